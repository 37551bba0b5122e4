"""Read plain values of a story file: texts in three languages, words, lists."""

from __future__ import annotations

from typing import Final

from sim.errors import Where
from sim.scenario.nodes import Findings, Node
from sim.scenario.schema import MAX_TEXT, found
from sim.story.definition import LANGUAGES, Text

_EXPECTED: Final = "expected a table of texts: en = '...', he = '...', ar = '...'"


def text(owner: Node, key: str, findings: Findings, *, is_needed: bool = False) -> Text:
    """Return a text in three languages, or an empty one after noting what is wrong with it."""
    node = owner.value.get(key)
    if node is None:
        if is_needed:
            findings.add(_inside(owner, key), "", f"is missing; {_EXPECTED}")
        return Text()
    return read_text(node, findings)


def read_text(node: Node, findings: Findings) -> Text:
    """Return the text that a table of languages holds."""
    if not isinstance(node.value, dict):
        findings.add(node.at, found(node), _EXPECTED)
        return Text()
    values = {}
    for language, item in node.value.items():
        if language not in LANGUAGES:
            findings.add_unknown(item.key, language, LANGUAGES)
        elif not isinstance(item.value, str) or not item.value.strip() or len(item.value) > MAX_TEXT:
            findings.add(item.at, found(item), f"expected a text in quotes, of at most {MAX_TEXT} characters")
        else:
            values[language] = " ".join(item.value.split())
    if not node.value:
        findings.add(node.at, found(node), _EXPECTED)
    return Text(**values)


def listed(root: Node, key: str, findings: Findings) -> list[Node]:
    """Return the entries of ``[[key]]``; note where there are none."""
    node = root.value.get(key)
    if node is None:
        findings.add(Where(root.at.file, key=key), "", f"is missing; expected at least one [[{key}]]")
        return []
    if not isinstance(node.value, list):
        findings.add(node.at, found(node), f"expected entries that begin with [[{key}]], in double brackets")
        return []
    return node.value


def texts(node: Node, findings: Findings, expected: str, most: int | None = None) -> list[tuple[Node, str]]:
    """Return the items of a list of words; note what is none, and too many."""
    if not isinstance(node.value, list):
        findings.add(node.at, found(node), expected)
        return []
    if most is not None and len(node.value) > most:
        findings.add(node.at, found(node), f"expected at most {most}: a room cannot take in more")
    for item in node.value:
        if not isinstance(item.value, str):
            findings.add(item.at, found(item), "expected a word in quotes")
    return [(item, item.value) for item in node.value if isinstance(item.value, str)]


def _inside(node: Node, key: str) -> Where:
    prefix = f"{node.at.key}." if node.at.key else ""
    return Where(node.at.file, node.key.line, node.key.column, f"{prefix}{key}")
