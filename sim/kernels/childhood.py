"""Human capital from birth to 17: skill by a technology of stages, character, youth movements, preschool."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FREE, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U32, U64
from sim.kernels.lives import INFANT_CARE, PRESCHOOL, SCIENCE, SCOUT
from sim.kernels.maths import exp, log, normal, power
from sim.kernels.purposes import CHILDHOOD, LEARNING
from sim.kernels.rng import uniform, unit, words

_YEAR: Final = 12
GROWN: Final = 18
_NIS_A_YEAR: Final = 0.12
"""NIS a year for an agora a month."""
_MOST_KIDS: Final = 64
_WORD: Final = 2.0**-32
_MILLE: Final = 1000.0
_LOWEST: Final = 10.0
_BINS_PER_LOG: Final = 32.0

# Settings of `grow_up`.
KEEP_EARLY, KEEP_LATE, PARENTS_EARLY, PARENTS_LATE, MONEY_EARLY, MONEY_LATE = 0, 1, 2, 3, 4, 5
SHAPE_EARLY, SHAPE_LATE, SCALE, LUCK_EARLY, LUCK_LATE, PEERS, CROSS = 6, 7, 8, 9, 10, 11, 12
KEEP_CHARACTER, LUCK_CHARACTER, MOVEMENT, FAMILY_SHARE, FAMILY_USUAL, STAY = 13, 14, 15, 16, 17, 18
N_SETTINGS: Final = 19

# Columns of `pupils`.
AT_6, SKILL_6, PRESCHOOL_6, PUPILS, SKILL, OF_9, SCOUTS = 0, 1, 2, 3, 4, 5, 6
AT_18, PASSED, PASSED_WELL, SKILL_18, CHARACTER_18, AT_22, SERVED = 7, 8, 9, 10, 11, 12, 13
AT_26, ENTERED_26, DEGREE_26, OF_12, SCIENCE_12, POOR_18, POOR_PASSED = 14, 15, 16, 17, 18, 19, 20
APPLICANTS, ADMITTED, POOR_26, POOR_ENTERED, INFANTS, IN_CARE = 21, 22, 23, 24, 25, 26


@kernel(inline=True)
def form_skill(
    z: float, parents: float, money: float, keep: float, by_parents: float, by_money: float, shape: float, scale: float
) -> float:
    """Return next year's skill before luck.

    Parameters
    ----------
    z : float, standard score
    parents : float
        exp(shape x scale x parents' standard score).
    money : float
        What is invested in the child, relative to what is usual at this stage, to the power of `shape`.
    keep, by_parents : float
        Weights of the child's and of the parents' skill.
    by_money : float, SD
        Effect of one ln unit of money where everything else is at its mean.
    shape : float, at most 1, not 0
        Exponent of the technology: 1 adds, below 0 the inputs complement each other; near 0 it is Cobb-Douglas.
    scale : float
        ln units of a standard score.

    Source
    ------
    Cunha & Heckman 2007, https://doi.org/10.1257/aer.97.2.31 (memory): CES in the child's and the parents' skill and
    investment; what the weights leave to 1 is the usual environment.
    """
    at = shape * scale
    rest = 1.0 - keep - by_parents - by_money * scale
    total = keep * exp(at * z) + by_parents * parents + by_money * scale * money + rest
    return log(max(total, 1e-9)) / at


@kernel(inline=True)
def income_class(usual: int, size: int) -> int:
    """Return the class of a household's usual income, equivalised by the root of its size: 32 classes an ln unit."""
    if usual <= 0:
        return 0
    place = (log(float(usual)) - 0.5 * log(float(size)) - _LOWEST) * _BINS_PER_LOG
    return int(min(max(place, 0.0), 255.0))


@kernel
def rank_incomes(bins: I64, usual: I64, size: I16, house: I16, first: int, last: int) -> None:
    """Count households by class of usual income.

    Parameters
    ----------
    bins : int64[256]
        Modified in place, added to.
    """
    for h in range(first, last):
        if house[h] != NONE and size[h] > 0:
            bins[income_class(usual[h], size[h])] += 1


@kernel
def grow_up(
    skill: F32,
    character: F32,
    path: U32,
    parent_rank: I8,
    pupils: I64,
    born: I16,
    home: I16,
    group: I8,
    uid: U64,
    head: I32,
    next_member: I32,
    usual: I64,
    size: I16,
    rank_of: I8,
    public: F64,
    at_home: F64,
    reference: F64,
    in_care: F64,
    scouts: F64,
    extra: F64,
    cutoff: F64,
    science_money: F64,
    peers: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Let the children of each household learn for a year.

    Parameters
    ----------
    skill, character : float32[capacity], standard score
        Modified in place for ages 0 to 17.
    path : uint32[capacity]
        Modified in place: daycare, preschool, youth movement, science programme.
    parent_rank : int8[capacity]
        Modified in place at 17: percentile of the household's income.
    pupils : int64[n_authorities, n_groups, 28]
        Modified in place, added to.
    rank_of : int8[256]
        Percentile of each class of income.
    public : float64[n_authorities, 4], NIS/year
        What a child in a framework gets, by stage.
    at_home : float64[n_authorities, 4], NIS/year
        What a child outside any framework gets, by stage: care by the family, guidance of parents.
    reference : float64[4], NIS/year
        What families and the public spend on a child at each stage at the mean of the start.
    in_care : float64[n_authorities, n_groups, 2]
        Share in frameworks at 0-2 and at 3-5; who is in one is a lasting trait of the child.
    scouts : float64[n_authorities, n_groups]
        Share in youth movements that new members keep up.
    extra : float64[n_authorities], standard score
        What informal education beyond the usual adds to the character of pupils in a year.
    cutoff : float64[n_authorities], standard score
        Skill above the mean of the place's pupils from which there is a place in the science programme.
    peers : float64[n_authorities], standard score
        Mean skill of the place's pupils a year ago.
    """
    kids = np.empty(_MOST_KIDS, np.int64)
    grown = np.empty(2)
    for h in range(first, last):
        n_kids, parents = _household(kids, head[h], next_member, born, skill, month)
        if n_kids == 0:
            continue
        family = max(settings[FAMILY_SHARE] * _NIS_A_YEAR * usual[h] / size[h], 0.1 * settings[FAMILY_USUAL])
        j, g = home[kids[0]], group[kids[0]]
        grown[0] = exp(settings[SHAPE_EARLY] * settings[SCALE] * parents)
        grown[1] = exp(settings[SHAPE_LATE] * settings[SCALE] * parents)
        at_school, known = 0.0, -1
        mine = pupils[j, g]
        for k in range(n_kids):
            i = kids[k]
            age = (month - born[i]) // _YEAR
            w0, w1, w2, _ = words(seed, LEARNING, month, uid[i], 0)
            stage = stage_at(age)
            late = stage >= 2
            if not late:
                goes = _attends(path, i, stage, in_care[j, g, stage], uid[i], seed)
                mine[INFANTS] += stage == 0
                mine[IN_CARE] += (stage == 0) & goes
                money = ((public[j, stage] if goes else at_home[j, stage]) + family) / reference[stage]
                money = power(money, settings[SHAPE_EARLY])
            else:
                _youth(path, mine, i, age, scouts[j, g], settings[STAY], (w2 + 0.5) * _WORD)
                if known != stage:
                    at_school = power((public[j, stage] + family) / reference[stage], settings[SHAPE_LATE])
                    known = stage
                money = at_school
                if _excels(path, mine, i, age, skill[i] - peers[j] >= cutoff[j]):
                    whole = public[j, stage] + family + science_money[j]
                    money = power(whole / reference[stage], settings[SHAPE_LATE])
            after = form_skill(
                skill[i], grown[int(late)], money, settings[KEEP_EARLY + late], settings[PARENTS_EARLY + late],
                settings[MONEY_EARLY + late], settings[SHAPE_EARLY + late], settings[SCALE],
            )  # fmt: skip
            hold = settings[KEEP_CHARACTER] * character[i] + settings[MOVEMENT] * (path[i] & SCOUT != 0)
            if late:
                after += settings[PEERS] * (peers[j] - skill[i])
                hold += extra[j]
            skill[i] = after + settings[CROSS] * character[i] + settings[LUCK_EARLY + late] * normal((w0 + 0.5) * _WORD)
            character[i] = hold + settings[LUCK_CHARACTER] * normal((w1 + 0.5) * _WORD)
            _end_of_year(mine, parent_rank, i, age, skill[i], path[i], rank_of, usual[h], size[h])


@kernel(inline=True)
def stage_at(age: int) -> int:
    """Return the stage of childhood at an age in years."""
    return int(age >= 3) + int(age >= 6) + int(age >= 12)


@kernel(inline=True)
def _household(kids: I64, head: int, next_member: I32, born: I16, skill: F32, month: int) -> tuple[int, float]:
    """List the children of a household; return how many, and the mean skill of its adults."""
    total, adults, n_kids = 0.0, 0, 0
    i = head
    while i >= 0:
        if month - born[i] >= GROWN * _YEAR:
            total += skill[i]
            adults += 1
        elif n_kids < _MOST_KIDS:
            kids[n_kids] = i
            n_kids += 1
        i = next_member[i]
    return n_kids, total / adults if adults > 0 else 0.0


@kernel(inline=True)
def _attends(path: U32, i: int, stage: int, share: float, uid: np.uint64, seed: np.uint64) -> bool:
    """Say whether a child is in a framework at 0-2 or 3-5, and note it."""
    goes = uniform(seed, CHILDHOOD, stage, uid, 0) < share
    if goes:
        path[i] |= INFANT_CARE if stage == 0 else PRESCHOOL
    return goes


@kernel(inline=True)
def _youth(path: U32, mine: I64, i: int, age: int, share: float, stay: float, luck: float) -> None:
    """Let a resident of 9 to 17 join, stay in or leave a youth movement; the share is what turnover leads to."""
    if age < 9:
        return
    if age == 9:
        if luck < share:
            path[i] |= SCOUT
    elif path[i] & SCOUT != 0:
        if luck >= stay + (1.0 - stay) * share:
            path[i] &= np.uint32(0xFFFFFFFF - SCOUT)
    elif luck < (1.0 - stay) * share:
        path[i] |= SCOUT
    mine[OF_9] += 1
    mine[SCOUTS] += path[i] & SCOUT != 0


@kernel(inline=True)
def _excels(path: U32, mine: I64, i: int, age: int, is_good: bool) -> bool:
    """Say whether a pupil of 12 to 17 has a place in a science excellence programme, and note it."""
    if age < 12:
        return False
    mine[OF_12] += 1
    if is_good:
        path[i] |= SCIENCE
        mine[SCIENCE_12] += 1
    return is_good


@kernel(inline=True)
def _end_of_year(
    mine: I64, parent_rank: I8, i: int, age: int, skill: float, path: int, rank_of: I8, usual: int, size: int
) -> None:
    """Count a child among those of its age; note at 17 where the parents' income stands."""
    if age == GROWN - 1:
        parent_rank[i] = rank_of[income_class(usual, size)]
    if age == 6:
        mine[AT_6] += 1
        mine[SKILL_6] += int(np.floor(skill * _MILLE))
        mine[PRESCHOOL_6] += path & PRESCHOOL != 0
    if age >= 6:
        mine[PUPILS] += 1
        mine[SKILL] += int(np.floor(skill * _MILLE))


@kernel
def first_lives(
    character: F32,
    attitude: F32,
    path: U32,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    uid: U64,
    scouts: F64,
    in_care: F64,
    seed: np.uint64,
    n: int,
) -> None:
    """Draw character, attitudes, preschool and youth movement at the start."""
    for i in range(n):
        if status[i] == FREE:
            continue
        age, j, g = -born[i] // _YEAR, home[i], group[i]
        w0, w1, w2, w3 = words(seed, CHILDHOOD, 0, uid[i], 7)
        character[i] = normal(unit(w0, w1))
        luck = unit(w2, w3)
        path[i] = 0
        for stage in range(2):
            if age >= 3 * stage and uniform(seed, CHILDHOOD, stage, uid[i], 0) < in_care[j, g, stage]:
                path[i] |= INFANT_CARE if stage == 0 else PRESCHOOL
        if 9 <= age < GROWN and luck < scouts[j, g]:
            path[i] |= SCOUT
        attitude[i] = 0.0
        if age >= 15:
            attitude[i] = normal(uniform(seed, CHILDHOOD, 0, uid[i], 8))
