"""Inequality of sorted values: check values of METRICS, PySAL and numpy as oracles, weights as copies."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from inequality.gini import Gini
from inequality.theil import Theil

from sim.kernels import distribution as d
from sim.kernels.dtypes import I64
from tests.oracles import inequality as oracle

FOUR, TEN = np.arange(1, 5), np.arange(1, 11)
COUNTS = hnp.arrays(np.int64, st.integers(1, 40), elements=st.integers(1, 10**9))


def ones(value: I64) -> I64:
    """Return the weight of one person each."""
    return np.ones(value.size, np.int64)


def incomes(n: int = 400) -> tuple[I64, I64]:
    """Return sorted skew incomes in agorot, and household sizes."""
    draw = np.random.default_rng(11)
    return np.sort((draw.lognormal(13, 0.8, n)).astype(np.int64)), draw.integers(1, 9, n)


@pytest.mark.parametrize(
    ("found", "published"),
    [
        (d.gini(FOUR, ones(FOUR)), 0.25),
        (d.gini(TEN, ones(TEN)), 0.30),
        (d.theil_t(FOUR, ones(FOUR)), 0.106440),
        (d.theil_t(TEN, ones(TEN)), 0.151303),
        (d.theil_l(FOUR, ones(FOUR)), 0.121777),
        (d.palma(TEN, ones(TEN)), 1.0),
        (d.s80_s20(TEN, ones(TEN)), 6.333),
        (d.quantile(0.9, TEN, ones(TEN)) / d.quantile(0.1, TEN, ones(TEN)), 4.789),
        (d.hoover(TEN, ones(TEN)), 0.22727),
        (d.atkinson(1.0, FOUR, ones(FOUR)), 0.11465),
        (d.prosperity_gap(5.0, FOUR, ones(FOUR)), 2.604),
    ],
)
def test_that_measures_have_the_check_values_of_the_definitions(found: float, published: float) -> None:
    assert found == pytest.approx(published, abs=6e-4 if published > 1 else 6e-6)


def test_that_shared_prosperity_has_its_check_value() -> None:
    first, last = np.array([10, 20, 30, 40, 50]), np.array([12, 22, 31, 42, 55])
    growth = d.bottom_mean(0.4, last, ones(last)) / d.bottom_mean(0.4, first, ones(first)) - 1
    overall = d.bottom_mean(1.0, last, ones(last)) / d.bottom_mean(1.0, first, ones(first)) - 1
    assert (growth, growth - overall) == pytest.approx((0.1333, 0.0533), abs=5e-5)


def test_that_pysal_finds_the_same_gini_and_theil() -> None:
    value, weight = incomes()
    y = oracle.persons(value, weight)
    assert d.gini(value, weight) == pytest.approx(Gini(y).g, rel=1e-12)
    assert d.theil_t(value, weight) == pytest.approx(float(Theil(y).T), rel=1e-12)


@given(COUNTS, st.data())
def test_that_a_weight_counts_as_that_many_persons(value: I64, data: st.DataObject) -> None:
    value.sort()
    weight = data.draw(hnp.arrays(np.int64, value.size, elements=st.integers(1, 6)))
    y = oracle.persons(value, weight)
    assert d.gini(value, weight) == pytest.approx(oracle.gini(y), abs=1e-12)
    assert d.theil_t(value, weight) == pytest.approx(oracle.theil_t(y), abs=1e-12)
    assert d.theil_l(value, weight) == pytest.approx(oracle.theil_l(y), abs=1e-12)
    assert d.hoover(value, weight) == pytest.approx(np.abs(y - y.mean()).sum() / (2 * y.sum()), abs=1e-12)


@given(COUNTS, st.data())
def test_that_quantiles_are_those_of_numpy(value: I64, data: st.DataObject) -> None:
    value.sort()
    weight = data.draw(hnp.arrays(np.int64, value.size, elements=st.integers(0, 4)))
    weight[0] += 1
    share = np.linspace(0, 1, 21)
    out = np.empty(share.size)
    d.quantiles(out, share, value, weight)
    assert out == pytest.approx(np.quantile(oracle.persons(value, weight), share), rel=1e-9)


@pytest.mark.parametrize("aversion", [0.0, 0.5, 1.0, 2.0])
def test_that_atkinson_follows_its_definition(aversion: float) -> None:
    value, weight = incomes()
    x = oracle.persons(value, weight)
    x /= x.mean()
    equal = np.exp(np.log(x).mean()) if aversion == 1 else (x ** (1 - aversion)).mean() ** (1 / (1 - aversion))
    assert d.atkinson(aversion, value, weight) == pytest.approx(1 - equal, abs=1e-12)


def test_that_poverty_counts_those_below_the_line_and_how_far() -> None:
    value, weight = np.array([0, 50, 100, 200]), np.array([1, 2, 3, 4])
    assert d.poverty(100.0, value, weight) == pytest.approx((0.3, 0.2, 0.15))
    assert d.poverty(0.0, value, weight)[0] == 0.0


def test_that_the_lorenz_curve_goes_from_nothing_to_all() -> None:
    value, weight = incomes()
    share = np.linspace(0, 1, 101)
    out = np.empty(101)
    d.lorenz(out, share, value, weight)
    assert (out[0], out[-1]) == (0.0, pytest.approx(1.0))
    assert (np.diff(out, 2) >= -1e-12).all()
    assert 1 - 2 * np.trapezoid(out, share) == pytest.approx(d.gini(value, weight), abs=1e-3)


def test_that_only_the_lowest_are_raised_to_one_percent_of_the_median() -> None:
    value, weight = np.array([-700, 0, 9, 11, 1000, 1000, 5000]), np.array([1, 2, 1, 1, 4, 4, 7])
    assert d.bottom_code(value, weight) == pytest.approx(4 / 20)
    assert value.tolist() == [10, 10, 10, 11, 1000, 1000, 5000]
    assert math.isfinite(d.theil_l(value, weight))


def test_that_nothing_is_raised_when_the_median_is_not_positive() -> None:
    value = np.array([-5, 0, 0, 10])
    assert math.isnan(d.bottom_code(value, ones(value)))
    assert value.tolist() == [-5, 0, 0, 10]


@pytest.mark.parametrize("value", [np.array([], np.int64), np.zeros(3, np.int64)])
def test_that_measures_of_nobody_and_of_nothing_are_nan(value: I64) -> None:
    measures = (d.gini, d.theil_t, d.theil_l, d.hoover, d.palma, d.s80_s20)
    assert all(math.isnan(measure(value, ones(value))) for measure in measures)


def test_that_scale_and_copies_of_everybody_leave_inequality_as_it_is() -> None:
    value, weight = incomes()
    for measure in (d.gini, d.theil_t, d.theil_l, d.hoover, d.palma, d.s80_s20):
        assert measure(value * 7, weight * 3) == pytest.approx(measure(value, weight), rel=1e-12)


def test_that_a_gift_from_rich_to_poor_lowers_inequality() -> None:
    value, weight = np.array([10, 20, 30, 40, 90]), np.ones(5, np.int64)
    after = np.array([15, 20, 30, 40, 85])
    for measure in (d.gini, d.theil_t, d.theil_l, d.hoover, d.s80_s20):
        assert measure(after, weight) < measure(value, weight)
