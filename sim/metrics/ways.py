"""Ways to work, jobs within reach, and how much of the gap in employment these and schooling explain."""

from typing import Final

import numpy as np

from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric

_HALF_HOUR: Final = 30.0
_HOUR: Final = 60.0


def _within(view: View, low: float, high: float) -> F64:
    """Return the share of employed residents with a way to work of more than `low` and at most `high` minutes."""
    space = view.space
    by_car, by_bus = (
        np.where((minutes > low) & (minutes <= high), space.flow, 0.0).sum(axis=1)
        for minutes in (space.minutes, space.minutes_bus)
    )
    inside = by_car * (1.0 - space.without_car) + by_bus * space.without_car
    return ratio(view.areas.fold(inside), view.areas.fold(space.flow.sum(axis=1)))


@metric(label="Way to work up to 30 minutes", unit="share", better="higher", rows=("B10",))
def commute_30(view: View) -> F64:
    """Share of employed residents with a way to work of at most 30 minutes, by car or bus; compare T62."""
    return _within(view, -1.0, _HALF_HOUR)


@metric(label="Way to work of 30-60 minutes", unit="share", rows=("B10",))
def commute_60(view: View) -> F64:
    """Share of employed residents whose way to work takes 30 to 60 minutes, by car or bus; compare T62."""
    return _within(view, _HALF_HOUR, _HOUR)


@metric(label="Way to work over 60 minutes", unit="share", better="lower", rows=("B10",))
def commute_long(view: View) -> F64:
    """Share of employed residents with a way to work of more than 60 minutes, by car or bus; compare T62."""
    return _within(view, _HOUR, np.inf)


@metric(label="Jobs within reach", unit="job", better="higher", rows=("B2", "B10"))
def accessibility(view: View) -> F64:
    """Jobs of each place times exp(-decay x km), those outside too, mean over residents.

    Source: Hansen (1959), How accessibility shapes land use; METRICS section 4.
    """
    return view.weighted(view.space.access)


@metric(label="Employment gap explained", unit="share", better="lower", rows=("A10", "B6"))
def employment_gap_explained(view: View) -> F64:
    """Part of the employment gap of groups at 25-64 that age, sex, schooling and jobs within reach account for.

    At the returns of Jewish and other residents. Source: Oaxaca (1973), https://doi.org/10.2307/2525981; Blinder (1973)
    """
    return view.space.gap[:, 0].copy()


@metric(label="Employment gap, adjusted", unit="share", better="lower", rows=("A10", "B6"))
def employment_gap_adjusted(view: View) -> F64:
    """Employment gap of groups at 25-64 among people of the same age, sex, schooling and jobs within reach."""
    return view.space.gap[:, 1].copy()
