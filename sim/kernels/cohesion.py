"""Attitudes between groups: daily contact, encounters, and what of ties crosses groups; once a year."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import CHILD, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U32, U64
from sim.kernels.lives import SCOUT
from sim.kernels.maths import log, normal
from sim.kernels.purposes import ATTITUDE
from sim.kernels.rng import unit, words

_YEAR: Final = 12
_ADULT: Final = 20
_YOUNGEST: Final = 15
_EVERY: Final = 4
"""Attitudes of a resident are renewed and counted every fourth year: a rotating quarter of all is looked at."""
_QUARTER: Final = np.uint64(3)
_GUARDED: Final = 0.5
"""Ties with members of other groups that those who do not trust keep of those they could (assumption)."""
_MILLE: Final = 1000.0

# Columns of `ties`.
ADULTS, TRUSTING, ATTITUDE_SUM, CONTACT, ACROSS, MET, ACTIVE, OF_15 = 0, 1, 2, 3, 4, 5, 6, 7
# Settings of `mix`.
KEEP, EFFECT, DAILY, INCOME, SPREAD, PAY_USUAL, TRUST_FROM = 0, 1, 2, 3, 4, 5, 6
N_SETTINGS: Final = 7


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
    path: U32,
    uid: U64,
    level: F64,
    open_home: F64,
    share: F64,
    at_work: F64,
    elsewhere: F64,
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
        Modified in place, added to, of the quarter that is looked at: adults of 20+, those who trust, attitudes,
        contact and ties across groups (thousandths), residents of 15+ in encounters, in a group, and all.
    workers : int64[n_authorities, n_groups]
        Modified in place, added to: employed residents by place of work.
    level : float64[n_groups], standard score
        Attitude of a group at usual pay and without contact.
    open_home : float64[n_authorities], in [0, 1]
        Part of the ties at home that are open to everybody in the place.
    share, at_work : float64[n_authorities, n_groups], in [0, 1]
        Groups among residents, and among those who work in a place.
    elsewhere : float64[n_groups], in [0, 1]
        Members of other groups among those who work outside.
    encounters, equal : float64[n_authorities], in [0, 1]
        Share of residents in sustained encounters this year, at most 1/4, and how far they are among equals.
    fear : float64[n_authorities], standard score
        What violence takes from attitudes now.
    is_first : bool
        At the start all attitudes are drawn anew.
    """
    keep = settings[KEEP]
    spread = settings[SPREAD] * np.sqrt(1.0 - keep * keep)
    turn = month // _YEAR % _EVERY
    for i in range(first, last):
        lived = month - born[i]
        is_new = is_first or lived < (_YOUNGEST + 1) * _YEAR
        if status[i] <= CHILD or not (is_new or int(uid[i] & _QUARTER) == turn):
            continue
        j, g = home[i], group[i]
        meets = open_home[j] * (1.0 - share[j, g])
        if work[i] != NONE:
            meets = 0.5 * (meets + (1.0 - at_work[work[i], g] if work[i] >= 0 else elsewhere[g]))
            workers[max(work[i], 0), g] += work[i] >= 0
        target = level[g] + settings[DAILY] * meets
        if potential[i] > 0:
            target += settings[INCOME] * (log(float(potential[i])) - settings[PAY_USUAL])
        w0, w1, w2, w3 = words(seed, ATTITUDE, month, uid[i], 0)
        luck = normal(unit(w0, w1))
        hold = 0.0 if is_new else keep
        attitude[i] = target + hold * (attitude[i] - target) + (settings[SPREAD] if is_new else spread) * luck
        took_part = unit(w2, w3) < _EVERY * encounters[j]
        attitude[i] += settings[EFFECT] * equal[j] * took_part
        felt = attitude[i] + fear[j]
        trusts = felt > settings[TRUST_FROM]
        mine = ties[j, g]
        mine[OF_15] += 1
        mine[MET] += took_part
        mine[ACTIVE] += (community[i] != NONE) | (path[i] & SCOUT != 0)
        if lived >= _ADULT * _YEAR:
            mine[ADULTS] += 1
            mine[TRUSTING] += trusts
            mine[ATTITUDE_SUM] += int(np.floor(felt * _MILLE))
            mine[CONTACT] += int(meets * _MILLE)
            mine[ACROSS] += int(meets * (1.0 if trusts else _GUARDED) * _MILLE)
