"""Grant calls of ministries: who applies, who wins, what is spent (EVIDENCE M4)."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.costs import log_size
from sim.kernels.dtypes import F64, I64, U64
from sim.kernels.maths import exp, log, sigmoid
from sim.kernels.purposes import GRANT_APPLICATION, GRANT_CONTEST
from sim.kernels.rng import uniform

LOW_CAPACITY: Final = 0.2
HIGH_CAPACITY: Final = 0.8
"""Capacities between which absorption rises from its low to its high value."""


@kernel(inline=True)
def apply_chance(
    residents: float, capacity: float, experience: float, burden: float, platform: float, settings: F64
) -> float:
    """Return the chance that an authority applies to a call.

    Parameters
    ----------
    residents : float, person
        Real residents.
    capacity : float, in [0, 1]
        For the tasks of a grant: its own, and what a platform adds.
    experience : float, in [0, 1]
        Past success.
    burden : float
        Own share of the project over own revenue.
    platform : float, in [0, 1]
        Strength of the platform.
    settings : float64[10]
        Logits: constant, capacity, ln(N/20,000), experience, burden, platform; then exponent of the contest, size of a
        project in NIS per resident, own share of it, capacity that a platform adds.

    Source
    ------
    Hurdle model of grants to municipalities, Duranti et al. 2017 (S29: size, experience, quality of staff); own share
    as a barrier: Wajda 2024, Lorvi (S29). Sizes are assumed.
    """
    logit = settings[0] + settings[1] * capacity + settings[2] * log_size(residents) + settings[3] * experience
    chance: float = sigmoid(logit + settings[4] * burden + settings[5] * platform)
    return chance


@kernel(inline=True)
def proposal(capacity: float, settings: F64) -> float:
    """Return the weight of a proposal in the contest (Tullock 1980): capacity to the power of the contest."""
    weight: float = exp(settings[6] * log(max(capacity, 0.01)))
    return weight


@kernel(inline=True)
def able(own: float, platform: float, settings: F64) -> float:
    """Return the capacity for the tasks of a grant, in [0, 1]."""
    return min(own + settings[9] * platform, 1.0)


@kernel(inline=True)
def absorbed(capacity: float, low: float, high: float) -> float:
    """Return the share of an award that an authority of a capacity is able to spend."""
    where = min(max((capacity - LOW_CAPACITY) / (HIGH_CAPACITY - LOW_CAPACITY), 0.0), 1.0)
    return low + (high - low) * where


@kernel
def expect(
    expected: F64,
    residents: F64,
    capacity: F64,
    experience: F64,
    platform: F64,
    own_revenue: F64,
    pot: float,
    rivals: float,
    settings: F64,
) -> None:
    """Say what each authority can expect to be awarded in one call, NIS.

    Parameters
    ----------
    expected : float64[n_authorities], NIS
        Modified in place.
    own_revenue : float64[n_authorities], NIS/year
    pot : float, NIS
        What the call holds.
    rivals : float, NIS
        Weight of the other applicants of the country: what they ask for times the quality of their proposals.
    """  # fmt: skip
    total = rivals
    for j in range(expected.shape[0]):
        expected[j] = 0.0
        if residents[j] > 0.0:
            skill = able(capacity[j], platform[j], settings)
            ask = residents[j] * settings[7]
            burden = settings[8] * ask / max(own_revenue[j], 1.0)
            chance = apply_chance(residents[j], skill, experience[j], burden, platform[j], settings)
            expected[j] = chance * ask * proposal(skill, settings)
            total += expected[j]
    for j in range(expected.shape[0]):
        if residents[j] > 0.0:
            skill = able(capacity[j], platform[j], settings)
            odds = min(pot * proposal(skill, settings) / max(total, 1e-9), 1.0)
            expected[j] *= odds / proposal(skill, settings)


@kernel
def hold_call(
    applied: I64,
    won: I64,
    award: F64,
    weight: F64,
    residents: F64,
    capacity: F64,
    experience: F64,
    platform: F64,
    own_revenue: F64,
    pot: float,
    rivals: float,
    settings: F64,
    symbol: U64,
    seed: np.uint64,
    month: int,
    call: int,
) -> None:
    """Let authorities apply to one call, and award it by the quality of proposals.

    Parameters
    ----------
    applied, won : int64[n_authorities]
        Modified in place: counts of this year.
    award : float64[n_authorities], NIS
        Modified in place: what this call awards. All awards together do not exceed the pot; what is left goes to others
        in the country.
    weight : float64[n_authorities]
        Scratch.
    pot, rivals
        As in `expect`.
    symbol : uint64[n_authorities]
        Identity of each authority.
    call : int
        Number of the call in its year.
    """  # fmt: skip
    total = rivals
    for j in range(award.shape[0]):
        weight[j] = 0.0
        if residents[j] <= 0.0:
            continue
        skill = able(capacity[j], platform[j], settings)
        ask = residents[j] * settings[7]
        burden = settings[8] * ask / max(own_revenue[j], 1.0)
        chance = apply_chance(residents[j], skill, experience[j], burden, platform[j], settings)
        if uniform(seed, GRANT_APPLICATION, month, symbol[j], call) < chance:
            applied[j] += 1
            weight[j] = proposal(skill, settings)
            total += weight[j] * ask
    decide(won, award, weight, residents, total, pot, settings, symbol, seed, month, call)


@kernel
def decide(
    won: I64,
    award: F64,
    weight: F64,
    residents: F64,
    total: float,
    pot: float,
    settings: F64,
    symbol: U64,
    seed: np.uint64,
    month: int,
    call: int,
) -> None:
    """Award a call: each proposal wins with a chance in which its weight counts against all; the pot is the limit.

    Parameters
    ----------
    weight : float64[n_authorities]
        Weight of each proposal, 0 where there is none.
    total : float, NIS
        What all applicants of the country ask for, each times its weight.
    """
    given = 0.0
    for j in range(award.shape[0]):
        award[j] = 0.0
        if weight[j] > 0.0 and uniform(seed, GRANT_CONTEST, month, symbol[j], call) * total < pot * weight[j]:
            won[j] += 1
            award[j] = residents[j] * settings[7]
            given += award[j]
    if given > pot:
        for j in range(award.shape[0]):
            award[j] *= pot / given
