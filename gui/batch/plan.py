"""What a batch consists of, and how it is remembered so that it can go on another day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gui.files.saving import write
from sim.errors import ScenarioError
from sim.results import saved_result
from sim.scenario import Scenario, canonical_json, from_dict

PLAN_FILE: Final = "batch.json"


@dataclass(frozen=True, slots=True)
class Job:
    """One run."""

    plan: Scenario
    """With the sample and seed of the run."""

    def is_done(self, out: Path) -> bool:
        """Return whether its result lies in a folder, whole."""
        return saved_result(self.plan, out) is not None


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """Some scenarios, each run with the same seeds, so that they share their luck."""

    plans: tuple[Scenario, ...]
    sample: float
    seeds: tuple[int, ...]
    out: Path
    """Folder of the results."""

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All runs: seed after seed, so that every scenario has as many at any moment."""
        return tuple(
            Job(plan.with_settings(f"sample={self.sample!r}", f"seed={seed}"))
            for seed in self.seeds
            for plan in self.plans
        )

    def save(self) -> None:
        """Write down what is to be run, beside the results.

        Raises
        ------
        SavingError
            The disk refuses.
        """
        content = {
            "plans": [plan.to_dict() for plan in self.plans],
            "sample": self.sample,
            "seeds": list(self.seeds),
        }
        write(self.out / PLAN_FILE, canonical_json(content))


def read_plan(out: Path) -> BatchPlan | None:
    """Return the batch that was begun in a folder; None where there is none that this version can run."""
    try:
        told: dict[str, Any] = json.loads((out / PLAN_FILE).read_text(encoding="utf-8"))
        plans = tuple(from_dict(plan, PLAN_FILE) for plan in told["plans"])
        return BatchPlan(plans, float(told["sample"]), tuple(int(seed) for seed in told["seeds"]), out)
    except (OSError, ValueError, KeyError, TypeError, ScenarioError):
        return None
