"""Own elementary functions: accuracy against mpmath and scipy, limits, the same bits compiled and plain."""

import math

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, ndtri

from sim.kernels import maths

RNG = np.random.default_rng(20260101)


def ulps(found: float, exact: mpmath.mpf) -> float:
    """Return the distance in units of the last place."""
    return float(abs(mpmath.mpf(found) - exact) / mpmath.mpf(float(np.spacing(abs(float(exact))))))


def test_that_log_errs_by_less_than_one_last_place() -> None:
    points = np.concatenate(
        [10 ** RNG.uniform(-307, 307, 3000), RNG.uniform(0.6, 1.6, 3000), [5e-324, 1e-310, 1 + 2**-52, 1 - 2**-53]]
    )
    with mpmath.workprec(120):
        assert max(ulps(maths.log(x), mpmath.log(mpmath.mpf(float(x)))) for x in points) < 1.0


def test_that_exp_errs_by_less_than_one_last_place() -> None:
    points = np.concatenate([RNG.uniform(-708, 709.7, 3000), RNG.uniform(-2, 2, 3000), [1e-300, -1e-17, 0.34657359]])
    with mpmath.workprec(120):
        assert max(ulps(maths.exp(x), mpmath.exp(mpmath.mpf(float(x)))) for x in points) < 1.0


@pytest.mark.parametrize("x", [-709.0, -720.5, -740.0, -745.0])
def test_that_exp_is_right_where_numbers_lose_their_digits(x: float) -> None:
    assert abs(maths.exp(x) - math.exp(x)) <= 5e-324


def test_that_log_and_exp_keep_their_limits() -> None:
    assert maths.log(1.0) == 0.0
    assert maths.exp(0.0) == 1.0
    assert (maths.log(0.0), maths.log(math.inf)) == (-math.inf, math.inf)
    assert (maths.exp(-math.inf), maths.exp(-746.0)) == (0.0, 0.0)
    assert (maths.exp(math.inf), maths.exp(710.0)) == (math.inf, math.inf)
    assert all(math.isnan(f) for f in (maths.log(-1.0), maths.log(math.nan), maths.exp(math.nan)))


@given(st.floats(allow_nan=False))
def test_that_compiled_and_plain_have_the_same_bits(x: float) -> None:
    for f in (maths.log, maths.exp, maths.sigmoid):
        assert np.float64(f(x)).tobytes() == np.float64(f.py_func(x)).tobytes() or math.isnan(f(x))


@given(st.floats(0, 1))
def test_that_compiled_and_plain_normals_have_the_same_bits(u: float) -> None:
    assert maths.normal(u) == maths.normal.py_func(u)


def test_that_normal_inverts_the_distribution_in_centre_and_tails() -> None:
    tail = 10 ** RNG.uniform(-15, -1, 5000)
    u = np.concatenate([RNG.uniform(0, 1, 20_000), tail, 1 - tail, 10 ** RNG.uniform(-300, -15, 5000)])
    z = np.empty(u.size)
    maths.fill_normal(z, u)
    assert np.allclose(z, ndtri(u), rtol=3e-15, atol=0)


def test_that_normal_rises_with_its_argument() -> None:
    u = np.sort(RNG.uniform(0, 1, 100_000))
    z = np.empty(u.size)
    maths.fill_normal(z, u)
    assert (np.diff(z) >= 0).all()


def test_that_normal_keeps_its_limits() -> None:
    assert (maths.normal(0.5), maths.normal(0.0), maths.normal(1.0)) == (0.0, -math.inf, math.inf)
    assert all(math.isnan(maths.normal(u)) for u in (-0.1, 1.1, math.nan))


@given(st.floats(1e-3, 1e3), st.floats(-5, 5))
def test_that_power_follows_the_library_closely(x: float, y: float) -> None:
    assert maths.power(x, y) == pytest.approx(x**y, rel=2e-14)


def test_that_power_keeps_its_limits() -> None:
    assert (maths.power(0.0, 2.0), maths.power(0.0, 0.0), maths.power(0.0, -1.0)) == (0.0, 1.0, math.inf)
    assert math.isnan(maths.power(-1.0, 2.0))


@given(st.floats(-800, 800))
def test_that_sigmoid_follows_scipy_and_stays_a_probability(x: float) -> None:
    assert maths.sigmoid(x) == pytest.approx(expit(x), rel=1e-14, abs=1e-300)
    assert 0.0 <= maths.sigmoid(x) <= 1.0
