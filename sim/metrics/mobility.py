"""Mobility across generations: ranks of young adults and of the parents' household when they were 17.

Those of 20 to 29 rank by what their human capital commands (projected: METRICS section 4), those of 30 to 36 by the
income of their household. Nobody's parents are known before the first school year; NaN below ten observations.
"""

import numpy as np

from sim.kernels import mobility as sums
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric

_FEWEST = 10.0
_QUARTER = 250.0
_PERCENT = 10.0


def line(ranks: F64) -> tuple[F64, F64]:
    """Return slope, and the child's rank at the parents' 25th percentile, by least squares.

    Parameters
    ----------
    ranks : float64[n_areas, N_SUMS]

    Returns
    -------
    slope : float64[n_areas]
    at_25 : float64[n_areas], percentile
    """
    n = np.where(ranks[:, sums.N] >= _FEWEST, ranks[:, sums.N], np.nan)
    parent, child = ranks[:, sums.PARENT] / n, ranks[:, sums.CHILD] / n
    spread = ranks[:, sums.PARENT_2] / n - parent * parent
    slope = ratio(ranks[:, sums.PRODUCT] / n - parent * child, spread)
    return slope, (child + slope * (_QUARTER - parent)) / _PERCENT


def _of_low(view: View, stage: int, column: int) -> F64:
    ranks = view.society.ranks[:, stage]
    return np.where(ranks[:, sums.LOW] >= _FEWEST, ratio(ranks[:, column], ranks[:, sums.LOW]), np.nan)


@metric(label="Rank-rank slope (projected)", unit="slope", better="lower", rows=("D1", "D2"))
def rank_rank_projected(view: View) -> F64:
    """Slope of the rank of those of 20-29, by what their human capital commands, on their parents' rank (T46)."""
    return line(view.society.ranks[:, sums.PROJECTED])[0]


@metric(label="Rank-rank slope", unit="slope", better="lower", rows=("D1",))
def rank_rank(view: View) -> F64:
    """Slope of the income rank of those of 30-36 on their parents' rank (T46); no value until a cohort is 30."""
    return line(view.society.ranks[:, sums.MEASURED])[0]


@metric(label="Upward rank from the 25th percentile (projected)", unit="percentile", better="higher", rows=("D1",))
def upward_rank_projected(view: View) -> F64:
    """Expected rank at 20-29 of a child whose parents stood at the 25th percentile."""
    return line(view.society.ranks[:, sums.PROJECTED])[1]


@metric(label="Upward rank from the 25th percentile", unit="percentile", better="higher", rows=("D1",))
def upward_rank(view: View) -> F64:
    """Expected income rank at 30-36 of a child whose parents stood at the 25th percentile."""
    return line(view.society.ranks[:, sums.MEASURED])[1]


@metric(label="From the lowest to the highest quarter (projected)", unit="share", better="higher", rows=("D1",))
def low_to_top_projected(view: View) -> F64:
    """Share of those of 20-29 from the lowest quarter of families who stand in the highest one (T47)."""
    return _of_low(view, sums.PROJECTED, sums.LOW_TO_TOP)


@metric(label="From the lowest to the highest quarter", unit="share", better="higher", rows=("D1",))
def low_to_top(view: View) -> F64:
    """Share of those of 30-36 from the lowest quarter of families who stand in the highest one (T47)."""
    return _of_low(view, sums.MEASURED, sums.LOW_TO_TOP)


@metric(label="Staying in the lowest quarter (projected)", unit="share", better="lower", rows=("D1",))
def low_to_low_projected(view: View) -> F64:
    """Share of those of 20-29 from the lowest quarter of families who stand in the lowest one."""
    return _of_low(view, sums.PROJECTED, sums.LOW_TO_LOW)


@metric(label="Employment at 30", unit="share", better="higher", rows=("D2", "D8"))
def employment_at_30(view: View) -> F64:
    """Share at work of those of 30-36 whose parents' rank is known: the last milestone of a cohort."""
    ranks = view.society.ranks[:, sums.MEASURED]
    return np.where(ranks[:, sums.N] >= _FEWEST, ratio(ranks[:, sums.AT_WORK], ranks[:, sums.N]), np.nan)
