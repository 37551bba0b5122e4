"""Attitudes between groups: daily contact, encounters, and what of ties crosses groups; once a year."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import CHILD, JEWISH, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U16, U64
from sim.kernels.lives import SCOUT
from sim.kernels.maths import log, normal
from sim.kernels.purposes import ATTITUDE
from sim.kernels.rng import uniform, unit, words

_YEAR: Final = 12
_ADULT: Final = 20
_YOUNGEST: Final = 15
_EVERY: Final = 4
"""Attitudes of a resident are renewed every fourth year; encounters act each year."""
_GUARDED: Final = 0.5
"""Ties with members of other groups that those who do not trust keep of those they could (assumption)."""
_MILLE: Final = 1000.0

# Columns of `ties`.
ADULTS, TRUSTING, ATTITUDE_SUM, CONTACT, ACROSS, MET, ACTIVE, OF_15 = 0, 1, 2, 3, 4, 5, 6, 7
# Settings of `mix`.
KEEP, EFFECT, DAILY, INCOME, SPREAD, PAY_USUAL, TRUST_FROM, OUTSIDE_JEWISH = 0, 1, 2, 3, 4, 5, 6, 7
N_SETTINGS: Final = 8


@kernel
def mix(
    attitude: F32,
    ties: I64,
    workers: I64,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    work: I16,
    potential: I32,
    community: I16,
    path: U16,
    uid: U64,
    level: F64,
    open_home: F64,
    share: F64,
    at_work: F64,
    encounters: F64,
    equal: F64,
    fear: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    is_first: bool,
    first: int,
    last: int,
) -> None:
    """Renew attitudes of residents of 15 and older, by daily contact and by encounters, and count ties.

    Parameters
    ----------
    attitude : float32[capacity], standard score
        Modified in place.
    ties : int64[n_authorities, n_groups, 8]
        Modified in place, added to: adults of 20+, those who trust, attitudes, contact and ties across groups
        (thousandths), residents of 15+ who took part in encounters, who are active in a group, and all.
    workers : int64[n_authorities, n_groups]
        Modified in place, added to: employed residents by place of work.
    level : float64[n_groups], standard score
        Attitude of a group at usual pay and without contact.
    open_home : float64[n_authorities], in [0, 1]
        Part of the ties at home that are open to everybody in the place.
    share, at_work : float64[n_authorities, n_groups], in [0, 1]
        Groups among residents, and among those who work in a place.
    encounters, equal : float64[n_authorities], in [0, 1]
        Share of residents in sustained encounters this year, and how far they are among equals.
    fear : float64[n_authorities], standard score
        What violence takes from attitudes now.
    is_first : bool
        At the start all attitudes are drawn anew.
    """
    keep = settings[KEEP]
    spread = settings[SPREAD] * np.sqrt(1.0 - keep * keep)
    turn = month // _YEAR % _EVERY
    for i in range(first, last):
        if status[i] <= CHILD:
            continue
        j, g, age = home[i], group[i], (month - born[i]) // _YEAR
        meets = open_home[j] * (1.0 - share[j, g])
        if work[i] >= 0:
            meets = 0.5 * (meets + 1.0 - at_work[work[i], g])
            workers[work[i], g] += 1
        elif work[i] != NONE:
            outside = settings[OUTSIDE_JEWISH]
            meets = 0.5 * (meets + (1.0 - outside if g == JEWISH else outside))
        is_new = is_first or age == _YOUNGEST
        if is_new or int(uid[i] & np.uint64(_EVERY - 1)) == turn:
            target = level[g] + settings[DAILY] * meets
            if potential[i] > 0:
                target += settings[INCOME] * (log(float(potential[i])) - settings[PAY_USUAL])
            w0, w1, _, _ = words(seed, ATTITUDE, month, uid[i], 0)
            luck = normal(unit(w0, w1))
            if is_new:
                attitude[i] = target + settings[SPREAD] * luck
            else:
                attitude[i] = target + keep * (attitude[i] - target) + spread * luck
        took_part = encounters[j] > 0.0 and uniform(seed, ATTITUDE, month, uid[i], 1) < encounters[j]
        if took_part:
            attitude[i] += settings[EFFECT] * equal[j]
        mine = ties[j, g]
        trusts = attitude[i] + fear[j] > settings[TRUST_FROM]
        mine[OF_15] += 1
        mine[MET] += took_part
        mine[ACTIVE] += took_part | (community[i] != NONE) | (path[i] & SCOUT != 0)
        if age >= _ADULT:
            mine[ADULTS] += 1
            mine[TRUSTING] += trusts
            mine[ATTITUDE_SUM] += int(np.floor((attitude[i] + fear[j]) * _MILLE))
            mine[CONTACT] += int(meets * _MILLE)
            mine[ACROSS] += int(meets * (1.0 if trusts else _GUARDED) * _MILLE)
