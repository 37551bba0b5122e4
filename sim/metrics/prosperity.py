"""Inclusive growth: the prosperity gap, a standard of living beside income, and what growth is made of."""

import numpy as np

from sim.kernels import distribution, profiles
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.growth import income_growth, product, yearly
from sim.metrics.labour import unemployment_rate
from sim.metrics.view import View
from sim.registry import metric

STANDARD = 2_900.0
"""NIS/month: 25 international dollars of 2017 a day, the World Bank's standard (memory)."""
JOBLESS_WORTH = 2.0
"""ln income for which a unit of the unemployment rate stands: one percentage point is 2 % of income (OECD 2014,
memory)."""
YEAR_WORTH = 0.05
"""ln income for which a year of life expectancy stands (OECD 2014, memory)."""
USUAL_JOBLESS = 0.038
"""Unemployment rate of Israel in 2019 (T50)."""
USUAL_LIFE = 82.8
"""Life expectancy at birth in Israel, years, 2019 (memory)."""


@metric(label="Prosperity gap", unit="ratio", better="lower", rows=("A14",))
def prosperity_gap(view: View) -> F64:
    """Mean factor by which incomes would have to be multiplied to reach 25 dollars a day, over the percentiles.

    Source: World Bank (2024), the Prosperity Gap; METRICS section 1.
    """
    out = np.full(len(view.areas), np.nan)
    ones = np.ones(view.incomes.percentile.shape[1])
    for area, values in enumerate(view.incomes.percentile):
        if values[0] > 0.0:
            out[area] = distribution.prosperity_gap(STANDARD, values, ones)
    return out


@metric(label="Life expectancy", unit="year", better="higher", rows=("A12",))
def life_expectancy(view: View) -> F64:
    """Life expectancy at birth at the risks of the year, by the groups that live in the area."""
    by_group = view.space.life.mean(axis=1)
    return ratio((view.people.groups * by_group).sum(axis=1), view.people.total)


@metric(label="Living standard", unit="NIS/month", better="higher", rows=("A12", "A14"))
def living_standard(view: View) -> F64:
    """Income that with Israel's unemployment and longevity and without inequality would be as good.

    Mean income times one less Atkinson's index, less 2 % for each percentage point of unemployment above 3.8 %, plus
    5 % for each year of life beyond 82.8. The parts are metrics of their own and say more than the whole.
    Source: OECD (2014), All on Board; METRICS section 1.
    """
    income = view.incomes.profile[:, profiles.MEAN] * (1.0 - view.incomes.theil[:, profiles.ATKINSON])
    health = YEAR_WORTH * (life_expectancy(view) - USUAL_LIFE)
    return income * np.exp(health - JOBLESS_WORTH * (unemployment_rate(view) - USUAL_JOBLESS))


@metric(label="Inclusive growth", unit="1/year", better="higher", rows=("A14",))
def inclusive_growth(view: View) -> F64:
    """Yearly growth since the start of the equal income that would be as good (Atkinson, aversion 1).

    It splits into `income_growth` and `equality_growth`. Source: Atkinson (1970); METRICS section 1.
    """
    return (1.0 + income_growth(view)) * (1.0 + equality_growth(view)) - 1.0


@metric(label="Growth by equality", unit="1/year", better="higher", rows=("A14",))
def equality_growth(view: View) -> F64:
    """Yearly growth since the start of one less Atkinson's index: what more equality adds to the growth of the mean."""
    now, then = (1.0 - v.incomes.theil[:, profiles.ATKINSON] for v in (view, view.start))
    return yearly(now, then, view.years)


@metric(label="Gross product per worker", unit="NIS/year per person", better="higher", rows=("A5", "A12"))
def product_per_worker(view: View) -> F64:
    """Gross product by place of work over employed residents of the area; compare `labour_productivity`, over jobs."""
    return ratio(product(view), view.people.employed.sum(axis=(1, 2, 3)))
