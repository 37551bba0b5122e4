"""Wages at the start: pay of the employees of the year, what everybody's human capital commands, and taxes."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import AuthorityTable, constant, deflator, income_tax_brackets
from sim.kernels.codes import FEMALE, MALE
from sim.kernels.dtypes import F64, I64
from sim.kernels.participation import FIRST_AGE, fill_experience
from sim.kernels.synthesis_families import count_children
from sim.kernels.synthesis_labour import fill_wage_scores
from sim.kernels.synthesis_wages import fill_quantile_normals, fit_wages
from sim.kernels.taxes import fill_tax
from sim.parameters import Parameters
from sim.population.crowd import Crowd

AGOROT: Final = 100
LUCK_SPREAD: Final = 0.85
"""Spread of ln wage among equals, hours and months worked included: so wide that the scores spread as ln wages do and
the premiums of the parameters come out, although only ranks count (assumption)."""
LEFT_WORK: Final = 0.3
"""How far last wages of those who no longer work rank below others (ln, assumption)."""
LOW_WOMEN: Final = 0.8
"""Elasticity of the ratio of women to men at the minimum wage with the ratio of men's to women's wages (assumption)."""
HIGHEST_LOW: Final = 0.97
"""At most this share of one sex earns the minimum wage at most."""
LOW_MEAN: Final = 0.58
"""Mean of the wages up to the minimum wage, relative to it, of the usual curve (`sim.kernels.synthesis_wages`)."""
OTHERS_LEAST: Final = 1.15
"""Least mean of the other wages, relative to the minimum wage (assumption): so many must earn less."""
_RATE_UNIT: Final = 10_000


@dataclass(frozen=True, slots=True)
class WageTargets:
    """Wage margins of one authority; agorot per month."""

    minimum: int
    mean: F64
    """float64[2], men and women."""
    gini: float
    low_share: float
    """Share of employees of the year at or below the minimum wage."""


@dataclass(frozen=True, slots=True)
class TaxRules:
    """Rules of the income tax and the insurances as `sim.kernels.taxes` takes them."""

    bracket: I64
    rate: I64
    point_value: int
    insurance: I64


def wage_targets(table: AuthorityTable, j: int) -> WageTargets:
    """Return the wage margins of authority `j`; the minimum wage is that of the year of the wages, in NIS of 2018."""
    means = np.array([table.wage_men[j], table.wage_women[j]]) * AGOROT
    return WageTargets(minimum_wage(table.wage_year), means, float(table.wage_gini[j]), float(table.min_wage_share[j]))


def minimum_wage(year: int) -> int:
    """Return the monthly minimum wage of a year in agorot of 2018."""
    return round(constant(f"minimum_wage_{year}") * deflator(year) * AGOROT)


def tax_rules() -> TaxRules:
    """Return the rules of 2018."""
    brackets = income_tax_brackets()
    rates = [constant("employee_insurance_rate_reduced"), constant("employee_insurance_rate_full")]
    limits = [constant("insurance_threshold"), constant("insurance_ceiling")]
    return TaxRules(
        bracket=np.array([round(b.above * AGOROT) for b in brackets]),
        rate=np.array([round(b.rate * _RATE_UNIT) for b in brackets]),
        point_value=round(constant("income_tax_credit_point") * AGOROT),
        insurance=np.array([round(r * _RATE_UNIT) for r in rates] + [round(x * AGOROT) for x in limits]),
    )


def pay(crowd: Crowd, targets: WageTargets, rules: TaxRules, parameters: Parameters) -> None:
    """Give pay to the employees of the year, a potential to everybody of 15 and older, and the tax on pay."""
    score = _scores(crowd, parameters)
    crowd.pay = np.zeros(crowd.n, np.int32)
    commanded = np.zeros(crowd.n, np.int64)
    workers = [np.flatnonzero((crowd.sex == sex) & (crowd.was_employee == 1)) for sex in (MALE, FEMALE)]
    curves = _curves(targets, len(workers[0]), len(workers[1]))
    for sex in (MALE, FEMALE):
        ranked = workers[sex][np.argsort(score[workers[sex]], kind="stable")]
        crowd.pay[ranked] = np.minimum(curves[sex], np.iinfo(np.int32).max)
        commanded[ranked] = curves[sex]
        others = np.flatnonzero((crowd.sex == sex) & (crowd.was_employee == 0) & (crowd.years >= FIRST_AGE))
        if ranked.size == 0:
            commanded[others] = round(float(targets.mean[sex]))
            continue
        place = np.searchsorted(score[ranked], score[others])
        commanded[others] = curves[sex][np.minimum(place, ranked.size - 1)]
    share = np.empty(crowd.n)
    fill_experience(share, crowd.age, parameters.labour.experience_young)
    crowd.potential = np.minimum(commanded / share + 0.5, np.iinfo(np.int32).max).astype(np.int32)
    children = np.zeros((crowd.n, 3), np.int8)
    count_children(children, crowd.mother, crowd.father, crowd.age)
    crowd.tax = np.zeros(crowd.n, np.int32)
    fill_tax(crowd.tax, crowd.pay, crowd.sex, children, rules.bracket, rules.rate, rules.point_value, rules.insurance)


def _scores(crowd: Crowd, parameters: Parameters) -> F64:
    """Return the scores by whose rank wages are given."""
    learning = parameters.learning
    premium = np.array(
        [
            learning.matriculation_premium,
            learning.degree_premium,
            learning.skill_return,
            LUCK_SPREAD,
            parameters.labour.experience_young,
        ]
    )
    score = np.empty(crowd.n)
    fill_wage_scores(score, premium, crowd.ability, crowd.education, crowd.age, crowd.uid, crowd.seed)
    score -= LEFT_WORK * (crowd.works == 0)
    return score


def _curves(targets: WageTargets, n_men: int, n_women: int) -> tuple[I64, I64]:
    """Return the wages of men and women, ascending, that meet the margins."""
    men, women = np.zeros(n_men, np.int64), np.zeros(n_women, np.int64)
    low = _low_earners(targets, n_men, n_women)
    z_men, z_women = np.empty(n_men - low[0]), np.empty(n_women - low[1])
    fill_quantile_normals(z_men)
    fill_quantile_normals(z_women)
    fit_wages(men, women, low, targets.minimum, targets.mean, targets.gini, z_men, z_women)
    return men, women


def _low_earners(targets: WageTargets, n_men: int, n_women: int) -> I64:
    """Return how many men and women earn the minimum wage at most."""
    total = int(targets.low_share * (n_men + n_women) + 0.5)
    ratio = float(targets.mean[0] / targets.mean[1])
    weight = n_women * (1.0 + LOW_WOMEN * (ratio - 1.0))
    usual = int(total * weight / max(weight + n_men, 1.0) + 0.5)
    least = int(n_women * (OTHERS_LEAST - targets.mean[1] / targets.minimum) / (OTHERS_LEAST - LOW_MEAN)) + 1
    women = min(max(usual, least), int(HIGHEST_LOW * n_women), total)
    men = min(total - women, n_men)
    return np.array([men, min(total - men, n_women)])
