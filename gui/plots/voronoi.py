"""Cells of a schematic map: around each place, what is nearer to it than to any other place."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]

_CORNERS = 64
"""Corners of the circle that bounds a cell."""
_ROUNDS = 3
"""Moves of Lloyd's algorithm; more would forget the map."""


def cells(points: F64, reach: float) -> list[F64]:
    """Return the Voronoi cell of each point, cut off at a distance.

    Parameters
    ----------
    points : float64[n, 2], km
        Places, no two at one point.
    reach : float, km
        How far a cell goes where no other place limits it.

    Returns
    -------
    list of float64[k, 2], km
        The corners of each cell, counter-clockwise.
    """
    angle = np.linspace(0.0, 2.0 * np.pi, _CORNERS, endpoint=False)
    circle = reach * np.column_stack([np.cos(angle), np.sin(angle)])
    result = []
    for i, point in enumerate(points):
        cell = point + circle
        nearest_first = np.argsort(np.hypot(*(points - point).T))
        for other in points[nearest_first[nearest_first != i]]:
            cell = _nearer_half(cell, point, other)
        result.append(cell)
    return result


def evened_out(points: F64, reach: float) -> F64:
    """Return places moved apart, each towards the middle of its cell: small cells between near places become readable.

    Who borders on whom stays much the same, as on a schematic map of a railway; nothing is measured on it.
    """
    moved = points
    for _ in range(_ROUNDS):
        moved = np.array([middle(cell) for cell in cells(moved, reach)])
    return moved


def middle(cell: F64) -> F64:
    """Return the centre of a polygon's area, float64[2]."""
    ahead = np.roll(cell, -1, axis=0)
    cross = cell[:, 0] * ahead[:, 1] - ahead[:, 0] * cell[:, 1]
    centre: F64 = (cross @ (cell + ahead)) / (3.0 * cross.sum())
    return centre


def _nearer_half(cell: F64, point: F64, other: F64) -> F64:
    """Return the part of a convex polygon that is nearer to one point than to another."""
    middle, way = (point + other) / 2.0, other - point
    beyond = (cell - middle) @ way  # above zero where the other point is nearer
    corners: list[F64] = []
    for k in range(len(cell)):
        here, there = beyond[k - 1], beyond[k]
        if (here > 0.0) != (there > 0.0):
            corners.append(cell[k - 1] + (cell[k] - cell[k - 1]) * (here / (here - there)))
        if there <= 0.0:
            corners.append(cell[k])
    return np.array(corners)
