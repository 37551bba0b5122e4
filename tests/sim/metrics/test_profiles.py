"""Distribution of many areas at once: METRICS check values, PySAL, numpy and scipy as oracles."""

import math

import numpy as np
import pytest
from inequality.gini import Gini
from inequality.theil import TheilD
from scipy import stats

from sim.kernels import distribution, nesting, places, profiles
from sim.metrics.areas import Areas
from sim.metrics.reading import incomes
from tests.oracles import inequality as oracle

DRAW = np.random.default_rng(11)
GROUPS = 4
CLUSTER = np.array([0, 0, 1, 1, 1, -1], np.int16)
AREAS = Areas(tuple("abcdefpqr"), ("authority",) * 6 + ("cluster",) * 2 + ("region",), CLUSTER, 6)
N = 4000
VALUE = DRAW.lognormal(11, 0.8, N).astype(np.int64)
CODE = DRAW.integers(0, 6 * GROUPS, N)
WEIGHT = DRAW.integers(1, 9, N)
ROWS = incomes.sort(VALUE, CODE, WEIGHT)
PLACE = ROWS.code // GROUPS
HAND = np.arange(1, 11, dtype=np.int64)
NOBODY = np.zeros(256)


def persons(area: int) -> np.ndarray:
    """Write down the income of every person of an area."""
    of_area = [*(np.equal(PLACE, j) for j in range(6)), *(np.equal(CLUSTER[PLACE], c) for c in range(2)), PLACE >= 0]
    chosen = of_area[area]
    return oracle.persons(ROWS.value[chosen], ROWS.weight[chosen])


