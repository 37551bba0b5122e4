"""Open a scenario file."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.files.choosing import ask_for_file


class Open(Action):
    """Open a scenario file."""

    menu_name, group, order = "file", 0, 1
    keys = (QKeySequence.StandardKey.Open,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Open...")

    def run(self) -> None:
        """Ask for a file."""
        files, kinds = self.main.files, self.tr("Scenarios (*.toml)")
        ask_for_file(self.main, self.tr("Open a scenario"), str(files.folder()), kinds, files.open)
