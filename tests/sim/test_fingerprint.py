"""The fingerprint of a state: equal for equal states whatever the order of rows, different for any other."""

from functools import cache

import numpy as np
import pytest

from sim.fingerprint import bits_of, state_hash
from sim.kernels.codes import CHILD, FREE
from sim.model import RegionModel
from sim.population.build import copy_state
from sim.state import Businesses, Households, Residents, State, Table
from tests.sim.small_runs import small

LINKS = {
    "residents": (("residents", "next_member"), ("households", "first")),
    "households": (("residents", "household"), ("businesses", "owner")),
    "businesses": (("residents", "employer"), ("households", "business"), ("contracts", "supplier")),
}
WITHOUT_MEANING = {"next_member", "first", "start_row", "work_months", "life_months", "move_months"}


@cache
def lived() -> State:
    """Return a state after some months; do not write into it."""
    model = RegionModel(small(sample=0.02))
    for _ in range(8):
        model.step()
    return model.state


def shuffled(state: State, name: str, first: int) -> State:
    """Return the same state with the rows of one table in another order, from row `first` on."""
    other = copy_state(state)
    table: Table = getattr(other, name)
    order = np.concatenate([np.arange(first), first + np.random.default_rng(1).permutation(table.n - first)])
    place = np.empty(table.n, np.int32)
    place[order] = np.arange(table.n, dtype=np.int32)
    for column in table.columns():
        values = getattr(table, column)
        values[: table.n] = values[order]
    for owner, column in LINKS[name]:
        values = getattr(getattr(other, owner), column)
        values[values >= 0] = place[values[values >= 0]]
    return other


@pytest.mark.parametrize("name", LINKS)
def test_that_the_order_of_rows_does_not_count(name: str) -> None:
    first = lived().n_public if name == "businesses" else 0
    other = shuffled(lived(), name, first)
    assert not np.array_equal(getattr(other, name).uid, getattr(lived(), name).uid)
    assert state_hash(other) == state_hash(lived())


@pytest.mark.parametrize(
    ("name", "column"),
    [
        (name, column)
        for name, table in (("residents", Residents), ("households", Households), ("businesses", Businesses))
        for column in table.columns()
        if column not in WITHOUT_MEANING
    ],
)
def test_that_every_column_of_a_row_in_use_counts(name: str, column: str) -> None:
    other = copy_state(lived())
    table = getattr(other, name)
    in_use = {"residents": "status", "households": "home", "businesses": "alive"}[name]
    counts = getattr(table, in_use)[: table.n] > 0
    if name == "households":
        counts &= table.stale[: table.n] == 0  # sums that are to be worked out anew mean nothing
    row = int(np.flatnonzero(counts)[-1])
    values = getattr(table, column)
    values[row] = 2 if in_use == "status" == column and values[row] != 2 else values[row] + 1
    if column == "alive":
        values[row] = 0
    assert state_hash(other) != state_hash(lived())


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("authorities", "cash"), ("authorities", "level"), ("clusters", "cash"), ("economy", "exports"),
        ("survey", "efficiency"), ("ledger", "wealth"), ("ledger", "year_paid"),
    ],
)  # fmt: skip
def test_that_places_and_books_count(part: str, name: str) -> None:
    other = copy_state(lived())
    values = getattr(getattr(other, part), name)
    values.flat[-1] += 1
    assert state_hash(other) != state_hash(lived())


def test_that_rows_that_nobody_uses_do_not_count() -> None:
    other = copy_state(lived())
    people = other.residents
    people.use[0] += 1
    left = people.n - 1
    assert people.status[left] == FREE
    people.pay[left] += 1
    assert state_hash(other) == state_hash(lived())


def test_that_who_lives_with_whom_counts() -> None:
    other = copy_state(lived())
    people = other.residents
    a, b = np.flatnonzero(people.status[: people.n] >= CHILD)[[0, -1]]
    assert people.household[a] != people.household[b]
    people.household[[a, b]] = people.household[[b, a]]
    assert state_hash(other) != state_hash(lived())


def test_that_floats_count_by_their_bits() -> None:
    assert bits_of(np.array([0.0]))[0] != bits_of(np.array([-0.0]))[0]
    assert bits_of(np.array([-1], np.int8))[0] == np.uint64(2**64 - 1)
    assert bits_of(np.array([1.5], np.float32))[0] == np.uint64(0x3FC00000)
