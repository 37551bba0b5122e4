"""Save A in a new file."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action
from gui.files.choosing import ask_for_file


class SaveAs(Action):
    """Save A in a new file."""

    menu_name, group, order = "file", 1, 1
    keys = (QKeySequence.StandardKey.SaveAs,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Save &as...")

    def run(self) -> None:
        """Ask for a file."""
        files, kinds, number = self.main.files, self.tr("Scenarios (*.toml)"), self.session.desk.a
        title, start = self.tr("Save the scenario"), files.suggested()
        ask_for_file(
            self.main, title, start, kinds, lambda path: files.save_as(path, number), is_saving=True, ending="toml"
        )
