"""Which households a sample keeps: nested, and even over group, size and income."""

import math

import numpy as np

from sim.kernels.dtypes import BOOL
from sim.kernels.purposes import SYNTHESIS_SAMPLE
from sim.kernels.rng import uniform
from sim.kernels.synthesis_homes import fill_priorities
from sim.population.crowd import Crowd
from sim.population.families import Houses
from sim.population.homes import Homes


def keep(crowd: Crowd, houses: Houses, homes: Homes, sample: float) -> BOOL:
    """Say which households of an authority are simulated.

    The households are ranked by group, size and income, and enter by the scrambled radical inverse of their rank. A
    sample keeps the first of that order, so that a smaller sample is part of a larger one, and every authority has its
    share of households to within one, but at least one.

    Parameters
    ----------
    crowd, houses, homes
        Everybody of the authority.
    sample : float in (0, 1]
        Simulated residents for each real one.

    Returns
    -------
    bool[n_households]
        Whether a household is kept.
    """
    if sample >= 1.0:
        return np.ones(houses.n, np.bool_)
    years = crowd.years[houses.head]
    band = np.digitize(years, (35, 50, 65))
    ranked = np.lexsort((homes.income, band, houses.size, crowd.group[houses.head]))
    priority = np.empty(houses.n, np.uint32)
    fill_priorities(priority, crowd.seed, SYNTHESIS_SAMPLE, crowd.symbol)
    offset = uniform(crowd.seed, SYNTHESIS_SAMPLE, 0, np.uint64(crowd.symbol), 1)
    n = max(1, math.floor(sample * houses.n + offset))
    kept = np.zeros(houses.n, np.bool_)
    kept[ranked[np.argsort(priority, kind="stable")[:n]]] = True
    return kept
