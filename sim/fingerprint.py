"""The fingerprint of a state: one line by which any two runs, threads or machines can be compared."""

import hashlib
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from sim.kernels import fingerprint as kernels
from sim.kernels.codes import CHILD, NONE
from sim.kernels.dtypes import I64, U64
from sim.state import Households, State, Table

_WITHOUT_MEANING: Final = frozenset({"next_member", "first", "start_row", "work_months", "life_months", "move_months"})
"""Columns that say in which order rows stand and members are chained, and filters of draws: they have no meaning for
what happens."""
_SUMS: Final = frozenset({"wages", "wages_public", "wages_outside", "taxes", "pension", "members"})
"""Sums over the members of a household, which mean nothing while `stale` says that they must be worked out anew."""

_PARTS: Final = ("authorities", "clusters", "economy", "institutions", "survey")
"""Parts of the state that consist of arrays and numbers in a fixed order.

Controls are left out, because levers write them anew each month: what a lever of zero intensity writes changes nothing.
"""
_ARRAYS: Final = ("actors", "ties_start", "seniors", "people", "opening", "opening_before")
_NUMBERS: Final = ("month", "third_sector_cash", "wage_index")
_BOOKS: Final = ("wealth", "year_paid", "year_received")


def state_hash(state: State) -> str:
    """Return 32 hexadecimal digits that are equal for equal states, whatever the order of rows and of members.

    Residents, households and businesses count by what they are and by the identities they are linked to; floats count
    by their bits.
    """
    lanes = np.zeros(2, np.uint64)
    for name, bits in (*_tables(state), *_others(state)):
        kernels.absorb_sequence(lanes, bits, _salt(name))
    return f"{int(lanes[0]):016x}{int(lanes[1]):016x}"


def _tables(state: State) -> Iterator[tuple[str, U64]]:
    """Return the sums over the rows in use of the three tables."""
    people, homes, firms = state.residents, state.households, state.businesses
    lives = people.status[: people.n] >= CHILD
    houses = homes.home[: homes.n] != NONE
    trades = firms.alive[: firms.n] == 1
    trades[: state.n_public] = True
    groups = state.society.groups
    links = {"household": homes.uid, "employer": firms.uid, "community": groups.uid}
    yield "residents", table_sum(people, lives, links)
    yield "groups", table_sum(groups, groups.alive[: groups.n] != 0, {})
    yield "households", table_sum(homes, houses, {"business": firms.uid})
    yield "businesses", table_sum(firms, trades, {"owner": homes.uid})


def table_sum(table: Table, is_live: npt.NDArray[np.bool_], links: dict[str, U64]) -> U64:
    """Return the sum over rows of what their columns mix to.

    Parameters
    ----------
    table : Table
        Residents, households or businesses.
    is_live : bool[n]
        Rows that hold somebody.
    links : dict
        Columns that are rows of another table, and that table's identities.

    Returns
    -------
    uint64[2]
    """
    first_lane, second_lane, total = np.zeros(table.n, np.uint64), np.zeros(table.n, np.uint64), np.zeros(2, np.uint64)
    for name in sorted(set(table.columns()) - _WITHOUT_MEANING):
        column = getattr(table, name)[: table.n]
        if name in links:
            bits = np.empty(table.n, np.uint64)
            kernels.follow_links(bits, column, links[name])
        else:
            bits = bits_of(column)
        if name in _SUMS and isinstance(table, Households):
            bits[table.stale[: table.n] != 0] = 0
        kernels.absorb_column(first_lane, second_lane, bits, _salt(name))
    live: I64 = is_live.astype(np.int64)
    kernels.add_rows(total, first_lane, second_lane, live)
    return total


def _others(state: State) -> Iterator[tuple[str, U64]]:
    """Return what stands in a fixed order: places, books, contracts, ties."""
    for part in _PARTS:
        holder = getattr(state, part)
        yield from ((f"{part}.{field.name}", bits_of(getattr(holder, field.name))) for field in fields(holder))
    yield from ((name, bits_of(getattr(state, name))) for name in (*_ARRAYS, *_NUMBERS))
    society = state.society
    others = (field.name for field in fields(society) if field.name != "groups")
    yield from ((f"society.{name}", bits_of(getattr(society, name))) for name in others)
    yield from ((f"ledger.{name}", bits_of(getattr(state.ledger, name))) for name in _BOOKS)
    deals = state.contracts
    suppliers = np.empty(deals.n, np.uint64)
    kernels.follow_links(suppliers, deals.supplier, state.businesses.uid)
    yield "contracts.supplier", suppliers
    for name in ("authority", "account", "domain", "amount", "price"):
        yield f"contracts.{name}", bits_of(getattr(deals, name))


def bits_of(values: Any) -> U64:
    """Return values as they lie in memory, widened to 64 bits: floats by their bits, integers with their sign."""
    array = np.ravel(np.asarray(values))
    if array.dtype.kind == "f":
        array = array.view(f"u{array.itemsize}")
    if array.dtype == np.uint64:
        return array
    return array.astype(np.int64).view(np.uint64) if array.dtype.kind in "ib" else array.astype(np.uint64)


def _salt(name: str) -> np.uint64:
    """Return a number for a name."""
    return np.uint64(int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little"))
