"""Inequality and poverty between persons inside each area."""

import numpy as np

from sim.kernels import profiles
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.reading.incomes import PERCENTS, SHARES
from sim.metrics.view import View
from sim.registry import metric


def lorenz_at(view: View, share: float) -> F64:
    """Return what part of all income the poorest share of persons has."""
    return view.incomes.lorenz[:, int(np.searchsorted(SHARES, share - 1e-9))]


def percentile_at(view: View, percent: float) -> F64:
    """Return a percentile of income, NIS/month."""
    return view.incomes.percentile[:, int(np.searchsorted(PERCENTS, percent - 1e-9))]


@metric(label="Gini of income", unit="1", better="lower", rows=("A12", "B6"))
def gini(view: View) -> F64:
    """Gini coefficient of equivalised disposable income over persons.

    Source: Gini (1912); METRICS section 2; baseline T30.
    """
    return view.incomes.profile[:, profiles.GINI].copy()


@metric(label="Gini of market income", unit="1", better="lower", rows=("A12",))
def gini_market(view: View) -> F64:
    """Gini coefficient of equivalised income before taxes and transfers; baseline T31."""
    return view.incomes.market[:, profiles.GINI].copy()


@metric(label="Redistribution", unit="1", rows=("A12",))
def redistribution(view: View) -> F64:
    """Gini of market income less Gini of disposable income: what taxes and transfers level."""
    return view.incomes.market[:, profiles.GINI] - view.incomes.profile[:, profiles.GINI]


@metric(label="Theil T", unit="1", better="lower", rows=("B6",))
def theil(view: View) -> F64:
    """Theil's T of equivalised disposable income, incomes below 1 % of the region's median raised to it.

    It is the sum of its four nested parts. Source: Theil (1967); Shorrocks (1980); METRICS section 2.
    """
    return view.incomes.theil[:, profiles.TOTAL].copy()


@metric(label="Theil T between clusters", unit="1", better="lower", rows=("B6",))
def theil_between_clusters(view: View) -> F64:
    """Part of Theil's T that would be left if everybody had the mean income of their cluster."""
    return view.incomes.theil[:, profiles.BETWEEN_CLUSTERS].copy()


@metric(label="Theil T between authorities", unit="1", better="lower", rows=("B6",))
def theil_between_authorities(view: View) -> F64:
    """Part of Theil's T between authorities inside their clusters."""
    return view.incomes.theil[:, profiles.BETWEEN_AUTHORITIES].copy()


@metric(label="Theil T between groups", unit="1", better="lower", rows=("B6",))
def theil_between_groups(view: View) -> F64:
    """Part of Theil's T between the population groups inside each authority."""
    return view.incomes.theil[:, profiles.BETWEEN_GROUPS].copy()


@metric(label="Theil T within groups", unit="1", better="lower", rows=("B6",))
def theil_within(view: View) -> F64:
    """Part of Theil's T between persons of one group in one authority."""
    return view.incomes.theil[:, profiles.WITHIN].copy()


@metric(label="Between-area share of Theil", unit="share", rows=("B6",))
def theil_area_share(view: View) -> F64:
    """Share of Theil's T between clusters and authorities: the most that levelling authorities could remove."""
    parts = view.incomes.theil
    between = parts[:, profiles.BETWEEN_CLUSTERS] + parts[:, profiles.BETWEEN_AUTHORITIES]
    return ratio(between, parts[:, profiles.TOTAL])


@metric(label="Incomes raised to the floor", unit="share", rows=())
def raised_share(view: View) -> F64:
    """Share of persons whose income was raised to 1 % of the region's median for Theil's and Atkinson's indices."""
    return view.incomes.theil[:, profiles.RAISED].copy()


@metric(label="Atkinson index", unit="1", better="lower", rows=("A14",))
def atkinson(view: View) -> F64:
    """Atkinson's index with aversion 1: one less the geometric over the arithmetic mean of income.

    Source: Atkinson (1970), https://doi.org/10.1016/0022-0531(70)90039-6
    """
    return view.incomes.theil[:, profiles.ATKINSON].copy()


@metric(label="Palma ratio", unit="ratio", better="lower", rows=("B6",))
def palma(view: View) -> F64:
    """Income share of the richest tenth over that of the poorest 40 %.

    Source: Palma (2011), https://doi.org/10.1111/j.1467-7660.2011.01694.x
    """
    return ratio(1.0 - lorenz_at(view, 0.9), lorenz_at(view, 0.4))


@metric(label="P90/P10", unit="ratio", better="lower", rows=("B6",))
def p90_p10(view: View) -> F64:
    """Ninth decile of equivalised disposable income over the first."""
    return ratio(percentile_at(view, 0.9), percentile_at(view, 0.1))


@metric(label="S80/S20", unit="ratio", better="lower", rows=("B6",))
def s80_s20(view: View) -> F64:
    """Income share of the richest fifth over that of the poorest fifth."""
    return ratio(1.0 - lorenz_at(view, 0.8), lorenz_at(view, 0.2))


@metric(label="Hoover index", unit="share", better="lower", rows=("B6",))
def hoover(view: View) -> F64:
    """Share of all income that would have to move for equality.

    Source: Hoover (1936), https://doi.org/10.2307/1927875
    """
    return view.incomes.profile[:, profiles.HOOVER].copy()


@metric(label="Poverty", unit="share", better="lower", rows=("A12", "A14"))
def poverty(view: View) -> F64:
    """Share of persons below the national poverty line of 2018, fixed in real terms, on the National Insurance scale.

    Half the national median income of a standard person: 3,593 NIS/month for one person, 10,780 for five (facts F026,
    F027).
    Source: Foster, Greer & Thorbecke (1984), https://doi.org/10.2307/1913475
    """
    return view.incomes.profile[:, profiles.POOR].copy()


@metric(label="Poverty gap", unit="share", better="lower", rows=("A12",))
def poverty_gap(view: View) -> F64:
    """Mean shortfall from the national poverty line of 2018 as a share of it, 0 for those above it."""
    return view.incomes.profile[:, profiles.POVERTY_GAP].copy()


@metric(label="Relative poverty", unit="share", better="lower", rows=("A12",))
def poverty_relative(view: View) -> F64:
    """Share of persons below half the median of their own area in the same year, square-root scale."""
    return view.incomes.profile[:, profiles.RELATIVELY_POOR].copy()


@metric(label="Gini of wages", unit="1", better="lower", rows=("B6",))
def gini_wages(view: View) -> F64:
    """Gini coefficient of gross monthly wages of resident employees; baseline T32."""
    return view.people.wages.outline[:, profiles.GINI].copy()


@metric(label="Between-area share of wage Theil", unit="share", rows=("B6",))
def theil_area_share_wages(view: View) -> F64:
    """Share of Theil's T of wages that lies between clusters and authorities; baseline T35."""
    parts = view.people.wages.theil
    between = parts[:, profiles.BETWEEN_CLUSTERS] + parts[:, profiles.BETWEEN_AUTHORITIES]
    return ratio(between, parts[:, profiles.TOTAL])
