"""The turn of the year: room for those to come, yearly counters."""

from sim.processes import businesses
from sim.processes.tidying import put_rows_in_order
from sim.state import MONTHS_A_YEAR, State

ROOM = 0.09
"""Residents, households and businesses that may come in a year, relative to those in January (assumption; checked)."""

YEARS_BETWEEN_TIDYING = 3
"""Rows are put in order as often: more seldom they scatter, more often the moving costs more than it saves."""

TIDY_FROM = 100_000
"""Residents from which tables are too large for the processor's cache, so that the order of rows matters for speed."""


def turn_the_year(state: State) -> None:
    """Make room in the tables, drop closed businesses, begin new yearly counts."""
    people, homes, firms = state.residents, state.households, state.businesses
    businesses.tidy(state)
    if state.month and people.n > TIDY_FROM and state.month % (YEARS_BETWEEN_TIDYING * MONTHS_A_YEAR) == 0:
        put_rows_in_order(state)
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
