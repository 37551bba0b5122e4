"""Measuring a run, month by month and year by year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from sim.kernels import accounts as line
from sim.kernels import snapshot
from sim.kernels.books import flows_of_places
from sim.kernels.codes import EMPLOYEE, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F64, I64
from sim.measure.frames import Frames
from sim.measure.record import N_MOVES, N_STOCKS, SERIES, Record, make_record
from sim.metrics.reading.money import SALES
from sim.metrics.view import View, look
from sim.registry import metrics as all_metrics
from sim.state import MONTHS_A_YEAR, State

if TYPE_CHECKING:
    from sim.model import RegionModel

_WAGES: Final = np.array([line.WAGES_OF_BUSINESSES, line.WAGES_OF_AUTHORITIES, line.WAGES_FROM_OUTSIDE])
_SPENT: Final = np.array([line.CONSUMPTION, line.VALUE_ADDED_TAX])
_SOLD: Final = np.array(SALES)


@dataclass(slots=True)
class _Months:
    """What the monthly series need from month to month."""

    seen: I64
    """int64[n_authorities, n_flows], flows since January at the end of the month before."""
    vacant: I64
    factor: F64
    """float64[n_series], real units for each simulated one."""


@dataclass(slots=True)
class Recorder:
    """Measures a model as it runs: `start` once, `month` after every step, `year` after every December.

    Parameters
    ----------
    model : RegionModel
        Before its first step.
    metrics : iterable of str, optional
        Names of the metrics to measure; all when None.

    Raises
    ------
    KeyError
        If a metric does not exist.
    """

    model: RegionModel
    metrics: Iterable[str] | None = None
    record: Record = field(init=False)
    first: View | None = field(init=False, default=None)
    """The view of the start."""
    last: View | None = field(init=False, default=None)
    """The latest view."""
    _months: _Months = field(init=False)

    def __post_init__(self) -> None:
        """Make room for the whole run."""
        known, state = all_metrics(), self.model.state
        chosen = tuple(known[name] for name in (known if self.metrics is None else self.metrics))
        self.record = make_record(state, chosen, self.model.plan.years)
        factor = np.full(len(SERIES), 1.0 / state.sample)
        factor[N_STOCKS + N_MOVES :] *= 0.01
        n = state.n_authorities
        self._months = _Months(np.zeros((n, len(SERIES) - N_STOCKS), np.int64), np.zeros(n, np.int64), factor)

    def start(self) -> None:
        """Measure the start, as the December before the first January."""
        self.first = self.last = look(self.model.state)
        self._keep(self.last, 0)

    def month(self) -> None:
        """Measure the month that was just lived."""
        state, record, own = self.model.state, self.record, self._months
        firms, n = state.businesses, state.n_authorities
        snapshot.count_vacancies(own.vacant, firms.vacancies, firms.place, firms.alive, firms.n)
        since_january = _flows(state)
        row = np.empty((n, len(SERIES)), np.int64)
        status = state.scratch.status
        row[:, 0] = status.sum(axis=1)
        row[:, 1] = status[:, EMPLOYEE] + status[:, SELF_EMPLOYED]
        row[:, 2] = status[:, UNEMPLOYED]
        row[:, 3] = own.vacant
        is_first = (state.month - 1) % MONTHS_A_YEAR == 0
        row[:, N_STOCKS:] = since_january if is_first else since_january - own.seen
        own.seen = since_january
        record.monthly[state.month - 1] = (record.areas.fold(row) * own.factor).T
        record.months_done = state.month

    def year(self) -> None:
        """Measure the year that has just ended.

        Raises
        ------
        RuntimeError
            If `start` was not called.
        """
        if self.first is None:
            raise RuntimeError("the start was not measured: call start() before the first step")
        state, record = self.model.state, self.record
        self.last = look(state, self.first, self.last)
        done = state.month // MONTHS_A_YEAR
        self._keep(self.last, done)
        record.paid[done - 1], record.received[done - 1] = state.ledger.year_paid, state.ledger.year_received
        towns, n = self.last.towns, record.areas.n
        record.solo[done - 1], record.fee[done - 1] = towns.solo, towns.fee
        record.residents[done - 1] = self.last.people.total[:n]
        record.turnover[done - 1] = np.stack([self.last.firms.births[:n], self.last.firms.closures[:n]], axis=1)
        record.years_done = done

    def _keep(self, view: View, row: int) -> None:
        record = self.record
        for k, metric in enumerate(record.metrics):
            record.yearly[row, k] = metric.function(view)
        record.percentile[row], record.lorenz[row] = view.incomes.percentile, view.incomes.lorenz
        record.is_member[row] = view.towns.is_member

    def headline(self) -> dict[str, float]:
        """Return the region's metrics of the last measured year by name, without those that have no meaning."""
        record = self.record
        values = record.yearly[record.years_done, :, -1]
        return {m.name: float(x) for m, x in zip(record.metrics, values, strict=True) if not np.isnan(x)}

    @property
    def frames(self) -> Frames:
        """Tidy frames of what was measured."""
        return Frames(self.record)


def _flows(state: State) -> I64:
    """Return flows since January by authority, int64[n_authorities, n_flows]: persons, then agorot."""
    books, at, n = state.ledger, state.ledger.accounts, state.n_authorities
    out = np.empty((n, len(SERIES) - N_STOCKS), np.int64)
    flows_of_places(
        out, state.people, books.year_paid, books.year_received, _WAGES, _SPENT, _SOLD, at.businesses, at.authorities
    )
    return out
