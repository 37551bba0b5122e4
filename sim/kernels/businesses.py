"""Businesses: what they expect, whom they want, when they close, who founds them."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import LOCAL_GOVERNMENT, NONE, OUTSIDE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.maths import exp, log, power
from sim.kernels.purposes import BUSINESS_DEATH, PRODUCTIVITY, WANTED_JOBS
from sim.kernels.rng import uniform, unit, words

TRADES: Final = 1
CLOSES: Final = 0
"""Closes this month: its staff leaves and its books are settled before the month is over."""
CLOSED: Final = -1

_YEAR: Final = 12
_MOST_SLACK: Final = 4.0
_ALONE: Final = 1.5
"""Real jobs below which there is one: in a sample a large business may have one job too."""
"""Staff over wanted jobs counts up to here for the risk of closing."""


@kernel(inline=True)
def hazard_by_age(months: int, hazards: F64) -> float:
    """Return the yearly chance of closing by age: first year, second to fifth, sixth to tenth, later."""
    if months < 12:
        return hazards[0]
    if months < 60:
        return hazards[1]
    return hazards[2] if months < 120 else hazards[3]


@kernel
def plan(
    alive: I8,
    vacancies: I32,
    expected: F64,
    custom: F32,
    layoff: F64,
    staff: I32,
    commuters: I32,
    sales_before: I64,
    output: F32,
    sector: I8,
    place: I16,
    born: I16,
    loan: I64,
    uid: U64,
    support: I8,
    weight: F32,
    share: float,
    efficiency: F64,
    hazards: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Let each business look at its sales, and decide to go on, to hire or to lay off.

    Parameters
    ----------
    alive : int8[n]
        Modified in place: CLOSES for a business that closes this month.
    vacancies : int32[n], job
        Modified in place: jobs offered.
    expected : float64[n], agorot/month
        Modified in place: expected sales.
    custom : float32[n]
        Modified in place: circle of customers, which grows or shrinks at random once a year (Laplace).
    layoff : float64[n], in [0, 1]
        Modified in place: chance that a job is cut this month.
    support : int8[n], month
        Months of support that are left.
    weight : float32[n]
        Real businesses that each stands for.
    share : float
        Real residents for each simulated one: jobs times this over the weight are the jobs of a real business.
    efficiency : float64[n_authorities, n_sectors + 1]
        Output per job relative to the start.
    hazards : float64[4], 1/year
        Chance of closing by age.
    settings : float64[11]
        Weight of the latest sales, hiring slack, layoff speed, exponent of hazard on surplus staff, exponent on jobs,
        spread of growth, its exponent on jobs, debt in months of sales that closes a business, the hazard of supported
        ones relative to others, work in jobs at which an owner alone hires, jobs that end in a month by themselves.
    first, last : int
        Rows of businesses; authorities and cluster bodies come before them.

    Source
    ------
    Hazards: CBS business demography (S35). Laplace growth with size-dependent spread: Fu et al. 2005,
    https://doi.org/10.1073/pnas.0509543102
    """
    most_risk = max(max(hazards[0], hazards[1]), max(hazards[2], hazards[3])) / 12.0 * power(_MOST_SLACK, settings[3])
    for b in range(first, last):
        vacancies[b] = 0
        layoff[b] = 0.0
        if alive[b] != TRADES:
            continue
        expected[b] += settings[0] * (sales_before[b] - expected[b])
        jobs = staff[b] + commuters[b]
        capacity = output[b] * efficiency[place[b], sector[b]]
        wanted = expected[b] / capacity
        w0, w1, _, _ = words(seed, WANTED_JOBS, month, uid[b], 0)
        broke = loan[b] > settings[7] * expected[b] and month - born[b] > _YEAR
        real = jobs * share / weight[b]
        closes = broke or (jobs == 0 and wanted < weight[b] / share)
        luck = unit(w0, w1)
        if luck < most_risk:  # the powers are dear, and few businesses come near the highest risk
            slack = min(max(jobs / max(wanted, 0.05), 0.25), _MOST_SLACK)
            risk = hazard_by_age(month - born[b], hazards) * power(slack, settings[3])
            risk *= settings[8] if support[b] > 0 else 1.0
            closes |= luck < risk * power(max(real, 1.0), settings[4]) / 12.0
        if closes:
            alive[b] = CLOSES
            continue
        # Whole jobs by a lot that each business keeps: right in the mean, and nobody is hired and fired by luck.
        # Who will leave this month is sought now, so that usual turnover leaves no gap.
        target = int(wanted * (1.0 + settings[10]) + uniform(seed, WANTED_JOBS, 0, uid[b], 1))
        target = 1 if stays_alone(jobs, real, wanted, settings[9]) else target
        if target > jobs:
            vacancies[b] = min(target - jobs, max(3, jobs // 2))
        elif jobs > target and jobs > wanted * (1.0 + settings[1]) + 0.5:
            layoff[b] = settings[2] * (jobs - target) / jobs
        if (month - born[b]) % _YEAR == 0:
            spread = settings[5] * power(max(real, 1.0), settings[6])
            custom[b] *= exp(laplace(uniform(seed, PRODUCTIVITY, month, uid[b], 0), spread))


@kernel(inline=True)
def stays_alone(jobs: int, real: float, wanted: float, first_hire: float) -> bool:
    """Say whether an owner who works alone works longer in place of becoming an employer."""
    return jobs == 1 and real < _ALONE and wanted < first_hire


@kernel(inline=True)
def laplace(u: float, mean_absolute: float) -> float:
    """Return the Laplace quantile of `u` with the given mean absolute value."""
    if u < 0.5:
        return mean_absolute * log(2.0 * u)
    return -mean_absolute * log(2.0 * (1.0 - u))


@kernel
def plan_public(
    vacancies: I32,
    layoff: F64,
    staff: I32,
    commuters: I32,
    pay_level: I32,
    wages: I64,
    uid: U64,
    cost: float,
    speed: float,
    turnover: float,
    seed: np.uint64,
    month: int,
) -> None:
    """Let authorities and cluster bodies offer the jobs that their wage budget pays for, and lay off the surplus.

    Parameters
    ----------
    wages : int64[n_public], agorot/month
        Budget for staff, employer insurance included.
    cost : float
        Labour cost of one shekel of gross wage.
    speed : float, 1/month
        Share of surplus jobs that is cut in a month.
    turnover : float, 1/month
        Jobs that end in a month by themselves, for which somebody is sought at once.
    """
    for b in range(wages.shape[0]):
        jobs = staff[b] + commuters[b]
        wanted = wages[b] / (max(pay_level[b], 1) * cost)
        u = uniform(seed, WANTED_JOBS, month, uid[b], 0)
        target = wanted * (1.0 + turnover)
        vacancies[b] = max(int(target - jobs + u), 0) if target > jobs else 0
        layoff[b] = speed * (jobs - wanted) / jobs if jobs > wanted * 1.02 + 1.0 else 0.0


@kernel
def shut(
    alive: I8,
    place: I16,
    sector: I8,
    staff: I32,
    commuters: I32,
    uid: U64,
    closing: F64,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Close large plants in places and sectors that a shock hits, each with the chance that the shock says."""
    for b in range(n):
        if sector[b] == LOCAL_GOVERNMENT or alive[b] != TRADES or staff[b] + commuters[b] < 2:
            continue
        chance = closing[place[b], sector[b]]
        if chance > 0.0 and uniform(seed, BUSINESS_DEATH, month, uid[b], 0) < chance:
            alive[b] = CLOSES


@kernel(inline=True)
def disown(b: int, h: int, household_business: I32, next_owned: I32) -> None:
    """Take a business out of the chain of those that a household owns."""
    if household_business[h] == b:
        household_business[h] = next_owned[b]
    else:
        k = household_business[h]
        while next_owned[k] != b:
            k = next_owned[k]
        next_owned[k] = next_owned[b]
    next_owned[b] = NONE


@kernel
def link_owners(household_business: I32, next_owned: I32, owner: I32, n: int) -> None:
    """Chain the businesses of each household, from the owners alone.

    Parameters
    ----------
    household_business : int32[n_households], next_owned : int32[n_businesses]
        Modified in place.
    """
    household_business[:] = NONE
    next_owned[:] = NONE
    for b in range(n - 1, -1, -1):
        if owner[b] >= 0:
            next_owned[b], household_business[owner[b]] = household_business[owner[b]], b


@kernel
def wind_up(
    alive: I8,
    cash: I64,
    loan: I64,
    commuters: I32,
    vacancies: I32,
    custom: F32,
    owner: I32,
    next_owned: I32,
    place: I16,
    household_cash: I64,
    household_business: I32,
    household_home: I16,
    to_owners: I64,
    from_places: I64,
    written_off: I64,
    n_public: int,
    n: int,
) -> int:
    """Settle the books of businesses that closed this month: cash to owners, debts to the lenders' loss.

    Parameters
    ----------
    to_owners : int64[n_authorities + 1], agorot
        Modified in place: cash paid to owners by the place where they live; the last entry is outside.
    from_places : int64[n_authorities], agorot
        Modified in place: the same by the place of the business.
    written_off : int64[n_authorities], agorot
        Modified in place: loans that are not repaid.

    Returns
    -------
    int
        Number of businesses settled.
    """
    closed = 0
    for b in range(n_public, n):
        if alive[b] != CLOSES:
            continue
        alive[b] = CLOSED
        closed += 1
        j = place[b]
        repaid = min(cash[b], loan[b])
        cash[b] -= repaid
        loan[b] -= repaid
        written_off[j] += loan[b]
        from_places[j] += cash[b]
        h = owner[b]
        if h >= 0:
            household_cash[h] += cash[b]
            disown(b, h, household_business, next_owned)
            to_owners[household_home[h]] += cash[b]
        else:
            to_owners[to_owners.shape[0] - 1] += cash[b]
        cash[b], loan[b], commuters[b], vacancies[b], custom[b] = 0, 0, 0, 0, 0.0
        owner[b] = OUTSIDE
    return closed


@kernel
def relink(link: I32, to: I32, n: int) -> None:
    """Point links at the new rows of businesses.

    Parameters
    ----------
    link : int32[capacity]
        Modified in place: business rows; negative ones stay.
    to : int32[n_businesses]
        New row of each old one.
    """
    for i in range(n):
        if link[i] >= 0:
            link[i] = to[link[i]]


@kernel
def adjust_area(
    area: F32, staff: I32, commuters: I32, place: I16, sector: I8, usual: F64, speed: float, first: int, last: int
) -> None:
    """Move floor area towards what the jobs of a business usually take in its place and sector.

    Parameters
    ----------
    area : float32[n], square metres
        Modified in place.
    usual : float64[n_authorities, n_sectors]
        Square metres for each job at the start; 0 where nobody traded then, which leaves the area as it is.
    speed : float, in [0, 1]
        Share of the gap closed.
    """
    for b in range(first, last):
        wanted = usual[place[b], sector[b]] * (staff[b] + commuters[b])
        if wanted > 0.0:
            area[b] += speed * (wanted - area[b])
