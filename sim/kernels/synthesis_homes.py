"""Incomes, deposits and the sampling order of households at the start."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, RETIRED, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U32
from sim.kernels.maths import exp, normal
from sim.kernels.rng import words

_UNIT: Final = 100
ADULT: Final = 18


@kernel
def fill_income(
    gross: I64, net: I64, status: I8, benefit: I8, pay: I32, potential: I32, tax: I32, age: I16, transfer: I64
) -> None:
    """Estimate the monthly income of everybody, for the order of households, their deposits and their first plans.

    Parameters
    ----------
    gross, net : int64[n], agorot/month
        Modified in place.
    status, benefit : int8[n]
        Labour status; months of unemployment benefit that are left.
    pay, potential, tax : int32[n], agorot/month
        Wage, what human capital commands, tax on the wage.
    age : int16[n], month
        Age.
    transfer : int64[4]
        Pension and child allowance in agorot; benefit and what the self-employed keep in percent of wage and potential.
    """
    for i in range(gross.shape[0]):
        gross[i] = 0
        net[i] = transfer[1] if age[i] < 12 * ADULT else 0
        if status[i] == EMPLOYEE:
            gross[i] = pay[i]
            net[i] += pay[i] - tax[i]
        elif status[i] == SELF_EMPLOYED:
            gross[i] = potential[i]
            net[i] += potential[i] * transfer[3] // _UNIT
        elif status[i] == RETIRED:
            gross[i] = transfer[0]
            net[i] += transfer[0]
        elif status[i] == UNEMPLOYED and benefit[i] > 0:
            gross[i] = pay[i] * transfer[2] // _UNIT
            net[i] += gross[i]


@kernel
def fill_deposits(out: I64, income: I64, u: F64, months: float, spread: float, curvature: float) -> None:
    """Draw deposits: lognormal, their mean so many months of the mean income, less than in proportion for the poor.

    Parameters
    ----------
    out : int64[n], agorot
        Modified in place.
    income : int64[n], agorot/month
        Of each household.
    u : float64[n], in (0, 1)
        Draws.
    months : float, month
        Mean deposits over mean income.
    spread : float
        Spread of ln deposits among households of equal income.
    curvature : float, at least 0
        Deposits are in proportion to income * (income / mean income) ** curvature, for curvature 0, 0.5 or 1 as it is
        nearest (the square root is exact on every machine).
    """
    n = out.shape[0]
    total = 0.0
    for i in range(n):
        total += income[i]
    if n == 0 or not total > 0.0:
        out[:] = 0
        return
    mean = total / n
    weighted = 0.0
    for i in range(n):
        weighted += income[i] * _tilt(income[i] / mean, curvature)
    for i in range(n):
        luck = exp(spread * normal(u[i]) - 0.5 * spread * spread)
        share = income[i] * _tilt(income[i] / mean, curvature) / weighted
        out[i] = np.int64(months * total * share * luck)


@kernel(inline=True)
def _tilt(relative: float, curvature: float) -> float:
    """Return relative income to the power 0, 0.5 or 1."""
    if curvature < 0.25:
        return 1.0
    return np.sqrt(relative) if curvature < 0.75 else relative


@kernel
def fill_priorities(out: U32, seed: np.uint64, purpose: int, symbol: int) -> None:
    """Return in which order the households of an authority enter a growing sample.

    It is the radical inverse of the rank with the digits scrambled by a draw: any stretch of ranks is taken evenly, and
    a smaller sample is part of a larger one.

    Parameters
    ----------
    out : uint32[n]
        Modified in place: priority of each rank, all different; the lowest enter first.
    seed : uint64
        Luck of the run.
    purpose : int
        From `purposes`.
    symbol : int
        Number of the authority.

    Source
    ------
    van der Corput (1935); Owen (1995), Randomly permuted (t,m,s)-nets, digital shift only.
    """
    shift = words(seed, purpose, 0, np.uint64(symbol), 0)[0]
    for i in range(out.shape[0]):
        v = np.uint32(i)
        v = (v >> np.uint32(1)) & np.uint32(0x55555555) | (v & np.uint32(0x55555555)) << np.uint32(1)
        v = (v >> np.uint32(2)) & np.uint32(0x33333333) | (v & np.uint32(0x33333333)) << np.uint32(2)
        v = (v >> np.uint32(4)) & np.uint32(0x0F0F0F0F) | (v & np.uint32(0x0F0F0F0F)) << np.uint32(4)
        v = (v >> np.uint32(8)) & np.uint32(0x00FF00FF) | (v & np.uint32(0x00FF00FF)) << np.uint32(8)
        v = v >> np.uint32(16) | v << np.uint32(16)
        out[i] = v ^ shift
