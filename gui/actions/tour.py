"""Walk through the window in a minute."""

from __future__ import annotations

from gui.actions.action import Action
from gui.tour import Tour


class ShowTour(Action):
    """Walk through the window in a minute."""

    menu_name, group, order = "help", 0, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Tour of a minute")

    def run(self) -> None:
        """Do it."""
        Tour(self.main).start()
