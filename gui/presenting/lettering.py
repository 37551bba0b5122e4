"""Sizes of a room: points on a screen of 1080 lines, larger and smaller with the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme import font_of, look

SMALLEST: Final = 18.0
"""Points; nothing that a room reads is smaller."""
TEXT: Final = 22.0
HEADING: Final = 28.0
HEADLINE: Final = 48.0
_PIXELS_PER_POINT: Final = 96.0 / 72.0
_LINES: Final = 1080.0
_LEAST: Final = 0.6
"""Scale of the smallest window in which a page still fits."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """Sizes for a window of a height in logical pixels."""

    height: float

    @property
    def scale(self) -> float:
        """How much larger than on 1080 lines."""
        return max(self.height / _LINES, _LEAST)

    def px(self, size: float) -> int:
        """Return a length of a screen of 1080 lines in pixels of this one."""
        return max(1, round(size * self.scale))

    def pixels(self, points: float) -> int:
        """Return the pixels of a size in points."""
        return self.px(points * _PIXELS_PER_POINT)

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """Return the program's font."""
        return font_of(self.pixels(points), bold=bold)

    @property
    def magnification(self) -> float:
        """By how much charts are drawn larger, so that their captions have the smallest size allowed."""
        return self.pixels(SMALLEST) / look().px(look().tokens.caption)


def label(*, wrap: bool = True, centred: bool = False) -> QLabel:
    """Return a label for plain text."""
    made = QLabel(wordWrap=wrap, textFormat=Qt.TextFormat.PlainText)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def coloured(widget: QWidget, colour: str) -> None:
    """Write a widget's text in a colour."""
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(colour))
    widget.setPalette(palette)
