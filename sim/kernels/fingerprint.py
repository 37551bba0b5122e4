"""Fingerprints of tables and arrays: two lanes of 64 bits, exact, and for tables the same in any order of rows."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import I32, I64, U64

_SHIFT_1: Final = np.uint64(30)
_SHIFT_2: Final = np.uint64(27)
_SHIFT_3: Final = np.uint64(31)
_MULTIPLIER_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MULTIPLIER_2: Final = np.uint64(0x94D049BB133111EB)
_SECOND_LANE: Final = np.uint64(0x9E3779B97F4A7C15)


@kernel(inline=True)
def scramble(x: np.uint64) -> np.uint64:
    """Mix the bits of a number; different numbers stay different.

    Source
    ------
    Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, the finaliser of SplitMix64 (variant 13
    of Stafford). https://doi.org/10.1145/2714064.2660195
    """
    x = (x ^ x >> _SHIFT_1) * _MULTIPLIER_1
    x = (x ^ x >> _SHIFT_2) * _MULTIPLIER_2
    return x ^ x >> _SHIFT_3


@kernel
def absorb_column(first_lane: U64, second_lane: U64, bits: U64, salt: np.uint64) -> None:
    """Mix one column into the numbers of the rows.

    Parameters
    ----------
    first_lane, second_lane : uint64[n]
        Modified in place: one number a row and lane.
    bits : uint64[n]
        The column's values as they lie in memory.
    salt : uint64
        Which column it is.
    """
    for i in range(bits.shape[0]):
        first_lane[i] = scramble(first_lane[i] ^ (bits[i] + salt))
        second_lane[i] = scramble((second_lane[i] + _SECOND_LANE) ^ (bits[i] - salt))


@kernel
def follow_links(bits: U64, link: I32, uid: U64) -> None:
    """Write the identity that each link points to, and negative links (nobody, outside) as they are.

    Parameters
    ----------
    bits : uint64[n]
        Modified in place.
    link : int32[n]
        Rows of another table.
    uid : uint64[m]
        Identities of that table.
    """
    for i in range(link.shape[0]):
        bits[i] = uid[link[i]] if link[i] >= 0 else np.uint64(np.int64(link[i]))


@kernel
def add_rows(total: U64, first_lane: U64, second_lane: U64, is_live: I64) -> None:
    """Add up the numbers of the rows in use, modulo 2**64: a sum does not know the order.

    Parameters
    ----------
    total : uint64[2]
        Modified in place.
    first_lane, second_lane : uint64[n]
        From `absorb_column`.
    is_live : int64[n]
        1 for a row that counts, else 0.
    """
    for i in range(is_live.shape[0]):
        if is_live[i] == 1:
            total[0] += first_lane[i]
            total[1] += second_lane[i]


@kernel
def absorb_sequence(lanes: U64, bits: U64, salt: np.uint64) -> None:
    """Mix values into two numbers, one after another: here the order counts.

    Parameters
    ----------
    lanes : uint64[2]
        Modified in place.
    bits : uint64[n]
        Values as they lie in memory.
    salt : uint64
        Which array it is.
    """
    first, second = lanes[0] ^ salt, lanes[1] + salt
    for i in range(bits.shape[0]):
        first = scramble(first ^ bits[i])
        second = scramble((second + _SECOND_LANE) ^ bits[i])
    lanes[0] = scramble(first ^ np.uint64(bits.shape[0]))
    lanes[1] = scramble(second + np.uint64(bits.shape[0]))
