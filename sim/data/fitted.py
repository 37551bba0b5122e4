"""Parameters that `eshkol calibrate` fitted to the targets inside their ranges: the values of the baseline."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from sim.data.files import TABLES, number, read_rows

FITTED_FILE: Final = "fitted.csv"
RESIDUALS_FILE: Final = "fitted_targets.csv"
COLUMNS: Final = ("parameter", "value", "declared", "low", "high", "date", "objective", "objective_declared")
_WIDEST: Final = 1e12


@dataclass(frozen=True, slots=True)
class Fitted:
    """One fitted parameter."""

    parameter: str
    """Group and name, as in scenario files."""
    value: float
    declared: float
    """The central value that its declaration gives."""
    date: str
    """Day of the fit."""


@cache
def fitted(folder: Path = TABLES) -> dict[str, Fitted]:
    """Return the fitted parameters by group and name; none where nothing was fitted yet.

    Raises
    ------
    DataError
        A value does not lie in the range beside it.
    """
    if not (folder / FITTED_FILE).exists():
        return {}
    found = {}
    for line, row in enumerate(read_rows(FITTED_FILE, COLUMNS, folder), start=2):
        at = (FITTED_FILE, line)
        low, high = (number(row, key, at, -_WIDEST, _WIDEST) for key in ("low", "high"))
        value = number(row, "value", at, low, high)
        declared = number(row, "declared", at, -_WIDEST, _WIDEST)
        found[row["parameter"]] = Fitted(row["parameter"], value, declared, row["date"])
    return found
