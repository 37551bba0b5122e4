"""Moves: who leaves, where to, and who arrives."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN, draw_chances, months_of
from sim.kernels.codes import NONE, RENTER
from sim.kernels.demography import close_house
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U8, U16, U64
from sim.kernels.labour import quit_job
from sim.kernels.maths import exp, log
from sim.kernels.people import erase, leave_row
from sim.kernels.purposes import CHOOSE_HOME
from sim.kernels.rng import uniform, words
from sim.kernels.vacancies import find

MOVE: Final = 1
HOST: Final = 2
"""A household like this one arrives from outside."""

_YEAR: Final = 12
_BLOCK: Final = 1024


@kernel
def pulls(
    pull_cum: F64, attraction: F64, distance: F64, own_group: F64, outside: F64, decay: float, group_weight: float
) -> None:
    """Say where movers of each place and group go.

    Parameters
    ----------
    pull_cum : float64[n_authorities, n_groups, n_authorities + 1], in [0, 1]
        Modified in place: cumulative shares; the last column is outside. Nobody moves to where they are.
    attraction : float64[n_authorities]
        Pull of each place, its size included.
    distance : float64[n_authorities, n_authorities], km
        Between places.
    own_group : float64[n_authorities, n_groups], in [0, 1]
        Shares of the groups in each place.
    outside : float64[n_authorities, n_groups]
        Pull of outside from each place for each group.
    decay : float, 1/km
    group_weight : float, logit
        Pull of the share of one's own group.
    """
    n, groups, _ = pull_cum.shape
    for j in range(n):
        for g in range(groups):
            total = 0.0
            for to in range(n):
                if to != j:
                    total += attraction[to] * exp(group_weight * own_group[to, g] - decay * distance[j, to])
                pull_cum[j, g, to] = total
            total += outside[j, g]
            for to in range(n):
                pull_cum[j, g, to] = pull_cum[j, g, to] / total if total > 0.0 else 0.0
            pull_cum[j, g, n] = 1.0


@kernel
def look_around(
    event: I8,
    rows: I32,
    months: U16,
    uid: U64,
    head: I32,
    house: I16,
    born: I16,
    leave: F64,
    arrive: F64,
    profile: F64,
    cells: tuple[int, int],
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> int:
    """List the households that move, and those of which a like arrives.

    Parameters
    ----------
    event : int8[capacity]
        Bits MOVE and HOST; written for the households listed.
    rows : int32[capacity]
        Modified in place from `first` on: rows of those households.
    months : uint16[capacity]
        Months in which chance may strike, see `chances`; modified in place for new households.
    leave, arrive : float64[n_authorities], 1/month
        Risk of moving away, and chance of a like arriving, for a head of mean mobility: draws near 0 and near 1.
    profile : float64[121]
        Mobility by age of the head, mean 1 over heads.
    cells : tuple of int
        Cells near 0 and near 1 that have to be looked at, see `chances.months_of`.

    Returns
    -------
    int
        Number of entries of `rows`.
    """
    maybe = np.empty(_BLOCK, np.uint8)
    look_at, who = np.empty(_BLOCK, np.int64), np.empty(_BLOCK, np.uint64)
    lots = np.empty(_BLOCK, np.float64)
    listed = 0
    low_cells, high_cells = np.uint32(cells[0]), np.uint32(cells[1])
    this_month = np.uint16(1 << month % _YEAR)
    asked = np.uint16(this_month | UNKNOWN)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        months_k = months[low : low + size]  # of `k` the compiler knows that it is not negative, and makes vector code
        for k in range(size):
            maybe[k] = (months_k[k] & asked) != 0
        n_look, n_draw = 0, 0
        for k in range(size):
            look_at[n_look] = k  # without a branch, which the processor could not foresee
            n_look += maybe[k]
        for at in range(n_look):
            h = low + look_at[at]
            if months[h] & UNKNOWN and house[h] >= 0:
                months[h] = np.uint16(months_of(seed, CHOOSE_HOME, month // _YEAR, uid[h], low_cells, high_cells))
            look_at[n_draw], who[n_draw] = look_at[at], uid[h]
            n_draw += (house[h] >= 0) & ((months[h] & this_month) != 0)
        draw_chances(lots, who, n_draw, seed, CHOOSE_HOME, month)
        for at in range(n_draw):
            h, luck = low + look_at[at], lots[at]
            mobility = profile[min((month - born[head[h]]) // _YEAR, 120)]
            moves = luck < leave[house[h]] * mobility
            hosts = luck > 1.0 - arrive[house[h]] * mobility
            if moves or hosts:
                event[h] = moves * MOVE + hosts * HOST
                rows[first + listed] = h
                listed += 1
    return listed


@kernel
def choose_fosters(
    foster: I32,
    best: I64,
    wanted: U8,
    head: I32,
    house: I16,
    size: I16,
    group: I8,
    born: I16,
    uid: U64,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Find a family of each place and group that would take children in: the one with the highest lot.

    Parameters
    ----------
    foster : int32[n_authorities, n_groups], best : int64[n_authorities, n_groups]
        Modified in place: the household, NONE without one, and its lot.
    wanted : uint8[n_authorities]
        1 where a family is looked for.
    """
    foster[:] = NONE
    best[:] = -1
    for h in range(n):
        j = house[h]
        if j < 0 or wanted[j] == 0 or size[h] < 2:
            continue
        age = (month - born[head[h]]) // _YEAR
        if age < 28 or age >= 55:
            continue
        lot, _, _, _ = words(seed, CHOOSE_HOME, month, uid[h], 2)
        g = group[head[h]]
        if np.int64(lot) > best[j, g]:
            best[j, g], foster[j, g] = np.int64(lot), h


