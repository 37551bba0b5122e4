"""Joint services: what they cost, what each member pays, and what an authority may expect of joining."""

from dataclasses import dataclass

import numpy as np

from sim.kernels import coalitions, services
from sim.kernels.codes import BUSINESS_TOURISM, N_DOMAINS, PLANNING, REGIONAL_TRANSPORT, SHAPLEY
from sim.kernels.dtypes import BOOL, F64
from sim.processes import actors, institutions
from sim.state import MONTHS_A_YEAR, State

HORIZON = 6.0
"""Years ahead at which an authority judges a joint service: effects build up over six years (S7)."""


REGIONAL = (REGIONAL_TRANSPORT, BUSINESS_TOURISM, PLANNING)
"""Domains whose joint provision also serves those of the cluster who stay outside."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a joint service means to every authority of a cluster, in NIS per resident and year."""

    gain: F64
    """float64[n], solo cost less fee, if the authority is a member."""
    others: F64
    """float64[n, n], row i: the gains of all in the group in which authority i is; NaN outside it."""


def settings(state: State, cluster: int) -> F64:
    """Return the parameters of cooperation in a cluster as the kernels take them.

    Coordination costs less for each member where tables bring together actors who keep ties, for difference where there
    is a vision in common, and at all where the state removed barriers.
    """
    own, rules, control = state.parameters.cooperation, state.parameters.institutions, state.controls
    tables, barriers = float(control.tables[cluster]), float(control.barriers[cluster])
    met = tables * float(actors.cohesion(state)[cluster]) if tables > 0.0 else 0.0
    relief = 1.0 - rules.table_relief * met
    vision = control.vision[state.geography.cluster == cluster]
    shared = 1.0 - rules.vision_relief * float(vision.min()) if vision.size else 1.0
    grown = float(state.clusters.institution[cluster] - state.clusters.institution_start[cluster])
    phase_in = own.phase_in * (1.0 + rules.institution_speed * grown)
    return np.array([
        own.theta_max, own.theta_halfsat, phase_in, own.cost_fixed * state.wage_index * (1.0 - barriers),
        own.cost_per_member * relief, own.cost_heterogeneity * relief * shared, own.delegation_discount,
    ])  # fmt: skip


def weight(state: State, domain: int) -> float:
    """Return a domain's share in the fixed cost of coordination: its share of service spending."""
    spent = state.survey.solo_budget.sum(axis=0)
    return float(spent[domain] / max(int(spent.sum()), 1))


def units(state: State, domain: int) -> F64:
    """Return the service units that each authority wants: what its solo budget would buy alone."""
    town, seen = state.authorities, state.survey
    money = seen.solo_budget[:, domain] * (MONTHS_A_YEAR / 100.0 / state.sample)
    return money / np.maximum(town.solo_cost[:, domain], 1e-9)


def fees(state: State, cluster: int, domain: int, members: BOOL, years: F64) -> tuple[F64, F64]:
    """Return what the service of each member costs in the group, and what it pays, in NIS per year.

    Parameters
    ----------
    members : bool[n_authorities]
    years : float64[n_authorities], year
        Time since joining.
    """
    seen, town, geo, control = state.survey, state.authorities, state.geography, state.controls
    n = state.n_authorities
    unit, together, fee = np.zeros(n), np.zeros(n), np.zeros(n)
    values, governance = settings(state, cluster), int(control.governance[cluster, domain])
    curve = np.array([seen.reference[domain], weight(state, domain), seen.slope[domain], seen.curvature[domain]])
    services.group_costs(
        unit, together, members, seen.residents, geo.ses, seen.group_share, town.capacity, years, curve[0], curve[1],
        curve[2], curve[3], governance, values,
    )  # fmt: skip
    wanted = units(state, domain)
    alone = wanted * town.solo_cost[:, domain]
    cost = wanted * unit
    rule = int(control.cost_rule[cluster, domain])
    if rule == SHAPLEY:
        key = np.uint64(cluster * N_DOMAINS + domain)
        coalitions.shapley(
            fee, np.flatnonzero(members), wanted, alone, seen.residents, geo.ses, seen.group_share, town.capacity,
            years, curve, governance, values, np.uint64(state.seed), key,
        )  # fmt: skip
    else:
        coalitions.share_by_rule(fee, cost, seen.residents, alone, town.own_last.astype(np.float64), members, rule)
    return cost, fee


