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
    RETIRED,
    SELF_EMPLOYED,
    UNEMPLOYED,
)
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U8, U64
from sim.kernels.purposes import PARTICIPATION, SEPARATION
from sim.kernels.rng import threshold, uniform, words

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
GROW_UP: Final = 8
"""Turns 18: no longer a child in the family's purse."""

_ADULT: Final = 15
_GROWN_UP: Final = 18
_YEAR: Final = 12
_OWNERS_STAY: Final = 5
"""Years that the self-employed work beyond the retirement age (assumption)."""
_BLOCK: Final = 1024
_CERTAIN: Final = 1 << 32
"""Bound that every word is below."""


@kernel
def review(
    event: I8,
    rows: I32,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    education: I8,
    employer: I32,
    uid: U64,
    job_risk: I64,
    is_hot: U8,
    found_risk: I64,
    risks: I64,
    usual_part: F64,
    factor: F64,
    retirement: I64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> int:
    """List the residents to whom something happens at work this month, and say what.

    A first loop, which the compiler turns into vector code, passes over most residents; a second looks at the others.

    Parameters
    ----------
    event : int8[capacity]
        What happens, one of the constants above; written for the residents listed.
    rows : int32[capacity]
        Modified in place from `first` on: rows of those residents.
    job_risk : int64[n_businesses], threshold
        Bound of the word below which a job at this employer ends; beyond 2**32 where it has closed.
    is_hot : uint8[n_businesses + 2]
        1 for employers (at row + 2) whose jobs end more often than usual; the first two entries are 0.
    found_risk : int64[n_authorities], threshold
        Bound for founding a business.
    risks : int64[3], threshold
        Bounds for the usual end of a job, for looking round while employed, and the highest for founding.
    usual_part : float64[121, 2, n_groups, 3], in [0, 1]
        Participation by age in years, sex, group and education.
    factor : float64[n_authorities, 2]
        Participation of a place by sex relative to that of age, group and education.
    retirement : int64[2], year
        Age at which men and women stop working.

    Returns
    -------
    int
        Number of entries of `rows`.
    """
    word = np.empty((3, _BLOCK), np.uint32)
    maybe = np.empty(_BLOCK, np.uint8)
    look_at = np.empty(_BLOCK, np.int64)
    listed = 0
    usual, look = np.uint32(risks[0]), np.uint32(risks[1])
    found = np.uint32(2 * risks[2])
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        for k in range(size):
            a, b, c, _ = words(seed, SEPARATION, month, uid[low + k], 0)
            word[0, k], word[1, k], word[2, k] = np.uint32(a), np.uint32(b), np.uint32(c)
        for k in range(size):
            now = status[low + k]
            works = now == EMPLOYEE
            event_by_lot = (word[0, k] < usual) | (word[1, k] < look) | (word[2, k] < found)
            lived = np.uint32(month - born[low + k])
            has_birthday = (
                (lived % np.uint32(_YEAR) == np.uint32(0)) & (lived >= np.uint32(_ADULT * _YEAR)) & (now != FREE)
            )
            maybe[k] = (works & event_by_lot) | has_birthday | (now == UNEMPLOYED)
        n_look = 0
        for k in range(size):
            look_at[n_look] = k  # without a branch, which the processor could not foresee
            n_look += maybe[k] | is_hot[employer[low + k] + 2]
        for at in range(n_look):
            k = look_at[at]
            i = low + k
            # Plain numbers go to the helper: arrays would be counted in and out at each call.
            now, employed_by = status[i], employer[i]
            months = month - born[i]
            part = 0.0
            if months % _YEAR == 0:
                part = usual_part[min(months // _YEAR, 120), sex[i], group[i], education[i]] * factor[home[i], sex[i]]
            risk = job_risk[employed_by] if employed_by >= 0 else risks[0]
            what = _work_event(
                now,
                months,
                np.int64(word[0, k]) < risk,
                word[1, k] < look,
                int(word[2, k]),
                found_risk[home[i]],
                risk > _CERTAIN,
                part,
                retirement[sex[i]],
                uid[i],
                seed,
            )
            if what != STAY:
                event[i] = what
                rows[first + listed] = i
                listed += 1
    return listed


@kernel(inline=True)
def _work_event(
    now: int,
    months: int,
    loses: bool,
    looks: bool,
    luck: int,
    found_risk: int,
    is_closed: bool,
    part: float,
    retirement: int,
    uid: np.uint64,
    seed: np.uint64,
) -> int:
    """Say what happens to one resident's work this month."""
    if now == FREE:
        return STAY
    if months % _YEAR == 0:
        what = _birthday(now, months // _YEAR, part, retirement, uid, seed)
        if what not in (STAY, GROW_UP) or (what == GROW_UP and now == INACTIVE):
            return what
    if now == EMPLOYEE:
        if loses:
            return SEPARATE
        if looks:
            return LOOK
        return FOUND if luck < found_risk else STAY
    if now == UNEMPLOYED:
        return FOUND if luck < 2 * found_risk else LOOK
    return SEPARATE if now == SELF_EMPLOYED and is_closed else STAY


@kernel(inline=True)
def _birthday(status: int, age: int, part: float, retirement: int, uid: np.uint64, seed: np.uint64) -> int:
    """Say whether a birthday changes a resident's place in the labour force, given the chance to take part."""
    if age < _ADULT:
        return STAY
    if age >= retirement:
        works_on = status == SELF_EMPLOYED and age < retirement + _OWNERS_STAY
        return STAY if status == RETIRED or works_on else RETIRE
    if status == CHILD:
        return COME_OF_AGE
    if status == SELF_EMPLOYED:
        return STAY
    wants = uniform(seed, PARTICIPATION, 0, uid, 0) < part
    if wants and status == INACTIVE:
        return ENTER
    if not wants and status in (EMPLOYEE, UNEMPLOYED):
        return WITHDRAW
    return GROW_UP if age == _GROWN_UP else STAY


@kernel
def leave_jobs(
    status: I8,
    employer: I32,
    work: I16,
    benefit: I8,
    staff: I32,
    wage_bill: I64,
    stale: I8,
    seekers: I32,
    founders: I32,
    event: I8,
    rows: I32,
    pay: I32,
    household: I32,
    benefit_months: int,
    lists: tuple[int, int],
    n: int,
) -> tuple[int, int]:
    """Carry out this month's separations and list who looks for work and who founds a business.

    Parameters
    ----------
    stale : int8[n_households]
        Modified in place: 1 for the households of those whose status changes.
    seekers, founders : int32[capacity]
        Modified in place: lists of residents; `lists` tells how many entries each holds already.
    event : int8[capacity], rows : int32[n]
        What happens to whom, from `review`.
    pay : int32[capacity], agorot/month
        Wage of the job that ends.
    benefit_months : int, month
        Unemployment benefit after losing a job.

    Returns
    -------
    tuple of int
        Numbers of seekers and of founders.
    """
    n_seekers, n_founders = lists
    for r in range(n):
        i = rows[r]
        what = event[i]
        if what not in (LOOK, FOUND):
            stale[household[i]] = 1
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
def job_risks(risk: I64, is_hot: U8, alive: I8, layoff: F64, separation: float, n: int) -> None:
    """Turn layoffs and usual separations into bounds for the word of each job; beyond 2**32 where the business closed.

    Parameters
    ----------
    risk : int64[n], is_hot : uint8[n + 2]
        Modified in place; see `review`.
    """
    usual = threshold(separation)
    is_hot[0], is_hot[1] = 0, 0
    for b in range(n):
        risk[b] = usual
        is_hot[b + 2] = 0
        if alive[b] != 1:
            risk[b] = _CERTAIN + 1
            is_hot[b + 2] = 1
        elif layoff[b] > 0.0:
            risk[b] = threshold(1.0 - (1.0 - separation) * (1.0 - layoff[b]))
            is_hot[b + 2] = 1
