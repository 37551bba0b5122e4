"""Jobs, vacancies and businesses."""

from dataclasses import dataclass

import numpy as np

from sim.kernels import snapshot
from sim.kernels.codes import N_SECTORS
from sim.kernels.dtypes import F64
from sim.metrics.areas import Areas
from sim.state import MONTHS_A_YEAR, State


@dataclass(frozen=True, slots=True)
class Firms:
    """Employers by place of work, in real numbers; rows are areas."""

    jobs: F64
    """float64[n_areas, n_sectors + 1], filled jobs, local government last."""
    vacancies: F64
    """float64[n_areas], jobs still open at the end of the month."""
    stock: F64
    """float64[n_areas, N_SIZES], businesses by size class."""
    births: F64
    """float64[n_areas], businesses founded in the year; NaN where there is no year yet."""
    closures: F64
    """float64[n_areas], businesses closed in the year; NaN where there is no year yet."""


def read_firms(state: State, areas: Areas, has_year: bool) -> Firms:
    """Return the employers; those that closed in a year stand in their table until January."""
    firms, n = state.businesses, areas.n
    jobs, vacant = np.zeros((n, N_SECTORS + 1), np.int64), np.zeros(n, np.int64)
    stock, change = np.zeros((n, snapshot.N_SIZES)), np.zeros((n, 2))
    scale = 1.0 / state.sample
    snapshot.list_businesses(
        jobs, vacant, stock, change, firms.place, firms.sector, firms.alive, firms.weight, firms.staff, firms.commuters,
        firms.vacancies, firms.born, state.month - MONTHS_A_YEAR, scale, firms.n,
    )  # fmt: skip
    changes = areas.fold(change) * (1.0 if has_year else np.nan)
    return Firms(
        jobs=areas.fold(jobs) * scale,
        vacancies=areas.fold(vacant) * scale,
        stock=areas.fold(stock),
        births=changes[:, snapshot.BIRTHS],
        closures=changes[:, snapshot.CLOSURES],
    )
