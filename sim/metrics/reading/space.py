"""Where people live and work in space: ways to work, jobs within reach, neighbours; and who is employed among alike."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels.codes import EDUCATIONS, GROUPS
from sim.kernels.dtypes import F64, I64
from sim.kernels.surroundings import N_AGES, list_workers
from sim.metrics.areas import Areas
from sim.metrics.reading.alike import explain
from sim.processes.travel import OUTSIDE_KM, waits, without_car
from sim.state import MONTHS_A_YEAR, State

NEIGHBOURS: Final = 5
"""Nearest authorities that count as neighbours (assumption)."""


DOOR_MINUTES: Final = 8.0
"""Minutes on foot and for parking at both ends of a way (assumption)."""


@dataclass(frozen=True, slots=True)
class Space:
    """Figures by authority, not by area."""

    flow: F64
    """float64[n, n + 1], employed residents by home and workplace, real persons; the last column is outside."""
    minutes: F64
    """float64[n, n + 1], minutes by car from door to door."""
    minutes_bus: F64
    """float64[n, n + 1], minutes by bus."""
    without_car: F64
    """float64[n], share of employed residents who have no car."""
    cells: F64
    """float64[n, n_groups, 2, N_AGES, n_educations, 2], residents of 25-64, all and employed, real persons."""
    access: F64
    """float64[n], jobs within reach: those of each place times exp(-decay x km), and those outside."""
    distance: F64
    """float64[n, n], km."""
    grown: F64
    """float64[n], residents of 20-67, real persons."""
    on_benefit: F64
    """float64[n], of these on unemployment benefit, mean over the months of the year; NaN where there is no year."""
    gap: F64
    """float64[n_areas, 2], explained and unexplained gap in employment of groups (`sim.metrics.reading.alike`)."""
    life: F64
    """float64[n_groups, 2], years that a newborn of a group and sex may expect at the risks of this year; NaN before
    there are any."""


def read_space(state: State, areas: Areas) -> Space:
    """Return where people live and work."""
    people, n, km = state.residents, state.n_authorities, state.geography.distance
    flow: I64 = np.zeros((n, n + 1), np.int64)
    grown: I64 = np.zeros(n, np.int64)
    cell: I64 = np.zeros((n, len(GROUPS), 2, N_AGES, len(EDUCATIONS), 2), np.int64)
    list_workers(
        flow, cell, grown, people.status, people.home, people.group, people.sex, people.education, people.born,
        people.work, max(state.month - 1, 0), people.n,
    )  # fmt: skip
    scale, own = 1.0 / state.sample, state.parameters.labour
    cells = cell.astype(np.float64) * scale
    jobs = state.scratch.filled.sum(axis=1) * scale
    access = (np.exp(-own.distance_decay * km) * jobs).sum(axis=1) + state.geography.outside_jobs
    ride = np.append(km, np.full((n, 1), OUTSIDE_KM), axis=1) * own.minutes_per_km
    wait = np.append(np.where(np.eye(n) > 0.0, 0.0, waits(state)[:, None]), waits(state)[:, None], axis=1)
    employed = cells[..., 1].sum(axis=(3, 4))
    return Space(
        flow=flow.astype(np.float64) * scale,
        minutes=ride + DOOR_MINUTES,
        minutes_bus=ride * state.parameters.travel.slowness + wait + DOOR_MINUTES,
        without_car=(employed * without_car(state)).sum(axis=(1, 2)) / np.maximum(employed.sum(axis=(1, 2)), 1.0),
        cells=cells,
        access=access,
        distance=km,
        grown=grown.astype(np.float64) * scale,
        on_benefit=state.survey.benefit_months.astype(np.float64) * (scale / MONTHS_A_YEAR if state.month else np.nan),
        gap=explain(cells, access, areas),
        life=life_expectancy(state.survey.death),
    )


def life_expectancy(risk: F64) -> F64:
    """Return life expectancy at birth from monthly risks of dying, float64[n_groups, 2], years.

    Parameters
    ----------
    risk : float64[2, n_groups, ages], 1/month

    Source
    ------
    Period life table, half a year lived in the year of death.
    """
    if not risk.any():
        return np.full((risk.shape[1], 2), np.nan)
    survives = (1.0 - np.minimum(risk, 1.0)) ** MONTHS_A_YEAR
    alive = np.cumprod(survives, axis=2)
    years: F64 = 0.5 + alive.sum(axis=2).T
    return years


def neighbours(distance: F64, members: I64) -> F64:
    """Return who counts as a neighbour of whom among some authorities, float64[m, m], 0 on the diagonal.

    Parameters
    ----------
    distance : float64[n, n], km
    members : int64[m]
        Rows of the authorities.
    """
    own = distance[np.ix_(members, members)] + np.where(np.eye(members.size) > 0.0, np.inf, 0.0)
    out = np.zeros_like(own)
    nearest = np.argsort(own, axis=1, kind="stable")[:, : min(NEIGHBOURS, members.size - 1)]
    np.put_along_axis(out, nearest, 1.0, axis=1)
    return out
