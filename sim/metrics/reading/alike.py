"""How much of the gap in employment between groups is one between people who are otherwise alike."""

from typing import Final

import numpy as np

from sim.kernels.codes import GROUPS, JEWISH
from sim.kernels.dtypes import BOOL, F64
from sim.kernels.regression import N_TRAITS, moments, solve
from sim.metrics.areas import Areas

_ENOUGH: Final = 200.0
"""Real residents of 25-64 of each group below whom a gap is not explained."""


def explain(cells: F64, access: F64, areas: Areas) -> F64:
    """Return the explained and the unexplained part of the gap in employment of each cluster and the region.

    Parameters
    ----------
    cells : float64[n, n_groups, 2, n_ages, n_educations, 2], person
        All and employed.
    access : float64[n], job

    Returns
    -------
    float64[n_areas, 2]
        NaN for authorities, and where a group is too small.
    """
    out = np.full((len(areas), 2), np.nan)
    members, reach = areas.members > 0.0, np.log(np.maximum(access, 1.0))
    for area in range(areas.n, len(areas)):
        out[area] = decompose(cells, reach - reach.mean(), members[area])
    return out


def decompose(cells: F64, reach: F64, here: BOOL) -> tuple[float, float]:
    """Split the gap in employment between Jewish and Arab residents into what their traits explain and the rest.

    Parameters
    ----------
    cells : float64[n, n_groups, 2, n_ages, n_educations, 2], person
    reach : float64[n], ln job
    here : bool[n]
        Homes that count.

    Returns
    -------
    tuple of float
        Explained at the coefficients of the first group, and unexplained; their sum is the gap. NaN for small groups.

    Source
    ------
    Oaxaca (1973), https://doi.org/10.2307/2525981; Blinder (1973), https://doi.org/10.2307/144855
    """
    means, effects = [], []
    for groups in ((JEWISH, JEWISH + 1), (JEWISH + 1, len(GROUPS))):
        a, total, effect = np.empty((N_TRAITS, N_TRAITS + 1)), np.empty(2), np.empty(N_TRAITS)
        moments(a, total, cells, groups, here, reach)
        if total[0] < _ENOUGH:
            return np.nan, np.nan
        means.append(a[0, :N_TRAITS] / total[0])
        solve(effect, a)
        effects.append(effect)
    explained = float(((means[0] - means[1]) * effects[0]).sum())
    return explained, float((means[1] * (effects[0] - effects[1])).sum())
