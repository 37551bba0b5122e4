"""New households: young adults leave their parents, alone or with a partner."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN
from sim.kernels.codes import FREE, JEWISH, MALE, NONE, OWNER, RENTER
from sim.kernels.demography import LEAVE_PARENTS, close_house
from sim.kernels.dtypes import I8, I16, I32, I64, U16, U64
from sim.kernels.people import join, part, take_row
from sim.kernels.purposes import HOUSEHOLD_FORMATION, LEAVE_HOME
from sim.kernels.rng import child_uid, uniform, unit, words

_YEAR: Final = 12


@kernel
def court(
    courting: I8,
    couple: I32,
    alone: I32,
    key: I64,
    event: I8,
    rows: I32,
    household: I32,
    first: I32,
    size: I16,
    next_member: I32,
    born: I16,
    sex: I8,
    group: I8,
    home: I16,
    status: I8,
    uid: U64,
    pool: I16,
    marriage: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> tuple[int, int]:
    """List who looks for a partner, and who leaves the parents' home alone.

    Parameters
    ----------
    courting : int8[capacity]
        Modified in place: 1 for those who wait for a partner.
    couple : int32[capacity]
        Modified in place: rows of all who wait, the first entries.
    key : int64[capacity]
        Modified in place: sort key of those, pool and group, then sex, then luck.
    alone : int32[capacity]
        Modified in place: rows of those who leave alone.
    pool : int16[n_authorities]
        Marriage circle of a place.
    marriage : float, in [0, 1]
        Share of leavers who do so with a partner.

    Returns
    -------
    tuple of int
        Numbers of entries of `couple` and of `alone`.
    """
    waiting, leaving = 0, 0
    for r in range(n):
        i = rows[r]
        if event[i] == LEAVE_PARENTS and size[household[i]] == 1:
            courting[i] = 1
        elif event[i] == LEAVE_PARENTS and _with_parents(i, household, first, next_member, born):
            if uniform(seed, LEAVE_HOME, month, uid[i], 0) < marriage:
                courting[i] = 1
            else:
                alone[leaving] = i
                leaving += 1
        if courting[i] == 0:
            continue
        if status[i] == FREE:
            courting[i] = 0
            continue
        a, _, _, _ = words(seed, HOUSEHOLD_FORMATION, month, uid[i], 0)
        circle = np.int64(pool[home[i]]) * 8 + group[i]
        key[waiting] = (circle * 2 + sex[i]) << np.int64(32) | np.int64(a)
        couple[waiting] = i
        waiting += 1
    return waiting, leaving


@kernel(inline=True)
def _with_parents(i: int, household: I32, first: I32, next_member: I32, born: I16) -> bool:
    """Say whether somebody at least 16 years older lives in the household."""
    k = first[household[i]]
    while k != NONE:
        if born[k] <= born[i] - 16 * _YEAR:
            return True
        k = next_member[k]
    return False


@kernel
def pair(couple: I32, key: I64, order: I64, man: I32, woman: I32) -> int:
    """Pair the men and women of each circle in the order of their luck.

    Parameters
    ----------
    couple : int32[n], key : int64[n]
        From `court`.
    order : int64[n]
        Order by `key`.
    man, woman : int32[n]
        Modified in place: rows of the pairs, the first entries.

    Returns
    -------
    int
        Number of pairs.
    """
    pairs, low, n = 0, 0, order.shape[0]
    while low < n:
        circle = key[order[low]] >> np.int64(33)
        middle = low
        while middle < n and key[order[middle]] >> np.int64(32) == circle * 2 + MALE:
            middle += 1
        high = middle
        while high < n and key[order[high]] >> np.int64(33) == circle:
            high += 1
        for k in range(min(middle - low, high - middle)):
            man[pairs], woman[pairs] = couple[order[low + k]], couple[order[middle + k]]
            pairs += 1
        low = high
    return pairs


@kernel
def settle_down(
    courting: I8,
    home: I16,
    household: I32,
    next_member: I32,
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
    owner: I32,
    next_owned: I32,
    moved: I64,
    people: I64,
    one: I32,
    other: I32,
    n: int,
    uid: U64,
    group: I8,
    renters: float,
    seed: np.uint64,
    month: int,
) -> None:
    """Found households of couples, or of people alone where `other` is NONE; they take their part of the deposits.

    Parameters
    ----------
    moved : int64[n_authorities, 2], agorot
        Modified in place: deposits that leave and that reach a place with people who move to their partner's.
    people : int64[n_authorities, 5]
        Modified in place: the third and fourth columns count arrivals and departures, here within the region.
    one, other : int32[n]
        Rows of residents; of a couple, the man and the woman.
    renters : float, in [0, 1]
        Share of new households that rent.
    """
    for k in range(n):
        i, partner = one[k], other[k]
        w0, w1, w2, w3 = words(seed, HOUSEHOLD_FORMATION, month, uid[i], 1)
        j = home[i]
        # Couples live with the husband's people, except that Jewish couples choose either place (assumption).
        if partner != NONE and group[i] == JEWISH and unit(w0, w1) < 0.5:
            j = home[partner]
        h = take_row(house_use, house_free)
        house_uid[h] = child_uid(uid[i], month, 3)
        first[h], size[h], house[h], business[h] = NONE, 0, j, NONE
        move_months[h], since[h] = UNKNOWN, month
        tenure[h] = RENTER if unit(w2, w3) < renters else OWNER
        area[h] = 60 + 30 * (partner != NONE)
        cash[h], spending[h], usual[h], market[h], disposable[h] = 0, 0, 0, 0, 0
        for which in range(2):
            r = i if which == 0 else partner
            if r == NONE:
                continue
            old = household[r]
            share = cash[old] if size[old] == 1 else max(cash[old] - spending[old], 0) // max(size[old], 1)
            income = usual[old] // max(size[old], 1)
            if home[r] != j:
                moved[home[r], 0] += share
                moved[j, 1] += share
                people[home[r], 3] += 1
                people[home[r], 4] += 1
                people[j, 2] += 1
                home[r] = j
            cash[old] -= share
            cash[h] += share
            usual[h] += income
            part(r, household, next_member, first, size, stale)
            join(r, h, household, next_member, first, size, stale)
            courting[r] = 0
            if first[old] == NONE:  # the parents died this month: nobody is left behind
                b = business[old]
                while b != NONE and business[h] == NONE:
                    owner[b] = h
                    b = next_owned[b]
                if business[h] == NONE:
                    business[h], business[old] = business[old], NONE
                close_house(old, first, house, cash, business, owner, next_owned, house_use, house_free)
