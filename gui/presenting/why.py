"""Why A is not B: what is lost when each lever alone is taken from A, and what only their combination does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.answers import REGION, answer, estimate
from gui.edits import checked
from gui.engine.messages import Request, request
from gui.engine.store import RunStore
from gui.plan_of_runs import LIVE, seeds_of
from gui.plots.waterfall import Part
from gui.setting_texts import kind_caption, lever_caption
from sim.registry import Lever
from sim.scenario import Scenario

RUNS: Final = 4
"""Seeds of which each variant is run."""


class Reasons:
    """The levers in which A differs from B, and the runs that tell what each of them does.

    Parameters
    ----------
    a, b : Scenario
        Of the same places and years.
    """

    def __init__(self, a: Scenario, b: Scenario) -> None:
        self.a, self.b = a, b
        mine, its = ({lever.label: lever for lever in plan.levers} for plan in (a, b))
        self.labels = tuple(label for label in {**mine, **its} if mine.get(label) != its.get(label))
        self._kinds = {label: (mine.get(label) or its[label]).kind for label in self.labels}
        self._without = [_with(a, label, its.get(label)) for label in self.labels]

    def requests(self) -> list[Request]:
        """Return the runs that are needed; with one lever those of A and B are enough."""
        plans = [self.a, self.b, *(self._without if len(self.labels) > 1 else ())]
        return [request(plan, LIVE, seed) for seed in seeds_of(self.a, RUNS) for plan in plans]

    def parts(self, store: RunStore, metric: str, year: int) -> tuple[list[Part], float] | None:
        """Return the parts and the whole, means over the seeds that are known; None while none is, or none differs."""
        if not self.labels:
            return None
        plans = [self.a, self.b, *(self._without if len(self.labels) > 1 else ())]
        seeds = [seed for seed in seeds_of(self.a, RUNS) if all(request(p, LIVE, seed).key in store for p in plans)]
        if not seeds:
            return None
        a, b, *rest = (_figure(store, plan, seeds, metric, year) for plan in plans)
        effects = [a - without for without in rest] or [a - b]
        names = [self._name(label) for label in self.labels]
        found = [_part(name, values) for name, values in zip(names, effects, strict=True)]
        whole = float((a - b).mean())
        if len(found) > 1:
            together = QCoreApplication.translate("Room", "only together")
            found.append(replace(_part(together, a - b - np.sum(effects, axis=0)), is_interaction=True))
        return found, whole

    def _name(self, label: str) -> str:
        kind = self._kinds[label]
        is_alone = list(self._kinds.values()).count(kind) == 1
        return kind_caption(kind) if is_alone else lever_caption(kind, label, is_alone=False)


def _part(name: str, values: np.ndarray) -> Part:
    found = estimate(values)
    return Part(name, float(values.mean()), low=found.low, high=found.high)


def _figure(store: RunStore, plan: Scenario, seeds: Sequence[int], metric: str, year: int) -> np.ndarray:
    known = answer([run for seed in seeds if (run := store.get(request(plan, LIVE, seed).key)) is not None])
    at = known.years.index(year)
    return known.series(metric, REGION)[:, at].astype(np.float64)


def _with(plan: Scenario, label: str, other: Lever | None) -> Scenario:
    """Return a plan with one lever as another plan has it: changed, added, or gone."""
    kept = [other if lever.label == label else lever for lever in plan.levers]
    if other is not None and other not in kept:
        kept.append(other)
    return checked(replace(plan, levers=tuple(lever for lever in kept if lever is not None)))
