"""Where in a shape a name has room: found once for each size of the map, since it is slow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui.plots.shapes import extent, middle

F64 = NDArray[np.float64]

_HALVINGS: Final = 7
_GRID: Final = 8
"""Points tried along each side of a shape, besides the middles of its largest polygons."""
_MOST_POLYGONS: Final = 5
_SHAPE: Final = 3.0
"""Width over height of a usual label."""
_BETTER: Final = 1.05


@dataclass(frozen=True, slots=True)
class Room:
    """The best place for a name in a shape, in pixels."""

    centre: QPointF
    one: float
    """Width of a line of text that fits there; 0 where none does."""
    two: float
    """Width of two lines."""


def anchor(shape: QPainterPath, polygons: Sequence[F64]) -> QPointF:
    """Return the point round which the largest label fits into a shape.

    Parameters
    ----------
    shape : QPainterPath
        The outline of the polygons, y to the south.
    polygons : sequence of float64[k, 2]
        What it is made of, y to the north.
    """
    order = sorted(range(len(polygons)), key=lambda i: -extent(polygons[i]))[:_MOST_POLYGONS]
    tried = [QPointF(float(x), -float(y)) for x, y in (middle(polygons[i]) for i in order)]
    bounds = shape.boundingRect()
    steps = (np.arange(_GRID) + 0.5) / _GRID
    tried += [
        point
        for across in steps.tolist()
        for down in steps.tolist()
        if shape.contains(
            point := QPointF(bounds.left() + across * bounds.width(), bounds.top() + down * bounds.height())
        )
    ]
    best, height = tried[0], 0.0
    for point in tried:
        if _holds(shape, point, max(height, 1e-6) * _BETTER):
            best, height = point, _tallest(shape, point, bounds.height())
    return best


def room_in(shape: QPainterPath, centre: QPointF, line: float) -> Room:
    """Return how wide one and two lines of text of a height fit round a point of a shape, all in pixels."""
    return Room(centre, _widest(shape, centre, line), _widest(shape, centre, 2.0 * line))


def _holds(shape: QPainterPath, centre: QPointF, height: float) -> bool:
    return shape.contains(_round(centre, _SHAPE * height, height))


def _tallest(shape: QPainterPath, centre: QPointF, most: float) -> float:
    """Return the height of the largest label of the usual shape round a point."""
    low, high = 0.0, most
    for _ in range(_HALVINGS):
        height = (low + high) / 2.0
        low, high = (height, high) if _holds(shape, centre, height) else (low, height)
    return low


def _widest(shape: QPainterPath, centre: QPointF, height: float) -> float:
    """Return the width of the widest rectangle of a height round a point."""
    low, high = 0.0, shape.boundingRect().width()
    for _ in range(_HALVINGS):
        width = (low + high) / 2.0
        low, high = (width, high) if shape.contains(_round(centre, width, height)) else (low, width)
    return low


def _round(centre: QPointF, width: float, height: float) -> QRectF:
    return QRectF(centre.x() - width / 2.0, centre.y() - height / 2.0, width, height)
