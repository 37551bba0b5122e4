"""Education and labour status at the start: who has studied, who takes part, works, is out of work or retired."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import AuthorityTable, employment_factor
from sim.kernels.codes import (
    BASIC,
    CHILD,
    DEGREE,
    EMPLOYEE,
    FEMALE,
    INACTIVE,
    JEWISH,
    MALE,
    MATRICULATION,
    RETIRED,
    SELF_EMPLOYED,
    UNEMPLOYED,
)
from sim.kernels.dtypes import BOOL, F64, I64
from sim.kernels.maths import normal
from sim.kernels.participation import FIRST_AGE, fill_reluctance
from sim.kernels.purposes import SYNTHESIS_RESIDENT
from sim.kernels.synthesis_labour import fill_ability, fill_school_scores, fill_skill
from sim.parameters import Parameters
from sim.population.crowd import Crowd

DRAW_OWN_BUSINESS: Final = 30
DRAW_OUT_OF_WORK: Final = 31
DRAW_BENEFIT: Final = 32

SELF_EMPLOYED_MEN: Final = (0.67, 0.78)
"""Men among the self-employed, Jewish and others (CBS, from memory)."""
MEN_BOUNDS: Final = (0.30, 0.85)
"""Shares of men among employees that wages of men, women and all may imply; outside them the wages are rounding."""
HIGHEST_FACTOR: Final = 3.0
"""No more than this times the usual participation; beyond it people past the retirement age work (assumption)."""
LAST_AGE: Final = 75
"""Nobody of this age works, years (assumption)."""
RECENT_WORK: Final = 0.7
"""Share of the unemployed who were employees at some time of the year before (assumption)."""
EARLIEST_PENSION: Final = 50
"""Nobody below draws an old-age or survivor's pension, years (assumption)."""
DEGREE_AGES: Final = (35, 55)
YOUNG_AGES: Final = (18, 24)
BENEFIT_AGES: Final = (20, 67)
NATIONAL_DEGREES: Final = 0.30
"""Degree holders among residents of 35-55 in the country (CBS 2019, from memory): where the skill level is 0."""
LEVEL_WEIGHT: Final = 0.35
"""Skill level of an authority against the normal score of its degree share (assumption)."""


@dataclass(frozen=True, slots=True)
class LabourTargets:
    """Labour margins of one authority, persons by sex (men, women)."""

    employees_of_year: I64
    employees: I64
    """At work as employees in the first month."""
    self_employed: I64
    unemployed: I64
    pensioners: int
    benefit_rate: float
    """Recipients of unemployment benefit among residents of 20-66."""


def labour_targets(table: AuthorityTable, parameters: Parameters) -> list[LabourTargets]:
    """Return the labour margins of each authority.

    Employees by sex follow from the three mean wages. Unemployment differs between authorities as their benefit rates
    do and makes the rate of the parameter in the region.
    """
    factor = employment_factor()
    of_year = table.employees.astype(np.int64)
    men = _share_of_men(table)
    active: F64 = (of_year * factor + table.self_employed).astype(np.float64)
    unemployed = active * _odds_of_unemployment(table.benefit_rate, active, parameters.population.unemployment_rate)
    others = 1.0 - table.group_share[:, JEWISH]
    men_of_own = SELF_EMPLOYED_MEN[0] + (SELF_EMPLOYED_MEN[1] - SELF_EMPLOYED_MEN[0]) * others
    targets = []
    for j in range(len(table)):
        year = _split(int(of_year[j]), float(men[j]))
        now = _split(round(float(of_year[j]) * factor), float(men[j]))
        own = _split(int(table.self_employed[j]), float(men_of_own[j]))
        workers = max(int((now + own).sum()), 1)
        idle = _split(round(float(unemployed[j])), int(now[MALE] + own[MALE]) / workers)
        others_of_j = (int(table.pensioners[j]), float(table.benefit_rate[j]))
        targets.append(LabourTargets(year, np.minimum(now, year), own, idle, *others_of_j))
    return targets


def _share_of_men(table: AuthorityTable) -> F64:
    """Return the share of men among employees that makes the mean of both sexes' mean wages the mean wage."""
    gap = table.wage_men - table.wage_women
    share = np.where(gap > 0, (table.wage - table.wage_women) / np.where(gap > 0, gap, 1.0), 0.5)
    bounded: F64 = np.clip(share, *MEN_BOUNDS)
    return bounded


def _odds_of_unemployment(benefit_rate: F64, active: F64, rate: float) -> F64:
    """Return unemployed over employed for each authority: odds proportional to benefit rates, `rate` in the region."""
    weight = active * benefit_rate
    total = sum(weight.tolist())
    wanted = rate / (1.0 - rate) * sum(active.tolist())
    odds: F64 = benefit_rate * (wanted / total) if total > 0 else np.full(active.size, rate / (1.0 - rate))
    return odds


