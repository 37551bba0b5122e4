"""Put a short text on the clipboard that brings back A, B and what is looked at."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.actions.action import Action
from gui.files.share_code import share_code


class CopyCode(Action):
    """Put a short text on the clipboard that brings back A, B and what is looked at."""

    menu_name, group, order = "file", 2, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Copy as share &code")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Put a short text on the clipboard that brings back A, B and what is looked at")

    def run(self) -> None:
        """Do it."""
        QGuiApplication.clipboard().setText(share_code(self.session))
        self.session.told.emit(self.tr("The share code is on the clipboard."))
