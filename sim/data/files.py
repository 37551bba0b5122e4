"""Read the shipped tables: CSV, plain or gzipped; a complaint names file, row, column, value and what is expected."""

import csv
import gzip
import io
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from sim.errors import DataError, Problem, Where, quoted

TABLES: Final = Path(__file__).parent / "tables"
"""Folder of the shipped tables. Loaders take another folder so that a reader can try a changed copy."""

Row = Mapping[str, str]


def read_rows(name: str, needed: Iterable[str] = (), folder: Path = TABLES) -> list[dict[str, str]]:
    """Return the rows of a table as text, by column name.

    Parameters
    ----------
    name : str
        File name in the folder, e.g. ``"national_255.csv"``; ``.gz`` is unpacked.
    needed : iterable of str
        Columns that the caller will read.
    folder : Path
        Where the tables are.

    Raises
    ------
    DataError
        If the file is missing or unreadable, a column is missing, or a row has too few or too many cells.
    """
    reader = csv.reader(io.StringIO(_text(folder / name)))
    header = next(reader, [])
    absent = [column for column in needed if column not in header]
    if absent:
        raise damaged(name, 1, absent[0], "no such column", f"expected the columns {', '.join(absent)}")
    rows = list(reader)
    for line, cells in enumerate(rows, start=2):
        if len(cells) != len(header):
            raise damaged(name, line, "", f"{len(cells)} cells", f"expected {len(header)} cells")
    return [dict(zip(header, cells, strict=True)) for cells in rows]


def damaged(file: str, row: int, column: str, value: object, expected: str) -> DataError:
    """Return the error for one cell (or a row, or a file: then `column` is empty, or `row` is 0 as well)."""
    return DataError([Problem(Where(file, line=row, key=column), quoted(value), expected)], source=file)


def _text(path: Path) -> str:
    """Return the whole file as text."""
    try:
        raw = path.read_bytes()
        return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8-sig")
    except FileNotFoundError:
        raise damaged(path.name, 0, "", "no such file", "expected a table shipped with the program") from None
    except (OSError, EOFError, UnicodeDecodeError) as why:
        raise damaged(path.name, 0, "", f"unreadable ({why})", "expected a CSV file in UTF-8") from why


def number(row: Row, column: str, at: tuple[str, int], low: float, high: float, *, blank: bool = False) -> float:
    """Return one cell as a number, NaN for an empty cell where `blank` allows it.

    Parameters
    ----------
    row : mapping of str to str
        A row of `read_rows`.
    column : str
        Which cell.
    at : tuple of str and int
        File and line (the header is line 1), for the message.
    low, high : float
        Limits, both allowed.
    blank : bool
        Whether the cell may be empty.

    Raises
    ------
    DataError
        If the cell is no finite number within the limits.
    """
    text = row[column]
    if blank and not text:
        return math.nan
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (low <= value <= high and math.isfinite(value)):
        expected = f"expected a number from {low:g} to {high:g}" + (" or nothing" if blank else "")
        raise damaged(*at, column, text, expected)
    return value


def choice(row: Row, column: str, at: tuple[str, int], allowed: Iterable[str]) -> str:
    """Return one cell that must be one of some words; raise `DataError` otherwise."""
    text, words = row[column], tuple(allowed)
    if text not in words:
        raise damaged(*at, column, text, "expected one of " + ", ".join(word or "nothing" for word in words))
    return text
