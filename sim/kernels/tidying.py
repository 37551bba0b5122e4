"""Putting rows in order: households place after place, and the members of each next to each other."""

from sim.kernels._jit import kernel
from sim.kernels.codes import NONE
from sim.kernels.dtypes import I16, I32, I64


@kernel
def order_households(order: I32, place: I32, start: I64, house: I16, n: int) -> int:
    """List the households in use by place, in the order of rows inside it.

    Parameters
    ----------
    order : int32[n]
        Modified in place: the row that each new row holds, the first entries.
    place : int32[n]
        Modified in place: the new row of each old one, NONE for those not in use.
    start : int64[n_authorities + 1]
        Scratch.
    house : int16[n]
        Authority index, negative in an unused row.

    Returns
    -------
    int
        Households in use.
    """
    start[:] = 0
    for h in range(n):
        if house[h] >= 0:
            start[house[h] + 1] += 1
    for j in range(1, start.shape[0]):
        start[j] += start[j - 1]
    in_use = start[start.shape[0] - 1]
    for h in range(n):
        place[h] = NONE
        if house[h] >= 0:
            to = start[house[h]]
            order[to], place[h] = h, to
            start[house[h]] += 1
    return in_use


@kernel
def order_residents(order: I32, household: I32, first: I32, next_member: I32, after: I32, houses: I32, n: int) -> int:
    """List the residents household after household, and link them anew.

    Parameters
    ----------
    order : int32[n_residents]
        Modified in place: the row that each new row holds, the first entries.
    household, next_member : int32[n_residents]
        Modified in place, by new rows of both tables.
    first : int32[n_households]
        Modified in place: by old rows of households, new rows of residents.
    after : int32[n_residents]
        The chains as they were, by old rows.
    houses : int32[n]
        Households in their new order.

    Returns
    -------
    int
        Residents listed.
    """
    k = 0
    for h in range(n):
        i = first[houses[h]]
        first[houses[h]] = k
        while i != NONE:
            order[k], household[k] = i, h
            i = after[i]
            next_member[k] = NONE if i == NONE else k + 1
            k += 1
    return k
