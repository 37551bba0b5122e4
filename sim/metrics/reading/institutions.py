"""Institutions: grants, knowledge, leaders, donors, cluster bodies, and the network of actors."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.kernels import networks
from sim.kernels.codes import N_DOMAINS, NONE
from sim.kernels.core import stable_share
from sim.kernels.dtypes import F64
from sim.metrics.areas import Areas
from sim.processes import actors, cooperation, institutions
from sim.state import State


@dataclass(frozen=True, slots=True)
class InstitutionFigures:
    """Money in NIS a year of the real region; rows are areas. Flows are those of the year that has ended."""

    eligible: F64
    """float64[n_areas], calls open to authorities, those of all authorities added up."""
    applied: F64
    won: F64
    awarded: F64
    spent: F64
    """float64[n_areas], what authorities spend of it, own share included."""
    matching: F64
    """float64[n_areas], own share of projects."""
    extra: F64
    """float64[n_areas], grants for projects beyond what could be expected at the start."""
    displaced: F64
    """float64[n_areas], the part of it that other applicants in the country lose."""
    raised: F64
    """float64[n_areas], donations raised by associations of friends."""
    service_fees: F64
    """float64[n_areas], fees for joint services; what members pay their body beyond these is dues."""
    third: F64
    """float64[n_areas], spending of the third sector."""
    capacity: F64
    """float64[n_areas], mean over residents."""
    informed: F64
    """float64[n_areas], share of service spending that is allotted with information."""
    planned: F64
    """float64[n_areas], share of service spending in plans of several years."""
    participation: F64
    """float64[n_areas], engaged leaders over residents."""
    reached: F64
    """float64[n_areas], share of the other five kinds of actors with whom an authority keeps a tie."""
    institution: F64
    """float64[n_areas], institutionalisation of the cluster body; NaN for authorities outside any cluster."""
    network: F64
    """float64[n_areas, 6], figures of `kernels.networks`; of its own ties for an authority."""
    stable: F64
    """float64[n_areas], share of sub-coalitions that would not do better alone, mean over joint services."""


def read_institutions(state: State, areas: Areas, has_year: bool) -> InstitutionFigures:
    """Return what institutions did in the year that has ended, and where they stand."""
    inst, town, control = state.institutions, state.authorities, state.controls
    people = state.scratch.count.reshape(areas.n, -1).sum(axis=1).astype(np.float64)
    spent = town.budget.sum(axis=1).astype(np.float64)
    of_year = 1.0 if has_year else np.nan
    usual = inst.expected * state.survey.residents * state.wage_index
    yearly = of_year / institutions.to_agorot(state)

    def total(amount: npt.NDArray[Any]) -> F64:
        return areas.fold(amount) * of_year

    return InstitutionFigures(
        eligible=total(inst.eligible),
        applied=total(inst.applied),
        won=total(inst.won),
        awarded=total(inst.awarded),
        spent=total(inst.spent),
        matching=total(inst.matching),
        extra=total(inst.spent - inst.matching - usual),
        displaced=total(inst.displaced),
        raised=areas.fold(inst.raised) * yearly,
        service_fees=areas.fold(np.where(town.is_member, town.fee, 0).sum(axis=1)) * yearly,
        third=areas.fold(inst.third) * yearly,
        capacity=areas.mean(town.capacity, people),
        informed=areas.mean(inst.data * town.capacity, spent),
        planned=areas.mean(control.planning, spent),
        participation=areas.mean(inst.leaders * state.parameters.institutions.leader_potential, people),
        reached=areas.mean(actors.reached_sectors(state), people),
        institution=_institution(state, areas, people),
        network=_network(state, areas),
        stable=_stability(state, areas),
    )


def _institution(state: State, areas: Areas, people: F64) -> F64:
    inside = areas.cluster != NONE
    grown = np.zeros(areas.n)
    if inside.any():
        grown[inside] = state.clusters.institution[areas.cluster[inside]]
    return areas.mean(grown, people * inside)


def _network(state: State, areas: Areas) -> F64:
    """Return figures of the network of each area: the ties of one authority, of a cluster, of all actors."""
    n, out = areas.n, np.full((len(areas), networks.N_FIGURES), np.nan)
    tie, kind = state.actors, state.actor_kind
    own = tie[:n]
    out[:n, networks.DEGREE] = own.sum(axis=1)
    mixed = (own * (kind[None, :] != actors.AUTHORITY)).sum(axis=1)
    out[:n, networks.CROSS] = np.divide(mixed, own.sum(axis=1), out=np.full(n, np.nan), where=own.sum(axis=1) > 0.0)
    for c in range(areas.n_clusters):
        rows = np.flatnonzero(state.actor_circle == c)
        hub = int(np.flatnonzero(kind[rows] == actors.CLUSTER_BODY)[0])
        networks.describe(out[n + c], tie, kind, rows, hub)
    networks.describe(out[-1], tie, kind, np.arange(len(tie)), -1)
    if areas.n_clusters:
        hubs = [networks.BETWEENNESS, networks.FRAGMENTATION]
        out[-1, hubs] = out[n:-1, hubs].mean(axis=0)
    return out


def _stability(state: State, areas: Areas) -> F64:
    """Return the share of stable sub-coalitions of each cluster; of the joint services that an authority is in."""
    town, seen, geo = state.authorities, state.survey, state.geography
    found, services = np.zeros(areas.n), np.zeros(areas.n)
    scale = institutions.to_agorot(state)
    for c, d in np.argwhere(seen.has_joint):
        members = np.flatnonzero(town.is_member[:, d] & (geo.cluster == c))
        if members.size < 2:
            continue
        curve = np.array([seen.reference[d], cooperation.weight(state, d), seen.slope[d], seen.curvature[d]])
        wanted = cooperation.units(state, d)
        share = stable_share(
            members, town.fee[:, d] / scale, wanted, wanted * town.solo_cost[:, d], seen.residents, geo.ses,
            seen.group_share, town.capacity, town.years_joined[:, d].copy(), curve,
            int(state.controls.governance[c, d]), cooperation.settings(state, int(c)), np.uint64(state.seed),
            np.uint64(c * N_DOMAINS + d),
        )  # fmt: skip
        found[members] += share
        services[members] += 1.0
    return areas.mean(np.divide(found, services, out=np.zeros(areas.n), where=services > 0.0), services)
