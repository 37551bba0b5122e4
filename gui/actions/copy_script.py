"""Put a Python script on the clipboard that computes A and B to the bit."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.actions.action import Action
from gui.files.script import script


class CopyScript(Action):
    """Put a Python script on the clipboard that computes A and B to the bit."""

    menu_name, group, order = "file", 2, 2

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Copy as Python sc&ript")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Put a Python script on the clipboard that computes A and B to the bit")

    def run(self) -> None:
        """Do it."""
        QGuiApplication.clipboard().setText(script(self.session.desk, self.session.pair))
        self.session.told.emit(self.tr("The script is on the clipboard."))
