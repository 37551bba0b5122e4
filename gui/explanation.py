"""Why A is not B, lever by lever: which runs that takes, and what those that are there say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from gui.answers import FEWEST_FOR_A_RANGE, Answer, answer, estimate
from gui.engine.messages import Request, Run, request
from gui.engine.store import RunStore
from gui.plan_of_runs import LIVE, seeds_of
from sim.explore.attribution import Coalition, alone, coalitions, leave_one_out, shapley, total, without_each
from sim.explore.packages import Piece, hybrid, pieces
from sim.scenario import Scenario

F64 = npt.NDArray[np.float64]
Way = Literal["without", "shares", "alone"]
"""Each lever taken away from A; Shapley's shares; each lever alone. What is left is their interaction."""

WAYS: Final[tuple[Way, ...]] = ("shares", "alone", "without")
RUNS: Final = 4
"""Seeds of which each coalition is run."""
_FINER: Final = 0.1
_MOST_FINER: Final = 16
"""Coalitions up to which a larger sample is run as well."""


@dataclass(frozen=True, slots=True, eq=False)
class Breakdown:
    """A difference in parts that add up to it."""

    pieces: tuple[Piece, ...]
    way: Way
    parts: F64
    """float64[n_pieces + 1, n_runs]: one row for each piece, the last one is what only their combination does."""
    sample: float
    """Simulated residents for each real one."""
    seeds: tuple[int, ...]

    @property
    def means(self) -> F64:
        """Means over runs, float64[n_pieces + 1]."""
        return np.asarray(self.parts.mean(axis=1), np.float64)

    @property
    def has_interaction(self) -> bool:
        """Whether there is a bar for what only the combination does: Shapley's shares have divided it."""
        return self.way != "shares" and len(self.pieces) > 1

    def range_of(self, row: int) -> tuple[float, float]:
        """Return the range of a part over runs; NaN where these are too few."""
        found = estimate(self.parts[row], has_range=len(self.seeds) >= FEWEST_FOR_A_RANGE)
        return found.low, found.high


class Explanation:
    """The runs of everything between A and B.

    Parameters
    ----------
    a, b : Scenario
        Of the same places and years.
    """

    def __init__(self, a: Scenario, b: Scenario) -> None:
        self.pieces = pieces(a, b)
        self.n = len(self.pieces)
        self._a, self._b = a, b
        self._plans: dict[Coalition, Scenario] = {}

    def plan(self, coalition: Coalition) -> Scenario:
        """Return B with some of the pieces as A has them."""
        if coalition not in self._plans:
            self._plans[coalition] = hybrid(self._a, self._b, [self.pieces[place] for place in sorted(coalition)])
        return self._plans[coalition]

    def requests(self, finest: float = 1.0) -> list[Request]:
        """Return all runs that are needed, most urgent first: each lever taken away, then what else there is."""
        if not self.n:
            return []
        first, every = leave_one_out(self.n), coalitions(self.n)
        wanted = [self._request(coalition, LIVE, seed) for seed in self.seeds for coalition in first]
        wanted += [self._request(coalition, LIVE, seed) for seed in self.seeds for coalition in every]
        if len(every) <= _MOST_FINER and finest >= _FINER:
            wanted += [self._request(coalition, _FINER, seed) for seed in self.seeds for coalition in every]
        return list({item.key: item for item in wanted}.values())

    def quick(self) -> list[Request]:
        """Return the runs that tell a first version: each lever taken away, and each alone."""
        whole = range(self.n)
        singles = [frozenset({place}) for place in whole]
        found = [self._request(item, LIVE, seed) for seed in self.seeds for item in leave_one_out(self.n)]
        found += [self._request(item, LIVE, seed) for seed in self.seeds for item in singles]
        return list({item.key: item for item in found}.values()) if self.n else []

    @property
    def seeds(self) -> Sequence[int]:
        """Luck of the runs; A's first ones."""
        return seeds_of(self._a, RUNS)

    def breakdown(self, store: RunStore, way: Way, metric: str, year: int, area: str) -> Breakdown | None:
        """Return what is known of a difference, from the finest sample that has all runs; None while nothing is."""
        if not self.n:
            return None
        needed = leave_one_out(self.n) if way == "without" else coalitions(self.n)
        if way == "alone":
            needed = [frozenset(), frozenset(range(self.n)), *(frozenset({place}) for place in range(self.n))]
        for sample in (_FINER, LIVE):
            seeds = [seed for seed in self.seeds if all(self._request(c, sample, seed).key in store for c in needed)]
            if len(seeds) >= (FEWEST_FOR_A_RANGE if sample == _FINER else 1):
                worth = {c: self._worth(store, c, sample, seeds, metric, year, area) for c in needed}
                return Breakdown(self.pieces, way, _parts(worth, self.n, way), sample, tuple(seeds))
        return None

    def best(self, store: RunStore, metric: str, year: int, area: str) -> Breakdown | None:
        """Return each lever alone and the interaction once that is known, until then each lever taken away."""
        return self.breakdown(store, "alone", metric, year, area) or self.breakdown(
            store, "without", metric, year, area
        )

    def _request(self, coalition: Coalition, sample: float, seed: int) -> Request:
        return request(self.plan(coalition), sample, seed)

    def _worth(
        self, store: RunStore, coalition: Coalition, sample: float, seeds: list[int], metric: str, year: int, area: str
    ) -> F64:
        known = self._answer(store, coalition, sample, seeds)
        if year not in known.years:
            return np.full(len(seeds), np.nan)
        return known.series(metric, area)[:, known.years.index(year)].astype(np.float64)

    def _answer(self, store: RunStore, coalition: Coalition, sample: float, seeds: list[int]) -> Answer:
        runs = [store.get(self._request(coalition, sample, seed).key) for seed in seeds]
        return answer([run for run in runs if isinstance(run, Run)])


def _parts(worth: dict[Coalition, F64], n: int, way: Way) -> F64:
    """Return a row for each piece, and the rest of the whole, which is nothing for Shapley's shares."""
    if n == 1:
        found = total(worth, n)[None]
    else:
        found = {"without": without_each, "shares": shapley, "alone": alone}[way](worth, n)
    whole = np.asarray(total(worth, n), np.float64)
    rest = np.zeros_like(whole) if way == "shares" or n == 1 else whole - found.sum(axis=0)
    return np.vstack((found, rest[None]))
