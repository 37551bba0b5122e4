"""Edits of a scenario: each returns the next scenario, checked like a file, and leaves the old one as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gui.documents import Document
from sim.params import specs
from sim.registry import MONTHS, Lever, levers, month_number
from sim.scenario import Scenario, from_dict


def checked(scenario: Scenario) -> Scenario:
    """Return the scenario as a file would give it.

    Raises
    ------
    ScenarioError
        With everything that is wrong in it.
    """
    return from_dict(scenario.to_dict(), scenario.name)


def lever_of(scenario: Scenario, label: str) -> Lever | None:
    """Return the lever of a label, or None."""
    return next((lever for lever in scenario.levers if lever.label == label), None)


def levers_of_kind(scenario: Scenario, kind: str) -> tuple[Lever, ...]:
    """Return the levers of a kind, in the order of the scenario."""
    return tuple(lever for lever in scenario.levers if lever.kind == kind)


def usual_start(document: Document) -> str:
    """Return the month in which a new lever starts: at the fork, else with the others, else at once."""
    if document.fork:
        return document.fork
    return next((lever.start for lever in document.scenario.levers if lever.start), "")


def with_lever(document: Document, kind: str, settings: Mapping[str, Any] | None = None) -> Document:
    """Return the document with one more lever, by its declared values where no others are given."""
    values = {"start": usual_start(document), **(settings or {})}
    lever = levers()[kind](**values)
    taken = {item.label for item in (*document.scenario.levers, *document.scenario.shocks)}
    if lever.label in taken:
        lever = replace(lever, name=_free(lever.label, taken))
    return _with_levers(document, (*document.scenario.levers, lever))


def without_lever(document: Document, label: str) -> Document:
    """Return the document without a lever; of one that began before the fork, the past stays."""
    kept: list[Lever] = []
    for lever in document.scenario.levers:
        if lever.label != label or _is_history(document, lever):
            kept.append(lever)
        elif _began_before_fork(document, lever):
            kept.append(replace(lever, end=month_before(document.fork)))
    return _with_levers(document, tuple(kept))


def with_setting(document: Document, label: str, setting: str, value: Any) -> Document:
    """Return the document with one setting of a lever changed.

    A lever that began before the fork is cut in two: the past stays as it was, and a second lever of its kind with the
    changed setting goes on from there. One that ended before the fork cannot be changed any more.

    Raises
    ------
    ScenarioError
        The value is not as declared.
    KeyError
        There is no such lever.
    """
    at = [lever.label for lever in document.scenario.levers].index(label)
    lever = document.scenario.levers[at]
    if _is_history(document, lever):
        return document
    if not _began_before_fork(document, lever):
        changed: tuple[Lever, ...] = (replace(lever, **{setting: value}),)
    else:
        taken = {item.label for item in (*document.scenario.levers, *document.scenario.shocks)}
        name = _free(label, taken)
        later = replace(lever, **{"name": name, "start": document.fork, "ramp": 0, setting: value})
        changed = (replace(lever, end=month_before(document.fork)), later)
    before, after = document.scenario.levers[:at], document.scenario.levers[at + 1 :]
    return _with_levers(document, (*before, *changed, *after))


def with_parameter(document: Document, group: str, name: str, value: Any) -> Document:
    """Return the document with another value of a parameter, an assumption about the whole course.

    Raises
    ------
    ScenarioError
        The value is not as declared.
    """
    content = document.scenario.to_dict()
    content["parameters"][group][name] = value
    return document.with_scenario(from_dict(content, document.scenario.name))


def parameter(scenario: Scenario, group: str, name: str) -> Any:
    """Return the value of a parameter."""
    return getattr(getattr(scenario.parameters, group), name)


def settings_of(lever: Lever) -> dict[str, Any]:
    """Return all settings of a lever by name."""
    return {spec.name: getattr(lever, spec.name) for spec in specs(type(lever))}


def current(document: Document, kind: str) -> tuple[Lever, ...]:
    """Return the levers of a kind that can still be changed: after a fork, those that end before it are history."""
    return tuple(lever for lever in levers_of_kind(document.scenario, kind) if not _is_history(document, lever))


def month_before(month: str) -> str:
    """Return the month before a month, both ``YYYY-MM``."""
    count = month_number(month, 0) - 1
    return f"{count // MONTHS:04d}-{count % MONTHS + 1:02d}"


def month_text(index: int, start_year: int) -> str:
    """Return ``YYYY-MM`` of the month that many months after January of a year."""
    return f"{start_year + index // MONTHS:04d}-{index % MONTHS + 1:02d}"


def _with_levers(document: Document, changed: tuple[Lever, ...]) -> Document:
    return document.with_scenario(checked(replace(document.scenario, levers=changed)))


def _began_before_fork(document: Document, lever: Lever) -> bool:
    if not document.fork:
        return False
    start = document.scenario.start
    return (month_number(lever.start, start) if lever.start else 0) < document.fork_month


def _is_history(document: Document, lever: Lever) -> bool:
    return bool(document.fork and lever.end and month_number(lever.end, document.scenario.start) < document.fork_month)


def _free(label: str, taken: set[str]) -> str:
    return next(f"{label}-{count}" for count in range(2, len(taken) + 3) if f"{label}-{count}" not in taken)
