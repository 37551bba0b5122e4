"""Rules of figures and intervals, against published answers and other libraries."""

import numpy as np
import pytest
from scipy import stats

from sim.kernels.dtypes import F64
from sim.validation.facts import subbotin_shape, weighted_cv, weighted_gini
from sim.validation.intervals import mean_and_interval, student
from sim.validation.measures import at, spearman
from sim.validation.paired import FAILED, HELD, UNDECIDED, verdict


@pytest.mark.parametrize("freedom", [1, 5, 30, 31, 60, 500])
def test_that_students_quantile_is_scipys(freedom: int) -> None:
    assert student(freedom) == pytest.approx(stats.t.ppf(0.975, freedom), rel=2e-4)


def test_that_the_interval_is_the_textbooks_and_leaves_the_unknown_out() -> None:
    values = [1.0, 2.0, 4.0, float("nan")]
    mean, low, high = mean_and_interval(values)
    expected = stats.t.interval(0.95, 2, loc=np.mean(values[:3]), scale=stats.sem(values[:3]))
    assert (mean, low, high) == pytest.approx((7.0 / 3.0, *expected), rel=1e-3)


def test_that_the_gini_of_authorities_is_that_of_persons_who_all_have_their_mean() -> None:
    value, people = np.array([1.0, 4.0, 2.0]), np.array([3.0, 1.0, 2.0])
    crowd = np.sort(np.repeat(value, people.astype(int)))
    n = crowd.size
    direct = (2.0 * (np.arange(1, n + 1) * crowd).sum() / (n * crowd.sum())) - (n + 1) / n
    assert weighted_gini(value, people) == pytest.approx(direct)
    assert weighted_cv(value, people) == pytest.approx(crowd.std() / crowd.mean())


@pytest.mark.parametrize(("draw", "shape"), [("laplace", 1.0), ("normal", 2.0)])
def test_that_the_shape_of_growth_finds_laplaces_and_the_normal_distribution(draw: str, shape: float) -> None:
    sample: F64 = getattr(np.random.default_rng(5), draw)(size=20_000)
    assert subbotin_shape(sample) == pytest.approx(shape, abs=0.08)


def test_that_ranks_correlate_as_spearman_says() -> None:
    x, y = np.array([1.0, 5.0, 2.0, np.nan, 4.0]), np.array([2.0, 4.0, 3.0, 1.0, 9.0])
    known = [0, 1, 2, 4]
    assert spearman(x, y) == pytest.approx(stats.spearmanr(x[known], y[known]).statistic)


def test_that_moments_are_means_of_known_years_and_of_the_last_ones_in_a_short_run() -> None:
    series = np.array([0.0, 1.0, np.nan, 3.0, 4.0, 5.0])
    assert at(series, "start") == 0.0
    assert at(series, "first") == pytest.approx(8.0 / 3.0)
    assert at(series, "ten") == 4.0


@pytest.mark.parametrize(
    ("sign", "low", "high", "margin", "status"),
    [
        ("+", 0.1, 0.2, 0.0, HELD),
        ("+", -0.1, 0.2, 0.0, UNDECIDED),
        ("+", -0.2, -0.1, 0.0, FAILED),
        ("-", -0.2, -0.1, 0.0, HELD),
        ("0", -0.1, 0.1, 0.2, HELD),
        ("0", -0.3, 0.1, 0.2, UNDECIDED),
        ("0", 0.3, 0.4, 0.2, FAILED),
        ("0/-", -9.0, 0.1, 0.2, HELD),
        ("0/-", 0.3, 0.4, 0.2, FAILED),
        ("+", float("nan"), float("nan"), 0.0, UNDECIDED),
    ],
)
def test_that_a_sign_holds_at_the_level_of_its_interval(
    sign: str, low: float, high: float, margin: float, status: str
) -> None:
    assert verdict(sign, low, high, margin) == status
