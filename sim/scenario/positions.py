"""Where each key and value of a TOML text stands, which the standard library's parser does not tell.

The scanner accepts everything that is valid TOML and a good deal that is not: it stops without a word at what it does
not understand, because the parser comes next and says what is wrong. What it does report is what it knows better than
the parser: keys set twice, values without quotes, numbers too long, and nesting so deep that parsing would not end.
"""

from __future__ import annotations

import contextlib
import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

MAX_PARTS = 20
"""Parts of one dotted key, and levels of nesting (tomllib needs quadratic time for dotted keys)."""
MAX_KEYS = 10_000
"""Keys and list items in one file."""
MAX_LINES = 100_000
"""Lines of one file."""
MAX_DIGITS = 100
"""Characters of one number."""

_BLANK = re.compile(r"[ \t]*+")
_TRIVIA = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
_LINE_END = re.compile(r"[ \t]*+(?:#[^\n]*+)?+(?:\r?\n|\Z)")
_REST_OF_LINE = re.compile(r"[^\n]*+\n?")
_KEY_PART = re.compile(r"""[^\s=.\[\]{},"'#]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+'""")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{3,5}"
    r'|"(?!"")(?:[^"\\\n]++|\\.)*+"'
    r"|'(?!'')[^'\n]*+'"
)
_SCALAR = re.compile(r"""\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]++|[^\s,\[\]{}#"']++""")
_WORDS = re.compile(r"""[^\s,\[\]{}#"']++(?:[ \t]+[^\s,\[\]{}#"']++)*+(?=[ \t]*(?:#|\r?\n|\Z))""")
_VALID = re.compile(
    r"true|false|[+-]?(?:inf|nan)|0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+"
    r"|[+-]?\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d[\d_]*)?"
    r"|\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?"
)
_MONTH = re.compile(r"\d{4}-\d\d?")


@dataclass(slots=True)
class Scan:
    """What the scanner saw; positions are (line, column), both from 1."""

    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[tuple[tuple[int, int], Path, str, str]] = field(default_factory=list)
    """Position, key, what was found, what would be right."""
    repairs: list[tuple[int, int, str]] = field(default_factory=list)
    """Start, end and replacement of passages that would stop the parser and hide the problems after them."""
    refused: bool = False
    """Whether the text must not be given to the parser."""

    def repaired(self, text: str) -> str:
        """Return the text with its repairs, which keep the number of lines."""
        parts, at = [], 0
        for start, end, replacement in sorted(self.repairs):
            parts += [text[at:start], replacement, "\n" * text.count("\n", start, end)]
            at = end
        return "".join([*parts, text[at:]])


class _StopError(Exception):
    """The scanner goes no further."""


