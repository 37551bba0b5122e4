"""Play the last change again, so that a room can look at another chart."""

from __future__ import annotations

from gui.actions.action import Action


class Replay(Action):
    """Play the last change again, so that a room can look at another chart."""

    menu_name, group, order = "edit", 0, 2
    keys = ("R",)
    is_on_bar = True

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Re&play the last change")

    def short(self) -> str:
        """Return what the tool bar calls it."""
        return self.tr("Replay")

    def run(self) -> None:
        """Do it."""
        self.session.replay()

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.undo_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(bool(self.session.undo_words()))
