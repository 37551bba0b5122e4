"""What households live on at the start: the plan of their first month, until the run's own incomes take over."""

from typing import Final

import numpy as np

from sim.data import child_allowance, constant
from sim.kernels.codes import (
    EMPLOYEE,
    LOCAL_GOVERNMENT,
    NONE,
    RENTER,
    RETIRED,
    SELF_EMPLOYED,
    UNEMPLOYED,
)
from sim.kernels.dtypes import F64, I64
from sim.kernels.synthesis_jobs import household_incomes
from sim.parameters import Parameters
from sim.population.structure import employer_cost, structure
from sim.state import Authorities, Businesses, Households, Residents

_ADULT_MONTHS: Final = 18 * 12
_BENEFIT: Final = 0.5
"""Unemployment benefit against the last wage, roughly."""
_SENIORITY: Final = 1.3
"""Old-age pension with the usual seniority, against the basic one."""
_TAX_OF_OWNERS: Final = 0.20
"""Tax and insurance of the self-employed and on dividends, roughly."""
_LEAST_SPENDING: Final = 0.3
_MONEY: Final = 100


def profits(b: Businesses) -> F64:
    """Return the monthly profit of each row before tax, float64[n], agorot: sales less inputs and labour cost."""
    n, s = b.n, structure()
    sector = b.sector[:n].astype(np.int64)
    margin = np.append(s.value_added, 0.0)[sector]
    wages = b.wage_bill[:n] + b.commuters[:n] * b.pay_level[:n].astype(np.int64)
    jobs = np.maximum(b.staff[:n] + b.commuters[:n], 1)
    labour = employer_cost(wages / jobs) * jobs
    return np.where(sector == LOCAL_GOVERNMENT, 0.0, b.sales[:n] * margin - labour)


def plan_investment(b: Businesses, authorities: Authorities, parameters: Parameters) -> None:
    """Write what each business plans to invest in the first month: a share of its profit after arnona and tax."""
    n = b.n
    ground = np.where(b.sector[:n] == LOCAL_GOVERNMENT, 0.0, b.area[:n] * authorities.arnona_business_rate[b.place[:n]])
    gain = np.maximum(profits(b) - ground, 0.0) * (1.0 - constant("corporate_tax"))
    b.investment[:n] = (gain * parameters.business.investment_share).astype(np.int64)


def usual_incomes(residents: Residents, households: Households, b: Businesses, parameters: Parameters) -> I64:
    """Return what each household has in a usual month after taxes, int64[n_households], agorot; an approximation."""
    n = residents.n
    status = residents.status[:n]
    income = np.zeros(n, np.int64)
    pay, works = residents.pay[:n].astype(np.int64), status == EMPLOYEE
    income[works] = (pay - residents.tax[:n])[works]
    income[status == UNEMPLOYED] = (pay * _BENEFIT).astype(np.int64)[status == UNEMPLOYED]
    old_age = int(constant("old_age_pension") * _SENIORITY * _MONEY)
    occupational = parameters.fiscal.pension_share * parameters.fiscal.pension_rate
    income[status == RETIRED] = old_age + (residents.potential[:n] * occupational).astype(np.int64)[status == RETIRED]
    income[residents.born[:n] > -_ADULT_MONTHS] += int(child_allowance()[1] * _MONEY)
    total = np.zeros(households.n, np.int64)
    household_incomes(total, residents.household[:n], np.where(status >= 0, income, 0))
    kept = np.maximum(profits(b), 0.0) * (1.0 - _TAX_OF_OWNERS)
    is_own_work = np.zeros(b.n, bool)
    is_own_work[residents.employer[:n][status == SELF_EMPLOYED]] = True
    reinvested = (1.0 - constant("corporate_tax")) * (1.0 - parameters.business.investment_share)
    drawn = np.where(is_own_work, kept, kept * reinvested).astype(np.int64)
    owned = np.flatnonzero(b.owner[: b.n] >= 0)
    np.add.at(total, b.owner[owned], drawn[owned])
    return total


def plan_spending(households: Households, authorities: Authorities, income: I64, parameters: Parameters) -> None:
    """Write `usual` and `spending`: income less saving, arnona, fees and rent, but at least 30 % of income.

    Deposits hold at least what is planned, since a month is spent before it is earned.
    """
    n = households.n
    home = households.home[:n]
    lives = (home != NONE) & (households.first[:n] != NONE)
    home = np.where(lives, home, 0)
    fixed = authorities.arnona_home_rate[home] * households.area[:n] + authorities.fee_home[home]
    fixed += np.where(households.tenure[:n] == RENTER, authorities.rent_base[home], 0.0)
    planned = income * (1.0 - parameters.goods.saving_rate) - fixed
    households.usual[:n] = np.where(lives, income, 0)
    households.spending[:n] = np.where(lives, np.maximum(planned, income * _LEAST_SPENDING), 0.0).astype(np.int64)
    households.cash[:n] = np.maximum(households.cash[:n], households.spending[:n])
