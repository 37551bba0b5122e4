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


class RoomLabel(QLabel):
    """A text for the room."""

    def __init__(self, *, wrap: bool, centred: bool) -> None:
        super().__init__(wordWrap=wrap, textFormat=Qt.TextFormat.PlainText)
        self.is_centred = centred
        if centred:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)


def label(*, wrap: bool = True, centred: bool = False) -> RoomLabel:
    """Return a label for plain text."""
    return RoomLabel(wrap=wrap, centred=centred)


def led(widget: QWidget, *, is_rtl: bool) -> None:
    """Let all labels in a widget begin on the side on which one begins to read, numbers too."""
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    for found in widget.findChildren(RoomLabel):
        if not found.is_centred:
            found.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def inked(widget: QWidget) -> None:
    """Write all labels in a widget in the ink of the look; a new look reaches no label that was coloured before."""
    for found in widget.findChildren(RoomLabel):
        coloured(found, look().tokens.ink)


def coloured(widget: QWidget, colour: str) -> None:
    """Write a widget's text in a colour."""
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(colour))
    widget.setPalette(palette)
