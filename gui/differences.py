"""What differs between two scenarios: exactly the levers, shocks, parameters and settings that are not the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from sim.params import Spec, specs
from sim.registry import Dated, month_number
from sim.scenario import Scenario

Owner = Literal["lever", "shock", "parameter", "run"]

_RUN: Final = ("start", "years")
"""Settings of a scenario that change what is answered; its sample and seed are the window's choice."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that A has otherwise than B."""

    owner: Owner
    label: str
    """The lever's or shock's label, the group of the parameter; empty for settings of the run."""
    kind: str
    """Kind of the lever or shock; empty otherwise."""
    spec: Spec | None
    """The setting or parameter; None where the whole lever or shock is only in one of them."""
    a: Any
    """A's value; for a whole lever whether A has it."""
    b: Any
    """B's value; for a whole lever whether B has it."""
    start: str = ""
    """First month in which it is felt (of a changed end, the last in which it is not); empty for the first of all."""


def differences(a: Scenario, b: Scenario) -> list[Difference]:
    """Return all that A has otherwise than B: levers, shocks, parameters, settings of the run."""
    return [
        *_dated("lever", a.levers, b.levers),
        *_dated("shock", a.shocks, b.shocks),
        *_parameters(a, b),
        *_run(a, b),
    ]


def parting(a: Scenario, b: Scenario) -> int | None:
    """Return the month, counted from the start, from which the two can differ; None if they cannot.

    0 where region, start or assumptions differ. Two scenarios with a later parting share their past to the bit.
    """
    if (a.region, a.clusters, a.start) != (b.region, b.clusters, b.start):
        return 0
    found = differences(a, b)
    months = [_month(item, a.start) for item in found if item.owner != "run"]
    return min(months) if months else None


def _month(item: Difference, start_year: int) -> int:
    if item.owner == "parameter" or not item.start:
        return 0
    return max(month_number(item.start, start_year) + (item.spec is not None and item.spec.name == "end"), 0)


def _dated(owner: Owner, mine: Sequence[Dated], its: Sequence[Dated]) -> Iterator[Difference]:
    there = {item.label: item for item in its}
    here = {item.label: item for item in mine}
    for label, item in here.items():
        other = there.get(label)
        if other is None or other.kind != item.kind:
            yield Difference(owner, label, item.kind, None, True, False, item.start)
        else:
            yield from _settings(owner, item, other)
    for label, item in there.items():
        if label not in here or here[label].kind != item.kind:
            yield Difference(owner, label, item.kind, None, False, True, item.start)


def _settings(owner: Owner, mine: Dated, its: Dated) -> Iterator[Difference]:
    for spec in specs(type(mine)):
        a, b = getattr(mine, spec.name), getattr(its, spec.name)
        if a != b:
            yield Difference(owner, mine.label, mine.kind, spec, a, b, _felt(spec, mine, its))


def _felt(spec: Spec, mine: Dated, its: Dated) -> str:
    """Return the first month in which a changed setting can make itself felt; of two ends, the earlier."""
    starts = [item.start for item in (mine, its)]
    if spec.name == "end":
        return min(item.end for item in (mine, its) if item.end)
    return min(starts) if all(starts) else ""


def _parameters(a: Scenario, b: Scenario) -> Iterator[Difference]:
    theirs = dict(b.parameters.groups)
    for name, group in a.parameters.groups:
        for spec in specs(type(group)):
            mine, its = getattr(group, spec.name), getattr(theirs[name], spec.name)
            if mine != its:
                yield Difference("parameter", name, "", spec, mine, its)


def _run(a: Scenario, b: Scenario) -> Iterator[Difference]:
    for spec in specs(Scenario):
        mine, its = getattr(a, spec.name), getattr(b, spec.name)
        if spec.name in _RUN and mine != its:
            yield Difference("run", "", "", spec, mine, its)
