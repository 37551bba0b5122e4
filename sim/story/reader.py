"""Read a story file: its plans as scenarios, its pages against them; every problem is reported at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sim.errors import ScenarioError, Where, quoted
from sim.scenario import Scenario, shipped_folder
from sim.scenario.build import build, check_format
from sim.scenario.inherit import ENDING, extended
from sim.scenario.nodes import Findings, Node
from sim.scenario.reader import read_file, shown
from sim.scenario.schema import found, is_name, is_table
from sim.story.definition import FORMAT, LANGUAGES, Plan, Story, Text
from sim.story.pages import PageReader
from sim.story.values import listed, text, texts

FOLDER: Final = "stories"
"""Folder of the shipped stories inside that of the scenarios."""
_KEYS: Final = ("format", "title", "question", "vote", "plan", "page")
_MARK: Final = re.compile(rb"^[ \t]*\[\[[ \t]*(?:page|plan)[ \t]*\]\]", re.MULTILINE)


def shipped_stories() -> dict[str, Path]:
    """Return the shipped story files by name, in the order of their names."""
    try:
        return {path.stem: path for path in sorted((shipped_folder() / FOLDER).glob(f"*{ENDING}"))}
    except OSError:
        return {}


def is_story(path_or_name: str | os.PathLike[str]) -> bool:
    """Say whether something is a story and not a scenario: a shipped one by name, or a file with pages or plans."""
    if os.fspath(path_or_name) in shipped_stories():
        return True
    try:
        return _MARK.search(Path(path_or_name).read_bytes()) is not None
    except (OSError, ValueError):
        return False


def load_story(path_or_name: str | os.PathLike[str]) -> Story:
    """Return a checked story.

    Parameters
    ----------
    path_or_name : str or path
        A file, or the name of a shipped story.

    Raises
    ------
    ScenarioError
        With every problem: where it stands, what was found, what would be right.
    """
    path = shipped_stories().get(os.fspath(path_or_name), Path(path_or_name))
    findings = Findings(shown(path))
    root = read_file(path, findings)
    check_format(root, findings)
    for name, node in root.value.items():
        if name not in _KEYS:
            findings.add_unknown(node.key, name, _KEYS)
    plans = _Plans(path.parent, findings)
    known = plans.read(root)
    pages = PageReader(known, findings, has_all=plans.has_all).read(root)
    title = text(root, "title", findings, is_needed=True)
    question = text(root, "question", findings, is_needed=True)
    vote = _vote(root, plans.names, findings)
    findings.stop()
    return Story(path.stem, title, question, tuple(known.values()), pages, vote)


def _vote(root: Node, names: Iterable[str], findings: Findings) -> tuple[str, ...]:
    node = root.value.get("vote")
    if node is None:
        return ()
    known = list(names)
    chosen = texts(node, findings, "expected a list of plans, in quotes")
    for item, value in chosen:
        if value not in known:
            findings.add_unknown(item.at, value, known, is_value=True)
    return tuple(value for _, value in chosen)


@dataclass
class _Plans:
    """Reads ``[[plan]]``: each is a scenario with ``extends``, and a title in three languages."""

    folder: Path
    findings: Findings
    has_all: bool = True
    """Whether every plan could be used; if not, what pages say of plans is held against names only."""

    def __post_init__(self) -> None:
        self.names: dict[str, Where] = {}

    def read(self, root: Node) -> dict[str, Plan]:
        """Return the usable plans by name."""
        known: dict[str, Plan] = {}
        for node in listed(root, "plan", self.findings):
            plan = self._one(node)
            if plan is None:
                self.has_all = False
            else:
                known[plan.name] = plan
        return known

    def _one(self, node: Node) -> Plan | None:
        if not is_table(node, self.findings, "expected a table with name, title and extends"):
            return None
        title = text(node, "title", self.findings, is_needed=True)
        name = self._name(node)
        scenario = self._scenario(node, title)
        return Plan(name, title, scenario) if name and scenario is not None else None

    def _name(self, node: Node) -> str:
        given = node.value.get("name")
        if given is None:
            self.findings.add(_inside(node, "name"), "", 'is missing; expected a short name, name = "..."')
            return ""
        if not isinstance(given.value, str) or not is_name(given.value):
            self.findings.add(given.at, found(given), "expected a short name, in quotes")
            return ""
        if given.value in self.names:
            first = self.names[given.value].line
            self.findings.add(given.at, quoted(given.value), f"is given twice (first on line {first}); keep one")
            return ""
        self.names[given.value] = given.at
        return given.value

    def _scenario(self, node: Node, title: Text) -> Scenario | None:
        """Return the scenario of a plan; what is wrong in it is noted with the rest."""
        mine = Findings(self.findings.source)
        words = Node(title.of(LANGUAGES[0]), node.at, node.at)
        values: Mapping[str, Any] = {key: item for key, item in node.value.items() if key != "title"}
        table = Node({**values, "title": words}, node.key, node.at)
        if "extends" not in node.value:
            mine.add(_inside(node, "extends"), "", "is missing; expected the name of a scenario, in quotes")
        if "format" in node.value:
            mine.add(node.value["format"].key, "", f"stands once, at the top of the story: format = {FORMAT}")
        try:
            root, is_whole = extended(table, self.folder, mine)
            return build(root, mine, is_whole=is_whole)
        except ScenarioError as error:
            for problem in error.problems:
                self.findings.add(problem.where, problem.found, problem.expected)
            return None


def _inside(node: Node, key: str) -> Where:
    return Where(node.at.file, node.key.line, node.key.column, f"{node.at.key}.{key}")
