"""Bands over runs."""

import numpy as np
import pytest

from gui.plots.courses import Course, allowed, bands, paired
from gui.plots.items import stretches

RUNS = np.random.default_rng(4).normal(size=(39, 5))


@pytest.mark.parametrize(
    ("runs", "levels"), [(1, ()), (2, ()), (3, (1.0, 0.5)), (8, (1.0, 0.5)), (9, (0.8, 0.5)), (39, (0.95, 0.8, 0.5))]
)
def test_that_bands_are_drawn_only_where_the_runs_allow_them(runs: int, levels: tuple[float, ...]) -> None:
    assert allowed(runs) == levels


def test_that_bands_are_the_quantiles_that_numpy_finds() -> None:
    for band in bands(RUNS):
        for end, share in ((band.low, (1.0 - band.level) / 2.0), (band.high, (1.0 + band.level) / 2.0)):
            assert end == pytest.approx(np.quantile(RUNS, share, axis=0, method="weibull"))


def test_that_a_band_holds_the_share_of_new_runs_that_it_says() -> None:
    draw = np.random.default_rng(11)
    inside = []
    for _ in range(2000):
        (widest, *_) = bands(draw.normal(size=(19, 1)))
        inside.append(widest.low[0] <= draw.normal() <= widest.high[0])
    assert widest.level == 0.8
    assert np.mean(inside) == pytest.approx(0.8, abs=0.03)


def test_that_a_time_with_a_missing_run_has_no_band() -> None:
    runs = RUNS.copy()
    runs[3, 2] = np.nan
    assert all(np.isnan(band.low[2]) and np.isfinite(band.low[1]) for band in bands(runs))


def test_that_equal_runs_differ_by_exactly_zero() -> None:
    assert (paired(RUNS, RUNS) == 0.0).all()


def test_that_runs_without_a_partner_are_left_out() -> None:
    assert paired(RUNS, RUNS[:7] - 1.0) == pytest.approx(np.ones((7, 5)))


def test_that_the_newest_line_takes_the_place_of_the_median() -> None:
    assert (Course("A", RUNS, "a", newest=np.arange(5.0)).middle() == np.arange(5.0)).all()


def test_that_gaps_split_a_line() -> None:
    known = np.array([True, True, False, True, True, True, False, True])
    assert stretches(known) == [slice(0, 2), slice(3, 6)]
