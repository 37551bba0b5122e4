"""Least squares against a library, and the split of a gap in employment."""

import numpy as np
import pytest

from sim.kernels.regression import N_TRAITS, moments, solve
from sim.metrics.reading.alike import decompose

HERE = np.ones(5, np.bool_)


def people(luck: int) -> tuple[np.ndarray, np.ndarray]:
    """Return some made-up cells of people, and jobs within reach."""
    generator = np.random.default_rng(luck)
    cells = np.zeros((5, 4, 2, 4, 3, 2))
    cells[..., 0] = generator.integers(0, 50, cells.shape[:-1])
    cells[..., 1] = np.floor(cells[..., 0] * generator.uniform(0.2, 0.9, cells.shape[:-1]))
    return cells, generator.normal(size=5)


def by_library(cells: np.ndarray, reach: np.ndarray) -> np.ndarray:
    """Return the coefficients of a group of cells, from one row a person."""
    rows, y = [], []
    for (j, _, sex, age, school), n in np.ndenumerate(cells[..., 0]):
        x = [1.0, sex, age == 1, age == 2, age == 3, school == 1, school == 2, reach[j]]
        for k in range(int(n)):
            rows.append(x)
            y.append(k < cells[j, _, sex, age, school, 1])
    return np.linalg.lstsq(np.array(rows, float), np.array(y, float), rcond=None)[0]


@pytest.mark.parametrize("luck", range(3))
def test_that_coefficients_are_those_of_a_library(luck: int) -> None:
    cells, reach = people(luck)
    a, total, out = np.empty((N_TRAITS, N_TRAITS + 1)), np.empty(2), np.empty(N_TRAITS)
    moments(a, total, cells, (0, 1), HERE, reach)
    solve(out, a)
    assert out == pytest.approx(by_library(cells[:, :1], reach), rel=1e-8, abs=1e-10)
    assert total.tolist() == cells[:, 0].sum(axis=(0, 1, 2, 3)).tolist()


def test_that_a_trait_that_another_determines_gets_nothing() -> None:
    a = np.array([[4.0, 2.0, 4.0, 1.0], [2.0, 2.0, 2.0, 1.0], [4.0, 2.0, 4.0, 1.0]])
    out = np.empty(3)
    solve(out, a)
    assert out == pytest.approx([0.0, 0.5, 0.0])


@pytest.mark.parametrize("luck", range(3))
def test_that_the_two_parts_add_up_to_the_gap(luck: int) -> None:
    cells, reach = people(luck)
    one, other = cells[:, 0].sum(axis=(0, 1, 2, 3)), cells[:, 1:].sum(axis=(0, 1, 2, 3, 4))
    assert sum(decompose(cells, reach, HERE)) == pytest.approx(one[1] / one[0] - other[1] / other[0], rel=1e-9)


def test_that_equal_returns_leave_nothing_unexplained() -> None:
    cells, reach = people(0)
    rate = 0.3 + 0.1 * np.arange(3)
    cells[..., 1] = cells[..., 0] * rate
    explained, adjusted = decompose(cells, reach, HERE)
    assert adjusted == pytest.approx(0.0, abs=1e-12)
    assert explained != 0.0


def test_that_a_group_of_a_few_people_is_not_explained() -> None:
    cells, reach = people(0)
    cells[:, 1:] = 0.0
    assert np.isnan(decompose(cells, reach, HERE)).all()
