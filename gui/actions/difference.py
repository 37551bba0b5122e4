"""Show what A changes against B, or both."""

from __future__ import annotations

from gui.actions.action import Action


class Difference(Action):
    """Show what A changes against B, or both."""

    menu_name, group, order = "view", 0, 0
    keys = ("=",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("A &minus B")

    def run(self) -> None:
        """Do it."""
        self.session.set_difference(not self.session.is_difference)

    def listen(self) -> None:
        """Follow what it depends on."""
        self.setCheckable(True)
        self.session.difference_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setChecked(self.session.is_difference)
