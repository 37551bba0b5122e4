"""A scenario as the text of its file: only what differs from what is declared, so that people can read it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sim.data import roster
from sim.params import specs
from sim.registry import Dated, parameter_groups
from sim.scenario import Scenario, from_dict
from sim.scenario.definition import FORMAT

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_LONG: Final = 100
"""Characters from which a list is written with one item a line."""
_WORDS: Final = ("name", "title", "description")


def scenario_text(plan: Scenario) -> str:
    """Return the text of a scenario file; read back, it is the same scenario.

    Every key that equals what is declared is left out, and so is ``extends``: the file stands alone.
    """
    return "\n".join(_lines(short_form(plan))) + "\n"


def short_form(plan: Scenario) -> dict[str, Any]:
    """Return a scenario as plain data without what is as declared; `sim.scenario.from_dict` reads it back."""
    content: dict[str, Any] = {"format": FORMAT}
    for spec in specs(Scenario):
        value = getattr(plan, spec.name)
        if value != spec.default or spec.name in ("start", "years", "sample", "seed"):
            content[spec.name] = value
    places = content | _places(plan)
    parameters = _parameters(plan)
    return (
        places
        | ({"parameters": parameters} if parameters else {})
        | {key: [_entry(item) for item in items] for key, items in _dated(plan) if items}
    )


def _dated(plan: Scenario) -> tuple[tuple[str, tuple[Dated, ...]], ...]:
    return ("lever", plan.levers), ("shock", plan.shocks)


def _places(plan: Scenario) -> dict[str, Any]:
    """Return region and clusters: known clusters by name where that gives the same places, else one by one."""
    known = roster.clusters()
    own = {
        name: list(members)
        for name, members in plan.clusters.items()
        if name not in known or set(known[name].members) != set(members)
    }
    inside = {member for members in plan.clusters.values() for member in members}
    loose = [name for name in plan.region if name not in inside]
    short = {"region": [*plan.clusters, *loose]} | ({"clusters": own} if own else {})
    read = from_dict({"format": FORMAT, "name": plan.name, **short})
    if (read.region, read.clusters) == (plan.region, plan.clusters):
        return short
    return {"region": list(plan.region), "clusters": {name: list(all_) for name, all_ in plan.clusters.items()}}


def _parameters(plan: Scenario) -> dict[str, dict[str, Any]]:
    changed: dict[str, dict[str, Any]] = {}
    for name, group in parameter_groups().items():
        mine = getattr(plan.parameters, name)
        for spec in specs(group):
            if getattr(mine, spec.name) != spec.default:
                changed.setdefault(name, {})[spec.name] = _plain(getattr(mine, spec.name))
    return changed


def _entry(item: Dated) -> dict[str, Any]:
    given = {spec.name: getattr(item, spec.name) for spec in specs(type(item))}
    defaults = {spec.name: spec.default for spec in specs(type(item))}
    return {"kind": item.kind} | {name: _plain(value) for name, value in given.items() if value != defaults[name]}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _lines(content: Mapping[str, Any]) -> Iterator[str]:
    for key, value in content.items():
        if not isinstance(value, dict) and key not in ("lever", "shock"):
            yield f"{key} = {_written(value)}"
    if clusters := content.get("clusters"):
        yield from ("", "[clusters]", *(f"{_key(name)} = {_written(all_)}" for name, all_ in clusters.items()))
    for group, values in content.get("parameters", {}).items():
        yield from ("", f"[parameters.{_key(group)}]", *(f"{name} = {_written(v)}" for name, v in values.items()))
    for key in ("lever", "shock"):
        for entry in content.get(key, ()):
            yield from ("", f"[[{key}]]", *(f"{name} = {_written(value)}" for name, value in entry.items()))


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list | tuple):
        items = [_written(item) for item in value]
        line = f"[{', '.join(items)}]"
        return line if len(line) <= _LONG else "[\n" + "".join(f"  {item},\n" for item in items) + "]"
    return repr(value)


def _text(value: str) -> str:
    """Return a text in quotes: TOML's rules are JSON's, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def read_text(text: str, source: str) -> Scenario:
    """Return the scenario of a text that was written here.

    Raises
    ------
    ScenarioError
        With everything that is wrong in it.
    """
    return from_dict(tomllib.loads(text), source)
