"""Copy A, and hold the copy against it."""

from __future__ import annotations

from gui.actions.action import Action


class Duplicate(Action):
    """Copy A, and hold the copy against it."""

    menu_name, group, order = "scenario", 1, 0
    keys = ("Ctrl+D",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Copy A")

    def run(self) -> None:
        """Do it."""
        self.session.duplicate()
