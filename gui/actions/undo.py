"""Take the last change back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class Undo(Action):
    """Take the last change back."""

    menu_name, group, order = "edit", 0, 0
    keys = (QKeySequence.StandardKey.Undo,)
    is_on_bar = True

    def words(self) -> str:
        """Return what it is called."""
        what = self.session.undo_words()
        return self.tr("&Undo {what}").format(what=what) if what else self.tr("&Undo")

    def short(self) -> str:
        """Return what the tool bar calls it."""
        return self.tr("Undo")

    def run(self) -> None:
        """Do it."""
        self.session.undo()

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.undo_changed.connect(self.refresh)
        self.session.desk_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(bool(self.session.undo_words()))
