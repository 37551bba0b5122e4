"""Draws: published answers, the plain-Python twin, independence of order, identities."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from sim.kernels import purposes, rng
from tests.oracles import philox

U = np.uint64
DRAW = (st.integers(0, 2**64 - 1), st.integers(1, 2**16 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
SEED = U(20260101)

# Random123, kat_vectors: philox4x32 10 (counter, key, answer)
KNOWN = [
    ("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
    ("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"),
    ("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"),
]


def hexes(text: str) -> list[np.uint64]:
    """Read words written in hexadecimal."""
    return [U(int(word, 16)) for word in text.split()]


def some_uids(n: int) -> np.ndarray:
    """Return identities of several authorities."""
    out = np.empty(n, np.uint64)
    rng.fill_identities(out, 7 + np.arange(n) % 50, np.arange(n))
    return out


@pytest.mark.parametrize(("counter", "key", "answer"), KNOWN)
def test_that_a_block_has_the_published_answer(counter: str, key: str, answer: str) -> None:
    assert [int(w) for w in rng.block(*hexes(counter), *hexes(key))] == [int(w) for w in hexes(answer)]
    assert list(philox.philox(tuple(map(int, hexes(counter))), tuple(map(int, hexes(key))))) == hexes(answer)


@given(*DRAW, st.integers(0, 2**16 - 1))
def test_that_compiled_and_plain_draws_are_equal(seed: int, purpose: int, step: int, uid: int, k: int) -> None:
    expected = philox.words(seed, purpose, step, uid, k)
    assert tuple(map(int, rng.words(U(seed), purpose, step, U(uid), k))) == expected
    assert tuple(map(int, rng.words.py_func(U(seed), purpose, step, U(uid), k))) == expected
    assert rng.uniform(U(seed), purpose, step, U(uid), k) == philox.uniform(seed, purpose, step, uid, k)


@pytest.mark.parametrize(("changed", "by"), [(i, by) for i in range(5) for by in (1, 2, 255)])
def test_that_a_change_of_any_argument_changes_the_draw(changed: int, by: int) -> None:
    arguments = [5, 101, 12, 2**40 + 9, 0]
    before = philox.words(*arguments)
    arguments[changed] += by
    seed, purpose, step, uid, k = arguments
    assert tuple(map(int, rng.words(U(seed), purpose, step, U(uid), k))) != before


def test_that_the_seed_counts_with_all_its_bits() -> None:
    first = {rng.uniform(U(1) << U(bit), 1, 1, U(1), 0) for bit in range(64)}
    assert len(first) == 64


@pytest.mark.parametrize("n", [0, 1, 7, 8, 1003])
def test_that_filling_is_drawing_one_by_one(n: int) -> None:
    uid = some_uids(n)
    word, block, number = np.empty(n, np.uint32), np.empty((4, n), np.uint32), np.empty(n)
    rng.fill_words(word, uid, SEED, purposes.DEATH, 3, 2)
    rng.fill_blocks(block, uid, SEED, purposes.DEATH, 3, 2)
    rng.fill_uniform(number, uid, SEED, purposes.DEATH, 3, 2)
    expected = [philox.words(int(SEED), purposes.DEATH, 3, int(u), 2) for u in uid]
    assert block.T.tolist() == [list(w) for w in expected]
    assert word.tolist() == [w[0] for w in expected]
    assert number.tolist() == [philox.uniform(int(SEED), purposes.DEATH, 3, int(u), 2) for u in uid]


def test_that_the_order_and_number_of_rows_change_nobodys_luck() -> None:
    uid = some_uids(5000)
    order = np.random.default_rng(4).permutation(5000)[:3333]
    everybody, some = np.empty(5000, np.uint32), np.empty(3333, np.uint32)
    rng.fill_words(everybody, uid, SEED, purposes.BIRTH, 8, 0)
    rng.fill_words(some, uid[order], SEED, purposes.BIRTH, 8, 0)
    assert np.array_equal(everybody[order], some)


def test_that_numbers_never_reach_zero_or_one() -> None:
    full = np.uint32(2**32 - 1)
    assert rng.unit(np.uint32(0), np.uint32(0)) == 2.0**-53
    assert rng.unit(full, full) == 1.0 - 2.0**-53


def test_that_numbers_are_uniform_and_neighbours_independent() -> None:
    uid = np.arange(2**50, 2**50 + 200_000, dtype=np.uint64)
    this, following = np.empty(uid.size), np.empty(uid.size)
    rng.fill_uniform(this, uid, SEED, purposes.SEARCH, 5, 0)
    rng.fill_uniform(following, uid, SEED, purposes.SEARCH, 6, 0)
    assert stats.kstest(this, "uniform").pvalue > 1e-3
    assert abs(np.corrcoef(this, following)[0, 1]) < 4 / uid.size**0.5
    assert abs(np.corrcoef(this[1:], this[:-1])[0, 1]) < 4 / uid.size**0.5


@given(st.floats(0, 1))
def test_that_a_threshold_is_the_nearest_32_bit_probability(p: float) -> None:
    bound = rng.threshold(p)
    assert abs(int(bound) / 2**32 - p) <= 2.0**-33
    assert bound == rng.threshold.py_func(p)


@pytest.mark.parametrize(
    ("p", "bound"), [(0.0, 0), (-1.0, 0), (float("nan"), 0), (1.0, 2**32), (7.0, 2**32), (0.5, 2**31)]
)
def test_that_certain_and_impossible_events_have_exact_thresholds(p: float, bound: int) -> None:
    out = np.empty(1, np.int64)
    rng.fill_thresholds(out, np.array([p]))
    assert out[0] == rng.threshold(p) == bound


def test_that_a_hazard_happens_as_often_as_its_probability_says() -> None:
    word = np.empty(1_000_000, np.uint32)
    rng.fill_words(word, np.arange(word.size, dtype=np.uint64), SEED, purposes.SEPARATION, 1, 0)
    happened = np.count_nonzero(word < rng.threshold(0.013))
    assert stats.binomtest(happened, word.size, 0.013).pvalue > 1e-3


def test_that_identities_tell_authority_and_serial_apart() -> None:
    assert some_uids(60)[51] == rng.identity(8, 51)
    made = Counter(int(rng.identity(a, s)) for a in (0, 1, 99, 2**23 - 1) for s in (0, 1, 2**20, 2**40 - 1))
    assert max(made.values()) == 1
    assert max(made) < 2**63


def test_that_a_child_is_named_by_parent_month_and_number_alone() -> None:
    mother = rng.identity(70, 12)
    named = {int(rng.child_uid(mother, step, k)) for step in range(50) for k in range(3)}
    assert len(named) == 150
    assert rng.child_uid(mother, 4, 1) == rng.child_uid.py_func(mother, 4, 1)
    assert min(named) >= 2**63


def test_that_millions_of_children_and_grandchildren_have_different_names() -> None:
    mothers = np.arange(2**46, 2**46 + 1_000_000, dtype=np.uint64)
    children = np.concatenate([_children(mothers, step, k) for step, k in ((1, 0), (1, 1), (2, 0))])
    everybody = np.concatenate([mothers, children, _children(children, 250, 0)])
    assert np.unique(everybody).size == everybody.size == 7_000_000


def _children(mothers: np.ndarray, step: int, k: int) -> np.ndarray:
    """Name one child of each mother."""
    out = np.empty_like(mothers)
    rng.fill_children(out, mothers, step, k)
    return out


def test_that_no_two_purposes_share_a_number() -> None:
    table = {name: number for name, number in vars(purposes).items() if name.isupper()}
    assert len(table) > 10
    assert len(set(table.values())) == len(table)
    assert all(1 <= number <= 65535 for number in table.values())
