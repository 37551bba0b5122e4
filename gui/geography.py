"""Where the authorities lie: a schematic map made of their localities."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from sim.data import authority_table, localities, roster
from sim.population.geography import COSINE, KM_PER_DEGREE

F64 = npt.NDArray[np.float64]

_CORNERS: Final = 48
"""Corners of the circle that bounds a cell."""
_SMALLEST_KM: Final = 0.7
"""Radius of the smallest circle: an industrial park has to be seen too."""
_MOST_GROWTH: Final = 1.7
"""How far a circle grows, against one of the right area, where neighbours cut it."""
_ENOUGH: Final = 0.95
"""Share of its area that a place has to reach on the map."""
_LEAP_KM: Final = 45.0
"""Places farther apart than this stand in different groups, unless others lie between them."""
_MOST_SCALE: Final = 3.0
"""How much larger than the largest a small group of places is drawn."""
_BETWEEN: Final = 0.08
"""Room between two groups, as a share of their height."""
_ZERO: Final = np.array([34.0, 31.0])
"""Longitude and latitude of the map's origin."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """An authority on the map."""

    id: str
    cells: tuple[F64, ...]
    """float64[k, 2] each, km east and north: what of a circle round each locality is nearer to it than to any other."""
    middle: F64
    """float64[2], km: the middle of its largest cell, for its name."""


@lru_cache(maxsize=16)
def places(region: tuple[str, ...], start: int) -> tuple[Place, ...]:
    """Return the places of a region, in its order.

    The cells of an authority have together about its area, as far as neighbours leave room; borders are those between
    nearest localities and not legal ones, so that the map is schematic.

    Parameters
    ----------
    region : tuple of str
        Ids of authorities.
    start : int, year
        Of whose table the areas are.
    """
    table = authority_table(region, start)
    points, owner = _localities()
    found = []
    for name, area, lon, lat in zip(region, table.area_km2, table.lon, table.lat, strict=True):
        own = points[owner == name]
        if not own.size:
            own = _km(np.array([[lon, lat]]))
        cells = _cells(own, points, max(float(area), np.pi * _SMALLEST_KM**2))
        found.append(Place(name, cells, _middle(max(cells, key=_area))))
    return side_by_side(tuple(found))


def side_by_side(found: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return places that lie in groups far apart with the groups next to one another, all of one height.

    The north comes first. Groups have scales of their own: nothing is measured on a schematic map.
    """
    groups = _groups(np.array([place.middle for place in found]))
    if len(groups) == 1:
        return found
    height = max(np.ptp(_corners(found, group)[:, 1]) for group in groups)
    moved, right = list(found), 0.0
    for group in sorted(groups, key=lambda group: -float(np.mean([found[i].middle[1] for i in group]))):
        corners = _corners(found, group)
        scale = min(height / np.ptp(corners[:, 1]), _MOST_SCALE)
        zero = corners.min(axis=0)
        shift = np.array([right, (height - scale * np.ptp(corners[:, 1])) / 2.0])
        for i in group:
            cells = tuple((cell - zero) * scale + shift for cell in found[i].cells)
            moved[i] = Place(found[i].id, cells, (found[i].middle - zero) * scale + shift)
        right += scale * float(np.ptp(corners[:, 0])) + _BETWEEN * height
    return tuple(moved)


def _groups(middles: F64) -> list[list[int]]:
    """Return which places belong together: those that can be reached from one another without a long leap."""
    left, groups = set(range(len(middles))), []
    while left:
        group, border = [], [left.pop()]
        while border:
            here = border.pop()
            group.append(here)
            near = {i for i in left if np.hypot(*(middles[i] - middles[here])) <= _LEAP_KM}
            left -= near
            border += near
        groups.append(sorted(group))
    return groups


def _corners(found: tuple[Place, ...], group: list[int]) -> F64:
    return np.concatenate([cell for i in group for cell in found[i].cells])


def _cells(own: F64, points: F64, area: float) -> tuple[F64, ...]:
    """Return the cells of an authority: circles grow until they have its area, or until they meet their neighbours."""
    reach = float(np.sqrt(area / len(own) / np.pi))
    most = _MOST_GROWTH * reach
    while True:
        cells = tuple(_cell(point, points, reach) for point in own)
        share = sum(map(_area, cells)) / area
        if share >= _ENOUGH or reach >= most:
            return cells
        reach = min(reach / np.sqrt(share), most)


@lru_cache(maxsize=1)
def _localities() -> tuple[F64, npt.NDArray[np.str_]]:
    """Return all localities of the country: float64[n, 2] in km, and whose each is."""
    found = [
        (place.lon, place.lat, authority)
        for authority in roster.authority_ids()
        for place in localities()[authority]
        if np.isfinite(place.lon) and np.isfinite(place.lat)
    ]
    return _km(np.array([row[:2] for row in found])), np.array([row[2] for row in found])


def _km(degrees: F64) -> F64:
    """Return longitude and latitude as km east and north."""
    result: F64 = (degrees - _ZERO) * (KM_PER_DEGREE * COSINE, KM_PER_DEGREE)
    return result


def _cell(point: F64, others: F64, reach: float) -> F64:
    """Return what of a circle is nearer to its middle than to any other point."""
    angle = np.linspace(0.0, 2.0 * np.pi, _CORNERS, endpoint=False)
    cell = point + reach * np.column_stack([np.cos(angle), np.sin(angle)])
    distance = np.hypot(*(others - point).T)
    near = (distance > 0.0) & (distance < 2.0 * reach)
    for other in others[near][np.argsort(distance[near])]:
        cell = _nearer_half(cell, point, other)
    return cell


def _nearer_half(cell: F64, point: F64, other: F64) -> F64:
    """Return the part of a convex polygon that is nearer to one point than to another."""
    middle, way = (point + other) / 2.0, other - point
    beyond = (cell - middle) @ way
    corners: list[F64] = []
    for k in range(len(cell)):
        here, there = beyond[k - 1], beyond[k]
        if (here > 0.0) != (there > 0.0):
            corners.append(cell[k - 1] + (cell[k] - cell[k - 1]) * (here / (here - there)))
        if there <= 0.0:
            corners.append(cell[k])
    return np.array(corners)


def _area(cell: F64) -> float:
    ahead = np.roll(cell, -1, axis=0)
    return 0.5 * float((cell[:, 0] * ahead[:, 1] - ahead[:, 0] * cell[:, 1]).sum())


def _middle(cell: F64) -> F64:
    ahead = np.roll(cell, -1, axis=0)
    cross = cell[:, 0] * ahead[:, 1] - ahead[:, 0] * cell[:, 1]
    centre: F64 = (cross @ (cell + ahead)) / (3.0 * cross.sum())
    return centre
