"""Put commands on the clipboard that compute A and B to the bit."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.actions.action import Action
from gui.files.script import command


class CopyCommand(Action):
    """Put commands on the clipboard that compute A and B to the bit."""

    menu_name, group, order = "file", 2, 3

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Copy as co&mmand")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Put commands on the clipboard that compute A and B to the bit")

    def run(self) -> None:
        """Do it."""
        QGuiApplication.clipboard().setText(command(self.session.desk, self.session.pair))
        self.session.told.emit(self.tr("The commands are on the clipboard."))
