"""Putting rows in order every few years: members of a household next to each other, places one after the other.

Rows are reused by newcomers, so that households scatter and their members lie far apart in memory, which makes every
loop that follows them wait. Results do not depend on the order of rows.
"""

import numpy as np

from sim.kernels import tidying as kernels
from sim.kernels.businesses import relink
from sim.state import State, Table


def put_rows_in_order(state: State) -> None:
    """Move residents and households to new rows, without gaps, and put every link right."""
    people, homes, firms = state.residents, state.households, state.businesses
    houses, place = np.empty(homes.n, np.int32), np.empty(homes.n, np.int32)
    start = np.empty(state.n_authorities + 1, np.int64)
    n_houses = kernels.order_households(houses, place, start, homes.home, homes.n)
    order, after = np.empty(people.n, np.int32), people.next_member.copy()
    n_people = kernels.order_residents(
        order, people.household, homes.first, people.next_member, after, houses[:n_houses], n_houses
    )
    _move(people, order[:n_people], {"household", "next_member"})
    _move(homes, houses[:n_houses], set())
    relink(firms.owner, place, firms.n)


def _move(table: Table, order: np.ndarray, done: set[str]) -> None:
    """Let each new row hold what its old one did; columns in `done` are in order already."""
    n, before = order.size, table.n
    for name in table.columns():
        column = getattr(table, name)
        if name not in done:
            column[:n] = column[order]
        column[n:before] = table.blank.get(name, 0)
    table.use[:] = n, 0
