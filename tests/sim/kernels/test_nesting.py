"""Nested Theil: METRICS check values, PySAL, definitions by levelling, exact additivity."""

import numpy as np
import pytest
from inequality.theil import TheilD

from sim.kernels import distribution, nesting
from sim.kernels.dtypes import F64, I64
from sim.kernels.nesting import BETWEEN_AUTHORITIES, BETWEEN_CLUSTERS, BETWEEN_GROUPS, TOTAL, WITHIN, L, T
from tests.oracles import inequality as oracle

AUTHORITY = np.arange(12) // 3
CLUSTER = np.array([0, 0, 1, 2])


def nested(value: I64, weight: I64, code: I64, authority: I64, cluster: I64) -> F64:
    """Return the table of terms."""
    out = np.empty((2, 5))
    nesting.nested_theil(out, value, weight, code, authority, cluster)
    return out


def people(n: int = 600) -> tuple[I64, I64, I64]:
    """Return sorted incomes, household sizes, and cells that differ in income; one cell is empty."""
    draw = np.random.default_rng(8)
    code = draw.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11], n)
    value = (draw.lognormal(12 + code / 10, 0.6, n)).astype(np.int64)
    order = np.argsort(value, kind="stable")
    return value[order], draw.integers(1, 8, n), code[order]


def test_that_two_groups_have_the_check_values_of_the_definitions() -> None:
    code, one = np.array([0, 0, 1, 1]), np.ones(4, np.int64)
    table = nested(np.arange(1, 5), one, code, np.array([0, 0]), np.array([0]))
    assert table[T, BETWEEN_GROUPS] == pytest.approx(0.082283, abs=5e-7)
    assert table[T, WITHIN] == pytest.approx(0.024157, abs=5e-7)
    assert table[T, BETWEEN_CLUSTERS] == table[T, BETWEEN_AUTHORITIES] == 0.0


def test_that_the_terms_add_up_to_the_index_of_everybody() -> None:
    value, weight, code = people()
    table = nested(value, weight, code, AUTHORITY, CLUSTER)
    assert table[T, TOTAL] == pytest.approx(distribution.theil_t(value, weight), rel=1e-13)
    assert table[L, TOTAL] == pytest.approx(distribution.theil_l(value, weight), rel=1e-13)
    for row in table.tolist():
        assert row[0] + row[1] + row[2] + row[3] == row[TOTAL]


def test_that_each_level_is_what_levelling_leaves() -> None:
    value, weight, code = people()
    table = nested(value, weight, code, AUTHORITY, CLUSTER)
    y, cell = oracle.persons(value, weight), np.repeat(code, weight)
    upto_cluster = np.array(oracle.between(y, CLUSTER[AUTHORITY[cell]]))
    upto_authority = np.array(oracle.between(y, AUTHORITY[cell]))
    upto_cell = np.array(oracle.between(y, cell))
    assert table[:, BETWEEN_CLUSTERS] == pytest.approx(upto_cluster, rel=1e-10)
    assert table[:, BETWEEN_AUTHORITIES] == pytest.approx(upto_authority - upto_cluster, rel=1e-9)
    assert table[:, BETWEEN_GROUPS] == pytest.approx(upto_cell - upto_authority, rel=1e-9)


def test_that_pysal_finds_the_same_split_between_authorities() -> None:
    value, weight, code = people()
    table = nested(value, weight, code, AUTHORITY, CLUSTER)
    split = TheilD(oracle.persons(value, weight), AUTHORITY[np.repeat(code, weight)])
    assert table[T, :BETWEEN_GROUPS].sum() == pytest.approx(float(np.ravel(split.bg)[0]), rel=1e-10)
    assert table[T, BETWEEN_GROUPS : WITHIN + 1].sum() == pytest.approx(float(np.ravel(split.wg)[0]), rel=1e-10)


def test_that_equal_clusters_leave_nothing_between_them() -> None:
    value, weight = np.array([10, 10, 20, 20]), np.ones(4, np.int64)
    table = nested(value, weight, np.array([0, 1, 0, 1]), np.array([0, 1]), np.array([0, 1]))
    assert table[:, :WITHIN] == pytest.approx(0.0, abs=1e-16)
    assert table[T, TOTAL] > 0.05


def test_that_no_assignment_of_persons_beats_the_largest_between() -> None:
    value, weight, code = people()
    y, authority = oracle.persons(value, weight), AUTHORITY[np.repeat(code, weight)]
    order = np.argsort([y[authority == a].mean() for a in range(4)])
    sizes = np.array([np.count_nonzero(authority == a) for a in order], float)
    part = np.repeat(np.arange(4), sizes.astype(int))
    largest = nesting.max_between(value, weight, sizes)
    assert largest == pytest.approx(oracle.between(y, part)[0], rel=1e-10)
    assert oracle.between(y, authority)[0] < largest < distribution.theil_t(value, weight)
