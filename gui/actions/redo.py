"""Do again what was taken back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class Redo(Action):
    """Do again what was taken back."""

    menu_name, group, order = "edit", 0, 1
    keys = (QKeySequence.StandardKey.Redo,)
    is_on_bar = True

    def words(self) -> str:
        """Return what it is called."""
        what = self.session.redo_words()
        return self.tr("&Redo {what}").format(what=what) if what else self.tr("&Redo")

    def short(self) -> str:
        """Return what the tool bar calls it."""
        return self.tr("Redo")

    def run(self) -> None:
        """Do it."""
        self.session.redo()

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.undo_changed.connect(self.refresh)
        self.session.desk_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(bool(self.session.redo_words()))
