"""The numbers of a view as CSV or XLSX: exact, with unit and origin, and nothing that a spreadsheet would run."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pandas as pd
import xlsxwriter
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.files.saving import write
from gui.plots.figure import Figure
from sim.results.result import guarded

_WIDEST: Final = 40
_SHEET_NAME: Final = 31
_NO_SHEET_NAME: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A table that can be given away."""

    figure: Figure
    note: str
    """Unit and direction, as they stand under the title."""
    frame: pd.DataFrame
    facts: list[tuple[str, str]]
    """Where the numbers come from."""
    is_rtl: bool = False

    def about(self) -> list[tuple[str, str]]:
        """Return title, unit and origin, each with its name."""
        unit = self.figure.unit_label or self.figure.unit
        rows = [
            (QCoreApplication.translate("Export", "Title"), self.figure.title),
            (QCoreApplication.translate("Export", "Unit"), unit),
            (QCoreApplication.translate("Export", "Note"), self.note),
        ]
        return [(name, numbers.plain(value)) for name, value in [*rows, *self.facts] if value]


def save_table(sheet: TableSheet, path: str) -> None:
    """Write a table as ``.csv`` or ``.xlsx``; the ending decides.

    Raises
    ------
    SavingError
        The disk refuses.
    """
    write(path, xlsx_of(sheet) if Path(path).suffix.lower() == ".xlsx" else csv_of(sheet))


def csv_of(sheet: TableSheet) -> bytes:
    """Return a table as CSV (UTF-8 with a mark, which spreadsheets need); lines of origin begin with ``#``."""
    about = "".join(f"# {name}: {' '.join(value.split())}\r\n" for name, value in sheet.about())
    table = guarded(_plain(sheet.frame)).to_csv(index=False, lineterminator="\r\n")
    return (about + table).encode("utf-8-sig")


def xlsx_of(sheet: TableSheet) -> bytes:
    """Return a table as a workbook: the numbers, and a second sheet that says what they are."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    heading = book.add_format({"bold": True, "text_wrap": True, "bottom": 1})
    data = book.add_worksheet(_sheet_name(sheet.figure.title))
    about = book.add_worksheet(_sheet_name(QCoreApplication.translate("Export", "About")))
    frame = _plain(sheet.frame)
    for column, name in enumerate(frame.columns):
        data.write_string(0, column, str(name), heading)
        for row, value in enumerate(frame[name], start=1):
            _write(data, row, column, value)
    data.freeze_panes(1, 1)
    data.set_column(0, len(frame.columns), 16)
    for row, (name, value) in enumerate(sheet.about()):
        about.write_string(row, 0, name, heading)
        about.write_string(row, 1, value)
    about.set_column(0, 0, 18)
    about.set_column(1, 1, 2 * _WIDEST)
    if sheet.is_rtl:
        data.right_to_left()
        about.right_to_left()
    book.close()
    return stream.getvalue()


def _write(sheet: Any, row: int, column: int, value: Any) -> None:
    """Write a cell: text as text, whatever it begins with; nothing where there is no number."""
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    elif math.isfinite(value):
        sheet.write_number(row, column, float(value))


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame without marks of direction."""
    plain = frame.rename(columns=lambda name: numbers.plain(str(name))).copy()
    for name in plain.columns:
        if plain[name].dtype.kind not in "iufb":
            plain[name] = plain[name].map(lambda cell: numbers.plain(cell) if isinstance(cell, str) else cell)
    return plain


def _sheet_name(title: str) -> str:
    name = numbers.plain(title).translate(_NO_SHEET_NAME).strip()[:_SHEET_NAME].strip()
    return name or "Eshkol"
