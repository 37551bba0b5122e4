"""Close the window."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class Leave(Action):
    """Close the window."""

    menu_name, group, order = "file", 9, 0
    keys = (QKeySequence.StandardKey.Quit,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Quit")

    def run(self) -> None:
        """Do it."""
        self.main.close()
