"""Keyed draws: a draw is a function of the seed, what it is for, the step, who draws, and which one.

Nothing is stored or advanced, so that results do not depend on threads, on the order of rows or on an unrelated lever.
The function is Philox4x32-10, whose counter is (uid low, uid high, step, purpose << 16 | k) and whose key is the seed.
Two different counters never give the same block under one seed.

Numbers are uint64 and masked to 32 bits, so that the same text runs compiled and as plain Python without overflow.

Source
------
Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. https://doi.org/10.1145/2063384.2063405
"""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64, U32, U64

_LOW: Final = np.uint64(0xFFFFFFFF)
_HALF: Final = np.uint64(32)
_KIND_BITS: Final = np.uint64(16)
_KIND_MASK: Final = np.uint64(0xFFFF)
_MULTIPLIER_0: Final = np.uint64(0xD2511F53)
_MULTIPLIER_1: Final = np.uint64(0xCD9E8D57)
_BUMP_0: Final = np.uint64(0x9E3779B9)
_BUMP_1: Final = np.uint64(0xBB67AE85)

_DROPPED_BITS: Final = np.uint64(12)
_CELL: Final = 2.0**-52
_WORDS: Final = 2.0**32

_SERIAL_BITS: Final = np.uint64(40)
_SERIAL_MASK: Final = np.uint64((1 << 40) - 1)
_BORN_BIT: Final = np.uint64(1 << 63)
# The key of identities is a constant (digits of e) and not the seed: a child is the same person under every seed.
_IDENTITY_KEY_0: Final = np.uint64(0xB7E15162)
_IDENTITY_KEY_1: Final = np.uint64(0x8AED2A6A)


@kernel(inline=True)
def block(
    c0: np.uint64, c1: np.uint64, c2: np.uint64, c3: np.uint64, k0: np.uint64, k1: np.uint64
) -> tuple[np.uint64, np.uint64, np.uint64, np.uint64]:
    """Encrypt a counter of four words under a key of two: Philox4x32 with ten rounds.

    Parameters
    ----------
    c0, c1, c2, c3 : uint64 below 2**32
        The counter, lowest word first.
    k0, k1 : uint64 below 2**32
        The key.

    Returns
    -------
    tuple of four uint64 below 2**32
        Independent uniform words.

    Source
    ------
    Salmon et al. (2011), table 2 and the constants of Random123. https://doi.org/10.1145/2063384.2063405
    """
    for _ in range(10):
        # Only the low halves count; cutting them where they are multiplied costs nothing in vector code.
        a = (c0 & _LOW) * _MULTIPLIER_0
        b = (c2 & _LOW) * _MULTIPLIER_1
        c0 = (b >> _HALF) ^ c1 ^ k0
        c1 = b
        c2 = (a >> _HALF) ^ c3 ^ k1
        c3 = a
        k0 += _BUMP_0
        k1 += _BUMP_1
    return c0 & _LOW, c1 & _LOW, c2 & _LOW, c3 & _LOW


@kernel(inline=True)
def words(
    seed: np.uint64, purpose: int, step: int, uid: np.uint64, k: int
) -> tuple[np.uint32, np.uint32, np.uint32, np.uint32]:
    """Draw four independent words of 32 bits.

    Parameters
    ----------
    seed : uint64
        The luck of the whole run.
    purpose : int in [1, 65535]
        A constant of `sim.kernels.purposes`.
    step : int in [0, 2**32 - 1], month
        When.
    uid : uint64
        Who.
    k : int in [0, 65535]
        Which, where one identity draws more than once for one purpose in one step.

    Returns
    -------
    tuple of four uint32
        Uniform words.
    """
    who = np.uint64(uid)
    key = np.uint64(seed)
    kind = (np.uint64(purpose) & _KIND_MASK) << _KIND_BITS | (np.uint64(k) & _KIND_MASK)
    w0, w1, w2, w3 = block(who & _LOW, who >> _HALF, np.uint64(step) & _LOW, kind, key & _LOW, key >> _HALF)
    return np.uint32(w0), np.uint32(w1), np.uint32(w2), np.uint32(w3)


@kernel(inline=True)
def unit(low: np.uint32, high: np.uint32) -> float:
    """Turn two words into a number in the open interval (0, 1); never 0 or 1.

    Parameters
    ----------
    low, high : uint32
        Two words of one block.

    Returns
    -------
    float
        The middle of one of 2**52 equal cells, exact in float64.
    """
    bits = np.uint64(high) << _HALF | np.uint64(low)
    return (float(bits >> _DROPPED_BITS) + 0.5) * _CELL


@kernel(inline=True)
def uniform(seed: np.uint64, purpose: int, step: int, uid: np.uint64, k: int) -> float:
    """Draw a number in the open interval (0, 1); the arguments are those of `words`."""
    w0, w1, _, _ = words(seed, purpose, step, uid, k)
    return unit(w0, w1)


