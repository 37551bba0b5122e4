"""Run a scenario and keep what targets, direction tests and forecasts read: all metrics and the facts beside them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sim.data import authority_table
from sim.kernels.accounts import OUTSOURCED_PROGRAMMES
from sim.kernels.dtypes import F64
from sim.measure import Recorder
from sim.metrics.areas import Areas
from sim.model import RegionModel
from sim.scenario import Scenario
from sim.state import MONTHS_A_YEAR
from sim.validation.facts import NAMES, Facts

Tell = Callable[[int, int, str], object]
"""Takes steps done, steps in all, and what is being done; it may raise `StoppedError` to end the work."""


@dataclass(frozen=True, slots=True)
class Observed:
    """What one run showed. Years count from the start, which is row 0."""

    areas: Areas
    metrics: tuple[str, ...]
    yearly: F64
    """float64[years + 1, n_metrics, n_areas]."""
    facts: F64
    """float64[years + 1, n_facts], region."""
    ses: F64
    """float64[n_authorities], socio-economic index."""
    begin_spending: F64
    """float64[n_authorities], what authorities spent in the year before the start, NIS of the real region."""
    residuals: tuple[float, float, float]
    """Largest relative residuals of money, people and jobs."""
    cost: dict[str, float]
    """NIS a year that each kind of purse paid for programmes in the last year, over residents."""

    @property
    def years(self) -> int:
        """Years that were run."""
        return len(self.yearly) - 1

    def places(self, metric: str) -> F64:
        """Return float64[years + 1, n_areas] of a metric; NaN where there is no such metric."""
        if metric not in self.metrics:
            return np.full((len(self.yearly), len(self.areas)), np.nan)
        return self.yearly[:, self.metrics.index(metric)]

    def series(self, name: str, area: str = "region") -> F64:
        """Return float64[years + 1] of a metric in an area, or of a fact of the region."""
        if name in NAMES and area == "region":
            return self.facts[:, NAMES.index(name)]
        return self.places(name)[:, self.areas.names.index(area)]


def observe(plan: Scenario, seed: int, *, with_facts: bool = True) -> Observed:
    """Run a scenario with a seed and return what it showed."""
    model = RegionModel(plan, seed=seed)
    recorder = Recorder(model)
    recorder.start()
    facts = Facts.of(model.state) if with_facts else None
    begin_spending = authority_table(model.state.geography.ids, plan.start).expenditure
    years = years_of(model, recorder)
    rows = [facts.read(recorder.last, model.state) for _ in years if facts is not None and recorder.last is not None]
    record, books = recorder.record, model.state.ledger
    found = np.array([[row[name] for name in NAMES] for row in rows]) if rows else np.full((plan.years + 1, 0), np.nan)
    return Observed(
        areas=record.areas,
        metrics=tuple(metric.name for metric in record.metrics),
        yearly=record.yearly,
        facts=found,
        ses=model.state.geography.ses,
        begin_spending=begin_spending,
        residuals=(books.residual, model.state.people_residual, model.state.jobs_residual),
        cost=payers(recorder),
    )


def pool(seen: Sequence[Observed]) -> Observed:
    """Return the mean over runs of one region and length."""
    yearly = np.array([run.yearly for run in seen])
    known = np.isfinite(yearly)
    number = known.sum(axis=0)
    mean = np.where(number > 0, np.where(known, yearly, 0.0).sum(axis=0) / np.maximum(number, 1), np.nan)
    return replace(seen[0], yearly=mean, facts=np.mean([run.facts for run in seen], axis=0))


def years_of(model: RegionModel, recorder: Recorder) -> Iterator[int]:
    """Yield 0 at the start and then the number of years lived, after each December was measured."""
    yield 0
    while not model.is_done:
        model.step()
        recorder.month()
        if model.state.month % MONTHS_A_YEAR == 0:
            recorder.year()
            yield model.state.month // MONTHS_A_YEAR


def payers(recorder: Recorder) -> dict[str, float]:
    """Return what each kind of purse paid for programmes over the run, NIS a year of the real region."""
    record = recorder.record
    paid = (
        record.paid[: record.years_done, OUTSOURCED_PROGRAMMES].sum(axis=0) * record.scale / max(record.years_done, 1)
    )
    found: dict[str, float] = {}
    for name, amount in zip(record.accounts, paid.tolist(), strict=True):
        kind = name.partition(" of ")[0].partition(" ")[0] if name.startswith(("authority", "cluster", "bus")) else name
        if amount:
            found[kind] = found.get(kind, 0.0) + amount
    return found
