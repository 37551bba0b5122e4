"""From 18 to 30: matriculation, service, higher education with limited places, and the pay that all this commands."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.childhood import (
    ADMITTED,
    APPLICANTS,
    AT_18,
    AT_22,
    AT_26,
    CHARACTER_18,
    DEGREE_26,
    ENTERED_26,
    PASSED,
    PASSED_WELL,
    POOR_18,
    POOR_26,
    POOR_ENTERED,
    POOR_PASSED,
    SERVED,
    SKILL_18,
)
from sim.kernels.codes import ARAB, BASIC, BEDOUIN, DEGREE, EMPLOYEE, FREE, MATRICULATION
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U32, U64
from sim.kernels.lives import APPLIED, ENTERED, SCIENCE, SCIENTIST, SERVICE, STUDENT, THRESHOLD
from sim.kernels.maths import exp, normal, sigmoid
from sim.kernels.purposes import CAREER, LEARNING
from sim.kernels.rng import unit, words

_YEAR: Final = 12
_LEAVING: Final = 18
_SERVED: Final = 21
_RETURNED: Final = 22
_GRADUATION: Final = 26
_FIRST: Final = 20
_MILLE: Final = 1000.0
_PROBIT: Final = 1.702
"""A logistic curve of 1.702 x follows the normal distribution within 0.01 (memory)."""

# Settings of `come_of_age`.
MATRICULATION_SLOPE, BY_CHARACTER, SKILL_RETURN, CHARACTER_RETURN, MATRICULATION_PREMIUM = 0, 1, 2, 3, 4
THRESHOLD_SLOPE, CONNECTIONS, DEGREE_SLOPE, BY_THRESHOLD, THRESHOLD_SHARE = 5, 6, 7, 8, 9
COMPLETION, DEGREE_PREMIUM, SCIENCE_AT, SCIENCE_SLOPE, BY_PROGRAMME, SCIENCE_PREMIUM, SERVICE_SLOPE = (
    10, 11, 12, 13, 14, 15, 16,
)  # fmt: skip
SCIENCE_SHARE: Final = 17
N_SETTINGS: Final = 18


@kernel(inline=True)
def applies_at(group: int) -> int:
    """Return the age at which residents of a group apply for higher education: after service, or after school."""
    return 19 if group in (ARAB, BEDOUIN) else _RETURNED


@kernel(inline=True)
def quantile(luck: F64, u: float) -> float:
    """Return the value of a distribution, given by evenly spaced quantiles, at u in (0, 1)."""
    at = u * (luck.shape[0] - 1)
    below = min(int(at), luck.shape[0] - 2)
    return luck[below] + (at - below) * (luck[below + 1] - luck[below])


@kernel
def come_of_age(
    education: I8,
    potential: I32,
    pay: I32,
    path: U32,
    pupils: I64,
    skill: F32,
    character: F32,
    parent_rank: I8,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    sex: I8,
    uid: U64,
    matriculation: F64,
    threshold: F64,
    entry: F64,
    serving: F64,
    base: F64,
    luck: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Matriculate at 18, serve, apply for higher education at 19 or 22, graduate at 26.

    Parameters
    ----------
    education : int8[capacity]
        Modified in place at 18 and 26.
    potential, pay : int32[capacity], agorot/month
        Modified in place at 18 (set; the pay of those at work stays) and at 26 (potential, with a degree).
    path : uint32[capacity]
        Modified in place: threshold matriculation, service, application, end of studies, a degree in science.
    pupils : int64[n_authorities, n_groups, 28]
        Modified in place, added to: columns of `childhood`.
    matriculation, threshold, entry : float64[n_authorities], logit
        What a place adds at mean skill; `entry` with support and a campus.
    serving : float64[n_groups], logit
        Service at mean character.
    base : float64[n_authorities, 2], ln agorot
        Potential pay of residents of mean skill with basic education, by place and sex.
    luck : float64[n_quantiles], ln
        Quantiles of what else sets pay, as among those of 25 to 54 at the start. Parents' rank shifts the draw
        (connections), so that the next generation is paid as those before it.
    """
    for i in range(first, last):
        lived = month - born[i]
        if lived < _LEAVING * _YEAR or lived >= (_GRADUATION + 1) * _YEAR or status[i] == FREE:
            continue
        age, j, g = lived // _YEAR, home[i], group[i]
        mine = pupils[j, g]
        if age == _LEAVING:
            _leave_school(
                education, potential, path, mine, i, skill[i], character[i], parent_rank[i], matriculation[j],
                threshold[j], base[j, sex[i]], luck, settings, uid[i], seed, month,
            )  # fmt: skip
            if status[i] != EMPLOYEE:
                pay[i] = potential[i]
            continue
        applies = age == applies_at(g)
        if not applies and age not in (_SERVED, _RETURNED, _GRADUATION):
            continue
        w0, w1, w2, w3 = words(seed, CAREER, month, uid[i], 0)
        _serve(path, mine, i, age, unit(w0, w1) < sigmoid(serving[g] + settings[SERVICE_SLOPE] * character[i]))
        if applies and education[i] == MATRICULATION:
            wants = unit(w2, w3) < entry_chance(path[i], skill[i], entry[j], settings)
            path[i] |= APPLIED * wants
            mine[APPLICANTS] += wants
        if age == _GRADUATION:
            _graduate(
                education, potential, path, mine, i, skill[i], character[i], parent_rank[i], unit(w0, w1),
                unit(w2, w3), settings,
            )  # fmt: skip


