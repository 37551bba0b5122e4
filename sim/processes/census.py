"""The count at the end of a month: people, jobs and every purse, summed afresh and held against the flows."""

import numpy as np

from sim.errors import LedgerError
from sim.kernels import census as kernels
from sim.state import MONTHS_A_YEAR, State


def count(state: State, *, in_full: bool = True) -> None:
    """Count residents by place and status and filled jobs into the scratch; in full by group, sex and age as well."""
    people, firms, work = state.residents, state.businesses, state.scratch
    spans = max(state.team.threads, 1)
    lanes = np.zeros((spans, kernels.N_LANES, work.status.size), np.int32)
    jobs = np.zeros((spans, 3), np.int64)
    state.team.over(
        people.n,
        lambda first, last, span: kernels.count_statuses(
            lanes[span], jobs[span], people.status, people.home, people.employer, first, last
        ),
    )
    kernels.add_lanes(work.status.reshape(-1), lanes.reshape(spans * kernels.N_LANES, -1))
    work.jobs[:] = jobs.sum(axis=0)
    kernels.count_jobs(firms.staff, firms.commuters, work.filled, firms.place, firms.n)
    if in_full:
        _count_in_full(state, spans)


def _count_in_full(state: State, spans: int) -> None:
    people, work = state.residents, state.scratch
    lanes = np.zeros((spans, kernels.N_LANES, work.count.size), np.int32)
    state.team.over(
        people.n,
        lambda first, last, span: kernels.count_residents(
            lanes[span], people.status, people.home, people.group, people.sex, people.born, state.month, first, last
        ),
    )
    kernels.add_lanes(work.count.reshape(-1), lanes.reshape(spans * kernels.N_LANES, -1))


def wealth(state: State) -> np.ndarray:
    """Return deposits less loans of every account, summed from the agents' own arrays.

    Returns
    -------
    int64[n_accounts], agorot
    """
    at, homes, firms, town, hub = (
        state.ledger.accounts, state.households, state.businesses, state.authorities, state.clusters,
    )  # fmt: skip
    total = np.zeros(at.n, np.int64)
    spans = np.zeros((max(state.team.threads, 1), state.n_authorities), np.int64)
    state.team.over(
        homes.n, lambda first, last, s: kernels.purses_of_households(spans[s], homes.cash, homes.home, first, last)
    )
    total[at.households : at.businesses] = spans.sum(axis=0) + state.survey.estates  # not yet shared out
    kernels.purses_of_businesses(
        total[at.businesses : at.authorities], firms.cash, firms.loan, firms.place, state.n_public, firms.n
    )
    total[at.authorities : at.clusters] = town.cash - town.loan
    total[at.clusters : at.government] = hub.cash - hub.loan
    total[at.third_sector] = state.third_sector_cash
    total[at.outside] = -total.sum()
    return total


def close(state: State) -> None:
    """Check that people, jobs and money balance this month; stop the run otherwise.

    Raises
    ------
    LedgerError
        Names what does not balance.
    """
    count(state, in_full=state.month_of_year == MONTHS_A_YEAR)
    _check_people(state)
    _check_jobs(state)
    state.ledger.close(wealth(state), state.month)


def _check_people(state: State) -> None:
    """Hold the count of each place against opening plus births, less deaths, plus arrivals, less departures."""
    counted = state.scratch.status.sum(axis=1)
    flows = state.people[:, 0] - state.people[:, 1] + state.people[:, 2] - state.people[:, 3]
    gap = counted - (state.opening + flows)
    worst = int(np.abs(gap).argmax())
    state.people_residual = max(state.people_residual, abs(int(gap[worst])) / max(int(counted.sum()), 1))
    if gap[worst]:
        raise LedgerError(
            f"month {state.month}: residents of {state.geography.ids[worst]} do not balance: {counted[worst]} counted,"
            f" {state.opening[worst] + flows[worst]} by births, deaths and moves"
        )


def _check_jobs(state: State) -> None:
    """Hold filled jobs against residents employed plus commuters in less commuters out."""
    employed, inside, outside = (int(x) for x in state.scratch.jobs)
    filled, commuters_in = int(state.scratch.filled.sum()), int(state.scratch.filled[:, 1].sum())
    gap = filled - (employed + commuters_in - outside)
    state.jobs_residual = max(state.jobs_residual, abs(gap) / max(filled, 1))
    if gap:
        raise LedgerError(
            f"month {state.month}: jobs do not balance: {filled} filled, but {inside} residents work in the region and"
            f" {commuters_in} commute in"
        )
