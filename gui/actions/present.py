"""Present the chosen story, or what is on the desk, from its first page."""

from __future__ import annotations

from gui.actions.action import Action


class Present(Action):
    """Present the chosen story, or what is on the desk, from its first page."""

    menu_name, group, order = "story", 0, 0
    keys = ("F5",)
    is_on_bar = True

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Present")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Show a room what is on the desk, or the chosen story, in large letters")

    def run(self) -> None:
        """Do it."""
        self.main.presenting.begin()
