"""Answers: what several runs of one scenario measured, and two scenarios held against each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from gui.engine.messages import F32, Run

REGION: Final = "region"
BAND: Final = (0.1, 0.9)
"""Quantiles over runs between which a range is told."""
FEWEST_FOR_A_RANGE: Final = 3
"""Runs below which no range is told."""


@dataclass(frozen=True, slots=True)
class Exactness:
    """How exact an answer is."""

    sample: float
    """Simulated residents for each real one."""
    runs: int
    """Runs that differ in luck only."""
    change_sample: float = 0.0
    """Sample of the runs that say what the newest change does; 0 where every number is from runs of its own."""
    change_runs: int = 0
    """How many these are."""
    is_stale: bool = False
    """Whether the levers have moved on and the answer to them is not there yet."""

    @property
    def is_first(self) -> bool:
        """Whether what A does is told by too few runs for a range."""
        return (self.change_runs or self.runs) < FEWEST_FOR_A_RANGE


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What runs of one scenario measured."""

    content: str
    """Which scenario; see `gui.engine.messages.content_of`."""
    sample: float
    seeds: tuple[int, ...]
    start: int
    """Calendar year of the first January; row 0 is the December before."""
    metrics: tuple[str, ...]
    areas: tuple[str, ...]
    kinds: tuple[str, ...]
    yearly: F32
    """float32[n_seeds, years + 1, n_metrics, n_areas]."""

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years of the rows."""
        return tuple(range(self.start - 1, self.start - 1 + self.yearly.shape[1]))

    def series(self, metric: str, area: str = REGION) -> F32:
        """Return a metric of an area in every run and year, float32[n_seeds, years + 1]; NaN where it is not known."""
        if metric not in self.metrics or area not in self.areas:
            return np.full(self.yearly.shape[:2], np.nan, np.float32)
        return self.yearly[:, :, self.metrics.index(metric), self.areas.index(area)]

    def everywhere(self, metric: str, year: int) -> F32:
        """Return a metric of all areas in every run, float32[n_seeds, n_areas]; NaN where it is not known."""
        if metric not in self.metrics or year not in self.years:
            return np.full((len(self.seeds), len(self.areas)), np.nan, np.float32)
        return self.yearly[:, self.years.index(year), self.metrics.index(metric), :]


def answer(runs: Sequence[Run]) -> Answer:
    """Return what runs of one scenario and sample, at least one, measured together; in the order of their seeds."""
    ordered = sorted(runs, key=lambda run: run.key.seed)
    first = ordered[0]
    return Answer(
        content=first.key.content,
        sample=first.key.sample,
        seeds=tuple(run.key.seed for run in ordered),
        start=first.start,
        metrics=first.metrics,
        areas=first.areas,
        kinds=first.kinds,
        yearly=np.stack([run.yearly for run in ordered]),
    )


def aligned(other: Answer, like: Answer) -> Answer:
    """Return an answer with the years, metrics and areas of another one; NaN where it has none of them."""
    if (other.start, other.metrics, other.areas) == (like.start, like.metrics, like.areas) and (
        other.yearly.shape[1:] == like.yearly.shape[1:]
    ):
        return other
    yearly = np.full((len(other.seeds), *like.yearly.shape[1:]), np.nan, np.float32)
    axes = [(like.years, other.years), (like.metrics, other.metrics), (like.areas, other.areas)]
    places = [_shared(mine, its) for mine, its in axes]
    mine = np.ix_(range(len(other.seeds)), *(pair[0] for pair in places))
    its = np.ix_(range(len(other.seeds)), *(pair[1] for pair in places))
    yearly[mine] = other.yearly[its]
    return replace(other, start=like.start, metrics=like.metrics, areas=like.areas, kinds=like.kinds, yearly=yearly)


def _shared(mine: Sequence[object], its: Sequence[object]) -> tuple[list[int], list[int]]:
    """Return where the items that both have stand in each."""
    at = {item: place for place, item in enumerate(its)}
    pairs = [(place, at[item]) for place, item in enumerate(mine) if item in at]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What the newest change does, by runs of a smaller sample before and after it; seed by seed the same luck."""

    before: Answer
    after: Answer

    def moved(self, base: F32, before: F32, after: F32) -> F32:
        """Return exact runs, each moved by each of the changes: every combination is a possible course.

        This is a two-level Monte Carlo estimate: the level is known from many residents, the change from few in whom
        everything but the change is the same. Source: Giles (2008), https://doi.org/10.1287/opre.1070.0496

        Parameters
        ----------
        base : float32[n, k]
            Before the change, by runs of the larger sample.
        before, after : float32[m, k]
            By runs of the smaller sample.

        Returns
        -------
        float32[n * m, k]
            Where the figure had no meaning before, the smaller sample after the change stands alone.
        """
        moved = base[:, None] + (after - before)[None]
        alone = np.broadcast_to(after[None], moved.shape)
        return np.where(np.isnan(moved), alone, moved).reshape(-1, base.shape[1])


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A and B with the same luck, row by row: B has A's runs, years, metrics and areas."""

    a: Answer
    b: Answer
    exactness: Exactness
    change: Change | None = None
    """What was done to A since its runs were made, where these are not there yet."""

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years of all series."""
        return self.a.years

    @property
    def areas(self) -> tuple[str, ...]:
        """Areas of all maps."""
        return self.a.areas

    def series_a(self, metric: str, area: str = REGION) -> F32:
        """Return a metric of A in an area, float32[n_runs, years + 1]."""
        return self._moved(lambda item: item.series(metric, area))

    def series_b(self, metric: str, area: str = REGION) -> F32:
        """Return a metric of B in an area, float32[n_runs, years + 1]."""
        return self._repeated(self.b.series(metric, area))

    def map_a(self, metric: str, year: int) -> F32:
        """Return a metric of A in all areas, float32[n_runs, n_areas]."""
        return self._moved(lambda item: item.everywhere(metric, year))

    def map_b(self, metric: str, year: int) -> F32:
        """Return a metric of B in all areas, float32[n_runs, n_areas]."""
        return self._repeated(self.b.everywhere(metric, year))

    def difference(self, metric: str, area: str = REGION) -> F32:
        """Return A less B run by run, float32[n_runs, years + 1]."""
        return self.series_a(metric, area) - self.series_b(metric, area)

    def map_difference(self, metric: str, year: int) -> F32:
        """Return A less B of all areas run by run, float32[n_runs, n_areas]."""
        return self.map_a(metric, year) - self.map_b(metric, year)

    def _moved(self, read: Callable[[Answer], F32]) -> F32:
        base = read(self.a)
        if self.change is None:
            return base
        return self.change.moved(base, read(self.change.before), read(self.change.after))

    def _repeated(self, values: F32) -> F32:
        times = 1 if self.change is None else len(self.change.after.seeds)
        return np.repeat(values, times, axis=0)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number and how sure it is."""

    middle: float
    """Median over runs; NaN if there is none."""
    low: float
    high: float
    """Range over runs; NaN if there are too few."""

    @property
    def has_range(self) -> bool:
        """Whether there are runs enough for a range."""
        return bool(np.isfinite(self.low) and np.isfinite(self.high))

    @property
    def is_clear(self) -> bool:
        """Whether zero lies outside the range."""
        return self.has_range and (self.low > 0.0 or self.high < 0.0)


def estimate(values: npt.NDArray[np.floating[Any]], *, has_range: bool = True) -> Estimate:
    """Return the median over runs and the range that holds eight runs of ten.

    Parameters
    ----------
    values : float[n_runs]
    has_range : bool
        False where the rows are not runs enough of their own.
    """
    known = values[np.isfinite(values)].astype(np.float64)
    if not known.size:
        return Estimate(np.nan, np.nan, np.nan)
    is_known = has_range and known.size >= FEWEST_FOR_A_RANGE
    low, high = np.quantile(known, BAND) if is_known else (np.nan, np.nan)
    return Estimate(float(np.median(known)), float(low), float(high))
