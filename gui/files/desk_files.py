"""Opening and saving: files on one side, the desk on the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal

from gui.documents import Document
from gui.files.saving import SavingError, write
from gui.files.share_code import CodeError, is_code, opened
from gui.files.toml import scenario_text
from gui.preferences import Preferences
from gui.session import Session
from sim.errors import ScenarioError
from sim.scenario import load, shipped

ENDING: Final = ".toml"


class DeskFiles(QObject):
    """What the menu File does.

    Parameters
    ----------
    session : Session
    preferences : Preferences
        Remembers recent files.
    """

    recent_changed = Signal()
    problems_found = Signal(str, object)
    """A file (or shared code) that could not be opened, and the `ScenarioError`."""
    problems_gone = Signal(str)
    """A file that was opened without problems."""

    def __init__(self, session: Session, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.preferences = session, preferences

    def new(self) -> None:
        """Put a new scenario on the desk: A's places and years, nobody does anything, all assumptions as declared."""
        desk, first = self.session.desk, self.session.desk.first.scenario
        groups = tuple((name, type(group)()) for name, group in first.parameters.groups)
        parameters = replace(first.parameters, groups=groups)
        plan = replace(first, name=desk.free_name("new"), title=self.tr("New scenario"), description="")
        plan = replace(plan, parameters=parameters, levers=(), shocks=())
        self.session.open(plan, is_saved=False)

    def open(self, path: str) -> bool:
        """Put the scenario of a file on the desk, or show it where it is open; return whether that went well.

        A file with problems leaves the desk as it is, and the problems are told.
        """
        is_shipped = path in shipped()
        where = path if is_shipped else str(Path(path).absolute())
        for document in self.session.desk.documents:
            if where and document.path == where:
                self.session.choose(a=document.number)
                return True
        try:
            plan = load(path if is_shipped else Path(path))
        except ScenarioError as error:
            self.problems_found.emit(where, error)
            return False
        self.session.open(plan, "" if is_shipped else where)
        self.problems_gone.emit(where)
        if not is_shipped:
            self._remember(where)
        return True

    def open_text(self, text: str) -> bool:
        """Open what was dropped or pasted: a share code, or the path of a file."""
        if not is_code(text):
            return self.open(text.strip())
        try:
            shared = opened(text)
        except CodeError as error:
            self.session.told.emit(str(error))
            return False
        shared.show(self.session)
        if not shared.is_same:
            self.session.told.emit(self.tr("This code comes from another version of the program: numbers may differ."))
        return True

    def open_dropped(self, dropped: QMimeData) -> None:
        """Open every file, or the share code, that was dropped on the window."""
        paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
        for path in paths:
            self.open(path)
        if not paths and dropped.hasText():
            self.open_text(dropped.text())

    def save(self, number: int | None = None) -> bool:
        """Save a document, A by default, in its file; return whether it is saved."""
        document = self._document(number)
        return bool(document.path) and self.save_as(document.path, number)

    def save_as(self, path: str, number: int | None = None) -> bool:
        """Save a document, A by default, in a file of that name; return whether it is saved."""
        document = self._document(number)
        target = Path(path) if path.endswith(ENDING) else Path(f"{path}{ENDING}")
        where = str(target.absolute())
        try:
            write(where, scenario_text(document.scenario))
        except SavingError as error:
            self.session.told.emit(str(error))
            return False
        self.session.mark_saved(document.number, where, document.scenario)
        self.session.told.emit(self.tr("Saved as {file}.").format(file=target.name))
        self._remember(where)
        return True

    def suggested(self) -> str:
        """Return the path that a file of A would have."""
        first = self.session.desk.first
        return first.path or str(self.folder() / f"{first.scenario.name}{ENDING}")

    def folder(self) -> Path:
        """Return where files are looked for first."""
        recent = self.preferences.recent()
        return Path(recent[0]).parent if recent else Path.home()

    def _document(self, number: int | None) -> Document:
        desk = self.session.desk
        return desk.first if number is None else desk.document(number)

    def _remember(self, path: str) -> None:
        self.preferences.add_recent(path)
        self.recent_changed.emit()
