"""Income tax, national insurance and health tax on a monthly wage, in whole agorot."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE
from sim.kernels.dtypes import I8, I32, I64

POINTS_MEN: Final = 9
"""Quarters of a credit point: 2.25."""
POINTS_WOMEN: Final = 11
"""Quarters of a credit point: 2.75."""
_BABY: Final = 6
_SMALL: Final = 10
_SCHOOL: Final = 4
_UNIT: Final = 10_000


MOST_POINTS: Final = 127
"""What a column of one byte holds: more than any tax can use up."""


@kernel(inline=True)
def credit_points(sex: int, babies: int, small: int, older: int) -> int:
    """Return the credit points of an employee, in quarters of a point.

    Parameters
    ----------
    sex : int
        Code. Points for children under 6 go to both parents, those for older ones to the mother.
    babies, small, older : int
        Own children under 1, of 1-5 and of 6-17 years.

    Source
    ------
    Income Tax Ordinance, sections 34, 36A, 66(c), and the rules for families of 2017 (from memory).
    """
    young = _BABY * babies + _SMALL * small
    points = POINTS_WOMEN + young + _SCHOOL * older if sex == FEMALE else POINTS_MEN + young
    return min(points, MOST_POINTS)


@kernel(inline=True)
def income_tax(pay: int, points: int, bracket: I64, rate: I64, point_value: int, insurance: I64) -> int:
    """Return what an employee pays on a monthly wage: income tax less credits, national insurance and health tax.

    Parameters
    ----------
    pay : int, agorot/month
        Gross wage.
    points : int
        Credit points in quarters, see `credit_points`.
    bracket : int64[n], agorot/month, ascending
        Where each bracket begins; the first is 0.
    rate : int64[n], 1/10,000
        Tax on a shekel of each bracket.
    point_value : int, agorot/month
        Value of a whole point.
    insurance : int64[4]
        Reduced rate and full rate (1/10,000, insurance and health together), the wage up to which the reduced rate
        holds, and the highest insured wage, in agorot.

    Returns
    -------
    int
        Agorot, at least 0.
    """
    tax = np.int64(0)
    for b in range(bracket.shape[0]):
        if pay <= bracket[b]:
            break
        top = bracket[b + 1] if b + 1 < bracket.shape[0] else pay
        part = min(pay, top) - bracket[b]
        if part > 0:
            tax += part * rate[b]
    tax = max(np.int64(0), tax // _UNIT - points * point_value // 4)
    insured = min(pay, insurance[3])
    reduced = min(insured, insurance[2])
    total: int = tax + (reduced * insurance[0] + (insured - reduced) * insurance[1]) // _UNIT
    return total


@kernel
def fill_tax(
    out: I32, pay: I32, sex: I8, children: I8, bracket: I64, rate: I64, point_value: int, insurance: I64
) -> None:
    """Return the tax of everybody on the wage of the job now or of the last one.

    Parameters
    ----------
    out : int32[n], agorot/month
        Modified in place.
    pay : int32[n], agorot/month
        Gross wage.
    sex : int8[n]
        Code.
    children : int8[n, 3]
        Own children at home under 1, of 1-5 and of 6-17.
    bracket, rate, point_value, insurance
        As in `income_tax`.
    """
    for i in range(out.shape[0]):
        points = credit_points(sex[i], children[i, 0], children[i, 1], children[i, 2])
        out[i] = income_tax(int(pay[i]), points, bracket, rate, point_value, insurance)
