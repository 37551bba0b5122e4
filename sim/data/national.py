"""The CBS edition of 2018 for all 255 authorities, checked cell by cell."""

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from sim.data.files import TABLES, choice, damaged, number, read_rows
from sim.data.roster import AUTHORITY_GROUPS, Authority, roster
from sim.kernels.dtypes import F64

_FILE: Final = "national_255.csv"
_EXTRA: Final = "authorities.csv"
BAND_SOURCES: Final = (
    "share_age_0_4_pct",
    "share_age_5_9_pct",
    "share_age_10_14_pct",
    "share_age_15_19_pct",
    "share_age_20_29_pct",
    "share_age_30_44_pct",
    "share_age_45_59_pct",
    "share_age_60_64_pct",
    "share_65_plus_pct",
    "share_75_plus_pct",
)
"""Columns of the age bands in percent; the ninth includes the tenth."""


@cache
def national_rows(folder: Path = TABLES) -> dict[str, tuple[int, dict[str, str]]]:
    """Return line and row of each of the 255 authorities by CBS symbol.

    Raises
    ------
    DataError
        If a symbol is unknown, absent or there twice, or a label is none of the known ones.
    """
    found: dict[str, tuple[int, dict[str, str]]] = {}
    known = {authority.cbs_symbol for authority in roster().values()} - {""}
    for line, row in enumerate(read_rows(_FILE, ("cbs_symbol", "group", *BAND_SOURCES), folder), start=2):
        symbol = row["cbs_symbol"]
        if symbol not in known or symbol in found:
            raise damaged(_FILE, line, "cbs_symbol", symbol, "expected each symbol of roster.csv once")
        choice(row, "group", (_FILE, line), AUTHORITY_GROUPS)
        found[symbol] = (line, row)
    if absent := sorted(known - set(found)):
        raise damaged(_FILE, 0, "cbs_symbol", "", f"no row for {', '.join(absent[:5])}")
    return found


def national_column(source: str, low: float, high: float, folder: Path = TABLES) -> F64:
    """Return one column for all authorities of the roster.

    Parameters
    ----------
    source : str
        Name of the column in ``national_255.csv``.
    low, high : float
        Range that a published value must have.

    Returns
    -------
    float64[256], unit of the CBS
        In the order of the roster; NaN where nothing is published, always so for Migdal Tefen (but for place and area).

    Raises
    ------
    DataError
        If a value is out of range or the column does not exist.
    """
    return np.array([_cell(authority, source, low, high, folder) for authority in roster().values()])


def _cell(authority: Authority, source: str, low: float, high: float, folder: Path) -> float:
    """Return one figure; those of Migdal Tefen, which the CBS file leaves out, stand in ``authorities.csv``."""
    if authority.cbs_symbol:
        line, row = national_rows(folder)[authority.cbs_symbol]
        if source not in row:
            raise damaged(_FILE, 1, source, "", "expected a column of this name")
        return number(row, source, (_FILE, line), low, high, blank=True)
    line, row = _extra_rows(folder)[authority.id]
    return number(row, source, (_EXTRA, line), low, high, blank=True) if source in row else np.nan


@cache
def _extra_rows(folder: Path) -> dict[str, tuple[int, dict[str, str]]]:
    """Return line and row of the 63 authorities of the source documents by id."""
    rows = read_rows(_EXTRA, ("id",), folder)
    return {row["id"]: (line, row) for line, row in enumerate(rows, start=2)}
