"""Consumer prices: from NIS of one year to NIS of 2018."""

from functools import cache
from pathlib import Path
from typing import Final

from sim.data.files import TABLES, damaged, number, read_rows

BASE_YEAR: Final = 2018
"""All money of the model is in prices of this year."""


@cache
def price_index(folder: Path = TABLES) -> dict[int, float]:
    """Return the consumer price index by year, 2012..2019, 2018 = 1.

    Raises
    ------
    DataError
        If ``cpi.csv`` is damaged.
    """
    index = {}
    for line, row in enumerate(read_rows("cpi.csv", ("year", "value"), folder), start=2):
        year = int(number(row, "year", ("cpi.csv", line), 1990, 2100))
        index[year] = number(row, "value", ("cpi.csv", line), 0.3, 3)
    if index.get(BASE_YEAR) != 1:
        raise damaged("cpi.csv", 0, "value", index.get(BASE_YEAR), f"expected 1 in {BASE_YEAR}")
    return index


def deflator(year: int, folder: Path = TABLES) -> float:
    """Return NIS of 2018 for one NIS of the year."""
    return price_index(folder)[BASE_YEAR] / price_index(folder)[year]
