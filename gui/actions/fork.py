"""Let a copy of A go its own way from the chosen year on."""

from __future__ import annotations

from gui import numbers
from gui.actions.action import Action


class Fork(Action):
    """Let a copy of A go its own way from the chosen year on."""

    menu_name, group, order = "scenario", 1, 1
    keys = ("Ctrl+Shift+D",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Fork A in {year}").format(year=numbers.year(self.session.year))

    def run(self) -> None:
        """Do it."""
        self.session.duplicate(f"{self.session.year}-01")

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.year_changed.connect(self.refresh)
        self.session.desk_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(self.session.year > self.session.desk.first.scenario.start)
