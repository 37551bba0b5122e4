"""What people learn, whom they meet and how far they get, by area."""

from dataclasses import dataclass

import numpy as np

from sim.kernels import mobility
from sim.kernels.dtypes import F64, I16, I64
from sim.metrics.areas import Areas
from sim.state import State

_BINS = 256


@dataclass(frozen=True, slots=True)
class Society:
    """Sums of the last school year, quarter and March; rows are areas, numbers are simulated."""

    pupils: F64
    """float64[n_areas, n_groups, N_PUPIL], columns of `kernels.childhood`."""
    ties: F64
    """float64[n_areas, n_groups, N_TIE], columns of `kernels.cohesion`."""
    ranks: F64
    """float64[n_areas, 2, N_SUMS], columns of `kernels.mobility`: projected (20 to 29) and measured (from 30)."""
    groups: F64
    """float64[n_areas, 3]: real groups of programmes, those that need a room, all."""
    above_threshold: F64
    """float64[n_authorities], share of domains whose provider serves enough residents."""
    special: F64
    """float64[n_authorities], 1 where a special service above the threshold is open."""


def read_society(state: State, areas: Areas) -> Society:
    """Return what was counted last, and the ranks of young adults now."""
    society = state.society
    served = state.scratch.served >= state.parameters.services.threshold_basic
    return Society(
        pupils=areas.fold(society.pupils),
        ties=areas.fold(society.ties),
        ranks=areas.fold(_ranks(state)),
        groups=areas.fold(society.group_count),
        above_threshold=served.mean(axis=1),
        special=state.controls.special_services.copy(),
    )


def _ranks(state: State) -> I64:
    """Return sums of ranks by authority; who is 20 to 29 ranks by potential pay among the own sex, later by income."""
    people, homes = state.residents, state.households
    bins = np.zeros((2, 2, _BINS), np.int64)
    mobility.classes_of_young(
        bins, people.status, people.born, people.sex, people.potential, people.household, homes.usual, homes.size,
        state.month, people.n,
    )  # fmt: skip
    total = np.cumsum(bins, axis=2)
    rank: I16 = ((total - 0.5 * bins) * 1000.0 / np.maximum(total[:, :, -1:], 1)).astype(np.int16)
    sums = np.zeros((state.n_authorities, 2, mobility.N_SUMS), np.int64)
    mobility.sum_ranks(
        sums, rank, people.parent_rank, people.status, people.born, people.home, people.sex, people.potential,
        people.household, homes.usual, homes.size, state.month, people.n,
    )  # fmt: skip
    return sums
