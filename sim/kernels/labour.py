"""Labour: who leaves a job, who looks for one, who hires whom."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.chances import UNKNOWN, draw_chances, months_of
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
_NOTHING: Final = np.uint8(0)
_DRAWS: Final = np.uint8(1)
_HAS_BIRTHDAY: Final = np.uint8(2)
_SEEKS: Final = np.uint8(4)
_IN_DANGER: Final = np.uint8(8)
"""Flags of those whom `review` looks at."""
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

    A first loop, which the compiler turns into vector code, passes over most residents. The others are listed, their
    draws are made all at once, and what happens to each is said last.

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
    flags, turn = np.empty(_BLOCK, np.uint8), np.empty(_BLOCK, np.int8)
    look_at, by_lot, by_age = np.empty(_BLOCK, np.int64), np.empty(_BLOCK, np.int64), np.empty(_BLOCK, np.int64)
    luck, draws, who = np.empty(_BLOCK, np.float64), np.empty(_BLOCK, np.float64), np.empty(_BLOCK, np.uint64)
    listed = 0
    low_cells, high_cells = np.uint32(cells[0]), np.uint32(cells[1])
    asked = np.uint16(1 << month % _YEAR | UNKNOWN)
    for low in range(first, last, _BLOCK):
        size = min(_BLOCK, last - low)
        # Slices, because only of `k` the compiler knows that it is not negative: without them it makes no vector code.
        months_k, status_k, born_k = months[low : low + size], status[low : low + size], born[low : low + size]
        employer_k = employer[low : low + size]
        for k in range(size):
            now = status_k[k]
            lived = np.uint16(month - born_k[k])
            has_lot = ((months_k[k] & asked) != 0) & (now >= UNEMPLOYED) & (now <= EMPLOYEE)
            has_birthday = (lived % np.uint16(_YEAR) == 0) & (lived >= np.uint16(_ADULT * _YEAR)) & (now != FREE)
            flags[k] = (
                (_DRAWS if has_lot else _NOTHING)
                | (_HAS_BIRTHDAY if has_birthday else _NOTHING)
                | (_SEEKS if now == UNEMPLOYED else _NOTHING)
            )
        # Lists are made without branches, which the processor could not foresee.
        n_look, n_lot, n_age, n_act = 0, 0, 0, 0
        for k in range(size):
            flags[k] |= is_hot[employer_k[k] + 2] * _IN_DANGER
        for k in range(size):
            look_at[n_look] = k
            n_look += flags[k] != 0
        for at in range(n_look):
            k = look_at[at]
            luck[k], turn[k] = 0.5, STAY
            by_lot[n_lot], by_age[n_age] = k, k
            n_lot += (flags[k] & _DRAWS) != 0
            n_age += (flags[k] & _HAS_BIRTHDAY) != 0
        # Draws of all at once, which the compiler turns into vector code.
        for m in range(n_lot):
            i = low + by_lot[m]
            who[m] = uid[i]
            if months[i] & UNKNOWN:
                months[i] = np.uint16(months_of(seed, SEPARATION, month // _YEAR, uid[i], low_cells, high_cells))
        draw_chances(draws, who, n_lot, seed, SEPARATION, month)
        for m in range(n_lot):
            luck[by_lot[m]] = draws[m]
        for m in range(n_age):
            who[m] = uid[low + by_age[m]]
        _draw_wills(draws, who, n_age, seed)
        # Of an unsigned number the compiler need not ask whether it counts from the end.
        for m in range(n_age):
            i = np.uint64(low + by_age[m])
            age = (month - born[i]) // _YEAR
            part = usual_part[min(age, 120), sex[i], group[i], education[i]] * factor[home[i], sex[i]]
            turn[by_age[m]] = _birthday(status[i], age, draws[m] < part, retirement[sex[i]])
        for at in range(n_look):
            k = look_at[at]
            look_at[n_act] = k
            n_act += (turn[k] != STAY) | (flags[k] != _HAS_BIRTHDAY)
        for at in range(n_act):
            k = look_at[at]
            i = np.uint64(low + k)
            # Plain numbers go to the helpers: arrays would be counted in and out at each call.
            now, employed_by = status[i], employer[i]
            what = turn[k]
            if what == STAY or (what == GROW_UP and now != INACTIVE):
                what = _work_event(now, luck[k], risks[0], risks[1], found[home[i]])
                if flags[k] & _IN_DANGER:
                    what = _cut(now, what, job_risk[employed_by], uid[i], seed, month)
            if what != STAY:
                event[i] = what
                rows[first + listed] = low + k
                listed += 1
    return listed


@kernel
def _draw_wills(will: F64, who: U64, n: int, seed: np.uint64) -> None:
    """Draw the persistent numbers by which residents take part in the labour market, of the first `n` of `who`."""
    for m in range(n):
        will[m] = uniform(seed, PARTICIPATION, 0, who[m], 0)


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
def _birthday(status: int, age: int, wants: bool, retirement: int) -> int:
    """Say whether a birthday changes the place in the labour force of a resident who wants to take part or not.

    All is worked out and then chosen from, without branches, which the processor could not foresee.
    """
    works, may_work = (status == EMPLOYEE) | (status == UNEMPLOYED), status == INACTIVE
    what = GROW_UP if age == _GROWN_UP else STAY
    what = WITHDRAW if works & (not wants) else what
    what = ENTER if may_work & wants else what
    what = STAY if status == SELF_EMPLOYED else what
    what = COME_OF_AGE if status == CHILD else what
    stays = (status == RETIRED) | ((status == SELF_EMPLOYED) & (age < retirement + _OWNERS_STAY))
    old = STAY if stays else RETIRE
    return old if age >= retirement else what


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
        i = np.uint64(rows[r])
        what = event[i]
        if what not in (LOOK, FOUND):
            stale[household[i]] = 1
        if what in (SEPARATE, RETIRE, WITHDRAW):
            quit_job(rows[r], employer, work, staff, wage_bill, status, pay)
            benefit[i] = benefit_months if what == SEPARATE else 0
            status[i] = UNEMPLOYED if what == SEPARATE else (RETIRED if what == RETIRE else INACTIVE)
        elif what == COME_OF_AGE:
            status[i] = INACTIVE
        elif what == ENTER:
            status[i] = UNEMPLOYED
            benefit[i] = 0
        if what in (SEPARATE, ENTER, LOOK):
            seekers[n_seekers] = rows[r]
            n_seekers += 1
        elif what == FOUND:
            founders[n_founders] = rows[r]
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