@kernel
def inherit(cash: I64, estate: I64, house: I16, heirs: I64, n: int) -> None:
    """Share out the estates of a year among the households of each place, in equal parts.

    Parameters
    ----------
    cash : int64[n], agorot
        Modified in place.
    estate : int64[n_authorities], agorot
        Modified in place: what is left after equal parts, less than an agora for each household.
    heirs : int64[n_authorities]
        Modified in place: households of each place.
    """
    heirs[:] = 0
    for h in range(n):
        if house[h] >= 0:
            heirs[house[h]] += 1
    for h in range(n):
        if house[h] >= 0:
            cash[h] += estate[house[h]] // heirs[house[h]]
    for j in range(estate.shape[0]):
        if heirs[j] > 0:
            estate[j] -= estate[j] // heirs[j] * heirs[j]


@kernel
def depart(
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
    house_uid: U64,
    first: I32,
    size: I16,
    house: I16,
    tenure: I8,
    cash: I64,
    spending: I64,
    business: I32,
    house_use: I64,
    house_free: I32,
    staff: I32,
    wage_bill: I64,
    owner: I32,
    next_owned: I32,
    moved: I64,
    people: I64,
    event: I8,
    rows: I32,
    pay: I32,
    group: I8,
    pull_cum: F64,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let households move: to another place, where they keep their jobs, or away from the region.

    Parameters
    ----------
    moved : int64[n_authorities, 3], agorot
        Modified in place: deposits that leave a place, that reach it from another, and that leave the region.
    people : int64[n_authorities, 5]
        Modified in place: arrivals, departures, and moves within the region, by person.
    """
    n_places = pull_cum.shape[0]
    for r in range(n):
        h = rows[r]
        if event[h] & MOVE == 0 or first[h] == NONE:
            continue
        j = house[h]
        u = uniform(seed, CHOOSE_HOME, month, house_uid[h], 1)
        to = find(pull_cum[j], group[first[h]], u)
        moved[j, 0] += cash[h]
        people[j, 3] += size[h]
        if to < n_places:
            moved[to, 1] += cash[h]
            people[to, 2] += size[h]
            people[j, 4] += size[h]
            house[h], tenure[h] = to, RENTER if tenure[h] != 0 else 0
            i = first[h]
            while i != NONE:
                home[i] = to
                i = next_member[i]
            continue
        moved[j, 2] += cash[h]
        i = first[h]
        while i != NONE:
            after = next_member[i]
            quit_job(i, employer, work, staff, wage_bill, status, pay)
            erase(i, uid, mother, father, status, home)
            household[i], next_member[i] = NONE, NONE
            leave_row(i, use, free)
            i = after
        size[h] = 0
        spending[h] = 0
        close_house(h, first, house, cash, business, owner, next_owned, house_use, house_free)


@kernel
def attract(attraction: F64, size: F64, pay: F64, level: F64, rent: F64, slack: F64, weights: F64) -> None:
    """Say how much each place pulls movers, from what could be seen so far.

    Parameters
    ----------
    attraction : float64[n_authorities]
        Modified in place: residents times the pulls below.
    size : float64[n_authorities]
        Residents.
    pay, level, rent, slack : float64[n_authorities]
        Relative to the start: pay within reach, service level, rent, unemployment within reach.
    weights : float64[4]
        Elasticities of the inflow to the four.
    """
    for j in range(attraction.shape[0]):
        pull = weights[0] * log(pay[j]) + weights[1] * log(max(level[j], 0.05))
        pull += weights[2] * log(rent[j]) + weights[3] * log(max(slack[j], 0.05))
        attraction[j] = size[j] * exp(min(max(pull, -2.0), 2.0))
