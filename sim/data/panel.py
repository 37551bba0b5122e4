"""The CBS editions 2013..2018: 30 variables of the 255 authorities, as published (money nominal)."""

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from sim.data.files import TABLES, damaged, number, read_rows
from sim.data.roster import roster
from sim.kernels.dtypes import F64

EDITIONS: Final = (2013, 2014, 2015, 2016, 2017, 2018)
"""Years of the CBS file "Local Authorities in Israel" that the panel holds."""

_FILE: Final = "panel_2013_2018.csv.gz"
_WIDEST: Final = 1e9
_COLUMNS: Final = ("cbs_symbol", "edition_year", "variable", "value")
_LAST_EDITION: Final = 2100


@cache
def _values(folder: Path) -> dict[tuple[str, int], dict[str, tuple[float, int]]]:
    """Return value and line by CBS symbol, for each variable and edition."""
    found: dict[tuple[str, int], dict[str, tuple[float, int]]] = {}
    for line, row in enumerate(read_rows(_FILE, ("cbs_symbol", "edition_year", "variable", "value"), folder), start=2):
        edition = int(number(row, "edition_year", (_FILE, line), EDITIONS[0], EDITIONS[-1]))
        value = number(row, "value", (_FILE, line), -_WIDEST, _WIDEST)
        found.setdefault((row["variable"], edition), {})[row["cbs_symbol"]] = (value, line)
    return found


def read_panel(path: Path) -> dict[tuple[str, int], F64]:
    """Return every variable and edition of a panel file with the columns of the one that comes along.

    Returns
    -------
    dict of float64[256]
        By variable and edition, in the order of `sim.data.roster.authority_ids`; NaN where nothing is published.

    Raises
    ------
    DataError
        If the file cannot be read, or an edition or a value is no number.
    """
    symbols = [authority.cbs_symbol for authority in roster().values()]
    cells: dict[tuple[str, int], dict[str, float]] = {}
    for line, row in enumerate(read_rows(path.name, _COLUMNS, path.parent), start=2):
        edition = int(number(row, "edition_year", (path.name, line), EDITIONS[0], _LAST_EDITION))
        value = number(row, "value", (path.name, line), -_WIDEST, _WIDEST)
        cells.setdefault((row["variable"], edition), {})[row["cbs_symbol"]] = value
    return {key: np.array([found.get(symbol, np.nan) for symbol in symbols]) for key, found in cells.items()}


def usual_panel() -> Path:
    """Return the file of the panel that comes along."""
    return TABLES / _FILE


def panel_column(
    variable: str, edition: int, low: float = -_WIDEST, high: float = _WIDEST, folder: Path = TABLES
) -> F64:
    """Return one variable of one edition for all authorities of the roster.

    Parameters
    ----------
    variable : str
        Name as in the table, e.g. ``"population"``; nobody has a value of an unknown name.
    edition : int
        2013..2018; wages, employees and self-employed are of the year before.
    low, high : float
        Range that a value must have.

    Returns
    -------
    float64[256], unit of the CBS
        In the order of `sim.data.roster.authority_ids`; NaN where nothing is published.

    Raises
    ------
    DataError
        If a value is out of range.
    """
    cells = _values(folder).get((variable, edition), {})
    for value, line in cells.values():
        if not low <= value <= high:
            raise damaged(_FILE, line, f"value ({variable})", value, f"expected a number from {low:g} to {high:g}")
    return np.array([cells.get(authority.cbs_symbol, (np.nan, 0))[0] for authority in roster().values()])
