"""Municipal services: needs, unit costs and the level that residents receive."""

import numpy as np

from sim.kernels import services as kernels
from sim.kernels.codes import EARLY_CHILDHOOD, EDUCATION_ENRICHMENT, PUPIL_TRANSPORT, SENIORS
from sim.kernels.reduce import weighted_sum
from sim.processes.institutions import effective_budget
from sim.state import MONTHS_A_YEAR, State

WAGES_IN_SERVICES = 0.8
"""Part of the cost of municipal services that follows wages: own staff, and the labour of suppliers (assumption)."""


def look(state: State) -> None:
    """Note each January who lives where: residents, groups, pupils, needs."""
    seen, town, count = state.survey, state.authorities, state.scratch.count
    scale = 1.0 / state.sample
    by_age = count.sum(axis=(1, 2, 3)).astype(np.float64)
    total = by_age.sum(axis=1)
    seen.residents[:] = total * scale
    seen.pupils[:] = by_age[:, 0] + by_age[:, 1]
    # Services are labour: what a unit costs follows wages as far as it is wages (Baumol).
    reference = seen.reference_start * (1.0 + WAGES_IN_SERVICES * (state.wage_index - 1.0))
    # The cost of serving alone follows at once: joint and own service are compared at the prices of one year.
    town.solo_cost *= reference / np.maximum(seen.reference, 1e-9)
    seen.reference[:] = reference
    groups = count.sum(axis=(2, 3, 4))
    seen.group_share[:] = groups / np.maximum(total, 1.0)[:, None]
    # The unemployed found businesses twice as readily, as in `labour.review`.
    seen.employable[:] = (2 * count[:, :, :, 2] + count[:, :, :, 3]).sum(axis=(1, 2, 3))
    town.need[:] = (total * scale)[:, None]
    town.need[:, [PUPIL_TRANSPORT, EDUCATION_ENRICHMENT]] = (by_age[:, 1] * scale)[:, None]
    town.need[:, EARLY_CHILDHOOD] = by_age[:, 0] * scale
    town.need[:, SENIORS] = by_age[:, 4] * scale


def provide(state: State) -> None:
    """Turn this month's budgets into service levels."""
    own, town, seen, work = state.parameters.services, state.authorities, state.survey, state.scratch
    members = town.is_member
    np.copyto(work.served, seen.residents[:, None], where=~members)
    if state.controls.pooled_transport.any() or (work.transport != 1.0).any():
        kernels.pooled_routes(
            work.transport, town.need[:, PUPIL_TRANSPORT].copy(), state.geography.distance, state.geography.cluster,
            state.controls.pooled_transport, own.riders, own.bus_seats, own.poolable_transport, own.detour,
        )  # fmt: skip
    kernels.provide(
        town.level, town.unit_cost, town.solo_cost, effective_budget(state), town.need, town.price, town.capacity,
        seen.purchase_share, seen.residents, members, work.served, work.joint_unit, seen.reference, seen.slope,
        seen.curvature, work.transport,
        np.array([own.threshold_basic, own.below_threshold, own.capacity_floor, own.capacity_slope]), state.sample,
    )  # fmt: skip


def composite(state: State) -> np.ndarray:
    """Return the service level of each authority over all domains, weighted by what the country spends on them.

    Returns
    -------
    float64[n_authorities]
    """
    town, seen = state.authorities, state.survey
    spent = (seen.reference * town.need.sum(axis=0)).astype(np.float64)
    share = spent / max(float(spent.sum()), 1e-9)
    out = np.zeros(state.n_authorities)
    weighted_sum(out, town.level, share)
    return out


def settle_year(state: State) -> None:
    """Close the municipal year: remember revenue and savings, let capacity drift, count years of membership."""
    town, hub, seen = state.authorities, state.clusters, state.survey
    if state.month:
        # What is bound to a project or to the basket is no base of the next budget.
        town.revenue_last[:] = town.revenue_year - state.institutions.tied_year
        town.own_last[:] = town.own_year
        town.saving_last[:] = saved(state) * MONTHS_A_YEAR
        town.years_joined[town.is_member] += 1.0
        seen.levels[:] = composite(state)
    for purse in (town, hub):
        purse.revenue_year[:], purse.payment_year[:], purse.own_year[:] = 0, 0, 0
    state.institutions.tied_year[:] = 0


def saved(state: State) -> np.ndarray:
    """Return what membership saves each authority: solo cost of the same units less the fee, agorot/month.

    Returns
    -------
    int64[n_authorities, n_domains]
    """
    town = state.authorities
    return np.where(town.is_member, state.survey.solo_budget - town.fee, 0)


def plan_staff(state: State) -> None:
    """Set what authorities and cluster bodies can pay for staff from next month on; what is not staff is bought."""
    town, seen = state.authorities, state.survey
    own = np.where(town.is_member, 0, town.budget).sum(axis=1)
    seen.public_wages_next[: state.n_authorities] = np.rint(own * town.staff_share).astype(np.int64)
    seen.public_wages_next[state.n_authorities :] = state.clusters.staff_budget
