"""Risks of birth, death and moving, and chances at school, such that the start goes on as the CBS counted."""

from typing import Final

import numpy as np

from sim.data import AuthorityTable, death_probability, fertility_pattern
from sim.kernels.codes import CHILD, FEMALE, GROUPS, JEWISH, MATRICULATION, NONE
from sim.kernels.dtypes import BOOL, F64, I64
from sim.kernels.learning import potential_base, potential_rest
from sim.kernels.maths import exp, log
from sim.kernels.migration import pulls
from sim.parameters import Parameters
from sim.population.course import YEARS_OF_LIFE, YEARS_OF_MOVES, usual_events
from sim.processes.migration import OWN_GROUP_OUTSIDE
from sim.state import Geography, Households, Residents, Vitals

FERTILITY: Final = (3.05, 3.0, 1.9, 5.0)
"""Children of a woman by group: S64 (tfr_jewish, tfr_muslim, tfr_druze of `parameters.csv`), Bedouin from memory; the
births of each place then set its own level."""
MOBILITY: Final = ((0, 1.5), (20, 2.6), (30, 1.6), (40, 0.8), (50, 0.5), (65, 0.35))
"""Moves of a household by age of its head (first age, relative risk); assumption."""
_LARGEST_FACTOR: Final = 5.0
_LAST_AGE: Final = 121
_BIRTH_AGES: Final = 61
_MONTHS: Final = 12
_SCHOOL: Final = (15 * 12, 22 * 12)
_GRADUATES: Final = (18 * 12, 26 * 12)
_QUANTILES: Final = 101
_LEAST_SHARE: Final = 0.03
_BINARY_SPREAD: Final = 0.4
"""Spread of a yes or no of which four in five are a yes."""
_LOGIT_SPREAD: Final = 0.3927
"""pi / 8: a logistic curve averaged over a normal score flattens by sqrt(1 + pi / 8 * slope ** 2) (MacKay, memory)."""


