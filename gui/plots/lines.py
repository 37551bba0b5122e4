"""The items with which one course is drawn."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from gui.plots.courses import Band, Course, bands_of, quantile
from gui.plots.drawing import Sizes
from gui.plots.items import BandItem, LineItem
from gui.theme import Tokens
from gui.theme.scales import blended, faded

F64 = NDArray[np.float64]

_OPACITY: Final = {1: (0.26,), 2: (0.15, 0.26), 3: (0.10, 0.15, 0.22)}
"""Of each band, widest first, by their number."""
_PALE: Final = 0.45
"""Of a band that is older than its line."""
_MOST_BANDS: Final = 3
_LINES_ABOVE: Final = 50.0
"""Every line lies over every band."""


class CourseItems:
    """Bands and line of one course on axes; kept from one answer to the next, since making them is slow."""

    def __init__(self, box: pg.ViewBox, depth: float) -> None:
        self._bands = [BandItem() for _ in range(_MOST_BANDS)]
        self._line = LineItem()
        self._all: tuple[pg.GraphicsObject, ...] = (*self._bands, self._line)
        for item in self._all:
            item.setZValue(depth + (_LINES_ABOVE if item is self._line else 0.0))
            box.addItem(item, ignoreBounds=True)
        self.drawn_bands: list[Band] = []
        self.middle: F64 = np.empty(0)
        self.course: Course | None = None

    def show(self, times: F64, course: Course, sizes: Sizes, *, is_lowest: bool) -> None:
        """Draw a course in the look.

        Parameters
        ----------
        is_lowest : bool
            Whether no band lies under this one: it need not be transparent then, which is three times quicker.
        """
        self.course = course
        ordered = np.sort(course.runs, axis=0)
        self.middle = quantile(ordered, 0.5) if course.newest is None and len(ordered) else course.middle()
        self.drawn_bands = bands_of(ordered) if course.role != "other" else []
        tokens, colour = sizes.tokens, colour_of(course, sizes.tokens)
        pale, seen_through = 1.0 if course.newest is None else _PALE, 1.0
        for i, item in enumerate(self._bands):
            item.setVisible(i < len(self.drawn_bands))
            if i < len(self.drawn_bands):
                band, opacity = self.drawn_bands[i], pale * _OPACITY[len(self.drawn_bands)][i]
                seen_through *= 1.0 - opacity
                solid = blended(colour, tokens.paper, 1.0 - seen_through)
                item.set_colour(solid if is_lowest else faded(colour, opacity))
                item.set_band(times, band.low, band.high)
        width = tokens.stroke if course.role != "other" else tokens.stroke * 0.6
        pen = QPen(QColor(colour), sizes.px(width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._line.set_pen(pen, is_dashed=course.role == "b")
        self._line.set_line(times, self.middle)
        self._line.show()

    def hide(self) -> None:
        """Draw nothing."""
        self.course, self.drawn_bands, self.middle = None, [], np.empty(0)
        for item in self._all:
            item.hide()

    def extremes(self) -> list[F64]:
        """Return the arrays whose smallest and largest numbers are drawn."""
        widest = self.drawn_bands[:1]
        return [self.middle, *(band.low for band in widest), *(band.high for band in widest)]


def colour_of(course: Course, tokens: Tokens) -> str:
    """Return the colour of a course."""
    return {"a": tokens.a, "b": tokens.b}.get(course.role, tokens.other)


def text_colour_of(course: Course, tokens: Tokens) -> str:
    """Return the colour of a course for text."""
    return {"a": tokens.a_text, "b": tokens.b_text}.get(course.role, tokens.quiet)
