"""Dumbbells: who gains, who loses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from gui import numbers
from gui.plots.drawing import MIDDLE, RIGHT, Drawing
from gui.plots.frame import Writer
from gui.plots.ranges import drawn_span
from gui.plots.rows import Key, RowPlot, Scale

F64 = NDArray[np.float64]

_DOT: Final = 4.5
_NO_MOVE: Final = 1.5
"""Pixels below which no line joins the two ends."""


class DumbbellPlot(RowPlot):
    """One row for each place: a ring where it was, a dot where it is, a line in the colour of gain or loss."""

    def __init__(self) -> None:
        self._before: F64 = np.empty(0)
        self._after: F64 = np.empty(0)
        self._ends = ("", "")
        super().__init__()

    def set_pairs(
        self,
        names: Sequence[str],
        before: F64,
        after: F64,
        ends: tuple[str, str],
        order: Literal["change", "value", "given"] = "change",
    ) -> None:
        """Draw pairs.

        Parameters
        ----------
        names : sequence of str
            Of the rows.
        before, after : float64[n]
            In the unit of the figure: B and A, or the first and the last year; NaN where there is none.
        ends : tuple of str
            What the ring and the dot stand for.
        order : str
            From the greatest gain to the greatest loss, from the highest value to the lowest, or as given.
        """
        self.names, self._ends = tuple(names), ends
        self._before, self._after = np.asarray(before, np.float64), np.asarray(after, np.float64)
        sign = -1.0 if self.figure.better == "lower" else 1.0
        by = {"change": -sign * self.change(), "value": -self._after, "given": np.zeros(len(names))}[order]
        self.order = np.argsort(by, kind="stable")  # NaN comes last
        nothing = QCoreApplication.translate("Plots", "No place has a value in both. Choose another figure or year.")
        self.set_empty("" if np.isfinite(self.change()).any() else nothing)
        self.redraw()

    def change(self) -> F64:
        """Return what each row gained, float64[n]."""
        return self._after - self._before

    def span(self) -> tuple[float, float]:
        """Return the range over both ends."""
        return drawn_span([self._before, self._after])

    def keys(self) -> Sequence[Key]:
        """Return what ring and dot stand for, and what the colours say."""
        tokens = self.sizes.tokens
        return (
            Key("ring", tokens.quiet, self._ends[0]),
            Key("dot", tokens.quiet, self._ends[1]),
            Key("box", tokens.gain, QCoreApplication.translate("Plots", "better")),
            Key("box", tokens.loss, QCoreApplication.translate("Plots", "worse")),
        )

    def last_column(self) -> float:
        """Return the width of the widest change."""
        return max((self.sizes.text_width(self._told(i), bold=True) for i in range(len(self.names))), default=0.0)

    def paint_row(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint ring, line and dot, and the change at the right."""
        before, after = float(self._before[index]), float(self._after[index])
        tokens, y = drawing.tokens, row.center().y()
        colour = self._colour(index)
        right = QRectF(scale.right, row.top(), row.right() - scale.right - drawing.sizes.px(6), row.height())
        drawing.text(right, self._told(index), RIGHT | MIDDLE, colour, bold=True)
        start, end = QPointF(scale.x(before), y), QPointF(scale.x(after), y)
        if np.isfinite(before) and np.isfinite(after) and abs(end.x() - start.x()) > _NO_MOVE:
            drawing.line(start, end, colour, 2.5)
        if np.isfinite(before):
            drawing.dot(start, _DOT - 0.5, None, tokens.quiet)
        if np.isfinite(after):
            drawing.dot(end, _DOT, colour)

    def _colour(self, index: int) -> str:
        change, tokens = float(self.change()[index]), self.sizes.tokens
        if not np.isfinite(change) or change == 0.0:
            return tokens.quiet
        return tokens.gain if self.figure.is_gain(change) else tokens.loss

    def _digits(self) -> int | None:
        change = self.change()
        low, high = drawn_span([change])
        times = numbers.factor(self.figure.unit)
        return numbers.decimals(times * min(low, 0.0), times * max(high, 0.0)) if low < high else None

    def _told(self, index: int) -> str:
        """Return the change without "points", which the row has no room for."""
        times = numbers.factor(self.figure.unit)
        if numbers.kind_of(self.figure.unit) == "share":
            return numbers.number(times * float(self.change()[index]), self._digits(), signed=True)
        return numbers.quantity(float(self.change()[index]), self.figure.unit, self._digits(), difference=True)

    def row_text(self, index: int) -> str:
        """Return both ends and the change of a row."""
        pattern = QCoreApplication.translate("Plots", "{name}: {before_name} {before}, {after_name} {after}, {change}")
        unit = self.figure.unit
        return pattern.format(
            name=self.names[index],
            before_name=self._ends[0],
            before=numbers.quantity(float(self._before[index]), unit),
            after_name=self._ends[1],
            after=numbers.quantity(float(self._after[index]), unit),
            change=numbers.quantity(float(self.change()[index]), unit, self._digits(), difference=True),
        )

    def table(self) -> pd.DataFrame:
        """Return name, both ends and change, in the order of the rows."""
        columns = {
            QCoreApplication.translate("Plots", "Place"): np.array(self.names, object),
            self._ends[0]: self._before,
            self._ends[1]: self._after,
            QCoreApplication.translate("Plots", "Change"): self.change(),
        }
        return pd.DataFrame({name: column[self.order] for name, column in columns.items()})

    def writers(self) -> Mapping[str, Writer]:
        """Return that changes are written with their sign."""
        write = partial(numbers.quantity, unit=self.figure.unit, digits=self._digits(), difference=True)
        return {QCoreApplication.translate("Plots", "Change"): write}

    def spoken(self) -> str:
        """Return how many gain and lose, and the two extremes."""
        change = self.change()
        known = [int(i) for i in self.order if np.isfinite(change[i])]
        if not known:
            return ""
        gains = sum(self.figure.is_gain(float(change[i])) and change[i] != 0.0 for i in known)
        losses = sum(not self.figure.is_gain(float(change[i])) and change[i] != 0.0 for i in known)
        pattern = QCoreApplication.translate("Plots", "{gains} better, {losses} worse. Most: {first}. Least: {last}.")
        return pattern.format(
            gains=numbers.count(gains),
            losses=numbers.count(losses),
            first=self.row_text(known[0]),
            last=self.row_text(known[-1]),
        )
