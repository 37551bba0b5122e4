"""Incomes of households and wages of employees, sorted once for each kind of area."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from sim.data import facts
from sim.kernels import profiles, snapshot, sorting
from sim.kernels.codes import GROUPS
from sim.kernels.dtypes import F64, I64
from sim.metrics.areas import Areas, ratio
from sim.state import MONTHS_A_YEAR, State

PERCENTS: Final = np.arange(1, 100) / 100.0
"""Points at which percentiles are kept."""
SHARES: Final = np.arange(1, 20) / 20.0
"""Points at which the Lorenz curve is kept."""
FLOOR: Final = 0.01
"""Part of the region's median to which lower incomes are raised for the indices that use logarithms (METRICS)."""
_TO_MONTH: Final = 100.0 * MONTHS_A_YEAR
_STANDARD_PERSONS: Final = (1.25, 2.0, 2.65, 3.2, 3.75, 4.25, 4.75, 5.2)
"""National Insurance scale: standard persons in a household of 1 to 8; 0.4 for each further one."""
_FURTHER: Final = 0.4
_LARGEST: Final = 256


def standard_persons(size: int) -> float:
    """Return the standard persons of a household by the scale of National Insurance, on which its poverty line rests.

    Source
    ------
    National Insurance Institute, Poverty and Social Gaps Report 2018: 3,593 NIS for one person and 10,780 for five are
    the same line for a standard person (facts F026, F027).
    """
    known = len(_STANDARD_PERSONS)
    return _STANDARD_PERSONS[min(size, known) - 1] + _FURTHER * max(size - known, 0)


@cache
def poverty_lines() -> F64:
    """Return the poverty line of 2018 for households of 0 to 255 members, agorot/year over the square root of the size.

    Half the national median disposable income of 2018 for a standard person, fixed in real terms.
    """
    line = facts()["F026"].figure / standard_persons(1) * _TO_MONTH
    return np.array([0.0, *(line * standard_persons(size) / math.sqrt(size) for size in range(1, _LARGEST))])


@dataclass(frozen=True, slots=True)
class Sorted:
    """Values in ascending order, with their weights and the cells they belong to."""

    value: I64
    weight: I64
    code: I64
    """Authority times the number of groups, plus the group."""


def sort(value: I64, code: I64, weight: I64) -> Sorted:
    """Sort values by size.

    Parameters
    ----------
    value : int64[n], agorot
    code : int64[n]
    weight : int64[n], person

    Raises
    ------
    OverflowError
        If an income or a household is larger than the packed keys can hold.
    """
    key = np.empty(value.size, np.int64)
    if misfits := sorting.pack(key, value, code, weight):
        raise OverflowError(f"{misfits} incomes or households are too large to be sorted")
    key.sort()
    out = Sorted(*(np.empty(value.size, np.int64) for _ in range(3)))
    sorting.unpack(key, out.value, out.code, out.weight)
    return out


def gathered(rows: Sorted, areas: Areas) -> Iterator[tuple[slice, I64, I64, I64]]:
    """Yield the rows of each kind of area, area by area: which areas, where each begins, values, weights."""
    n = areas.n
    place = rows.code // len(GROUPS)
    # Authorities outside any cluster get a number behind the clusters' own, which nobody reads.
    circle = np.where(areas.cluster >= 0, areas.cluster, areas.n_clusters).astype(np.int64)[place]
    for which, code in ((slice(0, n), place), (slice(n, len(areas) - 1), circle)):
        start = np.empty(which.stop - which.start + 2, np.int64)
        values, weights = np.empty_like(rows.value), np.empty_like(rows.weight)
        sorting.split_by_code(start, values, weights, rows.value, rows.weight, code)
        yield which, start[:-1], values, weights
    yield slice(len(areas) - 1, len(areas)), np.array([0, place.size]), rows.value, rows.weight


@dataclass(frozen=True, slots=True)
class Incomes:
    """Distribution of households' income over persons. NIS/month by the square-root scale; rows are areas."""

    profile: F64
    """float64[n_areas, N_MEASURES], disposable income; columns as in `sim.kernels.profiles`."""
    percentile: F64
    """float64[n_areas, 99], NIS/month."""
    lorenz: F64
    """float64[n_areas, 19], share of the total."""
    market: F64
    """float64[n_areas, 3], mean, Gini and median of market income; NaN where there is no year yet."""
    theil: F64
    """float64[n_areas, N_PARTS], Theil's T of disposable income and its parts."""
    group_mean: F64
    """float64[n_areas, n_groups], mean disposable income by group."""
    arab_mean: F64
    """float64[n_areas], the same of all Arab groups together."""
    size: F64
    """float64[n_areas], mean members of a household."""
    per_household: F64
    """float64[n_areas], mean disposable income of a household, not equivalised, NIS/month."""
    of_row: I64
    """int64[rows], equivalised disposable income by row of the households' table, agorot/year; -1 in an unused row."""


