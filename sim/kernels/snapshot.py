"""A look at every agent at the end of a year, in whole numbers by place: what the metrics are made of."""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import (
    DEGREE,
    EMPLOYEE,
    FREE,
    LOCAL_GOVERNMENT,
    MATRICULATION,
    NONE,
    OUTSIDE,
    SELF_EMPLOYED,
)
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64

N_LEARNERS: Final = 6
AT_18: Final = 0
"""Residents who were 18 or 19 when the last school year began, and those of them with matriculation (AT_18 + 1)."""
AT_25: Final = 2
"""Residents of 25 to 34, and those of them with a degree (AT_25 + 1)."""
AT_35: Final = 4
"""Residents of 35 to 54, and those of them with a degree (AT_35 + 1)."""

SIZES: Final = ("1", "2-4", "5-19", "20-99", "100+")
"""Size classes of businesses by jobs, the owner's own work included."""
N_SIZES: Final = 5
BIRTHS: Final = 0
CLOSURES: Final = 1

HOUSES: Final = 0
DISPOSABLE: Final = 1
MARKET: Final = 2

_YEAR: Final = 12


@kernel
def fold(out: F64, value: I64 | F64, cluster: I16) -> None:
    """Add up places into clusters and the region, in the order of the places.

    Parameters
    ----------
    out : float64[n_authorities + n_clusters + 1, m]
        Modified in place: the places themselves, then the clusters, then the region.
    value : int64[n_authorities, m] or float64[n_authorities, m]
    cluster : int16[n_authorities]
        NONE outside any cluster.
    """
    n = value.shape[0]
    region = out.shape[0] - 1
    out[n:] = 0.0
    for j in range(n):
        for k in range(value.shape[1]):
            x = float(value[j, k])
            out[j, k] = x
            out[region, k] += x
            if cluster[j] >= 0:
                out[n + cluster[j], k] += x


@kernel
def list_households(
    equivalent: I64,
    market_out: I64,
    cell: I64,
    persons: I64,
    total: I64,
    of_row: I64,
    home: I16,
    size: I16,
    first: I32,
    group: I8,
    disposable: I64,
    market: I64,
    usual: I64,
    since: I16,
    january: int,
    n: int,
) -> int:
    """List every household's yearly income for each equivalent adult, with its members and the cell it belongs to.

    A household that was not here in the January of the year has no full year of income: its twelve usual months count.

    Parameters
    ----------
    equivalent, market_out : int64[>= households], agorot/year
        Modified in place: disposable and market income over the square root of the members.
    cell : int64[>= households]
        Modified in place: authority times the number of groups, plus the group of the first member.
    persons : int64[>= households]
        Modified in place: members.
    total : int64[n_authorities, 3]
        Modified in place, added to: households, their disposable and their market income in agorot.
    of_row : int64[n], agorot/year
        Modified in place: the disposable income of `equivalent` by row, -1 in an unused one.
    since : int16[n]
        Month in which the household came to be, -1 at the start.
    january : int
        First month of the year; -1 where there is no year yet.

    Returns
    -------
    int
        Households listed.

    Source
    ------
    Square-root scale: OECD, Framework for Statistics on the Distribution of Household Income (2013); METRICS.
    """
    k = 0
    for h in range(n):
        j = home[h]
        of_row[h] = -1
        if j < 0 or size[h] <= 0:
            continue
        income, earned = disposable[h], market[h]
        if since[h] >= january:
            income = np.int64(usual[h] * _YEAR)
            earned = np.int64(earned * (income / disposable[h])) if disposable[h] > 0 else income
        adults = math.sqrt(size[h])
        of_row[h] = np.int64(income / adults)
        equivalent[k] = of_row[h]
        market_out[k] = np.int64(earned / adults)
        cell[k] = j * 4 + group[first[h]]
        persons[k] = size[h]
        total[j, HOUSES] += 1
        total[j, DISPOSABLE] += income
        total[j, MARKET] += earned
        k += 1
    return k


@kernel(inline=True)
def _count_learnt(learners: I64, age: int, age_at_school: int, education: int) -> None:
    """Count one resident among those of an age whose learning is looked at; ages in months."""
    if 18 * _YEAR <= age_at_school < 20 * _YEAR:
        learners[AT_18] += 1
        learners[AT_18 + 1] += education >= MATRICULATION
    elif 25 * _YEAR <= age < 55 * _YEAR:
        column = AT_25 if age < 35 * _YEAR else AT_35
        learners[column] += 1
        learners[column + 1] += education == DEGREE


