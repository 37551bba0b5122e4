"""Small multiples: how each place fares, all on one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from gui import numbers
from gui.plots.board import PaintedPlot, Spot, spot
from gui.plots.courses import last_known
from gui.plots.drawing import CENTRE, LEFT, MIDDLE, RIGHT, Drawing
from gui.plots.ranges import drawn_span, fitted, ticks

F64 = NDArray[np.float64]

_CELL: Final = (150.0, 92.0)
"""Smallest width and the height of a cell, in pixels at 100 %."""
_AXIS: Final = 46.0
_SHAPE: Final = 1.7
"""Width over height at which a line is read best."""


class SmallMultiples(PaintedPlot):
    """A cell for each place with the lines of A and B; a click enlarges one (`chosen`)."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._times: F64 = np.empty(0)
        self._a: F64 = np.empty((0, 0))
        self._b: F64 | None = None
        self._order: NDArray[np.intp] = np.empty(0, np.intp)
        super().__init__()

    def set_panels(self, names: Sequence[str], times: F64, a: F64, b: F64 | None = None) -> None:
        """Draw places, from the best to the worst.

        Parameters
        ----------
        names : sequence of str
            Of the places.
        times : float64[n_times], year
            Years, or years with the month as a fraction.
        a, b : float64[n_places, n_times]
            Lines of A and, where there is one, of B, in the unit of the figure. Places are ordered by A minus B at the
            end, or by A where there is no B.
        """
        self._names, self._times = tuple(names), np.asarray(times, np.float64)
        self._a, self._b = np.asarray(a, np.float64), None if b is None else np.asarray(b, np.float64)
        sign = 1.0 if self.figure.better == "lower" else -1.0
        self._order = np.argsort(sign * self._rank_by(), kind="stable")
        nothing = QCoreApplication.translate("Plots", "This figure has no value for any place. Choose another figure.")
        self.set_empty("" if np.isfinite(self._a).any() else nothing)
        self.redraw()

    def _rank_by(self) -> F64:
        ends = np.array([_end(line) for line in self._a])
        return ends if self._b is None else ends - np.array([_end(line) for line in self._b])

    def _grid(self) -> tuple[int, float]:
        """Return the number of columns and the height of a cell: of the shape nearest to the best one that fits."""
        n, board = max(len(self._names), 1), self.board.viewport()
        width, least = max(board.width() - self.sizes.px(_AXIS), 1.0), self.sizes.px(_CELL[1])  # not laid out: 0
        room = board.height() - self.sizes.line_height() - self.sizes.px(6)
        most = min(max(1, int(width / self.sizes.px(_CELL[0]))), n)
        fitting = [c for c in range(1, most + 1) if room / -(-n // c) >= least]
        if not fitting:
            return most, least
        columns = min(fitting, key=lambda c: abs(math.log(width / c / (room / -(-n // c)) / _SHAPE)))
        return columns, room / -(-n // columns)

    def content_height(self) -> float:
        """Return the height of all rows of cells, with the years below."""
        columns, height = self._grid()
        return -(-len(self._names) // columns) * height + self.sizes.line_height() + self.sizes.px(6)

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint the cells that are in sight."""
        if not self._names:
            return []
        columns, height = self._grid()
        left = self.sizes.px(_AXIS)
        width = (area.width() - left) / columns
        low, high = fitted(*drawn_span([self._a, *([] if self._b is None else [self._b])]))
        spots = []
        for number, index in enumerate(self._order.tolist()):
            row, column = divmod(number, columns)
            cell = QRectF(left + column * width, row * height - scroll, width, height)
            if cell.bottom() < 0.0 or cell.top() > area.bottom():
                continue
            inner = cell.adjusted(4.0, self.sizes.line_height() + 4.0, -10.0, -6.0)
            if column == 0:
                self._paint_axis(drawing, inner, low, high)
            self._paint_cell(drawing, cell, inner, index, (low, high))
            if number + columns >= len(self._names):
                self._paint_years(drawing, inner)
            spots.append(spot(index, cell, self._told))
        return spots

    def _paint_axis(self, drawing: Drawing, inner: QRectF, low: float, high: float) -> None:
        step, values = ticks(low, high, 2)
        line = drawing.sizes.line_height()
        for value in values:
            y = inner.bottom() - (float(value) - low) / (high - low) * inner.height()
            text = numbers.tick(float(value), self.figure.unit, step)
            place = QRectF(0.0, y - line / 2.0, inner.left() - drawing.sizes.px(8), line)
            drawing.text(place, text, RIGHT | MIDDLE, drawing.tokens.quiet)

    def _paint_years(self, drawing: Drawing, inner: QRectF) -> None:
        line = drawing.sizes.line_height()
        place = QRectF(inner.left(), inner.bottom() + 4.0, inner.width(), line)
        drawing.text(place, numbers.year(float(self._times[0])), LEFT | MIDDLE, drawing.tokens.quiet)
        drawing.text(place, numbers.year(float(self._times[-1])), RIGHT | MIDDLE, drawing.tokens.quiet)

    def _paint_cell(self, drawing: Drawing, cell: QRectF, inner: QRectF, index: int, ends: tuple[float, float]) -> None:
        tokens, sizes = drawing.tokens, drawing.sizes
        if index == self.current or index == self.under_pointer:
            colour = tokens.chosen if index == self.current else tokens.raised
            drawing.box(cell.adjusted(0.0, 0.0, -6.0, -2.0), colour, radius=4.0)
        for value in ticks(*ends, 2)[1]:
            y = inner.bottom() - (float(value) - ends[0]) / (ends[1] - ends[0]) * inner.height()
            drawing.line(QPointF(inner.left(), y), QPointF(inner.right(), y), tokens.faint)
        head = QRectF(inner.left(), cell.top() + 2.0, inner.width(), sizes.line_height())
        told = self._number(index)
        width = sizes.text_width(told, bold=True)
        drawing.text(head, told, RIGHT | MIDDLE, self._colour(index), bold=True)
        drawing.text(head.adjusted(0.0, 0.0, -width - sizes.px(6), 0.0), self._names[index], LEFT | MIDDLE)
        if self._b is not None:
            self._paint_line(drawing, inner, self._b[index], ends, tokens.b, is_dashed=True)
        self._paint_line(drawing, inner, self._a[index], ends, tokens.a)
        if not np.isfinite(self._a[index]).any():
            drawing.text(inner, QCoreApplication.translate("Plots", "no value"), CENTRE | MIDDLE, tokens.quiet)

    def _paint_line(
        self,
        drawing: Drawing,
        inner: QRectF,
        values: F64,
        ends: tuple[float, float],
        colour: str,
        *,
        is_dashed: bool = False,
    ) -> None:
        known = np.isfinite(values)
        times = (self._times - self._times[0]) / ((self._times[-1] - self._times[0]) or 1.0)
        x = inner.left() + times[known] * inner.width()
        y = inner.bottom() - (values[known] - ends[0]) / (ends[1] - ends[0]) * inner.height()
        pen = QPen(drawing.pen(colour, drawing.tokens.stroke * 0.85))
        if is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        drawing.painter.setPen(pen)
        drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
        drawing.painter.drawPolyline(QPolygonF([QPointF(float(a), float(b)) for a, b in zip(x, y, strict=True)]))

    def _colour(self, index: int) -> str:
        tokens = self.sizes.tokens
        difference = float(self._rank_by()[index])
        if self._b is None or not np.isfinite(difference) or difference == 0.0:
            return tokens.quiet
        return tokens.gain if self.figure.is_gain(difference) else tokens.loss

    def _number(self, index: int) -> str:
        """Return what stands beside a name: A minus B at the end, or A."""
        value = float(self._rank_by()[index])
        times = numbers.factor(self.figure.unit)
        if self._b is None:
            return numbers.quantity(value, self.figure.unit)
        low, high = drawn_span([self._rank_by()])
        digits = numbers.decimals(times * min(low, 0.0), times * max(high, 0.0)) if low < high else None
        if numbers.kind_of(self.figure.unit) == "share":
            return numbers.number(times * value, digits, signed=True)
        return numbers.quantity(value, self.figure.unit, digits, difference=True)

    def _told(self, index: int) -> str:
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        return pattern.format(name=self._names[index], number=self._number(index))

    def table(self) -> pd.DataFrame:
        """Return place, year and the values of A and B, in the order of the cells."""
        n = len(self._times)
        columns = {
            QCoreApplication.translate("Plots", "Place"): np.repeat(np.array(self._names, object)[self._order], n),
            QCoreApplication.translate("Plots", "Year"): np.tile(self._times, len(self._names)),
            "A": self._a[self._order].ravel(),
        }
        if self._b is not None:
            columns["B"] = self._b[self._order].ravel()
        return pd.DataFrame(columns)

    def spoken(self) -> str:
        """Return the first and the last place."""
        if not self._names:
            return ""
        pattern = QCoreApplication.translate("Plots", "First: {first}. Last: {last}.")
        return pattern.format(first=self._told(int(self._order[0])), last=self._told(int(self._order[-1])))


def _end(line: F64) -> float:
    index = last_known(line)
    return float(line[index]) if index >= 0 else np.nan
