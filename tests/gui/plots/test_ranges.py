"""Ranges that hold still, round steps, labels that do not cover each other."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.plots.ranges import drawn_span, fitted, held, round_step, spread, ticks

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


def test_that_a_range_holds_while_the_data_fill_it() -> None:
    first = held(None, 10.0, 20.0)
    assert held(first, 11.0, 19.0) == first


@pytest.mark.parametrize(("low", "high"), [(5.0, 19.0), (11.0, 25.0), (14.0, 15.0)])
def test_that_a_range_moves_when_data_leave_it_or_fill_little_of_it(low: float, high: float) -> None:
    assert held(held(None, 10.0, 20.0), low, high) == fitted(low, high)


@given(NUMBERS, NUMBERS)
def test_that_a_range_holds_all_that_is_drawn_and_is_never_empty(one: float, other: float) -> None:
    low, high = min(one, other), max(one, other)
    bottom, top = fitted(low, high)
    assert bottom <= low <= high <= top
    assert bottom < top


@given(st.floats(1e-6, 1e9), st.integers(1, 20))
def test_that_steps_are_round_and_few(span: float, most: int) -> None:
    step = round_step(span, most)
    leading = step / 10.0 ** math.floor(math.log10(step) + 1e-9)
    assert any(math.isclose(leading, number) for number in (1.0, 2.0, 2.5, 5.0))
    assert span / step <= most + 1e-6


def test_that_years_have_whole_steps() -> None:
    step, years = ticks(2018.0, 2038.0, 8, whole=True)
    assert step == 5.0
    assert years.tolist() == [2020.0, 2025.0, 2030.0, 2035.0]


@given(st.lists(st.tuples(st.floats(0.0, 100.0), st.floats(1.0, 12.0)), min_size=1, max_size=7))
def test_that_labels_do_not_overlap_and_keep_their_order(labels: list[tuple[float, float]]) -> None:
    wanted, sizes = [label[0] for label in labels], [label[1] for label in labels]
    placed = spread(wanted, sizes, 0.0, 100.0)
    order = sorted(range(len(labels)), key=lambda i: wanted[i])
    for one, other in itertools.pairwise(order):
        assert placed[one] + sizes[one] / 2.0 <= placed[other] - sizes[other] / 2.0 + 1e-6
    assert placed[order[0]] - sizes[order[0]] / 2.0 >= -1e-6
    assert placed[order[-1]] + sizes[order[-1]] / 2.0 <= 100.0 + 1e-6


def test_that_labels_with_room_stay_where_they_want_to_be() -> None:
    assert spread([20.0, 80.0, 50.0], [10.0, 10.0, 10.0], 0.0, 100.0) == [20.0, 80.0, 50.0]


def test_that_what_is_no_number_is_not_drawn() -> None:
    assert drawn_span([np.array([np.nan, 2.0]), np.array([5.0, np.inf])]) == (2.0, 5.0)
    assert math.isnan(drawn_span([np.array([np.nan])])[0])
