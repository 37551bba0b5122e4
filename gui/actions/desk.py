"""Go back from a large view to map and charts."""

from __future__ import annotations

from gui.actions.action import Action


class BackToDesk(Action):
    """Go back from a large view to map and charts."""

    menu_name, group, order = "view", 1, 1
    keys = ("Esc",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Back to the desk")

    def run(self) -> None:
        """Do it."""
        self.session.set_page("")

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.page_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say whether it can be done."""
        super().refresh()
        self.setEnabled(bool(self.session.page))