def scan(text: str) -> Scan:
    """Return the positions of all keys and values of a TOML text, and the problems seen on the way."""
    lines = text.count("\n")
    if lines > MAX_LINES:
        return Scan(problems=[((0, 0), (), f"{lines} lines", f"expected at most {MAX_LINES}")], refused=True)
    scanner = _Scanner(text)
    with contextlib.suppress(_StopError):
        scanner.statements()
    return scanner.found


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found = Scan()
        self.lines = [0] + [match.end() for match in re.finditer(r"\n", text)]
        self.last_item: dict[Path, int] = {}
        self.written: dict[Path, int] = {}
        self.size = 0

    def position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def take(self, text: str) -> bool:
        taken = self.text.startswith(text, self.at)
        self.at += len(text) * taken
        return taken

    def problem(self, offset: int, path: Path, found: str, expected: str) -> None:
        self.found.problems.append((self.position(offset), path, found, expected))

    def refuse(self, offset: int, path: Path, found: str, expected: str) -> None:
        self.problem(offset, path[:3], found, expected)
        self.found.refused = True
        raise _StopError

    def count(self, offset: int) -> None:
        self.size += 1
        if self.size > MAX_KEYS:
            self.refuse(offset, (), f"more than {MAX_KEYS} keys and list items", "expected fewer")

    def statements(self) -> None:
        """Read tables and settings to the end of the text, or to what cannot be understood."""
        table: Path = ()
        while True:
            self.skip(_TRIVIA)
            if self.at >= len(self.text):
                return
            known = len(self.found.problems)
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.setting(table, 0)
            if len(self.found.problems) > known:
                self.skip(_REST_OF_LINE)
            elif not (match := _LINE_END.match(self.text, self.at)):
                raise _StopError
            else:
                self.at = match.end()

    def header(self) -> Path:
        """Read ``[table]`` or ``[[list]]``; return its path with the numbers of list items in it."""
        start = self.at
        is_list = self.take("[[") or not self.take("[")
        parts = self.key()
        path: Path = ()
        for part in parts[:-1]:
            path = self.inner((*path, part))
        path = (*path, parts[-1])
        if is_list:
            self.last_item[path] = self.last_item.get(path, -1) + 1
            self.note(path, start, start, once=False)
            path = (*path, self.last_item[path])
            self.note(path, start, start, once=False)
        else:
            path = self.inner(path)
            self.note(path, start, start, once=not path or isinstance(path[-1], str))
        if not self.take("]]" if is_list else "]"):
            raise _StopError
        return path

    def inner(self, path: Path) -> Path:
        """Return the path of the last item where a path is that of a list of tables."""
        return (*path, self.last_item[path]) if path in self.last_item else path

    def setting(self, table: Path, depth: int) -> None:
        """Read ``key = value``."""
        start = self.at
        path = (*table, *self.key())
        self.skip(_BLANK)
        if not self.take("="):
            raise _StopError
        self.skip(_BLANK)
        is_first = self.note(path, start, self.at, once=True)
        self.value(path, depth)
        if not is_first:
            self.found.repairs = [repair for repair in self.found.repairs if repair[0] < start]
            self.found.repairs.append((start, self.at, ""))

    def note(self, path: Path, key: int, value: int, *, once: bool) -> bool:
        """Keep the position of a key; return whether it is the first of that name."""
        self.count(key)
        is_first = not once or path not in self.written
        if not is_first:
            line = self.position(self.written[path])[0]
            self.problem(key, path, "", f"is set twice (first on line {line}); keep one of them")
        self.written.setdefault(path, key)
        while path and path not in self.found.keys:  # [a.b] also begins a
            self.found.keys[path] = self.position(key)
            self.found.values[path] = self.position(value)
            path = path[:-1]
        return is_first

    def key(self) -> Path:
        """Read a dotted key."""
        start, parts = self.at, []
        while True:
            self.skip(_BLANK)
            match = _KEY_PART.match(self.text, self.at)
            if not match:
                raise _StopError
            self.at = match.end()
            parts.append(self.part(match))
            if len(parts) > MAX_PARTS:
                expected = f"expected at most {MAX_PARTS}"
                self.refuse(start, (), f"a key of more than {MAX_PARTS} parts", expected)
            self.skip(_BLANK)
            if not self.take("."):
                return tuple(parts)

    def part(self, match: re.Match[str]) -> str:
        token = match[0]
        if token[0] == '"' and "\\" in token:
            return _unescaped(token)
        if token[0] in "\"'":
            return token[1:-1]
        if not _BARE.fullmatch(token):
            expected = f'a key with other than Latin letters needs quotes: "{token[:MAX_DIGITS]}"'
            self.problem(match.start(), (token,), "", expected)
            self.repair(match.start(), token)
        return token

    def value(self, path: Path, depth: int) -> None:
        """Read one value of any kind."""
        if depth > MAX_PARTS:
            self.refuse(self.at, path, f"more than {MAX_PARTS} levels of nesting", "expected fewer")
        if self.take("["):
            self.items(path, depth + 1)
        elif self.take("{"):
            self.inline_table(path, depth + 1)
        elif match := _STRING.match(self.text, self.at):
            self.at = match.end()
        else:
            self.scalar(path, is_alone=depth == 0)

    def items(self, path: Path, depth: int) -> None:
        index = 0
        while True:
            self.skip(_TRIVIA)
            if self.take("]"):
                return
            self.note((*path, index), self.at, self.at, once=False)
            self.value((*path, index), depth)
            index += 1
            self.skip(_TRIVIA)
            if not self.take(","):
                if self.take("]"):
                    return
                raise _StopError

    def inline_table(self, path: Path, depth: int) -> None:
        # Newlines and a last comma are allowed here by TOML 1.1 but not by 1.0; the parser decides.
        while True:
            self.skip(_TRIVIA)
            if self.take("}"):
                return
            self.setting(path, depth)
            self.skip(_TRIVIA)
            if not self.take(","):
                if self.take("}"):
                    return
                raise _StopError

    def scalar(self, path: Path, *, is_alone: bool) -> None:
        match = _SCALAR.match(self.text, self.at)
        if not match:
            raise _StopError
        token, start = match[0], self.at
        self.at = match.end()
        if len(token) > MAX_DIGITS:
            self.problem(start, path, f"a value of {len(token)} characters", "expected a number that fits in 64 bits")
            self.found.repairs.append((start, self.at, "0"))
        elif not _VALID.fullmatch(token):
            words = _WORDS.match(self.text, start) if is_alone else None  # title = A name of several words
            self.at = max(self.at, words.end()) if words else self.at
            token = self.text[start : self.at]
            self.problem(start, path, token[:MAX_DIGITS], _advice(token))
            self.repair(start, token)

    def repair(self, start: int, token: str) -> None:
        """Let the parser read a word as the text that it is probably meant to be."""
        if "\\" not in token and token.isprintable():
            self.found.repairs.append((start, start + len(token), f'"{token}"'))


def _advice(token: str) -> str:
    """Return what would be right in place of a word that is no TOML value."""
    if _MONTH.fullmatch(token):
        return f'expected a month in quotes, "{token}", or a year, {token[:4]}'
    if token.lower() in ("true", "false"):
        return f"expected {token.lower()}, in small letters"
    if token.lower().lstrip("+-") in ("nan", "inf", "infinity"):
        return "expected a finite number"
    return 'expected a number, true, false, or a text in straight double quotes: "..."'


def _unescaped(token: str) -> str:
    try:
        return str(tomllib.loads(f"key = {token}")["key"])
    except tomllib.TOMLDecodeError:
        return token[1:-1]
