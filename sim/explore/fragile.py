"""Assumptions on which an answer may hang: which to try first, and scenarios with other values of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from sim.params import Spec, specs
from sim.registry import parameter_groups
from sim.scenario import Scenario

LEAST_CERTAIN: Final = (
    "network_elasticity",
    "network_growth_elasticity",
    "theta_max",
    "theta_halfsat",
    "additionality",
    "grant_pool_additionality",
    "capacity_slope",
    "capacity_effectiveness_slope",
    "volume_elasticity",
    "voice_gain",
    "voice_transfer_gain",
    "attrition",
    "group_attrition",
    "hidden_share",
    "under_radar_share",
    "household_local_share",
    "household_local_consumption_share",
    "noise_reduction",
    "knowledge_noise_reduction",
    "support_displacement",
)
"""The least certain and most influential, by the evidence's or the model's name; those that exist come first."""
_CONFIDENCE: Final = ("assumption", "memory", "sourced")


@dataclass(frozen=True, slots=True)
class Question:
    """One parameter whose range is tried."""

    group: str
    spec: Spec
    is_first: bool
    """Whether it is among the least certain and most influential ones."""

    @property
    def ends(self) -> tuple[float, float]:
        """Lower and upper end of its range."""
        assert self.spec.low is not None
        assert self.spec.high is not None
        return float(self.spec.low), float(self.spec.high)


def questions() -> list[Question]:
    """Return all parameters that have a range, the least certain first; an outcome that was imposed is none."""
    found = [
        Question(name, spec, spec.name in LEAST_CERTAIN)
        for name, group in parameter_groups().items()
        for spec in specs(group)
        if spec.type in ("float", "int") and spec.low is not None and spec.high is not None and spec.low < spec.high
    ]
    return sorted(found, key=_urgency)


def with_answer(scenario: Scenario, question: Question, value: float) -> Scenario:
    """Return a scenario with another value of one parameter."""
    chosen = int(value) if question.spec.type == "int" else value
    groups = tuple(
        (name, replace(group, **{question.spec.name: chosen}) if name == question.group else group)
        for name, group in scenario.parameters.groups
    )
    return replace(scenario, parameters=replace(scenario.parameters, groups=groups))


def _urgency(item: Question) -> tuple[int, int]:
    place = LEAST_CERTAIN.index(item.spec.name) if item.is_first else len(LEAST_CERTAIN)
    return place, _CONFIDENCE.index(item.spec.confidence)
