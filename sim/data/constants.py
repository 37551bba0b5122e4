"""Published national constants that the CBS files of authorities lack: taxes, insurance, benefits, wages, macro."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from sim.data.files import TABLES, choice, damaged, number, read_rows
from sim.errors import DataError, Problem, Where, quoted

CONFIDENCES: Final = ("sourced", "memory", "assumption")
"""How sure a number is: seen in a source, remembered from one, or invented."""

_FILE: Final = "constants.csv"
_COLUMNS: Final = ("name", "value", "unit", "year", "source", "confidence")


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant."""

    name: str
    value: float
    unit: str
    year: int
    """Year that it describes."""
    source: str
    confidence: str
    """One of `CONFIDENCES`."""


@cache
def all_constants(folder: Path = TABLES) -> dict[str, Constant]:
    """Return all constants by name.

    Raises
    ------
    DataError
        If ``constants.csv`` is damaged.
    """
    found: dict[str, Constant] = {}
    for line, row in enumerate(read_rows(_FILE, _COLUMNS, folder), start=2):
        at = (_FILE, line)
        if not row["name"] or row["name"] in found:
            raise damaged(*at, "name", row["name"], "expected a name that no other row has")
        value = number(row, "value", at, -1e13, 1e13)
        year = int(number(row, "year", at, 1990, 2100))
        confidence = choice(row, "confidence", at, CONFIDENCES)
        found[row["name"]] = Constant(row["name"], value, row["unit"], year, row["source"], confidence)
    return found


def constant(name: str, folder: Path = TABLES) -> float:
    """Return the value of one constant; raise `DataError` if there is none of that name."""
    found = all_constants(folder).get(name)
    if found is None:
        raise DataError([Problem(Where(_FILE, key="name"), quoted(name), "unknown constant")], source=_FILE)
    return found.value


@dataclass(frozen=True, slots=True)
class TaxBracket:
    """One bracket of the income tax on work."""

    above: float
    """NIS/month at which it starts."""
    rate: float
    """Tax on each further shekel, in [0, 1]."""


@cache
def income_tax_brackets(folder: Path = TABLES) -> tuple[TaxBracket, ...]:
    """Return the monthly income tax brackets of 2018, in rising order, the surtax of 3 % included in the last one."""
    file = "income_tax_2018.csv"
    brackets: list[TaxBracket] = []
    for line, row in enumerate(read_rows(file, ("above", "rate"), folder), start=2):
        above = number(row, "above", (file, line), brackets[-1].above if brackets else 0, 1e6)
        brackets.append(TaxBracket(above, number(row, "rate", (file, line), 0, 1)))
    return tuple(brackets)


@cache
def child_allowance(folder: Path = TABLES) -> tuple[float, ...]:
    """Return the monthly allowance for the first, second, ... child in NIS; the last one holds for all further ones."""
    named = all_constants(folder)
    ranks = sorted(name for name in named if name.startswith("child_allowance_rank_"))
    return tuple(named[name].value for name in ranks)
