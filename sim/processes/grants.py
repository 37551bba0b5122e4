"""Grant calls of ministries: what could be expected at the start, and each year's applications and awards."""

import numpy as np

from sim.kernels import grants as kernels
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log
from sim.processes.institutions import to_agorot
from sim.state import MONTHS_A_YEAR, State

MOST_EXPECTED = 0.5
"""Part of the earmarked grants by residents that may be taken for expected project grants (assumption)."""


def settings(state: State) -> F64:
    """Return the rules of calls as the kernels take them."""
    own = state.parameters.grants
    return np.array([
        own.apply_base, own.apply_capacity, own.apply_size, own.apply_experience, own.apply_burden, own.apply_platform,
        own.contest, own.project * state.wage_index, own.matching, own.platform_gain,
    ])  # fmt: skip


def contest(state: State) -> tuple[float, float]:
    """Return what one call holds, in NIS, and the weight of the applicants from the rest of the country."""
    own = state.parameters.grants
    people = sum(state.survey.residents.tolist())
    pot = own.pot * max(own.country, people) * state.wage_index / max(own.calls, 1)
    asked = max(own.country - people, 0.0) * own.rivals_apply * own.project * state.wage_index
    return pot, asked * exp(own.contest * log(own.rivals_capacity))


def absorption(state: State) -> F64:
    """Return the share of an award that each authority is able to spend.

    Returns
    -------
    float64[n_authorities], in [0, 1]
    """
    own, capacity = state.parameters.grants, state.authorities.capacity
    return np.array([kernels.absorbed(float(x), own.absorption_low, own.absorption_high) for x in capacity])


def own_revenue(state: State) -> F64:
    """Return own revenue of last year, NIS of the real region."""
    return state.authorities.own_last.astype(np.float64) * (0.01 / state.sample)


def note_expected(state: State) -> None:
    """Take the project grants that could be expected at the start off the grants that everybody gets.

    What the CBS counts as earmarked money holds them; from now on they are paid where they are won. The money that
    services get without them falls by the same amount.
    """
    own, town, seen, inst = state.parameters.grants, state.authorities, state.survey, state.institutions
    expected, n = np.zeros(state.n_authorities), state.n_authorities
    inst.collection_start[:] = town.collection
    pot, rivals = contest(state)
    kernels.expect(
        expected, seen.residents, town.capacity, inst.experience, np.zeros(n), own_revenue(state), pot, rivals,
        settings(state),
    )  # fmt: skip
    yearly = expected * own.calls * absorption(state) / np.maximum(seen.residents, 1.0)
    per_head = 100.0 / MONTHS_A_YEAR
    inst.expected[:] = np.minimum(yearly * (1.0 - own.matching), MOST_EXPECTED * town.earmarked_resident / per_head)
    town.earmarked_resident -= inst.expected * per_head
    month = (inst.expected * seen.residents * (per_head * state.sample)).astype(np.int64)
    total = np.maximum(seen.solo_budget.sum(axis=1), 1)
    less = np.minimum(month, total // 2)
    seen.solo_budget[:] = seen.solo_budget * ((total - less) / total)[:, None]
    town.revenue_last -= less * MONTHS_A_YEAR


def hold_calls(state: State) -> None:
    """Hold the calls of the year: note who applied, won and can spend what, and the projects of the year."""
    own, town, seen, inst = state.parameters.grants, state.authorities, state.survey, state.institutions
    n = state.n_authorities
    for column in (inst.applied, inst.won, inst.awarded, inst.eligible):
        column[:] = 0
    award, weight = np.zeros(n), np.zeros(n)
    if own.calls and own.pot > 0.0:
        pot, rivals = contest(state)
        revenue, rules, symbol = own_revenue(state), settings(state), state.geography.symbol.astype(np.uint64)
        for call in range(own.calls):
            kernels.hold_call(
                inst.applied, inst.won, award, weight, seen.residents, town.capacity, inst.experience,
                state.controls.grant_platform, revenue, pot, rivals, rules, symbol, np.uint64(state.seed), state.month,
                call,
            )  # fmt: skip
            inst.awarded += award
        inst.eligible[:] = own.calls * (seen.residents > 0.0)
    _plan_projects(state)


def _plan_projects(state: State) -> None:
    """Turn awards into grants, own shares and spending, and remember them."""
    own, inst, seen = state.parameters.grants, state.institutions, state.survey
    budget = np.maximum(seen.solo_budget.sum(axis=1) / to_agorot(state), 1.0)
    much = np.array([exp((own.diminishing - 1.0) * log(1.0 + x)) for x in inst.awarded / budget])
    inst.spent[:] = inst.awarded * absorption(state) * much
    inst.matching[:] = inst.spent * own.matching
    extra = inst.spent - inst.matching - inst.expected * seen.residents * state.wage_index
    inst.displaced[:] = (1.0 - own.additionality) * extra
    inst.project_grant[:] = ((inst.spent - inst.matching) * to_agorot(state)).astype(np.int64)
    success = (inst.won > 0) * 1.0
    inst.experience[:] = own.memory * inst.experience + (1.0 - own.memory) * success
    tried = inst.awarded > 0.0
    kept = np.divide(inst.spent, inst.awarded, out=np.zeros_like(inst.spent), where=tried)
    inst.trust[:] = np.where(tried, 0.8 * inst.trust + 0.2 * kept, inst.trust)


def spend_on_projects(state: State) -> None:
    """Add projects to the budgets of the domains that authorities run themselves, as their residents need them."""
    town, inst, seen = state.authorities, state.institutions, state.survey
    whole = inst.project_grant + (inst.matching * to_agorot(state)).astype(np.int64)
    own = np.where(town.is_member, 0, seen.solo_budget)
    total = own.sum(axis=1)
    inst.project[:] = np.where(total[:, None] > 0, own / np.maximum(total, 1)[:, None] * whole[:, None], 0)
    town.budget += inst.project
