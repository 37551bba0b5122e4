"""What the state's rules say at the start, from the table of constants."""

from typing import Final

import numpy as np

from sim.data import child_allowance, constant
from sim.population.wages import tax_rules
from sim.state import Law

_AGOROT: Final = 100
_RANKS: Final = 5
SENIORITY: Final = 1.3
"""Old-age pension over the basic one: 2 % for each year insured, at most 50 %; the mean is an assumption."""


def law() -> Law:
    """Return taxes, insurance and benefits of 2018, in agorot per month."""
    rules = tax_rules()
    allowance = [*child_allowance()] + [child_allowance()[-1]] * _RANKS
    single, couple = constant("income_support_single"), constant("income_support_couple")
    return Law(
        tax_bracket=rules.bracket,
        tax_rate=rules.rate,
        credit_point=rules.point_value,
        insurance=rules.insurance,
        employer_bound=constant("insurance_threshold") * _AGOROT,
        employer_reduced=constant("employer_insurance_rate_reduced"),
        employer_full=constant("employer_insurance_rate_full"),
        vat=constant("vat"),
        corporate_tax=constant("corporate_tax"),
        minimum_wage=_agorot(constant("minimum_wage")),
        old_age_pension=_agorot(constant("old_age_pension") * SENIORITY),
        child_allowance=np.array([_agorot(amount) for amount in allowance[:_RANKS]], np.int64),
        unemployment_share=_unemployment_share(),
        unemployment_ceiling=_agorot(constant("unemployment_benefit_max")),
        support=_agorot(single),
        support_person=_agorot(couple - single),
    )


def _agorot(amount: float) -> int:
    """Return whole agorot."""
    return int(amount * _AGOROT + 0.5)


def _unemployment_share() -> float:
    """Return the benefit over the last pay at three quarters of the average wage, the bands of the rule weighted."""
    first, second = constant("unemployment_band_1_upto"), constant("unemployment_band_2_upto")
    paid = first * constant("unemployment_rate_band_1") + (second - first) * constant("unemployment_rate_band_2")
    return paid / second
