"""Save A in its file."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class Save(Action):
    """Save A in its file."""

    menu_name, group, order = "file", 1, 0
    keys = (QKeySequence.StandardKey.Save,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Save")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Save A in its file")

    def run(self) -> None:
        """Do it."""
        if not self.main.files.save():
            self.main.actions_by_name["save_as"].run()
