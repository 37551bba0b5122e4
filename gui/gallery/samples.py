"""Made-up numbers that look like those of a run: the same on every machine, and nobody's results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.gallery.words import words
from gui.plots.voronoi import cells, evened_out
from sim.data import authority_table, roster
from sim.scenario import load

F64 = NDArray[np.float64]

YEARS: Final[F64] = np.arange(2018.0, 2039.0)
_REACH: Final = 6.0
_KM: Final = np.array([93.0, 111.3])
"""Kilometres to a degree of longitude and of latitude, in the middle of the country."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Labels in one language and numbers of one region."""

    language: str
    word: dict[str, str]
    places: tuple[str, ...]
    polygons: tuple[F64, ...]
    people: F64
    """float64[n_places], residents at the start."""

    @property
    def n(self) -> int:
        """Number of places."""
        return len(self.places)


def sample(language: str, region: str = "western-galilee") -> Sample:
    """Return the sample of a shipped scenario's region."""
    scenario = load(region)
    table = authority_table(scenario.region, scenario.start)
    known = roster.roster()
    names = tuple(
        (getattr(known[name], f"name_{language}") or known[name].name_en).replace("Regional Council", "RC")
        for name in scenario.region
    )
    points = np.column_stack((table.lon, table.lat)) * _KM
    polygons = tuple(cells(evened_out(points, _REACH), _REACH))
    people = np.random.default_rng(3).uniform(2e3, 5e4, len(names))
    return Sample(language, words(language), names, polygons, people)


def walks(seed: int, n: int, start: float, drift: float, noise: float, times: F64 = YEARS) -> F64:
    """Return lines that drift and wander, float64[n, n_times], all from ``start``."""
    steps = np.random.default_rng(seed).normal(drift, noise, (n, len(times)))
    steps[:, 0] = 0.0
    return np.asarray(start + np.cumsum(steps, axis=1), np.float64)


def spread_of(seed: int, n: int, middle: float, width: float) -> F64:
    """Return numbers round a middle, float64[n]."""
    return np.asarray(np.random.default_rng(seed).normal(middle, width, n), np.float64)
