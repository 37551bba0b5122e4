"""The network of organisations: ties form and lapse, and join places to ideas."""

import numpy as np

from sim.kernels import actors as kernels
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log
from sim.kernels.reduce import weighted_sum
from sim.state import MONTHS_A_YEAR, State

QUARTER = 3
_LEAST_MEMORY = 1e-9


def meet(state: State) -> None:
    """Let ties among organisations form and lapse for a quarter of a year."""
    own = state.parameters.network
    settings = np.array([own.formation, own.decay * QUARTER / MONTHS_A_YEAR, own.closure, own.distance, own.load])
    kernels.meet(
        state.actors, np.zeros_like(state.actors), state.actor_circle, state.actor_kind, state.actor_distance, settings,
        np.uint64(state.seed), state.month,
    )  # fmt: skip


def cross_sector_ties(state: State) -> F64:
    """Return the ties of each authority with actors of another kind.

    Returns
    -------
    float64[n_authorities]
    """
    other = state.actor_kind[:, None] != state.actor_kind[None, :]
    ties: F64 = (state.actors * other)[: state.n_authorities].sum(axis=1)
    return ties


def raise_productivity(state: State) -> None:
    """Set each January what density of jobs and ties make of productivity in each place, relative to the start.

    Source
    ------
    Density: Donovan et al. 2021 (S30). Ties: an assumption that can be switched off (EVIDENCE M13).
    """
    own, eco, seen = state.parameters.business, state.economy, state.survey
    jobs = state.scratch.filled.sum(axis=1).astype(np.float64)
    density = np.zeros(state.n_authorities)
    weighted_sum(density, seen.proximity, jobs)
    ties = cross_sector_ties(state)
    if state.month == 0:
        eco.density[:], state.ties_start[:] = density, ties
    for j in range(state.n_authorities):
        gain = own.agglomeration_elasticity * log(max(density[j], 1.0) / max(eco.density[j], 1.0))
        gain += own.network_elasticity * log((ties[j] + 1.0) / (state.ties_start[j] + 1.0))
        eco.output[j] = exp(min(max(gain, -0.5), 0.5))


def grow(state: State) -> None:
    """Let productivity and the wage level of the country grow for a month."""
    level = exp(wage_level(state, state.month / MONTHS_A_YEAR))
    state.survey.efficiency[:] = level * state.economy.output
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
