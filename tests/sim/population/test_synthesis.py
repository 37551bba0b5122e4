"""Rules of the kernels that make persons, wages and samples."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.kernels.distribution import gini
from sim.kernels.synthesis import age_weights, fit_cells, round_cells, round_to_total
from sim.kernels.synthesis_homes import fill_deposits, fill_priorities
from sim.kernels.synthesis_wages import fill_quantile_normals, fill_wages, fit_wages, gini_of_two

STARTS = np.array([0, 5, 10, 15, 20, 30, 45, 60, 65, 75])


@given(st.lists(st.floats(0, 50), min_size=1, max_size=12), st.integers(0, 300))
@settings(max_examples=100, deadline=None)
def test_that_rounding_keeps_the_total_and_the_room(exact: list[float], total: int) -> None:
    room = np.full(len(exact), 60)
    total = min(total, int(room.sum()))
    out = np.zeros(len(exact), np.int64)
    round_to_total(out, np.array(exact), room, total)
    assert out.sum() == total
    assert (out >= 0).all()
    assert (out <= room).all()


@given(st.lists(st.integers(0, 400), min_size=10, max_size=10), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_that_cells_have_both_margins_exactly(bands: list[int], first: float, second: float) -> None:
    of_band = np.array(bands)
    total = int(of_band.sum())
    shares = np.array([1.0, first, second, 0.0])
    groups = np.zeros(4, np.int64)
    round_to_total(groups, shares / shares.sum() * total, np.full(4, total), total)
    fitted = np.ones((4, 10))
    fit_cells(fitted, groups.astype(float), of_band.astype(float))
    cells = np.zeros((4, 10), np.int64)
    round_cells(cells, fitted, groups, of_band)
    assert (cells.sum(axis=0) == of_band).all()
    assert (cells.sum(axis=1) == groups).all()
    assert (cells >= 0).all()


def test_that_single_years_add_up_to_their_bands_without_jumps() -> None:
    bands = np.array([500, 480, 450, 430, 800, 1100, 900, 250, 350, 260])
    years = np.zeros(105)
    age_weights(years, bands, STARTS)
    assert np.add.reduceat(years, STARTS) == pytest.approx(bands)
    assert np.abs(np.diff(years[:75])).max() < 12
    assert (np.diff(years[75:]) <= 0).all()


def test_that_the_wage_curve_meets_mean_and_share_at_the_minimum_wage() -> None:
    z = np.empty(700)
    fill_quantile_normals(z)
    pay = np.zeros(1000, np.int64)
    fill_wages(pay, 300, 500_000, 900_000.0, 0.8, 0.9, z)
    assert (np.diff(pay) >= 0).all()
    assert (pay <= 500_000).sum() == 300
    assert pay.mean() == pytest.approx(900_000, rel=1e-5)


@pytest.mark.parametrize("target", [0.30, 0.38, 0.45, 0.52])
def test_that_the_fitted_wages_have_the_gini(target: float) -> None:
    men, women = np.zeros(600, np.int64), np.zeros(500, np.int64)
    low = np.array([180, 260])
    z_men, z_women = np.empty(420), np.empty(240)
    fill_quantile_normals(z_men)
    fill_quantile_normals(z_women)
    fit_wages(men, women, low, 504_000, np.array([900_000.0, 620_000.0]), target, z_men, z_women)
    both = np.sort(np.concatenate([men, women]))
    assert gini(both, np.ones(both.size, np.int64)) == pytest.approx(target, rel=0.005)
    assert men.mean() == pytest.approx(900_000, rel=1e-4)
    assert women.mean() == pytest.approx(620_000, rel=1e-4)


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=20), st.lists(st.integers(1, 1000), max_size=20))
@settings(max_examples=60, deadline=None)
def test_that_the_gini_of_two_lists_is_that_of_all_pairs(first: list[int], second: list[int]) -> None:
    found = gini_of_two(np.sort(np.array(first, np.int64)), np.sort(np.array(second, np.int64)))
    both = np.array(first + second, float)
    pairs = np.abs(both[:, None] - both[None, :]).mean() / (2 * both.mean())
    assert found == pytest.approx(pairs, abs=1e-12)


def test_that_compiled_wages_are_those_of_plain_python() -> None:
    z = np.linspace(-2, 2, 50)
    compiled, plain = np.zeros(80, np.int64), np.zeros(80, np.int64)
    fill_wages(compiled, 30, 500_000, 800_000.0, 0.8, 0.7, z)
    fill_wages.py_func(plain, 30, 500_000, 800_000.0, 0.8, 0.7, z)
    assert np.array_equal(compiled, plain)


def test_that_priorities_take_every_stretch_of_ranks_evenly() -> None:
    out = np.empty(4096, np.uint32)
    fill_priorities(out, np.uint64(5), 4, 1139)
    assert np.unique(out).size == out.size
    for start in range(0, 4096, 64):
        assert (out[start : start + 64] < 2**32 // 8).sum() == 8


def test_that_deposits_have_the_wanted_mean_and_favour_the_rich() -> None:
    income = np.repeat(np.array([400_000, 1_600_000]), 2000)
    u = np.tile((np.arange(2000) + 0.5) / 2000, 2)
    cash = np.zeros(4000, np.int64)
    fill_deposits(cash, income, u, 3.0, 0.5, 0.5)
    assert cash.mean() == pytest.approx(3.0 * income.mean(), rel=0.01)
    assert cash[2000:].mean() / cash[:2000].mean() == pytest.approx(4**1.5, rel=0.01)
