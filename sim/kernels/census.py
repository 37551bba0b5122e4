"""Counting afresh: residents by place and status, jobs, and every purse, for checks and for monthly figures."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, FREE, OUTSIDE, SELF_EMPLOYED
from sim.kernels.dtypes import I8, I16, I32, I64

N_LANES: Final = 4
N_STATUSES: Final = 6
N_GROUPS: Final = 4
N_AGES: Final = 5
AGES: Final = ("0-5", "6-17", "18-24", "25-64", "65+")


@kernel
def count_statuses(lane: I32, jobs: I64, status: I8, home: I16, employer: I32, first: int, last: int) -> None:
    """Count residents by place and status, and the jobs that they hold: what has to be known every month.

    Lanes of counts take turns, because a processor waits when one counter is raised twice in a row.

    Parameters
    ----------
    lane : int32[N_LANES, n_authorities * 6]
        Modified in place: added to.
    jobs : int64[3]
        Modified in place: residents employed; of them in the region; of them outside.
    """
    employed, inside, outside = 0, 0, 0
    # Slices, because only of an index from 0 on the compiler knows that it does not count from the end.
    now, place, employed_by = status[first:last], home[first:last], employer[first:last]
    for k in range(now.shape[0]):
        works = (now[k] == EMPLOYEE) | (now[k] == SELF_EMPLOYED)
        employed += works
        inside += works & (employed_by[k] >= 0)
        outside += works & (employed_by[k] == OUTSIDE)
    for k in range(now.shape[0]):
        if now[k] != FREE:
            lane[np.uint64(k & (N_LANES - 1)), np.uint64(place[k] * N_STATUSES + now[k])] += 1
    jobs[0] += employed
    jobs[1] += inside
    jobs[2] += outside


@kernel
def count_residents(
    lane: I32, status: I8, home: I16, group: I8, sex: I8, born: I16, month: int, first: int, last: int
) -> None:
    """Count residents by place, group, sex, status and age, once a year.

    Parameters
    ----------
    lane : int32[N_LANES, n_authorities * n_groups * 2 * 6 * 5]
        Modified in place: added to. The last index is the age: 0-5, 6-17, 18-24, 25-64, 65 and older.
    """
    for i in range(first, last):
        now = status[i]
        if now == FREE:
            continue
        months = month - born[i]
        age = (months >= 72) + (months >= 216) + (months >= 300) + (months >= 780)
        cell = (((home[i] * N_GROUPS + group[i]) * 2 + sex[i]) * N_STATUSES + now) * N_AGES + age
        lane[i & (N_LANES - 1), cell] += 1


@kernel
def add_lanes(count: I64, lane: I32) -> None:
    """Add up the lanes of counts.

    Parameters
    ----------
    count : int64[n_cells]
        Modified in place.
    lane : int32[n_lanes, n_cells]
    """
    count[:] = 0
    for k in range(lane.shape[0]):
        for cell in range(count.shape[0]):
            count[cell] += lane[k, cell]


@kernel
def count_jobs(staff: I32, commuters: I32, filled: I64, place: I16, n: int) -> None:
    """Count filled jobs: held by residents and by commuters from outside.

    Parameters
    ----------
    filled : int64[n_authorities, 2], job
        Modified in place.
    """
    filled[:] = 0
    for b in range(n):
        filled[place[b], 0] += staff[b]
        filled[place[b], 1] += commuters[b]


@kernel
def purses_of_households(wealth: I64, cash: I64, house: I16, first: int, last: int) -> None:
    """Add up households' deposits by place.

    Parameters
    ----------
    wealth : int64[n_authorities], agorot
        Modified in place: added to.
    """
    for h in range(first, last):
        if house[h] >= 0:
            wealth[house[h]] += cash[h]


@kernel
def purses_of_businesses(wealth: I64, cash: I64, loan: I64, place: I16, first: int, last: int) -> None:
    """Add up businesses' deposits less loans by place.

    Parameters
    ----------
    wealth : int64[n_authorities], agorot
        Modified in place: added to.
    """
    for b in range(first, last):
        wealth[place[b]] += cash[b] - loan[b]
