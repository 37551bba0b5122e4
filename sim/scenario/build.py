"""From the nodes of a file (or of several, joined) to a checked `Scenario`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from sim.errors import Where, quoted
from sim.params import specs
from sim.registry import Dated, levers, month_number, parameter_groups, shocks
from sim.scenario.definition import FORMAT, Parameters, Scenario
from sim.scenario.nodes import Findings, Node, from_plain
from sim.scenario.places import Region, read_region, read_where
from sim.scenario.schema import found, is_table, read_table, set_twice

D = TypeVar("D", bound=Dated)

STRUCTURE: Final = ("format", "extends", "region", "clusters", "parameters", "lever", "shock")
"""Keys of a scenario file besides the plain settings that `Scenario` declares."""


def from_dict(data: Mapping[str, Any], source: str = "scenario") -> Scenario:
    """Return the scenario that plain data describes, for example that of a results manifest.

    Parameters
    ----------
    data : mapping
        As from `Scenario.to_dict`, or with fewer keys; ``extends`` is for files only.
    source : str
        How problems call it.

    Raises
    ------
    ScenarioError
        With everything that is wrong in it.
    """
    root = from_plain(dict(data), source)
    findings = Findings(source)
    check_format(root, findings)
    if "extends" in data:
        findings.add(root.value["extends"].at, found(root.value["extends"]), "is for files; expected all keys here")
    return build(root, findings)


def check_format(root: Node, findings: Findings) -> None:
    """Stop unless the data are in a format that this version reads.

    Nothing else is said of a file in another format: its keys may mean other things.
    """
    node = root.value.get("format")
    if node is None:
        findings.add(Where(root.at.file, key="format"), "", f"is missing; expected the line format = {FORMAT}")
    elif isinstance(node.value, bool) or not isinstance(node.value, int) or node.value < 1:
        findings.add(node.at, found(node), f"expected format = {FORMAT}")
    elif node.value > FORMAT:
        findings.add(node.at, found(node), f"is of a newer version; this one reads up to format = {FORMAT}")
        findings.stop()


def build(root: Node, findings: Findings, *, is_whole: bool = True) -> Scenario:
    """Return the scenario, or stop with every problem.

    Parameters
    ----------
    root : Node
        The table of the whole scenario.
    findings : Findings
        May already hold problems.
    is_whole : bool
        False where a file that it extends could not be read: then what is missing is no problem of its own.
    """
    header = read_table(root, specs(Scenario), findings, also=STRUCTURE)
    if not header.get("name") and "name" not in root.value:
        findings.add(Where(root.at.file, key="name"), "", 'is missing; expected a short name, name = "..."')
    elif header.get("name") == "":
        findings.add(root.value["name"].at, "''", "expected a short name")
    region = read_region(root, findings) if is_whole or "region" in root.value else None
    parameters = _parameters(root.value.get("parameters"), findings)
    place = region or Region((), {})
    reader = _Entries(place, findings, has_region=region is not None)
    lever_items = reader.read(root, "lever", levers())
    shock_items = reader.read(root, "shock", shocks())
    findings.stop()
    assert region is not None, "no region, yet no problem"
    return Scenario(
        **header,
        region=region.authorities,
        clusters=region.clusters,
        parameters=parameters,
        levers=lever_items,
        shocks=shock_items,
    )


def _parameters(node: Node | None, findings: Findings) -> Parameters:
    """Return all groups, with the scenario's values in place of defaults."""
    groups = parameter_groups()
    given: dict[str, dict[str, Any]] = {}
    if node is not None and is_table(node, findings, "expected a table [parameters]"):
        for name, item in node.value.items():
            if name not in groups:
                findings.add_unknown(item.key, name, groups)
            elif is_table(item, findings, "expected parameters of this group: group.parameter = value"):
                given[name] = read_table(item, specs(groups[name]), findings)
    return Parameters(tuple((name, group(**given.get(name, {}))) for name, group in groups.items()))


class _Entries:
    """Reads the lists of levers and of shocks."""

    def __init__(self, region: Region, findings: Findings, *, has_region: bool) -> None:
        self.region = region
        self.findings = findings
        self.has_region = has_region
        self.labels: dict[str, Where] = {}

    def read(self, root: Node, key: str, kinds: Mapping[str, type[D]]) -> tuple[D, ...]:
        """Return the usable entries of ``[[lever]]`` or ``[[shock]]``."""
        node = root.value.get(key)
        if node is None:
            return ()
        if not isinstance(node.value, list):
            self.findings.add(node.at, found(node), f"expected entries that begin with [[{key}]], in double brackets")
            return ()
        items = [self.entry(item, kinds) for item in node.value]
        return tuple(item for item in items if item is not None)

    def entry(self, node: Node, kinds: Mapping[str, type[D]]) -> D | None:
        """Return one lever or shock, or None after noting what is wrong with it."""
        if not is_table(node, self.findings, "expected a table with a kind"):
            return None
        kind = node.value.get("kind")
        if kind is None:
            where = Where(node.at.file, node.at.line, node.at.column, f"{node.at.key}.kind")
            self.findings.add(where, "", f"is missing; expected one of {', '.join(kinds) or 'none'}")
            return None
        if not isinstance(kind.value, str):
            self.findings.add(kind.at, found(kind), f"expected one of {', '.join(kinds) or 'none'}, in quotes")
            return None
        if kind.value not in kinds:
            self.findings.add_unknown(kind.at, kind.value, kinds, is_value=True)
            return None
        before = self.findings.count
        values = read_table(node, specs(kinds[kind.value]), self.findings, also=("kind",))
        for name, value in values.items():
            if isinstance(value, Node):
                values[name] = read_where(value, self.region, self.findings) if self.has_region else ()
        self.check(node, values, kind.value)
        return kinds[kind.value](**values) if self.findings.count == before else None

    def check(self, node: Node, values: Mapping[str, Any], kind: str) -> None:
        """Note a name that is taken, and dates in the wrong order."""
        label = values.get("name") or kind
        named = node.value.get("name") or node.value["kind"]
        if label in self.labels:
            expected = f"{set_twice(self.labels[label])}, or give each its own name"
            self.findings.add(named.at, quoted(label), expected)
        elif label in parameter_groups():
            self.findings.add(named.at, quoted(label), "is the name of a group of parameters; expected another name")
        self.labels.setdefault(label, named.at)
        start, end = values.get("start"), values.get("end")
        if start and end and month_number(end, 0) < month_number(start, 0):
            self.findings.add(node.value["end"].at, quoted(end), f"is before start = '{start}'; expected a later month")
