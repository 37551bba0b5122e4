"""Bring A back to what was opened or saved last."""

from __future__ import annotations

from gui.actions.action import Action


class Revert(Action):
    """Bring A back to what was opened or saved last."""

    menu_name, group, order = "edit", 1, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Re&vert A to what was saved")

    def run(self) -> None:
        """Do it."""
        self.session.revert()

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.desk_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        first = self.session.desk.first
        self.setEnabled(first.saved is not None and first.is_changed)
