"""The plane of growth and gap shows what is given up for what."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath

from gui import numbers
from gui.plots.drawing import DASHED, LEFT, MIDDLE, RIGHT, Drawing
from gui.plots.ranges import drawn_span
from gui.plots.xy import Point, XYPlot
from gui.theme.scales import faded

F64 = NDArray[np.float64]

_DOT: Final = 7.0


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a scenario stands in the plane."""

    name: str
    x: float
    y: float
    x_range: tuple[float, float] = (math.nan, math.nan)
    """Ends of the band over runs; NaN where there is none."""
    y_range: tuple[float, float] = (math.nan, math.nan)


class PlanePlot(XYPlot):
    """A and B with the way from B to A, what a room predicted, what the runs of a batch reach, and a target."""

    def __init__(self) -> None:
        self._a: Stand | None = None
        self._b: Stand | None = None
        self._others: tuple[Stand, ...] = ()
        self._cloud: F64 = np.empty((0, 2))
        self._prediction: tuple[float, float] | None = None
        self._target: tuple[float | None, float | None] = (None, None)
        self._progress = 1.0
        super().__init__()

    def set_stands(self, a: Stand | None, b: Stand | None, others: Sequence[Stand] = ()) -> None:
        """Draw A, B and other plans; A and B may be hidden (None) until a room has predicted."""
        self._a, self._b, self._others = a, b, tuple(others)
        self.redraw()

    def set_cloud(self, points: F64) -> None:
        """Draw runs of a batch, float64[n, 2], and the frontier of what they reach; none where it is empty."""
        self._cloud = np.asarray(points, np.float64).reshape(-1, 2)
        self.redraw()

    def set_prediction(self, x: float | None, y: float | None) -> None:
        """Draw an arrow from B to where a room expects A; none where either is None."""
        self._prediction = None if x is None or y is None else (x, y)
        self.redraw()

    def set_target(self, x: float | None, y: float | None) -> None:
        """Draw lines that one wants to get beyond."""
        self._target = (x, y)
        self.redraw()

    def set_progress(self, share: float) -> None:
        """Draw A on its way from B, ``share`` in [0, 1]: for an animation that the caller runs."""
        self._progress = min(max(share, 0.0), 1.0)
        self.axes.overlay.update()

    def frontier(self) -> F64:
        """Return the runs of the cloud that no other one beats in both figures, float64[k, 2], from left to right."""
        return frontier(self._cloud, self.across.better == "lower", self.up.better == "lower")

    def redraw(self) -> None:
        """Fit the axes to all that is drawn."""
        if not hasattr(self, "axes"):
            return
        spans = []
        for axis in (0, 1):
            parts = [self._cloud[:, axis]]
            parts += [
                np.array([(stand.x, stand.y)[axis], *(stand.x_range, stand.y_range)[axis]]) for stand in self._stands()
            ]
            if self._prediction is not None:
                parts.append(np.array([self._prediction[axis]]))
            target = self._target[axis]
            parts += [] if target is None else [np.array([target])]
            spans.append(drawn_span(parts))
        nothing = QCoreApplication.translate("Plots", "Nothing has been computed yet.")
        known = all(math.isfinite(low) for low, _ in spans)
        self.set_empty("" if known else nothing)
        if known:
            self.fit(spans[0], spans[1])
        self.axes.overlay.update()

    def _stands(self) -> list[Stand]:
        return [stand for stand in (self._a, self._b, *self._others) if stand is not None]

    def points(self) -> Sequence[Point]:
        """Return A, B and the other plans, in this order."""
        return [Point(i, stand.x, stand.y, self._told(stand)) for i, stand in enumerate(self._stands())]

    # Painting

    def paint_plane(self, drawing: Drawing, area: QRectF) -> None:
        """Paint from the background to A."""
        drawing.painter.save()
        drawing.painter.setClipRect(area.adjusted(-12.0, -12.0, 12.0, 4.0))
        self._paint_better(drawing, area)
        self._paint_cloud(drawing)
        self._paint_target(drawing, area)
        drawing.painter.restore()
        tokens = drawing.tokens
        for stand in self._others:
            self._paint_stand(drawing, stand, tokens.other, tokens.quiet)
        if self._b is not None:
            self._paint_ways(drawing, self._b)
            self._paint_stand(drawing, self._b, tokens.b, tokens.b_text, is_ring=True)
        if self._a is not None:
            self._paint_stand(drawing, self._moving(self._a), tokens.a, tokens.a_text)

    def _moving(self, a: Stand) -> Stand:
        """Return A on its way from B."""
        if self._b is None or self._progress >= 1.0:
            return a
        t = self._progress
        return Stand(a.name, self._b.x + t * (a.x - self._b.x), self._b.y + t * (a.y - self._b.y))

    def _paint_better(self, drawing: Drawing, area: QRectF) -> None:
        """Tint the corner in which both figures are best."""
        if not (self.across.better and self.up.better):
            return
        x = area.right() if self.across.better == "higher" else area.left()
        y = area.top() if self.up.better == "higher" else area.bottom()
        path = QPainterPath()
        size = min(area.width(), area.height()) * 0.4
        path.addEllipse(QPointF(x, y), size, size)
        corner = QPainterPath()
        corner.addRect(area)
        drawing.path(path.intersected(corner), faded(drawing.tokens.gain, 0.12))
        text, line = QCoreApplication.translate("Plots", "better in both"), drawing.sizes.line_height()
        place = area.adjusted(6.0, 2.0, -6.0, -2.0)
        place.setHeight(line)
        if y == area.bottom():
            place.moveBottom(area.bottom() - 2.0)
        drawing.text(place, text, (RIGHT if x == area.right() else LEFT) | MIDDLE, drawing.tokens.gain)

    def _paint_cloud(self, drawing: Drawing) -> None:
        for x, y in self._cloud:
            drawing.dot(self.axes.at(float(x), float(y)), 2.2, faded(drawing.tokens.other, 0.55))
        edge = self.frontier()
        if len(edge) > 1:
            path = QPainterPath(self.axes.at(*map(float, edge[0])))
            for x, y in edge[1:]:
                path.lineTo(self.axes.at(float(x), float(y)))
            drawing.path(path, None, drawing.tokens.quiet, 1.6)

    def _paint_target(self, drawing: Drawing, area: QRectF) -> None:
        x, y = self._target
        if x is not None:
            at = self.axes.at(x, 0.0).x()
            drawing.line(QPointF(at, area.top()), QPointF(at, area.bottom()), drawing.tokens.ink, 1.4, DASHED)
        if y is not None:
            at = self.axes.at(0.0, y).y()
            drawing.line(QPointF(area.left(), at), QPointF(area.right(), at), drawing.tokens.ink, 1.4, DASHED)

    def _paint_ways(self, drawing: Drawing, b: Stand) -> None:
        start = self.axes.at(b.x, b.y)
        if self._prediction is not None:
            end = self.axes.at(*self._prediction)
            drawing.arrow(start, end, drawing.tokens.quiet, 1.6)
            text = QCoreApplication.translate("Plots", "your prediction")
            self.paint_label(drawing, end, text, drawing.tokens.quiet, below=end.y() > start.y())
        if self._a is not None:
            a = self._moving(self._a)
            end = self.axes.at(a.x, a.y)
            way = end - start
            length = math.hypot(way.x(), way.y())
            short = drawing.sizes.px(_DOT + 3.0)
            if length > 2.0 * short:
                drawing.arrow(start + way * (short / length), end - way * (short / length), drawing.tokens.a, 2.0)

    def _paint_stand(
        self, drawing: Drawing, stand: Stand, colour: str, text_colour: str, *, is_ring: bool = False
    ) -> None:
        at = self.axes.at(stand.x, stand.y)
        pen = drawing.pen(faded(colour, 0.6), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        drawing.painter.setPen(pen)
        for low, high, along_x in ((*stand.x_range, True), (*stand.y_range, False)):
            if math.isfinite(low) and math.isfinite(high):
                ends = ((low, stand.y), (high, stand.y)) if along_x else ((stand.x, low), (stand.x, high))
                drawing.painter.drawLine(self.axes.at(*ends[0]), self.axes.at(*ends[1]))
        if is_ring:
            drawing.dot(at, _DOT - 1.0, None, colour)
        else:
            drawing.dot(at, _DOT, colour, QColor(drawing.tokens.paper))
        is_under = self._b is not None and stand.y < self._b.y
        self.paint_label(drawing, at, stand.name, text_colour, bold=True, below=is_under)

    # Telling

    def _told(self, stand: Stand) -> str:
        pattern = QCoreApplication.translate("Plots", "{name}: {x_name} {x}, {y_name} {y}")
        return pattern.format(
            name=stand.name,
            x_name=self.across.title,
            x=numbers.ranged(stand.x, *stand.x_range, self.across.unit),
            y_name=self.up.title,
            y=numbers.ranged(stand.y, *stand.y_range, self.up.unit),
        )

    def table(self) -> pd.DataFrame:
        """Return the scenarios, A first, then the runs of the batch."""
        stands = self._stands()
        run = QCoreApplication.translate("Plots", "run {number}")
        names = [stand.name for stand in stands]
        names += [run.format(number=numbers.count(i + 1)) for i in range(len(self._cloud))]
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Scenario"): names,
                self.across.title: np.concatenate(([stand.x for stand in stands], self._cloud[:, 0])),
                self.up.title: np.concatenate(([stand.y for stand in stands], self._cloud[:, 1])),
            }
        )

    def spoken(self) -> str:
        """Return where A, B and the others stand."""
        return ". ".join(self._told(stand) for stand in self._stands())


def frontier(points: F64, low_x: bool, low_y: bool) -> F64:
    """Return the points that no other one beats in both figures, sorted by x.

    Parameters
    ----------
    points : float64[n, 2]
        Points with a NaN are left out.
    low_x, low_y : bool
        Whether lower is better; else higher is.
    """
    known = points[np.isfinite(points).all(axis=1)]
    sign = np.array([-1.0 if low_x else 1.0, -1.0 if low_y else 1.0])
    order = np.lexsort((-(known * sign)[:, 1], -(known * sign)[:, 0]))
    best, kept = -math.inf, []
    for point in known[order]:
        if point[1] * sign[1] > best:
            best = float(point[1] * sign[1])
            kept.append(point)
    result = np.array(kept, np.float64).reshape(-1, 2)
    return result[np.argsort(result[:, 0], kind="stable")]
