"""The same region with its residents and households in another order of rows."""

import numpy as np

from sim.kernels.dtypes import I32
from sim.population.build import copy_state
from sim.state import State, Table

_LINKS = {
    "residents": (("residents", "next_member"), ("households", "first")),
    "households": (("residents", "household"), ("businesses", "owner")),
}
"""For each table, the columns that are rows of it."""


def shuffled(state: State, luck: int = 1) -> State:
    """Return a copy whose residents and households stand in other rows; businesses keep theirs.

    Every link follows: chains of members, households of residents, owners of businesses, stacks of free rows.
    """
    other = copy_state(state)
    generator = np.random.default_rng(luck)
    for name, links in _LINKS.items():
        table: Table = getattr(other, name)
        order = generator.permutation(table.n)
        place = np.empty(table.n, np.int32)
        place[order] = np.arange(table.n, dtype=np.int32)
        _reorder(table, order, place)
        for owner, column in links:
            values = getattr(getattr(other, owner), column)
            values[values >= 0] = place[values[values >= 0]]
    return other


def _reorder(table: Table, order: np.ndarray, place: I32) -> None:
    """Move the rows of a table: row r holds what `order[r]` held."""
    for column in table.columns():
        values = getattr(table, column)
        values[: table.n] = values[order]
    left = int(table.use[1])
    table.free[:left] = place[table.free[:left]]