def read_incomes(state: State, areas: Areas, has_year: bool) -> Incomes:
    """Return the distribution of this year's income.

    Parameters
    ----------
    has_year : bool
        False at the start, where twelve usual months are a year.
    """
    homes, people = state.households, state.residents
    room = homes.n_live
    disposable, market, code, persons = (np.empty(room, np.int64) for _ in range(4))
    total, of_row = np.zeros((areas.n, 3), np.int64), np.empty(homes.n, np.int64)
    january = state.month - MONTHS_A_YEAR if has_year else -1
    n = snapshot.list_households(
        disposable, market, code, persons, total, of_row, homes.home, homes.size, homes.first, people.group,
        homes.disposable, homes.market, homes.usual, homes.since, january, homes.n,
    )  # fmt: skip
    ordered = sort(disposable[:n], code[:n], persons[:n])
    profile, percentile, lorenz = (
        np.full((len(areas), width), np.nan) for width in (profiles.N_MEASURES, PERCENTS.size, SHARES.size)
    )
    earned = np.full((len(areas), 3), np.nan)
    for which, start, values, weights in gathered(ordered, areas):
        measures = (profile[which], percentile[which], lorenz[which])
        profiles.profile(*measures, start, values, weights, poverty_lines(), PERCENTS, SHARES)
    if has_year:
        by_market = sort(market[:n], code[:n], persons[:n])
        profiles.outline(earned, by_market.value, by_market.weight, by_market.code, areas.cluster, len(GROUPS))
    theil, cells = _theil(ordered, areas, float(profile[-1, profiles.MEDIAN]))
    profile[:, [profiles.MEAN, profiles.MEDIAN]] /= _TO_MONTH
    earned[:, [profiles.MEAN, profiles.MEDIAN]] /= _TO_MONTH
    whole, members = areas.fold(total), areas.fold(cells[:, profiles.PEOPLE].reshape(areas.n, -1)).sum(axis=1)
    by_group = areas.fold(cells[:, [profiles.PEOPLE, profiles.SUM]].reshape(areas.n, len(GROUPS), 2))
    arab = by_group[:, 1:].sum(axis=1)
    return Incomes(
        profile, percentile / _TO_MONTH, lorenz, earned, theil,
        group_mean=ratio(by_group[:, :, 1], by_group[:, :, 0]) / _TO_MONTH,
        arab_mean=ratio(arab[:, 1], arab[:, 0]) / _TO_MONTH,
        size=ratio(members, whole[:, snapshot.HOUSES]),
        per_household=ratio(whole[:, snapshot.DISPOSABLE], whole[:, snapshot.HOUSES]) / _TO_MONTH,
        of_row=of_row,
    )  # fmt: skip


def _theil(ordered: Sorted, areas: Areas, median: float) -> tuple[F64, F64]:
    """Return the parts of Theil's T by area, and the cells that they were added up from, with sums in agorot."""
    cells = np.zeros((areas.n * len(GROUPS), profiles.N_CELL))
    parts = np.full((len(areas), profiles.N_PARTS), np.nan)
    if median > 0.0:
        floor = FLOOR * median
        profiles.theil_cells(cells, ordered.value, ordered.weight, ordered.code, floor)
        profiles.theil_parts(parts, cells, areas.cluster, len(GROUPS))
        cells[:, profiles.SUM] *= floor
    return parts, cells


@dataclass(frozen=True, slots=True)
class Wages:
    """Gross wages of resident employees in the last month. NIS/month; rows are areas of residence."""

    outline: F64
    """float64[n_areas, 3], mean, Gini and median."""
    theil: F64
    """float64[n_areas, N_PARTS]."""
    paid: F64
    """float64[n_areas, n_groups, 2], sum of wages by group and sex, agorot of the sample."""


def read_wages(wage: I64, code: I64, paid: I64, areas: Areas) -> Wages:
    """Return the distribution of wages.

    Parameters
    ----------
    wage, code : int64[n_employees]
        From `sim.kernels.snapshot.list_residents`.
    paid : int64[n_authorities, n_groups, 2], agorot/month
    """
    ordered = sort(wage, code, np.ones(wage.size, np.int64))
    outline = np.empty((len(areas), 3))
    profiles.outline(outline, ordered.value, ordered.weight, ordered.code, areas.cluster, len(GROUPS))
    theil, _ = _theil(ordered, areas, float(outline[-1, profiles.MEDIAN]))
    outline[:, [profiles.MEAN, profiles.MEDIAN]] /= 100.0
    return Wages(outline, theil, areas.fold(paid))
