"""Human capital: skill through childhood, matriculation, a degree, and the pay it commands."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import BASIC, DEGREE, EMPLOYEE, FREE, MATRICULATION
from sim.kernels.dtypes import F32, F64, I8, I16, I32, U64
from sim.kernels.maths import exp, log, normal, sigmoid
from sim.kernels.purposes import LEARNING
from sim.kernels.rng import unit, words

_YEAR: Final = 12
_SCHOOL_LEAVING: Final = 18
_GRADUATION: Final = 26
_BLOCK: Final = 1024


@kernel
def school_year(
    skill: F32,
    education: I8,
    potential: I32,
    pay: I32,
    status: I8,
    born: I16,
    home: I16,
    group: I8,
    sex: I8,
    uid: U64,
    parent_skill: F32,
    service: F64,
    matriculation: F64,
    degree: F64,
    base: F64,
    luck: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Let everybody who learns learn for a year; at 18 comes matriculation, at 26 a degree.

    Parameters
    ----------
    skill : float32[capacity], standard score
        Modified in place for ages 0 to 17.
    education : int8[capacity]
        Modified in place at 18 and 26.
    potential, pay : int32[capacity], agorot/month
        Modified in place at 18 (set; the pay of those at work stays) and at 26 (potential, with a degree).
    parent_skill : float32[capacity], standard score
        Mean skill of the adults of the household.
    service : float64[n_authorities, 2]
        Level of early childhood (under 6) and of education services, relative to 1.
    matriculation, degree : float64[n_authorities], logit
        What a place adds at mean skill.
    base : float64[n_authorities, 2], ln agorot
        Potential pay of residents of mean skill with basic education, by place and sex.
    luck : float64[n_quantiles], ln
        Quantiles of what else sets pay, as among those of 25 to 54 at the start; between them it is laid out evenly.
    settings : float64[9]
        Self-productivity, parents' weight, services' weight, luck, slopes of matriculation and of a degree, premiums of
        matriculation and of a degree, return to skill.

    Source
    ------
    Skill formation in stages, linear form: Cunha & Heckman 2007, https://doi.org/10.1257/aer.97.2.31 (memory).
    """
    for i in range(first, last):
        if status[i] == FREE:
            continue
        age = (month - born[i]) // _YEAR
        if age < _SCHOOL_LEAVING:
            w0, w1, _, _ = words(seed, LEARNING, month, uid[i], 0)
            stage = 0 if age < 6 else 1
            gain = settings[1] * parent_skill[i] + settings[2] * (service[home[i], stage] - 1.0)
            skill[i] = settings[0] * skill[i] + gain + settings[3] * normal(unit(w0, w1))
        elif age == _SCHOOL_LEAVING:
            w0, w1, w2, w3 = words(seed, LEARNING, month, uid[i], 1)
            passes = unit(w0, w1) < sigmoid(matriculation[home[i]] + settings[4] * skill[i])
            education[i] = MATRICULATION if passes else BASIC
            ln_pay = base[home[i], sex[i]] + settings[8] * skill[i] + settings[6] * passes
            at = unit(w2, w3) * (luck.shape[0] - 1)
            below = int(at)
            ln_pay += luck[below] + (at - below) * (luck[below + 1] - luck[below])
            potential[i] = int(exp(min(max(ln_pay, 9.0), 17.0)))
            if status[i] != EMPLOYEE:
                pay[i] = potential[i]
        elif age == _GRADUATION and education[i] == MATRICULATION:
            w0, w1, _, _ = words(seed, LEARNING, month, uid[i], 2)
            if unit(w0, w1) < sigmoid(degree[home[i]] + settings[5] * skill[i]):
                education[i] = DEGREE
                potential[i] = int(potential[i] * exp(settings[7]))


@kernel
def parents_skill(
    out: F32, skill: F32, born: I16, head: I32, next_member: I32, month: int, first: int, last: int
) -> None:
    """Give every member of a household the mean skill of its adults.

    Parameters
    ----------
    out : float32[n_residents], standard score
        Modified in place; 0 where there is no adult.
    head : int32[n_households]
        First resident; rows first to last - 1 are read.
    """
    for h in range(first, last):
        total, adults = 0.0, 0
        i = head[h]
        while i >= 0:
            if month - born[i] >= _SCHOOL_LEAVING * _YEAR:
                total += skill[i]
                adults += 1
            i = next_member[i]
        mean = total / adults if adults > 0 else 0.0
        i = head[h]
        while i >= 0:
            out[i] = mean
            i = next_member[i]


@kernel
def potential_base(
    total: F64,
    count: F64,
    potential: I32,
    skill: F32,
    education: I8,
    home: I16,
    sex: I8,
    born: I16,
    status: I8,
    premiums: F64,
    skill_return: float,
    n: int,
) -> None:
    """Add up what pay would be without skill and schooling, over residents of 25 to 54.

    Parameters
    ----------
    total, count : float64[n_authorities, 2]
        Modified in place: sum of ln potential less the premiums, and residents counted.
    premiums : float64[3], ln
        Premium of each education over basic.
    """
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < 25 or age >= 55 or potential[i] <= 0:
            continue
        total[home[i], sex[i]] += log(float(potential[i])) - premiums[education[i]] - skill_return * skill[i]
        count[home[i], sex[i]] += 1.0


@kernel
def potential_rest(
    out: F64,
    base: F64,
    potential: I32,
    skill: F32,
    education: I8,
    home: I16,
    sex: I8,
    born: I16,
    status: I8,
    premiums: F64,
    skill_return: float,
    n: int,
) -> int:
    """List what place, sex, skill and schooling leave open of ln potential, over the residents of `potential_base`.

    Parameters
    ----------
    out : float64[n], ln
        Modified in place: the first entries.
    base : float64[n_authorities, 2], ln agorot

    Returns
    -------
    int
        Number of entries.
    """
    listed = 0
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < 25 or age >= 55 or potential[i] <= 0:
            continue
        known = base[home[i], sex[i]] + premiums[education[i]] + skill_return * skill[i]
        out[listed] = log(float(potential[i])) - known
        listed += 1
    return listed
