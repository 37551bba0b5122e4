"""Commuting by gravity, whole numbers from shares, and keys that put workers and jobs in order, for the start."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I32, I64, U64
from sim.kernels.maths import exp, log, normal
from sim.kernels.rng import uniform

_KEY_SHIFT: Final = np.int64(44)
_SCORE_STEPS: Final = float(1 << 36)
_SCORE_RANGE: Final = 64.0


@kernel
def nearness(out: F64, distance: F64, decay: float) -> None:
    """Return exp(-decay * km) between places.

    Parameters
    ----------
    out : float64[n, m]
        Modified in place.
    distance : float64[n, m], km
        Between places.
    decay : float, 1/km
        How attention falls with distance.
    """
    for i in range(distance.shape[0]):
        for j in range(distance.shape[1]):
            out[i, j] = exp(-decay * distance[i, j])


@kernel
def weighted_sums(out: F64, near: F64, weight: F64) -> None:
    """Add up the weights of all places as each place sees them, in the order of the places.

    Parameters
    ----------
    out : float64[n]
        Modified in place.
    near : float64[n, m]
        From `nearness`.
    weight : float64[m]
        Jobs or persons.
    """
    for i in range(near.shape[0]):
        out[i] = 0.0
        for j in range(near.shape[1]):
            out[i] += near[i, j] * weight[j]


@kernel
def commuting(
    share: F64, pull: F64, outside: F64, people: F64, home_share: float, outside_share: float, rounds: int
) -> tuple[float, float]:
    """Spread workers over places in the manner of gravity, so that given shares of them work at home and outside.

    Parameters
    ----------
    share : float64[n, n + 1], in [0, 1]
        Modified in place: where the workers of each place work, outside last; rows sum to 1.
    pull : float64[n, n], job
        Jobs of a place (second axis) as seen from another, weighted by distance.
    outside : float64[n], job
        Jobs outside, weighted likewise.
    people : float64[n], person
        Workers by home.
    home_share, outside_share : float, in (0, 1)
        Shares of all workers that the two factors are fitted to.
    rounds : int
        Rounds of fitting; the two factors are corrected in turn by the ratio of odds.

    Returns
    -------
    tuple of two float
        The factors on jobs at home and on jobs outside.
    """
    home_factor, outside_factor = 1.0, 1.0
    for _ in range(rounds):
        for target in range(2):
            at_home, away, everybody = _spread(share, pull, outside, people, home_factor, outside_factor)
            wanted = outside_share if target == 0 else home_share
            part = away if target == 0 else at_home
            if part <= 0.0 or part >= everybody:
                continue
            correction = wanted / (1.0 - wanted) * (everybody - part) / part
            if target == 0:
                outside_factor *= correction
            else:
                home_factor *= correction
    _spread(share, pull, outside, people, home_factor, outside_factor)
    return home_factor, outside_factor


@kernel
def _spread(
    share: F64, pull: F64, outside: F64, people: F64, home_factor: float, outside_factor: float
) -> tuple[float, float, float]:
    """Fill `share` for given factors; return who works at home, who outside, and all."""
    n = pull.shape[0]
    at_home, away, everybody = 0.0, 0.0, 0.0
    for i in range(n):
        total = outside_factor * outside[i]
        for j in range(n):
            total += pull[i, j] * (home_factor if i == j else 1.0)
        for j in range(n):
            share[i, j] = pull[i, j] * (home_factor if i == j else 1.0) / total if total > 0.0 else 0.0
        share[i, n] = outside_factor * outside[i] / total if total > 0.0 else 1.0
        at_home += people[i] * share[i, i]
        away += people[i] * share[i, n]
        everybody += people[i]
    return at_home, away, everybody


@kernel
def round_row(out: I64, share: F64, total: np.int64, u: float) -> None:
    """Split a whole number by shares into whole numbers that sum to it, each within 1 of its exact part.

    Parameters
    ----------
    out : int64[n]
        Modified in place.
    share : float64[n], at least 0
        Any scale; where all are 0 the first entry takes the whole.
    total : int64
        What is split.
    u : float in (0, 1)
        The draw that decides where the rounding falls; over all draws each part is right in the mean.
    """
    everything = 0.0
    last = 0
    for k in range(share.shape[0]):
        everything += share[k]
        if share[k] > 0.0:
            last = k
    upto, given = 0.0, np.int64(0)
    for k in range(share.shape[0]):
        upto += share[k]
        reach = np.int64(upto / everything * total + u) if everything > 0.0 else total
        if k >= last or reach > total:
            reach = total
        out[k] = reach - given
        given = reach


@kernel
def round_rows(out: I64, share: F64, total: I64, u: F64) -> None:
    """Split a whole number for each row: `round_row`.

    Parameters
    ----------
    out : int64[n, m]
        Modified in place.
    share : float64[n, m]
        Shares of each row, of any scale.
    total : int64[n]
        What is split.
    u : float64[n], in (0, 1)
        One draw for each row.
    """
    for i in range(out.shape[0]):
        round_row(out[i], share[i], total[i], u[i])


@kernel
def score_keys(key: I64, place: I64, value: F64, noise: float, uid: U64, purpose: int, k: I32, seed: np.uint64) -> None:
    """Return numbers that sort by place, then by the logarithm of a value with normal noise.

    Parameters
    ----------
    key : int64[n]
        Modified in place.
    place : int64[n], in [0, 2**19 - 1]
        Sorts first.
    value : float64[n], positive
        Wage, or what a job pays.
    noise : float, SD of the logarithm
        Size of the noise.
    uid : uint64[n], k : int32[n]
        Who draws, and which one.
    """
    for i in range(key.shape[0]):
        z = normal(uniform(seed, purpose, 0, uid[i], k[i])) if noise > 0.0 else 0.0
        score = log(max(value[i], 1e-9)) + noise * z
        scaled = min(max((score + 0.5 * _SCORE_RANGE) / _SCORE_RANGE, 0.0), 0.999999)
        key[i] = place[i] << _KEY_SHIFT | np.int64(scaled * _SCORE_STEPS)


@kernel
def fill_lognormal(out: F64, u: F64, spread: float) -> None:
    """Return exp(spread * normal), with median 1.

    Parameters
    ----------
    out : float64[n]
        Modified in place.
    u : float64[n], in (0, 1)
        Draws.
    spread : float
        SD of the logarithm.
    """
    for i in range(out.shape[0]):
        out[i] = exp(spread * normal(u[i]))


@kernel
def household_incomes(income: I64, household: I32, amount: I64) -> None:
    """Add the amounts of residents to their households.

    Parameters
    ----------
    income : int64[n_households], agorot
        Modified in place: added to.
    household : int32[n_residents]
        Household row, negative for none.
    amount : int64[n_residents], agorot
        What each resident brings home.
    """
    for i in range(household.shape[0]):
        if household[i] >= 0:
            income[household[i]] += amount[i]
