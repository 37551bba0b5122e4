"""Labour: who leaves a job, who looks for one, who hires whom."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN, chance, months_of
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
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U8, U16, U64
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
    months: U16,
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
    found: F64,
    risks: F64,
    cells: tuple[int, int],
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
    months : uint16[capacity]
        Months in which chance may strike, see `chances`; modified in place for newcomers.
    job_risk : int64[n_businesses], threshold
        Bound of the word below which a job at this employer is cut; beyond 2**32 where it has closed.
    is_hot : uint8[n_businesses + 2]
        1 for employers (at row + 2) who cut jobs; the first two entries are 0.
    found : float64[n_authorities], 1/month
        Chance that an employee founds a business; the unemployed do twice as often.
    risks : float64[2], 1/month
        Usual end of a job; looking round while employed.
    cells : tuple of int
        Cells near 0 and near 1 that have to be looked at, see `chances.months_of`.
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
    maybe = np.empty(_BLOCK, np.uint8)
    look_at = np.empty(_BLOCK, np.int64)
    listed = 0
    low_cells, high_cells = np.uint32(cells[0]), np.uint32(cells[1])
    this_month = np.uint16(1 << month % _YEAR)
    asked = np.uint16(this_month | UNKNOWN)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        for k in range(size):
            now = status[low + k]
            lived = np.uint16(month - born[low + k])
            by_lot = ((months[low + k] & asked) != 0) & (now >= UNEMPLOYED) & (now <= EMPLOYEE)
            has_birthday = (lived % np.uint16(_YEAR) == 0) & (lived >= np.uint16(_ADULT * _YEAR)) & (now != FREE)
            maybe[k] = by_lot | has_birthday | (now == UNEMPLOYED)
        n_look = 0
        for k in range(size):
            look_at[n_look] = k  # without a branch, which the processor could not foresee
            n_look += maybe[k] | is_hot[employer[low + k] + 2]
        for at in range(n_look):
            i = low + look_at[at]
            # Plain numbers go to the helper: arrays would be counted in and out at each call.
            now, employed_by, lived_months = status[i], employer[i], month - born[i]
            if now == FREE:
                continue
            what = STAY
            if lived_months % _YEAR == 0:
                age = lived_months // _YEAR
                part = usual_part[min(age, 120), sex[i], group[i], education[i]] * factor[home[i], sex[i]]
                what = _birthday(now, age, part, retirement[sex[i]], uid[i], seed)
            if what == STAY or (what == GROW_UP and now != INACTIVE):
                if months[i] & UNKNOWN:
                    months[i] = np.uint16(months_of(seed, SEPARATION, month // _YEAR, uid[i], low_cells, high_cells))
                luck = chance(seed, SEPARATION, month, uid[i]) if months[i] & this_month else 0.5
                what = _work_event(now, luck, risks[0], risks[1], found[home[i]])
                if employed_by >= 0 and is_hot[employed_by + 2] != 0:
                    what = _cut(now, what, job_risk[employed_by], uid[i], seed, month)
            if what != STAY:
                event[i] = what
                rows[first + listed] = i
                listed += 1
    return listed


@kernel(inline=True)
def _work_event(now: int, luck: float, ends: float, looks: float, found: float) -> int:
    """Say what chance does to one resident's work this month: lots near 0 end jobs, those near 1 found businesses."""
    if now == EMPLOYEE:
        if luck < ends:
            return SEPARATE
        if luck < ends + looks:
            return LOOK
        return FOUND if luck > 1.0 - found else STAY
    if now == UNEMPLOYED:
        return FOUND if luck > 1.0 - 2.0 * found else LOOK
    return STAY


@kernel(inline=True)
def _cut(now: int, what: int, risk: int, uid: np.uint64, seed: np.uint64, month: int) -> int:
    """Say whether a job is lost because the employer cuts or has closed; own businesses end when they close."""
    if now == EMPLOYEE and np.int64(words(seed, SEPARATION, month, uid, 1)[0]) < risk:
        return SEPARATE
    return SEPARATE if now == SELF_EMPLOYED and risk > _CERTAIN else what


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
def job_risks(risk: I64, is_hot: U8, alive: I8, layoff: F64, n: int) -> None:
    """Turn layoffs into bounds for the word of each job; beyond 2**32 where the business closed.

    Parameters
    ----------
    risk : int64[n], is_hot : uint8[n + 2]
        Modified in place; see `review`. Written for employers that cut jobs.
    """
    is_hot[0], is_hot[1] = 0, 0
    for b in range(n):
        cuts = (alive[b] != 1) | (layoff[b] > 0.0)
        is_hot[b + 2] = cuts
        if cuts:
            risk[b] = _CERTAIN + 1 if alive[b] != 1 else threshold(layoff[b])
