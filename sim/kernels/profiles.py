"""Inequality of every area at once: sorted incomes of many areas in, a row of measures for each area out."""

import math
from typing import Final

import numpy as np

from sim.kernels import distribution, places
from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I16, I64
from sim.kernels.maths import exp, log

MEAN: Final = 0
GINI: Final = 1
MEDIAN: Final = 2
HOOVER: Final = 3
POOR: Final = 4
POVERTY_GAP: Final = 5
RELATIVELY_POOR: Final = 6
N_MEASURES: Final = 7
"""Columns of `profile`; `outline` gives the first three."""

BETWEEN_CLUSTERS: Final = 0
BETWEEN_AUTHORITIES: Final = 1
BETWEEN_GROUPS: Final = 2
WITHIN: Final = 3
TOTAL: Final = 4
ATKINSON: Final = 5
RAISED: Final = 6
N_PARTS: Final = 7
"""Columns of `theil_parts`: Theil's T and its parts, Atkinson's index with aversion 1, persons raised to the floor."""

PEOPLE: Final = 0
SUM: Final = 1
SUM_Y_LN_Y: Final = 2
SUM_LN_Y: Final = 3
LIFTED: Final = 4
N_CELL: Final = 5
"""Columns of `theil_cells`."""

GAP_GINI: Final = 0
GAP_CV: Final = 1
GAP_P90_P10: Final = 2
GAP_HOOVER: Final = 3
GAP_THEIL: Final = 4
GAP_SIGMA: Final = 5
GAP_SPEARMAN: Final = 6
N_GAPS: Final = 7
"""Last axis of `between`."""


@kernel
def outline(out: F64, value: I64, weight: I64, code: I64, cluster: I16, n_groups: int) -> None:
    """Give the mean, Gini coefficient and median of every area, from rows that are sorted but not gathered by area.

    Parameters
    ----------
    out : float64[n_authorities + n_clusters + 1, 3]
        Modified in place; NaN where nobody is or nothing is earned.
    value : int64[n], ascending
    weight : int64[n], person
    code : int64[n]
        Authority times the number of groups, plus the group.
    cluster : int16[n_authorities]

    Source
    ------
    As `sim.kernels.distribution`: the same sums, kept for each area while the rows pass once.
    """
    n, m = cluster.shape[0], out.shape[0]
    # Columns: persons and total of the area; of what has passed, persons, total and area under the curve; then the
    # neighbours of the median.
    own = np.zeros((m, 7))
    for i in range(value.shape[0]):
        j = code[i] // n_groups
        own[j, 0] += weight[i]
        own[j, 1] += weight[i] * float(value[i])
    for j in range(n):
        own[m - 1] += own[j]
        if cluster[j] >= 0:
            own[n + cluster[j]] += own[j]
    for i in range(value.shape[0]):
        j = code[i] // n_groups
        v, w = float(value[i]), float(weight[i])
        _pass(own[j], v, w)
        _pass(own[m - 1], v, w)
        if cluster[j] >= 0:
            _pass(own[n + cluster[j]], v, w)
    for a in range(m):
        _sum_up(out[a], own[a])


@kernel
def _sum_up(out: F64, own: F64) -> None:
    """Turn the sums of an area into its mean, Gini coefficient and median."""
    people, total = own[0], own[1]
    if not (people > 0.0 and total > 0.0):
        out[:] = math.nan
        return
    part = 0.5 * (people - 1.0) - math.floor(0.5 * (people - 1.0))
    out[MEAN] = total / people
    out[GINI] = 1.0 - own[4] / (people * total)
    out[MEDIAN] = own[5] + part * (own[6] - own[5]) if part > 0.0 else own[5]


@kernel(inline=True)
def _pass(own: F64, value: float, weight: float) -> None:
    """Let one row pass through the sums of an area."""
    upto, middle = own[3] + weight * value, math.floor(0.5 * (own[0] - 1.0))
    own[4] += weight * (own[3] + upto)
    own[3] = upto
    if own[2] <= middle < own[2] + weight:
        own[5] = value
    if own[2] <= middle + 1.0 < own[2] + weight:
        own[6] = value
    own[2] += weight


