"""Wages of the employees of the year: a quantile curve that meets mean, inequality and share at the minimum wage."""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import exp, normal, power

_NARROWEST: Final = 0.05
_WIDEST: Final = 2.6
_FLATTEST: Final = 0.02
_STEEPEST: Final = 4.0
_USUAL: Final = 0.8
_LEAST: Final = 0.06
_TOLERANCE: Final = 2e-4
_STEPS: Final = 40
_SMALLEST_EXCESS: Final = 0.02


@kernel
def fill_quantile_normals(out: F64) -> None:
    """Return the normal scores of the middles of n equal cells, ascending; `out` float64[n] is modified in place."""
    n = out.shape[0]
    for k in range(n):
        out[k] = normal((k + 0.5) / n)


@kernel
def fill_wages(out: I64, n_low: int, minimum: int, mean: float, power_low: float, spread: float, z: F64) -> None:
    """Return the wages of one sex, ascending: a power curve up to the minimum wage, a shifted lognormal above.

    Parameters
    ----------
    out : int64[n], agorot/month
        Modified in place.
    n_low : int
        How many earn the minimum wage at most.
    minimum : int, agorot/month
        Minimum wage.
    mean : float, agorot/month
        Mean of all, met but for rounding wherever a positive excess over the minimum wage is left for the others.
    power_low : float
        The low wages are minimum * (0.06 + 0.94 v ** power_low) at quantile v.
    spread : float
        Spread of the log excess over the minimum wage.
    z : float64[n - n_low]
        From `fill_quantile_normals`.
    """
    n = out.shape[0]
    low_total = 0.0
    for k in range(n_low):
        v = (k + 0.5) / n_low
        out[k] = np.int64(minimum * (_LEAST + (1.0 - _LEAST) * power(v, power_low)))
        low_total += out[k]
    n_high = n - n_low
    if n_high == 0:
        return
    weight = 0.0
    for k in range(n_high):
        weight += exp(spread * z[k])
    excess = max(mean * n - low_total - float(minimum) * n_high, _SMALLEST_EXCESS * minimum * n_high)
    for k in range(n_high):
        out[n_low + k] = minimum + max(np.int64(1), np.int64(excess * exp(spread * z[k]) / weight + 0.5))


@kernel
def gini_of_two(a: I64, b: I64) -> float:
    """Return the Gini coefficient of two ascending lists together; NaN if there is nobody."""
    n = a.shape[0] + b.shape[0]
    i = 0
    j = 0
    total = 0.0
    ranked = 0.0
    for k in range(n):
        if j >= b.shape[0] or (i < a.shape[0] and a[i] <= b[j]):
            x = float(a[i])
            i += 1
        else:
            x = float(b[j])
            j += 1
        total += x
        ranked += (k + 1) * x
    if not total > 0.0:
        return math.nan
    gini: float = 2.0 * ranked / (n * total) - (n + 1.0) / n
    return gini


@kernel
def fit_wages(
    men: I64, women: I64, n_low: I64, minimum: int, mean: F64, gini: float, z_men: F64, z_women: F64
) -> tuple[float, float]:
    """Find the curve of an authority: means by sex and share at the minimum wage as given, the Gini by bisection.

    First the spread of the wages above the minimum is sought; where its bounds do not reach the Gini, the curve of
    the low wages as well.

    Parameters
    ----------
    men, women : int64[n_men], int64[n_women], agorot/month
        Modified in place: wages, ascending.
    n_low : int64[2]
        How many of each sex earn the minimum wage at most.
    minimum : int, agorot/month
        Minimum wage.
    mean : float64[2], agorot/month
        Mean wage by sex.
    gini : float in (0, 1)
        Of both sexes together.
    z_men, z_women : float64
        From `fill_quantile_normals`, for those above the minimum wage.

    Returns
    -------
    tuple of two floats
        Power of the low curve and spread of the high one.
    """
    bounds = np.array([_NARROWEST, _WIDEST])
    low_power = _USUAL
    spread = _NARROWEST
    for stage in range(2):
        lower, upper = (bounds[0], bounds[1]) if stage == 0 else (_FLATTEST, _STEEPEST)
        for _ in range(_STEPS):
            middle = 0.5 * (lower + upper)
            if stage == 0:
                spread = middle
            else:
                low_power = middle
            fill_wages(men, n_low[0], minimum, mean[0], low_power, spread, z_men)
            fill_wages(women, n_low[1], minimum, mean[1], low_power, spread, z_women)
            found = gini_of_two(men, women)
            if abs(found - gini) < _TOLERANCE:
                return low_power, spread
            if found < gini:
                lower = middle
            else:
                upper = middle
    return low_power, spread
