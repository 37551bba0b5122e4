"""Items on axes that are quicker than the stock ones."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

F64 = NDArray[np.float64]

FEW_POINTS: Final = 60
"""Up to here a line is one stroke with round joins and a band has smooth edges; beyond it speed counts more."""
_DASH: Final = 6.0
"""Length of a dash and its gap, in widths of the line."""
_DASH_DRAWN: Final = 4.0


class BandItem(pg.GraphicsObject):
    """The area between two lines, as one polygon for each stretch without gap.

    The stock FillBetweenItem keeps two hidden curves and costs three times the rest of a redraw.
    """

    def __init__(self) -> None:
        super().__init__()
        self._polygons: list[QPolygonF] = []
        self._bounds = QRectF()
        self._brush = QBrush(Qt.BrushStyle.NoBrush)
        self._is_smooth = True

    def set_band(self, x: F64, low: F64, high: F64) -> None:
        """Draw between ``low`` and ``high``; gaps where either is not finite. All float64[n]."""
        known = np.isfinite(low) & np.isfinite(high)
        self.prepareGeometryChange()
        self._polygons = [_between(x[part], low[part], high[part]) for part in stretches(known)]
        bounds = QRectF()
        for polygon in self._polygons:
            bounds = bounds.united(polygon.boundingRect())
        self._bounds = bounds
        self._is_smooth = x.size <= FEW_POINTS
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Fill with a colour."""
        self._brush = QBrush(colour)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return what the polygons cover; the name is Qt's."""
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Fill the polygons."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._is_smooth)
        for polygon in self._polygons:
            painter.drawPolygon(polygon)


class LineItem(pg.GraphicsObject):
    """A line through points, with gaps where a number is not finite, drawn in the pixels of the chart.

    A cosmetic pen, which the stock curve needs on axes, is as thin on paper and on a sharp screen as one real pixel
    allows; this line keeps its width wherever it is drawn. Many points are drawn as segments, which is ten times
    quicker than one stroke with joins.
    """

    def __init__(self) -> None:
        super().__init__()
        self._x: F64 = np.empty(0)
        self._y: F64 = np.empty(0)
        self._parts: list[slice] = []
        self._segments = PrimitiveArray(QLineF, 4)
        self._pen = QPen()
        self._is_dashed = False
        self._bounds = QRectF()

    def set_line(self, x: F64, y: F64) -> None:
        """Draw through points; float64[n] both."""
        self._x, self._y = x, y
        self._parts = stretches(np.isfinite(y))
        self.update()

    def set_pen(self, pen: QPen, *, is_dashed: bool) -> None:
        """Draw with a pen whose width is in pixels of the chart."""
        self._pen, self._is_dashed = pen, is_dashed
        self.update()

    def viewRangeChanged(self) -> None:  # noqa: N802
        """Cover the new view; the name is pyqtgraph's."""
        self.prepareGeometryChange()
        box = self.getViewBox()
        self._bounds = QRectF() if box is None else QRectF(box.viewRect())

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the whole view, so that nothing has to be measured when a line moves."""
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the line."""
        to_pixels = self.sceneTransform()
        pixels, known = to_pixels.inverted()
        if not known:
            return
        painter.setWorldTransform(pixels * painter.worldTransform())
        for part in self._parts:
            x = self._x[part] * to_pixels.m11() + to_pixels.dx()
            y = self._y[part] * to_pixels.m22() + to_pixels.dy()
            self._draw(painter, x, y)

    def _draw(self, painter: QPainter, x: F64, y: F64) -> None:
        pen = QPen(self._pen)
        if x.size <= FEW_POINTS:
            pen.setStyle(Qt.PenStyle.DashLine if self._is_dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPolyline(polygon_of(x, y))
            return
        lines = np.column_stack((x[:-1], y[:-1], x[1:], y[1:]))
        if self._is_dashed:  # a dash would begin anew with each segment
            run = np.cumsum(np.hypot(np.diff(x), np.diff(y)))
            lines = lines[run % (_DASH * pen.widthF()) < _DASH_DRAWN * pen.widthF()]
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        self._segments.resize(len(lines))
        self._segments.ndarray()[:] = lines
        painter.drawLines(*self._segments.drawargs())


def polygon_of(x: F64, y: F64) -> QPolygonF:
    """Return points as a polygon of Qt."""
    polygon: QPolygonF = pg.functions.create_qpolygonf(len(x))
    corners = pg.functions.ndarray_from_qpolygonf(polygon)
    corners[:, 0], corners[:, 1] = x, y
    return polygon


def stretches(known: NDArray[np.bool_]) -> list[slice]:
    """Return the stretches in which all is known, each of two points or more."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], known, [False])).astype(np.int8)))
    return [slice(int(start), int(end)) for start, end in edges.reshape(-1, 2) if end - start > 1]


def _between(x: F64, low: F64, high: F64) -> QPolygonF:
    return polygon_of(np.concatenate((x, x[::-1])), np.concatenate((high, low[::-1])))
