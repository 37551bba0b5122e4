"""Patterns in space and variety, on hand-made figures and on the small region."""

import numpy as np
import pytest

from sim.metrics import business, diversity, growth, prosperity, territory, ways
from sim.metrics.gaps import employment_gap_arab
from sim.metrics.reading.space import life_expectancy, neighbours
from sim.metrics.view import View
from tests.sim.metrics.regions import measured


def latest() -> View:
    view = measured().last
    assert view is not None
    return view


def test_that_related_and_unrelated_variety_are_the_variety_of_sectors() -> None:
    both = diversity.related_variety(latest()) + diversity.unrelated_variety(latest())
    assert both == pytest.approx(business.sector_entropy(latest()), rel=1e-9, nan_ok=True)


def test_that_every_sector_is_in_one_family() -> None:
    assert sorted(k for family in diversity.FAMILIES for k in family) == list(range(10))


def test_that_ways_to_work_take_some_time_each() -> None:
    parts = [ways.commute_30(latest()), ways.commute_60(latest()), ways.commute_long(latest())]
    assert sum(parts) == pytest.approx(np.ones(len(latest().areas)), rel=1e-9, nan_ok=True)


def test_that_the_gap_is_what_is_explained_and_what_is_not() -> None:
    both = ways.employment_gap_explained(latest()) + ways.employment_gap_adjusted(latest())
    assert both[-1] == pytest.approx(employment_gap_arab(latest())[-1], abs=1e-9)


def test_that_inclusive_growth_is_that_of_the_mean_and_of_equality() -> None:
    now, then = (growth.inclusive_income(view)[-1] for view in (latest(), latest().start))
    assert prosperity.inclusive_growth(latest())[-1] == pytest.approx((now / then) ** 0.5 - 1.0, rel=1e-9)


def test_that_neighbours_are_the_nearest_and_nobody_is_his_own() -> None:
    km = np.abs(np.subtract.outer(np.arange(8.0) ** 1.5, np.arange(8.0) ** 1.5))
    near = neighbours(km, np.arange(8))
    assert (np.diag(near) == 0.0).all()
    assert (near.sum(axis=1) == 5.0).all()
    assert near[0, 1:6].all()
    assert neighbours(km, np.array([0, 3, 7])).sum() == 6.0


def test_that_a_constant_risk_gives_the_known_expectancy() -> None:
    monthly = 1.0 - 0.9 ** (1.0 / 12.0)
    assert life_expectancy(np.full((2, 4, 121), monthly)) == pytest.approx(0.5 + 9.0, abs=0.01)
    assert np.isnan(life_expectancy(np.zeros((2, 4, 121)))).all()


def test_that_the_largest_gap_between_areas_is_not_below_the_one_there_is() -> None:
    share = territory.theil_of_largest(latest())
    assert 0.0 < share[-1] <= 1.0


def test_that_segregation_and_mismatch_are_shares() -> None:
    for values in (territory.segregation(latest()), territory.jobs_mismatch(latest())):
        assert 0.0 < values[-1] < 1.0
        assert np.isnan(values[: latest().areas.n]).all()
