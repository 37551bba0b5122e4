"""Read one scenario file safely: refuse what is no scenario, keep the place of every value, report every problem."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from pathlib import Path
from typing import Any

from sim.errors import Where, quoted
from sim.scenario.nodes import Findings, Node, joined
from sim.scenario.positions import Path as KeyPath
from sim.scenario.positions import Scan, scan

MAX_BYTES = 8 * 1024 * 1024
"""Largest scenario file."""

# Embeddings, overrides and isolates (U+202A-E, U+2066-9) make a text read differently from what it says; zero-width
# spaces make two equal-looking names differ. Left-to-right and right-to-left marks and joiners are ordinary in
# Hebrew, Arabic and Persian texts and stay allowed.
_INVISIBLE = re.compile("[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_AT = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)$")
_MARKS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


def shown(path: Path) -> str:
    """Return a path as the reader knows it: relative to the working folder when it lies inside."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def read_file(path: Path, findings: Findings, *, follow: bool = True) -> Node:
    """Read a scenario file into nodes.

    Parameters
    ----------
    path : Path
        A regular file of at most 8 MiB.
    findings : Findings
        Takes the problems that leave the rest of the file readable.
    follow : bool
        Whether the last part of the path may be a symbolic link.

    Raises
    ------
    ScenarioError
        The file cannot be read as TOML; with everything found so far.
    """
    file = shown(path)
    text = _decoded(_content(path, file, findings, follow), file, findings)
    seen = scan(text)
    for (line, column), key, found, expected in seen.problems:
        findings.add(Where(file, line, column, _text(key)), quoted(found)[1:-1] if found else "", expected)
    _find_invisible(text, file, findings)
    if seen.refused:
        findings.stop()
    data = _parsed(seen.repaired(text), file, seen, findings)
    return _Tree(file, seen, findings, text).node(data, ())


def _content(path: Path, file: str, findings: Findings, follow: bool) -> bytes:
    """Return the bytes of a regular file; a pipe or a device is opened without waiting and not read."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= 0 if follow else getattr(os, "O_NOFOLLOW", 0)
    content = b""
    try:
        with open(os.open(path, flags), "rb") as stream:
            status = os.fstat(stream.fileno())
            if not stat.S_ISREG(status.st_mode):
                findings.add(Where(file), "a pipe or a device", "expected a scenario file")
            elif status.st_size > MAX_BYTES:
                findings.add(Where(file), _megabytes(status.st_size), f"expected at most {_megabytes(MAX_BYTES)}")
            else:
                content = stream.read(MAX_BYTES)
    except IsADirectoryError:
        findings.add(Where(file), "a folder", "expected a scenario file")
    except OSError as error:
        findings.add(Where(file), "", f"cannot be read: {(error.strerror or 'no access').lower()}")
    except ValueError:  # a path with a null character
        findings.add(Where(quoted(file)), "", "is not the name of a file")
    findings.stop()
    return content


def _megabytes(size: int) -> str:
    return f"a file of {size / 1024**2:,.0f} MiB" if size > MAX_BYTES else f"{size // 1024**2} MiB"


def _decoded(content: bytes, file: str, findings: Findings) -> str:
    encoding = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "")
    if not encoding and content[:1000].count(0) > len(content[:1000]) // 4:
        encoding = "UTF-16"
    if encoding:
        findings.add(Where(file, 1, 1), f"text in {encoding}", "expected UTF-8; save the file as UTF-8")
        findings.stop()
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8-sig", "replace")) + 1
        found = f"byte 0x{content[error.start]:02x}, which is not UTF-8"
        expected = "expected UTF-8; the file may be in Latin-1 or windows-1255: save it as UTF-8"
        findings.add(Where(file, line, column), found, expected)
        findings.stop()
        raise
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        findings.add(Where(file, line), "a carriage return alone", "expected lines that end in LF or CR LF")
        findings.stop()
    return text


def _find_invisible(text: str, file: str, findings: Findings) -> None:
    """Note the first invisible character of each line."""
    line, start = 1, 0
    while match := _INVISIBLE.search(text, start):
        at = match.start()
        line += text.count("\n", start, at)
        line_start = max(start, text.rfind("\n", start, at) + 1)
        findings.add(Where(file, line, at - line_start + 1), *_invisible(match[0]))
        start = text.find("\n", at) + 1 or len(text)
        line += 1


def _invisible(char: str) -> tuple[str, str]:
    return f"an invisible character U+{ord(char):04X}", "it changes how the text reads; remove it"


def _parsed(text: str, file: str, seen: Scan, findings: Findings) -> dict[str, Any]:
    """Return the parser's data; what the scanner already explained on a line is not said again."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        match = _AT.search(message)
        line, column = (int(match[1]), int(match[2])) if match and match[1] else (text.count("\n") + 1, 0)
        if not any(position[0] == line for position, *_ in seen.problems):
            words = _AT.sub("", message)
            line_text = text.split("\n")[line - 1].strip()
            found = quoted(line_text) if line_text else "the end of the file"
            findings.add(Where(file, line, column), found, f"is not TOML: {words[:1].lower()}{words[1:]}")
    except RecursionError:
        findings.add(Where(file), "", "is nested too deeply")
    except ValueError as error:
        findings.add(Where(file), "", f"holds a value that is not TOML: {quoted(str(error))}")
    findings.stop()
    raise AssertionError("a file that the parser refuses has a problem")


def _text(path: KeyPath) -> str:
    text = ""
    for part in path:
        text = joined(text, part)
    return text


class _Tree:
    """Joins the parser's data with the scanner's positions."""

    def __init__(self, file: str, seen: Scan, findings: Findings, text: str) -> None:
        self.file = file
        self.seen = seen
        self.findings = findings
        self.told = {match[0] for match in _INVISIBLE.finditer(text)}

    def node(self, value: Any, path: KeyPath) -> Node:
        text = _text(path)
        key = Where(self.file, *self.seen.keys.get(path, (0, 0)), text)
        at = Where(self.file, *self.seen.values.get(path, (0, 0)), text)
        if isinstance(value, dict):
            for name in value:
                self.look(name, key)
            return Node({name: self.node(item, (*path, name)) for name, item in value.items()}, key, at)
        if isinstance(value, list):
            return Node([self.node(item, (*path, index)) for index, item in enumerate(value)], key, at)
        if isinstance(value, str):
            self.look(value, at)
        return Node(value, key, at)

    def look(self, text: str, where: Where) -> None:
        """Find invisible characters that were written as escapes and so are not in the text of the file."""
        for char in sorted(set(_INVISIBLE.findall(text)) - self.told):
            self.findings.add(where, *_invisible(char))
