"""Shapes on a map: outlines of authorities, and tiles of equal size in their place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

F64 = NDArray[np.float64]

_SPARE: Final = 1.35
"""Places on the grid of tiles for each authority, so that the coast and the gaps can be seen."""
_ROUNDS: Final = 12


def outline(polygons: Sequence[F64]) -> QPainterPath:
    """Return the outline of polygons that touch, float64[k, 2] each, y upwards, without the borders between them."""
    path = QPainterPath()
    for polygon in polygons:
        part = QPainterPath()
        part.addPolygon(QPolygonF([QPointF(float(x), -float(y)) for x, y in polygon]))
        part.closeSubpath()
        path = part if path.isEmpty() else path.united(part)
    return path.simplified()


def extent(polygon: F64) -> float:
    """Return the area of a polygon, float64[k, 2], whichever way its corners run."""
    ahead = np.roll(polygon, -1, axis=0)
    return abs(float((polygon[:, 0] * ahead[:, 1] - ahead[:, 0] * polygon[:, 1]).sum())) / 2.0


def middle(polygon: F64) -> F64:
    """Return the centre of the area of a polygon, float64[2]."""
    ahead = np.roll(polygon, -1, axis=0)
    cross = polygon[:, 0] * ahead[:, 1] - ahead[:, 0] * polygon[:, 1]
    result: F64 = (cross @ (polygon + ahead)) / (3.0 * cross.sum())
    return result


def tiles(centres: F64) -> list[F64]:
    """Return a square for each place, on a grid that keeps who lies north, south, east and west of whom.

    Places take the free square that is nearest to them, the outermost first; then pairs change places as long as that
    brings the squares nearer to the places.

    Parameters
    ----------
    centres : float64[n, 2]
        No two alike.

    Returns
    -------
    list of float64[4, 2]
        Squares of one size, in the same coordinates.
    """
    n = len(centres)
    low, high = centres.min(axis=0), centres.max(axis=0)
    width, height = np.maximum(high - low, 1e-9)
    columns = max(1, round(math.sqrt(_SPARE * n * float(width / height))))
    columns = min(columns, n)
    rows = max(math.ceil(_SPARE * n / columns), math.ceil(n / columns))
    side = max(float(width) / columns, float(height) / rows)
    across, up = np.meshgrid(np.arange(columns), np.arange(rows))
    grid = np.column_stack((across.ravel(), up.ravel())).astype(np.float64)
    grid = (grid - grid.mean(axis=0)) * side + (low + high) / 2.0
    place = _assigned(centres, grid)
    half = side / 2.0 * 0.94
    corners = np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
    return [grid[k] + corners for k in place]


def _assigned(centres: F64, grid: F64) -> NDArray[np.intp]:
    """Return the index of the square of each place, intp[n]."""
    distance = ((centres[:, None, :] - grid[None, :, :]) ** 2).sum(axis=2)
    order = np.argsort(-((centres - centres.mean(axis=0)) ** 2).sum(axis=1), kind="stable")
    place = np.full(len(centres), -1, np.intp)
    open_squares = np.ones(len(grid), bool)
    for i in order:
        place[i] = int(np.where(open_squares, distance[i], np.inf).argmin())
        open_squares[place[i]] = False
    for _ in range(_ROUNDS):
        if not _improved(distance, place, open_squares):
            break
    return place


def _improved(distance: F64, place: NDArray[np.intp], open_squares: NDArray[np.bool_]) -> bool:
    """Move each place to a free square, or change it with another, where that helps; return whether any did."""
    changed = False
    rows = np.arange(len(place))
    for i in rows:
        free = np.where(open_squares, distance[i], np.inf)
        gain = distance[i, place[i]] + distance[rows, place] - distance[i, place] - distance[rows, place[i]]
        other, square = int(gain.argmax()), int(free.argmin())
        if gain[other] > max(1e-9, distance[i, place[i]] - free[square]):
            place[i], place[other] = place[other], place[i]
            changed = True
        elif distance[i, place[i]] - free[square] > 1e-9:
            open_squares[place[i]], open_squares[square] = True, False
            place[i] = square
            changed = True
    return changed
