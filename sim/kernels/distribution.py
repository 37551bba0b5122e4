"""Inequality and poverty of a distribution given as sorted values with weights.

Sort once, by `sim.kernels.sorting`. Every measure then adds in sorted order, so that its bits do not depend on the
order of rows or on threads.

Values are int64 agorot (or float64 where so few areas are compared that they are sorted by hand); weights are numbers
of persons. A measure that has no meaning (nobody, or a total that is not positive) is NaN.
"""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import exp, log, power

_FLOOR_OF_MEDIAN: Final = 0.01


@kernel
def totals(value: I64 | F64, weight: I64 | F64) -> tuple[float, float]:
    """Return the total weight and the weighted total of the values.

    Parameters
    ----------
    value : int64[n] or float64[n]
        Values.
    weight : int64[n] or float64[n], at least 0
        Persons.
    """
    people = 0.0
    total = 0.0
    for i in range(value.shape[0]):
        people += weight[i]
        total += weight[i] * float(value[i])
    return people, total


@kernel
def gini(value: I64 | F64, weight: I64 | F64) -> float:
    """Return the Gini coefficient, twice the area between the Lorenz curve and equality.

    Parameters
    ----------
    value : int64[n] or float64[n], ascending
        Values.
    weight : int64[n] or float64[n], at least 0
        Persons.

    Returns
    -------
    float
        In [0, 1) when no value is negative.

    Source
    ------
    Gini (1912), Variabilità e mutabilità; METRICS section 2.
    """
    people, total = totals(value, weight)
    if not (people > 0.0 and total > 0.0):
        return math.nan
    below = 0.0
    area = 0.0
    for i in range(value.shape[0]):
        upto = below + weight[i] * float(value[i])
        area += weight[i] * (below + upto)
        below = upto
    return 1.0 - area / (people * total)


@kernel
def lorenz(out: F64, share: F64, value: I64 | F64, weight: I64 | F64) -> None:
    """Return points of the Lorenz curve: what part of the total the poorest have.

    Parameters
    ----------
    out : float64[m], in [0, 1]
        Modified in place; straight lines between persons.
    share : float64[m], ascending, in [0, 1]
        Which part of the persons.
    value : int64[n] or float64[n], ascending
        Values.
    weight : int64[n] or float64[n], at least 0
        Persons.
    """
    people, total = totals(value, weight)
    if not (people > 0.0 and total > 0.0):
        out[:] = math.nan
        return
    i = 0
    counted = 0.0
    below = 0.0
    for j in range(share.shape[0]):
        wanted = share[j] * people
        while i < value.shape[0] and counted + weight[i] <= wanted:
            counted += weight[i]
            below += weight[i] * float(value[i])
            i += 1
        part = (wanted - counted) * float(value[i]) if i < value.shape[0] else 0.0
        out[j] = (below + part) / total


@kernel
def bottom_share(share: float, value: I64 | F64, weight: I64 | F64) -> float:
    """Return what part of the total the poorest `share` of the persons have; the rest is what the others have.

    Parameters
    ----------
    share : float in [0, 1]
        Which part of the persons.
    value, weight
        As in `lorenz`.
    """
    at = np.full(1, share)
    out = np.empty(1)
    lorenz(out, at, value, weight)
    return float(out[0])


@kernel
def bottom_mean(share: float, value: I64 | F64, weight: I64 | F64) -> float:
    """Return the mean value of the poorest `share` of the persons; 0.4 for shared prosperity.

    Source
    ------
    Ferreira, Galasso & Negre (2018), Shared prosperity: concepts, data, and some policy examples; METRICS section 1.
    """
    people, total = totals(value, weight)
    return bottom_share(share, value, weight) * total / (share * people)


@kernel
def palma(value: I64 | F64, weight: I64 | F64) -> float:
    """Return the share of the richest tenth over the share of the poorest 40 %.

    Source
    ------
    Palma (2011), Homogeneous middles vs. heterogeneous tails. https://doi.org/10.1111/j.1467-7660.2011.01694.x
    """
    return (1.0 - bottom_share(0.9, value, weight)) / bottom_share(0.4, value, weight)


@kernel
def s80_s20(value: I64 | F64, weight: I64 | F64) -> float:
    """Return the share of the richest fifth over the share of the poorest fifth."""
    return (1.0 - bottom_share(0.8, value, weight)) / bottom_share(0.2, value, weight)


@kernel
def quantiles(out: F64, share: F64, value: I64 | F64, weight: I64 | F64) -> None:
    """Return quantiles, on the straight line between neighbouring persons (numpy's "linear").

    Parameters
    ----------
    out : float64[m], in the unit of the values
        Modified in place.
    share : float64[m], ascending, in [0, 1]
        Which quantiles.
    value : int64[n] or float64[n], ascending
        Values.
    weight : int64[n] or float64[n], whole numbers
        Each value counts so many times.
    """
    people, _ = totals(value, weight)
    if not people >= 1.0:
        out[:] = math.nan
        return
    i = 0
    upto = float(weight[0])
    for j in range(share.shape[0]):
        rank = share[j] * (people - 1.0)
        floor = math.floor(rank)
        while upto <= floor:
            i += 1
            upto += weight[i]
        following = i
        reach = upto
        while reach <= floor + 1.0 and following + 1 < value.shape[0]:
            following += 1
            reach += weight[following]
        # The last person has no neighbour; rank is then whole, so that nothing is taken from `following`.
        low = float(value[i])
        out[j] = low if rank == floor else low + (rank - floor) * (float(value[following]) - low)


