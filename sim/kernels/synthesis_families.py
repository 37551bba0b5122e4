"""Families from persons: who is the child of whom, and who shares a household."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.purposes import SYNTHESIS_HOUSEHOLD
from sim.kernels.rng import unit, words

DRAW_MOTHER: Final = 100
"""First of the draws by which a child finds its mother."""
DRAW_HOST: Final = 200
"""First of the draws by which a parent finds the child to live with."""
_TRIES: Final = 9
_WINDOW: Final = 6
_YOUNGEST: Final = 15 * 12
_OLDEST: Final = 50 * 12
_BETWEEN_BIRTHS: Final = 10


@kernel(inline=True)
def _birth_age(u: float, birth_cum: F64) -> int:
    """Return the mother's age at a birth in months: the point u of the cumulative pattern by single years."""
    year = 0
    while year < birth_cum.shape[0] - 1 and birth_cum[year] <= u:
        year += 1
    below = birth_cum[year - 1] if year > 0 else 0.0
    width = birth_cum[year] - below
    part = (u - below) / width if width > 0.0 else 0.5
    return 12 * year + int(12.0 * part)


@kernel(inline=True)
def _first_at_least(age: I16, pool: I32, months: int) -> int:
    """Return the first place in the pool, ascending by age, whose age is at least so many months."""
    low, high = 0, pool.shape[0]
    while low < high:
        middle = (low + high) // 2
        if age[pool[middle]] < months:
            low = middle + 1
        else:
            high = middle
    return low


@kernel(inline=True)
def _is_spaced(child: int, mother: int, age: I16, last: I32, elder: I32) -> bool:
    """Say whether a child's age differs by a pregnancy from that of all its siblings so far."""
    sibling = last[mother]
    while sibling >= 0:
        apart = age[sibling] - age[child]
        if -_BETWEEN_BIRTHS < apart < _BETWEEN_BIRTHS:
            return False
        sibling = elder[sibling]
    return True


@kernel
def join_mothers(
    mother: I32, last: I32, elder: I32, children: I32, pool: I32, age: I16, uid: U64, birth_cum: F64, seed: np.uint64
) -> None:
    """Give each child a mother whose age fits the pattern of fertility and who has no child of nearly the same age.

    Parameters
    ----------
    mother : int32[n], row
        Modified in place for `children`; stays NONE where the pool has no woman old enough.
    last, elder : int32[n], row
        Scratch, NONE at first: the child that a woman got last, and the one she got before this child.
    children : int32[n_children], row
        Who gets a mother.
    pool : int32[n_pool], row
        Women who may be mothers, ascending by age.
    age : int16[n], month
        Age.
    uid : uint64[n]
        Identity.
    birth_cum : float64[n_years], in [0, 1]
        Cumulative share of births by the mother's age.
    seed : uint64
        Luck of the run.
    """
    for c in children:
        found = -1
        for t in range(_TRIES):
            w0, w1, w2, w3 = words(seed, SYNTHESIS_HOUSEHOLD, 0, uid[c], DRAW_MOTHER + t)
            wanted = age[c] + _birth_age(unit(w0, w1), birth_cum)
            window = _WINDOW << t
            low = _first_at_least(age, pool, max(wanted - window, age[c] + _YOUNGEST))
            high = _first_at_least(age, pool, min(wanted + window, age[c] + _OLDEST) + 1)
            if high > low:
                woman = pool[low + np.int64(unit(w2, w3) * (high - low))]
                found = woman
                if _is_spaced(c, woman, age, last, elder):
                    break
        if found >= 0:
            mother[c] = found
            elder[c] = last[found]
            last[found] = c


@kernel
def join_children(
    host: I32, taken: I8, seniors: I32, pool: I32, age: I16, uid: U64, birth_cum: F64, seed: np.uint64
) -> None:
    """Let seniors without a partner live with a married child.

    Parameters
    ----------
    host : int32[n], row
        Modified in place for `seniors`: the child; NONE where nobody fits.
    taken : int8[n]
        Modified in place: 1 for a child who has taken in a parent.
    seniors : int32[n_seniors], row
        Who would live with a child.
    pool : int32[n_pool], row
        Possible children, ascending by age.
    age, uid, birth_cum, seed
        As in `join_mothers`.
    """
    for i in seniors:
        for t in range(_TRIES):
            w0, w1, w2, w3 = words(seed, SYNTHESIS_HOUSEHOLD, 0, uid[i], DRAW_HOST + t)
            wanted = age[i] - _birth_age(unit(w0, w1), birth_cum)
            window = _WINDOW << t
            low = _first_at_least(age, pool, max(wanted - window, age[i] - _OLDEST))
            high = _first_at_least(age, pool, min(wanted + window, age[i] - _YOUNGEST) + 1)
            if high > low:
                child = pool[low + np.int64(unit(w2, w3) * (high - low))]
                if taken[child] == 0:
                    taken[child] = 1
                    host[i] = child
                    break


@kernel
def number_households(house: I32, size: I16, head: I32) -> int:
    """Give each household a number, in the order of their heads.

    Parameters
    ----------
    house : int32[n]
        Modified in place: household of each person.
    size : int16[n]
        Modified in place: persons in each household.
    head : int32[n], row
        Head of each person's household; a head's own row for heads.

    Returns
    -------
    int
        Number of households.
    """
    n = 0
    for i in range(head.shape[0]):
        if head[i] == i:
            house[i] = n
            size[n] = 0
            n += 1
    for i in range(head.shape[0]):
        house[i] = house[head[i]]
        size[house[i]] += 1
    return n


@kernel
def order_members(order: I32, first: I32, size: I16, house: I32, head: I32, partner: I32) -> None:
    """Order persons by household: the head, the head's partner, then the others.

    Parameters
    ----------
    order : int32[n], row
        Modified in place: the person at each place.
    first : int32[n_households]
        Modified in place: place of the first member.
    size : int16[n_households]
        Persons in each household.
    house, head, partner : int32[n]
        Household, head and partner of each person.
    """
    place = np.empty(first.shape[0], np.int64)
    at = 0
    for h in range(first.shape[0]):
        first[h] = at
        place[h] = at
        at += size[h]
    for i in range(head.shape[0]):
        if head[i] == i:
            order[place[house[i]]] = i
            place[house[i]] += 1
            if partner[i] >= 0:
                order[place[house[i]]] = partner[i]
                place[house[i]] += 1
    for i in range(head.shape[0]):
        if head[i] != i and partner[i] != head[i]:
            order[place[house[i]]] = i
            place[house[i]] += 1


@kernel
def count_children(out: I8, mother: I32, father: I32, age: I16) -> None:
    """Count the children at home of each parent: under 1, of 1-5, of 6-17 years.

    Parameters
    ----------
    out : int8[n, 3]
        Modified in place.
    mother, father : int32[n], row
        Parents at home, NONE where unknown.
    age : int16[n], month
        Age.
    """
    for i in range(age.shape[0]):
        years = age[i] // 12
        if years < 18:
            kind = 0 if years < 1 else 1 if years < 6 else 2
            if mother[i] >= 0:
                out[mother[i], kind] += 1
            if father[i] >= 0:
                out[father[i], kind] += 1


@kernel
def sum_by_household(out: I64, amount: I64, house: I32) -> None:
    """Add up amounts of the members of each household; `out` int64[n_households] is modified in place."""
    for i in range(house.shape[0]):
        out[house[i]] += amount[i]
