"""Gaps, ranks, convergence and spatial pattern of a few places: unsorted float64[n], one value for each authority.

The order of places is fixed by the scenario, so that sums in that order are the same in every run. A measure that has
no meaning (fewer places than it needs, no variation) is NaN. Leave out places without a value before calling.
"""

import math

import numpy as np

from sim.kernels import distribution
from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64
from sim.kernels.maths import log


@kernel
def mean_and_variance(value: F64, weight: F64) -> tuple[float, float]:
    """Return the weighted mean and the variance around it; equal weights give the plain ones (divided by n).

    Parameters
    ----------
    value : float64[n]
        Values.
    weight : float64[n], at least 0
        Persons, or ones where places count alike.
    """
    people = 0.0
    total = 0.0
    for i in range(value.shape[0]):
        people += weight[i]
        total += weight[i] * value[i]
    mean = total / people
    square = 0.0
    for i in range(value.shape[0]):
        square += weight[i] * (value[i] - mean) * (value[i] - mean)
    return mean, square / people


@kernel
def variation(value: F64, weight: F64) -> float:
    """Return the coefficient of variation: standard deviation over mean; arguments as in `mean_and_variance`."""
    mean, variance = mean_and_variance(value, weight)
    return math.sqrt(variance) / mean


@kernel
def log_deviation(value: F64, weight: F64) -> float:
    """Return the standard deviation of the logarithm, whose fall in time is sigma-convergence; values positive.

    Source
    ------
    Barro & Sala-i-Martin (1992), Convergence. https://doi.org/10.1086/261816
    """
    logs = np.empty(value.shape[0])
    for i in range(value.shape[0]):
        logs[i] = log(value[i])
    _, variance = mean_and_variance(logs, weight)
    return math.sqrt(variance)


@kernel
def gini(value: F64, weight: F64) -> float:
    """Return the Gini coefficient between places; arguments as in `mean_and_variance`, values at least 0."""
    order = np.argsort(value, kind="mergesort")
    return distribution.gini(value[order], weight[order])


@kernel
def hoover(value: F64, weight: F64) -> float:
    """Return the Hoover index between places; arguments as in `mean_and_variance`, values at least 0."""
    return distribution.hoover(value, weight)


@kernel
def p90_p10(value: F64, weight: F64) -> float:
    """Return the ratio of the ninth to the first decile of places.

    Parameters
    ----------
    value : float64[n]
        Values.
    weight : float64[n], whole numbers
        Persons, or ones where places count alike.
    """
    order = np.argsort(value, kind="mergesort")
    ascending, heavy = value[order], weight[order]
    return distribution.quantile(0.9, ascending, heavy) / distribution.quantile(0.1, ascending, heavy)


@kernel
def slope(x: F64, y: F64, weight: F64) -> float:
    """Return the least-squares slope of y on x: of child rank on parent rank, or of growth on the initial level.

    Parameters
    ----------
    x, y : float64[n]
        Pairs.
    weight : float64[n], at least 0
        Persons, or ones.
    """
    mean_x, variance = mean_and_variance(x, weight)
    mean_y, _ = mean_and_variance(y, weight)
    people = 0.0
    together = 0.0
    for i in range(x.shape[0]):
        people += weight[i]
        together += weight[i] * (x[i] - mean_x) * (y[i] - mean_y)
    return together / people / variance


@kernel
def convergence(first: F64, last: F64, years: float, weight: F64) -> float:
    """Return the slope of yearly log growth on the initial log level; below 0 the poor catch up (beta-convergence).

    Parameters
    ----------
    first, last : float64[n], positive
        Level in the first and in the last year.
    years : float, year
        Between them.
    weight : float64[n], at least 0
        Persons, or ones.

    Source
    ------
    Barro & Sala-i-Martin (1992), Convergence. https://doi.org/10.1086/261816
    """
    level = np.empty(first.shape[0])
    growth = np.empty(first.shape[0])
    for i in range(first.shape[0]):
        level[i] = log(first[i])
        growth[i] = (log(last[i]) - level[i]) / years
    return slope(level, growth, weight)


@kernel
def ranks(value: F64) -> F64:
    """Return the ranks from 1 up; equals share the mean of theirs."""
    order = np.argsort(value, kind="mergesort")
    out = np.empty(value.shape[0])
    first = 0
    while first < order.shape[0]:
        last = first
        while last + 1 < order.shape[0] and value[order[last + 1]] == value[order[first]]:
            last += 1
        for j in range(first, last + 1):
            out[order[j]] = 0.5 * (first + last) + 1.0
        first = last + 1
    return out


@kernel
def spearman(x: F64, y: F64) -> float:
    """Return the correlation of ranks, for instance of authorities in two years.

    Source
    ------
    Spearman (1904), The proof and measurement of association between two things. https://doi.org/10.2307/1412159
    """
    rank_x, rank_y = ranks(x), ranks(y)
    alike = np.ones(x.shape[0])
    _, variance_x = mean_and_variance(rank_x, alike)
    _, variance_y = mean_and_variance(rank_y, alike)
    return slope(rank_x, rank_y, alike) * math.sqrt(variance_x / variance_y)


@kernel
def dissimilarity(a: F64, b: F64) -> float:
    """Return the part of one group that would have to move to be spread like the other.

    Parameters
    ----------
    a, b : float64[n], persons
        Members of the two groups in each place.

    Source
    ------
    Duncan & Duncan (1955), A methodological analysis of segregation indexes. https://doi.org/10.2307/2088328
    """
    all_a = 0.0
    all_b = 0.0
    for i in range(a.shape[0]):
        all_a += a[i]
        all_b += b[i]
    apart = 0.0
    for i in range(a.shape[0]):
        apart += abs(a[i] / all_a - b[i] / all_b)
    return 0.5 * apart


@kernel
def morans_i(value: F64, near: F64) -> float:
    """Return Moran's I, the likeness of neighbours; without any pattern it is -1 / (n - 1) in the mean.

    Parameters
    ----------
    value : float64[n]
        Values.
    near : float64[n, n], at least 0
        Weight of place j as a neighbour of place i; 0 on the diagonal.

    Source
    ------
    Moran (1950), Notes on continuous stochastic phenomena. https://doi.org/10.2307/2332142
    """
    n = value.shape[0]
    mean, variance = mean_and_variance(value, np.ones(n))
    weights = 0.0
    alike = 0.0
    for i in range(n):
        for j in range(n):
            weights += near[i, j]
            alike += near[i, j] * (value[i] - mean) * (value[j] - mean)
    return alike / weights / variance
