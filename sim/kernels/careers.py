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
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U16, U64
from sim.kernels.lives import APPLIED, ENTERED, SCIENCE, SCIENTIST, SERVICE, STUDENT, THRESHOLD
from sim.kernels.maths import exp, normal, sigmoid
from sim.kernels.purposes import CAREER, LEARNING
from sim.kernels.rng import unit, words

_YEAR: Final = 12
_LEAVING: Final = 18
_SERVED: Final = 21
_RETURNED: Final = 22
_GRADUATION: Final = 26
_MILLE: Final = 1000.0
_PROBIT: Final = 1.702
"""A logistic curve of 1.702 x follows the normal distribution within 0.01 (memory)."""

# Settings of `come_of_age`.
MATRICULATION_SLOPE, BY_CHARACTER, SKILL_RETURN, CHARACTER_RETURN, MATRICULATION_PREMIUM = 0, 1, 2, 3, 4
THRESHOLD_AT, THRESHOLD_SLOPE, CONNECTIONS, DEGREE_SLOPE, BY_THRESHOLD, THRESHOLD_SHARE = 5, 6, 7, 8, 9, 10
COMPLETION, DEGREE_PREMIUM, SCIENCE_AT, SCIENCE_SLOPE, BY_PROGRAMME, SCIENCE_PREMIUM, SERVICE_SLOPE = (
    11, 12, 13, 14, 15, 16, 17,
)  # fmt: skip
SCIENCE_SHARE: Final = 18
N_SETTINGS: Final = 19


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
    path: U16,
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
    path : uint16[capacity]
        Modified in place: threshold matriculation, service, application, end of studies, a degree in science.
    pupils : int64[n_authorities, n_groups, 28]
        Modified in place, added to: columns of `childhood`.
    matriculation, entry : float64[n_authorities], logit
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
        if status[i] == FREE:
            continue
        age = (month - born[i]) // _YEAR
        if age < _LEAVING or age > _GRADUATION:
            continue
        mine = pupils[home[i], group[i]]
        is_poor = 0 <= parent_rank[i] < 50
        if age == _LEAVING:
            w0, w1, w2, w3 = words(seed, LEARNING, month, uid[i], 1)
            merit = settings[MATRICULATION_SLOPE] * skill[i] + settings[BY_CHARACTER] * character[i]
            passes = unit(w0, w1) < sigmoid(matriculation[home[i]] + merit)
            education[i] = MATRICULATION if passes else BASIC
            ln_pay = base[home[i], sex[i]] + settings[SKILL_RETURN] * skill[i]
            ln_pay += settings[CHARACTER_RETURN] * character[i] + settings[MATRICULATION_PREMIUM] * passes
            ln_pay += quantile(luck, _with_connections(unit(w2, w3), parent_rank[i], settings[CONNECTIONS]))
            potential[i] = int(exp(min(max(ln_pay, 9.0), 17.0)))
            if status[i] != EMPLOYEE:
                pay[i] = potential[i]
            w0, w1, _, _ = words(seed, CAREER, month, uid[i], 1)
            if passes and unit(w0, w1) < sigmoid(settings[THRESHOLD_AT] + settings[THRESHOLD_SLOPE] * skill[i]):
                path[i] |= THRESHOLD
            mine[AT_18] += 1
            mine[PASSED] += passes
            mine[PASSED_WELL] += path[i] & THRESHOLD != 0
            mine[SKILL_18] += int(np.floor(skill[i] * _MILLE))
            mine[CHARACTER_18] += int(np.floor(character[i] * _MILLE))
            mine[POOR_18] += is_poor
            mine[POOR_PASSED] += is_poor & passes
            continue
        w0, w1, w2, w3 = words(seed, CAREER, month, uid[i], 0)
        if age == _SERVED:
            if unit(w0, w1) < sigmoid(serving[group[i]] + settings[SERVICE_SLOPE] * character[i]):
                path[i] |= SERVICE
        elif age == _RETURNED:
            mine[AT_22] += 1
            mine[SERVED] += path[i] & SERVICE != 0
        if age == applies_at(group[i]) and education[i] == MATRICULATION:
            way = settings[BY_THRESHOLD] * ((path[i] & THRESHOLD != 0) - settings[THRESHOLD_SHARE])
            if unit(w2, w3) < sigmoid(entry[home[i]] + settings[DEGREE_SLOPE] * skill[i] + way):
                path[i] |= APPLIED
                mine[APPLICANTS] += 1
        elif age == _GRADUATION:
            _graduate(education, potential, path, mine, i, skill[i], character[i], unit(w0, w1), unit(w2, w3), settings)
            mine[POOR_26] += is_poor
            mine[POOR_ENTERED] += is_poor & (path[i] & ENTERED != 0)


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
    path: U16,
    mine: I64,
    i: int,
    skill: float,
    character: float,
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


@kernel
def list_applicants(rows: I32, path: U16, status: I8, first: int, last: int) -> int:
    """List those who apply this year, in rows[first:]; return how many."""
    listed = 0
    for i in range(first, last):
        if path[i] & APPLIED != 0 and status[i] != FREE:
            rows[first + listed] = i
            listed += 1
    return listed


@kernel
def admit(path: U16, pupils: I64, rows: I32, home: I16, group: I8, places: int, n: int) -> None:
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
    path: U16,
    education: I8,
    skill: F32,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    uid: U64,
    entry: F64,
    serving: F64,
    settings: F64,
    seed: np.uint64,
    n: int,
) -> float:
    """Note at the start who has a good matriculation, served, studies or has a degree; return entrants a year."""
    expected, cohorts = 0.0, 6.0
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < _LEAVING:
            continue
        w0, w1, w2, w3 = words(seed, CAREER, 0, uid[i], 2)
        if age >= _SERVED and unit(w2, w3) < sigmoid(serving[group[i]]):
            path[i] |= SERVICE
        if education[i] == BASIC:
            continue
        w2, w3, _, _ = words(seed, CAREER, 0, uid[i], 3)
        if unit(w2, w3) < sigmoid(settings[THRESHOLD_AT] + settings[THRESHOLD_SLOPE] * skill[i]):
            path[i] |= THRESHOLD
        if education[i] == DEGREE:
            path[i] |= THRESHOLD | ENTERED
            continue
        way = settings[BY_THRESHOLD] * ((path[i] & THRESHOLD != 0) - settings[THRESHOLD_SHARE])
        chance = sigmoid(entry[home[i]] + settings[DEGREE_SLOPE] * skill[i] + way)
        if 20 <= age < _GRADUATION:
            expected += chance
        if applies_at(group[i]) < age <= _GRADUATION and unit(w0, w1) < chance:
            path[i] |= STUDENT | ENTERED
    return expected / cohorts
