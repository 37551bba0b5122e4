"""Ability, education and labour status of the start."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import ARAB, BASIC, BEDOUIN, DEGREE, FEMALE, JEWISH, MATRICULATION, NONE
from sim.kernels.dtypes import F64, I8, I16, I32, U64
from sim.kernels.maths import log, normal
from sim.kernels.participation import experience
from sim.kernels.purposes import SYNTHESIS_RESIDENT
from sim.kernels.rng import unit, words

DRAW_ABILITY: Final = 20
DRAW_SCHOOL: Final = 21
DRAW_WAGE: Final = 22

_FROM_PARENTS: Final = 0.45
_FROM_ONE_PARENT: Final = 0.40
_FROM_PARTNER: Final = 0.50
_KEPT_BOTH: Final = 0.9210
_KEPT_ONE: Final = 0.9165
_KEPT_PARTNER: Final = 0.8660
"""Spreads of own luck that leave the variance of ability at 1."""

_LOADING: Final = 0.80
_SCHOOL_LUCK: Final = 0.60
_NEVER: Final = -1e9
DEGREE_AGE: Final = 22
ADULT: Final = 18


@kernel(inline=True)
def _two_normals(seed: np.uint64, uid: np.uint64, k: int) -> tuple[float, float]:
    """Draw two independent standard normal numbers."""
    w0, w1, w2, w3 = words(seed, SYNTHESIS_RESIDENT, 0, uid, k)
    return normal(unit(w0, w1)), normal(unit(w2, w3))


@kernel
def fill_ability(
    out: F64, oldest_first: I32, mother: I32, father: I32, partner: I32, uid: U64, seed: np.uint64
) -> None:
    """Draw ability: standard normal, correlated with that of the parents at home and of the partner.

    Parameters
    ----------
    out : float64[n], standard score
        Modified in place.
    oldest_first : int32[n], row
        Everybody, the oldest first, so that parents come before their children.
    mother, father, partner : int32[n], row
        NONE where unknown.
    uid : uint64[n]
        Identity.
    seed : uint64
        Luck of the run.

    Source
    ------
    Correlations of 0.4-0.5 between parents and children and between partners: orders of magnitude of studies of
    schooling (Hertz et al. 2008, https://doi.org/10.2202/1935-1682.1775); assumption.
    """
    out[:] = np.nan
    for i in oldest_first:
        luck, _ = _two_normals(seed, uid[i], DRAW_ABILITY)
        m, f, p = mother[i], father[i], partner[i]
        # A mother's husband can be younger than her child: he has no ability yet, and is not the father.
        if f >= 0 and np.isnan(out[f]):
            f = NONE
        if m >= 0 and f >= 0:
            out[i] = _FROM_PARENTS * 0.5 * (out[m] + out[f]) + _KEPT_BOTH * luck
        elif m >= 0 or f >= 0:
            out[i] = _FROM_ONE_PARENT * out[max(m, f)] + _KEPT_ONE * luck
        elif p >= 0 and not np.isnan(out[p]):
            out[i] = _FROM_PARTNER * out[p] + _KEPT_PARTNER * luck
        else:
            out[i] = luck


@kernel(inline=True)
def degree_leaning(years: int, sex: int, group: int) -> float:
    """Return how the chance of a degree differs by age, sex and group, in standard scores; assumption.

    Within one authority only: its level is a margin. Studies end between 22 and 30; fewer of the old have studied,
    least so among Arabs; women lead among the young; the group terms matter in mixed authorities.
    """
    if years < DEGREE_AGE:
        return _NEVER
    leaning = 0.0
    if years < 25:
        leaning = -1.6
    elif years < 30:
        leaning = -0.4
    elif years > 55:
        leaning = -0.15 if group == JEWISH else -0.7
    if sex == FEMALE:
        leaning += 0.15 if years < 45 or group == JEWISH else -0.2
    if group != JEWISH:
        leaning -= 0.8 if group == BEDOUIN else 0.35
    return leaning


@kernel(inline=True)
def matriculation_leaning(years: int, sex: int, group: int) -> float:
    """Return how the chance of matriculation differs by age, sex and group, in standard scores; assumption."""
    if years < ADULT:
        return _NEVER
    decades = max(0.0, (years - 30) / 10.0)
    leaning = -0.15 * decades if group == JEWISH else -0.35 * decades
    if sex == FEMALE and years < 45:
        leaning += 0.2
    if group == BEDOUIN:
        leaning -= 0.5
    elif group == ARAB:
        leaning -= 0.1
    return leaning


@kernel
def fill_school_scores(
    degree: F64, matriculation: F64, ability: F64, age: I16, sex: I8, group: I8, uid: U64, seed: np.uint64
) -> None:
    """Return scores whose thresholds decide who holds a degree and who has matriculated.

    Parameters
    ----------
    degree, matriculation : float64[n], standard score
        Modified in place; hopelessly low where somebody is too young.
    ability : float64[n]
        From `fill_ability`.
    age : int16[n], month
        Age.
    sex, group : int8[n]
        Codes.
    uid : uint64[n]
        Identity.
    seed : uint64
        Luck of the run.
    """
    for i in range(degree.shape[0]):
        years = age[i] // 12
        first, second = _two_normals(seed, uid[i], DRAW_SCHOOL)
        known = _LOADING * ability[i]
        degree[i] = known + _SCHOOL_LUCK * first + degree_leaning(years, sex[i], group[i])
        matriculation[i] = known + _SCHOOL_LUCK * second + matriculation_leaning(years, sex[i], group[i])


@kernel
def fill_wage_scores(out: F64, premium: F64, ability: F64, education: I8, age: I16, uid: U64, seed: np.uint64) -> None:
    """Return the log wage that somebody's human capital and luck suggest; only its rank counts.

    Parameters
    ----------
    out : float64[n], ln wage
        Modified in place.
    premium : float64[5]
        Premium of matriculation and of a degree (ln), return to a standard score of skill, spread of luck, and pay at
        18 as a share of pay at full experience.
    ability : float64[n]
        From `fill_ability`.
    education : int8[n]
        Code.
    age : int16[n], month
        Age.
    uid : uint64[n]
        Identity.
    seed : uint64
        Luck of the run.
    """
    for i in range(out.shape[0]):
        luck, _ = _two_normals(seed, uid[i], DRAW_WAGE)
        school = premium[0] if education[i] >= MATRICULATION else 0.0
        if education[i] == DEGREE:
            school += premium[1]
        years = age[i] // 12
        out[i] = school + premium[2] * ability[i] + premium[3] * luck + log(experience(years, premium[4]))


@kernel
def fill_skill(out: F64, ability: F64, education: I8, age: I16, level: float) -> tuple[float, float]:
    """Return human capital before it is made a standard score, and its sum and sum of squares.

    Parameters
    ----------
    out : float64[n]
        Modified in place.
    ability : float64[n]
        Standard score within the authority.
    education : int8[n]
        Code.
    age : int16[n], month
        Age; schooling counts for adults.
    level : float
        How the authority differs from the country.

    Returns
    -------
    tuple of two floats
        Sum and sum of squares, in the order of rows.
    """
    total = 0.0
    squares = 0.0
    for i in range(out.shape[0]):
        x = ability[i] + level
        if age[i] >= 12 * ADULT:
            x += 0.4 if education[i] == DEGREE else -0.2 if education[i] == BASIC else 0.1
        out[i] = x
        total += x
        squares += x * x
    return total, squares
