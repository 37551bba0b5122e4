"""Let the years pass."""

from __future__ import annotations

from gui.actions.action import Action
from gui.panels.time_bar import TimeBar


class Play(Action):
    """Let the years pass."""

    menu_name, group, order = "view", 0, 2
    keys = ("P",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Play the years")

    def run(self) -> None:
        """Do it."""
        bar = self.main.panels["time"]
        assert isinstance(bar, TimeBar)
        bar.play.toggle()