def _split(total: int, share: float) -> I64:
    """Return a number of persons as men and women."""
    men = min(total, int(total * share + 0.5))
    return np.array([men, total - men])


def educate(crowd: Crowd, table: AuthorityTable, j: int) -> tuple[float, float]:
    """Give ability, education and raw skill; return the sum and the sum of squares of raw skill.

    Degree holders among those of 35 to 55 are exact; matriculation of the young has the authority's share.
    """
    crowd.ability = np.empty(crowd.n)
    oldest_first = np.argsort(-crowd.age, kind="stable").astype(np.int32)
    fill_ability(crowd.ability, oldest_first, crowd.mother, crowd.father, crowd.partner, crowd.uid, crowd.seed)
    degree, matriculation = np.empty(crowd.n), np.empty(crowd.n)
    fill_school_scores(degree, matriculation, crowd.ability, crowd.age, crowd.sex, crowd.group, crowd.uid, crowd.seed)
    crowd.education[:] = BASIC
    matriculated = _threshold(crowd, matriculation, YOUNG_AGES, float(table.bagrut_share[j]))
    graduated = _threshold(crowd, degree, DEGREE_AGES, float(table.degree_share[j]))
    crowd.education[matriculation > matriculated] = MATRICULATION
    crowd.education[degree > graduated] = DEGREE
    holders = min(max(float(table.degree_share[j]), 0.005), 0.995)
    level = LEVEL_WEIGHT * (normal(holders) - normal(NATIONAL_DEGREES))
    crowd.skill = np.empty(crowd.n)
    return fill_skill(crowd.skill, crowd.ability, crowd.education, crowd.age, level)


def _threshold(crowd: Crowd, score: F64, ages: tuple[int, int], share: float) -> float:
    """Return the score that the wanted share of an age group exceeds."""
    years = crowd.years
    scores = score[(years >= ages[0]) & (years <= ages[1])]
    count = int(scores.size * share + 0.5)
    if count == 0:
        return np.inf
    if count >= scores.size:
        return float(scores.min()) - 1.0
    edge = np.partition(scores, (scores.size - count - 1, scores.size - count))
    return float(0.5 * (edge[scores.size - count - 1] + edge[scores.size - count]))


def employ(crowd: Crowd, targets: LabourTargets, parameters: Parameters) -> F64:
    """Give labour status; return participation by sex relative to that of age, group and education, float64[2].

    Everybody takes part whose persistent draw is below the participation of the kind times the returned factor, which
    is solved so that the labour force has its size. Among these, the draws of `_order` decide who works how.
    """
    labour = parameters.labour
    crowd.status = np.where(crowd.years < FIRST_AGE, CHILD, INACTIVE).astype(np.int8)
    crowd.benefit = np.zeros(crowd.n, np.int8)
    crowd.was_employee = np.zeros(crowd.n, np.int8)
    reluctance = np.empty(crowd.n)
    limits = (labour.retirement_age_men, labour.retirement_age_women)
    fill_reluctance(
        reluctance, crowd.age, crowd.sex, crowd.group, crowd.education, crowd.uid, limits[0], limits[1], crowd.seed
    )
    spare = _spare_seniors(crowd, targets.pensioners, limits)
    factors = np.array([_employ_sex(crowd, targets, sex, reluctance, spare) for sex in (MALE, FEMALE)])
    _retire(crowd, targets.pensioners, limits)
    _grant_benefits(crowd, targets.benefit_rate, labour.benefit_months)
    return factors


def _employ_sex(crowd: Crowd, targets: LabourTargets, sex: int, reluctance: F64, spare: BOOL) -> float:
    """Give status to one sex; return its participation factor."""
    rows = _queue(crowd, sex, reluctance, spare)
    if rows.size == 0:
        return 1.0
    own, idle, now = (int(x[sex]) for x in (targets.self_employed, targets.unemployed, targets.employees))
    n = min(own + idle + now, rows.size)
    inside, outside = rows[:n], rows[n:]
    inside = inside[_order(crowd, inside, DRAW_OWN_BUSINESS, _own_business_weight(crowd, inside))]
    crowd.status[inside[:own]] = SELF_EMPLOYED
    rest = inside[own:]
    rest = rest[_order(crowd, rest, DRAW_OUT_OF_WORK, _idle_weight(crowd, rest))]
    crowd.status[rest[:idle]] = UNEMPLOYED
    workers = rest[idle:]
    crowd.status[workers] = EMPLOYEE
    crowd.was_employee[workers] = 1
    former = int(targets.employees_of_year[sex]) - workers.size
    from_idle = min(round(RECENT_WORK * idle), max(former, 0))
    crowd.was_employee[rest[:from_idle]] = 1
    crowd.was_employee[outside[: max(former - from_idle, 0)]] = 1
    return _factor(reluctance[rows[:n]], reluctance[outside[:1]])


