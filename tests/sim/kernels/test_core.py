"""Core stability against an enumeration in plain Python."""

from itertools import combinations

import numpy as np
import pytest

from sim.kernels import coalitions
from sim.kernels.core import stable_share
from sim.kernels.dtypes import F64

N = 5
PEOPLE = np.array([4_000.0, 9_000.0, 15_000.0, 30_000.0, 60_000.0])
CURVE = np.array([300.0, 0.1, -0.1, 0.06])
VALUES = np.array([0.85, 0.4, 0.33, 12.0, 0.002, 0.015, 0.6])
SOLO = PEOPLE * 330.0


def given(fee: F64) -> tuple[float, float]:
    """Return the share of stable sub-coalitions by the kernel and by enumeration."""
    shared = (PEOPLE, np.linspace(-1, 1, N), np.full((N, 4), 0.25), np.full(N, 0.5), np.full(N, 6.0), CURVE, 1, VALUES)
    found = stable_share(np.arange(N), fee, PEOPLE, SOLO, *shared, np.uint64(1), np.uint64(3))
    stable = tested = 0
    for size in range(1, N):
        for group in combinations(range(N), size):
            inside = np.isin(np.arange(N), group)
            cost = coalitions.coalition_cost(inside, PEOPLE, SOLO, np.zeros((2, N)), *shared)
            tested += 1
            stable += fee[list(group)].sum() <= cost * (1.0 + 1e-6)
    return found, stable / tested


@pytest.mark.parametrize("factor", [0.0, 0.8, 0.95, 1.0, 1.05, 2.0])
def test_that_stability_agrees_with_enumeration(factor: float) -> None:
    found, plain = given(SOLO * factor)
    assert found == pytest.approx(plain)


def test_that_a_free_service_is_stable_and_a_dear_one_is_not() -> None:
    assert given(np.zeros(N))[0] == 1.0
    assert given(SOLO * 10.0)[0] == 0.0
