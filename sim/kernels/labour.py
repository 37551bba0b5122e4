"""Labour: who leaves a job, who looks for one, who hires whom."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import (
    CHILD,
    EMPLOYEE,
    FREE,
    INACTIVE,
    NONE,
    OUTSIDE,
    RETIRED,
    SELF_EMPLOYED,
    UNEMPLOYED,
)
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.maths import exp, log, normal
from sim.kernels.participation import participation
from sim.kernels.purposes import HIRING_ORDER, PARTICIPATION, SEARCH, SEPARATION
from sim.kernels.rng import threshold, uniform, unit, words

STAY: Final = 0
SEPARATE: Final = 1
"""Loses the job, or the business in which the resident works has closed."""
LOOK: Final = 2
"""Looks for a job this month."""
RETIRE: Final = 3
ENTER: Final = 4
"""Starts to look for work."""
WITHDRAW: Final = 5
"""Leaves the labour force without a pension."""
COME_OF_AGE: Final = 6
FOUND: Final = 7
"""Founds a business."""

_ADULT: Final = 15
_YEAR: Final = 12
_OWNERS_STAY: Final = 5
"""Years that the self-employed work beyond the retirement age (assumption)."""
_BLOCK: Final = 1024


@kernel
def review(
    event: I8,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    education: I8,
    employer: I32,
    uid: U64,
    job_risk: I64,
    found_risk: I64,
    outside_risk: int,
    look_risk: int,
    factor: F64,
    retirement: I64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Say what happens to each resident's work this month; one block of four words each.

    Parameters
    ----------
    event : int8[capacity]
        What happens, one of the constants above; rows first to last - 1 are written.
    job_risk : int64[n_businesses], threshold
        Bound of the word below which a job at this employer ends; certain where it has closed.
    found_risk : int64[n_authorities], threshold
        Bound for founding a business.
    outside_risk, look_risk : int, threshold
        Bound for the end of a job outside, and for looking round while employed.
    factor : float64[n_authorities, 2]
        Participation of a place by sex relative to that of age, group and education.
    retirement : int64[2], year
        Age at which men and women stop working.
    """
    word = np.empty((4, _BLOCK), np.int64)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        for k in range(size):
            a, b, c, _ = words(seed, SEPARATION, month, uid[low + k], 0)
            word[0, k], word[1, k], word[2, k] = np.int64(a), np.int64(b), np.int64(c)
        for k in range(size):
            i = low + k
            now = status[i]
            event[i] = STAY
            if now == FREE:
                continue
            if (month - born[i]) % _YEAR == 0:
                age = (month - born[i]) // _YEAR
                event[i] = _birthday(
                    now, age, sex[i], group[i], education[i], factor[home[i], sex[i]], retirement, uid[i], seed
                )
                if event[i] != STAY:
                    continue
            if now == EMPLOYEE:
                risk = outside_risk if employer[i] == OUTSIDE else job_risk[employer[i]]
                if word[0, k] < risk:
                    event[i] = SEPARATE
                elif word[1, k] < look_risk:
                    event[i] = LOOK
                elif word[2, k] < found_risk[home[i]]:
                    event[i] = FOUND
            elif now == UNEMPLOYED:
                event[i] = FOUND if word[2, k] < 2 * found_risk[home[i]] else LOOK
            elif now == SELF_EMPLOYED and job_risk[employer[i]] > np.int64(1) << np.int64(32):
                event[i] = SEPARATE


@kernel(inline=True)
def _birthday(
    status: int,
    age: int,
    sex: int,
    group: int,
    education: int,
    factor: float,
    retirement: I64,
    uid: np.uint64,
    seed: np.uint64,
) -> int:
    """Say whether a birthday changes a resident's place in the labour force."""
    if age < _ADULT:
        return STAY
    if age >= retirement[sex]:
        works_on = status == SELF_EMPLOYED and age < retirement[sex] + _OWNERS_STAY
        return STAY if status == RETIRED or works_on else RETIRE
    if status == CHILD:
        return COME_OF_AGE
    if status == SELF_EMPLOYED:
        return STAY
    wants = uniform(seed, PARTICIPATION, 0, uid, 0) < participation(age, sex, group, education) * factor
    if wants and status == INACTIVE:
        return ENTER
    if not wants and status in (EMPLOYEE, UNEMPLOYED):
        return WITHDRAW
    return STAY


@kernel
def leave_jobs(
    status: I8,
    employer: I32,
    work: I16,
    benefit: I8,
    staff: I32,
    wage_bill: I64,
    seekers: I32,
    founders: I32,
    event: I8,
    pay: I32,
    benefit_months: int,
    n: int,
) -> tuple[int, int]:
    """Carry out this month's separations and list who looks for work and who founds a business.

    Parameters
    ----------
    seekers, founders : int32[capacity]
        Rows of residents, in row order; the first entries are written.
    pay : int32[capacity], agorot/month
        Wage of the job that ends.
    benefit_months : int, month
        Unemployment benefit after losing a job.
    n : int
        Rows of residents in use.

    Returns
    -------
    tuple of int
        Numbers of seekers and of founders.
    """
    n_seekers, n_founders = 0, 0
    for i in range(n):
        what = event[i]
        if what == STAY:
            continue
        if what in (SEPARATE, RETIRE, WITHDRAW):
            quit_job(i, employer, work, staff, wage_bill, status, pay)
            benefit[i] = benefit_months if what == SEPARATE else 0
            status[i] = UNEMPLOYED if what == SEPARATE else (RETIRED if what == RETIRE else INACTIVE)
        elif what == COME_OF_AGE:
            status[i] = INACTIVE
        elif what == ENTER:
            status[i] = UNEMPLOYED
            benefit[i] = 0
        if what in (SEPARATE, ENTER, LOOK):
            seekers[n_seekers] = i
            n_seekers += 1
        elif what == FOUND:
            founders[n_founders] = i
            n_founders += 1
    return n_seekers, n_founders


