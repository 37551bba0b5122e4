"""Two small buttons: whether a view that shows one scenario shows A or B."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from gui.panels.buttons import toggle


class PairChoice(QWidget):
    """A or B.

    Parameters
    ----------
    changed : callable
        Called when the other one was chosen.
    """

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self.a, self.b = toggle("A", role="page"), toggle("B", role="page")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for button in (self.a, self.b):
            group.addButton(button)
            row.addWidget(button)
        self.a.setChecked(True)
        group.buttonClicked.connect(lambda _button: changed())
        self.retranslate()

    @property
    def is_a(self) -> bool:
        """Whether A is shown."""
        return self.a.isChecked()

    def retranslate(self) -> None:
        """Say what the buttons do."""
        for button, tip in (
            (self.a, QCoreApplication.translate("Views", "Show A")),
            (self.b, QCoreApplication.translate("Views", "Show B")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
