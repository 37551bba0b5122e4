"""Cells of the schematic map."""

import numpy as np
import pytest

from gui.plots.voronoi import cells, evened_out, middle

REACH = 5.0
PLACES = np.random.default_rng(7).uniform(-10.0, 10.0, (12, 2))


def area(cell: np.ndarray) -> float:
    """Return the area of a polygon whose corners run counter-clockwise."""
    ahead = np.roll(cell, -1, axis=0)
    return float((cell[:, 0] * ahead[:, 1] - ahead[:, 0] * cell[:, 1]).sum()) / 2.0


def inside(point: np.ndarray, cell: np.ndarray) -> bool:
    """Return whether a point lies in a convex polygon."""
    side, way = np.roll(cell, -1, axis=0) - cell, point - cell
    return bool((side[:, 0] * way[:, 1] - side[:, 1] * way[:, 0] >= 0.0).all())


def test_that_a_point_lies_in_the_cell_of_the_nearest_place() -> None:
    found = cells(PLACES, REACH)
    for point in np.random.default_rng(3).uniform(-10.0, 10.0, (300, 2)):
        way = np.hypot(*(PLACES - point).T)
        owners = [i for i, cell in enumerate(found) if inside(point, cell)]
        # The bound is a polygon of 64 corners, a little inside the circle.
        assert owners in ([int(way.argmin())], []) if way.min() > 0.99 * REACH else owners == [int(way.argmin())]


def test_that_a_lonely_place_has_a_round_cell() -> None:
    (cell,) = cells(np.array([[3.0, 4.0]]), 2.0)
    assert area(cell) == pytest.approx(4.0 * np.pi, rel=0.01)
    assert middle(cell) == pytest.approx([3.0, 4.0])


def test_that_evening_out_lets_the_smallest_cell_grow() -> None:
    before = min(map(area, cells(PLACES, REACH)))
    assert min(map(area, cells(evened_out(PLACES, REACH), REACH))) > before
