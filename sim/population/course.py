"""The course on which a run starts: what the editions up to then show of births, deaths, moves and wages.

One year of births, deaths or moves says little of a small place; two or three say more. Nothing of an authority's
growth that these flows leave unexplained is carried on.
"""

from typing import Final

import numpy as np

from sim.data import AuthorityTable, authority_ids, deflator, panel_column
from sim.data.panel import EDITIONS
from sim.kernels.dtypes import F64
from sim.kernels.maths import log

YEARS_OF_LIFE: Final = 3
"""Years whose mean risks of birth and death a run starts with (assumption)."""
YEARS_OF_MOVES: Final = 2
"""Years whose mean moves a run starts with: they change faster (assumption)."""
YEARS_OF_WAGES: Final = 3
"""Years over which the growth of wages before the start is measured (assumption)."""
STANDS_OUT: Final = 3.0
"""A rate so many times that of the median year is taken for a correction of addresses in the register."""
_MOST_PEOPLE: Final = 2e6
_HIGHEST_WAGE: Final = 1e5
_WAGE_LAG: Final = 1


def usual_events(table: AuthorityTable, variable: str, years: int) -> F64:
    """Return a yearly number of events that the last years lead one to expect, with the residents of the start.

    It is the mean over the last editions of events for each resident. An edition in which an authority's rate is more
    than `STANDS_OUT` times that of its median edition up to then does not count: in 2018 Al-Kasom and Neve Midbar
    counted 305 and 198 arrivals for 1,000 residents (inference, see `sim/data/SOURCES.md`).

    Parameters
    ----------
    variable : str
        Of the panel: ``live_births``, ``deaths``, ``internal_in_migrants``, ``internal_out_migrants``.
    years : int
        Editions whose mean is taken.

    Returns
    -------
    float64[n_authorities], persons/year
        The table's own figure where no edition has one.
    """
    order = [authority_ids().index(name) for name in table.ids]
    rates = []
    for edition in range(EDITIONS[0], table.year):
        events = panel_column(variable, edition, 0.0, _MOST_PEOPLE)[order]
        lived = panel_column("population", edition, 0.0, _MOST_PEOPLE)[order]
        rates.append(events / np.where(lived > 0, lived, np.nan))
    known = np.array(rates)
    never = np.isnan(known).all(axis=0)
    known[:, never] = 0.0
    median = np.nanmedian(known, axis=0)
    recent = known[-years:]
    counts = ~np.isnan(recent) & (recent <= STANDS_OUT * np.maximum(median, 1.0 / np.maximum(table.population, 1)))
    total = np.add.accumulate(np.where(counts, recent, 0.0), axis=0)[-1]
    number = np.add.accumulate(counts, axis=0)[-1]
    rate = np.where(number > 0, total / np.maximum(number, 1), median)
    own = {"live_births": "births", "deaths": "deaths", "internal_in_migrants": "in_migrants"}
    return np.where(never, getattr(table, own.get(variable, "out_migrants")), rate * table.population)


def wage_growth(year: int) -> float:
    """Return the yearly real growth of the mean wage of Israel over the last years known at a start; 0 before 2015.

    Source: mean wages and employees of the CBS editions, deflated by the consumer price index.
    """
    last = year - 1
    first = max(EDITIONS[0], last - YEARS_OF_WAGES)
    if first >= last:
        return 0.0
    pay, staff = [], []
    for edition in (first, last):
        pay.append(panel_column("average_wage_nis", edition, 0.0, _HIGHEST_WAGE) * deflator(edition - _WAGE_LAG))
        staff.append(panel_column("employees_count", edition, 0.0, _MOST_PEOPLE))
    known = ~np.isnan(np.array(pay + staff)).any(axis=0)
    mean = [np.add.accumulate((p * n)[known])[-1] / np.add.accumulate(n[known])[-1] for p, n in zip(pay, staff, strict=True)]
    return log(float(mean[1] / mean[0])) / (last - first)
