"""Who dies, bears a child or leaves home; deaths, orphans and estates."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import CELLS, UNKNOWN, draw_chances, months_of
from sim.kernels.codes import FEMALE, FREE, NONE, OUTSIDE
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U16, U64
from sim.kernels.labour import quit_job
from sim.kernels.people import erase, join, lead, leave_row, part
from sim.kernels.purposes import DEATH

DIE: Final = 1
GIVE_BIRTH: Final = 2
LEAVE_PARENTS: Final = 3

FERTILE: Final = 15
BARREN: Final = 50
"""First age at which women bear children, and the first at which they no longer do."""
YOUNG: Final = 21
GROWN: Final = 35
"""First age at which people think of leaving the parents' home, and the first at which they no longer do."""

_YEAR: Final = 12
_ADULT: Final = 18 * 12
_LAST_AGE: Final = 120
_BLOCK: Final = 1024


@kernel
def vital_events(
    event: I8,
    rows: I32,
    months: U16,
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
    offset: F64,
    cells: I64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> int:
    """List who dies, who gives birth, who thinks of leaving the parents' home, and who waits for a partner.

    A first loop, which the compiler turns into vector code, passes over most residents; the others draw all at once.
    A draw near 0 brings death; the intervals of a birth and of leaving home begin at `offset`.

    Parameters
    ----------
    event : int8[capacity]
        One of the constants above, or 0; written for the residents listed.
    rows : int32[capacity]
        Modified in place from `first` on: rows of those residents.
    months : uint16[capacity]
        Months in which chance may strike, see `chances`; modified in place for newcomers.
    death : float64[2, n_groups, 121], 1/month
        Risk by sex, group and age in years.
    birth : float64[n_groups, 61], 1/month
        Chance of a birth by the woman's group and age.
    death_factor, birth_factor : float64[n_authorities]
        What a place adds to its people's ages and groups.
    leave : float, 1/month
        Chance of wanting a home of one's own.
    offset : float64[2], in [0, 1]
        Where births and leaving begin: above the highest risk of dying at those ages.
    cells : int64[2, 121]
        Cells near 0 that have to be looked at, by sex and age in December, see `chances.months_of`.

    Returns
    -------
    int
        Number of entries of `rows`.
    """
    maybe = np.empty(_BLOCK, np.uint8)
    look_at, who = np.empty(_BLOCK, np.int64), np.empty(_BLOCK, np.uint64)
    lots = np.empty(_BLOCK, np.float64)
    listed = 0
    this_month = np.uint16(1 << month % _YEAR)
    asked = np.uint16(this_month | UNKNOWN)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        # Slices, because only of `k` the compiler knows that it is not negative: without them it makes no vector code.
        months_k, courting_k = months[low : low + size], courting[low : low + size]
        for k in range(size):
            maybe[k] = ((months_k[k] & asked) != 0) | (courting_k[k] != 0)
        n_look = 0
        for k in range(size):
            look_at[n_look] = k  # without a branch, which the processor could not foresee
            n_look += maybe[k]
        n_live = 0
        for at in range(n_look):
            i = low + look_at[at]
            look_at[n_live], who[n_live] = look_at[at], uid[i]
            n_live += status[i] != FREE
            if months[i] & UNKNOWN and status[i] != FREE:
                known = cells[sex[i], age_in_december(month, born[i])]
                months[i] = np.uint16(
                    months_of(seed, DEATH, month // _YEAR, uid[i], np.uint32(known), np.uint32(CELLS))
                )
        draw_chances(lots, who, n_live, seed, DEATH, month)
        # Of an unsigned number the compiler need not ask whether it counts from the end.
        for at in range(n_live):
            i = np.uint64(low + look_at[at])
            what = 0
            if months[i] & this_month:
                luck = lots[at]
                lived = month - born[i]
                age = min(lived // _YEAR, _LAST_AGE)
                if luck < death[sex[i], group[i], age] * death_factor[home[i]]:
                    what = DIE
                elif sex[i] == FEMALE and FERTILE <= age < BARREN:
                    since = luck - offset[0]
                    if 0.0 <= since < birth[group[i], age] * birth_factor[home[i]]:
                        what = GIVE_BIRTH
                if what == 0 and YOUNG <= age < GROWN and courting[i] == 0 and 0.0 <= luck - offset[1] < leave:
                    what = LEAVE_PARENTS
            if what != 0 or courting[i] != 0:
                event[i] = what
                rows[first + listed] = low + look_at[at]
                listed += 1
    return listed


@kernel(inline=True)
def age_in_december(month: int, born: int) -> int:
    """Return the age in years at the end of the year of a month."""
    return min((month // _YEAR * _YEAR + _YEAR - 1 - born) // _YEAR, _LAST_AGE)


@kernel
def fill_life_months(
    months: U16, uid: U64, sex: I8, born: I16, cells: I64, seed: np.uint64, month: int, first: int, last: int
) -> None:
    """Note for every row the months of the year in which chance may bring a birth or a death; see `vital_events`.

    Parameters
    ----------
    months : uint16[capacity]
        Modified in place, rows `first` to `last` - 1.
    """
    near = np.empty(_BLOCK, np.uint32)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        sex_k, born_k, uid_k, months_k = (
            sex[low : low + size], born[low : low + size], uid[low : low + size], months[low : low + size],
        )  # fmt: skip
        for k in range(size):
            near[k] = np.uint32(cells[sex_k[k], age_in_december(month, born_k[k])])
        for k in range(size):
            months_k[k] = np.uint16(months_of(seed, DEATH, month // _YEAR, uid_k[k], near[k], np.uint32(CELLS)))


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
    stale: I8,
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
    rows: I32,
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
    for r in range(n):
        i = rows[r]
        if event[i] != DIE:
            continue
        h, j = household[i], home[i]
        quit_job(i, employer, work, staff, wage_bill, status, pay)
        part(i, household, next_member, first, size, stale)
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
    h: int,
    first: I32,
    house: I16,
    cash: I64,
    business: I32,
    owner: I32,
    next_owned: I32,
    house_use: I64,
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
    stale: I8,
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
            part(i, household, next_member, first, size, stale)
            join(i, to, household, next_member, first, size, stale)
        estate[j] += cash[h]
        close_house(h, first, house, cash, business, owner, next_owned, house_use, house_free)
