"""Philox4x32-10 as its paper words it, with Python's unbounded integers."""

WORD = 2**32


def philox(counter: tuple[int, ...], key: tuple[int, ...]) -> tuple[int, ...]:
    """Return the four words of a block."""
    x0, x1, x2, x3 = counter
    for turn in range(10):
        key0 = (key[0] + turn * 0x9E3779B9) % WORD
        key1 = (key[1] + turn * 0xBB67AE85) % WORD
        high0, low0 = divmod(0xD2511F53 * x0, WORD)
        high1, low1 = divmod(0xCD9E8D57 * x2, WORD)
        x0, x1, x2, x3 = high1 ^ x1 ^ key0, low1, high0 ^ x3 ^ key1, low0
    return x0, x1, x2, x3


def words(seed: int, purpose: int, step: int, uid: int, k: int) -> tuple[int, ...]:
    """Return the four words of a draw."""
    return philox((uid % WORD, uid // WORD, step, purpose * 65536 + k), (seed % WORD, seed // WORD))


def uniform(seed: int, purpose: int, step: int, uid: int, k: int) -> float:
    """Return the number in (0, 1) of a draw."""
    low, high, _, _ = words(seed, purpose, step, uid, k)
    return ((high * WORD + low) // 4096 + 0.5) / 2**52
