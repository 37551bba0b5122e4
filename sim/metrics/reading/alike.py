"""How much of the gap in employment between groups is one between people who are otherwise alike."""

from typing import Final

import numpy as np

from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import F64
from sim.kernels.regression import least_squares
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
    members = areas.members > 0.0
    for area in range(areas.n, len(areas)):
        here = members[area]
        one, other = cells[here, JEWISH], cells[here, JEWISH + 1 :].sum(axis=1)
        if min(one[..., 0].sum(), other[..., 0].sum()) >= _ENOUGH:
            out[area] = decompose(one, other, np.log(np.maximum(access[here], 1.0)))
    return out


def decompose(one: F64, other: F64, reach: F64) -> tuple[float, float]:
    """Split the gap in employment between two groups into what their traits explain and the rest.

    Parameters
    ----------
    one, other : float64[n, 2, n_ages, n_educations, 2], person
        All and employed, by home, sex, age and education.
    reach : float64[n], ln job

    Returns
    -------
    tuple of float
        Explained at the coefficients of the first group, and unexplained; their sum is the gap.

    Source
    ------
    Oaxaca (1973), https://doi.org/10.2307/2525981; Blinder (1973), https://doi.org/10.2307/144855
    """
    traits = _traits(one.shape[1:4], reach)
    means, effects = [], []
    for cells in (one, other):
        people, employed = cells[..., 0].ravel(), cells[..., 1].ravel()
        rate = np.divide(employed, people, out=np.zeros_like(people), where=people > 0.0)
        effect = np.empty(traits.shape[1])
        least_squares(effect, traits, rate, people)
        effects.append(effect)
        means.append((traits * people[:, None]).sum(axis=0) / people.sum())
    explained = float(((means[0] - means[1]) * effects[0]).sum())
    return explained, float((means[1] * (effects[0] - effects[1])).sum())


def _traits(shape: tuple[int, ...], reach: F64) -> F64:
    """Return the traits of each cell: constant, woman, ages and educations but the first, jobs within reach."""
    home, sex, age, education = (x.ravel() for x in np.indices((reach.size, *shape)))
    columns = [np.ones(home.size), sex == 1, *(age == a for a in range(1, shape[1]))]
    columns += [*(education == e for e in range(1, shape[2])), reach[home] - reach.mean()]
    traits: F64 = np.stack(columns, axis=1).astype(np.float64)
    return traits
