"""Write a view of the window as a picture, or its numbers as a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from gui.actions.menu_action import Choice, MenuAction
from gui.export.views import save_view, seen, seen_tables
from gui.files.choosing import ask_for_file
from gui.files.saving import SavingError
from gui.numbers import plain
from gui.preferences import documents_folder


class ExportView(MenuAction):
    """Write a view of the window as a picture, or its numbers as a table."""

    menu_name, group, order = "file", 3, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("E&xport")

    def choices(self) -> Iterator[Choice]:
        """Return every view that is seen, and the window."""
        for frame in seen(self.main):
            title = frame.figure.title
            yield Choice(self.tr("{view}...").format(view=title), partial(self.ask, frame, title))
        for pane in seen_tables(self.main):
            title = pane.title.full()
            yield Choice(self.tr("{view}...").format(view=title), partial(self.ask, pane, title))
        yield Choice(self.tr("The whole window..."), partial(self.ask, self.main, "", has_table=False))

    def ask(self, view: QWidget, title: str, *, has_table: bool = True) -> None:
        """Ask for a file; its kind decides what is written."""
        kinds = [self.tr("Picture (*.png)"), self.tr("Document (*.pdf)")]
        if has_table:
            kinds += [self.tr("Table for spreadsheets (*.xlsx)"), self.tr("Table as text (*.csv)")]
        name = "-".join(plain(title or "Eshkol").split()).replace("/", "-")
        start = str(self.main.preferences.folder("export", documents_folder()) / f"{name}.png")
        heading, save = self.tr("Export"), partial(self.save, view)
        dialog = ask_for_file(self.main, heading, start, ";;".join(kinds), save, is_saving=True, ending="png")
        endings = ("png", "pdf", "xlsx", "csv")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kinds.index(kind)]))

    def save(self, view: QWidget, path: str) -> None:
        """Write it, and say so."""
        try:
            save_view(self.session, view, path)
        except SavingError as error:
            self.session.told.emit(str(error))
            return
        self.session.told.emit(self.tr("Exported as {file}.").format(file=path))
