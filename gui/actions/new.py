"""Begin a scenario of A's places in which nobody does anything."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class New(Action):
    """Begin a scenario of A's places in which nobody does anything."""

    menu_name, group, order = "file", 0, 0
    keys = (QKeySequence.StandardKey.New,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&New")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Begin a scenario of A's places in which nobody does anything")

    def run(self) -> None:
        """Do it."""
        self.main.files.new()
