"""Ties among organisations and leaders of a region."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I16
from sim.kernels.maths import log, sigmoid
from sim.kernels.purposes import TIE
from sim.kernels.rng import uniform


@kernel
def meet(
    tie: F64, new: F64, circle: I16, sector: I16, distance: F64, settings: F64, seed: np.uint64, month: int
) -> None:
    """Let ties form and lapse for a quarter of a year.

    Parameters
    ----------
    tie : float64[n, n], 0 or 1
        Modified in place; symmetric.
    new : float64[n, n]
        Scratch.
    circle : int16[n]
        Cluster of each actor; negative ones meet everybody.
    sector : int16[n]
        Kind of actor (government, authority, cluster, third sector, academia, business).
    distance : float64[n, n], km
        Between actors.
    settings : float64[5]
        Chance of meeting in a quarter, decay in a quarter, closure, distance, load (logits).

    Source
    ------
    Stochastic actor-oriented form: Snijders et al. 2010, https://doi.org/10.1016/j.socnet.2009.02.004 (memory).
    """
    n = tie.shape[0]
    start = log(settings[0] / (1.0 - settings[0])) if settings[0] > 0.0 else -99.0
    for a in range(n):
        for b in range(a):
            u = uniform(seed, TIE, month, np.uint64(a), b)
            new[a, b] = tie[a, b]
            if tie[a, b] > 0.0:
                new[a, b] = 0.0 if u < settings[1] else 1.0
            elif circle[a] < 0 or circle[b] < 0 or circle[a] == circle[b]:
                common, load_a, load_b = 0.0, 0.0, 0.0
                for c in range(n):
                    common += tie[a, c] * tie[b, c]
                    load_a += tie[a, c]
                    load_b += tie[b, c]
                logit = start + settings[2] * min(common, 3.0) / 3.0 - settings[3] * distance[a, b]
                logit -= settings[4] * max(load_a + load_b - 6.0, 0.0) * 0.5
                new[a, b] = 1.0 if u < sigmoid(logit) else 0.0
    for a in range(n):
        for b in range(a):
            tie[a, b] = new[a, b]
            tie[b, a] = new[a, b]
