"""Open the share code, or the file, that the clipboard holds."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.actions.action import Action


class PasteCode(Action):
    """Open the share code, or the file, that the clipboard holds."""

    menu_name, group, order = "file", 2, 1

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Open &pasted code")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Open the share code, or the file, that the clipboard holds")

    def run(self) -> None:
        """Do it."""
        self.main.files.open_text(QGuiApplication.clipboard().text())
