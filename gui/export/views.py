"""Which views there are to give away: every plot that is seen, by its title, and the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.export.origin import origin
from gui.export.pictures import save_picture
from gui.export.tables import TableSheet, save_table
from gui.panels.table_pane import TablePane
from gui.plots.figure import Figure
from gui.plots.frame import PlotFrame, TitleButton

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import MainWindow

TABLES: Final = (".csv", ".xlsx")
PICTURES: Final = (".png", ".pdf")


def seen(main: MainWindow) -> list[PlotFrame]:
    """Return the plots of the window that are seen and show something, in the order of their places."""
    frames = [frame for frame in main.findChildren(PlotFrame) if frame.isVisible() and not frame.is_empty()]
    return sorted(frames, key=lambda frame: (frame.mapTo(main, frame.rect().topLeft()).x(), frame.y()))


def seen_tables(main: MainWindow) -> list[TablePane]:
    """Return the tables that are seen in place of a plot."""
    return [pane for pane in main.findChildren(TablePane) if pane.isVisible() and len(pane.frame_model.frame)]


def save_view(session: Session, view: QWidget, path: str) -> None:
    """Write a view as a picture (``.png``, ``.pdf``) or its numbers as a table (``.csv``, ``.xlsx``).

    Raises
    ------
    SavingError
        The disk refuses.
    """
    if Path(path).suffix.lower() in TABLES and isinstance(view, PlotFrame | TablePane):
        save_table(sheet_of(session, view), path)
        return
    with _bare(view):
        save_picture(view, origin(session).line(), path)


@contextmanager
def _bare(view: QWidget) -> Iterator[None]:
    """Leave out what can only be pressed, for the length of a block: a picture of one plot has no buttons."""
    buttons = view.findChildren(QToolButton) if isinstance(view, PlotFrame | TablePane) else []
    seen_ones = [button for button in buttons if button.isVisible()]
    titles = view.findChildren(TitleButton) if seen_ones else []
    for button in seen_ones:
        button.hide()
    for title in titles:
        title.set_choice(False)
    try:
        yield
    finally:
        for title in titles:
            title.set_choice(True)
        for button in seen_ones:
            button.show()


def sheet_of(session: Session, view: PlotFrame | TablePane) -> TableSheet:
    """Return the numbers of a view with all that has to be known of them."""
    is_rtl = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    facts = origin(session).rows()
    if isinstance(view, PlotFrame):
        return TableSheet(view.figure, view.note_text(), view.table(), facts, is_rtl)
    model = view.frame_model
    return TableSheet(Figure(view.title.full(), model.unit), view.note.text(), model.frame, facts, is_rtl)
