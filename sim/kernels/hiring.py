"""Hiring: businesses take the best who applied, and people from outside take what is left."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.labour import quit_job
from sim.kernels.purposes import SEARCH
from sim.kernels.rng import unit, words


@kernel
def rank(out: I64, listed: I32, choice: I32, score: I64, seekers: I32, home: I16, n_businesses: int) -> int:
    """List who applied for a job, with a number by which businesses and their best applicants come in order.

    Parameters
    ----------
    out : int64[n_seekers]
        Modified in place: business and score in one number, the first entries; jobs outside count by home.
    listed : int32[n_seekers]
        Modified in place: numbers of the seekers, the first entries.

    Returns
    -------
    int
        Applications.
    """
    n = 0
    for s in range(choice.shape[0]):
        b = np.int64(choice[s])
        if b == NONE:
            continue
        if b == OUTSIDE:
            b = n_businesses + home[seekers[s]]
        out[n] = (b << np.int64(31)) | (np.int64(0x7FFFFFFF) - score[s])
        listed[n] = s
        n += 1
    return n


@kernel
def has_equals(rank: I64, order: I64) -> bool:
    """Say whether two ranks are equal, given their order."""
    for k in range(1, order.shape[0]):
        if rank[order[k]] == rank[order[k - 1]]:
            return True
    return False


@kernel
def settle(
    status: I8,
    employer: I32,
    work: I16,
    pay: I32,
    benefit: I8,
    staff: I32,
    vacancies: I32,
    wage_bill: I64,
    stale: I8,
    outside_jobs: F64,
    hired: I32,
    order: I32,
    seekers: I32,
    choice: I32,
    offer: I32,
    home: I16,
    household: I32,
    place: I16,
) -> int:
    """Fill vacancies with the best applicants, business after business.

    Parameters
    ----------
    stale : int8[n_households]
        Modified in place: 1 for the households of those hired.
    outside_jobs : float64[n_authorities], job
        Modified in place: vacancies outside, as far as residents of a place can fill them this month.
    hired : int32[n_seekers]
        Modified in place: residents hired, the first entries.
    order : int32[n_applications]
        Seekers by business and, within it, by how much it wants them.

    Returns
    -------
    int
        Number of residents hired.
    """
    n = 0
    for k in range(order.shape[0]):
        s = order[k]
        i, b = seekers[s], choice[s]
        if b == NONE:
            continue
        if b == OUTSIDE:
            if outside_jobs[home[i]] < 1.0:
                continue
            outside_jobs[home[i]] -= 1.0
        elif vacancies[b] <= 0:
            continue
        else:
            vacancies[b] -= 1
        if status[i] == EMPLOYEE:
            quit_job(i, employer, work, staff, wage_bill, status, pay)
        if b >= 0:
            staff[b] += 1
            wage_bill[b] += offer[s]
        status[i] = EMPLOYEE
        employer[i] = b
        work[i] = OUTSIDE if b == OUTSIDE else place[b]
        pay[i] = offer[s]
        benefit[i] = 0
        stale[household[i]] = 1
        hired[n] = i
        n += 1
    return n


@kernel
def commuters_in(
    commuters: I32,
    vacancies: I32,
    place: I16,
    uid: U64,
    fill: F64,
    leave: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let people who live outside leave jobs of the region and take those that residents left open.

    Parameters
    ----------
    commuters : int32[n_businesses], job
        Modified in place.
    vacancies : int32[n_businesses], job
        Modified in place.
    fill : float64[n_authorities], in [0, 1]
        Chance that an open vacancy is filled from outside this month.
    leave : float, in [0, 1]
        Chance that a commuter leaves this month.
    """
    for b in range(n):
        if commuters[b] == 0 and vacancies[b] == 0:
            continue
        w0, w1, w2, w3 = words(seed, SEARCH, month, uid[b], 999)
        commuters[b] -= min(int(commuters[b] * leave + unit(w0, w1)), commuters[b])
        taken = min(int(vacancies[b] * fill[place[b]] + unit(w2, w3)), vacancies[b])
        commuters[b] += taken
        vacancies[b] -= taken
