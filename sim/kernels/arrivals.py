"""Arrivals: households from outside that are like those who live in a place."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE, RENTER, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F32, I8, I16, I32, I64, U16, U32, U64
from sim.kernels.lives import WAITING
from sim.kernels.migration import HOST
from sim.kernels.people import join, take_row
from sim.kernels.purposes import ARRIVE
from sim.kernels.rng import child_uid, uniform

_COPY: Final = 11
"""Which of a resident's namesakes an arrival is, in `child_uid`."""


@kernel
def receive(
    uid: U64,
    mother: U64,
    father: U64,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    education: I8,
    status: I8,
    benefit: I8,
    programme: I8,
    courting: I8,
    skill: F32,
    lonely: F32,
    community: I16,
    character: F32,
    attitude: F32,
    parent_rank: I8,
    path: U32,
    potential: I32,
    pay: I32,
    tax: I32,
    points: I8,
    employer: I32,
    work: I16,
    work_months: U16,
    life_months: U16,
    start_row: I32,
    household: I32,
    next_member: I32,
    use: I64,
    free: I32,
    house_uid: U64,
    first: I32,
    size: I16,
    stale: I8,
    move_months: U16,
    since: I16,
    house: I16,
    tenure: I8,
    area: I16,
    business: I32,
    cash: I64,
    spending: I64,
    usual: I64,
    market: I64,
    disposable: I64,
    house_use: I64,
    house_free: I32,
    brought: I64,
    people: I64,
    event: I8,
    rows: I32,
    keeps_job: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let households arrive from outside that are like those who live there; some keep their jobs outside.

    Parameters
    ----------
    brought : int64[n_authorities], agorot
        Modified in place: deposits that arrive.
    keeps_job : float, in [0, 1]
        Share of arriving employees who keep a job outside the region; the others look for one.
    n : int
        Entries of `rows`.
    """
    for r in range(n):
        h = rows[r]
        if event[h] & HOST == 0 or first[h] == NONE:
            continue
        j = house[h]
        g = take_row(house_use, house_free)
        house_uid[g] = child_uid(house_uid[h], month, _COPY)
        first[g], size[g], house[g], business[g] = NONE, 0, j, NONE
        move_months[g], since[g] = UNKNOWN, month
        tenure[g], area[g], cash[g] = RENTER if tenure[h] != 0 else 0, area[h], cash[h]
        spending[g], usual[g], market[g], disposable[g] = 0, usual[h], 0, 0
        brought[j] += cash[h]
        i = first[h]
        while i != NONE:
            row = take_row(use, free)
            uid[row] = child_uid(uid[i], month, _COPY)
            mother[row], father[row] = _namesake(mother[i], month), _namesake(father[i], month)
            born[row], home[row], sex[row], group[row], education[row] = born[i], j, sex[i], group[i], education[i]
            benefit[row], programme[row], courting[row], community[row] = 0, 0, 0, NONE
            skill[row], lonely[row], potential[row], pay[row], tax[row] = (
                skill[i],
                lonely[i],
                potential[i],
                pay[i],
                tax[i],
            )
            character[row], attitude[row] = character[i], attitude[i]
            parent_rank[row], path[row] = parent_rank[i], path[i] & np.uint32(0xFFFFFFFF - WAITING)
            points[row] = points[i]
            work_months[row], life_months[row], start_row[row] = UNKNOWN, UNKNOWN, NONE
            employer[row], work[row], status[row] = NONE, NONE, status[i]
            if status[i] in (EMPLOYEE, SELF_EMPLOYED):
                if status[i] == EMPLOYEE and uniform(seed, ARRIVE, month, uid[i], 0) < keeps_job:
                    employer[row], work[row] = OUTSIDE, OUTSIDE
                else:
                    status[row] = UNEMPLOYED
            join(row, g, household, next_member, first, size, stale)
            people[j, 2] += 1
            i = next_member[i]


@kernel(inline=True)
def _namesake(parent: np.uint64, month: int) -> np.uint64:
    """Return the identity of the parent's own copy, 0 for an unknown parent."""
    return child_uid(parent, month, _COPY) if parent != np.uint64(0) else np.uint64(0)
