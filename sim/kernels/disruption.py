"""Shocks at work and in purses: expectations, jobs suspended, wages paid by the state, evacuees."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.businesses import TRADES
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE, UNEMPLOYED
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.purposes import SUSPENSION
from sim.kernels.rng import uniform


@kernel
def foresee(expected: F64, alive: I8, place: I16, sector: I8, factor: F64, first: int, last: int) -> None:
    """Let businesses know at once what a shock that everybody sees does to their sales.

    Parameters
    ----------
    expected : float64[n], agorot/month
        Modified in place.
    factor : float64[n_authorities, n_sectors]
        Sales of this month over those of the last, as far as closures and absence go.
    """
    for b in range(first, last):
        if alive[b] == TRADES:
            expected[b] *= factor[place[b], sector[b]]


@kernel
def suspend(layoff: F64, alive: I8, place: I16, sector: I8, chance: F64, first: int, last: int) -> None:
    """Suspend jobs in the places and sectors that are told to close.

    Parameters
    ----------
    layoff : float64[n], in [0, 1]
        Modified in place: at least the chance that the shock says.
    chance : float64[n_authorities, n_sectors], in [0, 1]
        That a job is suspended this month.
    """
    for b in range(first, last):
        if alive[b] == TRADES:
            layoff[b] = max(layoff[b], chance[place[b], sector[b]])


@kernel
def suspend_outside(
    status: I8,
    employer: I32,
    work: I16,
    benefit: I8,
    stale: I8,
    lost: I64,
    home: I16,
    household: I32,
    uid: U64,
    chance: F64,
    benefit_months: int,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Suspend jobs that residents hold outside the region.

    Parameters
    ----------
    status, benefit : int8[capacity], employer : int32[capacity], work : int16[capacity], stale : int8[n_households]
        Modified in place: of those who lose their jobs.
    lost : int64[n_authorities], job
        Modified in place: jobs lost by home.
    chance : float64[n_authorities], in [0, 1]
    """
    for i in range(n):
        if status[i] != EMPLOYEE or employer[i] != OUTSIDE:
            continue
        j = home[i]
        if chance[j] > 0.0 and uniform(seed, SUSPENSION, month, uid[i], 0) < chance[j]:
            status[i], employer[i], work[i], benefit[i] = UNEMPLOYED, NONE, NONE, benefit_months
            stale[household[i]] = 1
            lost[j] += 1


@kernel
def support_wages(
    cash: I64, profit: I64, paid: I64, wage_bill: I64, alive: I8, place: I16, sector: I8, share: F64, first: int,
    last: int,
) -> None:  # fmt: skip
    """Let the state pay a share of the wages of businesses.

    Parameters
    ----------
    cash, profit : int64[n], agorot
        Modified in place.
    paid : int64[n_authorities], agorot
        Modified in place: what businesses of a place get.
    share : float64[n_authorities, n_sectors], in [0, 1]
    """
    for b in range(first, last):
        if alive[b] == TRADES:
            amount = int(wage_bill[b] * share[place[b], sector[b]])
            cash[b] += amount
            profit[b] += amount
            paid[place[b]] += amount


@kernel
def support_evacuees(cash: I64, disposable: I64, paid: I64, size: I16, home: I16, amount: I64, n: int) -> None:
    """Pay households of evacuated places for each member.

    Parameters
    ----------
    cash, disposable : int64[n_households], agorot
        Modified in place.
    paid : int64[n_authorities], agorot
        Modified in place.
    amount : int64[n_authorities], agorot
        For each resident.
    """
    for h in range(n):
        j = home[h]
        if j >= 0 and amount[j] > 0:
            cash[h] += amount[j] * size[h]
            disposable[h] += amount[j] * size[h]
            paid[j] += amount[j] * size[h]
