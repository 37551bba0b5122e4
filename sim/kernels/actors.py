"""Ties among organisations and leaders of a region."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I16, I64, U64
from sim.kernels.maths import log, sigmoid
from sim.kernels.purposes import TIE
from sim.kernels.rng import uniform


@kernel(inline=True)
def tie_logit(
    start: float, common: float, distance: float, ties: float, together: float, mixed: bool, settings: F64
) -> float:
    """Return the log odds that two organisations without a tie form one in a quarter.

    Parameters
    ----------
    start : float
        Log odds without any of what follows.
    common, ties : float
        Partners in common; ties of both together.
    distance : float, km
    together : float, in [0, 1]
        Strength of the platform on which both meet.
    mixed : bool
        Whether they are of different kinds.
    settings : float64[8]
        As in `meet`.
    """
    logit = start + settings[2] * min(common, 3.0) / 3.0 - settings[3] * distance
    logit -= settings[4] * max(ties - 6.0, 0.0) * 0.5
    return logit + together * (settings[5] + settings[6] * mixed)


@kernel
def meet(
    tie: F64,
    change: I64,
    degree: F64,
    circle: I16,
    sector: I16,
    distance: F64,
    platform: F64,
    name: U64,
    settings: F64,
    seed: np.uint64,
    month: int,
) -> None:
    """Let ties form and lapse for a quarter of a year.

    Parameters
    ----------
    tie : float64[n, n], 0 or 1
        Modified in place; symmetric.
    change : int64[n * (n - 1) / 2, 2]
        Scratch: pairs whose tie changes.
    degree : float64[n]
        Scratch.
    circle : int16[n]
        Cluster of each actor; negative ones meet everybody.
    sector : int16[n]
        Kind of actor (government, authority, cluster, third sector, academia, business).
    distance : float64[n, n], km
        Between actors.
    platform : float64[n], in [0, 1]
        Strength with which an actor meets others on a platform.
    name : uint64[n]
        Identity of each actor.
    settings : float64[8]
        Chance of meeting in a quarter, decay in a quarter, closure, distance, load, platform, mixing (logits); share
        of lapses that a platform prevents.

    Source
    ------
    Stochastic actor-oriented form: Snijders et al. 2010, https://doi.org/10.1016/j.socnet.2009.02.004 (memory).
    """
    n = tie.shape[0]
    start = log(settings[0] / (1.0 - settings[0])) if settings[0] > 0.0 else -99.0
    for a in range(n):
        degree[a] = 0.0
        for b in range(n):
            degree[a] += tie[a, b]
    changes = 0
    for a in range(n):
        for b in range(a):
            if circle[a] == circle[b] or circle[a] < 0 or circle[b] < 0 or tie[a, b] > 0.0:
                pair = max(name[a], name[b]) << np.uint64(32) | min(name[a], name[b])
                luck = uniform(seed, TIE, month, pair, 0)
                together = platform[a] * platform[b]
                both, mixed = degree[a] + degree[b], sector[a] != sector[b]
                if next_tie(tie, a, b, luck, start, distance[a, b], both, together, mixed, settings) != tie[a, b]:
                    change[changes, 0], change[changes, 1] = a, b
                    changes += 1
    for k in range(changes):
        a, b = change[k, 0], change[k, 1]
        tie[a, b] = 1.0 - tie[a, b]
        tie[b, a] = tie[a, b]


@kernel
def next_tie(
    tie: F64,
    a: int,
    b: int,
    luck: float,
    start: float,
    distance: float,
    both: float,
    together: float,
    mixed: bool,
    settings: F64,
) -> float:
    """Return whether two organisations keep a tie after a quarter: 1 or 0.

    Parameters
    ----------
    tie : float64[n, n], 0 or 1
    luck : float, in (0, 1)
    start, distance, both, together, mixed
        As in `tie_logit`.
    """
    if tie[a, b] > 0.0:
        return 0.0 if luck < settings[1] * (1.0 - settings[7] * together) else 1.0
    if luck >= sigmoid(tie_logit(start, 3.0, distance, both, together, mixed, settings)):
        return 0.0  # not even with all partners in common
    common = 0.0
    for c in range(tie.shape[0]):
        common += tie[a, c] * tie[b, c]
    return 1.0 if luck < sigmoid(tie_logit(start, common, distance, both, together, mixed, settings)) else 0.0