def profile(
    value: np.ndarray, weight: np.ndarray, line: np.ndarray = NOBODY
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Profile one area."""
    out, percentile, curve = np.empty((1, profiles.N_MEASURES)), np.empty((1, 99)), np.empty((1, 19))
    start = np.array([0, value.size])
    profiles.profile(out, percentile, curve, start, value, weight, line, incomes.PERCENTS, incomes.SHARES)
    return out[0], percentile[0], curve[0]


@pytest.mark.parametrize("area", range(9))
def test_that_mean_gini_and_median_are_those_of_the_persons_of_each_area(area: int) -> None:
    out = np.empty((9, 3))
    profiles.outline(out, ROWS.value, ROWS.weight, ROWS.code, CLUSTER, GROUPS)
    y = persons(area)
    assert out[area] == pytest.approx([y.mean(), Gini(y).g, np.median(y)], rel=1e-9)


def test_that_an_area_without_anybody_has_no_measures() -> None:
    out = np.zeros((9, 3))
    chosen = np.flatnonzero(PLACE != 5)
    profiles.outline(out, ROWS.value[chosen], ROWS.weight[chosen], ROWS.code[chosen], CLUSTER, GROUPS)
    assert np.isnan(out[5]).all()
    assert not np.isnan(np.delete(out, 5, axis=0)).any()


def test_that_gathering_gives_each_area_its_rows_in_order() -> None:
    whole = np.concatenate([np.diff(start) for _, start, _, _ in incomes.gathered(ROWS, AREAS)])
    assert whole.tolist() == [int(np.equal(PLACE, j).sum()) for j in range(6)] + [
        int(np.equal(CLUSTER[PLACE], c).sum()) for c in range(2)
    ] + [N]
    for which, start, value, weight in incomes.gathered(ROWS, AREAS):
        for k, area in enumerate(range(which.start, which.stop)):
            own = slice(start[k], start[k + 1])
            assert np.array_equal(oracle.persons(value[own], weight[own]), persons(area))


def test_that_one_to_ten_has_its_published_measures() -> None:
    out, percentile, curve = profile(HAND, np.ones(10, np.int64))
    assert out[[profiles.GINI, profiles.HOOVER]] == pytest.approx([0.3, 0.22727], abs=1e-5)
    assert percentile[89] / percentile[9] == pytest.approx(4.789, abs=1e-3)
    assert (1 - curve[15]) / curve[3] == pytest.approx(6.333, abs=1e-3)
    assert (1 - curve[17]) / curve[7] == pytest.approx(1.0)


def test_that_percentiles_and_lorenz_points_stand_at_their_places() -> None:
    assert incomes.PERCENTS[[9, 89]].tolist() == [0.1, 0.9]
    assert incomes.SHARES[[3, 7, 15, 17]] == pytest.approx([0.2, 0.4, 0.8, 0.9])


def test_that_the_poverty_line_is_that_of_national_insurance_for_one_and_for_five() -> None:
    lines = incomes.poverty_lines()
    assert lines[1] == pytest.approx(3593 * 1200)
    assert lines[5] * math.sqrt(5) / 1200 == pytest.approx(10780, abs=1.5)


def test_that_poverty_counts_members_of_households_below_the_line_of_their_size() -> None:
    lines = incomes.poverty_lines()
    size = np.array([1, 5, 2], np.int64)
    value = np.array([lines[1] * 0.5, lines[5] * 1.01, lines[2] * 0.75]).astype(np.int64)
    heads, gap = profiles.poverty(lines, value, size)
    assert heads == pytest.approx(3 / 8)
    assert gap == pytest.approx((0.5 + 2 * 0.25) / 8, abs=1e-6)


def parts_of(value: np.ndarray, weight: np.ndarray, code: np.ndarray, cluster: np.ndarray) -> np.ndarray:
    """Split Theil's T, floor at 1."""
    cells = np.zeros((cluster.size * GROUPS, profiles.N_CELL))
    out = np.zeros((cluster.size + int(cluster.max(initial=-1)) + 2, profiles.N_PARTS))
    profiles.theil_cells(cells, value, weight, code, 1.0)
    profiles.theil_parts(out, cells, cluster, GROUPS)
    return out


def test_that_two_groups_of_two_have_their_published_theil_parts() -> None:
    one = np.ones(4, np.int64)
    parts = parts_of(np.array([1, 2, 3, 4]), one, np.array([0, 0, 4, 4]), np.zeros(2, np.int16))[-1]
    assert parts[profiles.WITHIN] == pytest.approx(0.024157, abs=1e-6)
    assert parts[profiles.BETWEEN_AUTHORITIES] == pytest.approx(0.082283, abs=1e-6)
    assert parts[profiles.TOTAL] == pytest.approx(0.106440, abs=1e-6)
    assert parts[profiles.ATKINSON] == pytest.approx(0.11465, abs=1e-5)


def test_that_the_parts_are_those_of_the_kernel_that_splits_persons() -> None:
    expected = np.empty((2, 5))
    own_circle = np.where(CLUSTER >= 0, CLUSTER, 2).astype(np.int64)
    nesting.nested_theil(expected, ROWS.value, ROWS.weight, ROWS.code, np.arange(24) // GROUPS, own_circle)
    got = parts_of(ROWS.value, ROWS.weight, ROWS.code, CLUSTER)
    assert got[-1, :5] == pytest.approx(expected[nesting.T], rel=1e-9)


@pytest.mark.parametrize("area", range(9))
def test_that_theil_and_atkinson_of_each_area_are_those_of_its_persons(area: int) -> None:
    got = parts_of(ROWS.value, ROWS.weight, ROWS.code, CLUSTER)[area]
    y = persons(area)
    assert got[profiles.TOTAL] == pytest.approx(oracle.theil_t(y), rel=1e-9)
    assert got[profiles.ATKINSON] == pytest.approx(1 - stats.gmean(y) / y.mean(), rel=1e-9)
    assert got[: profiles.TOTAL].sum() == pytest.approx(got[profiles.TOTAL], rel=1e-12)


def test_that_authorities_of_a_cluster_lie_apart_as_pysal_says() -> None:
    y = persons(7)
    chosen = CLUSTER[PLACE] == 1
    part = np.repeat(PLACE[chosen], ROWS.weight[chosen])
    got = parts_of(ROWS.value, ROWS.weight, ROWS.code, CLUSTER)[7]
    assert got[profiles.BETWEEN_AUTHORITIES] == pytest.approx(float(TheilD(y, part).bg[0]), rel=1e-9)


def test_that_incomes_below_the_floor_are_raised_and_counted() -> None:
    cells = np.zeros((GROUPS, profiles.N_CELL))
    profiles.theil_cells(cells, np.array([0, 5, 20]), np.array([2, 1, 1]), np.zeros(3, np.int64), 10.0)
    assert cells[0, profiles.LIFTED] == 3
    assert cells[0, profiles.SUM] == pytest.approx(3 * 1.0 + 2.0)


def test_that_gaps_between_authorities_are_those_of_the_places() -> None:
    value, first = DRAW.lognormal(0, 0.4, (6, 2)), DRAW.lognormal(0, 0.4, (6, 2))
    people = DRAW.integers(10, 90, 6).astype(float)
    out = np.empty((3, 2, profiles.N_GAPS))
    profiles.between(out, value, first, people, CLUSTER)
    y, w = value[2:5, 1].copy(), people[2:5].copy()
    assert out[1, 1, profiles.GAP_GINI] == pytest.approx(Gini(oracle.persons(y, w)).g)
    assert out[1, 1, profiles.GAP_CV] == pytest.approx(stats.variation(oracle.persons(y, w)))
    assert out[1, 1, profiles.GAP_THEIL] == pytest.approx(oracle.theil_t(oracle.persons(y, w)))
    assert out[2, 0, profiles.GAP_SPEARMAN] == pytest.approx(stats.spearmanr(value[:, 0], first[:, 0]).statistic)
    assert out[2, 0, profiles.GAP_SIGMA] == pytest.approx(places.log_deviation(value[:, 0].copy(), people))


def test_that_places_without_residents_or_figure_do_not_count_and_one_place_has_no_gap() -> None:
    value = np.array([[1.0], [2.0], [9.0], [np.nan], [3.0], [4.0]])
    people = np.array([5.0, 5.0, 0.0, 7.0, 4.0, 4.0])
    out = np.empty((3, 1, profiles.N_GAPS))
    profiles.between(out, value, value, people, CLUSTER)
    assert out[0, 0, profiles.GAP_GINI] == pytest.approx(distribution.gini(np.array([1.0, 2.0]), np.array([5.0, 5.0])))
    assert np.isnan(out[1]).all()
    assert out[2, 0, profiles.GAP_SPEARMAN] == pytest.approx(1.0)


def test_that_compiled_code_gives_what_plain_python_gives() -> None:
    few = slice(0, 300)
    got, expected = np.empty((9, 3)), np.empty((9, 3))
    rows = (ROWS.value[few].copy(), ROWS.weight[few].copy(), ROWS.code[few].copy(), CLUSTER, GROUPS)
    profiles.outline(got, *rows)
    profiles.outline.py_func(expected, *rows)
    assert np.array_equal(got, expected)