@kernel
def list_residents(
    flow: I64,
    paid: I64,
    learners: I64,
    wage: I64,
    cell: I64,
    status: I8,
    home: I16,
    group: I8,
    sex: I8,
    education: I8,
    born: I16,
    work: I16,
    pay: I32,
    month: int,
    school: int,
    n: int,
) -> int:
    """Count who works where and who has learnt what, add up wages, and list every employee's wage.

    Parameters
    ----------
    flow : int64[n_authorities, n_authorities + 1]
        Modified in place, added to: employed residents by home and workplace, outside the region last.
    paid : int64[n_authorities, n_groups, 2], agorot/month
        Modified in place, added to: gross wages of employees by home, group and sex.
    learners : int64[n_authorities, n_groups, 6]
        Modified in place, added to; the columns are AT_18, AT_25 and AT_35.
    wage, cell : int64[>= employees]
        Modified in place: monthly wage in agorot, and authority times the number of groups plus the group.
    school : int
        Month in which the last school year began.

    Returns
    -------
    int
        Employees listed.
    """
    k = 0
    for i in range(n):
        now = status[i]
        if now == FREE:
            continue
        j, g = home[i], group[i]
        _count_learnt(learners[j, g], month - born[i], school - born[i], education[i])
        if now != EMPLOYEE and now != SELF_EMPLOYED:
            continue
        if work[i] == OUTSIDE:
            flow[j, flow.shape[1] - 1] += 1
        elif work[i] != NONE:
            flow[j, work[i]] += 1
        if now == EMPLOYEE:
            paid[j, g, sex[i]] += pay[i]
            wage[k] = pay[i]
            cell[k] = j * 4 + g
            k += 1
    return k


@kernel
def list_businesses(
    jobs: I64,
    vacant: I64,
    stock: F64,
    change: F64,
    place: I16,
    sector: I8,
    alive: I8,
    weight: F32,
    staff: I32,
    commuters: I32,
    vacancies: I32,
    born: I16,
    since: int,
    scale: float,
    n: int,
) -> None:
    """Count jobs by sector, vacancies, and businesses by size, founded and closed.

    Parameters
    ----------
    jobs : int64[n_authorities, n_sectors + 1]
        Modified in place, added to: filled jobs of the sample, local government last.
    vacant : int64[n_authorities]
        Modified in place, added to: vacancies of the sample.
    stock : float64[n_authorities, 5]
        Modified in place, added to: real businesses by size class (`SIZES`).
    change : float64[n_authorities, 2]
        Modified in place, added to: real businesses founded since a month and closed since January.
    since : int
        First month of the year.
    scale : float
        Real jobs for each simulated one.
    """
    for b in range(n):
        j = place[b]
        filled = staff[b] + commuters[b]
        if alive[b] != 1:
            change[j, CLOSURES] += weight[b]
            change[j, BIRTHS] += weight[b] if born[b] >= since else 0.0
            continue
        jobs[j, sector[b]] += filled
        vacant[j] += vacancies[b]
        if sector[b] == LOCAL_GOVERNMENT:
            continue
        size = filled * scale / weight[b]
        stock[j, (size >= 1.5) + (size >= 4.5) + (size >= 19.5) + (size >= 99.5)] += weight[b]
        change[j, BIRTHS] += weight[b] if born[b] >= since else 0.0


@kernel
def count_vacancies(vacant: I64, vacancies: I32, place: I16, alive: I8, n: int) -> None:
    """Count the vacancies of each place.

    Parameters
    ----------
    vacant : int64[n_authorities]
        Modified in place.
    """
    vacant[:] = 0
    for b in range(n):
        if alive[b] == 1:
            vacant[place[b]] += vacancies[b]


@kernel
def incomes_of_residents(out: I64, of_row: I64, household: I32, status: I8, n: int) -> None:
    """Note every resident's share in the income of the household.

    Parameters
    ----------
    out : int64[n], agorot/year
        Modified in place; -1 in rows without a resident.
    of_row : int64[households], agorot/year
        From `list_households`.
    """
    for i in range(n):
        out[i] = of_row[household[i]] if status[i] != FREE and household[i] >= 0 else -1


@kernel
def stayers(
    out: I64,
    of_row: I64,
    household: I32,
    status: I8,
    home: I16,
    start_row: I32,
    income_first: I64,
    home_first: I16,
    n: int,
) -> None:
    """Add up what residents have who live in the same authority as at the start, then and now.

    Parameters
    ----------
    out : int64[n_authorities, 3], agorot/year
        Modified in place, added to: stayers, their equivalised income at the start and now.
    of_row : int64[households], agorot/year
        From `list_households`.
    start_row : int32[n]
        Row at the start, NONE for those who came later.
    income_first : int64[rows], home_first : int16[rows]
        Income and home of whoever was in each row at the start.
    """
    for i in range(n):
        then = start_row[i]
        if status[i] != FREE and then != NONE and home[i] == home_first[then] and income_first[then] >= 0:
            out[home[i], 0] += 1
            out[home[i], 1] += income_first[then]
            out[home[i], 2] += of_row[household[i]]