@kernel
def fill_words(out: U32, uid: U64, seed: np.uint64, purpose: int, step: int, k: int) -> None:
    """Draw one word for each identity: the first word of `words`.

    Parameters
    ----------
    out : uint32[n]
        Modified in place.
    uid : uint64[n]
        Who draws.
    seed, purpose, step, k
        As in `words`.
    """
    for i in range(out.shape[0]):
        out[i] = words(seed, purpose, step, uid[i], k)[0]


@kernel
def fill_blocks(out: U32, uid: U64, seed: np.uint64, purpose: int, step: int, k: int) -> None:
    """Draw four words for each identity, for little more than the price of one.

    Parameters
    ----------
    out : uint32[4, n]
        Modified in place; row j is word j of `words`, and row 0 is what `fill_words` gives.
    uid : uint64[n]
        Who draws.
    seed, purpose, step, k
        As in `words`.
    """
    for i in range(out.shape[1]):
        out[0, i], out[1, i], out[2, i], out[3, i] = words(seed, purpose, step, uid[i], k)


@kernel
def fill_uniform(out: F64, uid: U64, seed: np.uint64, purpose: int, step: int, k: int) -> None:
    """Draw one number in (0, 1) for each identity: that of `uniform`.

    Parameters
    ----------
    out : float64[n], in (0, 1)
        Modified in place.
    uid : uint64[n]
        Who draws.
    seed, purpose, step, k
        As in `words`.
    """
    for i in range(out.shape[0]):
        out[i] = uniform(seed, purpose, step, uid[i], k)


@kernel(inline=True)
def threshold(p: float) -> np.int64:
    """Turn a probability into a bound, so that ``word < threshold(p)`` is true with that probability.

    It is an int64 and not a uint32, because 2**32 is needed: at p = 1 the event must happen every time.

    Parameters
    ----------
    p : float
        Probability; below 0 counts as 0, above 1 as 1, NaN as 0.

    Returns
    -------
    int64 in [0, 2**32]
        The nearest multiple of 2**-32, of which p = 0 and p = 1 are exact.
    """
    if p >= 1.0:
        return np.int64(1) << np.int64(32)
    if not p > 0.0:
        return np.int64(0)
    return np.int64(p * _WORDS + 0.5)


@kernel
def fill_thresholds(out: I64, p: F64) -> None:
    """Turn probabilities into bounds for words.

    Parameters
    ----------
    out : int64[n], in [0, 2**32]
        Modified in place.
    p : float64[n], in [0, 1]
        Probabilities.
    """
    for i in range(out.shape[0]):
        out[i] = threshold(p[i])


@kernel(inline=True)
def identity(authority: int, serial: int) -> np.uint64:
    """Name one of those who exist at the start: by authority and serial number, so that smaller samples are subsets.

    Parameters
    ----------
    authority : int in [0, 2**23 - 1]
        The official symbol of the authority, not its row.
    serial : int in [0, 2**40 - 1]
        Number inside the authority.

    Returns
    -------
    uint64 below 2**63
        Different for every pair.
    """
    return np.uint64(authority) << _SERIAL_BITS | np.uint64(serial) & _SERIAL_MASK


@kernel(inline=True)
def child_uid(parent: np.uint64, step: int, k: int) -> np.uint64:
    """Name somebody who comes to be during the run, by who brings them forth, when, and which one.

    The name depends on nothing else, so that the same child is the same person with and without a policy, under any
    seed.

    Parameters
    ----------
    parent : uint64
        Identity of the mother, the founder, or the authority that somebody arrives at.
    step : int in [0, 2**32 - 1], month
        When.
    k : int in [0, 2**32 - 1]
        Which, where one parent brings forth several in one step (twins).

    Returns
    -------
    uint64 from 2**63
        Never an `identity`; two of ten million are equal with probability 5e-6.
    """
    who = np.uint64(parent)
    w0, w1, _, _ = block(
        who & _LOW, who >> _HALF, np.uint64(step) & _LOW, np.uint64(k) & _LOW, _IDENTITY_KEY_0, _IDENTITY_KEY_1
    )
    return w1 << _HALF | w0 | _BORN_BIT


@kernel
def fill_children(out: U64, parent: U64, step: int, k: int) -> None:
    """Name one newcomer of each parent: that of `child_uid`.

    Parameters
    ----------
    out : uint64[n], from 2**63
        Modified in place.
    parent : uint64[n]
        Identities of the parents.
    step, k
        As in `child_uid`.
    """
    for i in range(out.shape[0]):
        out[i] = child_uid(parent[i], step, k)


@kernel
def fill_identities(out: U64, authority: I64, serial: I64) -> None:
    """Name those who exist at the start: by `identity`.

    Parameters
    ----------
    out : uint64[n], below 2**63
        Modified in place.
    authority : int64[n], in [0, 2**23 - 1]
        Official symbols.
    serial : int64[n], in [0, 2**40 - 1]
        Numbers inside the authority.
    """
    for i in range(out.shape[0]):
        out[i] = identity(authority[i], serial[i])