@kernel
def quantile(share: float, value: I64 | F64, weight: I64 | F64) -> float:
    """Return one quantile; the arguments are those of `quantiles`."""
    at = np.full(1, share)
    out = np.empty(1)
    quantiles(out, at, value, weight)
    return float(out[0])


@kernel
def bottom_code(value: I64, weight: I64) -> float:
    """Raise values below 1 % of the median to it, since the logarithmic measures need positive values.

    Parameters
    ----------
    value : int64[n], agorot, ascending
        Modified in place; stays ascending.
    weight : int64[n], persons
        Persons.

    Returns
    -------
    float
        The share of the persons whose value was raised, to be reported; NaN, and nothing is raised, where the median is
        not positive.
    """
    people, _ = totals(value, weight)
    median = quantile(0.5, value, weight)
    if not median > 0.0:
        return math.nan
    floor = np.int64(math.ceil(_FLOOR_OF_MEDIAN * median))
    raised = 0.0
    for i in range(value.shape[0]):
        if value[i] >= floor:
            break
        value[i] = floor
        raised += weight[i]
    return raised / people


@kernel
def theil_t(value: I64 | F64, weight: I64 | F64) -> float:
    """Return Theil's T: the mean of (y / mean) ln(y / mean).

    Parameters
    ----------
    value : int64[n] or float64[n], positive
        After `bottom_code`; NaN comes from a value that is not positive.
    weight : int64[n] or float64[n], at least 0
        Persons.

    Source
    ------
    Theil (1967), Economics and Information Theory; METRICS section 2.
    """
    people, total = totals(value, weight)
    mean = total / people
    index = 0.0
    for i in range(value.shape[0]):
        index += weight[i] * float(value[i]) * log(float(value[i]) / mean)
    return index / total


@kernel
def theil_l(value: I64 | F64, weight: I64 | F64) -> float:
    """Return Theil's L, the mean log deviation: the mean of ln(mean / y); arguments and source as in `theil_t`.

    A value of 0 gives infinity, one below 0 NaN.
    """
    people, total = totals(value, weight)
    mean = total / people
    index = 0.0
    for i in range(value.shape[0]):
        index -= weight[i] * log(float(value[i]) / mean)
    return index / people


@kernel
def hoover(value: I64 | F64, weight: I64 | F64) -> float:
    """Return the Hoover index: the part of the total that would have to move for equality.

    Source
    ------
    Hoover (1936), The measurement of industrial localization. https://doi.org/10.2307/1927875
    """
    people, total = totals(value, weight)
    if not (people > 0.0 and total > 0.0):
        return math.nan
    mean = total / people
    apart = 0.0
    for i in range(value.shape[0]):
        apart += weight[i] * abs(float(value[i]) - mean)
    return apart / (2.0 * total)


@kernel
def atkinson(aversion: float, value: I64 | F64, weight: I64 | F64) -> float:
    """Return the Atkinson index: the part of the total that could be given up for equality of the rest.

    Parameters
    ----------
    aversion : float, at least 0
        Epsilon; 0 gives 0, and 1 uses the geometric mean.
    value : int64[n] or float64[n], positive
        After `bottom_code`.
    weight : int64[n] or float64[n], at least 0
        Persons.

    Source
    ------
    Atkinson (1970), On the measurement of inequality. https://doi.org/10.1016/0022-0531(70)90039-6
    """
    people, total = totals(value, weight)
    mean = total / people
    if aversion == 1.0:
        return 1.0 - exp(-theil_l(value, weight))
    left = 1.0 - aversion
    index = 0.0
    for i in range(value.shape[0]):
        index += weight[i] * power(float(value[i]) / mean, left)
    return 1.0 - power(index / people, 1.0 / left)


@kernel
def poverty(line: float, value: I64 | F64, weight: I64 | F64) -> tuple[float, float, float]:
    """Return the measures of Foster, Greer and Thorbecke below a line.

    Parameters
    ----------
    line : float, in the unit of the values
        A value below it is poor, a value on it is not.
    value : int64[n] or float64[n]
        Values in any order.
    weight : int64[n] or float64[n], at least 0
        Persons.

    Returns
    -------
    tuple of three floats
        Headcount, gap and squared gap: the mean of ((line - y) / line) ** 0, 1, 2 over the poor, and 0 for the others.

    Source
    ------
    Foster, Greer & Thorbecke (1984), A class of decomposable poverty measures. https://doi.org/10.2307/1913475
    """
    people = 0.0
    heads = 0.0
    gap = 0.0
    square = 0.0
    for i in range(value.shape[0]):
        people += weight[i]
        if value[i] < line:
            short = (line - float(value[i])) / line
            heads += weight[i]
            gap += weight[i] * short
            square += weight[i] * short * short
    return heads / people, gap / people, square / people


@kernel
def prosperity_gap(standard: float, value: I64 | F64, weight: I64 | F64) -> float:
    """Return the mean factor by which values, all positive, must be multiplied to reach a standard.

    Source
    ------
    World Bank (2024), the Prosperity Gap; METRICS section 1.
    """
    people, _ = totals(value, weight)
    times = 0.0
    for i in range(value.shape[0]):
        times += weight[i] * (standard / float(value[i]))
    return times / people
