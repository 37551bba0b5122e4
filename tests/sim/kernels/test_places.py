"""Gaps between places: METRICS check values, numpy and scipy as oracles."""

import math

import numpy as np
import pytest
from inequality.gini import Gini
from scipy import stats

from sim.kernels import places
from tests.oracles import inequality as oracle

DRAW = np.random.default_rng(5)
X, Y = DRAW.lognormal(3, 0.5, 58), DRAW.lognormal(3, 0.5, 58)
PEOPLE = DRAW.integers(1000, 60_000, 58).astype(float)
ONE = np.ones(58)


def test_that_a_chain_of_four_has_its_published_moran() -> None:
    chain = np.eye(4, k=1) + np.eye(4, k=-1)
    assert places.morans_i(np.arange(1.0, 5.0), chain) == pytest.approx(1 / 3)


def test_that_moran_is_that_of_the_matrix_form() -> None:
    near = DRAW.uniform(0, 1, (58, 58)) * (1 - np.eye(58))
    assert places.morans_i(X, near) == pytest.approx(oracle.moran(X, near), rel=1e-10)


def test_that_dissimilarity_and_rank_slope_have_their_published_values() -> None:
    a, b = np.array([30.0, 10, 10]), np.array([5.0, 20, 25])
    assert places.dissimilarity(a, b) == pytest.approx(0.5)
    child = np.array([2.0, 1, 4, 3, 5])
    assert places.slope(np.arange(1.0, 6.0), child, np.ones(5)) == pytest.approx(0.8)


def test_that_ranks_and_spearman_follow_scipy_with_ties() -> None:
    x, y = np.round(X / 10), np.round(Y / 10)
    assert np.unique(x).size < x.size
    assert places.ranks(x).tolist() == stats.rankdata(x).tolist()
    assert places.spearman(x, y) == pytest.approx(stats.spearmanr(x, y).statistic, rel=1e-12)


@pytest.mark.parametrize("weight", [ONE, PEOPLE])
def test_that_the_slope_is_that_of_weighted_least_squares(weight: np.ndarray) -> None:
    assert places.slope(X, Y, weight) == pytest.approx(np.polyfit(X, Y, 1, w=np.sqrt(weight))[0], rel=1e-9)


def test_that_convergence_is_the_slope_of_log_growth() -> None:
    last = X**0.9
    assert places.convergence(X, last, 5.0, ONE) == pytest.approx(-0.1 / 5)
    assert places.convergence(X, 1.3 * X, 5.0, PEOPLE) == pytest.approx(0.0, abs=1e-14)


def test_that_gaps_count_persons_or_places_as_told() -> None:
    mean = np.average(X, weights=PEOPLE)
    spread = math.sqrt(np.average((X - mean) ** 2, weights=PEOPLE))
    assert places.variation(X, PEOPLE) == pytest.approx(spread / mean)
    assert places.variation(X, ONE) == pytest.approx(X.std() / X.mean())
    assert places.log_deviation(X, ONE) == pytest.approx(np.log(X).std())
    assert places.gini(X, ONE) == pytest.approx(Gini(X).g)
    assert places.p90_p10(X, ONE) == pytest.approx(np.quantile(X, 0.9) / np.quantile(X, 0.1))


def test_that_weighted_gaps_are_those_of_persons() -> None:
    few = np.round(PEOPLE / 3000) + 1
    persons = oracle.persons(X, few)
    assert places.gini(X, few) == pytest.approx(oracle.gini(persons))
    assert places.p90_p10(X, few) == pytest.approx(np.quantile(persons, 0.9) / np.quantile(persons, 0.1))
    assert places.hoover(X, few) == pytest.approx(np.abs(persons - persons.mean()).sum() / (2 * persons.sum()))


def test_that_a_single_place_has_no_slope() -> None:
    one = np.array([3.0])
    assert math.isnan(places.slope(one, one, one))
    assert math.isnan(places.spearman(one, one))
