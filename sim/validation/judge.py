"""Hold replications of a baseline against the targets: value, interval, in or out, fitted or left out."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import isfinite
from typing import Any, Final

import numpy as np

from sim.data import targets as usual_targets
from sim.data.reference import Target
from sim.kernels.dtypes import F64
from sim.validation.intervals import mean_and_interval, student
from sim.validation.measures import DATED, Measure, at, first_known, measure_of
from sim.validation.observe import Observed, pool
from sim.validation.targets import expressible, left_out, levels

_FEWEST: Final = 3
MISSING: Final = "the program measures no such figure"


@dataclass(frozen=True, slots=True)
class Row:
    """One target and what the runs say of it."""

    id: str
    metric: str
    scope: str
    value: float
    """Mean over replications; NaN where nothing is measured."""
    low95: float
    high95: float
    """Interval of the mean over seeds."""
    target: str
    low: float
    high: float
    in_range: bool
    """Whether the value lies in the target's range."""
    fitted: bool
    """Whether a fit may use it; otherwise it is left out."""
    expressible: bool
    """Whether the scope of the target can be expressed in this run."""
    by_construction: bool
    """Whether the synthesis sets it."""
    counts: bool
    """Whether it is among the expressible targets that can be in or out."""
    moment: str
    start: float
    """The same figure at the start, or in the first year."""
    naive: float
    """Everything stays as it was: the figure of the start."""
    naive_in_range: bool
    note: str


def judge(found: dict[str, Target], seen: Sequence[Observed], scope: str) -> list[Row]:
    """Return a row for each figure among the targets, in the order of their ids.

    Parameters
    ----------
    found : dict
        Targets by id.
    seen : sequence of Observed
        Replications.
    scope : str
        What `region_scope` says of the region.
    """
    out = left_out(found)
    return [_row(target, seen, scope, fitted=target.id not in out) for target in levels(found)]


def _row(target: Target, seen: Sequence[Observed], scope: str, *, fitted: bool) -> Row:
    usual = usual_targets().get(target.id)
    measure = measure_of(target, usual)
    can = expressible(target, scope, seen[0].areas.names) and target.id not in DATED
    value, low95, high95 = figure(measure, seen)
    begin = mean_and_interval([first_known(measure.read(run)) for run in seen])[0] if measure else float("nan")
    is_built = bool(measure and measure.built)
    return Row(
        id=target.id,
        metric=target.metric,
        scope=target.scope,
        value=value,
        low95=low95,
        high95=high95,
        target=target.value,
        low=target.low,
        high=target.high,
        in_range=_inside(value, target),
        fitted=fitted,
        expressible=can,
        by_construction=is_built,
        counts=can and (measure is None or measure.counts),
        moment=(measure.moment if measure.counts else "start") if measure else "",
        start=begin,
        naive=begin,
        naive_in_range=_inside(begin, target),
        note=_note(target, measure, value, can),
    )


def figure(measure: Measure | None, seen: Sequence[Observed]) -> tuple[float, float, float]:
    """Return what runs say of a measure, with its 95 % interval: over runs, or by the jackknife where it is pooled.

    Source: Tukey (1958); Miller (1974), https://doi.org/10.1093/biomet/61.1.1
    """
    if measure is None:
        return mean_and_interval([])
    if not measure.pooled or len(seen) < _FEWEST:
        return mean_and_interval([measure.value(run) for run in seen])
    whole, n = measure.value(pool(seen)), len(seen)
    without = np.array([measure.value(pool([*seen[:k], *seen[k + 1 :]])) for k in range(n)])
    half = student(n - 1) * float(np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum()))
    return whole, whole - half, whole + half


def _inside(value: float, target: Target) -> bool:
    return isfinite(value) and target.low <= value <= target.high


def _note(target: Target, measure: Measure | None, value: float, can: bool) -> str:
    if target.id in DATED:
        return "measured in history-2019-2024, not in a baseline without shocks"
    if measure is None:
        return MISSING
    if not isfinite(value):
        return "no authority of this run is of that kind" if can else "not in this run"
    return measure.note


def count(rows: Sequence[Row]) -> dict[str, int]:
    """Return the counts that the command prints: of all expressible targets and of those left out."""
    counted = [row for row in rows if row.counts]
    apart = [row for row in counted if not row.fitted]
    return {
        "in_range": sum(row.in_range for row in counted),
        "expressible": len(counted),
        "left_out_in_range": sum(row.in_range for row in apart),
        "left_out": len(apart),
        "naive_in_range": sum(row.naive_in_range for row in counted),
    }


def plain(row: Any) -> dict[str, Any]:
    """Return a row as plain data, NaN as None, for JSON."""
    return {key: _number(value) for key, value in asdict(row).items()}


def _number(value: Any) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not isfinite(value) else value


def plausible(seen: Sequence[Observed]) -> list[tuple[str, float, float, bool]]:
    """Return what a baseline must not do: name, lowest and highest figure over runs and years, and whether it holds.

    No group dies out, no authority's population halves or triples in ten years, unemployment and Gini stay within what
    Israel has seen since 1995.
    """
    last = min(10, *(run.years for run in seen))
    found = []
    for name, low, high in (("unemployment_rate", 0.025, 0.12), ("gini", 0.32, 0.42)):
        values = np.concatenate([run.series(name)[: last + 1] for run in seen])
        found.append(
            (name, float(values.min()), float(values.max()), bool(low <= values.min() <= values.max() <= high))
        )
    ratio = [_growth_of_places(run, last) for run in seen]
    mean = np.mean(ratio, axis=0)
    found.append(("residents of an authority, ratio", float(mean.min()), float(mean.max()), _within(mean, 0.5, 3.0)))
    for group in ("jewish", "arab", "druze", "bedouin"):
        share = np.concatenate([run.series(f"share_{group}")[: last + 1] for run in seen])
        alive = bool(share.min() > 0.0 or share.max() == 0.0)
        found.append((f"share_{group}", float(share.min()), float(share.max()), alive))
    return found


def _growth_of_places(run: Observed, year: int) -> F64:
    people = run.places("residents")[:, : run.areas.n]
    growth: F64 = people[year][people[0] > 0.0] / people[0][people[0] > 0.0]
    return growth


def _within(values: F64, low: float, high: float) -> bool:
    return bool(low <= values.min() and values.max() <= high)


__all__ = ["Row", "at", "count", "judge", "plain", "plausible"]
