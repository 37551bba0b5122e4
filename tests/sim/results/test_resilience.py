"""Resilience against the run without the shock, and growth along the distribution."""

from functools import cache

import numpy as np
import pytest

from sim.errors import ResultsError
from sim.results import Results, growth_incidence, resilience_of
from sim.results.resilience import measure
from sim.runs import run
from tests.sim.region_runs import scenario

BRUNEAU = np.array([0.10, 0.05, 0.0])
"""A path of 90, 95, 100 where 100 would have been."""
PANDEMIC = [{"kind": "pandemic", "start": "2019-06", "end": "2019-12"}]


@cache
def results(*, shocked: bool, seed: int = 1) -> Results:
    """Return a run of two years with or without a pandemic."""
    return run(scenario(years=2, seed=seed, shock=PANDEMIC if shocked else []))


def test_that_the_triangle_has_its_published_area() -> None:
    found = measure(BRUNEAU, BRUNEAU, 0, 0, 2)
    assert found["loss"] == pytest.approx(0.05)
    assert found["depth"] == pytest.approx(0.10)
    assert found["resistance"] == found["recovery"] == 0.0


def test_that_who_falls_half_as_much_resists_by_a_half() -> None:
    found = measure(0.5 * BRUNEAU, BRUNEAU, 0, 0, 2)
    assert found["resistance"] == pytest.approx(0.5)
    assert found["recovery"] == pytest.approx(-0.5)


def test_that_recovery_has_to_be_held_for_a_year_and_is_censored_otherwise() -> None:
    gap = np.array([0.1] * 5 + [0.0] * 6 + [0.1] * 3 + [0.01] * 12)
    assert measure(gap, gap, 0, 0, 25)["months_to_recovery"] == 14
    short = measure(gap[:20], gap[:20], 0, 0, 19)
    assert short["is_censored"]
    assert short["months_to_recovery"] == 20
    assert measure(np.zeros(30), gap[:26], 0, 0, 25)["months_to_recovery"] == 0


def test_that_a_dip_that_comes_late_is_no_recovery_at_the_start() -> None:
    gap = np.array([0.0] * 4 + [0.2] * 10 + [0.0] * 20)
    assert measure(gap, gap, 0, 5, 33)["months_to_recovery"] == 14


def test_that_the_region_is_neither_more_nor_less_resistant_than_itself() -> None:
    table = resilience_of(results(shocked=True), results(shocked=False)).set_index("area")
    assert table.loc["region", "resistance"] == table.loc["region", "recovery"] == 0.0
    assert table.loc["region", "depth"] > 0.03
    assert 0.0 < table.loc["region", "loss"] < table.loc["region", "depth"]
    assert np.isnan(table.loc["region", "hysteresis"])


def test_that_a_yearly_metric_can_be_compared_as_well() -> None:
    table = resilience_of(results(shocked=True), results(shocked=False), "mean_income")
    assert len(table) == len(set(table["area"])) == 9


def test_that_runs_of_different_luck_are_not_compared() -> None:
    with pytest.raises(ResultsError, match="seed"):
        resilience_of(results(shocked=True), results(shocked=False, seed=2))
    with pytest.raises(ResultsError, match="no shock"):
        resilience_of(results(shocked=False), results(shocked=False))
    with pytest.raises(ResultsError, match="nothing|neither"):
        resilience_of(results(shocked=True), results(shocked=False), "happiness")


def test_that_incidence_compounds_to_the_percentiles_of_the_last_year() -> None:
    frame = results(shocked=False).distribution
    known = frame[(frame["area"] == "region") & (frame["measure"] == "percentile")]
    first, last = (known[known["year"] == year].set_index("point")["value"] for year in (2018, 2020))
    grown = first * (1.0 + growth_incidence(results(shocked=False))) ** 2
    assert grown.to_numpy() == pytest.approx(last.to_numpy(), rel=1e-9)
    with pytest.raises(ResultsError, match="no area"):
        growth_incidence(results(shocked=False), "atlantis")
