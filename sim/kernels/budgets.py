"""Municipal budgets: how much, and for what."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import N_DOMAINS
from sim.kernels.dtypes import BOOL, F64, I64
from sim.kernels.maths import exp, normal
from sim.kernels.purposes import NEED_NOISE
from sim.kernels.rng import uniform


@kernel
def resources(
    revenue: float, growth: float, cash: float, loan: float, rate: float, target: float, correction: float
) -> float:
    """Return what a treasury can spend in the coming year, in the unit of its arguments.

    Parameters
    ----------
    revenue : float
        Receipts of last year.
    growth : float
        Growth expected of it, as a factor.
    cash, loan : float
        Deposits and debt.
    rate : float, 1/year
        Interest. Debt itself is rolled over; it is repaid out of deposits above the target (`treasuries.settle`).
    target : float, month
        Deposits aimed at, in months of revenue.
    correction : float, 1/year
        Share of the gap to the target that the budget closes.
    """
    plan = revenue * growth
    return max(plan - loan * rate + correction * (cash - target * plan / 12.0), 0.3 * plan)


@kernel
def split(
    share: F64,
    preference: F64,
    need: F64,
    unit_cost: F64,
    noise: float,
    inertia: float,
    symbol: np.uint64,
    seed: np.uint64,
    month: int,
) -> None:
    """Move the shares of the domains in the budget of one authority towards what it perceives its residents to need.

    Parameters
    ----------
    share : float64[n_domains], sums to 1
        Modified in place.
    preference, need, unit_cost : float64[n_domains]
        Taste, units needed, and cost of a unit.
    noise : float, ln
        Error with which need is seen (EVIDENCE M6).
    inertia : float, in [0, 1]
        Weight of last year's shares.
    """
    wish = np.empty(N_DOMAINS)
    total = 0.0
    for d in range(N_DOMAINS):
        error = exp(noise * normal(uniform(seed, NEED_NOISE, month, symbol, d)) - 0.5 * noise * noise)
        wish[d] = preference[d] * need[d] * unit_cost[d] * error
        total += wish[d]
    whole = 0.0
    for d in range(N_DOMAINS):
        if total > 0.0:
            share[d] = inertia * share[d] + (1.0 - inertia) * wish[d] / total
        whole += share[d]
    for d in range(N_DOMAINS):
        share[d] /= whole


@kernel
def spread(
    budget: I64,
    solo_budget: I64,
    services: float,
    share: F64,
    is_member: BOOL,
    joint_unit: F64,
    solo_cost: F64,
    fee: I64,
    rebound: float,
) -> float:
    """Turn one authority's service money into domain budgets; return what cooperation leaves in the treasury.

    What a member would spend alone buys units; the joint service provides the same units at the joint cost, and the
    member pays its fee. A share of the saving goes to the domains that the authority runs itself.

    Parameters
    ----------
    budget : int64[n_domains], agorot/month
        Modified in place: cost of the service provided.
    solo_budget : int64[n_domains], agorot/month
        What each domain would get if the authority provided alone.
    services : float, agorot/month
        Money for all domains.
    fee : int64[n_domains], agorot/month
        Fee to the cluster body.
    rebound : float, in [0, 1]
        Share of the saving that is spent on own services; of a loss, the share that they give up.

    Returns
    -------
    float
        Agorot per month that are not spent; negative where cooperation costs more.
    """
    saved, own = 0.0, 0.0
    for d in range(N_DOMAINS):
        solo_budget[d] = np.int64(services * share[d])
        budget[d] = solo_budget[d]
        if is_member[d]:
            saved += solo_budget[d] - fee[d]
            budget[d] = np.int64(solo_budget[d] * (joint_unit[d] / max(solo_cost[d], 1e-9)))
        else:
            own += solo_budget[d]
    extra = rebound * saved
    for d in range(N_DOMAINS):
        if not is_member[d] and own > 0.0:
            budget[d] += np.int64(extra * (solo_budget[d] / own))
    return saved - (extra if own > 0.0 else 0.0)
