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
from sim.state import Authorities

YEARS_OF_LIFE: Final = 3
"""Years whose mean risks of birth and death a run starts with (assumption)."""
YEARS_OF_MOVES: Final = 2
"""Years whose mean moves a run starts with: they change faster (assumption)."""
YEARS_OF_WAGES: Final = 3
"""Years over which the growth of wages before the start is measured (assumption)."""
STANDS_OUT: Final = 3.0
"""A rate so many times that of the median year is taken for a correction of addresses in the register."""
_MOST_GROWTH: Final = 0.1
_MOST_MONEY: Final = 1e8
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
    mean = [
        np.add.accumulate((p * n)[known])[-1] / np.add.accumulate(n[known])[-1] for p, n in zip(pay, staff, strict=True)
    ]
    return log(float(mean[1] / mean[0])) / (last - first)


def revenue_growth(year: int) -> tuple[float, float]:
    """Return the yearly real growth of own and of state revenue of authorities for each resident of Israel.

    It is 0 before 2015, when there is one edition only.

    Returns
    -------
    tuple of two float, ln per year
        Over the last years known at a start, authorities with accounts in both.
    """
    last = year - 1
    first = max(EDITIONS[0], last - YEARS_OF_WAGES)
    if first >= last:
        return 0.0, 0.0
    found = []
    for variable in ("budget_own_revenue_knis", "budget_government_revenue_knis"):
        money = [
            panel_column(variable, edition, -_MOST_MONEY, _MOST_MONEY) * deflator(edition) for edition in (first, last)
        ]
        people = [panel_column("population", edition, 0.0, _MOST_PEOPLE) for edition in (first, last)]
        known = ~np.isnan(np.array(money + people)).any(axis=0)
        each = [
            np.add.accumulate(m[known])[-1] / np.add.accumulate(p[known])[-1]
            for m, p in zip(money, people, strict=True)
        ]
        found.append(log(float(each[1] / each[0])) / (last - first))
    return found[0], found[1]


def more_residents(table: AuthorityTable, immigration: float) -> F64:
    """Return the yearly growth of residents that births, deaths and moves of the last years bring, float64[n]."""
    born = usual_events(table, "live_births", YEARS_OF_LIFE) - usual_events(table, "deaths", YEARS_OF_LIFE)
    came, left = (usual_events(table, f"internal_{way}_migrants", YEARS_OF_MOVES) for way in ("in", "out"))
    abroad = immigration * table.group_share[:, 0] * table.population
    growth: F64 = np.clip((born + came - left + abroad) / np.maximum(table.population, 1), -_MOST_GROWTH, _MOST_GROWTH)
    return growth


def set_course(town: Authorities, table: AuthorityTable, immigration: float) -> None:
    """Put authorities, whose accounts are of the year before the start, on their course into the first year.

    Accounts are of the middle of that year, residents of its end: rates are for half a year's growth of residents
    more. Budgets of the first year expect a year's growth of residents, and of revenue for each of them as in the
    country.
    """
    more = more_residents(table, immigration)
    half = np.sqrt(1.0 + more)
    for rate in (
        town.arnona_home_rate, town.arnona_business_rate, town.fee_home, town.fee_outside, town.earmarked_pupil,
        town.earmarked_resident,
    ):  # fmt: skip
        np.multiply(rate, half, out=rate)
    own = table.own_revenue / np.maximum(table.revenue, 1.0)
    growth = revenue_growth(table.year)
    each = own * growth[0] + (1.0 - own) * growth[1]
    town.budget[:] = np.rint(town.budget * ((1.0 + more) * (1.0 + each))[:, None]).astype(np.int64)
