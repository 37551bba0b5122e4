"""Find scenario files, follow ``extends``, and join a scenario with those it extends."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import Final

from sim.errors import Where, quoted
from sim.scenario.build import build, check_format
from sim.scenario.definition import Scenario
from sim.scenario.nodes import Findings, Node, unknown
from sim.scenario.reader import read_file, shown
from sim.scenario.schema import found, is_name

ENDING: Final = ".toml"
MAX_CHAIN: Final = 20
"""Scenarios that extend one another."""

_OWN: Final = ("format", "extends", "name", "title", "description")
"""Keys that a scenario does not take over from the one it extends."""
_PACKAGE: Final = __name__.partition(".")[0]


def shipped_folder() -> Path:
    """Return the folder of shipped scenarios: that of the checkout, else the copy inside the installed package."""
    package = Path(str(files(_PACKAGE)))
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "scenarios").is_dir():
        return checkout / "scenarios"
    return package / "scenario_files"


def shipped() -> dict[str, Path]:
    """Return the shipped scenario files by name, in the order of their names."""
    return _scenarios_in(shipped_folder())


def _scenarios_in(folder: Path) -> dict[str, Path]:
    try:
        return {path.stem: path for path in sorted(folder.glob(f"*{ENDING}"))}
    except OSError:
        return {}


def load(path_or_name: str | os.PathLike[str]) -> Scenario:
    """Return a checked scenario.

    Parameters
    ----------
    path_or_name : str or path
        A file ending in ``.toml`` or given with its folder, or the name of a shipped scenario.

    Raises
    ------
    ScenarioError
        With every problem: where it stands, what was found, what would be right.
    """
    path = _locate(path_or_name)
    findings = Findings(shown(path))
    root, is_whole = _read_chain(path, findings)
    return build(root, findings, is_whole=is_whole)


def extended(child: Node, folder: Path, findings: Findings) -> tuple[Node, bool]:
    """Return a table that stands in another file joined with the scenario it extends, and whether that was found.

    Parameters
    ----------
    child : Node
        A table with the keys of a scenario; ``extends`` names a scenario in ``folder`` or a shipped one.
    folder : Path
        Of the file in which it stands.
    findings : Findings
        Takes the problems.

    Raises
    ------
    ScenarioError
        A file that is extended cannot be read.
    """
    extends = child.value.get("extends")
    parent = None if extends is None else _parent(extends, folder, findings)
    if parent is None:
        return child, False
    root, is_whole = _read_chain(parent, findings)
    return joined_with(root, child), is_whole


def _locate(path_or_name: str | os.PathLike[str]) -> Path:
    text = os.fspath(path_or_name)
    if isinstance(path_or_name, os.PathLike) or text.endswith(ENDING) or "/" in text or os.sep in text:
        return Path(text)
    known = shipped()
    if text not in known:
        findings = Findings("scenarios")
        expected = f"{unknown(text, known)}. A file of your own is given with its ending {ENDING}"
        findings.add(Where(key="scenario"), quoted(text), expected)
        findings.stop()
    return known[text]


def _read_chain(path: Path, findings: Findings) -> tuple[Node, bool]:
    """Return a scenario joined with all it extends, and whether all of them could be found."""
    chain = [_read_one(path, findings)]
    seen = {path.resolve(): path}
    while (extends := chain[-1].value.get("extends")) is not None:
        parent = _parent(extends, path.parent, findings)
        if parent is None or not _is_new(extends, parent, seen, findings):
            return _joined_all(chain), False
        seen[parent.resolve()] = parent
        chain.append(_read_one(parent, findings, follow=False))
        path = parent
    return _joined_all(chain), True


def _read_one(path: Path, findings: Findings, *, follow: bool = True) -> Node:
    root = read_file(path, findings, follow=follow)
    check_format(root, findings)
    return root


def _is_new(extends: Node, parent: Path, seen: dict[Path, Path], findings: Findings) -> bool:
    if parent.resolve() in seen:
        circle = " -> ".join(item.stem for item in [*seen.values(), parent])
        findings.add(extends.at, quoted(extends.value), f"goes round in a circle ({circle}); expected another scenario")
    elif len(seen) >= MAX_CHAIN:
        findings.add(extends.at, quoted(extends.value), f"is more than {MAX_CHAIN} scenarios deep; expected fewer")
    else:
        return True
    return False


def _parent(extends: Node, folder: Path, findings: Findings) -> Path | None:
    """Return the file that is extended: in the same folder, or else a shipped one."""
    name = extends.value
    if not isinstance(name, str):
        findings.add(extends.at, found(extends), "expected the name of a scenario, in quotes")
        return None
    name = name.removesuffix(ENDING)
    if not is_name(name):
        expected = "expected the name of a scenario in the same folder, without a path"
        findings.add(extends.at, quoted(extends.value), expected)
        return None
    path = folder / f"{name}{ENDING}"
    if path.is_symlink():
        findings.add(extends.at, quoted(extends.value), "is a link to somewhere else; expected a file in this folder")
        return None
    if path.exists():
        return path
    if name in shipped():
        return shipped()[name]
    known = dict.fromkeys([*_scenarios_in(folder), *shipped()])
    findings.add(extends.at, quoted(extends.value), unknown(name, known))
    return None


def _joined_all(chain: list[Node]) -> Node:
    result = chain[-1]
    for child in reversed(chain[:-1]):
        result = joined_with(result, child)
    return result


def joined_with(parent: Node, child: Node) -> Node:
    """Return a scenario's table with what it takes over from the one it extends.

    Plain settings are replaced; region and clusters together; parameters one by one; a lever or shock changes the
    inherited one of its name (or kind, where it has no name), and is added where there is none.
    """
    values = {name: node for name, node in parent.value.items() if name not in _OWN}
    if "region" in child.value or "clusters" in child.value:
        values.pop("region", None)
        values.pop("clusters", None)
    for name, node in child.value.items():
        mine = values.get(name)
        if mine is None:
            values[name] = node
        elif name == "parameters":
            values[name] = _tables_joined(mine, node)
        elif name in ("lever", "shock"):
            values[name] = _entries_joined(mine, node)
        else:
            values[name] = node
    return Node(values, child.key, child.at)


def _tables_joined(mine: Node, theirs: Node) -> Node:
    """Return two nested tables in one; the second wins."""
    if not (isinstance(mine.value, dict) and isinstance(theirs.value, dict)):
        return theirs
    values = dict(mine.value)
    for name, node in theirs.value.items():
        values[name] = _tables_joined(values[name], node) if name in values else node
    return Node(values, theirs.key, theirs.at)


def _entries_joined(mine: Node, theirs: Node) -> Node:
    """Return two lists of levers in one; an entry changes the first list's entry of the same label."""
    if not (isinstance(mine.value, list) and isinstance(theirs.value, list)):
        return theirs
    entries, inherited = list(mine.value), {_label(node): index for index, node in enumerate(mine.value)}
    for node in theirs.value:
        index = inherited.pop(_label(node), None)
        if index is None:
            entries.append(node)
        else:
            entries[index] = _entry_joined(entries[index], node)
    return Node(entries, theirs.key, theirs.at)


def _entry_joined(mine: Node, theirs: Node) -> Node:
    """Return an inherited entry with changes; one of another kind replaces it."""
    kinds = [node.value["kind"].value for node in (mine, theirs) if "kind" in node.value]
    if len(kinds) > 1 and kinds[0] != kinds[1]:
        return theirs
    return Node({**mine.value, **theirs.value}, theirs.key, theirs.at)


def _label(node: Node) -> object:
    """Return what names an entry; a value of its own for an entry that is not usable."""
    if isinstance(node.value, dict):
        for key in ("name", "kind"):
            if key in node.value and isinstance(node.value[key].value, str) and node.value[key].value:
                return node.value[key].value
    return id(node)
