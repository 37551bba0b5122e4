"""Make A of B and B of A."""

from __future__ import annotations

from gui.actions.action import Action


class Swap(Action):
    """Make A of B and B of A."""

    menu_name, group, order = "scenario", 0, 0
    keys = ("X",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("S&wap A and B")

    def run(self) -> None:
        """Do it."""
        self.session.swap()
