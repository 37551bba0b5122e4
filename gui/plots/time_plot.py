"""A figure through the years: axes with marks, a target, a chosen year, and labels at the ends of the lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QToolTip

from gui import numbers
from gui.plots.axes import Axes
from gui.plots.drawing import BOTTOM, CENTRE, DASHED, DOTTED, LEFT, MIDDLE, Drawing
from gui.plots.frame import PlotFrame
from gui.plots.ranges import spread

F64 = NDArray[np.float64]

_WIDEST_LABEL: Final = 0.34
"""Share of a chart's width that labels at the ends of lines may take."""
_SMALLEST_ROOM: Final = 6.0
_GAP: Final = 8.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happens at a time."""

    time: float
    """Year, with the month as a fraction."""
    text: str
    kind: Literal["fork", "shock", "horizon"] = "shock"


@dataclass(frozen=True, slots=True)
class EndLabel:
    """What is written at the end of a line."""

    value: float
    """Where the line ends."""
    name: str
    told: str
    """The number; empty for lines in the background."""
    colour: str


class TimePlot(PlotFrame):
    """What charts over time have in common."""

    year_picked = Signal(float)
    """A year was clicked or reached with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.times: F64 = np.empty(0)
        self.range: tuple[float, float] | None = None
        self._marks: tuple[Mark, ...] = ()
        self._labels: list[EndLabel] = []
        self._year: float | None = None
        self._pointed: float | None = None
        self.axes = Axes(self._paint_over, lambda value, _: numbers.year(value), self._tick, whole_x=True)
        self.axes.pointed.connect(self._point)
        self.axes.picked.connect(lambda x, _: self._pick(x))
        self.axes.left.connect(lambda: self._point(math.nan, math.nan))
        self.axes.stepped.connect(self._step)
        self.set_canvas(self.axes)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark dates: where scenarios fork, shocks, the horizon."""
        self._marks = tuple(sorted(marks, key=lambda mark: mark.time))
        self.redraw()

    def set_year(self, year: float | None) -> None:
        """Draw a thin line at the year that the rest of the window shows."""
        self._year = year
        self.axes.overlay.update()

    def release(self) -> None:
        """Fit the range anew with the next drawing: when a lever was let go, or another figure chosen."""
        self.range = None
        self.redraw()

    # For subclasses

    def end_labels(self) -> list[EndLabel]:
        """Return what is written at the ends of lines."""
        return []

    def read_at(self, index: int) -> str:
        """Return what the pointer reads at a time."""
        raise NotImplementedError(f"{type(self).__name__} reads nothing at time {index}")

    def paint_values(self, drawing: Drawing) -> None:
        """Draw what belongs to values: a target, zero."""

    def is_difference(self) -> bool:
        """Return whether values are differences."""
        return False

    def restyle(self) -> None:
        """Take the look in force."""
        if hasattr(self, "axes"):
            self.axes.restyle(self.sizes)
        super().restyle()

    def fit_margins(self) -> None:
        """Make room for the labels."""
        sizes = self.sizes
        self._labels = self.end_labels()
        label = max((self._label_width(label) for label in self._labels), default=0.0)
        room = min(label + sizes.px(_GAP), _WIDEST_LABEL * max(self.axes.width(), 1)) if label else 0.0
        factor = sizes.px(1.0)
        above = sizes.line_height() / factor if self._marks else 0.0
        self.axes.set_margins(above + _SMALLEST_ROOM, max(room / factor, _SMALLEST_ROOM * 2.0))

    def _label_width(self, label: EndLabel) -> float:
        sizes = self.sizes
        return max(sizes.text_width(label.name, bold=bool(label.told)), sizes.text_width(label.told))

    def _tick(self, value: float, step: float) -> str:
        return numbers.tick(value, self.figure.unit, step, difference=self.is_difference())

    # What is drawn over the axes

    def _paint_over(self, drawing: Drawing) -> None:
        if self.times.size == 0:
            return
        self._paint_marks(drawing)
        self.paint_values(drawing)
        self._paint_year(drawing)
        self._paint_labels(drawing)

    def _paint_marks(self, drawing: Drawing) -> None:
        area, sizes = self.axes.inner(), drawing.sizes
        height = sizes.line_height()
        taken = -math.inf
        for mark in self._marks:
            if not self.times[0] <= mark.time <= self.times[-1]:
                continue
            x = self.axes.at(mark.time, 0.0).x()
            style = DOTTED if mark.kind == "shock" else DASHED
            drawing.line(
                QPointF(x, area.top() - height * 0.2), QPointF(x, area.bottom()), drawing.tokens.quiet, 1.0, style
            )
            width = sizes.text_width(mark.text)
            left = min(max(x - width / 2.0, area.left()), max(area.right() - width, area.left()))
            if left > taken:  # a mark keeps its line where its text would cover another one's
                place = QRectF(left, area.top() - height * 1.2, width + 1.0, height)
                drawing.text(place, mark.text, LEFT | BOTTOM, drawing.tokens.quiet)
                taken = left + width + sizes.px(_GAP)

    def _paint_year(self, drawing: Drawing) -> None:
        area, tokens = self.axes.inner(), drawing.tokens
        for year, colour in ((self._year, tokens.ink), (self._pointed, tokens.quiet)):
            if year is None or not self.times[0] <= year <= self.times[-1]:
                continue
            x = self.axes.at(year, 0.0).x()
            drawing.line(QPointF(x, area.top()), QPointF(x, area.bottom()), colour, 1.0)
            told = numbers.year(math.floor(year + 1e-6))
            width = drawing.sizes.text_width(told, bold=True) + drawing.sizes.px(8)
            height = drawing.sizes.line_height() + drawing.sizes.px(2)
            chip = QRectF(x - width / 2.0, area.bottom() - height, width, height)
            drawing.box(chip, colour, radius=3.0)
            drawing.text(chip, told, CENTRE | MIDDLE, tokens.paper, bold=True)

    def _paint_labels(self, drawing: Drawing) -> None:
        labels = self._labels
        area, sizes = self.axes.inner(), drawing.sizes
        line = sizes.line_height()
        left = area.right() + sizes.px(_GAP)
        width = self.axes.getPlotItem().rect().right() - left
        heights = [line * (2.0 if label.told else 1.0) for label in labels]
        wanted = [self.axes.at(0.0, label.value).y() for label in labels]
        for label, height, want, middle in zip(
            labels, heights, wanted, spread(wanted, heights, area.top() - line, area.bottom() + line), strict=True
        ):
            if abs(middle - want) > line * 0.6:  # a label that had to move says where it belongs
                drawing.line(
                    QPointF(area.right() + 1.0, want), QPointF(left - sizes.px(2), middle), drawing.tokens.other, 0.8
                )
            top = middle - height / 2.0
            box = QRectF(left, top, width, line)
            drawing.text(box, label.name, LEFT | MIDDLE, label.colour, bold=bool(label.told))
            if label.told:
                drawing.text(box.translated(0.0, line), label.told, LEFT | MIDDLE, label.colour)

    def target_line(
        self, drawing: Drawing, value: float, text: str, colour: str, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        """Draw a horizontal line with its name above it, at the left or the right end."""
        area = self.axes.inner()
        y = self.axes.at(0.0, value).y()
        if not area.top() - 1.0 <= y <= area.bottom() + 1.0:
            return
        drawing.line(QPointF(area.left(), y), QPointF(area.right(), y), colour, 1.4, DASHED)
        height, gap = drawing.sizes.line_height(), drawing.sizes.px(2)
        over = y - height - gap if y - height - gap > area.top() - height else y + gap
        place = QRectF(area.left(), over, area.width(), height).adjusted(3.0 * gap, 0.0, -3.0 * gap, 0.0)
        drawing.text(place, text, align | MIDDLE, colour, halo=True)

    # Pointer and keys

    def index_at(self, time: float) -> int:
        """Return the index of the time nearest to one."""
        return int(np.abs(self.times - time).argmin())

    def _point(self, time: float, _value: float) -> None:
        inside = self.times.size > 0 and math.isfinite(time) and self.times[0] <= time <= self.times[-1]
        index = self.index_at(time) if inside else -1
        pointed = float(self.times[index]) if inside else None
        if pointed == self._pointed:
            return
        self._pointed = pointed
        self.axes.overlay.update()
        if pointed is None:
            QToolTip.hideText()
        else:
            corner = self.axes.mapToGlobal(self.axes.inner().topRight().toPoint())
            QToolTip.showText(corner, self.read_at(index), self.axes)

    def _pick(self, time: float) -> None:
        if self.times.size and self.times[0] - 1.0 <= time <= self.times[-1] + 1.0:
            self.year_picked.emit(float(self.times[self.index_at(time)]))

    def _step(self, right: int, _up: int) -> None:
        if self.times.size == 0 or right == 0:
            return
        start = self.index_at(self._year if self._year is not None else float(self.times[-1]))
        self.year_picked.emit(float(self.times[min(max(start + right, 0), self.times.size - 1)]))

    def marks_at(self, index: int) -> list[str]:
        """Return the texts of the marks between a time and the next."""
        start = float(self.times[index])
        end = float(self.times[index + 1]) if index + 1 < self.times.size else start + 1.0
        return [mark.text for mark in self._marks if start <= mark.time < end]

    def time_text(self, index: int) -> str:
        """Return a time as a reader knows it: a year, or a month of it where the chart is monthly."""
        time = float(self.times[index])
        whole = math.floor(time + 1e-6)
        month = round((time - whole) * 12.0) + 1
        if np.allclose(self.times, np.round(self.times)):
            return numbers.year(time)
        return QCoreApplication.translate("Plots", "month {month} of {year}").format(
            month=numbers.isolated(str(month)), year=numbers.year(whole)
        )
