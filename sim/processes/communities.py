"""Seniors' communities and loneliness, once a quarter."""

import numpy as np

from sim.kernels import communities as kernels
from sim.state import State

QUARTER = 3
THRESHOLD = 0.57
"""Standard score above which a senior counts as lonely: set so that 36 % do at the start (T101)."""


def settings(state: State) -> np.ndarray:
    """Return the parameters as the kernels take them."""
    own = state.parameters.communities
    return np.array([
        own.memory, own.group_effect, own.women, own.arabs, own.old_age, own.alone, own.joining, own.word_of_mouth,
        own.attrition, own.hidden_share, THRESHOLD, float(QUARTER),
    ])  # fmt: skip


def meet(state: State) -> None:
    """Let seniors join, leave, and feel more or less lonely."""
    people, homes = state.residents, state.households
    members = state.seniors[:, :, 1] / np.maximum(state.seniors[:, :, 0], 1)
    fresh = np.zeros((max(state.team.threads, 1), *state.seniors.shape), np.int64)
    values = settings(state)
    state.team.over(
        people.n,
        lambda first, last, span: kernels.social_life(
            people.lonely, people.community, fresh[span], people.status, people.born, people.home, people.sex,
            people.group, people.household, homes.size, people.uid, members, values, np.uint64(state.seed), state.month,
            first, last,
        ),
    )  # fmt: skip
    state.seniors[:] = fresh.sum(axis=0)
