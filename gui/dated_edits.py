"""Edits of levers and shocks alike: added, removed, changed; checked like a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

from gui.documents import Document
from gui.edits import checked, month_text, with_lever, with_setting, without_lever
from sim.registry import Dated, Shock, levers, month_number, shocks
from sim.scenario import Scenario, from_dict

Owner = Literal["lever", "shock"]


def kinds(owner: Owner) -> Mapping[str, type[Dated]]:
    """Return what can be added."""
    return levers() if owner == "lever" else shocks()


def items(plan: Scenario) -> tuple[tuple[Owner, Dated], ...]:
    """Return levers, then shocks, each with which of the two it is."""
    return (*(("lever", item) for item in plan.levers), *(("shock", item) for item in plan.shocks))


def item_of(plan: Scenario, label: str) -> tuple[Owner, Dated] | None:
    """Return the lever or shock of a label; labels are unique."""
    return next((pair for pair in items(plan) if pair[1].label == label), None)


def with_item(document: Document, owner: Owner, kind: str) -> Document:
    """Return the document with one more lever or shock, by its declared values and with a name that is free."""
    if owner == "lever":
        return with_lever(document, kind)
    plan = document.scenario
    taken = {item.label for _, item in items(plan)}
    names = ("", *(f"{kind}-{n}" for n in range(2, len(taken) + 3)))
    name = next(name for name in names if (name or kind) not in taken)
    start = document.fork or month_text(min(plan.months - 1, plan.months // 4 // 12 * 12), plan.start)
    return document.with_scenario(checked(replace(plan, shocks=(*plan.shocks, shocks()[kind](name=name, start=start)))))


def without_item(document: Document, label: str) -> Document:
    """Return the document without a lever or shock."""
    found = item_of(document.scenario, label)
    if found is None or found[0] == "lever":
        return without_lever(document, label)
    left = tuple(item for item in document.scenario.shocks if item.label != label)
    return document.with_scenario(checked(replace(document.scenario, shocks=left)))


def with_settings(document: Document, label: str, settings: Mapping[str, Any]) -> Document:
    """Return the document with some settings of a lever or shock changed.

    Raises
    ------
    ScenarioError
        A value is not as declared, or two do not go together.
    """
    found = item_of(document.scenario, label)
    if found is None:
        return document
    if found[0] == "lever" and document.fork and len(settings) == 1:
        return with_setting(document, label, *next(iter(settings.items())))
    return _changed(document, lambda item: replace(item, **settings) if item.label == label else item)


def _changed(document: Document, change: Callable[[Any], Any]) -> Document:
    plan = document.scenario
    changed = replace(plan, levers=tuple(map(change, plan.levers)), shocks=tuple(map(change, plan.shocks)))
    return document.with_scenario(checked(changed))


def span(item: Dated, plan: Scenario) -> tuple[int, int]:
    """Return the first and the last month in force, counted from the start of the run."""
    first = month_number(item.start, plan.start) if item.start else 0
    last = month_number(item.end, plan.start) if item.end else plan.months - 1
    return first, last


def dates(first: int, last: int, plan: Scenario) -> dict[str, str]:
    """Return the settings of a span inside the run; its ends are left open, so that they move with the run."""
    last = min(max(last, 0), plan.months - 1)
    first = min(max(first, 0), last)
    return {
        "start": month_text(first, plan.start) if first else "",
        "end": month_text(last, plan.start) if last < plan.months - 1 else "",
    }


def with_values(document: Document, values: Mapping[str, Any]) -> Document:
    """Return the document with some plain settings of the scenario itself, or its places, changed.

    Raises
    ------
    ScenarioError
        With everything that is wrong then.
    """
    return document.with_scenario(from_dict(document.scenario.to_dict() | dict(values), document.scenario.name))


def is_shock(item: Dated) -> bool:
    """Return whether it happens to the region; a lever is decided on."""
    return isinstance(item, Shock)