@kernel
def poverty(line: F64, value: I64, weight: I64) -> tuple[float, float]:
    """Return headcount and gap below a line that depends on the size of the household, which is the weight.

    Parameters
    ----------
    line : float64[256], agorot
        Poverty line for a household of each size, over the square root of the size.
    value : int64[n], agorot
        Income over the square root of the size.
    weight : int64[n], person
        Members of the household.

    Source
    ------
    Foster, Greer & Thorbecke (1984), A class of decomposable poverty measures. https://doi.org/10.2307/1913475
    """
    people, heads, short = 0.0, 0.0, 0.0
    for i in range(value.shape[0]):
        people += weight[i]
        if value[i] < line[weight[i]]:
            heads += weight[i]
            short += weight[i] * (1.0 - value[i] / line[weight[i]])
    return heads / people, short / people


@kernel
def profile(
    out: F64, percentile: F64, curve: F64, start: I64, value: I64, weight: I64, line: F64, percent: F64, share: F64
) -> None:
    """Give all measures of the distribution of income in each area, its percentiles and its Lorenz curve.

    Parameters
    ----------
    out : float64[n_areas, N_MEASURES]
        Modified in place; NaN where nobody is or nothing is earned.
    percentile : float64[n_areas, m], curve : float64[n_areas, k]
        Modified in place, at the points `percent` and `share`.
    start : int64[n_areas + 1]
        The rows of area a are ``start[a]:start[a + 1]``.
    value : int64[n], agorot, ascending inside each area
    weight : int64[n], person
    line
        As in `poverty`.
    percent : float64[m], share : float64[k]
        Points in [0, 1], ascending.
    """
    for a in range(start.shape[0] - 1):
        v, w = value[start[a] : start[a + 1]], weight[start[a] : start[a + 1]]
        people, total = distribution.totals(v, w)
        if not (people > 0.0 and total > 0.0):
            out[a], percentile[a], curve[a] = math.nan, math.nan, math.nan
            continue
        out[a, MEAN] = total / people
        out[a, GINI] = distribution.gini(v, w)
        out[a, MEDIAN] = distribution.quantile(0.5, v, w)
        out[a, HOOVER] = distribution.hoover(v, w)
        out[a, POOR], out[a, POVERTY_GAP] = poverty(line, v, w)
        out[a, RELATIVELY_POOR] = distribution.poverty(0.5 * out[a, MEDIAN], v, w)[0]
        distribution.quantiles(percentile[a], percent, v, w)
        distribution.lorenz(curve[a], share, v, w)


@kernel
def theil_cells(cell: F64, value: I64, weight: I64, code: I64, floor: float) -> None:
    """Add up what Theil's and Atkinson's indices need, by cell, after raising low values to a floor.

    Parameters
    ----------
    cell : float64[n_cells, N_CELL]
        Modified in place.
    value : int64[n], agorot, ascending
    weight : int64[n], person
    code : int64[n], in [0, n_cells - 1]
        A population group of an authority.
    floor : float, agorot, above 0
        Values are counted in floors, so that their logarithms are small.
    """
    cell[:] = 0.0
    for i in range(value.shape[0]):
        c, w = code[i], float(weight[i])
        y = max(value[i] / floor, 1.0)
        ln_y = log(y)
        cell[c, PEOPLE] += w
        cell[c, SUM] += w * y
        cell[c, SUM_Y_LN_Y] += w * y * ln_y
        cell[c, SUM_LN_Y] += w * ln_y
        cell[c, LIFTED] += w if value[i] < floor else 0.0


@kernel
def theil_parts(out: F64, cell: F64, cluster: I16, n_groups: int) -> None:
    """Split Theil's T of every area into nested parts, and give Atkinson's index.

    Parameters
    ----------
    out : float64[n_authorities + n_clusters + 1, N_PARTS]
        Modified in place: between clusters, between authorities inside clusters, between groups inside authorities,
        within groups, their sum; Atkinson; share of persons whose income was raised to the floor. NaN where nobody is.
    cell : float64[n_authorities * n_groups, N_CELL]
        From `theil_cells`.
    cluster : int16[n_authorities]
        An authority outside any cluster is a cluster of its own.

    Source
    ------
    Shorrocks (1980), https://doi.org/10.2307/1913126; Atkinson (1970), https://doi.org/10.1016/0022-0531(70)90039-6
    """
    n, n_areas = cluster.shape[0], out.shape[0]
    total, mean = np.zeros((n_areas, N_CELL)), np.zeros(n_areas)
    _add_up(total, mean, cell, cluster, n_groups)
    out[:] = 0.0
    for j in range(n):
        for g in range(n_groups):
            part = cell[j * n_groups + g]
            if part[PEOPLE] > 0.0:
                ln_mean = log(part[SUM] / part[PEOPLE])
                out[j, WITHIN] += part[SUM_Y_LN_Y] - part[SUM] * ln_mean
                out[j, BETWEEN_GROUPS] += part[SUM] * (ln_mean - mean[j])
        _hand_up(out, total, mean, n + cluster[j] if cluster[j] >= 0 else -1, j)
    for a in range(n_areas):
        _finish(out[a], total[a], mean[a])


