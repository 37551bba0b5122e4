"""January: pay follows the wage level, and taxes are worked out anew."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, FREE, NONE, OUTSIDE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64
from sim.kernels.maths import log
from sim.kernels.taxes import credit_points, income_tax

_YEAR: Final = 12
_GROWN: Final = 18
_YOUNGEST_PARENT: Final = 16


@kernel
def raise_pay(
    pay: I32,
    status: I8,
    work: I16,
    factor: F64,
    outside: F64,
    home: I16,
    born: I16,
    by_age: F64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Raise pay by its growth where people work and by a year's experience; the last pay of others by that at home.

    Parameters
    ----------
    pay : int32[capacity], agorot/month
        Modified in place.
    factor : float64[n_authorities]
        Growth of pay in each place since last January, as a factor.
    outside : float64[n_authorities]
        The same for jobs outside held by residents of a place.
    by_age : float64[121]
        Growth of pay in a year by experience, by age in years, as a factor.
    """
    for i in range(first, last):
        if status[i] == FREE or pay[i] == 0:
            continue
        if work[i] >= 0:
            pay[i] = int(pay[i] * factor[work[i]] * by_age[min((month - born[i]) // _YEAR, 120)] + 0.5)
        elif work[i] == OUTSIDE:
            pay[i] = int(pay[i] * outside[home[i]] * by_age[min((month - born[i]) // _YEAR, 120)] + 0.5)
        else:
            pay[i] = int(pay[i] * factor[home[i]] + 0.5)


@kernel
def sum_wages(wage_bill: I64, pay: I32, status: I8, employer: I32, n: int) -> None:
    """Add up the wages of each employer afresh.

    Parameters
    ----------
    wage_bill : int64[n_businesses], agorot/month
        Modified in place.
    """
    wage_bill[:] = 0
    for i in range(n):
        if status[i] == EMPLOYEE and employer[i] >= 0:
            wage_bill[employer[i]] += pay[i]


@kernel
def usual_pay(
    pay_level: I32, level: F64, edge: F64, output: F32, sector: I8, sector_output: F64, factor: F64, place: I16, n: int
) -> None:
    """Raise every employer's usual pay with pay in its place, and note how productive it is.

    Usual pay stands for what the jobs of a business ask of people; it does not follow whom it happens to employ.

    Parameters
    ----------
    pay_level : int32[n], agorot/month
        Modified in place.
    level, edge : float64[n], ln
        Modified in place: ln of usual pay in agorot; output of a job relative to the mean of the sector.
    sector_output : float64[n_sectors + 1], agorot/month
        Mean output of a job by sector.
    factor : float64[n_authorities]
        Growth of pay in each place.
    """
    for b in range(n):
        pay_level[b] = int(pay_level[b] * factor[place[b]] + 0.5)
        level[b] = log(float(max(pay_level[b], 1)))
        edge[b] = 0.0
        if output[b] > 0.0 and sector_output[sector[b]] > 0.0:
            edge[b] = min(max(log(output[b] / sector_output[sector[b]]), -1.0), 1.0)


@kernel
def family_points(
    points: I8, sex: I8, born: I16, head: I32, next_member: I32, month: int, first: int, last: int
) -> None:
    """Give the adults of a household who may be parents of its children the tax credit points that these bring.

    Whoever is at least 16 years older than the eldest minor may be a parent; grown-up brothers and sisters may not.

    Parameters
    ----------
    points : int8[n_residents], quarters of a point
        Modified in place.
    head : int32[n_households]
        First resident; rows first to last - 1 are read.
    """
    for h in range(first, last):
        babies, small, older = 0, 0, 0
        eldest = month + 1
        member = head[h]
        while member != NONE:
            i = np.uint64(member)  # of an unsigned number the compiler need not ask whether it counts from the end
            age = (month - born[i]) // _YEAR
            babies += age < 1
            small += 1 <= age < 6
            older += 6 <= age < _GROWN
            if age < _GROWN:
                eldest = min(eldest, int(born[i]))
            member = next_member[i]
        member = head[h]
        while member != NONE:
            i = np.uint64(member)
            parent = int(born[i]) <= eldest - _YOUNGEST_PARENT * _YEAR
            points[i] = credit_points(sex[i], parent * babies, parent * small, parent * older)
            member = next_member[i]


@kernel
def tax_everybody(
    tax: I32,
    pay: I32,
    status: I8,
    points: I8,
    bracket: I64,
    rate: I64,
    point: int,
    insurance: I64,
    index: float,
    first: int,
    last: int,
) -> None:
    """Work out the monthly tax of all employees.

    Parameters
    ----------
    tax : int32[capacity], agorot/month
        Modified in place.
    bracket, rate, point, insurance
        Law of the start.
    index : float
        Wage level relative to the start, by which brackets and points are raised each year.
    """
    # Slices, because only of an index from 0 on the compiler knows that it does not count from the end.
    tax, pay, status, points = tax[first:last], pay[first:last], status[first:last], points[first:last]
    for k in range(status.shape[0]):
        if status[k] == EMPLOYEE:
            tax[k] = int(income_tax(int(pay[k] / index), points[k], bracket, rate, point, insurance) * index)


@kernel
def tax_rows(
    tax: I32,
    rows: I32,
    n: int,
    pay: I32,
    points: I8,
    bracket: I64,
    rate: I64,
    point: int,
    insurance: I64,
    index: float,
) -> None:
    """Work out the monthly tax of residents who were hired.

    Parameters
    ----------
    tax : int32[capacity], agorot/month
        Modified in place for `rows`.
    rows : int32[n]
        Rows of residents.
    """
    for r in range(n):
        i = rows[r]
        tax[i] = int(income_tax(int(pay[i] / index), points[i], bracket, rate, point, insurance) * index)