def prospect(state: State, cluster: int, domain: int, partners: BOOL, *, founding: bool) -> Prospect:
    """Return what each authority of a cluster may expect of a domain.

    Parameters
    ----------
    partners : bool[n_authorities]
        Members now; where a joint service is being founded, the authorities that talk about it.
    founding : bool
        Whether everybody among the partners looks at the whole group. Otherwise a non-member looks at the members and
        itself. The Shapley value is worked out once, for the whole cluster, since it needs every coalition.
    """
    town, geo, seen = state.authorities, state.geography, state.survey
    here = (geo.cluster == cluster) & (seen.residents > 0)
    members = partners & here
    years = np.maximum(town.years_joined[:, domain], HORIZON)
    gain = np.full(state.n_authorities, np.nan)
    others = np.full((state.n_authorities, state.n_authorities), np.nan)
    by_shapley = int(state.controls.cost_rule[cluster, domain]) == SHAPLEY
    known: dict[bytes, F64] = {}
    for i in np.flatnonzero(members if founding else here):
        group = members | (np.arange(state.n_authorities) == i)
        if by_shapley and not founding:
            group = here
        key = group.tobytes()
        if key not in known:
            known[key] = _gains(state, cluster, domain, group, years)
        others[i] = known[key]
        gain[i] = known[key][i]
    return Prospect(gain, others)


def _gains(state: State, cluster: int, domain: int, group: BOOL, years: F64) -> F64:
    """Return what each member of a group gains, in NIS per resident and year; NaN outside the group."""
    _, fee = fees(state, cluster, domain, group, years)
    alone = units(state, domain) * state.authorities.solo_cost[:, domain]
    gain = (alone - fee) / np.maximum(state.survey.residents, 1.0)
    return np.where(group, gain, np.nan)


def provide_jointly(state: State) -> None:
    """Set the year's fees of members, and what a unit costs them."""
    town, seen, work = state.authorities, state.survey, state.scratch
    to_agorot = 100.0 * state.sample / MONTHS_A_YEAR
    town.fee[:], state.institutions.spilled[:] = 0, 0
    seen.has_joint[:] = False
    for cluster, domain in np.argwhere(state.controls.offered > 0.0):
        members = town.is_member[:, domain] & (state.geography.cluster == cluster)
        if not members.any():
            continue
        seen.has_joint[cluster, domain] = True
        _spill_over(state, int(cluster), int(domain), members)
        _, fee = fees(state, cluster, domain, members, town.years_joined[:, domain])
        town.fee[members, domain] = np.rint(fee[members] * to_agorot).astype(np.int64)
        together, unit = np.zeros(state.n_authorities), np.zeros(state.n_authorities)
        services.group_costs(
            unit, together, members, seen.residents, state.geography.ses, seen.group_share, town.capacity,
            town.years_joined[:, domain].copy(), seen.reference[domain], weight(state, domain), seen.slope[domain],
            seen.curvature[domain], int(state.controls.governance[cluster, domain]), settings(state, int(cluster)),
        )  # fmt: skip
        work.joint_unit[members, domain] = unit[members]
        work.served[members, domain] = together[members]


def free_ride(state: State, domain: int, members: BOOL) -> float:
    """Return what those outside have of a joint service without paying, in NIS per resident and year.

    Regional transport, business development and planning serve the whole cluster; other services only members.
    """
    if domain not in REGIONAL:
        return 0.0
    people = float(state.survey.residents[members].sum())
    spent = float(state.survey.solo_budget[members, domain].sum()) / institutions.to_agorot(state)
    return state.parameters.cooperation.free_riding * spent / max(people, 1.0)


def _spill_over(state: State, cluster: int, domain: int, members: BOOL) -> None:
    """Note what authorities of the cluster that stay outside have of a joint service."""
    each = free_ride(state, domain, members)
    outside = (state.geography.cluster == cluster) & ~members
    worth = each * state.survey.residents[outside] * institutions.to_agorot(state)
    state.institutions.spilled[outside, domain] = worth.astype(np.int64)
