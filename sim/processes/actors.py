"""The network of organisations and leaders: ties form and lapse, and join places to ideas."""

import numpy as np

from sim.kernels import actors as kernels
from sim.kernels.codes import NONE
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log
from sim.kernels.reduce import weighted_sum
from sim.processes import specialisation
from sim.state import MONTHS_A_YEAR, State

QUARTER = 3
GOVERNMENT, AUTHORITY, CLUSTER_BODY, THIRD_SECTOR, ACADEMIA, BUSINESS = range(6)
"""Kinds of actors, as `State.actor_kind` lists them."""
LEADERLESS = 0.5
"""Strength with which a platform without engaged leaders makes its actors meet (assumption)."""
_LEAST_MEMORY = 1e-9


def meet(state: State) -> None:
    """Let ties among organisations form and lapse for a quarter of a year."""
    own, n = state.parameters.network, len(state.actors)
    settings = np.array([
        own.formation, own.decay * QUARTER / MONTHS_A_YEAR, own.closure, own.distance, own.load, own.platform,
        own.mixing, own.keeping,
    ])  # fmt: skip
    kernels.meet(
        state.actors, np.empty((n * (n - 1) // 2, 2), np.int64), np.zeros(n), state.actor_circle, state.actor_kind,
        state.actor_distance, on_platform(state), state.actor_name, settings, np.uint64(state.seed), state.month,
    )  # fmt: skip


def on_platform(state: State) -> F64:
    """Return how strongly each actor meets others on a platform: half by its being there, half by engaged leaders.

    Returns
    -------
    float64[n_actors], in [0, 1]
    """
    platform, leaders, open_ = state.controls.platform, state.institutions.leaders, state.institutions.openness
    out = np.zeros(len(state.actors))
    if platform.any():
        strength = platform * (LEADERLESS + (1.0 - LEADERLESS) * leaders)
        out[:] = np.where(state.actor_place == NONE, strength.mean(), strength[state.actor_place])
    if open_.any():
        colleges = state.actor_kind == ACADEMIA
        out[colleges] = np.maximum(out[colleges], open_)
        # A college that opens its doors meets businesses whether they have a platform or not.
        near = (state.actor_kind == BUSINESS) & (state.actor_circle != NONE)
        out[near] = np.maximum(out[near], open_[state.actor_circle[near]])
    return out


def cross_sector_ties(state: State) -> F64:
    """Return the ties of each authority with actors of another kind.

    Returns
    -------
    float64[n_authorities]
    """
    n = state.n_authorities
    ties: F64 = (state.actors[:n] * (state.actor_kind[None, :] != AUTHORITY)).sum(axis=1)
    return ties


def ties_with(state: State, kind: int) -> F64:
    """Return the ties of each authority with actors of a kind.

    Returns
    -------
    float64[n_authorities]
    """
    ties: F64 = (state.actors[: state.n_authorities] * (state.actor_kind[None, :] == kind)).sum(axis=1)
    return ties


def reached_sectors(state: State) -> F64:
    """Return the share of the other five kinds of actors with which each authority keeps a tie, in [0, 1]."""
    n = state.n_authorities
    kinds = [k for k in range(6) if k != AUTHORITY]
    met = np.stack([state.actors[:n, state.actor_kind == kind].any(axis=1) for kind in kinds])
    share: F64 = met.mean(axis=0)
    return share


def cohesion(state: State) -> F64:
    """Return the density of ties among the authorities and the body of each cluster.

    Returns
    -------
    float64[n_clusters], in [0, 1]
    """
    out = np.zeros(state.n_clusters)
    for c in range(state.n_clusters):
        rows = np.flatnonzero((state.actor_circle == c) & np.isin(state.actor_kind, (AUTHORITY, CLUSTER_BODY)))
        pairs = rows.size * (rows.size - 1)
        out[c] = state.actors[np.ix_(rows, rows)].sum() / max(pairs, 1)
    return out


def raise_productivity(state: State) -> None:
    """Set each January what density of jobs, sectors and ties make of productivity in each place, since the start.

    Source
    ------
    Density: Donovan et al. 2021 (S30). Ties: an assumption that can be switched off (EVIDENCE M13).
    """
    own, eco, seen = state.parameters.business, state.economy, state.survey
    level = specialisation.raise_productivity(state)
    jobs = state.scratch.filled.sum(axis=1).astype(np.float64)
    density = np.zeros(state.n_authorities)
    weighted_sum(density, seen.proximity, jobs)
    ties = cross_sector_ties(state)
    if state.month == 0:
        eco.density[:], state.ties_start[:] = density, ties
    for j in range(state.n_authorities):
        gain = own.agglomeration_elasticity * log(max(density[j], 1.0) / max(eco.density[j], 1.0))
        gain += own.network_elasticity * log((ties[j] + 1.0) / (state.ties_start[j] + 1.0))
        eco.output[j] = exp(min(max(gain + level[j], -0.5), 0.5))


def grow(state: State) -> None:
    """Let productivity and the wage level of the country grow for a month."""
    level, eco = exp(wage_level(state, state.month / MONTHS_A_YEAR)), state.economy
    state.survey.efficiency[:] = level * eco.output[:, None] * eco.sector_output
    if state.controls.in_use:
        state.survey.efficiency[:, :-1] *= state.controls.present[:, None]
    state.wage_index = level


def wage_level(state: State, years: float) -> float:
    """Return ln of the wage level of the country relative to the start: the trend, and the course that fades."""
    own = state.parameters.business
    course = state.economy.wage_course
    return own.tfp_growth * years + (faded(state, course - own.tfp_growth, years) if course else 0.0)


def faded(state: State, rest: float, years: float) -> float:
    """Return what a growth that fades by `course_memory` a year adds up to.

    Parameters
    ----------
    rest : float, ln per year
        By how much growth before the start differed from what the model makes of it.
    """
    fade = -log(max(state.parameters.business.course_memory, _LEAST_MEMORY))
    return rest * (1.0 - exp(-fade * years)) / fade
