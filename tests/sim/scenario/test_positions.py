"""The scanner knows where every key stands, accepts all that is TOML, and survives all that is not."""

import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sim.errors import ScenarioError
from sim.scenario.nodes import Findings
from sim.scenario.positions import scan
from sim.scenario.reader import read_file

EXAMPLE = '''\
# a comment with [brackets] and "quotes"
title = """
[not.a.table] = 1
""" # after a text of several lines
a.b."c.d" = 1
list = [1, [2, 3],
  # a comment inside
  {x = 4, 'y z' = "}"},
]
[table]
key = 'c:\\'
day = 2020-01-01 10:00:00
[[lever]]
kind = "one"
[lever.inner]
deep = true
[[lever]]
  kind = "two"
'''


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, item in items for found in _paths(item, (*path, key)))]


def test_that_keys_and_values_are_found_in_their_places() -> None:
    seen = scan(EXAMPLE)
    assert seen.keys["title",] == (2, 1)
    assert seen.keys["a", "b", "c.d"] == (5, 1)
    assert seen.values["a", "b", "c.d"] == (5, 13)
    assert seen.values["list", 1, 0] == (6, 13)
    assert seen.values["list", 2, "y z"] == (8, 19)
    assert seen.keys["table",] == (10, 1)
    assert seen.values["lever", 0, "kind"] == (14, 8)
    assert seen.keys["lever", 0, "inner", "deep"] == (16, 1)
    assert seen.values["lever", 1, "kind"] == (18, 10)


def test_that_every_value_of_the_example_has_a_place() -> None:
    assert set(_paths(tomllib.loads(EXAMPLE))) - {()} == set(scan(EXAMPLE).keys)
    assert not scan(EXAMPLE).problems


def test_that_a_repair_keeps_the_lines() -> None:
    text = 'a = 1\nb = word\na = """\n\n"""\nc = 2\n'
    repaired = scan(text).repaired(text)
    assert repaired.count("\n") == text.count("\n")
    assert tomllib.loads(repaired) == {"a": 1, "b": "word", "c": 2}


_WORDS = ["a", "b", "'c'", '"d"', ".", "=", "=", "[", "]", "[[", "]]", "{", "}", ",", "\n", "\n", " ", "#", "1", "2.5"]
_MORE = ["true", '"""', "'''", '"', "'", "\\", "1979-05-27", "07:32", "nan", "-", "_", "0x1f", "é", "\t"]
_TOKENS = st.sampled_from([*_WORDS, *_MORE, "a = 1\n", "[a]\n", "[[b]]\n"])


@settings(max_examples=500, deadline=None, database=None, derandomize=True)
@given(st.lists(_TOKENS, max_size=40).map("".join))
def test_that_whatever_the_parser_accepts_the_scanner_has_places_for(text: str) -> None:
    seen = scan(text)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert not seen.problems
    assert set(_paths(data)) - {()} <= set(seen.keys)


_KEYS = st.text("abc-_ é\"'.#", max_size=4)
_VALUES = st.recursive(
    st.integers(-9, 9) | st.booleans() | st.text("a\"'\\#\n[]{},=é", max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)


def _written(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_written(key)} = {_written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    return str(value).lower()


@settings(max_examples=200, deadline=None, database=None, derandomize=True)
@given(st.dictionaries(_KEYS, _VALUES, max_size=5))
def test_that_every_value_of_any_document_has_a_place(data: dict[str, Any]) -> None:
    text = "".join(f"{_written(key)} = {_written(value)}\n" for key, value in data.items())
    assert tomllib.loads(text) == data
    seen = scan(text)
    assert set(seen.keys) == set(_paths(data)) - {()}
    assert not seen.problems


@settings(max_examples=300, deadline=None, database=None, derandomize=True)
@given(st.one_of(st.binary(max_size=200), st.lists(_TOKENS, max_size=40).map(lambda parts: "".join(parts).encode())))
def test_that_any_bytes_are_read_or_refused(tmp_path_factory: Any, content: bytes) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    findings = Findings("any.toml")
    try:
        node = read_file(path, findings)
    except ScenarioError:
        assert findings.problems
    else:
        assert isinstance(node.value, dict)
