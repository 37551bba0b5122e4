"""The pattern of gaps in space and time: neighbours, convergence, segregation; NaN for a single authority."""

from collections.abc import Callable

import numpy as np

from sim.kernels import nesting, places, profiles
from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import BOOL, F64, I64
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.reading.space import neighbours
from sim.metrics.view import INCOME, LEVEL, View
from sim.registry import metric

_FEWEST = 4
"""Authorities with a figure below which a pattern has no meaning."""


def between_places(view: View, measure: Callable[[I64], float], known: BOOL) -> F64:
    """Return a measure for each cluster and the region.

    Parameters
    ----------
    measure : callable
        Takes the rows of the authorities with a figure, int64[m].
    known : bool[n_authorities]
        Which have one.
    """
    out = np.full(len(view.areas), np.nan)
    members = view.areas.members[view.areas.n :] > 0.0
    for area, here in enumerate(members):
        rows = np.flatnonzero(here & known)
        if rows.size >= _FEWEST:
            out[view.areas.n + area] = measure(rows)
    return np.where(np.isfinite(out), out, np.nan)


def _likeness(view: View, figure: int) -> F64:
    values = view.figures[:, figure]
    return between_places(
        view, lambda rows: places.morans_i(values[rows], neighbours(view.space.distance, rows)), ~np.isnan(values)
    )


def _convergence(view: View, figure: int) -> F64:
    first, last = view.start.figures[:, figure], view.figures[:, figure]
    if view.years <= 0.0:
        return np.full(len(view.areas), np.nan)
    return between_places(
        view,
        lambda rows: places.convergence(first[rows], last[rows], view.years, np.ones(rows.size)),
        (first > 0.0) & (last > 0.0),
    )


@metric(label="Likeness of neighbours, income", unit="1", rows=("B6",))
def moran_income(view: View) -> F64:
    """Moran's I of mean income between authorities and their five nearest; -1 / (n - 1) without any pattern.

    Source: Moran (1950), https://doi.org/10.2307/2332142
    """
    return _likeness(view, INCOME)


@metric(label="Likeness of neighbours, services", unit="1", rows=("B6",))
def moran_services(view: View) -> F64:
    """Moran's I of the service level between authorities and their five nearest."""
    return _likeness(view, LEVEL)


@metric(label="Convergence of income", unit="1/year", better="lower", rows=("B6",))
def beta_income(view: View) -> F64:
    """Slope between authorities of yearly growth of mean income since the start on its logarithm then.

    Below 0, the poorer catch up. Source: Barro & Sala-i-Martin (1992), https://doi.org/10.1086/261816
    """
    return _convergence(view, INCOME)


@metric(label="Convergence of services", unit="1/year", better="lower", rows=("B6",))
def beta_services(view: View) -> F64:
    """Slope between authorities of yearly growth of the service level since the start on its logarithm then."""
    return _convergence(view, LEVEL)


@metric(label="Segregation of groups", unit="share", better="lower", rows=("A10", "B6"))
def segregation(view: View) -> F64:
    """Share of Arab residents who would have to move between authorities to be spread like Jewish and other ones.

    Index of dissimilarity. Source: Duncan & Duncan (1955), https://doi.org/10.2307/2088328
    """
    groups = view.people.groups[: view.areas.n]
    arab, jewish = groups[:, ARAB].sum(axis=1), groups[:, JEWISH]
    known = arab + jewish > 0.0
    return between_places(view, lambda rows: places.dissimilarity(arab[rows], jewish[rows]), known)


@metric(label="Mismatch of jobs and workers", unit="share", better="lower", rows=("B2", "B10"))
def jobs_mismatch(view: View) -> F64:
    """Share of jobs that would have to move between authorities to be spread like employed residents.

    Index of dissimilarity of jobs and workers by authority; METRICS section 3.
    """
    n = view.areas.n
    jobs, workers = view.firms.jobs[:n].sum(axis=1), view.people.employed[:n].sum(axis=(1, 2, 3))
    return between_places(view, lambda rows: places.dissimilarity(jobs[rows], workers[rows]), jobs + workers > 0.0)


@metric(label="Between-area share of the largest possible", unit="share", better="lower", rows=("B6",))
def theil_of_largest(view: View) -> F64:
    """Theil's T between authorities over the largest that so many areas of their sizes could have.

    All the poorest in one, then the next; from the percentiles of income. It is fairer than a plain share where few
    large areas are compared. Source: Elbers et al. (2008), https://doi.org/10.1007/s10888-007-9064-x
    """
    n, people = view.areas.n, np.where(np.isnan(view.figures[:, INCOME]), 0.0, view.towns.residents)
    parts, members = view.incomes.theil, view.areas.members[view.areas.n :] > 0.0
    between = parts[:, profiles.BETWEEN_CLUSTERS] + parts[:, profiles.BETWEEN_AUTHORITIES]
    largest = np.full(len(view.areas), np.nan)
    for area, here in enumerate(members):
        rows = np.flatnonzero(here & (people > 0.0))
        values = view.incomes.percentile[n + area]
        if rows.size >= _FEWEST and values[0] > 0.0:
            sizes = people[rows[np.argsort(view.figures[rows, INCOME], kind="stable")]]
            largest[n + area] = _largest(values, sizes)
    return np.minimum(ratio(between, largest), 1.0)


def _largest(percentile: F64, sizes: F64) -> float:
    """Return the largest T between parts of given sizes, the poorest first, of a distribution by its percentiles."""
    weight = np.full(percentile.size, 1_000_000, np.int64)
    values = np.maximum(np.rint(percentile * 100.0), 1.0).astype(np.int64)
    return float(nesting.max_between(values, weight, sizes / sizes.sum() * float(weight.sum())))
