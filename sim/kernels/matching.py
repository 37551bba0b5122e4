"""Matching: seekers look at vacancies within reach, and businesses hire whom they want most."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.labour import quit_job
from sim.kernels.maths import exp, log, normal
from sim.kernels.participation import experience
from sim.kernels.purposes import HIRING_ORDER, SEARCH
from sim.kernels.rng import uniform, unit, words

_YEAR: Final = 12
_WORD: Final = 2.0**-32


@kernel
def reach(reach_cum: F64, competition: F64, seekers: F64, open_jobs: I64, decay: F64, outside: F64) -> None:
    """Say how the attention of seekers spreads over places: vacancies within reach, for each that competes for them.

    A vacancy is shared among the seekers who can reach it, so that jobs of the region and jobs outside, of which each
    place has its own, are counted in the same unit.

    Parameters
    ----------
    reach_cum : float64[n_authorities, n_authorities + 1], in [0, 1]
        Modified in place: cumulative share of attention by home; the last column is outside.
    competition : float64[n_authorities]
        Scratch: seekers within reach of each place.
    seekers : float64[n_authorities]
        Seekers by home.
    open_jobs : int64[n_authorities], job
        Vacancies by place.
    decay : float64[n_authorities, n_authorities]
        Weight of a vacancy by distance.
    outside : float64[n_authorities]
        Vacancies outside that residents of each place can reach.

    Source
    ------
    Accessibility with competition: Shen 1998, https://doi.org/10.1068/b250345
    """
    n = open_jobs.shape[0]
    for k in range(n):
        competition[k] = 1e-9
        for j in range(n):
            competition[k] += seekers[j] * decay[j, k]
    for j in range(n):
        total = 0.0
        for k in range(n):
            total += seekers[j] * open_jobs[k] * decay[j, k] / competition[k]
            reach_cum[j, k] = total
        total += outside[j]
        for k in range(n):
            reach_cum[j, k] = reach_cum[j, k] / total if total > 0.0 else 0.0
        reach_cum[j, n] = 1.0


@kernel
def count_seekers(seekers: F64, rows: I32, n: int, home: I16) -> None:
    """Count the seekers of each home.

    Parameters
    ----------
    seekers : float64[n_authorities]
        Modified in place.
    """
    seekers[:] = 0.0
    for s in range(n):
        seekers[home[rows[s]]] += 1.0


@kernel
def list_vacancies(slot: I32, slot_first: I64, vacancies: I32, place: I16, n: int) -> int:
    """List the vacancies place after place: one entry a job, holding its business.

    Parameters
    ----------
    slot : int32[capacity]
        Modified in place: business rows, grouped by place, in row order within it.
    slot_first : int64[n_authorities + 1]
        Modified in place: where each place's entries begin.
    vacancies : int32[n_businesses], job
        Offered jobs.
    place : int16[n_businesses]
        Authority index.
    n : int
        Rows of businesses in use.

    Returns
    -------
    int
        Number of vacancies listed; those beyond the capacity of `slot` are passed over.
    """
    slot_first[:] = 0
    for b in range(n):
        if vacancies[b] > 0:
            slot_first[place[b] + 1] += vacancies[b]
    for j in range(1, slot_first.shape[0]):
        slot_first[j] += slot_first[j - 1]
    for b in range(n):
        for _ in range(vacancies[b]):
            at = slot_first[place[b]]
            if at < slot.shape[0]:
                slot[at] = b
            slot_first[place[b]] += 1
    for j in range(slot_first.shape[0] - 1, 0, -1):
        slot_first[j] = slot_first[j - 1]
    slot_first[0] = 0
    return min(slot_first[slot_first.shape[0] - 1], slot.shape[0])


@kernel(inline=True)
def find(cum: F64, row: int, u: float) -> int:
    """Return the first column whose cumulative share in a row exceeds `u`."""
    low, high = 0, cum.shape[1] - 1
    while low < high:
        middle = (low + high) >> 1
        if cum[row, middle] > u:
            high = middle
        else:
            low = middle + 1
    return low


@kernel
def apply(
    choice: I32,
    offer: I32,
    score: I64,
    seekers: I32,
    n_seekers: int,
    home: I16,
    born: I16,
    status: I8,
    potential: I32,
    pay: I32,
    work: I16,
    benefit: I8,
    uid: U64,
    reach_cum: F64,
    slot: I32,
    slot_first: I64,
    place: I16,
    level: F64,
    productivity: F64,
    distance: F64,
    place_pay: F64,
    outside_pay: F64,
    outside_level: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    n_public: int,
) -> None:
    """Let each seeker look at some vacancies and apply for the best, if it is good enough.

    Parameters
    ----------
    choice : int32[n_seekers]
        Modified in place: business row, OUTSIDE, or NONE.
    offer : int32[n_seekers], agorot/month
        Modified in place: the wage of that job.
    score : int64[n_seekers], in [0, 2**31)
        Modified in place: how much the business wants this applicant; more is better.
    level : float64[n_businesses], ln agorot
        Usual monthly pay of each business.
    productivity : float64[n_businesses], ln
        Productivity relative to the mean of the sector.
    place_pay : float64[n_authorities], ln
        How pay offered in a place departs from the start: wage index and wage curve.
    outside_pay : float64[n_authorities], ln
        The same for jobs outside that residents of a place can reach.
    outside_level : float64[n_authorities], ln agorot
        Usual pay of those jobs.
    settings : float64[10]
        Applications, commuting cost (ln wage per km), reservation, how far above its usual pay a business goes (ln),
        rent sharing, hiring noise, pay at 18, commute to jobs outside (km), how far below its usual pay a business
        goes (ln), spread of usual pay among jobs outside (ln).
    n_public : int
        Rows of authorities and cluster bodies among businesses.
    """
    for s in range(n_seekers):
        i = seekers[s]
        j = home[i]
        own = log(potential[i] * experience((month - born[i]) // _YEAR, settings[6]))
        picked, misfit_of_pick = NONE, 0.0
        employed = status[i] == EMPLOYEE
        if employed:
            km_now = settings[7] if work[i] == OUTSIDE else distance[j, work[i]]
            best = log(float(max(pay[i], 1))) - settings[1] * km_now + 0.02
        else:
            # Without a benefit people take what they can reach.
            best = own + place_pay[j] + (log(settings[2]) if benefit[i] > 0 else -1.0)
        best_pay = 0.0
        tries = 1 if employed else int(settings[0])
        for a in range(tries):
            if a & 1 == 0:  # one block of four words serves two vacancies
                w0, w1, w2, w3 = words(seed, SEARCH, month, uid[i], a >> 1)
            else:
                w0, w1 = w2, w3
            u = (np.int64(w0) + 0.5) * _WORD
            to, high = 0, distance.shape[0]
            while to < high:  # written out: a helper that takes an array costs more than the search
                middle = (to + high) >> 1
                if reach_cum[j, middle] > u:
                    high = middle
                else:
                    to = middle + 1
            if to == distance.shape[0]:
                ln_pay = own + outside_pay[j]
                misfit = ln_pay - (outside_level[j] + settings[9] * normal((np.int64(w1) + 0.5) * _WORD))
                value = ln_pay - settings[1] * settings[7]
                if value > best and -settings[8] < misfit < settings[3]:
                    best, best_pay, picked, misfit_of_pick = value, ln_pay, OUTSIDE, misfit
                continue
            n_slots = slot_first[to + 1] - slot_first[to]
            if n_slots == 0:
                continue
            at = slot_first[to] + min(int((np.int64(w1) + 0.5) * _WORD * n_slots), n_slots - 1)
            b = slot[min(at, slot.shape[0] - 1)]
            ln_pay = own + place_pay[to] + settings[4] * productivity[b]
            misfit = ln_pay - level[b]
            value = ln_pay - settings[1] * distance[j, to]
            if value > best and -settings[8] < misfit < settings[3]:
                best, best_pay, picked, misfit_of_pick = value, ln_pay, b, misfit
        choice[s] = picked
        if picked != NONE:
            offer[s] = int(exp(best_pay))
            taste = settings[5] * normal(uniform(seed, HIRING_ORDER, month, uid[i], 0))
            score[s] = np.int64(min(max(8.0 - abs(misfit_of_pick) + taste, 0.0), 15.9) * 134217728.0)


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
    order: I64,
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
    order : int64[n_applications]
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