def vitals(
    place: Geography,
    table: AuthorityTable,
    residents: Residents,
    households: Households,
    parameters: Parameters,
    sample: float,
) -> Vitals:
    """Return monthly risks that give the births, deaths and moves of the last years in each authority."""
    death, birth = _death(), _birth()
    n, rows = len(place.ids), residents.n
    lives = residents.status[:rows] >= CHILD
    home, group, sex = residents.home[:rows], residents.group[:rows], residents.sex[:rows]
    age = np.clip(-residents.born[:rows] // _MONTHS, 0, _LAST_AGE - 1)
    risk = death[sex[lives], group[lives], age[lives]]
    dying: F64 = np.bincount(home[lives], weights=risk, minlength=n).astype(float)
    women = lives & (sex == FEMALE) & (age < 50)
    chance = birth[group[women], age[women]]
    bearing: F64 = np.bincount(home[women], weights=chance, minlength=n).astype(float)
    leave, arrive = _moves(place, table, residents, parameters, sample)
    potential, potential_luck = _potential(residents, n, parameters)
    matriculation, threshold, degree = _school(table, residents, parameters)
    return Vitals(
        death=death,
        birth=birth,
        death_factor=_factor(usual_events(table, "deaths", YEARS_OF_LIFE) * sample / _MONTHS, dying),
        birth_factor=_factor(usual_events(table, "live_births", YEARS_OF_LIFE) * sample / _MONTHS, bearing),
        leave=leave,
        arrive=arrive,
        mobility=_mobility(residents, households),
        matriculation=matriculation,
        threshold=threshold,
        degree=degree,
        potential=potential,
        potential_luck=potential_luck,
    )


def _death() -> F64:
    """Return the chance of dying in a month, float64[2, n_groups, 121]."""
    yearly = death_probability().transpose(1, 0, 2)
    last = np.repeat(yearly[:, :, -1:], _LAST_AGE - yearly.shape[2], axis=2)
    survival = np.minimum(np.concatenate([yearly, last], axis=2), 0.999)
    return np.array([1.0 - exp(log(1.0 - q) / _MONTHS) for q in survival.ravel()]).reshape(survival.shape)


def _birth() -> F64:
    """Return the chance that a woman bears a child in a month, float64[n_groups, 61]."""
    return fertility_pattern()[:, :_BIRTH_AGES] * (np.array(FERTILITY) / _MONTHS)[:, None]


def _factor(counted: F64, expected: F64) -> F64:
    """Return counted over expected events, between 1/5 and 5, and 1 where none are expected."""
    ratio = np.where(expected > 0, counted / np.where(expected > 0, expected, 1.0), 1.0)
    return np.clip(ratio, 1.0 / _LARGEST_FACTOR, _LARGEST_FACTOR)


def _moves(
    place: Geography, table: AuthorityTable, residents: Residents, parameters: Parameters, sample: float
) -> tuple[F64, F64]:
    """Return monthly risks of moving away and of arrivals from outside.

    Arrivals are those counted less moves inside the region, and immigrants to Israel, who settle as Jewish and other
    residents do.
    """
    own, n, rows = parameters.migration, len(place.ids), residents.n
    lives = residents.status[:rows] >= CHILD
    cell = residents.home[:rows][lives].astype(np.int64) * len(GROUPS) + residents.group[:rows][lives]
    count = np.bincount(cell, minlength=n * len(GROUPS)).reshape(n, len(GROUPS)).astype(np.float64)
    number = np.add.accumulate(count, axis=1)[:, -1]
    group_share = count / np.maximum(number, 1.0)[:, None]
    cum = np.zeros((n, len(GROUPS), n + 1))
    outside = place.outside_people * exp(own.own_group * OWN_GROUP_OUTSIDE)
    pulls(cum, number / sample, place.distance, group_share, outside, own.distance_decay, own.own_group)
    part = np.diff(cum, axis=2, prepend=0.0)[:, :, :n]
    leaving = usual_events(table, "internal_out_migrants", YEARS_OF_MOVES)
    inside = np.zeros(n)
    for j in range(n):
        for g in range(len(GROUPS)):
            inside += leaving[j] * group_share[j, g] * part[j, g]
    people = np.maximum(table.population, 1) * float(_MONTHS)
    came = usual_events(table, "internal_in_migrants", YEARS_OF_MOVES)
    abroad = own.immigration * table.group_share[:, JEWISH] * table.population
    return leaving / people, (np.maximum(came - inside, 0.0) + abroad) / people


def _mobility(residents: Residents, households: Households) -> F64:
    """Return mobility by age of the head, float64[121], mean 1 over households."""
    profile = np.zeros(_LAST_AGE)
    for first, risk in MOBILITY:
        profile[first:] = risk
    heads = households.first[: households.n]
    heads = heads[heads != NONE]
    ages = np.clip(-residents.born[heads] // _MONTHS, 0, _LAST_AGE - 1)
    number = np.bincount(ages, minlength=_LAST_AGE)
    mean = float(np.add.accumulate(number * profile)[-1]) / max(int(number.sum()), 1)
    return profile / mean if mean > 0 else np.ones(_LAST_AGE)


def _school(table: AuthorityTable, residents: Residents, parameters: Parameters) -> tuple[F64, F64, F64]:
    """Return logits at mean skill of matriculation, and, given it, of one that universities accept and of studies.

    With them the young reach the shares of the CBS: of grade 12 who matriculate, who do so above the threshold, and who
    enter higher education within eight years.
    """
    own, n, rows = parameters.learning, len(table), residents.n
    months = -residents.born[:rows].astype(np.int64)
    lives = residents.status[:rows] >= CHILD
    pupils = lives & (months >= _SCHOOL[0]) & (months < _SCHOOL[1])
    adults = lives & (months >= _GRADUATES[0]) & (months < _GRADUATES[1])
    adults &= residents.education[:rows] >= MATRICULATION
    passing = _logits(table.bagrut_share, own.matriculation_slope, _skill(residents, pupils, n), own.character_slope)
    matriculated, skill = np.maximum(table.bagrut_share, _LEAST_SHARE), _skill(residents, adults, n)
    well = _logits(table.bagrut_university_share / matriculated, own.threshold_slope, skill, 0.0)
    by_threshold = own.threshold_bonus * _BINARY_SPREAD
    entering = _logits(table.higher_education_share / matriculated, own.degree_slope, skill, by_threshold)
    return passing, well, entering


def _skill(residents: Residents, chosen: BOOL, n: int) -> F64:
    """Return the mean skill of the chosen residents by place, 0 where there are none."""
    home: I64 = residents.home[: residents.n][chosen].astype(np.int64)
    total = np.bincount(home, weights=residents.skill[: residents.n][chosen], minlength=n)
    return total / np.maximum(np.bincount(home, minlength=n), 1)


def _logits(share: F64, slope: float, skill: F64, other: float) -> F64:
    """Return the logit at skill 0 with which people of mean skill `skill` and spread 1 reach a share.

    Parameters
    ----------
    other : float, logit
        Spread of what else moves the logit.
    """
    bounded = np.clip(share, _LEAST_SHARE, 1.0 - _LEAST_SHARE)
    flat = float(np.sqrt(1.0 + _LOGIT_SPREAD * (slope * slope + other * other)))
    return np.array([flat * log(p / (1.0 - p)) for p in bounded]) - slope * skill


def _potential(residents: Residents, n: int, parameters: Parameters) -> tuple[F64, F64]:
    """Return ln pay at mean skill and basic schooling, and quantiles of the rest.

    Returns
    -------
    float64[n_authorities, 2], ln agorot
        By place and sex; the region's where nobody of the kind lives.
    float64[101], ln
        What place, sex, skill and schooling leave open.
    """
    own, rows = parameters.learning, residents.n
    total, count = np.zeros((n, 2)), np.zeros((n, 2))
    premiums = np.array([0.0, own.matriculation_premium, own.matriculation_premium + own.degree_premium])
    who = (
        residents.potential, residents.skill, residents.education, residents.home, residents.sex, residents.born,
        residents.status, premiums, own.skill_return, rows,
    )  # fmt: skip
    potential_base(total, count, *who)
    region = np.add.accumulate(total, axis=0)[-1] / np.maximum(np.add.accumulate(count, axis=0)[-1], 1.0)
    base = np.where(count > 0, total / np.maximum(count, 1.0), region[None, :])
    rest = np.zeros(rows)
    rest = np.sort(rest[: potential_rest(rest, base, *who)])
    if rest.size == 0:
        return base, np.zeros(_QUANTILES)
    return base, rest[np.linspace(0, rest.size - 1, _QUANTILES).astype(np.int64)]
