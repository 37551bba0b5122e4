"""Show all panels at their usual sizes."""

from __future__ import annotations

from gui.actions.action import Action


class ResetLayout(Action):
    """Show all panels at their usual sizes."""

    menu_name, group, order = "view", 3, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Reset layout")

    def run(self) -> None:
        """Do it."""
        self.main.reset_layout()
