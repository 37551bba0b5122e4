"""What went wrong, in the reader's words: where, what was found, what would be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

MAX_SHOWN = 20
"""Problems printed in full; the rest are counted."""

MAX_TEXT = 60
"""Characters of a found value that are quoted back."""

_ISOLATE, _POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a problem: a file, a line and column of it (counted from 1; 0 = not known), and a key."""

    file: str = ""
    line: int = 0
    column: int = 0
    key: str = ""

    def place(self) -> str:
        """Return ``file:line:column`` as far as it is known."""
        parts = [self.file] if self.file else []
        if self.line:
            parts += [str(self.line)] if self.file else [f"line {self.line}"]
            parts += [str(self.column)] if self.column else []
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct in an input.

    ``found`` is what stands there, ready to print (see `quoted`); empty when nothing does.
    ``expected`` says what would be right, as the end of the sentence.
    """

    where: Where
    found: str
    expected: str

    def __str__(self) -> str:
        """Return ``file:line:column: key = found: expected``."""
        subject = " = ".join(part for part in (isolated(self.where.key), isolated(self.found)) if part)
        return ": ".join(part for part in (self.where.place(), subject, self.expected) if part)


def quoted(value: object) -> str:
    """Return a found value as a reader would recognise it: short, on one line, nothing invisible."""
    text = str(value).lower() if isinstance(value, bool | float) else value if isinstance(value, str) else str(value)
    if len(text) > MAX_TEXT:
        text = f"{text[: MAX_TEXT - 3]}..."
    visible = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)
    return f"'{visible}'" if isinstance(value, str) else visible


def isolated(text: str) -> str:
    """Return text so that Hebrew or Arabic in it does not reorder the Latin text around it."""
    return f"{_ISOLATE}{text}{_POP}" if any("\u0590" <= char <= "\u08ff" for char in text) else text


class EshkolError(Exception):
    """An error that the reader can act on; the command line prints it without a traceback."""

    exit_code = 1


class ProblemsError(EshkolError):
    """Several problems in one input, reported together.

    Parameters
    ----------
    problems : iterable of Problem
        At least one.
    source : str
        What was read, for the first line; by default the file of the first problem.
    count : int
        How many problems there are in all, when only the first ones were kept.
    """

    def __init__(self, problems: Iterable[Problem], source: str = "", count: int = 0) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        assert self.problems, "an error without a problem"
        self.source = source or self.problems[0].where.file or "input"
        self.count = max(count, len(self.problems))
        super().__init__(self.problems, self.source, self.count)

    def __str__(self) -> str:
        """Return a heading and one line for each problem, the first twenty of them."""
        return "\n".join(_lines(self.source, self.problems, self.count))


def _lines(source: str, problems: Sequence[Problem], count: int) -> Iterator[str]:
    yield f"{source}: {count} problem{'s' if count > 1 else ''}"
    shown = problems[:MAX_SHOWN]
    yield from (f"  {problem}" for problem in shown)
    if count > len(shown):
        yield f"  and {count - len(shown)} more"


class ScenarioError(ProblemsError):
    """A scenario file, or a setting given on the command line, cannot be used as it stands."""

    exit_code = 2


class DataError(ProblemsError):
    """A reference table is damaged or does not hold what was asked for."""

    exit_code = 3


class LedgerError(EshkolError):
    """The books do not balance: people, jobs or money appeared or vanished."""

    exit_code = 4


class ResultsError(EshkolError):
    """A results folder is damaged, incomplete or cannot be written."""

    exit_code = 5


class StoppedError(EshkolError):
    """The run was stopped by its user; nothing half-written is left."""

    exit_code = 130