@kernel(inline=True)
def entry_chance(path: int, skill: float, place: float, settings: F64) -> float:
    """Return the chance that somebody with matriculation applies for higher education."""
    way = settings[BY_THRESHOLD] * ((path & THRESHOLD != 0) - settings[THRESHOLD_SHARE])
    return sigmoid(place + settings[DEGREE_SLOPE] * skill + way)


@kernel(inline=True)
def _serve(path: U32, mine: I64, i: int, age: int, serves: bool) -> None:
    """Note at 21 who served, and count them at 22."""
    if age == _SERVED and serves:
        path[i] |= SERVICE
    elif age == _RETURNED:
        mine[AT_22] += 1
        mine[SERVED] += path[i] & SERVICE != 0


@kernel(inline=True)
def _leave_school(
    education: I8,
    potential: I32,
    path: U32,
    mine: I64,
    i: int,
    skill: float,
    character: float,
    parent_rank: int,
    place: float,
    well: float,
    base: float,
    luck: F64,
    settings: F64,
    uid: np.uint64,
    seed: np.uint64,
    month: int,
) -> None:
    """Matriculate or not, and begin a working life with the pay that one's human capital commands."""
    w0, w1, w2, w3 = words(seed, LEARNING, month, uid, 1)
    merit = settings[MATRICULATION_SLOPE] * skill + settings[BY_CHARACTER] * character
    passes = unit(w0, w1) < sigmoid(place + merit)
    education[i] = MATRICULATION if passes else BASIC
    ln_pay = base + settings[SKILL_RETURN] * skill + settings[CHARACTER_RETURN] * character
    ln_pay += settings[MATRICULATION_PREMIUM] * passes
    ln_pay += quantile(luck, _with_connections(unit(w2, w3), parent_rank, settings[CONNECTIONS]))
    potential[i] = int(exp(min(max(ln_pay, 9.0), 17.0)))
    w0, w1, _, _ = words(seed, CAREER, month, uid, 1)
    path[i] &= np.uint32(0xFFFFFFFF - THRESHOLD)
    if passes and unit(w0, w1) < sigmoid(well + settings[THRESHOLD_SLOPE] * skill):
        path[i] |= THRESHOLD
    is_poor = 0 <= parent_rank < 50
    mine[AT_18] += 1
    mine[PASSED] += passes
    mine[PASSED_WELL] += path[i] & THRESHOLD != 0
    mine[SKILL_18] += int(np.floor(skill * _MILLE))
    mine[CHARACTER_18] += int(np.floor(character * _MILLE))
    mine[POOR_18] += is_poor
    mine[POOR_PASSED] += is_poor & passes


