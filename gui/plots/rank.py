"""Ranks show who changes place."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF

from gui import numbers
from gui.plots.drawing import DASHED, Drawing
from gui.plots.figure import Figure
from gui.plots.frame import Writer
from gui.plots.ranges import drawn_span
from gui.plots.xy import Point, XYPlot

F64 = NDArray[np.float64]

_NAMED: Final = 12
"""How many of those that moved most are named, where there is room."""
_DOT: Final = 5.0


class RankPlot(XYPlot):
    """Rank before across, rank after upwards, 1 at the right and at the top: over the diagonal one has risen."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._before: F64 = np.empty(0)
        self._after: F64 = np.empty(0)
        super().__init__()

    def set_values(self, names: Sequence[str], before: F64, after: F64, ends: tuple[str, str], figure: Figure) -> None:
        """Draw the ranks of values.

        Parameters
        ----------
        names : sequence of str
            Of the places.
        before, after : float64[n]
            Values; places with a NaN in either are left out.
        ends : tuple of str
            What before and after stand for.
        figure : Figure
            What is ranked; the best has rank 1.
        """
        known = np.isfinite(before) & np.isfinite(after)
        self._names = tuple(name for name, is_known in zip(names, known, strict=True) if is_known)
        low_is_best = figure.better == "lower"
        self._before, self._after = ranks(before[known], low_is_best), ranks(after[known], low_is_best)
        pattern = QCoreApplication.translate("Plots", "rank, {when}")
        across, up = (Figure(pattern.format(when=end)) for end in ends)
        self.set_figures(figure.title, across, up)
        nothing = QCoreApplication.translate("Plots", "No place has a value in both. Choose another figure or year.")
        self.set_empty("" if self._names else nothing)
        self.redraw()

    def redraw(self) -> None:
        """Fit the axes; a rank is drawn as its negative, so that the first stands above."""
        if not hasattr(self, "axes"):
            return
        low, high = drawn_span([-self._before, -self._after])
        if math.isfinite(low):
            room = 0.07 * (high - low) + 0.5
            self.axes.set_ranges((low - room, high + room), (low - room, high + room))
        self.axes.overlay.update()
        self._tell()

    def note_text(self) -> str:
        """Return how the picture is read."""
        return QCoreApplication.translate("Plots", "1 is best; above the line a place has risen")

    def rise(self) -> F64:
        """Return by how many ranks each place rose, float64[n]; below zero it fell."""
        return self._before - self._after

    def points(self) -> Sequence[Point]:
        """Return the places."""
        pattern = QCoreApplication.translate("Plots", "{name}: rank {before}, then {after}")
        return [
            Point(i, -x, -y, pattern.format(name=name, before=_rank_text(x), after=_rank_text(y)))
            for i, (name, x, y) in enumerate(zip(self._names, self._before.tolist(), self._after.tolist(), strict=True))
        ]

    def paint_plane(self, drawing: Drawing, area: QRectF) -> None:
        """Paint the diagonal and the places; those that moved most are named."""
        tokens = drawing.tokens
        (low, high), _ = self.axes.getViewBox().viewRange()
        drawing.line(self.axes.at(low, low), self.axes.at(high, high), tokens.quiet, 1.2, DASHED)
        rise = self.rise()
        for i in np.argsort(np.abs(rise), kind="stable").tolist():
            at = self.axes.at(-float(self._before[i]), -float(self._after[i]))
            reached = i in (self.current, self.under_pointer)
            drawing.dot(at, _DOT + 1.5 if reached else _DOT, self._colour(i), tokens.paper)
        movers = [i for i in np.argsort(-np.abs(rise), kind="stable").tolist() if rise[i]][:_NAMED]
        first = [i for i in (self.under_pointer, self.current) if i is not None and i < len(rise)]
        labels = [*first, *(i for i in movers if i not in first)]
        self.paint_labels(
            drawing,
            [
                (self.axes.at(-float(self._before[i]), -float(self._after[i])), self._label(i), tokens.ink)
                for i in labels
            ],
        )

    def _label(self, index: int) -> str:
        rise = float(self.rise()[index])
        return f"{self._names[index]} {numbers.number(rise, None if rise % 1.0 else 0, signed=True)}"

    def _colour(self, index: int) -> str:
        rise, tokens = float(self.rise()[index]), self.sizes.tokens
        return tokens.gain if rise > 0.0 else tokens.loss if rise < 0.0 else tokens.other

    def _x_tick(self, value: float, step: float) -> str:
        return numbers.count(-value) if value <= -1.0 and value % 1.0 == 0.0 else ""

    def _y_tick(self, value: float, step: float) -> str:
        return self._x_tick(value, step)

    def table(self) -> pd.DataFrame:
        """Return both ranks of each place, those first that rose most."""
        order = np.argsort(-self.rise(), kind="stable")
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Place"): np.array(self._names, object)[order],
                self.across.title: self._before[order],
                self.up.title: self._after[order],
            }
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return that ranks are written without decimals unless they are shared."""
        return {figure.title: _rank_text for figure in (self.across, self.up)}

    def spoken(self) -> str:
        """Return who rose and who fell most."""
        if not self._names:
            return ""
        pattern = QCoreApplication.translate("Plots", "Rises most: {first}. Falls most: {last}.")
        points, rise = self.points(), self.rise()
        return pattern.format(first=points[int(rise.argmax())].text, last=points[int(rise.argmin())].text)


def _rank_text(rank: float) -> str:
    return numbers.number(rank, 1 if rank % 1.0 else 0)


def ranks(values: F64, low_is_best: bool) -> F64:
    """Return ranks from 1, the best; equal values share the mean of their ranks, float64[n]."""
    own = values if low_is_best else -values
    ordered = np.sort(own)
    first, last = np.searchsorted(ordered, own, "left"), np.searchsorted(ordered, own, "right")
    return np.asarray((first + 1 + last) / 2.0, np.float64)
