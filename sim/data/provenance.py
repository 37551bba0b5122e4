"""Where a figure comes from, and which figures are no CBS figures: nothing is filled in silently."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from sim.data.assembly import authority_table
from sim.data.authorities import AuthorityTable
from sim.data.columns import declared
from sim.data.files import TABLES, read_rows
from sim.data.roster import find_authority

ASSUMED: Final = "assumption for a place without residents"
MEDIAN: Final = "conditional median by socio-economic cluster, size band and group"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Source of one published cell."""

    source: str
    """File and edition."""
    quote: str
    """Sheet, cell, raw value and header."""


@dataclass(frozen=True, slots=True)
class ImputedCell:
    """One figure that is not published and was filled in."""

    authority: str
    column: str
    """Field of `AuthorityTable`."""
    value: float
    """In the unit of the field; NaN for a row of several figures."""
    unit: str
    rule: str
    """`MEDIAN` or `ASSUMED`."""


@cache
def _cells(folder: Path) -> dict[tuple[str, str], Provenance]:
    """Return the source of each filled cell of ``authorities.csv`` by id and column."""
    rows = read_rows("authorities_cell_sources.csv.gz", ("row", "column", "source", "quote"), folder)
    return {(row["row"], row["column"]): Provenance(row["source"], row["quote"]) for row in rows}


@cache
def _panel_cells(folder: Path) -> dict[tuple[str, int, str], Provenance]:
    """Return the source of each panel value by CBS symbol, edition and variable."""
    rows = read_rows("panel_cell_sources.csv.gz", ("cbs_symbol", "edition_year", "variable", "source"), folder)
    return {
        (row["cbs_symbol"], int(row["edition_year"]), row["variable"]): Provenance(
            "CBS, Local Authorities", row["source"]
        )
        for row in rows
    }


def source_of(authority: str, column: str, folder: Path = TABLES) -> Provenance | None:
    """Return the source of a cell of the edition of 2018 for one of the 63 authorities, None if nothing is published.

    Parameters
    ----------
    authority : str
        Id or name.
    column : str
        Field of `AuthorityTable` or column of ``authorities.csv``.
    folder : Path
        Where the tables are.
    """
    specs = declared(AuthorityTable)
    source = specs[column].source if column in specs else column
    return _cells(folder).get((find_authority(authority).id, source))


def panel_source_of(authority: str, edition: int, variable: str, folder: Path = TABLES) -> Provenance | None:
    """Return file, sheet and cell of a panel value of any of the 255, None if nothing is published."""
    return _panel_cells(folder).get((find_authority(authority).cbs_symbol, edition, variable))


def imputed_cells(ids: Iterable[str], year: int = 2019, folder: Path = TABLES) -> list[ImputedCell]:
    """Return every figure of the authorities that was filled in, for the reports.

    Parameters
    ----------
    ids : iterable of str
        Ids of authorities.
    year : int
        January in which the simulation starts, 2014..2019.
    folder : Path
        Where the tables are.
    """
    table, specs = authority_table(ids, year, folder), declared(AuthorityTable)
    cells = []
    for column, mask in table.imputed.items():
        figures = getattr(table, column)
        unit = specs[column].unit if column in specs else "person"
        for row in mask.nonzero()[0]:
            value = float(figures[row]) if figures.ndim == 1 else float("nan")
            rule = MEDIAN if table.population[row] else ASSUMED
            cells.append(ImputedCell(table.ids[row], column, value, unit, rule))
    return cells
