"""Present from the page at which the last presentation stopped."""

from __future__ import annotations

from gui.actions.action import Action


class PresentHere(Action):
    """Present from the page at which the last presentation stopped."""

    menu_name, group, order = "story", 0, 1
    keys = ("Shift+F5",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Present from the &current page")

    def run(self) -> None:
        """Do it."""
        self.main.presenting.begin(is_new=False)