@kernel(inline=True)
def quit_job(i: int, employer: I32, work: I16, staff: I32, wage_bill: I64, status: I8, pay: I32) -> None:
    """Take a resident out of the job he or she holds, if any; the caller sets the new status."""
    b = employer[i]
    if b >= 0:
        staff[b] -= 1
        if status[i] == EMPLOYEE:
            wage_bill[b] -= pay[i]
    employer[i] = NONE
    work[i] = NONE


@kernel
def reach(reach_cum: F64, competition: F64, seekers: F64, open_jobs: I64, decay: F64, outside: F64) -> None:
    """Say how the attention of seekers spreads over places: vacancies within reach, for each that competes for them.

    A vacancy is shared among the seekers who can reach it, so that jobs of the region and jobs outside, of which each place
    has its own, are counted in the same unit.

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


@kernel(inline=True)
def experience(age: int, young: float) -> float:
    """Return pay at an age as a share of that at full experience: `young` at 18, 1 from 35 on."""
    if age >= 35:
        return 1.0
    if age <= 18:
        return young
    return young + (1.0 - young) * (age - 18) / 17.0


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
    pay_level: I32,
    productivity: F64,
    distance: F64,
    place_pay: F64,
    outside_pay: F64,
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
    productivity : float64[n_businesses], ln
        Productivity relative to the mean of the sector.
    place_pay : float64[n_authorities], ln
        How pay offered in a place departs from the start: wage index and wage curve.
    outside_pay : float64[n_authorities], ln
        The same for jobs outside that residents of a place can reach.
    settings : float64[8]
        Applications, commuting cost (ln wage per km), reservation, how far above its usual pay a business goes (ln), rent
        sharing, hiring noise, pay at 18, commute to jobs outside (km).
    n_public : int
        Rows of authorities and cluster bodies among businesses.
    """
    for s in range(n_seekers):
        i = seekers[s]
        j = home[i]
        own = log(potential[i] * experience((month - born[i]) // _YEAR, settings[6]))
        employed = status[i] == EMPLOYEE
        if employed:
            km_now = settings[7] if work[i] == OUTSIDE else distance[j, work[i]]
            best = log(float(max(pay[i], 1))) - settings[1] * km_now + 0.02
        else:
            # Without a benefit people take what they can reach.
            best = own + place_pay[j] + (log(settings[2]) if benefit[i] > 0 else -1.0)
        choice[s] = NONE
        tries = 1 if employed else int(settings[0])
        for a in range(tries):
            w0, w1, w2, w3 = words(seed, SEARCH, month, uid[i], a)
            to = find(reach_cum, j, unit(w0, w1))
            if to == distance.shape[0]:
                ln_pay = own + outside_pay[j] + 0.15 * normal(unit(w2, w3))
                value = ln_pay - settings[1] * settings[7]
                if value > best:
                    best, choice[s], offer[s] = value, OUTSIDE, int(exp(ln_pay))
                    score[s] = np.int64(w2 >> np.uint64(1))
                continue
            n_slots = slot_first[to + 1] - slot_first[to]
            if n_slots == 0:
                continue
            at = slot_first[to] + min(int(unit(w2, w3) * n_slots), n_slots - 1)
            b = slot[min(at, slot.shape[0] - 1)]
            ln_pay = own + place_pay[to] + settings[4] * productivity[b]
            misfit = ln_pay - log(float(max(pay_level[b], 1)))
            value = ln_pay - settings[1] * distance[j, to]
            if value > best and misfit < settings[3]:
                best, choice[s], offer[s] = value, b, int(exp(ln_pay))
                taste = settings[5] * normal(uniform(seed, HIRING_ORDER, month, uid[i], a + 100))
                score[s] = np.int64(min(max(8.0 - abs(misfit) + taste, 0.0), 15.9) * 134217728.0)


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
    outside_jobs: F64,
    hired: I32,
    order: I64,
    seekers: I32,
    choice: I32,
    offer: I32,
    home: I16,
    place: I16,
) -> int:
    """Fill vacancies with the best applicants, business after business.

    Parameters
    ----------
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


@kernel
def job_risks(risk: I64, alive: I8, layoff: F64, separation: float, n: int) -> None:
    """Turn layoffs and usual separations into bounds for the word of each job; beyond 2**32 where the business closed."""
    for b in range(n):
        if alive[b] == 0:
            risk[b] = (np.int64(1) << np.int64(32)) + 1
        else:
            risk[b] = threshold(1.0 - (1.0 - separation) * (1.0 - layoff[b]))
