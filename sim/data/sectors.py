"""The ten sectors of the economy: jobs, wages, final demand, input-output coefficients and firm sizes, all Israel."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from sim.data.files import TABLES, choice, damaged, number, read_rows
from sim.kernels.codes import SECTORS
from sim.kernels.dtypes import BOOL, F64

SIZE_CLASSES: Final = ("0", "1-4", "5-9", "10-19", "20-49", "50-99", "100-249", "250+")
"""Employees of a business; class 0 is a self-employed person alone."""

_TOLERANCE: Final = 1e-9


@dataclass(frozen=True, eq=False)
class SectorTable:
    """One entry for each of `sim.kernels.codes.SECTORS`. Confidence of every figure: memory."""

    jobs_share: F64
    """float64[10], share of all jobs, self-employed included; sums to 1."""
    value_added_share: F64
    """float64[10], share of GDP at factor cost, owner-occupied housing in business services; sums to 1."""
    relative_wage: F64
    """float64[10], mean wage of the sector / mean wage of all; the mean weighted with jobs is 1."""
    export_share: F64
    """float64[10], share of output sold abroad, in [0, 1]."""
    authority_purchases_share: F64
    """float64[10], sectors in what authorities buy; sums to 1."""
    investment_share: F64
    """float64[10], sectors in investment goods; sums to 1."""
    consumption_share: F64
    """float64[10], sectors in household consumption without housing services; sums to 1."""
    consumption_imported: F64
    """float64[10], part of that consumption which comes directly from abroad, in [0, 1]."""
    self_employed_share: F64
    """float64[10], self-employed among those who work in the sector, in [0, 1]."""
    tradable: BOOL
    """bool[10], sells beyond the region as a rule."""


@dataclass(frozen=True, eq=False)
class InputOutput:
    """Coefficients of production: shekels of input for one shekel of output; each column sums to 1."""

    domestic: F64
    """float64[10, 10], row = seller, column = buyer, bought from businesses in Israel."""
    imports: F64
    """float64[10], intermediate goods from abroad."""
    value_added: F64
    """float64[10], wages, profits and taxes on production."""


_SUM_TO_ONE: Final = (
    "jobs_share",
    "value_added_share",
    "authority_purchases_share",
    "investment_share",
    "consumption_share",
)


@cache
def sector_table(folder: Path = TABLES) -> SectorTable:
    """Return the ten sectors.

    Raises
    ------
    DataError
        If ``sectors.csv`` is damaged or shares do not sum to 1.
    """
    file, names = "sectors.csv", tuple(SectorTable.__annotations__)
    rows = read_rows(file, ("sector", *names), folder)
    _in_order(file, [row["sector"] for row in rows], SECTORS)
    columns = {
        name: np.array([number(row, name, (file, line), 0, 5) for line, row in enumerate(rows, start=2)])
        for name in names
    }
    for name in _SUM_TO_ONE:
        _sums_to_one(file, 0, name, columns[name].sum())
    return SectorTable(**{**columns, "tradable": columns["tradable"] > 0})


@cache
def input_output(folder: Path = TABLES) -> InputOutput:
    """Return the input-output coefficients; raise `DataError` unless every column sums to 1."""
    file = "io_coefficients.csv"
    rows = read_rows(file, ("seller", *SECTORS), folder)
    _in_order(file, [row["seller"] for row in rows], (*SECTORS, "imports", "value_added"))
    cells = [[number(row, name, (file, line), 0, 1) for name in SECTORS] for line, row in enumerate(rows, start=2)]
    table = np.array(cells)
    for name, total in zip(SECTORS, table.sum(axis=0), strict=True):
        _sums_to_one(file, 0, name, total)
    return InputOutput(domestic=table[: len(SECTORS)], imports=table[-2], value_added=table[-1])


@cache
def size_class_shares(folder: Path = TABLES) -> F64:
    """Return the share of the jobs of each sector in each of `SIZE_CLASSES`, float64[10, 8]; rows sum to 1."""
    file = "sector_size_classes.csv"
    rows = read_rows(file, ("sector", *SIZE_CLASSES), folder)
    _in_order(file, [row["sector"] for row in rows], SECTORS)
    table = []
    for line, row in enumerate(rows, start=2):
        table.append([number(row, name, (file, line), 0, 1) for name in SIZE_CLASSES])
        _sums_to_one(file, line, "", sum(table[-1]))
    return np.array(table)


def _in_order(file: str, found: list[str], expected: tuple[str, ...]) -> None:
    """Raise `DataError` unless the rows are the expected ones in the expected order."""
    for line, (name, right) in enumerate(zip(found, expected, strict=False), start=2):
        choice({"name": name}, "name", (file, line), (right,))
    if len(found) != len(expected):
        raise damaged(file, 0, "", f"{len(found)} rows", f"expected {len(expected)} rows")


def _sums_to_one(file: str, line: int, column: str, total: float) -> None:
    """Raise `DataError` unless a sum of shares is 1."""
    if abs(total - 1) > _TOLERANCE:
        raise damaged(file, line, column, f"sum {total:.6g}", "expected shares that sum to 1")
