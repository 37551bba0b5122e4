"""What must hold of a state at the end of every month; `run(check=True)` and tests look, ordinary runs do not."""

from collections.abc import Iterator

import numpy as np

from sim.errors import LedgerError
from sim.kernels.codes import CHILD, EMPLOYEE, NONE, OUTSIDE, SELF_EMPLOYED
from sim.kernels.dtypes import BOOL
from sim.state import State


def check_state(state: State) -> None:
    """Stop if anybody lives nowhere, works for nobody, is counted twice, or if a purse is below zero.

    Raises
    ------
    LedgerError
        Names every rule that does not hold and how many rows break it.
    """
    broken = [f"{count} {what}" for what, count in _breaches(state) if count]
    if broken:
        raise LedgerError(f"month {state.month}: the state is not sound: {'; '.join(broken)}")


def _breaches(state: State) -> Iterator[tuple[str, int]]:
    yield from _people(state)
    yield from _homes(state)
    yield from _jobs(state)
    yield from _purses(state)


def _count(rows: BOOL) -> int:
    return int(np.count_nonzero(rows))


def _people(state: State) -> Iterator[tuple[str, int]]:
    people, homes = state.residents, state.households
    live = people.status[: people.n] >= CHILD
    home, house, uid = people.home[: people.n][live], people.household[: people.n][live], people.uid[: people.n][live]
    yield "residents who live in no authority", _count((home < 0) | (home >= state.n_authorities))
    lost = (house < 0) | (house >= homes.n)
    yield "residents without a household", _count(lost)
    yield "residents whose household lives elsewhere", _count(homes.home[house[~lost]] != home[~lost])
    yield "residents who are somebody else as well", uid.size - np.unique(uid).size
    yield "residents born after today", _count(people.born[: people.n][live] > state.month)


def _homes(state: State) -> Iterator[tuple[str, int]]:
    people, homes = state.residents, state.households
    lives = people.status[: people.n] >= CHILD
    house = people.household[: people.n][lives]
    members = np.bincount(house[house >= 0], minlength=homes.n)[: homes.n]
    used = homes.home[: homes.n] != NONE
    yield (
        "households whose size is not the number of their members",
        _count(members[used] != homes.size[: homes.n][used]),
    )
    yield "unused households with members", _count(members[~used] > 0)
    yield "households whose chain of members is broken", _broken_chains(state)


def _broken_chains(state: State) -> int:
    """Follow all chains at once; count members that belong elsewhere and chains that end too early or too late."""
    people, homes = state.residents, state.households
    rows = np.flatnonzero(homes.home[: homes.n] != NONE)
    left, member, broken = homes.size[rows].astype(np.int64), homes.first[rows], 0
    while rows.size:
        ends = member < 0
        broken += _count(left[ends] != 0)
        rows, left, member = rows[~ends], left[~ends] - 1, member[~ends]
        strange = (people.household[member] != rows) | (left < 0)
        broken += _count(strange)
        rows, left, member = rows[~strange], left[~strange], people.next_member[member[~strange]]
    return broken


def _jobs(state: State) -> Iterator[tuple[str, int]]:
    people, firms = state.residents, state.businesses
    status, employer = people.status[: people.n], people.employer[: people.n]
    works = (status == EMPLOYEE) | (status == SELF_EMPLOYED)
    yield "residents who work for nobody", _count(works & (employer == NONE))
    yield "residents without work who have an employer", _count((status >= CHILD) & ~works & (employer != NONE))
    strange = works & ((employer < OUTSIDE) | (employer >= firms.n))
    yield "residents whose employer does not exist", _count(strange)
    inside = employer[works & ~strange & (employer >= 0)]
    yield "residents who work for a closed business", _count((firms.alive[inside] != 1) & (inside >= state.n_public))
    staff = np.bincount(inside, minlength=firms.n)[: firms.n]
    yield "employers whose staff is not the number of those who work there", _count(staff != firms.staff[: firms.n])


def _purses(state: State) -> Iterator[tuple[str, int]]:
    homes, firms = state.households, state.businesses
    yield "households with deposits below zero", _count(homes.cash[: homes.n] < 0)
    yield "businesses with deposits below zero", _count(firms.cash[: firms.n] < 0)
    yield "businesses with debts below zero", _count(firms.loan[: firms.n] < 0)
    yield "authorities with debts below zero", _count(state.authorities.loan < 0)
