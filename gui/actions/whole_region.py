"""Look at the whole region again."""

from __future__ import annotations

from gui.actions.action import Action
from gui.answers import REGION


class WholeRegion(Action):
    """Look at the whole region again."""

    menu_name, group, order = "view", 0, 1
    keys = ("Home",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Whole region")

    def run(self) -> None:
        """Do it."""
        self.session.set_area(REGION)

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.area_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(self.session.area != REGION)
