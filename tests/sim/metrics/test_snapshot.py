"""What a look at the agents lists and adds up."""

import math

import numpy as np

from sim.kernels import snapshot
from sim.kernels.codes import DEGREE, EMPLOYEE, FREE, MATRICULATION, NONE, OUTSIDE, SELF_EMPLOYED, UNEMPLOYED
from sim.metrics.areas import Areas, ratio
from sim.metrics.reading.people import last_school_month

KINDS = ("authority",) * 4 + ("cluster",) * 2 + ("region",)
AREAS = Areas(tuple("abcdpqr"), KINDS, np.array([0, 1, 0, -1], np.int16), 4)


def test_that_areas_add_up_their_authorities() -> None:
    value = np.arange(8).reshape(4, 2)
    assert AREAS.fold(value).tolist() == (AREAS.members @ value).tolist()
    assert AREAS.fold(value)[-1].tolist() == [12.0, 16.0]


def test_that_a_mean_over_nobody_is_unknown_and_others_are_weighted() -> None:
    mean = AREAS.mean(np.array([1.0, 2.0, 4.0, np.nan]), np.array([1.0, 1.0, 3.0, 0.0]))
    assert mean[[0, 1, 2, 4, 5, 6]].tolist() == [1.0, 2.0, 4.0, 3.25, 2.0, 3.0]
    assert np.isnan(mean[3])


def test_that_a_ratio_to_nothing_is_unknown() -> None:
    assert np.isnan(ratio(np.array([1.0, 1.0]), np.array([0.0, np.nan]))).all()


def households(since: list[int], january: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """List three households, of which the last row is not used; return incomes, market incomes and incomes by row."""
    out, market, cell, persons, row = (np.zeros(3, np.int64) for _ in range(5))
    total = np.zeros((2, 3), np.int64)
    n = snapshot.list_households(
        out, market, cell, persons, total, row, np.array([1, 0, -1], np.int16), np.array([4, 1, 0], np.int16),
        np.array([1, 0, -1], np.int32), np.array([2, 3], np.int8), np.array([4000, 600, 0]), np.array([2000, 300, 0]),
        np.array([100, 100, 0]), np.array(since, np.int16), january, 3,
    )  # fmt: skip
    assert n == 2
    assert cell[:n].tolist() == [1 * 4 + 3, 0 * 4 + 2]
    assert persons[:n].tolist() == [4, 1]
    return out[:n], market[:n], row


def test_that_income_is_shared_by_the_square_root_of_the_members() -> None:
    income, market, row = households([-1, 11, 0], 12)
    assert income.tolist() == [2000, 600]
    assert market.tolist() == [1000, 300]
    assert row.tolist() == [2000, 600, -1]


def test_that_who_was_not_here_in_january_counts_with_twelve_usual_months() -> None:
    income, market, _ = households([11, 12, 0], 12)
    assert income.tolist() == [2000, 1200]
    assert market.tolist() == [1000, 600]
    assert households([-1, -1, -1], -1)[0].tolist() == [600, 1200]


def test_that_residents_are_counted_by_work_school_and_wage() -> None:
    flow, paid, learners = np.zeros((2, 3), np.int64), np.zeros((2, 4, 2), np.int64), np.zeros((2, 4, 6), np.int64)
    wage, cell = np.zeros(6, np.int64), np.zeros(6, np.int64)
    n = snapshot.list_residents(
        flow, paid, learners, wage, cell,
        np.array([EMPLOYEE, SELF_EMPLOYED, UNEMPLOYED, EMPLOYEE, FREE, EMPLOYEE], np.int8),
        np.array([0, 1, 1, 1, -1, 1], np.int16), np.array([0, 1, 2, 1, 0, 1], np.int8),
        np.array([0, 1, 0, 1, 0, 0], np.int8),
        np.array([DEGREE, 0, MATRICULATION, DEGREE, 0, 0], np.int8),
        np.array([12 - 30 * 12, 12 - 40 * 12, 8 - 18 * 12, 12 - 35 * 12, 0, 12 - 60 * 12], np.int16),
        np.array([1, 1, NONE, OUTSIDE, NONE, NONE], np.int16), np.array([500, 900, 0, 700, 0, 300], np.int32), 12, 8, 6,
    )  # fmt: skip
    assert n == 3
    assert wage[:n].tolist() == [500, 700, 300]
    assert cell[:n].tolist() == [0, 5, 5]
    assert flow.tolist() == [[0, 1, 0], [0, 1, 1]]
    assert paid[1, 1].tolist() == [300, 700]
    assert learners[0, 0].tolist() == [0, 0, 1, 1, 0, 0]
    assert learners[1, 2].tolist() == [1, 1, 0, 0, 0, 0]
    assert learners[1, 1].tolist() == [0, 0, 0, 0, 2, 1]


def test_that_the_last_school_year_began_in_september() -> None:
    assert [last_school_month(month) for month in (0, 8, 9, 12, 20, 21)] == [-4, -4, 8, 8, 8, 20]


def test_that_businesses_are_counted_by_size_with_the_closed_ones_apart() -> None:
    jobs, vacant, stock, change = np.zeros((1, 11), np.int64), np.zeros(1, np.int64), np.zeros((1, 5)), np.zeros((1, 2))
    rows = {
        "sector": [10, 1, 1, 2, 2], "alive": [1, 1, 1, 1, 0], "weight": [1, 1, 50, 50, 50], "staff": [9, 3, 1, 4, 0],
        "commuters": [1, 0, 0, 2, 0], "vacancies": [2, 0, 1, 0, 0], "born": [-1, -1, 5, 5, 3],
    }  # fmt: skip
    kinds = (np.int8, np.int8, np.float32, np.int32, np.int32, np.int32, np.int16)
    columns = [np.array(values, kind) for values, kind in zip(rows.values(), kinds, strict=True)]
    snapshot.list_businesses(jobs, vacant, stock, change, np.zeros(5, np.int16), *columns, 0, 50.0, 5)
    assert jobs[0, [10, 1, 2]].tolist() == [10, 4, 6]
    assert vacant[0] == 3
    assert stock[0].tolist() == [50, 0, 50, 0, 1]
    assert change[0].tolist() == [150, 50]


def test_that_stayers_are_those_who_were_here_at_the_start_and_in_the_same_place() -> None:
    out = np.zeros((2, 3), np.int64)
    snapshot.stayers(
        out, np.array([900, 500]), np.array([0, 1, 1, 0], np.int32), np.array([1, 1, FREE, 1], np.int8),
        np.array([0, 1, 1, 1], np.int16), np.array([3, 0, 2, NONE], np.int32), np.array([100, 200, 300, 400]),
        np.array([0, 0, 1, 0], np.int16), 4,
    )  # fmt: skip
    assert out.tolist() == [[1, 400, 900], [0, 0, 0]]


def test_that_every_resident_has_the_income_of_the_household() -> None:
    out = np.zeros(3, np.int64)
    household, status = np.array([1, 0, -1], np.int32), np.array([1, 1, FREE], np.int8)
    snapshot.incomes_of_residents(out, np.array([70, math.floor(9.5)]), household, status, 3)
    assert out.tolist() == [9, 70, -1]
