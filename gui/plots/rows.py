"""What plots with one row for each name have in common: a column of names, a scale of numbers over it, a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui import numbers
from gui.plots.board import PaintedPlot, Spot, spot
from gui.plots.drawing import CENTRE, LEFT, MIDDLE, Drawing
from gui.plots.ranges import ticks

F64 = NDArray[np.float64]

_ROW: Final = 26.0
_WIDEST_NAME: Final = 0.36
"""Share of the board that names may take."""
_PX_A_TICK: Final = 74.0
_GAP: Final = 10.0
_MOST_GROWTH: Final = 1.6
"""How much taller than needed a row may become."""


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of a key."""

    sign: Literal["dot", "ring", "box", "frame", "hatched"]
    colour: str
    text: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers along a horizontal line."""

    low: float
    high: float
    left: float
    right: float

    def x(self, value: float) -> float:
        """Return where a number lies, in pixels."""
        return self.left + (value - self.low) / ((self.high - self.low) or 1.0) * (self.right - self.left)


class RowPlot(PaintedPlot):
    """Rows under a fixed head; a subclass paints each row and says how wide its columns are."""

    row_height: float = _ROW
    """Pixels at 100 %."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()
        self.order: NDArray[np.intp] = np.empty(0, np.intp)
        """Index of the data in each row, from top to bottom."""
        super().__init__()

    # For subclasses

    def span(self) -> tuple[float, float]:
        """Return the smallest and the largest number on the scale."""
        raise NotImplementedError(f"{type(self).__name__} has no scale")

    def paint_row(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint the part of a row between its name and its last column."""
        raise NotImplementedError(f"{type(self).__name__} paints no row {index}")

    def paint_between(self, drawing: Drawing, area: QRectF, scale: Scale) -> None:
        """Paint under the rows: zero, a base line."""

    def keys(self) -> Sequence[Key]:
        """Return the key over the rows."""
        return ()

    def row_text(self, index: int) -> str:
        """Return what is told of a row."""
        return self.names[index]

    def last_column(self) -> float:
        """Return the width of what is written at the right end of rows, in pixels."""
        return 0.0

    def is_difference(self) -> bool:
        """Return whether the scale is one of differences."""
        return False

    # Layout

    def row_px(self) -> float:
        """Return the height of a row: more than it needs where the board has room for that."""
        least = self.sizes.px(self.row_height)
        room = self.board.viewport().height() - self.head_height() - self.sizes.px(4)
        return min(max(room / max(len(self.names), 1), least), _MOST_GROWTH * least)

    def content_height(self) -> float:
        """Return the height of head and rows."""
        return self.head_height() + len(self.names) * self.row_px() + self.sizes.px(4)

    def head_height(self) -> float:
        """Return the height of key and scale."""
        lines = 2.0 if self.keys() else 1.0
        return lines * self.sizes.line_height() + self.sizes.px(10)

    def name_width(self, area: QRectF) -> float:
        """Return the width of the column of names."""
        widest = max((self.sizes.text_width(name) for name in self.names), default=0.0)
        return min(widest + self.sizes.px(_GAP), _WIDEST_NAME * area.width())

    def scale(self, area: QRectF) -> Scale:
        """Return the scale between names and last column."""
        low, high = self.span()
        margin = 0.03 * (high - low) or 0.5
        left = area.left() + self.sizes.px(6) + self.name_width(area)
        right = area.right() - self.last_column() - self.sizes.px(14)
        return Scale(low - margin, high + margin, left, max(right, left + 1.0))

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint the rows that are in sight, then the head over them."""
        if not self.names:
            return []
        sizes, head = drawing.sizes, self.head_height()
        scale, height = self.scale(area), self.row_px()
        body = area.adjusted(0.0, head, 0.0, 0.0)
        drawing.painter.save()
        drawing.painter.setClipRect(body)
        self._paint_grid(drawing, body, scale)
        self.paint_between(drawing, body, scale)
        spots = []
        for number, index in enumerate(self.order.tolist()):
            row = QRectF(area.left(), head + number * height - scroll, area.width(), height)
            if row.bottom() < body.top() or row.top() > body.bottom():
                continue
            self._paint_back(drawing, row, index)
            name = QRectF(row.left() + sizes.px(6), row.top(), self.name_width(area) - sizes.px(4), height)
            drawing.text(name, self.names[index], self.name_side() | MIDDLE, bold=index == self.current)
            self.paint_row(drawing, row, index, scale)
            spots.append(spot(index, row.intersected(body), self.row_text))
        drawing.painter.restore()
        self._paint_head(drawing, area, scale)
        return spots

    def _paint_back(self, drawing: Drawing, row: QRectF, index: int) -> None:
        if index == self.current:
            drawing.box(row, drawing.tokens.chosen)
        elif index == self.under_pointer:
            drawing.box(row, drawing.tokens.raised)

    def _ticks(self, scale: Scale) -> tuple[float, F64]:
        return ticks(scale.low, scale.high, max(2, int((scale.right - scale.left) / self.sizes.px(_PX_A_TICK))))

    def _paint_grid(self, drawing: Drawing, body: QRectF, scale: Scale) -> None:
        for value in self._ticks(scale)[1]:
            x = scale.x(float(value))
            drawing.line(QPointF(x, body.top()), QPointF(x, body.bottom()), drawing.tokens.faint)

    def _paint_head(self, drawing: Drawing, area: QRectF, scale: Scale) -> None:
        sizes = drawing.sizes
        line, head = sizes.line_height(), self.head_height()
        keys = self.keys()
        if keys:
            paint_keys(drawing, QRectF(scale.left, area.top() + sizes.px(2), area.right() - scale.left, line), keys)
        step, values = self._ticks(scale)
        for value in values:
            text = numbers.tick(float(value), self.figure.unit, step, difference=self.is_difference())
            width = sizes.text_width(text) + 2.0
            left = min(max(scale.x(float(value)) - width / 2.0, area.left()), area.right() - width)
            place = QRectF(left, area.top() + head - line - sizes.px(4), width, line)
            drawing.text(place, text, CENTRE | MIDDLE, drawing.tokens.quiet)
        y = area.top() + head - 1.0
        drawing.line(QPointF(scale.left, y), QPointF(scale.right, y), drawing.tokens.line)


def paint_keys(drawing: Drawing, area: QRectF, keys: Sequence[Key]) -> None:
    """Paint a key in one line; what does not fit is left out, since the rows say it as well."""
    sizes = drawing.sizes
    left, size = area.left(), sizes.px(9)
    for key in keys:
        width = sizes.text_width(key.text)
        if left + size + sizes.px(6) + width > area.right() + 1.0:
            return
        box = QRectF(left, area.center().y() - size / 2.0, size, size)
        paint_sign(drawing, box, key)
        place = QRectF(box.right() + sizes.px(5), area.top(), width + 1.0, area.height())
        drawing.text(place, key.text, LEFT | MIDDLE, drawing.tokens.quiet)
        left = place.right() + sizes.px(16)


def paint_sign(drawing: Drawing, box: QRectF, key: Key) -> None:
    """Paint the sign of a key."""
    if key.sign == "dot":
        drawing.dot(box.center(), 4.5, key.colour)
    elif key.sign == "ring":
        drawing.dot(box.center(), 3.6, None, key.colour)
    elif key.sign == "box":
        drawing.box(box, key.colour)
    elif key.sign == "frame":
        drawing.box(box, None, key.colour)
    else:
        path = QPainterPath()
        path.addRect(box)
        drawing.path(path, drawing.tokens.paper, key.colour)
        drawing.hatch(path, key.colour)
