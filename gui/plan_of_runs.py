"""Which runs the window wants, most urgent first, and which of those that are there tell most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from gui.answers import Answer, Change, Exactness, Pair, aligned, answer
from gui.engine.messages import Request, request
from gui.engine.store import RunStore
from sim.scenario import Scenario

LIVE: Final = 0.02
"""Sample that answers while a lever moves."""
OTHERS: Final = 2
"""Runs of scenarios that are neither A nor B; they are drawn as thin lines."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A step on the ladder to an exact answer."""

    sample: float
    runs: int
    """How many runs of it are wanted."""
    fewest: int
    """How many it takes to tell more than the rung below."""


LADDER: Final = (Rung(LIVE, 8, 1), Rung(0.1, 8, 4), Rung(1.0, 4, 3))
"""From coarse to exact."""


def seeds_of(plan: Scenario, runs: int) -> range:
    """Return the seeds of the first runs of a scenario; those of B are A's, so that they share their luck."""
    return range(plan.seed, plan.seed + runs)


def live(plan: Scenario, seed: int, keep_month: int) -> Request:
    """Return the one run that answers while a lever moves."""
    return request(plan, LIVE, seed, keep_month=keep_month)


def missing(a: Scenario, b: Scenario, others: Sequence[Scenario], store: RunStore, finest: float) -> list[Request]:
    """Return the runs that are not there yet, most urgent first.

    Parameters
    ----------
    a, b : Scenario
        The two that are compared: they go up the ladder together.
    others : sequence of Scenario
        Further open scenarios; a few small runs each.
    finest : float
        The largest sample that is wanted.
    """
    small, *larger = (rung for rung in LADDER if rung.sample <= finest)
    wanted = [*_rung(a, b, small), *_few(others, a)]
    for rung in larger:
        wanted += _rung(a, b, rung)
    unique = {item.key: item for item in wanted}
    return [item for key, item in unique.items() if key not in store]


def _rung(a: Scenario, b: Scenario, rung: Rung) -> Iterator[Request]:
    for seed in seeds_of(a, rung.runs):
        yield request(a, rung.sample, seed)
        yield request(b, rung.sample, seed)


def _few(others: Sequence[Scenario], a: Scenario) -> Iterator[Request]:
    for plan in others:
        for seed in seeds_of(a, OTHERS):
            yield request(plan, LIVE, seed)


def best_pair(a: Scenario, b: Scenario, store: RunStore, finest: float) -> Pair | None:
    """Return A and B on the highest rung that has runs enough, or None while there are none."""
    for rung in reversed([rung for rung in LADDER if rung.sample <= finest]):
        seeds = _common(a, b, rung, store)
        if len(seeds) >= rung.fewest:
            mine, its = (_answer(plan, rung, seeds, store) for plan in (a, b))
            return Pair(mine, aligned(its, mine), Exactness(rung.sample, len(seeds)))
    return None


def moved_pair(rest: Pair, before: Scenario, after: Scenario, store: RunStore, finest: float) -> Pair | None:
    """Return a pair with A moved by what a change does to it, as far as that is known; None while it is not.

    Parameters
    ----------
    rest : Pair
        With A as it was.
    before, after : Scenario
        A as it was and as it is.
    """
    found = best_pair(after, before, store, finest)
    if found is None:
        return None
    change = Change(before=found.b, after=found.a)
    exactness = replace(rest.exactness, change_sample=found.exactness.sample, change_runs=found.exactness.runs)
    return replace(rest, change=change, exactness=exactness)


def _common(a: Scenario, b: Scenario, rung: Rung, store: RunStore) -> list[int]:
    """Return the seeds of a rung that both have been run with."""
    return [
        seed for seed in seeds_of(a, rung.runs) if all(request(plan, rung.sample, seed).key in store for plan in (a, b))
    ]


def few_runs(plan: Scenario, a: Scenario, store: RunStore) -> Answer | None:
    """Return what is known of a scenario that is neither A nor B."""
    runs = [store.get(request(plan, LIVE, seed).key) for seed in seeds_of(a, OTHERS)]
    known = [run for run in runs if run is not None]
    return answer(known) if known else None


def _answer(plan: Scenario, rung: Rung, seeds: list[int], store: RunStore) -> Answer:
    runs = [store.get(request(plan, rung.sample, seed).key) for seed in seeds]
    return answer([run for run in runs if run is not None])
