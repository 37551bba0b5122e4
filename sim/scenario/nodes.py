"""Values that know where they were written, and the problems found in them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sim.errors import MAX_SHOWN, Problem, ScenarioError, Where, quoted

MAX_WORD = 80
"""Longest word for which a near one is searched."""
MAX_KNOWN = 12
"""Known words listed in a message."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a scenario file: a table (dict of nodes), a list of nodes, or a plain value."""

    value: Any
    key: Where
    """Where its key stands; the value itself for an item of a list."""
    at: Where
    """Where the value stands."""


def from_plain(value: Any, file: str, key: str = "") -> Node:
    """Return nodes for plain data, whose place is a name and a key only."""
    where = Where(file=file, key=key)
    if isinstance(value, dict):
        inner = {name: from_plain(item, file, joined(key, name)) for name, item in value.items()}
        return Node(inner, where, where)
    if isinstance(value, list | tuple):
        items = [from_plain(item, file, joined(key, index)) for index, item in enumerate(value)]
        return Node(items, where, where)
    return Node(value, where, where)


def joined(key: str, part: str | int) -> str:
    """Return the text of a key one step further down: ``lever[0].kind``."""
    if isinstance(part, int):
        return f"{key}[{part}]"
    word = part if part and all(char.isalnum() or char in "_-" for char in part[:MAX_WORD]) else quoted(part)
    word = word if len(word) <= MAX_WORD else f"{word[:MAX_WORD]}..."
    return f"{key}.{word}" if key else word


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like a word, or an empty text."""
    folded = {item.casefold().replace("-", "_"): item for item in known}
    close = difflib.get_close_matches(word[:MAX_WORD].casefold().replace("-", "_"), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def unknown(word: str, known: Iterable[str]) -> str:
    """Return what to say about an unknown word: the nearest known one, and which are known."""
    words = list(known)
    near = nearest(word, words)
    hint = f"; did you mean '{near}'?" if near else "."
    listed = ", ".join(words[:MAX_KNOWN]) + (f" and {len(words) - MAX_KNOWN} more" if len(words) > MAX_KNOWN else "")
    return f"unknown{hint} Known: {listed or 'none'}"


class Findings:
    """Problems collected while reading; all of them are counted, the first twenty are kept."""

    def __init__(self, source: str = "") -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.count = 0
        self._told: set[Where] = set()

    def add(self, where: Where, found: str, expected: str) -> None:
        """Note a problem, unless the same place of a file was already complained of."""
        place = Where(where.file, where.line, where.column)
        if where.column and place in self._told:
            return
        self._told.add(place)
        self.count += 1
        if not self.full:
            self.problems.append(Problem(where, found, expected))

    def add_unknown(self, where: Where, word: str, known: Iterable[str], *, is_value: bool = False) -> None:
        """Note an unknown word: a key, or the value of one."""
        if self.full:  # searching near words for thousands of keys that nobody will be shown takes minutes
            self.count += 1
        else:
            self.add(where, quoted(word) if is_value else "", unknown(word, known))

    @property
    def full(self) -> bool:
        """Whether further problems are only counted."""
        return len(self.problems) >= MAX_SHOWN

    def stop(self) -> None:
        """End reading if there is any problem.

        Raises
        ------
        ScenarioError
            With all the problems, in the order of the files and their lines.
        """
        if self.count:
            files = list(dict.fromkeys(problem.where.file for problem in self.problems))
            order = {file: index - (file == self.source) * len(files) for index, file in enumerate(files)}
            self.problems.sort(key=lambda item: (order[item.where.file], item.where.line, item.where.column))
            raise ScenarioError(self.problems, self.source, self.count)
