"""Small buttons that several panels have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget


def toggle(text: str = "", *, role: str = "") -> QToolButton:
    """Return a button that stays down; ``role`` is one of the stylesheet's."""
    button = QToolButton()
    button.setCheckable(True)
    button.setText(text)
    if role:
        button.setProperty("role", role)
    return button


class Opener(QToolButton):
    """A line of text with an arrow; pressed, it opens what stands below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("role", "flat")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self.turn)
        self.turn()

    def turn(self, *_: object) -> None:
        """Point down where it is open, else in the direction of reading."""
        closed = Qt.ArrowType.LeftArrow if is_rtl(self) else Qt.ArrowType.RightArrow
        self.setArrowType(Qt.ArrowType.DownArrow if self.isChecked() else closed)


def is_rtl(widget: QWidget) -> bool:
    """Return whether a widget runs from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
