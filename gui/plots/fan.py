"""A fan: how much, when, and how sure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.plots.courses import Band, Course, in_order, last_known, paired
from gui.plots.drawing import RIGHT, Drawing
from gui.plots.figure import Figure
from gui.plots.frame import Writer
from gui.plots.lines import CourseItems, text_colour_of
from gui.plots.ranges import drawn_span, held
from gui.plots.time_plot import EndLabel, TimePlot

F64 = NDArray[np.float64]


class FanPlot(TimePlot):
    """Medians and bands of A and B, other scenarios as thin grey lines, a target."""

    def __init__(self) -> None:
        self._courses: tuple[Course, ...] = ()
        self._items: list[CourseItems] = []
        self._target: tuple[float, str] | None = None
        super().__init__()

    def set_courses(self, times: F64, courses: Sequence[Course]) -> None:
        """Draw scenarios.

        Parameters
        ----------
        times : float64[n_times], year
            Years, or years with the month as a fraction.
        courses : sequence of Course
            One with the role ``a``, at most one with ``b``, any number of others; values in the unit of the figure.
        """
        self.times = np.asarray(times, np.float64)
        self._courses = tuple(in_order(courses))
        self.redraw()

    def set_figure(self, figure: Figure) -> None:
        """Say what is shown; another figure has another range."""
        if figure != self.figure:
            self.range = None
        super().set_figure(figure)

    def set_target(self, value: float | None, text: str = "") -> None:
        """Draw a line that one wants to get over or under, with its name; none where ``value`` is None."""
        self._target = None if value is None else (value, text)
        self.redraw()

    def redraw(self) -> None:
        """Draw what was set last, in the look in force."""
        if not hasattr(self, "axes"):
            return
        while len(self._items) < len(self._courses):
            self._items.append(CourseItems(self.axes.getViewBox(), 2.0 * len(self._items)))
        lowest = next((course for course in self._courses if course.role != "other"), None)
        for item, course in zip(self._items, self._courses, strict=False):
            item.show(self.times, course, self.sizes, is_lowest=course is lowest)
        for item in self._items[len(self._courses) :]:
            item.hide()
        self._fit()
        self.axes.overlay.update()
        self._tell()

    def _fit(self) -> None:
        parts = [part for item in self._shown() for part in item.extremes()]
        low, high = drawn_span(parts)
        if self.times.size == 0 or not math.isfinite(low):
            self.set_empty(self._nothing())
            return
        if self.is_empty():
            self.set_empty("")
        if self._target is not None:
            low, high = min(low, self._target[0]), max(high, self._target[0])
        low, high = self.widened(low, high)
        self.range = held(self.range, low, high)
        self.fit_margins()
        self.axes.set_ranges((float(self.times[0]), float(self.times[-1])), self.range)

    def widened(self, low: float, high: float) -> tuple[float, float]:
        """Return the span that has to be seen, at least what is drawn."""
        return low, high

    def _shown(self) -> list[CourseItems]:
        return self._items[: len(self._courses)]

    def _nothing(self) -> str:
        if not self._courses:
            return QCoreApplication.translate("Plots", "Nothing has been computed yet.")
        return QCoreApplication.translate(
            "Plots", "This figure has no value here. Choose another place or another figure in the title."
        )

    def end_labels(self) -> list[EndLabel]:
        """Return name and last number of each scenario."""
        result = []
        for item in reversed(self._shown()):  # A stands over B where both end at one value
            end = last_known(item.middle)
            if end < 0 or item.course is None:
                continue
            told = self.told(item, end) if item.course.role != "other" else ""
            colour = text_colour_of(item.course, self.sizes.tokens)
            result.append(EndLabel(float(item.middle[end]), item.course.name, told, colour))
        return result

    def told(self, item: CourseItems, index: int) -> str:
        """Return the number of a line at a time, with the widest band that is drawn."""
        value, unit = float(item.middle[index]), self.figure.unit
        if not item.drawn_bands:
            return numbers.quantity(value, unit, difference=self.is_difference())
        band = item.drawn_bands[0]
        return numbers.ranged(
            value, float(band.low[index]), float(band.high[index]), unit, difference=self.is_difference()
        )

    def read_at(self, index: int) -> str:
        """Return year and number of each scenario, A first."""
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        lines = [
            pattern.format(name=item.course.name, number=self.told(item, index))
            for item in reversed(self._shown())
            if item.course is not None and np.isfinite(item.middle[index])
        ]
        return "\n".join([self.time_text(index), *lines, *self.marks_at(index)])

    def paint_values(self, drawing: Drawing) -> None:
        """Draw the target."""
        if self._target is not None:
            self.target_line(drawing, self._target[0], self._target[1], drawing.tokens.ink)

    def table(self) -> pd.DataFrame:
        """Return the lines and the ends of the bands by time, A first, in the unit of the figure."""
        columns: dict[str, F64] = {QCoreApplication.translate("Plots", "Year"): self.times}
        for item in reversed(self._shown()):
            if item.course is not None:
                columns[item.course.name] = item.middle
                for band in item.drawn_bands:
                    columns |= band_columns(item.course.name, band)
        return pd.DataFrame(columns)

    def spoken(self) -> str:
        """Return the last number of each scenario, A first."""
        pattern = QCoreApplication.translate("Plots", "{name}: {number} in {year}")
        parts = []
        for item in reversed(self._shown()):
            end = last_known(item.middle)
            if item.course is not None and end >= 0:
                told, year = self.told(item, end), numbers.year(float(self.times[end]))
                parts.append(pattern.format(name=item.course.name, number=told, year=year))
        return ". ".join(parts)


class DifferencePlot(FanPlot):
    """The band of A minus B round zero, from paired runs: two bands may overlap although the difference is sure."""

    def set_pair(self, times: F64, a: Course, b: Course) -> None:
        """Draw A minus B run by run; runs in one row share their luck."""
        newest = None if a.newest is None and b.newest is None else a.middle() - b.middle()
        name = QCoreApplication.translate("Plots", "A minus B")
        self.set_courses(times, [Course(name, paired(a.runs, b.runs), "a", newest)])

    def is_difference(self) -> bool:
        """Return that values are differences."""
        return True

    def writers(self) -> Mapping[str, Writer]:
        """Return that differences are written with their sign."""
        write = partial(numbers.quantity, unit=self.figure.unit, difference=True)
        return {str(name): write for name in self.table().columns[1:]}

    def note_text(self) -> str:
        """Return unit and direction of a difference."""
        return self.figure.note(difference=True)

    def widened(self, low: float, high: float) -> tuple[float, float]:
        """Return a span with zero in it."""
        return min(low, 0.0), max(high, 0.0)

    def paint_values(self, drawing: Drawing) -> None:
        """Draw zero and the target."""
        text = QCoreApplication.translate("Plots", "no difference")
        self.target_line(drawing, 0.0, text, drawing.tokens.quiet, RIGHT)
        super().paint_values(drawing)


def band_columns(name: str, band: Band) -> dict[str, F64]:
    """Return the two columns of a band."""
    if band.level == 1.0:
        low = QCoreApplication.translate("Plots", "{name}, lowest run")
        high = QCoreApplication.translate("Plots", "{name}, highest run")
        return {low.format(name=name): band.low, high.format(name=name): band.high}
    low = QCoreApplication.translate("Plots", "{name}, {level} low")
    high = QCoreApplication.translate("Plots", "{name}, {level} high")
    level = numbers.percent(band.level, 0)
    return {low.format(name=name, level=level): band.low, high.format(name=name, level=level): band.high}