@kernel(inline=True)
def _with_connections(u: float, parent_rank: int, weight: float) -> float:
    """Return a uniform number that goes with the parents' rank (a Gaussian copula of correlation `weight`)."""
    if parent_rank < 0 or weight <= 0.0:
        return u
    near = normal((parent_rank + 0.5) / 100.0)
    return sigmoid(_PROBIT * (weight * near + np.sqrt(1.0 - weight * weight) * normal(u)))


@kernel(inline=True)
def _graduate(
    education: I8,
    potential: I32,
    path: U32,
    mine: I64,
    i: int,
    skill: float,
    character: float,
    parent_rank: int,
    u: float,
    v: float,
    settings: F64,
) -> None:
    """End studies: with a degree or without, in science or in something else."""
    if path[i] & STUDENT != 0:
        path[i] ^= STUDENT
        if u < sigmoid(settings[COMPLETION] + settings[BY_CHARACTER] * character):
            education[i] = DEGREE
            inclined = settings[SCIENCE_AT] + settings[SCIENCE_SLOPE] * skill
            inclined += settings[BY_PROGRAMME] * (path[i] & SCIENCE != 0)
            is_scientist = v < sigmoid(inclined)
            if is_scientist:
                path[i] |= SCIENTIST
            premium = settings[SCIENCE_PREMIUM] * (is_scientist - settings[SCIENCE_SHARE])
            potential[i] = int(potential[i] * exp(settings[DEGREE_PREMIUM] + premium))
    mine[AT_26] += 1
    mine[ENTERED_26] += path[i] & ENTERED != 0
    mine[DEGREE_26] += education[i] == DEGREE
    is_poor = 0 <= parent_rank < 50
    mine[POOR_26] += is_poor
    mine[POOR_ENTERED] += is_poor & (path[i] & ENTERED != 0)


@kernel
def list_applicants(rows: I32, path: U32, status: I8, first: int, last: int) -> int:
    """List those who apply this year, in rows[first:]; return how many."""
    listed = 0
    for i in range(first, last):
        if path[i] & APPLIED != 0 and status[i] != FREE:
            rows[first + listed] = i
            listed += 1
    return listed


@kernel
def admit(path: U32, pupils: I64, rows: I32, home: I16, group: I8, places: int, n: int) -> None:
    """Admit the first of the applicants, as many as there are places.

    Parameters
    ----------
    rows : int32[n]
        Applicants, the best first.
    """
    for r in range(n):
        i = rows[r]
        path[i] ^= APPLIED
        if r < places:
            path[i] |= STUDENT | ENTERED
            pupils[home[i], group[i], ADMITTED] += 1


@kernel
def first_studies(
    path: U32,
    education: I8,
    skill: F32,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    uid: U64,
    threshold: F64,
    entry: F64,
    serving: F64,
    settings: F64,
    seed: np.uint64,
    n: int,
) -> float:
    """Note at the start who has a good matriculation, served, studies or has a degree; return entrants a year."""
    expected = 0.0
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < _LEAVING:
            continue
        w0, w1, w2, w3 = words(seed, CAREER, 0, uid[i], 2)
        path[i] |= SERVICE * (age >= _SERVED and unit(w2, w3) < sigmoid(serving[group[i]]))
        if education[i] == BASIC:
            continue
        w2, w3, _, _ = words(seed, CAREER, 0, uid[i], 3)
        is_good = unit(w2, w3) < sigmoid(threshold[home[i]] + settings[THRESHOLD_SLOPE] * skill[i])
        if education[i] == DEGREE:
            path[i] |= THRESHOLD | ENTERED
            continue
        path[i] |= THRESHOLD * is_good
        chance = entry_chance(path[i], skill[i], entry[home[i]], settings)
        expected += chance * (_FIRST <= age < _GRADUATION)
        studies = applies_at(group[i]) < age <= _GRADUATION and unit(w0, w1) < chance
        path[i] |= (STUDENT | ENTERED) * studies
    return expected / (_GRADUATION - _FIRST)
