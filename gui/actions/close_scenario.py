"""Take A off the desk."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.actions.action import Action


class CloseScenario(Action):
    """Take A off the desk."""

    menu_name, group, order = "scenario", 2, 0
    keys = (QKeySequence.StandardKey.Close,)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("C&lose A")

    def run(self) -> None:
        """Do it."""
        self.session.close_document(self.session.desk.a)

    def listen(self) -> None:
        """Follow what it depends on."""
        self.session.desk_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how it stands and whether it can be done."""
        super().refresh()
        self.setEnabled(len(self.session.desk.documents) > 1)
