"""What households have at the start: tenure, floor area, deposits, usual income."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import child_allowance, constant
from sim.kernels.codes import LANDLORD, OWNER, RENTER
from sim.kernels.dtypes import F64, I8, I16, I64, U64
from sim.kernels.purposes import SYNTHESIS_HOUSEHOLD
from sim.kernels.rng import fill_uniform
from sim.kernels.synthesis_families import sum_by_household
from sim.kernels.synthesis_homes import fill_deposits, fill_income
from sim.parameters import Parameters
from sim.population.crowd import Crowd
from sim.population.families import Houses, household_uids

DRAW_TENURE: Final = 50
DRAW_LANDLORD: Final = 51
DRAW_AREA: Final = 52
DRAW_DEPOSITS: Final = 53

AGOROT: Final = 100
RENT_BY_GROUP: Final = np.array([1.15, 0.45, 0.30, 0.15])
"""float64[n_groups], renters relative to the share of the parameter: Arab families own what they build (assumption)."""
RENT_BY_AGE: Final = (2.3, 1.6, 0.8, 0.5)
"""Renters by age of the head: under 30, 30-39, 40-64, 65 and older, relative to all (assumption)."""
LANDLORD_AGE: Final = 40
"""Nobody younger lets a second dwelling (assumption)."""
LANDLORD_SCALE: Final = 1.75
"""Owners of 40 and older with the mean income let a dwelling so many times as often as households in general."""
RICHEST: Final = 3.0
"""Income relative to the mean beyond which the chance to be a landlord grows no more."""
AREA_BY_SIZE: Final = np.array([78, 88, 99, 109, 120, 131, 140, 147])
"""int64[8], square metres by household size 1..8+, mean about 99. Source: CBS construction statistics and household
expenditure survey, orders of magnitude; assumption."""
AREA_SPREAD: Final = 0.5
"""Floor areas lie within so much of the mean of their size, half of it on each side."""
RENTED_AREA: Final = 0.82
"""Floor area of rented dwellings relative to owned ones (assumption)."""
DEPOSIT_SPREAD: Final = 1.2
"""Spread of ln deposits among households of equal income (assumption)."""
DEPOSIT_CURVATURE: Final = 0.5
"""Deposits rise with income to the power 1.5 (assumption)."""
PENSION_WITH_EXTRAS: Final = 1.35
"""Old-age pension with seniority and dependants' increments relative to the basic one (assumption)."""
BENEFIT_PERCENT: Final = 60
"""Unemployment benefit in percent of the wage (memory)."""
KEPT_PERCENT: Final = 82
"""What the self-employed keep of their income, in percent (assumption)."""


@dataclass(slots=True)
class Homes:
    """Columns of `sim.state.Households`, and the income that orders households."""

    uid: U64
    tenure: I8
    area: I16
    cash: I64
    usual: I64
    income: I64
    """int64[n], gross monthly income estimate in agorot."""


def furnish(crowd: Crowd, houses: Houses, parameters: Parameters) -> Homes:
    """Return what the households of an authority have."""
    income, usual = _incomes(crowd, houses)
    uid = household_uids(crowd.symbol, houses.n)
    tenure = _tenures(crowd, houses, income, uid, parameters)
    size = np.minimum(houses.size, AREA_BY_SIZE.size) - 1
    rented = np.where(tenure == RENTER, RENTED_AREA, 1.0)
    area = AREA_BY_SIZE[size] * rented * (1.0 + AREA_SPREAD * (_draw(crowd, uid, DRAW_AREA) - 0.5))
    cash = np.zeros(houses.n, np.int64)
    months = parameters.population.deposit_months
    fill_deposits(cash, usual, _draw(crowd, uid, DRAW_DEPOSITS), months, DEPOSIT_SPREAD, DEPOSIT_CURVATURE)
    return Homes(uid, tenure, (area + 0.5).astype(np.int16), cash, usual, income)


def _draw(crowd: Crowd, uid: U64, k: int) -> F64:
    """Draw a number in (0, 1) for each household."""
    out = np.empty(uid.size)
    fill_uniform(out, uid, crowd.seed, SYNTHESIS_HOUSEHOLD, 0, k)
    return out


def _incomes(crowd: Crowd, houses: Houses) -> tuple[I64, I64]:
    """Return estimates of gross market income and of disposable income, agorot per month."""
    allowances = child_allowance()
    transfer = np.array(
        [
            round(constant("old_age_pension") * PENSION_WITH_EXTRAS * AGOROT),
            round(sum(allowances) / len(allowances) * AGOROT),
            BENEFIT_PERCENT,
            KEPT_PERCENT,
        ]
    )
    gross, net = np.zeros(crowd.n, np.int64), np.zeros(crowd.n, np.int64)
    fill_income(gross, net, crowd.status, crowd.benefit, crowd.pay, crowd.potential, crowd.tax, crowd.age, transfer)
    income, usual = np.zeros(houses.n, np.int64), np.zeros(houses.n, np.int64)
    sum_by_household(income, gross, crowd.house)
    sum_by_household(usual, net, crowd.house)
    return income, usual


def _tenures(crowd: Crowd, houses: Houses, income: I64, uid: U64, parameters: Parameters) -> I8:
    """Return who rents, owns, or owns and lets another dwelling."""
    years = crowd.years[houses.head]
    by_age = np.select([years < 30, years < 40, years < 65], RENT_BY_AGE[:3], RENT_BY_AGE[3])
    mean = max(int(income.sum()), 1) / max(houses.n, 1)
    relative = np.minimum(income / mean, RICHEST)
    by_income = 1.3 - 0.3 * relative
    share = parameters.population.renter_share * RENT_BY_GROUP[crowd.group[houses.head]] * by_age * by_income
    rents = _draw(crowd, uid, DRAW_TENURE) < share
    chance = parameters.population.landlord_share * LANDLORD_SCALE * relative
    lets = ~rents & (years >= LANDLORD_AGE) & (_draw(crowd, uid, DRAW_LANDLORD) < chance)
    return np.where(rents, RENTER, np.where(lets, LANDLORD, OWNER)).astype(np.int8)
