"""Packed sorting: nothing is lost, the order of rows does not matter, misfits are counted."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.kernels import sorting
from sim.kernels.dtypes import I64

ROW = st.tuples(st.integers(-(2**39), 2**39 - 1), st.integers(0, 65535), st.integers(0, 255))


def columns(rows: list[tuple[int, int, int]]) -> tuple[I64, I64, I64]:
    """Return value, code and weight."""
    table = np.array(rows, np.int64).reshape(-1, 3)
    return table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy()


@given(st.lists(ROW, max_size=60))
def test_that_packed_rows_sort_like_tuples_and_come_back_whole(rows: list[tuple[int, int, int]]) -> None:
    key = np.empty(len(rows), np.int64)
    assert sorting.pack(key, *columns(rows)) == 0
    key.sort()
    value, code, weight = np.empty((3, len(rows)), np.int64)
    sorting.unpack(key, value, code, weight)
    assert list(zip(value.tolist(), code.tolist(), weight.tolist(), strict=True)) == sorted(rows)


@pytest.mark.parametrize(
    "row", [(2**39, 0, 1), (-(2**39) - 1, 0, 1), (5, 65536, 1), (5, -1, 1), (5, 0, 256), (5, 0, -1)]
)
def test_that_rows_that_do_not_fit_are_counted(row: tuple[int, int, int]) -> None:
    assert sorting.pack(np.empty(3, np.int64), *columns([(1, 1, 1), row, (2, 2, 2)])) == 1


def test_that_each_code_gets_its_own_rows_in_order() -> None:
    draw = np.random.default_rng(3)
    value, code, weight = np.sort(draw.integers(0, 1000, 500)), draw.choice([0, 1, 3], 500), draw.integers(1, 9, 500)
    start, by_code, heavy = np.empty(5, np.int64), np.empty(500, np.int64), np.empty(500, np.int64)
    sorting.split_by_code(start, by_code, heavy, value, weight, code)
    for c in range(4):
        assert by_code[start[c] : start[c + 1]].tolist() == value[code == c].tolist()
        assert heavy[start[c] : start[c + 1]].tolist() == weight[code == c].tolist()
