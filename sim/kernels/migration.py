"""Moves: who leaves, where to, and who arrives."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE, RENTER, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.demography import close_house
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.labour import find, quit_job
from sim.kernels.maths import exp, log
from sim.kernels.people import erase, join, leave_row, take_row
from sim.kernels.purposes import ARRIVE, CHOOSE_HOME
from sim.kernels.rng import child_uid, uniform, words

MOVE: Final = 1
HOST: Final = 2
"""A household like this one arrives from outside."""

_YEAR: Final = 12
_BLOCK: Final = 1024
_COPY: Final = 11
"""Which of a resident's namesakes an arrival is, in `child_uid`."""


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
    cash: I64,
    lot: I64,
    heirs: I64,
    uid: U64,
    head: I32,
    house: I16,
    born: I16,
    leave: F64,
    arrive: F64,
    profile: F64,
    legacy: I64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Say which households move, and which have a like arriving; hand out estates.

    Parameters
    ----------
    event : int8[capacity]
        Modified in place: bits MOVE and HOST.
    cash : int64[n], agorot
        Modified in place: each household of a place gets an equal part of its estates.
    lot : int64[capacity]
        Modified in place: luck of the household as a foster family this month.
    heirs : int64[n_authorities]
        Modified in place: households that inherited, added to.
    leave, arrive : float64[n_authorities], 2**32 / month
        Risk of moving away, and chance of a like arriving, for a head of mean mobility, as bounds for a word.
    profile : float64[121]
        Mobility by age of the head, mean 1 over heads.
    legacy : int64[n_authorities], agorot
        Estate for each household.
    """
    word = np.empty((3, _BLOCK), np.float64)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        for k in range(size):
            a, b, c, _ = words(seed, CHOOSE_HOME, month, uid[low + k], 0)
            word[0, k], word[1, k], word[2, k] = float(a), float(b), float(c)
        for k in range(size):
            h = low + k
            event[h] = 0
            j = house[h]
            if j < 0:
                continue
            cash[h] += legacy[j]
            heirs[j] += 1
            age = min((month - born[head[h]]) // _YEAR, 120)
            if word[0, k] < leave[j] * profile[age]:
                event[h] = MOVE
            if word[1, k] < arrive[j] * profile[age]:
                event[h] |= HOST
            lot[h] = np.int64(word[2, k]) if 28 <= age < 55 else -1


@kernel
def choose_fosters(
    foster: I32, best: I64, lot: I64, head: I32, house: I16, size: I16, group: I8, uid: U64, n: int
) -> None:
    """Find a family of each place and group that would take children in: the one with the highest lot.

    Parameters
    ----------
    foster : int32[n_authorities, n_groups], best : int64[n_authorities, n_groups]
        Modified in place: the household, NONE without one, and its lot.
    """
    foster[:] = NONE
    best[:] = -1
    for h in range(n):
        j = house[h]
        if j < 0 or size[h] < 2 or lot[h] < 0:
            continue
        g = group[head[h]]
        if lot[h] > best[j, g]:
            best[j, g], foster[j, g] = lot[h], h


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
    for h in range(n):
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
    brought: I64,
    people: I64,
    event: I8,
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
        Rows of households before anybody arrives.
    """
    for h in range(n):
        if event[h] & HOST == 0 or first[h] == NONE:
            continue
        j = house[h]
        g = take_row(house_use, house_free)
        house_uid[g] = child_uid(house_uid[h], month, _COPY)
        first[g], size[g], house[g], business[g] = NONE, 0, j, NONE
        tenure[g], area[g], cash[g] = RENTER if tenure[h] != 0 else 0, area[h], cash[h]
        spending[g], usual[g], market[g], disposable[g] = 0, usual[h], 0, 0
        brought[j] += cash[h]
        i = first[h]
        while i != NONE:
            row = take_row(use, free)
            uid[row] = child_uid(uid[i], month, _COPY)
            mother[row], father[row] = _namesake(mother[i], month), _namesake(father[i], month)
            born[row], home[row], sex[row], group[row], education[row] = born[i], j, sex[i], group[i], education[i]
            benefit[row], courting[row], community[row] = 0, 0, NONE
            skill[row], lonely[row], potential[row], pay[row], tax[row] = (
                skill[i], lonely[i], potential[i], pay[i], tax[i],
            )
            employer[row], work[row], status[row] = NONE, NONE, status[i]
            if status[i] in (EMPLOYEE, SELF_EMPLOYED):
                if status[i] == EMPLOYEE and uniform(seed, ARRIVE, month, uid[i], 0) < keeps_job:
                    employer[row], work[row] = OUTSIDE, OUTSIDE
                else:
                    status[row] = UNEMPLOYED
            join(row, g, household, next_member, first, size)
            people[j, 2] += 1
            i = next_member[i]


@kernel(inline=True)
def _namesake(parent: np.uint64, month: int) -> np.uint64:
    """Return the identity of the parent's own copy, 0 for an unknown parent."""
    return child_uid(parent, month, _COPY) if parent != np.uint64(0) else np.uint64(0)


@kernel
def attract(
    attraction: F64, size: F64, pay: F64, level: F64, rent: F64, slack: F64, weights: F64
) -> None:
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
