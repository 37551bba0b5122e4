"""Motion: how did it develop? Places move through two figures from year to year."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QStyle, QToolButton

from gui import numbers
from gui.plots.drawing import CENTRE, MIDDLE, Drawing
from gui.plots.figure import Figure
from gui.plots.frame import Writer
from gui.plots.ranges import drawn_span
from gui.plots.xy import Point, XYPlot
from gui.theme.scales import faded

F64 = NDArray[np.float64]

_LARGEST: Final = 26.0
"""Radius of the largest bubble, in pixels at 100 %."""
_SMALLEST: Final = 3.5
_MS_A_FRAME: Final = 40
_FRAMES_A_YEAR: Final = 10
_NAMED: Final = 10


class MotionPlot(XYPlot):
    """A bubble for each place; plays once through the years and stops."""

    year_reached = Signal(float)
    """The year that is shown while it plays."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._years: F64 = np.empty(0)
        self._x: F64 = np.empty((0, 0))
        self._y: F64 = np.empty((0, 0))
        self._people: F64 = np.empty((0, 0))
        self._now = 0.0
        super().__init__()
        self.play = QToolButton()
        self.play.setCheckable(True)
        self.play.toggled.connect(self._toggle)
        self.head.addWidget(self.play)
        self._timer = QTimer(self, interval=_MS_A_FRAME)
        self._timer.timeout.connect(self._advance)
        self.restyle()
        self._show_play()

    def set_paths(self, names: Sequence[str], years: F64, x: F64, y: F64, people: F64) -> None:
        """Draw places.

        Parameters
        ----------
        names : sequence of str
            Of the places.
        years : float64[n_years], year
            Rising.
        x, y, people : float64[n_places, n_years]
            In the units of their figures; the area of a bubble is its people. NaN where there is no value.
        """
        self._names, self._years = tuple(names), np.asarray(years, np.float64)
        self._x, self._y, self._people = (np.asarray(part, np.float64) for part in (x, y, people))
        self._now = float(self._years[-1])
        known = bool((np.isfinite(self._x) & np.isfinite(self._y)).any())
        nothing = QCoreApplication.translate("Plots", "No place has a value in both figures. Choose others.")
        self.set_empty("" if known else nothing)
        self.redraw()

    def set_year(self, year: float) -> None:
        """Show a year; between two years places are on their way."""
        if self._years.size:
            self._now = min(max(year, float(self._years[0])), float(self._years[-1]))
            self.axes.overlay.update()

    def year(self) -> float:
        """Return the year that is shown."""
        return self._now

    def set_figures(self, title: str, across: Figure, up: Figure) -> None:
        """Say which figure runs across and which upwards."""
        super().set_figures(title, across, up)
        self._show_play()

    def redraw(self) -> None:
        """Fit the axes to all years, so that only the places move."""
        if not hasattr(self, "axes"):
            return
        spans = drawn_span([self._x]), drawn_span([self._y])
        if all(math.isfinite(low) for low, _ in spans):
            self.fit(*spans)
        self.axes.overlay.update()
        self._tell()

    # Playing

    def restyle(self) -> None:
        """Take the look in force."""
        super().restyle()
        if hasattr(self, "play"):
            self.play.setFont(self.sizes.font())
            self.play.setFixedHeight(self.title.height())

    def _toggle(self, is_on: bool) -> None:
        if is_on and self._years.size:
            if self._now >= self._years[-1]:
                self.set_year(float(self._years[0]))
            self._timer.start()
        else:
            self._timer.stop()
        self._show_play()

    def _advance(self) -> None:
        # Where the system asks for less motion, places jump from year to year.
        calm = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        self._timer.setInterval(_MS_A_FRAME * _FRAMES_A_YEAR if calm else _MS_A_FRAME)
        self.set_year(self._now + (1.0 if calm else 1.0 / _FRAMES_A_YEAR))
        self.year_reached.emit(self._now)
        if self._now >= self._years[-1]:
            self.play.setChecked(False)

    def _show_play(self) -> None:
        playing = self._timer.isActive() if hasattr(self, "_timer") else False
        self.play.setText("\N{DOUBLE VERTICAL BAR}" if playing else "\N{BLACK RIGHT-POINTING TRIANGLE}")
        text = QCoreApplication.translate("Plots", "Pause") if playing else QCoreApplication.translate("Plots", "Play")
        self.play.setAccessibleName(text)
        self.play.setToolTip(text)

    # Painting

    def _at(self, values: F64) -> F64:
        """Return the values of the year that is shown, float64[n_places]; between years on the straight line."""
        after = int(np.searchsorted(self._years, self._now))
        after = min(max(after, 1), len(self._years) - 1) if len(self._years) > 1 else 0
        before = max(after - 1, 0)
        step = float(self._years[after] - self._years[before]) or 1.0
        share = (self._now - float(self._years[before])) / step
        if share >= 1.0:
            return values[:, after]
        return values[:, before] + share * (values[:, after] - values[:, before])

    def points(self) -> Sequence[Point]:
        """Return the places where they are now."""
        if not self._years.size:
            return []
        pattern = QCoreApplication.translate("Plots", "{name}: {x_name} {x}, {y_name} {y}")
        found = []
        for i, (x, y) in enumerate(zip(self._at(self._x).tolist(), self._at(self._y).tolist(), strict=True)):
            if math.isfinite(x) and math.isfinite(y):
                text = pattern.format(
                    name=self._names[i],
                    x_name=self.across.title,
                    x=numbers.quantity(x, self.across.unit),
                    y_name=self.up.title,
                    y=numbers.quantity(y, self.up.unit),
                )
                found.append(Point(i, x, y, text))
        return found

    def paint_plane(self, drawing: Drawing, area: QRectF) -> None:
        """Paint the year behind, then the bubbles from the largest to the smallest, the chosen one with its trail."""
        tokens, sizes = drawing.tokens, drawing.sizes
        size = min(area.height(), area.width()) * 0.36 / sizes.px(1.0)
        told = numbers.year(math.floor(self._now + 1e-6))
        drawing.text(area, told, CENTRE | MIDDLE, faded(tokens.other, 0.22), size=size, bold=True)
        points = self.points()
        people = self._at(self._people) if self._years.size else np.empty(0)
        largest = float(np.nanmax(self._people, initial=0.0)) or 1.0
        radius = [max(_SMALLEST, _LARGEST * math.sqrt(max(float(n), 0.0) / largest)) for n in np.nan_to_num(people)]
        if self.current is not None:
            self._paint_trail(drawing, self.current)
        order = sorted(points, key=lambda point: -radius[point.index])
        for point in order:
            strong = self.current is None or point.index in (self.current, self.under_pointer)
            colour = tokens.a if point.index == self.current else tokens.other
            fill = faded(colour, 0.72 if strong else 0.22)
            drawing.dot(self.axes.at(point.x, point.y), radius[point.index], fill)
            drawing.painter.setPen(drawing.pen(tokens.paper if strong else tokens.line, 1.0))
            drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
            drawing.painter.drawEllipse(self.axes.at(point.x, point.y), *[sizes.px(radius[point.index])] * 2)
        named = [point for point in points if point.index in (self.current, self.under_pointer)]
        named += [point for point in order[:_NAMED] if point not in named] if self.current is None else []
        self.paint_labels(
            drawing, [(self.axes.at(point.x, point.y), self._names[point.index], tokens.ink) for point in named]
        )

    def _paint_trail(self, drawing: Drawing, index: int) -> None:
        if index >= len(self._names):
            return
        past = self._years <= self._now + 1e-9
        places = [
            self.axes.at(float(x), float(y))
            for x, y in zip(self._x[index, past], self._y[index, past], strict=True)
            if math.isfinite(x) and math.isfinite(y)
        ]
        if len(places) < 2:
            return
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        drawing.path(path, None, faded(drawing.tokens.a, 0.6), 1.6)
        for place in places:
            drawing.dot(place, 2.0, drawing.tokens.a)

    def table(self) -> pd.DataFrame:
        """Return place, year and the three figures, all years."""
        n = len(self._years)
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Place"): np.repeat(np.array(self._names, object), n),
                QCoreApplication.translate("Plots", "Year"): np.tile(self._years, len(self._names)),
                self.across.title: self._x.ravel(),
                self.up.title: self._y.ravel(),
                QCoreApplication.translate("Plots", "Residents"): self._people.ravel(),
            }
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return how the three figures are written."""
        return {**super().writers(), QCoreApplication.translate("Plots", "Residents"): numbers.count}

    def spoken(self) -> str:
        """Return the year, and where the chosen place stands in it."""
        pattern = QCoreApplication.translate("Plots", "Year {year}")
        parts = [pattern.format(year=numbers.year(math.floor(self._now)))] if self._years.size else []
        return ". ".join([*parts, *(point.text for point in self.points() if point.index == self.current)])
