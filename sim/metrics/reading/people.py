"""Who lives, works, learns and moves where."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels import snapshot
from sim.kernels.codes import EMPLOYEE, GROUPS, INACTIVE, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F64
from sim.metrics.areas import Areas, ratio
from sim.metrics.reading.incomes import Wages, read_wages
from sim.state import MONTHS_A_YEAR, State

SCHOOL_MONTH: Final = 9
"""The school year begins in September, when matriculation is counted."""
WORKING_AGE: Final = 3
"""Index of the ages 25-64 in `sim.kernels.census.AGES`."""


@dataclass(frozen=True, slots=True)
class People:
    """Residents, real persons; rows are areas."""

    count: F64
    """float64[n_areas, n_groups, 2, n_statuses, n_ages], by group, sex, status and age (`sim.kernels.census`)."""
    total: F64
    """float64[n_areas], residents."""
    groups: F64
    """float64[n_areas, n_groups]."""
    ages: F64
    """float64[n_areas, n_ages]."""
    adults: F64
    """float64[n_areas, n_groups, 2, n_ages], aged 15 and more."""
    employed: F64
    """float64[n_areas, n_groups, 2, n_ages]."""
    unemployed: F64
    """float64[n_areas, n_groups, 2, n_ages]."""
    employees: F64
    """float64[n_areas, n_groups, 2]."""
    opening: F64
    """float64[n_areas], residents in January; NaN where there is no year yet, as the flows that follow."""
    births: F64
    """float64[n_areas], in the year."""
    deaths: F64
    arrivals: F64
    """float64[n_areas], moves inside the region included."""
    departures: F64
    """float64[n_areas], moves inside the region included."""
    work_at_home: F64
    """float64[n_areas], employed residents who work in the authority where they live."""
    work_outside: F64
    """float64[n_areas], employed residents who work outside the region."""
    workers: F64
    """float64[n_areas], employed residents with a known workplace."""
    commute: F64
    """float64[n_areas], kilometres one way, mean of those who work in the region."""
    learners: F64
    """float64[n_areas, n_groups, N_LEARNERS], as in `sim.kernels.snapshot`."""
    seniors: F64
    """float64[n_areas, n_groups, N_SENIOR], counts of the last quarter (columns of `kernels.lives`)."""
    wages: Wages


def read_people(state: State, areas: Areas, has_year: bool) -> People:
    """Return who is where at the end of the month before.

    Parameters
    ----------
    has_year : bool
        Whether a year was lived: without one, flows are NaN.
    """
    scale = 1.0 / state.sample
    table, n = state.residents, areas.n
    flow, paid = np.zeros((n, n + 1), np.int64), np.zeros((n, len(GROUPS), 2), np.int64)
    learners = np.zeros((n, len(GROUPS), snapshot.N_LEARNERS), np.int64)
    wage, code = np.empty(table.n_live, np.int64), np.empty(table.n_live, np.int64)
    employees = snapshot.list_residents(
        flow, paid, learners, wage, code, table.status, table.home, table.group, table.sex, table.education, table.born,
        table.work, table.pay, state.month, last_school_month(state.month), table.n,
    )  # fmt: skip
    count = areas.fold(state.scratch.count) * scale
    of_year = scale if has_year else np.nan
    changes = areas.fold(state.people) * of_year
    at_work = areas.fold(_ways(flow, state.geography.distance))
    by_group = count.sum(axis=(2, 3, 4))
    return People(
        count=count,
        total=by_group.sum(axis=1),
        groups=by_group,
        ages=count.sum(axis=(1, 2, 3)),
        adults=count[:, :, :, INACTIVE:].sum(axis=3),
        employed=count[:, :, :, EMPLOYEE] + count[:, :, :, SELF_EMPLOYED],
        unemployed=count[:, :, :, UNEMPLOYED],
        employees=count[:, :, :, EMPLOYEE].sum(axis=3),
        opening=areas.fold(state.opening) * of_year,
        births=changes[:, 0],
        deaths=changes[:, 1],
        arrivals=changes[:, 2],
        departures=changes[:, 3],
        work_at_home=at_work[:, 0] * scale,
        work_outside=at_work[:, 1] * scale,
        workers=at_work[:, 2] * scale,
        commute=ratio(at_work[:, 3], at_work[:, 2] - at_work[:, 1]),
        learners=areas.fold(learners) * scale,
        seniors=areas.fold(state.seniors) * scale,
        wages=read_wages(wage[:employees], code[:employees], paid, areas),
    )


def last_school_month(month: int) -> int:
    """Return the month in which the last school year began before `month`, which is not lived yet."""
    lived = month - 1
    return lived - (lived - (SCHOOL_MONTH - 1)) % MONTHS_A_YEAR


def _ways(flow: np.ndarray[tuple[int, int], np.dtype[np.int64]], distance: F64) -> F64:
    """Return for each home: who works there, who outside, all, and the kilometres of those who work in the region."""
    inside = flow[:, :-1]
    km = np.add.accumulate(inside * distance, axis=1)[:, -1]
    return np.stack([np.diagonal(inside), flow[:, -1], flow.sum(axis=1), km], axis=1).astype(np.float64)
