"""Municipal purses, budgets and services at the start, from the accounts of the CBS."""

from typing import Any, Final, TypeAlias

import numpy as np

from sim.data import AuthorityTable, constant
from sim.kernels import purposes
from sim.kernels.codes import CHILD, N_DOMAINS, NONE
from sim.kernels.costs import balance_grant
from sim.kernels.dtypes import F64, I64
from sim.kernels.synthesis_jobs import fill_lognormal, household_incomes
from sim.parameters import Parameters
from sim.population.jobs import draws
from sim.population.norms import (
    HEADS,
    capacities,
    cost_factors,
    domain_spending,
    effects,
    norms,
    served,
)
from sim.state import Authorities, Businesses, Geography, Households, Residents
from sim.state.table import dtype_of

FEES_OF_HOUSEHOLDS: Final = 0.5
"""Part of the other own revenue that households pay as fees; assumption."""
LARGEST_FEE: Final = 0.04
"""Fees that a household pays, at most, as a share of the mean household's wages; assumption."""
FOR_PUPILS: Final = 0.75
"""Part of the earmarked state money that follows residents of 0-17; assumption."""
INSTITUTION: Final = 0.3
"""Institutionalisation of a cluster body at the start; assumption."""
Columns: TypeAlias = dict[str, Any]
"""Columns of `Authorities` by name."""
_COLLECTED: Final = (0.3, 1.0)
_MONTHS: Final = 12
_MONEY: Final = 100
_ADULT_MONTHS: Final = 18 * 12
_STAFF_LIMIT: Final = 0.95


def treasuries(
    geography: Geography,
    table: AuthorityTable,
    residents: Residents,
    households: Households,
    businesses: Businesses,
    parameters: Parameters,
    sample: float,
    seed: int,
) -> Authorities:
    """Return the authorities with the budget, revenue, grants and debt of the CBS, scaled to the sample.

    Rates are those at which the dwellings, businesses and residents of the sample pay what the CBS reports.
    """
    n = len(table)
    columns = _blank(n)
    scale = sample * _MONEY / _MONTHS
    people = _people(residents, n)
    _charge(columns, table, households, residents, businesses, scale, people)
    _grants(columns, geography, table, people, parameters, scale, sample)
    _spend(columns, table, businesses, scale)
    _serve(columns, geography, table, parameters, sample, seed)
    _house(columns, table, residents, households, parameters, sample)
    columns["cash"] = _whole(table.revenue * scale)
    columns["loan"] = _whole(table.debt * scale * _MONTHS)
    columns["revenue_last"] = _whole(table.revenue * scale * _MONTHS)
    columns["own_last"] = _whole(table.own_revenue * scale * _MONTHS)
    return Authorities(**columns)


def _blank(n: int) -> Columns:
    """Return every column of `Authorities`, all zero but prices and indices."""
    hints = Authorities.__annotations__
    wide = {"preference", "share", "budget", "saving_last", "need", "solo_cost", "unit_cost", "price", "level"}
    wide |= {"is_member", "years_joined", "bad_reviews", "gain", "fee"}
    columns: Columns = {}
    for name, hint in hints.items():
        dtype = dtype_of(hint)
        columns[name] = np.zeros((n, N_DOMAINS) if name in wide else n, dtype)
    for name in ("price", "rent", "attraction"):
        columns[name].fill(1)
    return columns


def _whole(amount: F64) -> I64:
    """Round money to whole agorot."""
    return np.floor(amount + 0.5).astype(np.int64)


def _people(residents: Residents, n: int) -> dict[str, I64]:
    """Return simulated residents and those of 0-17 by authority."""
    rows = residents.n
    lives = residents.status[:rows] >= CHILD
    home = residents.home[:rows]
    is_young = lives & (residents.born[:rows] > -_ADULT_MONTHS)
    return {"all": np.bincount(home[lives], minlength=n), "young": np.bincount(home[is_young], minlength=n)}


def _each(amount: F64 | I64, number: I64 | F64) -> F64:
    """Return the amount for each of a number, 0 where there are none."""
    each: F64 = np.where(number > 0, amount / np.where(number > 0, number, 1), 0.0).astype(np.float64)
    return each


def _charge(
    columns: Columns,
    table: AuthorityTable,
    households: Households,
    residents: Residents,
    b: Businesses,
    scale: float,
    people: dict[str, I64],
) -> None:
    """Write arnona rates and fees that bring the own revenue of the CBS; what nobody can pay comes from outside."""
    n = len(table)
    live = households.first[: households.n] != NONE
    home = households.home[: households.n][live]
    dwellings = np.bincount(home, weights=households.area[: households.n][live], minlength=n)
    floors = np.bincount(b.place[: b.n], weights=b.area[: b.n], minlength=n)
    of_homes = np.maximum(table.arnona - table.arnona_nonresidential, 0.0) * scale
    of_business = table.arnona_nonresidential * scale
    columns["arnona_home_rate"] = _each(of_homes, dwellings)
    columns["arnona_business_rate"] = _each(of_business, floors)
    columns["collection"] = np.clip(table.collection_rate, *_COLLECTED)
    number = np.bincount(home, minlength=n)
    wages = mean_wages(residents, households, n)
    other = np.maximum(table.own_revenue - table.arnona, 0.0) * scale
    fee = np.minimum(_each(other * FEES_OF_HOUSEHOLDS, number), LARGEST_FEE * wages)
    columns["fee_home"] = fee
    collected = np.where(dwellings > 0, of_homes, 0.0) + np.where(floors > 0, of_business, 0.0)
    columns["fee_outside"] = _each(table.own_revenue * scale - collected - fee * number, people["all"])


