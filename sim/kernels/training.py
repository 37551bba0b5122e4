"""Employment programmes: who begins, what it costs in search, and what it changes afterwards."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.businesses import TRADES
from sim.kernels.codes import EMPLOYEE, FREE, INACTIVE, NONE, UNEMPLOYED
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.labour import LOOK, SEPARATE, STAY, WITHDRAW
from sim.kernels.purposes import TRAINING
from sim.kernels.rng import uniform

QUARTER: Final = 3
ONCE: Final = -1
"""Somebody whose programme no longer helps, but who keeps the job that it led to."""
_FIRST_AGE: Final = 20
_LAST_AGE: Final = 59
_YEAR: Final = 12
_PARTS: Final = 134217728.0
_BEST: Final = np.int64(2130706432)


@kernel
def attend(
    programme: I8,
    status: I8,
    benefit: I8,
    stale: I8,
    begun: I64,
    home: I16,
    group: I8,
    sex: I8,
    born: I16,
    uid: U64,
    household: I32,
    unemployed: F64,
    inactive: F64,
    months: int,
    lasts: int,
    seed: np.uint64,
    month: int,
    n: int,
) -> int:
    """Let a quarter of a year pass in programmes, and let new participants begin.

    Parameters
    ----------
    programme : int8[capacity]
        Modified in place, see `Residents.programme`.
    status, benefit : int8[capacity], stale : int8[n_households]
        Modified in place: who was outside the labour force looks for work afterwards.
    begun : int64[n_authorities]
        Modified in place: participants who begin.
    unemployed, inactive : float64[n_authorities, n_groups, 2], 1/year
        Share of each that begins; ages 20 to 59.
    months, lasts : int, month
        Length of the programme; how long its help is felt afterwards.

    Returns
    -------
    int
        Residents who are or were in a programme.
    """
    reached = 0
    for i in range(n):
        now, p = status[i], programme[i]
        if now == FREE:
            continue
        if p > 0:
            p -= QUARTER
            if p <= 0:
                p = -lasts
                if now == INACTIVE:
                    status[i], benefit[i] = UNEMPLOYED, 0
                    stale[household[i]] = 1
            programme[i] = p
        elif p < ONCE:
            programme[i] = min(p + QUARTER, ONCE)
        elif p == 0 and (now == UNEMPLOYED or now == INACTIVE):
            j, g, s = home[i], group[i], sex[i]
            rate = unemployed[j, g, s] if now == UNEMPLOYED else inactive[j, g, s]
            if rate > 0.0 and _begins(rate, (month - born[i]) // _YEAR, uid[i], seed, month):
                programme[i] = months
                begun[j] += 1
        reached += programme[i] != 0
    return reached


@kernel(inline=True)
def _begins(rate: float, age: int, uid: np.uint64, seed: np.uint64, month: int) -> bool:
    """Say whether somebody of an age begins a programme this quarter."""
    chosen = uniform(seed, TRAINING, month, uid, 0) < rate * QUARTER / _YEAR
    return chosen and _FIRST_AGE <= age <= _LAST_AGE


@kernel
def keep(event: I8, rows: I32, programme: I8, status: I8, employer: I32, alive: I8, n: int) -> None:
    """Change what happens to participants at work: in the programme they do not look; afterwards they do not give up.

    Parameters
    ----------
    event : int8[capacity]
        Modified in place for the first `n` entries of `rows`. Who would have given up a job whose business closes this
        month loses it instead.
    alive : int8[n_businesses]
    """
    for r in range(n):
        i = rows[r]
        p, now = programme[i], status[i]
        waits = p > 0 and event[i] == LOOK and now == UNEMPLOYED
        goes_on = p < 0 and event[i] == WITHDRAW and (now == EMPLOYEE or p < ONCE)
        if waits or goes_on:
            closes = employer[i] >= 0 and alive[employer[i]] != TRADES
            event[i] = SEPARATE if closes else STAY


@kernel
def prefer(score: I64, choice: I32, seekers: I32, programme: I8, readiness: float, n: int) -> None:
    """Let employers like participants more, as long as the programme helps.

    Parameters
    ----------
    score : int64[n_seekers], in [0, 2**31)
        Modified in place.
    readiness : float, ln surplus
    """
    for s in range(n):
        if choice[s] != NONE and programme[seekers[s]] < ONCE:
            score[s] = min(score[s] + np.int64(readiness * _PARTS), _BEST)
