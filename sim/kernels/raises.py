"""January: pay follows the wage level, and taxes are worked out anew."""

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, FREE, NONE, OUTSIDE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64
from sim.kernels.maths import log
from sim.kernels.taxes import credit_points, income_tax

_YEAR = 12


@kernel
def raise_pay(
    pay: I32, status: I8, work: I16, factor: F64, outside: F64, home: I16, first: int, last: int
) -> None:
    """Raise the pay of everybody by the growth of pay where they work; the last pay of others by that at home.

    Parameters
    ----------
    pay : int32[capacity], agorot/month
        Modified in place.
    factor : float64[n_authorities]
        Growth of pay in each place since last January, as a factor.
    outside : float64[n_authorities]
        The same for jobs outside held by residents of a place.
    """
    for i in range(first, last):
        if status[i] == FREE or pay[i] == 0:
            continue
        if work[i] >= 0:
            pay[i] = int(pay[i] * factor[work[i]] + 0.5)
        elif work[i] == OUTSIDE:
            pay[i] = int(pay[i] * outside[home[i]] + 0.5)
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
    pay_level: I32, edge: F64, wage_bill: I64, staff: I32, output: F32, sector: I8, sector_output: F64, factor: F64,
    place: I16, n: int,
) -> None:
    """Let each employer's usual pay follow what it pays, and note how productive it is.

    Parameters
    ----------
    pay_level : int32[n], agorot/month
        Modified in place.
    edge : float64[n], ln
        Modified in place: output of a job relative to the mean of the sector.
    sector_output : float64[n_sectors + 1], agorot/month
        Mean output of a job by sector.
    factor : float64[n_authorities]
        Growth of pay in each place, for employers without paid staff.
    """
    for b in range(n):
        if wage_bill[b] > 0 and staff[b] > 0:
            mean = wage_bill[b] / staff[b]
            pay_level[b] = int(0.5 * pay_level[b] * factor[place[b]] + 0.5 * mean)
        else:
            pay_level[b] = int(pay_level[b] * factor[place[b]])
        edge[b] = 0.0
        if output[b] > 0.0 and sector_output[sector[b]] > 0.0:
            edge[b] = min(max(log(output[b] / sector_output[sector[b]]), -1.0), 1.0)


@kernel
def tax_rows(
    tax: I32,
    rows: I32,
    n: int,
    pay: I32,
    sex: I8,
    status: I8,
    born: I16,
    uid_household: I32,
    first: I32,
    next_member: I32,
    bracket: I64,
    rate: I64,
    point: int,
    insurance: I64,
    index: float,
    month: int,
) -> None:
    """Work out the monthly tax of residents whose pay changed.

    Parameters
    ----------
    tax : int32[capacity], agorot/month
        Modified in place for `rows`.
    rows : int32[n]
        Rows of residents.
    uid_household : int32[capacity]
        Household row of each resident.
    bracket, rate, point, insurance
        Law of the start.
    index : float
        Wage level relative to the start, by which brackets and points are raised each year.
    """
    for r in range(n):
        i = rows[r]
        if status[i] != EMPLOYEE:
            continue
        babies, small, older = 0, 0, 0
        k = first[uid_household[i]]
        while k != NONE:
            age = (month - born[k]) // _YEAR
            if k != i and age < 18:
                babies += age < 1
                small += 1 <= age < 6
                older += age >= 6
            k = next_member[k]
        points = credit_points(sex[i], babies, small, older)
        tax[i] = int(income_tax(int(pay[i] / index), points, bracket, rate, point, insurance) * index)
