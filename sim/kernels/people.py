"""Rows of people: taking and giving back rows, joining and leaving a household."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FREE, NONE
from sim.kernels.dtypes import I8, I16, I32, I64, U64


@kernel(inline=True)
def take_row(use: I64, free: I32) -> int:
    """Return a row that nobody uses: the one left last, else a new one. The caller has reserved room."""
    if use[1] > 0:
        use[1] -= 1
        return int(free[use[1]])
    use[0] += 1
    return int(use[0] - 1)


@kernel(inline=True)
def leave_row(row: int, use: I64, free: I32) -> None:
    """Give a row back."""
    free[use[1]] = row
    use[1] += 1


@kernel(inline=True)
def join(i: int, h: int, household: I32, next_member: I32, first: I32, size: I16, stale: I8) -> None:
    """Put a resident into a household, behind its head."""
    household[i] = h
    if first[h] == NONE:
        first[h] = i
        next_member[i] = NONE
    else:
        next_member[i] = next_member[first[h]]
        next_member[first[h]] = i
    size[h] += 1
    stale[h] = 1


@kernel(inline=True)
def part(i: int, household: I32, next_member: I32, first: I32, size: I16, stale: I8) -> None:
    """Take a resident out of the household."""
    h = household[i]
    if first[h] == i:
        first[h] = next_member[i]
    else:
        k = first[h]
        while next_member[k] != i:
            k = next_member[k]
        next_member[k] = next_member[i]
    size[h] -= 1
    stale[h] = 1
    household[i] = NONE
    next_member[i] = NONE


@kernel(inline=True)
def lead(h: int, first: I32, next_member: I32, born: I16, month: int, adult_months: int) -> bool:
    """Put an adult at the head of a household's chain; return whether there is one."""
    head = first[h]
    if head == NONE:
        return False
    if month - born[head] >= adult_months:
        return True
    before, k = head, next_member[head]
    while k != NONE:
        if month - born[k] >= adult_months:
            next_member[before] = next_member[k]
            next_member[k] = head
            first[h] = k
            return True
        before, k = k, next_member[k]
    return False


@kernel(inline=True)
def erase(i: int, uid: U64, mother: U64, father: U64, status: I8, home: I16) -> None:
    """Blank the columns that tell a live row from a free one."""
    uid[i] = np.uint64(0)
    mother[i] = np.uint64(0)
    father[i] = np.uint64(0)
    status[i] = FREE
    home[i] = NONE
