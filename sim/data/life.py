"""Births, deaths, marriage and households by group: national tables from memory, for the shape and not the level."""

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from sim.data.files import TABLES, choice, damaged, number, read_rows
from sim.kernels.codes import GROUPS
from sim.kernels.dtypes import F64

MAX_AGE: Final = 120
"""Tables by single year of age have this many entries: 0..119."""
SEXES: Final = ("male", "female")
"""In the order of the codes."""
_TOLERANCE: Final = 1e-9


@cache
def death_probability(folder: Path = TABLES) -> F64:
    """Return the probability to die within the year, float64[4 groups, 2 sexes, 120 ages], in [0, 1]."""
    return _by_age("life_table.csv", "q", folder)


@cache
def married_share(folder: Path = TABLES) -> F64:
    """Return the share that is married, float64[4 groups, 2 sexes, 120 ages], in [0, 1]; 0 under 15."""
    return _by_age("marriage.csv", "share", folder)


@cache
def fertility_pattern(folder: Path = TABLES) -> F64:
    """Return the share of a woman's children born at each single age, float64[4 groups, 120 ages]; rows sum to 1.

    Times the total fertility rate it is the expected births of a woman in the year of that age.
    """
    file, needed = "fertility_pattern.csv", ("group", "age_from", "age_to", "share")
    table = np.zeros((len(GROUPS), MAX_AGE))
    for line, row in enumerate(read_rows(file, needed, folder), start=2):
        first, last = _ages(row, (file, line))
        share = number(row, "share", (file, line), 0, 1)
        table[GROUPS.index(choice(row, "group", (file, line), GROUPS)), first:last] = share / (last - first)
    if np.abs(table.sum(axis=1) - 1).max() > _TOLERANCE:
        raise damaged(file, 0, "share", table.sum(axis=1).tolist(), "expected shares of each group that sum to 1")
    return table


@cache
def household_sizes(folder: Path = TABLES) -> F64:
    """Return the share of households of 1..6 and of 7 and more persons, float64[4 groups, 7]; rows sum to 1."""
    file, sizes = "household_size.csv", ("1", "2", "3", "4", "5", "6", "7+")
    table = np.zeros((len(GROUPS), len(sizes)))
    for line, row in enumerate(read_rows(file, ("group", *sizes), folder), start=2):
        group = GROUPS.index(choice(row, "group", (file, line), GROUPS))
        table[group] = [number(row, size, (file, line), 0, 1) for size in sizes]
        if abs(table[group].sum() - 1) > _TOLERANCE:
            raise damaged(file, line, "", f"sum {table[group].sum():.6g}", "expected shares that sum to 1")
    return table


@cache
def largest_household_mean(folder: Path = TABLES) -> F64:
    """Return the mean size of the households of 7 and more persons, float64[4 groups], person."""
    file = "household_size.csv"
    rows = read_rows(file, ("group", "mean_of_7+"), folder)
    found = {row["group"]: number(row, "mean_of_7+", (file, line), 7, 20) for line, row in enumerate(rows, start=2)}
    return np.array([found[group] for group in GROUPS])


def mean_household_size(folder: Path = TABLES) -> F64:
    """Return the mean persons in a household, float64[4 groups]."""
    sizes = np.tile(np.arange(1.0, 8.0), (len(GROUPS), 1))
    sizes[:, -1] = largest_household_mean(folder)
    mean: F64 = (household_sizes(folder) * sizes).sum(axis=1)
    return mean


def life_expectancy(death: F64) -> float:
    """Return the life expectancy at birth of a column of yearly probabilities to die, year.

    Parameters
    ----------
    death : float64[120]
        By single year of age; the dying live half of their last year.
    """
    alive = np.concatenate(([1.0], np.cumprod(1 - death)))
    return float(((alive[:-1] + alive[1:]) / 2).sum())


def _by_age(file: str, column: str, folder: Path) -> F64:
    """Return a table by group, sex and age band as single years of age; raise `DataError` if it is damaged."""
    table = np.zeros((len(GROUPS), len(SEXES), MAX_AGE))
    seen = np.zeros(table.shape, bool)
    for line, row in enumerate(read_rows(file, ("group", "sex", "age_from", "age_to", column), folder), start=2):
        at = (file, line)
        first, last = _ages(row, at)
        where = (GROUPS.index(choice(row, "group", at, GROUPS)), SEXES.index(choice(row, "sex", at, SEXES)))
        if seen[where][first:last].any():
            raise damaged(*at, "age_from", first, "expected ages that no other row of the group and sex has")
        table[where][first:last], seen[where][first:last] = number(row, column, at, 0, 1), True
    if not seen[:, :, 15:].all():
        raise damaged(file, 0, "age_to", "a gap", "expected all ages from 15 to 119 for each group and sex")
    return table


def _ages(row: dict[str, str], at: tuple[str, int]) -> tuple[int, int]:
    """Return the first age of a band and the first one beyond it."""
    first = int(number(row, "age_from", at, 0, MAX_AGE - 1))
    return first, int(number(row, "age_to", at, first + 1, MAX_AGE))
