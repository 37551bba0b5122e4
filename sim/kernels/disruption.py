"""Shocks at work, in purses and at school: jobs suspended, wages paid by the state, evacuees, closed schools."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.businesses import TRADES
from sim.kernels.codes import FREE
from sim.kernels.dtypes import F32, F64, I8, I16, I64

_YEAR: Final = 12
_FIRST_CLASS: Final = 6
_GROWN: Final = 18


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


@kernel
def lose_lessons(skill: F32, status: I8, born: I16, home: I16, loss: F64, month: int, n: int) -> None:
    """Lower the skill of pupils by what they missed.

    Parameters
    ----------
    skill : float32[capacity], standard score
        Modified in place for ages 6 to 17.
    loss : float64[n_authorities], standard score
    """
    for i in range(n):
        age = (month - born[i]) // _YEAR
        if status[i] != FREE and _FIRST_CLASS <= age < _GROWN:
            skill[i] -= loss[home[i]]


@kernel
def educated(count: I64, status: I8, education: I8, born: I16, home: I16, degree: int, month: int, n: int) -> None:
    """Count residents of 25-64, and those of them with a degree, by place.

    Parameters
    ----------
    count : int64[n_authorities, 2]
        Modified in place.
    """
    for i in range(n):
        age = (month - born[i]) // _YEAR
        if status[i] != FREE and 25 <= age < 65:
            count[home[i], 0] += 1
            count[home[i], 1] += education[i] == degree
