"""Change single values of a scenario: ``years=5``, ``shared_waste.intensity=0.5``, ``labour.separation_rate=0.02``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sim.errors import Where, quoted
from sim.params import specs
from sim.registry import parameter_groups
from sim.scenario.build import build
from sim.scenario.definition import Scenario
from sim.scenario.nodes import Findings, Node, from_plain, unknown
from sim.scenario.positions import scan

SOURCE: Final = "--set"
MAX_VALUE: Final = 2_000
"""Characters of a value."""


def changed(scenario: Scenario, settings: Sequence[str]) -> Scenario:
    """Return a scenario with settings applied from left to right.

    Raises
    ------
    ScenarioError
        With every setting that is not ``key=value``, unknown, or not as declared.
    """
    findings = Findings(SOURCE)
    root = from_plain(scenario.to_dict(), SOURCE)
    tables = _tables(root)
    for text in settings:
        key, equals, value = text.partition("=")
        key = key.strip()
        if not equals or not key:
            findings.add(Where(SOURCE), quoted(text), "expected key=value, for example years=5")
        elif (target := _target(root, tables, key, findings)) is not None:
            table, name = target
            table.value[name] = from_plain(_value(value.strip()), SOURCE, key)
            if key == "region":  # a new region has none of the old one's clusters but those it names
                table.value.pop("clusters", None)
    return build(root, findings)


def _target(root: Node, tables: Mapping[str, Node], key: str, findings: Findings) -> tuple[Node, str] | None:
    """Return the table in which a key stands and its name there, or None after noting that there is none."""
    owner, dot, name = key.rpartition(".")
    if not dot:
        known = [spec.name for spec in specs(Scenario)] + ["region"]
        if name in known:
            return root, name
        findings.add(Where(SOURCE, key=key), "", unknown(key, [*known, *(f"{owner}.*" for owner in tables)]))
    elif owner not in tables:
        findings.add(Where(SOURCE, key=key), "", f"'{owner}' is {unknown(owner, tables)}")
    elif name == "kind":
        findings.add(Where(SOURCE, key=key), "", "cannot be changed; expected another setting")
    else:
        return tables[owner], name
    return None


def _tables(root: Node) -> dict[str, Node]:
    """Return what a setting can belong to: levers and shocks by name, then groups of parameters."""
    entries = [*root.value["lever"].value, *root.value["shock"].value]
    tables = {entry.value["name"].value or entry.value["kind"].value: entry for entry in entries}
    return tables | {name: root.value["parameters"].value[name] for name in parameter_groups()}


def _value(text: str) -> Any:
    """Return a value as TOML reads it; what is no TOML is a text."""
    line = f"value = {text}"
    if len(text) > MAX_VALUE or scan(line).problems:
        return text
    try:
        data = tomllib.loads(line)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return text
    return data["value"] if list(data) == ["value"] else text
