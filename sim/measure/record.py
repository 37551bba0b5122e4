"""Room for what is measured in a run: arrays that are made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels.accounts import LINES
from sim.kernels.codes import N_DOMAINS
from sim.kernels.dtypes import BOOL, F64, I64
from sim.metrics.areas import Areas
from sim.metrics.reading.incomes import PERCENTS, SHARES
from sim.registry import Metric
from sim.state import MONTHS_A_YEAR, State

SERIES: Final[Mapping[str, str]] = {
    "residents": "person",
    "employed": "person",
    "unemployed": "person",
    "vacancies": "job",
    "births": "person/month",
    "deaths": "person/month",
    "arrivals": "person/month",
    "departures": "person/month",
    "wages": "NIS/month",
    "consumption": "NIS/month",
    "sales": "NIS/month",
    "municipal_revenue": "NIS/month",
    "municipal_spending": "NIS/month",
}
"""Monthly series and their units; the first four are stocks, the others flows of the month."""
N_STOCKS: Final = 4
N_MOVES: Final = 4


@dataclass(slots=True)
class Record:
    """What was measured, in arrays; rows of years count from the start, which is row 0."""

    areas: Areas
    metrics: tuple[Metric, ...]
    start: int
    """Year of the first January."""
    accounts: tuple[str, ...]
    """Names of the ledger's accounts."""
    yearly: F64
    """float64[years + 1, n_metrics, n_areas]."""
    monthly: F64
    """float64[months, n_series, n_areas]."""
    percentile: F64
    """float64[years + 1, n_areas, 99], NIS/month."""
    lorenz: F64
    """float64[years + 1, n_areas, 19]."""
    paid: I64
    """int64[years, n_lines, n_accounts], agorot of the sampled region."""
    received: I64
    is_member: BOOL
    """bool[years + 1, n_authorities, n_domains]."""
    solo: F64
    """float64[years, n_authorities, n_domains], NIS/year."""
    fee: F64
    residents: F64
    """float64[years, n_authorities], real residents in December."""
    turnover: F64
    """float64[years, n_authorities, 2], real businesses founded and closed."""
    scale: float
    """NIS of the real region for an agora of the sampled one."""
    years_done: int = 0
    months_done: int = 0


def make_record(state: State, metrics: tuple[Metric, ...], years: int) -> Record:
    """Return room for the figures of a run."""
    areas, at = Areas.of(state.geography), state.ledger.accounts
    n, m = areas.n, len(areas)
    names = tuple(at.name(a, state.geography.ids, state.geography.clusters) for a in range(at.n))
    return Record(
        areas=areas,
        metrics=metrics,
        start=state.start,
        accounts=names,
        yearly=np.full((years + 1, len(metrics), m), np.nan),
        monthly=np.full((years * MONTHS_A_YEAR, len(SERIES), m), np.nan),
        percentile=np.full((years + 1, m, PERCENTS.size), np.nan),
        lorenz=np.full((years + 1, m, SHARES.size), np.nan),
        paid=np.zeros((years, len(LINES), at.n), np.int64),
        received=np.zeros((years, len(LINES), at.n), np.int64),
        is_member=np.zeros((years + 1, n, N_DOMAINS), np.bool_),
        solo=np.zeros((years, n, N_DOMAINS)),
        fee=np.zeros((years, n, N_DOMAINS)),
        residents=np.zeros((years, n)),
        turnover=np.zeros((years, n, 2)),
        scale=0.01 / state.sample,
    )
