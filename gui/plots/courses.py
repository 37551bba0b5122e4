"""How a figure develops in many runs: the line in the middle and the bands that the number of runs allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

F64 = NDArray[np.float64]
Role = Literal["a", "b", "other"]

LEVELS: Final = (0.95, 0.8, 0.5)
"""Shares of all runs that a band may hold, widest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """One scenario in a chart."""

    name: str
    runs: F64
    """float64[n_runs, n_times]; NaN where there is no value."""
    role: Role = "other"
    """Only A and B have bands: five of them cannot be read."""
    newest: F64 | None = None
    """float64[n_times]: a line that is newer than the runs; their bands are drawn pale until new ones come."""

    def middle(self) -> F64:
        """Return the line that is drawn, float64[n_times]: the median over runs, or the newest line."""
        return self.newest if self.newest is not None else median(self.runs)


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """What a share of runs stays within."""

    level: float
    """In (0, 1); 1 for all runs, where they are too few for less."""
    low: F64
    high: F64


def allowed(n_runs: int) -> tuple[float, ...]:
    """Return the levels that so many runs can show, widest first.

    The ends of a band are order statistics: n runs split the line into n + 1 equally likely parts, so that a band
    which leaves out ``1 - level`` needs ``(n + 1) (1 - level) / 2 >= 1``. Below three runs there is no band; from
    three to eight the widest is the range of all runs.
    """
    found = tuple(level for level in LEVELS if (n_runs + 1) * (1.0 - level) / 2.0 >= 1.0 - 1e-9)
    return (1.0, *found) if len(found) == 1 else found


def bands(runs: F64) -> list[Band]:
    """Return the bands of runs, float64[n_runs, n_times], widest first; a time with a NaN in it has none."""
    return bands_of(np.sort(runs, axis=0))


def bands_of(ordered: F64) -> list[Band]:
    """Return the bands of runs that were sorted along their first axis."""
    return [
        Band(level, quantile(ordered, (1.0 - level) / 2.0), quantile(ordered, (1.0 + level) / 2.0))
        for level in allowed(len(ordered))
    ]


def median(runs: F64) -> F64:
    """Return the median over runs of each time, float64[n_times]; NaN where any run has none."""
    return quantile(np.sort(runs, axis=0), 0.5) if len(runs) else np.full(runs.shape[1], np.nan)


def quantile(ordered: F64, share: float) -> F64:
    """Return a quantile of sorted runs at the position ``share (n + 1)`` (Weibull), inside the runs.

    NaN sorts last, so that a time with a NaN in it is marked by its last run.
    """
    n = len(ordered)
    position = min(max(share * (n + 1) - 1.0, 0.0), n - 1.0)
    below = int(position)
    above = min(below + 1, n - 1)
    result: F64 = ordered[below] + (position - below) * (ordered[above] - ordered[below])
    return np.where(np.isnan(ordered[-1]), np.nan, result)


def last_known(line: F64) -> int:
    """Return the index of the last finite number of a line, -1 where there is none."""
    known = np.flatnonzero(np.isfinite(line))
    return int(known[-1]) if known.size else -1


def paired(a: F64, b: F64) -> F64:
    """Return A minus B run by run, float64[n_runs, n_times]: runs in one row share their luck.

    Where one has more runs, the rest has no partner and is left out.
    """
    n = min(len(a), len(b))
    result: F64 = a[:n] - b[:n]
    return result


def in_order(courses: Sequence[Course]) -> list[Course]:
    """Return courses in the order in which they are drawn: grey ones first, A over B."""
    return sorted(courses, key=lambda course: ("other", "b", "a").index(course.role))
