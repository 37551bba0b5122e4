"""Gaps between the authorities of a cluster or of the region, and between groups; NaN for a single authority."""

import numpy as np

from sim.kernels import profiles
from sim.kernels.codes import GROUPS, JEWISH
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.reading.people import WORKING_AGE
from sim.metrics.view import INCOME, LEVEL, OWN_REVENUE, View
from sim.registry import metric

FLOOR = 0.8
"""Service level of the national basket: a fifth below the national mean of the start; assumption."""
ARAB = slice(JEWISH + 1, len(GROUPS))
"""All Arab groups, Druze and Bedouin included, as the CBS counts them."""


@metric(label="Service gap", unit="1", better="lower", rows=("A12", "B1", "B6"))
def gap_services(view: View) -> F64:
    """Headline gap: Gini between authorities of the service level over all domains, weighted by residents.

    The level is what money, prices, scale and capacity buy, so that a cheaper unit is not read as a cut.
    Source: METRICS sections 0 and 3.
    """
    return view.gap(LEVEL, profiles.GAP_GINI).copy()


@metric(label="Service gap, CV", unit="1", better="lower", rows=("B1", "B6"))
def gap_services_cv(view: View) -> F64:
    """Coefficient of variation between authorities of the service level, weighted by residents."""
    return view.gap(LEVEL, profiles.GAP_CV).copy()


@metric(label="Service gap, P90/P10", unit="ratio", better="lower", rows=("B1", "B6"))
def gap_services_p90_p10(view: View) -> F64:
    """Ninth decile over first decile of the service level, each resident having that of their authority."""
    return view.gap(LEVEL, profiles.GAP_P90_P10).copy()


@metric(label="Service gap, Hoover", unit="share", better="lower", rows=("B1", "B6"))
def gap_services_hoover(view: View) -> F64:
    """Share of all services that would have to move between authorities for an equal level, weighted by residents."""
    return view.gap(LEVEL, profiles.GAP_HOOVER).copy()


@metric(label="Below the service floor", unit="share", better="lower", rows=("A8", "B10"))
def below_floor(view: View) -> F64:
    """Share of residents whose authority's service level is below 0.8 of the national mean of the start."""
    level = view.figures[:, LEVEL]
    return view.weighted(np.where(np.isnan(level), np.nan, (level < FLOOR) * 1.0))


@metric(label="Own-revenue gap", unit="1", better="lower", rows=("B2", "B6"))
def gap_own_revenue(view: View) -> F64:
    """Gini between authorities of own revenue per resident, weighted by residents; baseline T14."""
    return view.gap(OWN_REVENUE, profiles.GAP_GINI).copy()


@metric(label="Own-revenue gap, CV", unit="1", better="lower", rows=("B2", "B6"))
def gap_own_revenue_cv(view: View) -> F64:
    """Coefficient of variation between authorities of own revenue per resident, weighted by residents; baseline T15."""
    return view.gap(OWN_REVENUE, profiles.GAP_CV).copy()


@metric(label="Income gap between authorities", unit="1", better="lower", rows=("B2", "B6"))
def gap_income_theil(view: View) -> F64:
    """Theil's T between authorities of mean income, weighted by residents: the whole of what lies between them."""
    return view.gap(INCOME, profiles.GAP_THEIL).copy()


@metric(label="Income gap, Gini between authorities", unit="1", better="lower", rows=("B2", "B6"))
def gap_income(view: View) -> F64:
    """Gini between authorities of mean income, weighted by residents."""
    return view.gap(INCOME, profiles.GAP_GINI).copy()


@metric(label="Spread of income between authorities", unit="ln", better="lower", rows=("B6",))
def sigma_income(view: View) -> F64:
    """Standard deviation between authorities of the logarithm of mean income; its fall in time is sigma-convergence.

    Source: Barro & Sala-i-Martin (1992), https://doi.org/10.1086/261816
    """
    return view.gap(INCOME, profiles.GAP_SIGMA).copy()


@metric(label="Spread of services between authorities", unit="ln", better="lower", rows=("B6",))
def sigma_services(view: View) -> F64:
    """Standard deviation between authorities of the logarithm of the service level (sigma-convergence)."""
    return view.gap(LEVEL, profiles.GAP_SIGMA).copy()


@metric(label="Rank persistence of income", unit="1", rows=("B6",))
def rank_persistence_income(view: View) -> F64:
    """Spearman's correlation of authorities' ranks by mean income with those of the start; compare T41.

    Source: Spearman (1904), https://doi.org/10.2307/1412159
    """
    return view.gap(INCOME, profiles.GAP_SPEARMAN).copy()


@metric(label="Rank persistence of services", unit="1", rows=("B6",))
def rank_persistence_services(view: View) -> F64:
    """Spearman's correlation of authorities' ranks by service level with those of the start."""
    return view.gap(LEVEL, profiles.GAP_SPEARMAN).copy()


@metric(label="Arab to Jewish income", unit="ratio", better="higher", rows=("A10", "B6"))
def income_arab_jewish(view: View) -> F64:
    """Mean equivalised income of Arab residents (Druze and Bedouin too) over that of Jewish and other residents."""
    return ratio(view.incomes.arab_mean, view.incomes.group_mean[:, JEWISH])


@metric(label="Employment gap of groups", unit="share", better="lower", rows=("A10", "B6"))
def employment_gap_arab(view: View) -> F64:
    """Employment rate at 25-64 of Jewish and other residents less that of Arab ones; baselines T54-T56."""
    employed = view.people.employed[:, :, :, WORKING_AGE].sum(axis=2)
    adults = view.people.adults[:, :, :, WORKING_AGE].sum(axis=2)
    jewish = ratio(employed[:, JEWISH], adults[:, JEWISH])
    return jewish - ratio(employed[:, ARAB].sum(axis=1), adults[:, ARAB].sum(axis=1))


@metric(label="Wages in Arab and Jewish authorities", unit="ratio", better="higher", rows=("B6",))
def wage_ratio_authorities(view: View) -> F64:
    """Mean wage of employees in authorities with an Arab majority over that in the others; baseline T36."""
    n = view.areas.n
    groups = view.people.groups[:n]
    is_arab = 2.0 * groups[:, JEWISH] < groups.sum(axis=1)
    earned, staff = (x[:n].sum(axis=(1, 2)) for x in (view.people.wages.paid, view.people.employees))
    sums = [view.areas.fold(x * where) for where in (is_arab, ~is_arab) for x in (earned, staff)]
    out = ratio(ratio(sums[0], sums[1]), ratio(sums[2], sums[3]))
    out[:n] = np.nan
    return out
