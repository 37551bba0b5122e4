"""What shocks do beside demand from outside: supply, closed shops, jobs suspended, evacuees, closed schools."""

import numpy as np

from sim.kernels import disruption as kernels
from sim.kernels import schooling
from sim.kernels.accounts import EVACUATION_GRANTS, WAGE_SUPPORT
from sim.kernels.codes import PUBLIC_SERVICES
from sim.kernels.dtypes import F64
from sim.state import State

SCHOOL_MONTH = 9
HOLIDAYS = (7, 8)
"""Months without school."""
STILL_WAITING = 0.7
"""Share of the jobs outside that wait for somebody which still do a month later (assumption)."""


def foresee(state: State) -> None:
    """Let businesses expect what closures and absence do to their sales, when either changes."""
    control, seen, firms = state.controls, state.survey, state.businesses
    if (control.closed == seen.closed).all() and (control.present == seen.present).all():
        return
    factor = (1.0 - control.closed) * control.present[:, None] / ((1.0 - seen.closed) * seen.present[:, None])
    kernels.foresee(firms.expected, firms.alive, firms.place, firms.sector, factor, state.n_public, firms.n)


def suspend(state: State) -> None:
    """Suspend jobs where more is closed than last month; who is absent keeps the job."""
    control, seen, firms = state.controls, state.survey, state.businesses
    fewer = 1.0 - np.minimum((1.0 - control.closed) / (1.0 - seen.closed), 1.0)
    if fewer.any():
        kernels.suspend(state.scratch.layoff, firms.alive, firms.place, firms.sector, fewer, state.n_public, firms.n)
    seen.closed[:], seen.present[:] = control.closed, control.present


def close_outside(state: State) -> None:
    """Suspend jobs outside that residents hold, or open them again, where a shock closes what is outside."""
    control, seen, people = state.controls, state.survey, state.residents
    now, before = control.outside_closed, seen.outside_closed
    seen.outside_recall *= STILL_WAITING
    if (now == before).all():
        return
    lost, chance = np.zeros(state.n_authorities, np.int64), 1.0 - np.minimum((1.0 - now) / (1.0 - before), 1.0)
    kernels.suspend_outside(
        people.status, people.employer, people.work, people.benefit, state.households.stale, lost, people.home,
        people.household, people.uid, chance, benefit_months(state), np.uint64(state.seed), state.month, people.n,
    )  # fmt: skip
    again = np.where(now < before, (before - now) / np.maximum(before, 1e-9), 0.0) * seen.outside_lost
    seen.outside_recall += again
    seen.outside_lost += lost - again
    seen.outside_closed[:] = now


def outside_vacancies(state: State, usual: F64) -> F64:
    """Return vacancies outside, given those of a usual month: fewer where it is closed, more where it opens again."""
    return usual * (1.0 - state.controls.outside_closed) + state.survey.outside_recall


def benefit_months(state: State) -> int:
    """Return the months of unemployment benefit after losing a job."""
    return state.parameters.labour.benefit_months + int(state.controls.benefit_months.max())


def missed(state: State) -> float:
    """Return the share of usual spending for which there is nothing to buy, mean over the residents of the region."""
    eco, control, people = state.economy, state.controls, state.survey.residents
    if not control.in_use or (control.household_demand == 1.0).all():
        return 0.0
    gone = (eco.consumption * (1.0 - control.household_demand)).sum(axis=1)
    return float((gone * people).sum() / max(float(people.sum()), 1.0))


def saving_rate(state: State) -> float:
    """Return the saving rate of this month: what cannot be bought is saved, and planned for the next month so."""
    rate = state.parameters.goods.saving_rate
    state.survey.forced_saving = missed(state)
    return 1.0 - (1.0 - rate) * (1.0 - state.survey.forced_saving) if state.survey.forced_saving else rate


def divert(state: State) -> None:
    """Change what is looked for here: less where it is closed, and outside where households are evacuated to.

    What businesses cannot buy of a closed sector in the region comes from outside.
    """
    control, eco, need = state.controls, state.economy, state.scratch.need
    saved = state.survey.forced_saving
    if saved or (control.household_demand != 1.0).any():
        factor = control.household_demand / (1.0 - saved)
        # In the first month of a shock, spending does not foresee it; in the first after it, it is still low.
        basket = (factor * eco.consumption).sum(axis=1) / max(float(eco.consumption.sum()), 1e-9)
        need[0] *= factor / np.maximum(basket, 1.0)[:, None]
    if control.away.any():
        need[0] *= 1.0 - control.away[:, None]
    if control.closed.any():
        need[1:] *= 1.0 - control.closed[None]


def serve(state: State, exports: F64, public: F64) -> tuple[F64, F64, F64]:
    """Return where purchases, exports and those of the state go, given what businesses can serve.

    Returns
    -------
    tuple of float64[n, n_near, n_sectors], float64[n, n_sectors], float64[n]
        Part bought at each near place, exports and public purchases that are served; outside serves the rest.
    """
    supply, work = state.controls.supply, state.scratch
    if (supply == 1.0).all():
        return work.flow, exports, public
    return work.flow * supply[work.near], exports * supply, public * supply[:, PUBLIC_SERVICES]


def compensate(state: State) -> None:
    """Let the state pay wages of businesses and grants to evacuees, where a shock says so."""
    control, firms, homes, books = state.controls, state.businesses, state.households, state.ledger
    at, n = books.accounts, state.n_authorities
    if control.wage_support.any():
        paid = np.zeros(n, np.int64)
        kernels.support_wages(
            firms.cash, firms.profit, paid, firms.wage_bill, firms.alive, firms.place, firms.sector,
            control.wage_support, state.n_public, firms.n,
        )  # fmt: skip
        books.paid[WAGE_SUPPORT, at.government] += paid.sum()
        books.received[WAGE_SUPPORT, at.businesses : at.authorities] += paid
    if control.evacuation_grant.any():
        paid, each = np.zeros(n, np.int64), np.rint(control.evacuation_grant * 100.0).astype(np.int64)
        kernels.support_evacuees(homes.cash, homes.disposable, paid, homes.size, homes.home, each, homes.n)
        books.paid[EVACUATION_GRANTS, at.government] += paid.sum()
        books.received[EVACUATION_GRANTS, at.households : at.businesses] += paid


def close_schools(state: State) -> None:
    """Note the months of school that are lost, and let pupils feel them when the next school year begins."""
    control, seen, people = state.controls, state.survey, state.residents
    if control.in_use and state.month_of_year not in HOLIDAYS:
        seen.lost_school += control.school_closed
    if state.month_of_year == SCHOOL_MONTH and seen.lost_school.any():
        loss = seen.lost_school * state.parameters.disruption.learning_loss
        schooling.lose_lessons(people.skill, people.status, people.born, people.home, loss, state.month, people.n)
        seen.lost_school[:] = 0.0