def mean_wages(residents: Residents, households: Households, n: int) -> F64:
    """Return the mean wages of a household after tax by authority, float64[n], agorot/month."""
    rows = residents.n
    net = residents.pay[:rows] - residents.tax[:rows]
    earned = np.where(residents.employer[:rows] != NONE, net, 0).astype(np.int64)
    income = np.zeros(households.n, np.int64)
    household_incomes(income, residents.household[:rows], earned)
    live = households.first[: households.n] != NONE
    home = households.home[: households.n][live]
    return _each(np.bincount(home, weights=income[live], minlength=n), np.bincount(home, minlength=n))


def _grants(
    columns: Columns,
    geography: Geography,
    table: AuthorityTable,
    people: dict[str, I64],
    parameters: Parameters,
    scale: float,
    sample: float,
) -> None:
    """Write earmarked money, and the balance grant with what the formula leaves unexplained."""
    earmarked = np.maximum(table.government_revenue - table.general_grant, 0.0) * scale
    for_pupils = np.where(people["young"] > 0, FOR_PUPILS, 0.0)
    columns["earmarked_pupil"] = _each(earmarked * for_pupils, people["young"])
    columns["earmarked_resident"] = _each(earmarked * (1.0 - for_pupils), people["all"])
    columns["grant"] = _whole(table.general_grant * scale)
    f = parameters.fiscal
    real = people["all"] / sample
    own = _each(table.own_revenue, real)
    adjust = (f.cluster_adjustment_lowest, f.cluster_adjustment_highest, f.funding_ratio)
    formula = [balance_grant(float(real[j]), float(own[j]), float(geography.ses[j]), *adjust) for j in range(real.size)]
    paid = _each(table.general_grant * scale, people["all"])
    history = paid - np.array(formula) * (_MONEY / _MONTHS)
    columns["grant_history"] = np.where(people["all"] > 0, history, 0.0)


def _spend(
    columns: Columns,
    table: AuthorityTable,
    b: Businesses,
    scale: float,
) -> None:
    """Write the budgets of the domains, what is spent beside them, and the part that is own wages."""
    n = len(table)
    budget = _whole(domain_spending(table) * scale)
    total = budget.sum(axis=1)
    columns["budget"] = budget
    columns["share"] = _each(budget, total[:, None])
    heads = np.zeros(n)
    for name in HEADS:
        heads = heads + getattr(table, name)
    columns["other_spending"] = np.clip(1.0 - _each(heads, table.expenditure), 0.0, 1.0)
    # Offices plan with the full rate of insurance for every job.
    wages = b.wage_bill[:n].astype(np.float64) * (1.0 + constant("employer_insurance_rate_full"))
    columns["staff_share"] = np.minimum(_each(wages, total), _STAFF_LIMIT)


def _serve(
    columns: Columns,
    geography: Geography,
    table: AuthorityTable,
    parameters: Parameters,
    sample: float,
    seed: int,
) -> None:
    """Write capacity, persons served, unit costs, levels, and the taste that the shares of the budget reveal."""
    columns["capacity"] = capacities(table)
    columns["need"] = served(table)
    reference = norms(table.year, parameters).unit_cost
    cost = reference[None, :] * cost_factors(table.population.astype(np.float64), parameters)
    columns["solo_cost"] = cost
    columns["unit_cost"] = cost.copy()
    spent = columns["budget"] * (_MONTHS / _MONEY / sample)
    bought = spent * effects(columns["capacity"], parameters)[:, None]
    columns["level"] = _each(bought, cost * columns["need"])
    perceived = columns["need"] * cost * perception(geography.symbol, parameters, seed)
    total = np.add.accumulate(perceived, axis=1)[:, -1:]
    columns["preference"] = _each(columns["share"], _each(perceived, total))


def perception(symbol: I64, parameters: Parameters, seed: int) -> F64:
    """Return perceived over true need in the first year, float64[n, n_domains], lognormal with median 1."""
    out = np.ones((symbol.size, N_DOMAINS))
    for d in range(N_DOMAINS):
        u = draws(symbol.astype(np.uint64), seed, purposes.SYNTHESIS_NEED, d)
        column = np.empty(symbol.size)
        fill_lognormal(column, u, parameters.services.need_noise)
        out[:, d] = column
    return out


def _house(
    columns: Columns,
    table: AuthorityTable,
    residents: Residents,
    households: Households,
    parameters: Parameters,
    sample: float,
) -> None:
    """Write dwellings, at least one for each household, permits on trend and the rent of the start."""
    n = len(table)
    live = households.first[: households.n] != NONE
    number = np.bincount(households.home[: households.n][live], minlength=n)
    columns["dwellings"] = np.maximum(table.dwellings * sample, number).astype(np.float64)
    columns["permits"] = np.full(n, parameters.housing.permits_trend)
    columns["crowding_start"] = _each(number.astype(np.float64), columns["dwellings"])
    columns["rent_base"] = parameters.housing.rent_share * mean_wages(residents, households, n)