def _spare_seniors(crowd: Crowd, pensioners: int, limits: tuple[int, int]) -> BOOL:
    """Say who is past the retirement age and yet not among the pensioners, who are the oldest relative to it."""
    past = crowd.age.astype(np.int64) - 12 * np.array(limits)[crowd.sex]
    rows = np.flatnonzero(past >= 0)
    rows = rows[np.argsort(-past[rows], kind="stable")]
    spare = np.zeros(crowd.n, np.bool_)
    spare[rows[pensioners:]] = True
    return spare & (crowd.years < LAST_AGE)


def _queue(crowd: Crowd, sex: int, reluctance: F64, spare: BOOL) -> I64:
    """Return those of one sex who may work, in the order in which a larger labour force takes them.

    Beyond the highest factor come those past the retirement age who draw no pension, the youngest first: in a few
    villages more people work than live there between school and pension.
    """
    mine = crowd.sex == sex
    usual = np.flatnonzero(mine & (reluctance <= HIGHEST_FACTOR))
    seniors = np.flatnonzero(mine & spare)
    unusual = np.flatnonzero(mine & (reluctance > HIGHEST_FACTOR) & np.isfinite(reluctance))
    order: I64 = np.concatenate(
        [
            usual[np.argsort(reluctance[usual], kind="stable")],
            seniors[np.argsort(crowd.age[seniors], kind="stable")],
            unusual[np.argsort(reluctance[unusual], kind="stable")],
        ]
    )
    return order


def _factor(inside: F64, following: F64) -> float:
    """Return the participation factor between the last who takes part and the next in the queue."""
    regular = inside[inside <= HIGHEST_FACTOR]
    last = float(regular[-1]) if regular.size else 0.0
    next_one = float(following[0]) if following.size else HIGHEST_FACTOR
    return 0.5 * (last + min(max(next_one, last), HIGHEST_FACTOR))


def _order(crowd: Crowd, rows: I64, k: int, weight: F64) -> I64:
    """Return the order in which weighted draws without replacement take some persons."""
    return np.argsort(crowd.draw(k, rows, SYNTHESIS_RESIDENT) / weight, kind="stable")


def _own_business_weight(crowd: Crowd, rows: I64) -> F64:
    """Return how likely people are to be self-employed: more so with age (CBS surveys, memory)."""
    years = crowd.years[rows]
    return np.select([years < 25, years < 35, years < 55], [0.15, 0.7, 1.2], 1.4)


def _idle_weight(crowd: Crowd, rows: I64) -> F64:
    """Return how likely people of the labour force are to be unemployed: the young and unschooled more (memory)."""
    years = crowd.years[rows]
    by_age = np.select([years < 25, years < 35], [2.0, 1.2], 0.8)
    weight: F64 = by_age * np.array([1.3, 1.0, 0.6])[crowd.education[rows]]
    return weight


def _retire(crowd: Crowd, pensioners: int, limits: tuple[int, int]) -> None:
    """Make pensioners of those outside the labour force who are oldest relative to the retirement age of their sex."""
    is_idle: BOOL = (crowd.status == INACTIVE) & (crowd.years >= EARLIEST_PENSION)
    rows = np.flatnonzero(is_idle)
    past = crowd.age[rows].astype(np.int64) - 12 * np.array(limits)[crowd.sex[rows]]
    rows = rows[np.argsort(-past, kind="stable")]
    crowd.status[rows[:pensioners]] = RETIRED


def _grant_benefits(crowd: Crowd, rate: float, months: int) -> None:
    """Give unemployment benefit to as many of the unemployed with recent work as receive it."""
    insured = (crowd.years >= BENEFIT_AGES[0]) & (crowd.years < BENEFIT_AGES[1])
    recipients = round(rate * int(insured.sum()))
    rows = np.flatnonzero((crowd.status == UNEMPLOYED) & (crowd.was_employee == 1))
    luck = crowd.draw(DRAW_BENEFIT, rows, SYNTHESIS_RESIDENT)
    rows = rows[np.argsort(luck, kind="stable")][:recipients]
    left = crowd.draw(DRAW_BENEFIT + 1, rows, SYNTHESIS_RESIDENT)
    crowd.benefit[rows] = 1 + (left * months).astype(np.int8)
