"""When chance may strike: one draw a year tells most people the months in which nothing will happen to them.

The number that decides in a month is u = (c + w) / 1024. Its first ten bits c come from one block a year, which holds
those of all twelve months; the rest w comes from a block of that month and is drawn only where c leaves a doubt. A rare
event happens where u lies below its chance, another where u lies above 1 less its chance, so that either can be told
from c alone for most people, and neither moves when the chance of the other does.

The months with a doubt are kept as bits. They are a filter only: too many cost time, and never change what happens.
"""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, U16, U64
from sim.kernels.rng import words

UNKNOWN: Final = 1 << 15
"""Bit that newcomers carry until somebody looks at their months."""
CELLS: Final = 1024
"""Parts into which the first bits of a draw divide the interval from 0 to 1."""

_YEAR: Final = 12
_YEARLY: Final = 900
"""Number of the yearly block among the blocks of a purpose."""
_MASK: Final = np.uint32(CELLS - 1)
_TEN: Final = np.uint32(10)
_TWENTY: Final = np.uint32(20)
_WORD: Final = 2.0**-32


@kernel(inline=True)
def months_of(seed: np.uint64, purpose: int, year: int, uid: np.uint64, low: np.uint32, high: np.uint32) -> np.uint32:
    """Return the months of a year in which a draw may lie near 0 or near 1.

    Parameters
    ----------
    year : int
        Years since the start.
    low, high : uint32 in [0, CELLS]
        The cells below `low` and from `high` on are near.

    Returns
    -------
    uint32
        Bit m for month m, counted from January as 0.
    """
    a, b, c, d = words(seed, purpose, year, uid, _YEARLY)
    return (
        _three(a, low, high)
        | _three(b, low, high) << np.uint32(3)
        | _three(c, low, high) << np.uint32(6)
        | _three(d, low, high) << np.uint32(9)
    )


@kernel(inline=True)
def _three(word: np.uint32, low: np.uint32, high: np.uint32) -> np.uint32:
    """Return the bits of the three months that a word of the yearly block holds."""
    one, two, three = word & _MASK, (word >> _TEN) & _MASK, (word >> _TWENTY) & _MASK
    return (
        np.uint32((one < low) | (one >= high))
        | np.uint32((two < low) | (two >= high)) << np.uint32(1)
        | np.uint32((three < low) | (three >= high)) << np.uint32(2)
    )


@kernel(inline=True)
def chance(seed: np.uint64, purpose: int, month: int, uid: np.uint64) -> float:
    """Draw the number that decides in a month.

    Returns
    -------
    float in (0, 1)
        With 42 bits; the first ten are those that `months_of` reads.
    """
    m = month % _YEAR
    a, b, c, d = words(seed, purpose, month // _YEAR, uid, _YEARLY)
    word = (a if m < 3 else b) if m < 6 else (c if m < 9 else d)
    cell = (np.uint32(word) >> np.uint32(10 * (m % 3))) & _MASK
    rest, _, _, _ = words(seed, purpose, month, uid, 0)
    return (np.int64(cell) + (np.int64(rest) + 0.5) * _WORD) * (1.0 / CELLS)


@kernel
def draw_chances(luck: F64, who: U64, n: int, seed: np.uint64, purpose: int, month: int) -> None:
    """Draw the numbers that decide in a month for many at once, at a fifth of the price: `chance` of each.

    Parameters
    ----------
    luck : float64[>= n], in (0, 1)
        Modified in place.
    who : uint64[>= n]
        Identities.
    n : int
        How many draw.
    """
    for m in range(n):
        luck[m] = chance(seed, purpose, month, who[m])


@kernel
def fill_months(
    months: U16, uid: U64, low: int, high: int, seed: np.uint64, purpose: int, year: int, first: int, last: int
) -> None:
    """Note for every row the months of a year with a doubt, by the same bounds for all.

    Parameters
    ----------
    months : uint16[capacity]
        Modified in place, rows `first` to `last` - 1: see `months_of`.
    uid : uint64[capacity]
        Who draws.
    """
    below, above = np.uint32(low), np.uint32(high)
    # Slices, because only of indices from 0 on the compiler knows that they are not negative, and makes vector code.
    out, who = months[first:last], uid[first:last]
    for k in range(out.shape[0]):
        out[k] = np.uint16(months_of(seed, purpose, year, who[k], below, above))


@kernel(inline=True)
def cells_below(p: float) -> int:
    """Return how many cells have to be looked at for a chance: all that its interval touches."""
    return min(int(p * CELLS) + 1, CELLS) if p > 0.0 else 0