@kernel
def _add_up(total: F64, mean: F64, cell: F64, cluster: I16, n_groups: int) -> None:
    """Add up cells to areas, and note the logarithm of each area's mean."""
    n, region = cluster.shape[0], total.shape[0] - 1
    for j in range(n):
        for g in range(n_groups):
            total[j] += cell[j * n_groups + g]
        total[region] += total[j]
        if cluster[j] >= 0:
            total[n + cluster[j]] += total[j]
    for a in range(region + 1):
        mean[a] = log(total[a, SUM] / total[a, PEOPLE]) if total[a, PEOPLE] > 0.0 else 0.0


@kernel
def _hand_up(out: F64, total: F64, mean: F64, circle: int, j: int) -> None:
    """Add the parts of authority j to its cluster, row `circle` or none, and to the region, and what lies between."""
    region = out.shape[0] - 1
    for k in (BETWEEN_GROUPS, WITHIN):
        out[region, k] += out[j, k]
    if circle < 0:
        out[region, BETWEEN_CLUSTERS] += total[j, SUM] * (mean[j] - mean[region])
        return
    for k in (BETWEEN_GROUPS, WITHIN):
        out[circle, k] += out[j, k]
    apart = total[j, SUM] * (mean[j] - mean[circle])
    out[circle, BETWEEN_AUTHORITIES] += apart
    out[region, BETWEEN_AUTHORITIES] += apart
    out[region, BETWEEN_CLUSTERS] += total[j, SUM] * (mean[circle] - mean[region])


@kernel
def _finish(out: F64, total: F64, ln_mean: float) -> None:
    """Turn the sums of an area into its indices."""
    if not total[PEOPLE] > 0.0:
        out[:] = math.nan
        return
    parts = 0.0
    for k in range(TOTAL):
        out[k] /= total[SUM]
        parts += out[k]
    out[TOTAL] = parts
    out[ATKINSON] = 1.0 - exp(total[SUM_LN_Y] / total[PEOPLE] - ln_mean)
    out[RAISED] = total[LIFTED] / total[PEOPLE]


@kernel
def between(out: F64, value: F64, first: F64, people: F64, cluster: I16) -> None:
    """Compare the authorities of each cluster, and all of the region, with each other, weighted by residents.

    Parameters
    ----------
    out : float64[n_clusters + 1, n_figures, N_GAPS]
        Modified in place; NaN for fewer than two authorities, and where a measure needs positive values that are not.
    value, first : float64[n_authorities, n_figures]
        Figures of the year, and of the start for the correlation of ranks; NaN leaves an authority out.
    people : float64[n_authorities], person, whole
        Weights; an authority without residents is left out.
    cluster : int16[n_authorities]

    Source
    ------
    METRICS section 3; `sim.kernels.places`.
    """
    n, region = value.shape[0], out.shape[0] - 1
    x, before, weight = np.empty(n), np.empty(n), np.empty(n)
    out[:] = math.nan
    for a in range(region + 1):
        for f in range(value.shape[1]):
            m, known = 0, True
            for j in range(n):
                if people[j] > 0.0 and not math.isnan(value[j, f]) and (a == region or cluster[j] == a):
                    x[m], before[m], weight[m] = value[j, f], first[j, f], people[j]
                    known = known and not math.isnan(first[j, f])
                    m += 1
            if m >= 2:
                _compare(out[a, f], x[:m], before[:m], weight[:m], known)


@kernel
def _compare(out: F64, value: F64, first: F64, weight: F64, known: bool) -> None:
    """Put into `out` how far apart the values are."""
    out[GAP_GINI] = places.gini(value, weight)
    out[GAP_CV] = places.variation(value, weight)
    out[GAP_HOOVER] = places.hoover(value, weight)
    out[GAP_P90_P10] = places.p90_p10(value, weight)
    if value.min() > 0.0:
        out[GAP_THEIL] = distribution.theil_t(value, weight)
        out[GAP_SIGMA] = places.log_deviation(value, weight)
    if known and value.shape[0] >= 3:
        out[GAP_SPEARMAN] = places.spearman(value, first)
