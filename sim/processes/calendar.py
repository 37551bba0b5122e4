"""The turn of the year: room for those to come, yearly counters."""

from sim.processes import businesses
from sim.state import State

ROOM = 0.09
"""Residents, households and businesses that may come in a year, relative to those in January (assumption; checked)."""


def turn_the_year(state: State) -> None:
    """Make room in the tables, drop closed businesses, begin new yearly counts."""
    people, homes, firms = state.residents, state.households, state.businesses
    businesses.tidy(state)
    for table in (people, homes, firms):
        table.reserve(int(table.n_live * ROOM * (3 if table is firms else 1)) + 500)
    state.scratch.follow(people.capacity, homes.capacity, firms.capacity)
    state.opening_before[:] = state.opening
    state.opening[:] = state.scratch.count.reshape(state.n_authorities, -1).sum(axis=1)
    state.people[:] = 0
    homes.market[: homes.n] = 0
    homes.disposable[: homes.n] = 0
    homes.stale[: homes.n] = 1  # pay, taxes and ages moved on
    firms.profit[: firms.n] = 0
    state.ledger.year_paid[:] = 0
    state.ledger.year_received[:] = 0
