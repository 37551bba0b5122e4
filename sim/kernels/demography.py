"""Births, deaths and new households."""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import CHILD, FEMALE, FREE, JEWISH, MALE, NONE, OUTSIDE, OWNER, RENTER
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.labour import quit_job
from sim.kernels.maths import normal
from sim.kernels.people import erase, join, lead, leave_row, part, take_row
from sim.kernels.purposes import BIRTH, DEATH, HOUSEHOLD_FORMATION, LEAVE_HOME
from sim.kernels.rng import child_uid, uniform, unit, words

DIE: Final = 1
GIVE_BIRTH: Final = 2
LEAVE_PARENTS: Final = 3

_YEAR: Final = 12
_ADULT: Final = 18 * 12
_YOUNG: Final = 21 * 12
_GROWN: Final = 35 * 12
_FERTILE: Final = 15
_LAST_AGE: Final = 120
_BOYS: Final = 0.512
_BLOCK: Final = 1024


@kernel
def vital_events(
    event: I8,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    courting: I8,
    uid: U64,
    death: F64,
    birth: F64,
    death_factor: F64,
    birth_factor: F64,
    leave: float,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Say who dies, who gives birth and who thinks of leaving the parents' home this month.

    Parameters
    ----------
    event : int8[capacity]
        Modified in place in the rows first to last - 1: one of the constants above, or 0.
    death : float64[2, n_groups, 121], 2**32 / month
        Monthly risk by sex, group and age in years, as a bound for a word.
    birth : float64[n_groups, 61], 2**32 / month
        Monthly chance of a birth by the woman's group and age, as a bound for a word.
    death_factor, birth_factor : float64[n_authorities]
        What a place adds to its people's ages and groups.
    leave : float, 2**32 / month
        Chance of wanting a home of one's own, from 21 to 34, as a bound for a word.
    """
    word = np.empty((3, _BLOCK), np.float64)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        for k in range(size):
            a, b, c, _ = words(seed, DEATH, month, uid[low + k], 0)
            word[0, k], word[1, k], word[2, k] = float(a), float(b), float(c)
        for k in range(size):
            i = low + k
            event[i] = 0
            if status[i] == FREE:
                continue
            months = month - born[i]
            age = min(months // _YEAR, _LAST_AGE)
            if word[0, k] < death[sex[i], group[i], age] * death_factor[home[i]]:
                event[i] = DIE
            elif sex[i] == FEMALE and _FERTILE <= age < 50 and word[1, k] < birth[group[i], age] * birth_factor[home[i]]:
                event[i] = GIVE_BIRTH
            elif _YOUNG <= months < _GROWN and courting[i] == 0 and word[2, k] < leave:
                event[i] = LEAVE_PARENTS


@kernel
def bury(
    uid: U64,
    mother: U64,
    father: U64,
    status: I8,
    home: I16,
    employer: I32,
    work: I16,
    household: I32,
    next_member: I32,
    use: I64,
    free: I32,
    first: I32,
    size: I16,
    house: I16,
    cash: I64,
    business: I32,
    house_use: I64,
    house_free: I32,
    staff: I32,
    wage_bill: I64,
    owner: I32,
    next_owned: I32,
    estate: I64,
    people: I64,
    orphans: I32,
    event: I8,
    pay: I32,
    born: I16,
    month: int,
    n: int,
) -> int:
    """Let residents die: jobs end, households shrink or dissolve, their deposits become estates.

    Parameters
    ----------
    estate : int64[n_authorities], agorot
        Modified in place: deposits of households that dissolve.
    people : int64[n_authorities, 5]
        Modified in place: the second column counts deaths.
    orphans : int32[capacity]
        Modified in place: households left without an adult, the first entries.

    Returns
    -------
    int
        Number of entries of `orphans`.
    """
    n_orphans = 0
    for i in range(n):
        if event[i] != DIE:
            continue
        h, j = household[i], home[i]
        quit_job(i, employer, work, staff, wage_bill, status, pay)
        part(i, household, next_member, first, size)
        erase(i, uid, mother, father, status, home)
        leave_row(i, use, free)
        people[j, 1] += 1
        if size[h] == 0:
            estate[j] += cash[h]
            close_house(h, first, house, cash, business, owner, next_owned, house_use, house_free)
        elif not lead(h, first, next_member, born, month, _ADULT):
            orphans[n_orphans] = h
            n_orphans += 1
    return n_orphans


@kernel(inline=True)
def close_house(
    h: int, first: I32, house: I16, cash: I64, business: I32, owner: I32, next_owned: I32, house_use: I64,
    house_free: I32,
) -> None:
    """Dissolve a household without members; its businesses pass to owners outside."""
    b = business[h]
    business[h] = NONE
    while b != NONE:
        after = next_owned[b]
        owner[b], next_owned[b] = OUTSIDE, NONE
        b = after
    cash[h] = 0
    first[h] = NONE
    house[h] = NONE
    leave_row(h, house_use, house_free)


@kernel
def adopt(
    household: I32,
    next_member: I32,
    first: I32,
    size: I16,
    house: I16,
    cash: I64,
    business: I32,
    owner: I32,
    next_owned: I32,
    house_use: I64,
    house_free: I32,
    estate: I64,
    orphans: I32,
    n_orphans: int,
    group: I8,
    foster: I32,
) -> None:
    """Give children who are alone to a family of their group in the same place.

    Parameters
    ----------
    foster : int32[n_authorities, n_groups]
        Household that takes children in this month, NONE where there is none: then the eldest leads the household.
    """
    for o in range(n_orphans):
        h = orphans[o]
        if first[h] == NONE:
            continue
        j = house[h]
        to = foster[j, group[first[h]]]
        if to == NONE or to == h or first[to] == NONE or house[to] != j:
            continue
        while first[h] != NONE:
            i = first[h]
            part(i, household, next_member, first, size)
            join(i, to, household, next_member, first, size)
        estate[j] += cash[h]
        close_house(h, first, house, cash, business, owner, next_owned, house_use, house_free)


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
    courting: I8,
    skill: F32,
    lonely: F32,
    community: I16,
    potential: I32,
    pay: I32,
    tax: I32,
    employer: I32,
    work: I16,
    household: I32,
    next_member: I32,
    use: I64,
    free: I32,
    first: I32,
    size: I16,
    people: I64,
    event: I8,
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
    for i in range(n):
        if event[i] != GIVE_BIRTH or status[i] == FREE:
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
        parents = (skill[i] + skill[partner]) * 0.5 if partner != NONE else skill[i]
        spread = math.sqrt(1.0 - inherited * inherited)
        skill[row] = inherited * parents + spread * normal(unit(w2, w3))
        courting[row], lonely[row], community[row] = 0, 0.0, NONE
        potential[row], pay[row], tax[row], employer[row], work[row] = 0, 0, 0, NONE, NONE
        join(row, h, household, next_member, first, size)
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


@kernel
def court(
    courting: I8,
    couple: I32,
    alone: I32,
    key: I64,
    event: I8,
    household: I32,
    first: I32,
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
    for i in range(n):
        if event[i] == LEAVE_PARENTS and _with_parents(i, household, first, next_member, born):
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
    """Found households: of couples, or of people alone where `other` is NONE. They take their share of the family's deposits.

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
            part(r, household, next_member, first, size)
            join(r, h, household, next_member, first, size)
            courting[r] = 0
            if first[old] == NONE:  # the parents died this month: nobody is left behind
                b = business[old]
                while b != NONE and business[h] == NONE:
                    owner[b] = h
                    b = next_owned[b]
                if business[h] == NONE:
                    business[h], business[old] = business[old], NONE
                close_house(old, first, house, cash, business, owner, next_owned, house_use, house_free)

