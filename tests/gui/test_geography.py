"""The schematic map."""

import numpy as np
import pytest

from gui.geography import Place, _area, _groups, places, side_by_side
from sim.data import authority_table
from sim.scenario import load

GALILEE = load("western-galilee").region
FIVE = load("five-clusters").region


def test_that_every_authority_can_be_seen() -> None:
    found = places(FIVE, 2019)
    assert [place.id for place in found] == list(FIVE)
    assert all(sum(map(_area, place.cells)) > 0.1 for place in found)


def test_that_an_authority_alone_has_its_area() -> None:
    (place,) = places(("mitzpe_ramon",), 2019)
    area = float(authority_table(("mitzpe_ramon",), 2019).area_km2[0])
    assert sum(map(_area, place.cells)) == pytest.approx(area, rel=0.06)


def inside(point: np.ndarray, cell: np.ndarray) -> bool:
    """Say whether a point lies inside a convex polygon whose corners run counter-clockwise."""
    way = np.roll(cell, -1, axis=0) - cell
    to = point - cell
    return bool((way[:, 0] * to[:, 1] - way[:, 1] * to[:, 0] > 1e-6).all())


def test_that_no_place_covers_the_middle_of_another() -> None:
    found = places(GALILEE, 2019)
    for place in found:
        for other in found:
            if other is not place:
                assert not any(inside(place.middle, cell) for cell in other.cells)


def test_that_north_is_up() -> None:
    found = {place.id: place for place in places(GALILEE, 2019)}
    assert found["shlomi"].middle[1] > found["acre"].middle[1]
    assert found["beit_jann"].middle[0] > found["acre"].middle[0]


def square(x: float, y: float, side: float) -> Place:
    """Return a place that is a square."""
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) * side + (x, y)
    return Place(f"{x} {y}", (corners,), corners.mean(axis=0))


def test_that_groups_far_apart_stand_side_by_side_with_the_north_first() -> None:
    south, north = side_by_side((square(0.0, 0.0, 20.0), square(0.0, 200.0, 10.0)))
    assert north.cells[0][:, 0].max() < south.cells[0][:, 0].min()
    assert np.ptp(north.cells[0][:, 1]) == pytest.approx(np.ptp(south.cells[0][:, 1]))


def test_that_places_near_each_other_stay_where_they_are() -> None:
    near = (square(0.0, 0.0, 10.0), square(30.0, 0.0, 10.0))
    assert side_by_side(near) is near


def test_that_the_five_clusters_are_two_groups() -> None:
    middles = np.array([[place.lon * 94.0, place.lat * 111.0] for place in _table(FIVE)])
    assert len(_groups(middles)) == 2


def _table(region: tuple[str, ...]) -> list[object]:
    from types import SimpleNamespace

    table = authority_table(region, 2019)
    return [SimpleNamespace(lon=lon, lat=lat) for lon, lat in zip(table.lon, table.lat, strict=True)]
