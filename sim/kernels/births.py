"""Births: children come into their mothers' households."""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN
from sim.kernels.codes import CHILD, FEMALE, MALE, NONE
from sim.kernels.demography import GIVE_BIRTH
from sim.kernels.dtypes import F32, I8, I16, I32, I64, U16, U32, U64
from sim.kernels.maths import normal
from sim.kernels.people import join, take_row
from sim.kernels.purposes import BIRTH, CHARACTER
from sim.kernels.rng import child_uid, unit, words
from sim.kernels.taxes import credit_points

_YEAR: Final = 12
_BOYS: Final = 0.512


@kernel
def bear(
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
    first: I32,
    size: I16,
    stale: I8,
    people: I64,
    event: I8,
    rows: I32,
    inherited: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let children be born into their mothers' households.

    Parameters
    ----------
    people : int64[n_authorities, 5]
        Modified in place: the first column counts births.
    inherited : float, in [0, 1]
        Share of a child's skill that comes from the mean of the parents' at birth.
    """
    for r in range(n):
        i = rows[r]
        if event[i] != GIVE_BIRTH:
            continue
        h, j = household[i], home[i]
        who = child_uid(uid[i], month, 0)
        partner = _partner(i, first[h], next_member, sex, born)
        row = take_row(use, free)
        w0, w1, w2, w3 = words(seed, BIRTH, month, uid[i], 0)
        uid[row], mother[row], born[row], home[row] = who, uid[i], month, j
        father[row] = uid[partner] if partner != NONE else np.uint64(0)
        sex[row] = MALE if unit(w0, w1) < _BOYS else FEMALE
        group[row], status[row], education[row], benefit[row] = group[i], CHILD, 0, 0
        programme[row] = 0
        parents = (skill[i] + skill[partner]) * 0.5 if partner != NONE else skill[i]
        spread = math.sqrt(1.0 - inherited * inherited)
        skill[row] = inherited * parents + spread * normal(unit(w2, w3))
        courting[row], lonely[row], community[row] = 0, 0.0, NONE
        w0, w1, _, _ = words(seed, CHARACTER, month, who, 0)
        character[row], attitude[row] = normal(unit(w0, w1)), 0.0
        parent_rank[row], path[row] = NONE, 0
        potential[row], pay[row], tax[row], employer[row], work[row] = 0, 0, 0, NONE, NONE
        points[row] = credit_points(sex[row], 0, 0, 0)
        work_months[row], life_months[row], start_row[row] = UNKNOWN, UNKNOWN, NONE
        join(row, h, household, next_member, first, size, stale)
        people[j, 0] += 1


@kernel(inline=True)
def _partner(i: int, head: int, next_member: I32, sex: I8, born: I16) -> int:
    """Return the man of the household whose age is next to the mother's, within 18 years; NONE without one."""
    found, nearest = NONE, 18 * _YEAR
    k = head
    while k != NONE:
        gap = abs(int(born[k]) - int(born[i]))
        if sex[k] == MALE and gap < nearest:
            found, nearest = k, gap
        k = next_member[k]
    return found
