import numpy as np
import pytest
from scipy import stats

from sim.kernels.chances import CELLS, cells_below, chance, draw_chances, fill_months
from sim.kernels.demography import fill_life_months
from sim.kernels.purposes import SEPARATION

SEED = np.uint64(7)
UID = np.arange(1, 4001, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)


def draws(month: int) -> np.ndarray:
    return np.array([chance(SEED, SEPARATION, month, uid) for uid in UID])


@pytest.mark.parametrize("month", [0, 5, 11, 12, 233])
@pytest.mark.parametrize(("below", "above"), [(0.0, 0.0), (0.0004, 0.02), (0.03, 0.0), (0.5, 0.5)])
def test_that_every_draw_near_the_ends_lies_in_a_month_that_was_noted(month: int, below: float, above: float) -> None:
    months = np.zeros(UID.size, np.uint16)
    low, high = cells_below(below), CELLS - cells_below(above)
    fill_months(months, UID, low, high, SEED, SEPARATION, month // 12, 0, UID.size)
    noted = (months >> (month % 12) & 1).astype(bool)
    u = draws(month)
    assert (u < below)[~noted].sum() == (u > 1.0 - above)[~noted].sum() == 0
    assert noted.tolist() == ((u < low / CELLS) | (u >= high / CELLS)).tolist()


def test_that_draws_are_uniform_and_those_of_two_months_independent() -> None:
    one, two, next_year = draws(3), draws(4), draws(15)
    assert stats.kstest(one, "uniform").pvalue > 1e-3
    assert abs(stats.spearmanr(one, two).statistic) < 4.0 / np.sqrt(UID.size)
    assert abs(stats.spearmanr(one, next_year).statistic) < 4.0 / np.sqrt(UID.size)


def test_that_a_chance_takes_all_cells_that_it_touches() -> None:
    assert [cells_below(p) for p in (-1.0, 0.0, 1e-9, 1.0 / CELLS, 0.9999, 1.0, 2.0)] == [0, 0, 1, 2, 1024, 1024, 1024]


def test_that_cells_of_birth_and_death_go_by_sex_and_age_in_december() -> None:
    cells = np.zeros((2, 121), np.int64)
    cells[1, 30] = CELLS
    born = np.array([-361, -360, -349, -348, -355], np.int16)  # in December 31, 30, 30, 29 and 30 years old
    sex = np.array([1, 1, 1, 1, 0], np.int8)
    months = np.zeros(5, np.uint16)
    fill_life_months(months, UID[:5], sex, born, cells, SEED, 0, 0, 5)
    assert months.tolist() == [0, 0xFFF, 0xFFF, 0, 0]


def test_that_drawing_for_many_at_once_gives_what_each_draws_alone() -> None:
    luck = np.full(50, np.nan)
    draw_chances(luck, UID, 40, SEED, SEPARATION, 29)
    assert luck[:40].tolist() == draws(29)[:40].tolist()
    assert np.isnan(luck[40:]).all()
