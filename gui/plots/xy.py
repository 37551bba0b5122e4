"""Two figures against each other: axes with their names, points that can be reached with pointer and keys."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QToolTip

from gui import numbers
from gui.plots.axes import Axes
from gui.plots.drawing import CENTRE, LEFT, MIDDLE, RIGHT, Drawing
from gui.plots.figure import Figure
from gui.plots.frame import PlotFrame, Writer
from gui.plots.ranges import held

_NEAR: Final = 18.0
"""Pixels at 100 % within which the pointer finds a point."""
_SIDE: Final = 24.0


@dataclass(frozen=True, slots=True)
class Point:
    """A point that can be reached."""

    index: int
    x: float
    y: float
    text: str
    """Shown beside the pointer and read out."""


class XYPlot(PlotFrame):
    """Axes of two figures; a subclass paints in `paint_plane` and returns its points."""

    chosen = Signal(int)
    """A point was clicked."""
    hovered = Signal(int)
    """Pointer or keys reached a point; -1 when the pointer left."""

    def __init__(self) -> None:
        super().__init__()
        self.across = Figure("")
        self.up = Figure("")
        self.current: int | None = None
        self.under_pointer: int | None = None
        self._ranges: tuple[tuple[float, float] | None, tuple[float, float] | None] = (None, None)
        self.axes = Axes(self._paint_over, self._x_tick, self._y_tick, whole_x=False)
        self.axes.pointed.connect(self._point)
        self.axes.picked.connect(self._pick)
        self.axes.left.connect(lambda: self._reach(None))
        self.axes.stepped.connect(self._step)
        self.set_canvas(self.axes)

    def set_figures(self, title: str, across: Figure, up: Figure) -> None:
        """Say which figure runs across and which upwards."""
        if (across, up) != (self.across, self.up):
            self._ranges = (None, None)
        self.across, self.up = across, up
        self.set_figure(Figure(title))

    def set_current(self, index: int | None) -> None:
        """Mark a point as chosen without telling; none where ``index`` is None."""
        self.current = index
        self.axes.overlay.update()

    def writers(self) -> Mapping[str, Writer]:
        """Return how the columns of the two figures are written."""
        return {
            figure.title: partial(numbers.quantity, unit=figure.unit, difference=self.are_differences())
            for figure in (self.across, self.up)
        }

    # For subclasses

    def points(self) -> Sequence[Point]:
        """Return what can be reached."""
        return ()

    def paint_plane(self, drawing: Drawing, area: QRectF) -> None:
        """Paint between the axes."""
        raise NotImplementedError(f"{type(self).__name__} paints nothing")

    def are_differences(self) -> bool:
        """Return whether both figures are changes."""
        return False

    def fit(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Draw at least these ranges; the axes hold still while they are filled."""
        self._ranges = (held(self._ranges[0], *x), held(self._ranges[1], *y))
        self.fit_margins()
        self.axes.set_ranges(*self._ranges)

    def fit_margins(self) -> None:
        """Make room for the names of the axes, above and below."""
        line = self.sizes.line_height() / self.sizes.px(1.0)
        self.axes.set_margins(1.5 * line + 8.0, _SIDE)
        self.axes.x_axis.setHeight(round(2.0 * self.sizes.line_height() + self.sizes.px(10)))

    def restyle(self) -> None:
        """Take the look in force."""
        if hasattr(self, "axes"):
            self.axes.restyle(self.sizes)
            self.fit_margins()
        super().restyle()

    def _x_tick(self, value: float, step: float) -> str:
        return numbers.tick(value, self.across.unit, step, difference=self.are_differences())

    def _y_tick(self, value: float, step: float) -> str:
        return numbers.tick(value, self.up.unit, step, difference=self.are_differences())

    # Painting

    def _paint_over(self, drawing: Drawing) -> None:
        area, sizes = self.axes.inner(), drawing.sizes
        line = sizes.line_height()
        if area.width() < 1.0:
            return
        plot = self.axes.getPlotItem().rect()
        top = QRectF(
            plot.left() + sizes.px(6), area.top() - 1.5 * line - sizes.px(6), plot.width() - sizes.px(12), line
        )
        drawing.text(top, f"\N{UPWARDS ARROW} {axis_name(self.up)}", LEFT | MIDDLE, drawing.tokens.quiet)
        below = QRectF(area.left(), plot.bottom() - line - sizes.px(4), area.width(), line)
        drawing.text(below, f"{axis_name(self.across)} \N{RIGHTWARDS ARROW}", RIGHT | MIDDLE, drawing.tokens.quiet)
        self.paint_plane(drawing, area)

    def paint_label(
        self, drawing: Drawing, at: QPointF, text: str, colour: str, *, bold: bool = False, below: bool = False
    ) -> None:
        """Write a label over a point or below it, on the other side where there is no room."""
        area, sizes = self.axes.inner(), drawing.sizes
        width, line = sizes.text_width(text, bold=bold) + 4.0, sizes.line_height()
        left = min(max(at.x() - width / 2.0, area.left()), area.right() - width)
        above, under = at.y() - line - sizes.px(9), at.y() + sizes.px(9)
        fits_above, fits_under = above >= area.top() - line * 0.5, under + line <= area.bottom() + 2.0
        top = under if (below and fits_under) or not fits_above else above
        drawing.text(QRectF(left, top, width, line), text, CENTRE | MIDDLE, colour, bold=bold, halo=True)

    def paint_labels(self, drawing: Drawing, labels: Sequence[tuple[QPointF, str, str]]) -> None:
        """Write labels (place, text, colour), the first ones first, as long as none covers another."""
        taken: list[QRectF] = []
        line = drawing.sizes.line_height()
        for at, text, colour in labels:
            width = drawing.sizes.text_width(text) + 4.0
            box = QRectF(at.x() - width / 2.0, at.y() - line - drawing.sizes.px(9), width, line + drawing.sizes.px(14))
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                self.paint_label(drawing, at, text, colour)

    # Pointer and keys

    def _nearest(self, x: float, y: float) -> int | None:
        at = self.axes.at(x, y)
        best, found = self.sizes.px(_NEAR), None
        for point in self.points():
            place = self.axes.at(point.x, point.y)
            distance = math.hypot(place.x() - at.x(), place.y() - at.y())
            if distance < best:
                best, found = distance, point.index
        return found

    def _point(self, x: float, y: float) -> None:
        self._reach(self._nearest(x, y))

    def _pick(self, x: float, y: float) -> None:
        index = self._nearest(x, y)
        if index is not None:
            self.set_current(index)
            self.chosen.emit(index)

    def _reach(self, index: int | None) -> None:
        if index == self.under_pointer:
            return
        self.under_pointer = index
        self.hovered.emit(-1 if index is None else index)
        self.axes.overlay.update()
        point = next((point for point in self.points() if point.index == index), None)
        if point is None:
            QToolTip.hideText()
            return
        self.axes.setAccessibleDescription(point.text)
        place = self.axes.mapFromScene(self.axes.getPlotItem().mapToScene(self.axes.at(point.x, point.y)))
        QToolTip.showText(self.axes.mapToGlobal(place), point.text, self.axes)

    def _step(self, right: int, up: int) -> None:
        """Go to the next point in the order of the data."""
        order = [point.index for point in self.points()]
        if not order:
            return
        step = right + up
        here = order.index(self.under_pointer) if self.under_pointer in order else (-1 if step > 0 else len(order))
        self._reach(order[min(max(here + step, 0), len(order) - 1)])


def axis_name(figure: Figure) -> str:
    """Return title, unit and direction of an axis in one line."""
    return " · ".join(part for part in (figure.title, figure.note()) if part)
