"""Matching: seekers look at vacancies within reach, and apply for the best."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.maths import exp, log, normal
from sim.kernels.participation import experience
from sim.kernels.purposes import HIRING_ORDER, SEARCH
from sim.kernels.rng import uniform, words

_YEAR: Final = 12
_WORD: Final = 2.0**-32
_BLOCK: Final = 256
_MOST_BLOCKS: Final = 4
"""Blocks of words for the highest number of applications."""
_GUIDE_SHIFT: Final = np.uint32(24)
_ONE: Final = np.uint64(1)


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
    guide: I16,
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
    tries = int(settings[0])
    n_blocks = (tries + 1) >> 1  # one block of four words serves two vacancies
    who = np.empty(_BLOCK, np.uint64)
    word = np.empty((4 * _MOST_BLOCKS, _BLOCK), np.uint32)
    taste = np.empty(_BLOCK, np.float64)
    grudging = log(settings[2])
    for low in range(0, n_seekers, _BLOCK):
        size = min(_BLOCK, n_seekers - low)
        for k in range(size):
            who[k] = uid[seekers[low + k]]
        for a in range(n_blocks):  # draws of all at once, which the compiler turns into vector code
            for k in range(size):
                w0, w1, w2, w3 = words(seed, SEARCH, month, who[k], a)
                word[4 * a, k], word[4 * a + 1, k] = w0, w1
                word[4 * a + 2, k], word[4 * a + 3, k] = w2, w3
        for k in range(size):
            taste[k] = uniform(seed, HIRING_ORDER, month, who[k], 0)
        for k in range(size):
            s = low + k
            # Of an unsigned number the compiler need not ask whether it counts from the end.
            i = np.uint64(seekers[s])
            j = np.uint64(home[i])
            own = log(potential[i] * experience((month - born[i]) // _YEAR, settings[6]))
            picked, misfit_of_pick = NONE, 0.0
            employed = status[i] == EMPLOYEE
            if employed:
                km_now = settings[7] if work[i] == OUTSIDE else distance[j, np.uint64(work[i])]
                best = log(float(max(pay[i], 1))) - settings[1] * km_now + 0.02
            else:
                # Without a benefit people take what they can reach.
                best = own + place_pay[j] + (grudging if benefit[i] > 0 else -1.0)
            best_pay = 0.0
            for a in range(1 if employed else tries):
                u = (np.int64(word[2 * a, k]) + 0.5) * _WORD
                to = np.uint64(guide[j, np.uint64(word[2 * a, k] >> _GUIDE_SHIFT)])
                while reach_cum[j, to] <= u:
                    to += _ONE
                lot = (np.int64(word[2 * a + 1, k]) + 0.5) * _WORD
                if to == distance.shape[0]:
                    ln_pay = own + outside_pay[j]
                    value = ln_pay - settings[1] * settings[7]
                    if value <= best:
                        continue
                    misfit = ln_pay - (outside_level[j] + settings[9] * normal(lot))
                    b = OUTSIDE
                else:
                    n_slots = slot_first[to + _ONE] - slot_first[to]
                    if n_slots == 0:
                        continue
                    at = min(slot_first[to] + min(int(lot * n_slots), n_slots - 1), slot.shape[0] - 1)
                    b = slot[np.uint64(at)]
                    ln_pay = own + place_pay[to] + settings[4] * productivity[np.uint64(b)]
                    value = ln_pay - settings[1] * distance[j, to]
                    if value <= best:
                        continue
                    misfit = ln_pay - level[np.uint64(b)]
                if -settings[8] < misfit < settings[3]:
                    best, best_pay, picked, misfit_of_pick = value, ln_pay, b, misfit
            choice[s] = picked
            if picked != NONE:
                offer[s] = int(exp(best_pay))
                liking = 8.0 - abs(misfit_of_pick) + settings[5] * normal(taste[k])
                score[s] = np.int64(min(max(liking, 0.0), 15.9) * 134217728.0)
