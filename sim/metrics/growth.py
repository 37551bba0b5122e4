"""Growth: what residents have, what the poorest have, what the region produces."""

import numpy as np

from sim.kernels import accounts as line
from sim.kernels import profiles
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.reading.incomes import SHARES
from sim.metrics.reading.money import BODIES, BUSINESSES, SALES, TOWNS
from sim.metrics.view import View
from sim.registry import metric

_POOREST = int(np.searchsorted(SHARES, 0.4))
PUBLIC_COST = (line.WAGES_OF_AUTHORITIES, line.WAGES_TO_OUTSIDE, line.EMPLOYER_INSURANCE)
"""What public employers produce is valued at what their staff costs."""


def yearly(now: F64, then: F64, years: float) -> F64:
    """Return the mean yearly growth between two levels; NaN where a level is not positive, or without a year."""
    if years <= 0.0:
        return np.full(now.shape, np.nan)
    factor = ratio(now, then)
    return np.where(factor > 0.0, factor, np.nan) ** (1.0 / years) - 1.0


def bottom_mean(view: View) -> F64:
    """Return the mean income of the poorest 40 %, from the Lorenz curve."""
    return view.incomes.lorenz[:, _POOREST] * view.incomes.profile[:, profiles.MEAN] / SHARES[_POOREST]


def product(view: View) -> F64:
    """Return the gross product of an area by place of work, NIS/year."""
    sales = view.received(BUSINESSES, *SALES)
    public = view.paid(TOWNS, *PUBLIC_COST) + view.paid(BODIES, *PUBLIC_COST)
    return sales - view.paid(BUSINESSES, line.INPUTS) + public


@metric(label="Mean income", unit="NIS/month", better="higher", rows=("A12",))
def mean_income(view: View) -> F64:
    """Disposable household income over the square root of the members, mean over persons, in NIS of 2018.

    Source: OECD square-root scale; METRICS section 0.
    """
    return view.incomes.profile[:, profiles.MEAN].copy()


@metric(label="Median income", unit="NIS/month", better="higher", rows=("A12",))
def median_income(view: View) -> F64:
    """Median over persons of equivalised disposable household income (square-root scale)."""
    return view.incomes.profile[:, profiles.MEDIAN].copy()


@metric(label="Income of the poorest 40 %", unit="NIS/month", better="higher", rows=("A14",))
def bottom_40_income(view: View) -> F64:
    """Mean equivalised disposable income of the poorest 40 % of persons in each year (anonymous).

    Source: shared prosperity, Ferreira, Galasso & Negre (2018); METRICS section 1.
    """
    return bottom_mean(view)


@metric(label="Household income", unit="NIS/month", better="higher", rows=("A12",))
def household_income(view: View) -> F64:
    """Mean disposable income of a household, not equivalised."""
    return view.incomes.per_household.copy()


@metric(label="Market income", unit="NIS/month", better="higher", rows=("A12",))
def market_income(view: View) -> F64:
    """Equivalised income from work, capital and occupational pensions before taxes and transfers, mean over persons."""
    return view.incomes.market[:, profiles.MEAN].copy()


@metric(label="Income growth", unit="1/year", better="higher", rows=("A12", "A14"))
def income_growth(view: View) -> F64:
    """Headline growth: mean yearly real growth of mean income since the start, (y_T / y_0)^(1/T) - 1."""
    then = view.start.incomes.profile[:, profiles.MEAN]
    return yearly(view.incomes.profile[:, profiles.MEAN], then, view.years)


@metric(label="Income growth of stayers", unit="1/year", better="higher", rows=("A12",))
def income_growth_stayers(view: View) -> F64:
    """Yearly real growth since the start of the mean income of residents who live in the same authority as then.

    Held against `income_growth`, it says what is due to who came and went (METRICS section 0).
    """
    return yearly(view.stayers[:, 2], view.stayers[:, 1], view.years)


@metric(label="Growth of the poorest 40 %", unit="1/year", better="higher", rows=("A14", "C8"))
def bottom_40_growth(view: View) -> F64:
    """Yearly real growth since the start of the mean income of the poorest 40 % in each year.

    Source: World Bank, shared prosperity; METRICS section 1.
    """
    return yearly(bottom_mean(view), bottom_mean(view.start), view.years)


@metric(label="Shared-prosperity premium", unit="1/year", better="higher", rows=("A14",))
def prosperity_premium(view: View) -> F64:
    """Growth of the income of the poorest 40 % less growth of mean income; above 0, growth is inclusive."""
    return bottom_40_growth(view) - income_growth(view)


@metric(label="Inclusive income", unit="NIS/month", better="higher", rows=("A14",))
def inclusive_income(view: View) -> F64:
    """Mean income times one less Atkinson's index (aversion 1): the equal income that would be as good.

    Its growth splits into growth of the mean and fall of inequality. Source: Atkinson (1970); METRICS section 1.
    """
    return view.incomes.profile[:, profiles.MEAN] * (1.0 - view.incomes.theil[:, profiles.ATKINSON])


@metric(label="Gross product", unit="NIS/year per resident", better="higher", rows=("A12", "A13"))
def gross_product(view: View) -> F64:
    """Gross product by place of work over residents: sales less inputs and imports, and what public staff costs.

    Net of VAT. Source: production approach, System of National Accounts 2008, paragraph 2.138.
    """
    return view.per_resident(product(view))


@metric(label="Labour productivity", unit="NIS/year per job", better="higher", rows=("A5",))
def labour_productivity(view: View) -> F64:
    """Gross product by place of work over the jobs filled there in December."""
    return ratio(product(view), view.firms.jobs.sum(axis=1))
