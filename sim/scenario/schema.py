"""Check values of a scenario against what `sim.params.Spec` declares: type, range, words, months, names.

The declarations are the schema; nothing is listed here a second time. Every problem is noted and the next value read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sim.errors import Where, quoted
from sim.params import Spec, inside
from sim.scenario.nodes import Findings, Node

MAX_TEXT: Final = 10_000
MAX_NAME: Final = 60

_MONTH = re.compile(r"(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u061c\u200b-\u200f]')
_LARGEST: Final = 2**63 - 1


class _Missing:
    """Stands for a value that could not be used."""


MISSING: Final = _Missing()


def read_table(node: Node, specs: Iterable[Spec], findings: Findings, *, also: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the usable values of a table by name; note unknown keys and values that are not as declared.

    Parameters
    ----------
    node : Node
        A table.
    specs : iterable of Spec
        What may stand in it.
    findings : Findings
        Takes the problems.
    also : tuple of str
        Keys that the caller reads itself.
    """
    by_name = {spec.name: spec for spec in specs}
    values = {}
    for name, item in node.value.items():
        if name in by_name:
            value = read_value(item, by_name[name], findings)
            if value is not MISSING:
                values[name] = value
        elif name not in also:
            findings.add_unknown(item.key, name, [*also, *by_name])
    return values


def is_table(node: Node, findings: Findings, expected: str) -> bool:
    """Return whether a node is a table; note it otherwise."""
    if not isinstance(node.value, dict):
        findings.add(node.at, found(node), expected)
    return isinstance(node.value, dict)


def read_value(node: Node, spec: Spec, findings: Findings) -> Any:
    """Return the value of one parameter as the program keeps it, or MISSING after noting why not."""
    if spec.meaning == "places":  # which places there are is known only with the region
        return node if is_texts(node, findings) else MISSING
    if spec.type in ("strings", "floats"):
        return _list(node, spec, findings)
    return _single(node, spec, findings)


def is_texts(node: Node, findings: Findings) -> bool:
    """Return whether a node is a text or a list of texts; note what is neither."""
    items = node.value if isinstance(node.value, list) else [node]
    wrong = [item for item in items if not isinstance(item.value, str)]
    for item in wrong:
        findings.add(item.at, found(item), "expected ids or names of clusters or authorities, in quotes")
    return not wrong


def _list(node: Node, spec: Spec, findings: Findings) -> Any:
    if not isinstance(node.value, list):
        findings.add(node.at, found(node), f"expected a list in [ ], each item {wanted(spec)}")
        return MISSING
    if spec.size is not None and len(node.value) != spec.size:
        findings.add(node.at, f"{len(node.value)} items", f"expected {spec.size}, each {wanted(spec)}")
        return MISSING
    values = [_single(item, spec, findings) for item in node.value]
    if MISSING in values:
        return MISSING
    return tuple(values) if _are_different(node, values, spec, findings) else MISSING


def _are_different(node: Node, values: list[Any], spec: Spec, findings: Findings) -> bool:
    if spec.type != "strings" or len(set(values)) == len(values):
        return True
    for index, (item, value) in enumerate(zip(node.value, values, strict=True)):
        if value in values[:index]:
            findings.add(item.at, quoted(value), "is listed twice; keep one of them")
    return False


def _single(node: Node, spec: Spec, findings: Findings) -> Any:
    value = _READERS[spec.type](node.value, spec)
    if value is MISSING:
        if isinstance(node.value, str) and spec.choices:
            findings.add_unknown(node.at, node.value, spec.choices, is_value=True)
        else:
            findings.add(node.at, found(node), f"expected {wanted(spec)}{_without_quotes(node.value, spec)}")
    return value


def _float(value: Any, spec: Spec) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
        return MISSING
    return float(value) + 0.0 if inside(float(value), spec.low, spec.high) else MISSING  # + 0.0 makes -0.0 plain


def _int(value: Any, spec: Spec) -> Any:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
        return MISSING
    # Compared as integers: seeds above 2**53 are not exact as floats.
    return value if (spec.low is None or value >= spec.low) and (spec.high is None or value <= spec.high) else MISSING


def _bool(value: Any, spec: Spec) -> Any:
    return value if isinstance(value, bool) else MISSING


def _str(value: Any, spec: Spec) -> Any:
    if not isinstance(value, str):
        return MISSING
    if not value and spec.default == "":
        return value
    return value if _is_right_text(value, spec) else MISSING


def _is_right_text(value: str, spec: Spec) -> bool:
    if spec.choices:
        return value in spec.choices
    if spec.meaning == "month":
        return _MONTH.fullmatch(value) is not None
    if spec.meaning == "name":
        return is_name(value)
    return len(value) <= MAX_TEXT


def is_name(text: str) -> bool:
    """Return whether a text can name a scenario or a lever: short, one line, usable as the name of a folder."""
    return 0 < len(text) <= MAX_NAME and not _NOT_IN_NAMES.search(text) and text == text.strip(" .")


_READERS: Mapping[str, Callable[[Any, Spec], Any]] = {
    "float": _float,
    "floats": _float,
    "int": _int,
    "bool": _bool,
    "str": _str,
    "strings": _str,
}


def found(node: Node) -> str:
    """Return what stands at a node, ready to print."""
    if isinstance(node.value, dict):
        return "a table"
    if isinstance(node.value, list):
        return f"a list of {len(node.value)}"
    return quoted(node.value)


def wanted(spec: Spec) -> str:
    """Return what a single value of a parameter has to be, in words."""
    if spec.type == "bool":
        return "true or false"
    if spec.type in ("str", "strings"):
        return _wanted_text(spec)
    noun = "a whole number" if spec.type == "int" else "a number"
    unit = "" if spec.unit == "1" else f" {spec.unit}"
    return f"{noun}{_range(spec)}{unit}"


def _wanted_text(spec: Spec) -> str:
    if spec.choices:
        return f"one of {', '.join(spec.choices)}"
    if spec.meaning == "month":
        return 'a month in quotes, "YYYY-MM"'
    if spec.meaning == "name":
        return f'a name of at most {MAX_NAME} characters, in quotes, without / \\ : * ? " < > |'
    return f"a text in quotes, of at most {MAX_TEXT} characters"


def _range(spec: Spec) -> str:
    if spec.low is not None and spec.high is not None:
        return f" from {number(spec.low)} to {number(spec.high)}"
    if spec.low is not None:
        return f" of at least {number(spec.low)}"
    return f" of at most {number(spec.high)}" if spec.high is not None else ""


def number(value: float) -> str:
    """Return a bound as a reader writes it."""
    return str(value) if isinstance(value, int) else f"{value:.12g}"


def _without_quotes(value: Any, spec: Spec) -> str:
    is_text = isinstance(value, str) and spec.type in ("float", "floats", "int", "bool")
    return ", without quotes" if is_text else ""


def set_twice(where: Where) -> str:
    """Return what to say of a second mention, given the place of the first."""
    place = f" (first on line {where.line})" if where.line else ""
    return f"is given twice{place}; keep one of them"
