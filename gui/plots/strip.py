"""A strip: every run as a dot, so that a room sees luck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from gui import numbers
from gui.plots.courses import Role, bands, median
from gui.plots.drawing import Drawing
from gui.plots.frame import Writer
from gui.plots.ranges import drawn_span
from gui.plots.rows import RowPlot, Scale
from gui.theme.scales import faded

F64 = NDArray[np.float64]

_DOT: Final = 3.2


class StripPlot(RowPlot):
    """One row for each scenario or for a difference; a dot for each seed, a bar at the median."""

    row_height = 54.0

    def __init__(self) -> None:
        self._runs: tuple[F64, ...] = ()
        self._roles: tuple[Role, ...] = ()
        self._is_difference = False
        super().__init__()

    def set_strips(
        self, names: Sequence[str], runs: Sequence[F64], roles: Sequence[Role], *, is_difference: bool = False
    ) -> None:
        """Draw runs.

        Parameters
        ----------
        names : sequence of str
            Of the rows.
        runs : sequence of float64[n_runs]
            One number for each seed, in the unit of the figure.
        roles : sequence of Role
            Which colour a row has.
        is_difference : bool
            Whether the numbers are differences; zero is drawn then.
        """
        self.names, self._roles, self._is_difference = tuple(names), tuple(roles), is_difference
        self._runs = tuple(np.asarray(values, np.float64) for values in runs)
        self.order = np.arange(len(self.names))
        nothing = QCoreApplication.translate("Plots", "No run has a value here. Choose another figure or place.")
        self.set_empty("" if np.isfinite(drawn_span(self._runs)[0]) else nothing)
        self._show_head()
        self.redraw()

    def is_difference(self) -> bool:
        """Return whether the numbers are differences."""
        return self._is_difference

    def note_text(self) -> str:
        """Return unit and direction."""
        return self.figure.note(difference=self._is_difference)

    def span(self) -> tuple[float, float]:
        """Return the range over all runs, zero included for differences."""
        low, high = drawn_span(self._runs)
        return (min(low, 0.0), max(high, 0.0)) if self._is_difference else (low, high)

    def paint_between(self, drawing: Drawing, area: QRectF, scale: Scale) -> None:
        """Paint zero for differences."""
        if self._is_difference:
            x = scale.x(0.0)
            drawing.line(QPointF(x, area.top()), QPointF(x, area.bottom()), drawing.tokens.quiet, 1.2)

    def paint_row(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint the widest band, the dots beside each other where they would cover one another, and the median."""
        tokens, sizes = drawing.tokens, drawing.sizes
        colour = {"a": tokens.a, "b": tokens.b}.get(self._roles[index], tokens.other)
        values = self._known(index)
        y = row.center().y()
        for band in bands(values[:, None])[:1]:
            left, right = scale.x(float(band.low[0])), scale.x(float(band.high[0]))
            drawing.box(QRectF(left, y - sizes.px(15), right - left, sizes.px(30)), faded(colour, 0.14), radius=3.0)
        places = np.array([scale.x(float(value)) for value in np.sort(values)])
        for x, level in zip(places, stacked(places, 2.0 * sizes.px(_DOT)), strict=True):
            offset = min(max(level * 2.0 * sizes.px(_DOT), -row.height() / 2.4), row.height() / 2.4)
            drawing.dot(QPointF(float(x), y + offset), _DOT, faded(colour, 0.85))
        if values.size:
            x = scale.x(float(median(values[:, None])[0]))
            drawing.line(QPointF(x, y - sizes.px(18)), QPointF(x, y + sizes.px(18)), tokens.ink, 2.0)

    def _known(self, index: int) -> F64:
        values = self._runs[index]
        return values[np.isfinite(values)]

    def row_text(self, index: int) -> str:
        """Return median, range and number of runs."""
        values = self._known(index)
        if not values.size:
            return self.names[index]
        found = bands(values[:, None])
        low, high = (float(found[0].low[0]), float(found[0].high[0])) if found else (np.nan, np.nan)
        middle = float(median(values[:, None])[0])
        told = numbers.ranged(middle, low, high, self.figure.unit, difference=self._is_difference)
        pattern = QCoreApplication.translate("Plots", "{name}: {number} in %n runs", "", values.size)
        return pattern.format(name=self.names[index], number=told)

    def table(self) -> pd.DataFrame:
        """Return name, number of the run and value."""
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Scenario"): np.repeat(
                    np.array(self.names, object), [len(values) for values in self._runs]
                ),
                QCoreApplication.translate("Plots", "Run"): [
                    number for values in self._runs for number in range(1, len(values) + 1)
                ],
                self.figure.title: np.concatenate(self._runs or [np.empty(0)]),
            }
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return how numbers of runs and differences are written."""
        value = partial(numbers.quantity, unit=self.figure.unit, difference=self._is_difference)
        return {QCoreApplication.translate("Plots", "Run"): numbers.count, self.figure.title: value}

    def spoken(self) -> str:
        """Return median and range of each row."""
        return ". ".join(self.row_text(i) for i in range(len(self.names)))


def stacked(places: F64, size: float) -> list[int]:
    """Return for each dot of a sorted row how many sizes it moves up or down, so that none covers another."""
    levels: list[int] = []
    ends: dict[int, float] = {}
    for place in places:
        level, step = 0, 0
        while ends.get(level, -np.inf) > place - size:
            step += 1
            level = (step + 1) // 2 * (1 if step % 2 else -1)
        levels.append(level)
        ends[level] = float(place)
    return levels
