"""Rules of the tax on wages."""

import numpy as np
import pytest

from sim.kernels.codes import FEMALE, MALE, NONE
from sim.kernels.raises import family_points
from sim.kernels.taxes import credit_points, fill_tax, income_tax
from sim.population.wages import tax_rules

RULES = tax_rules()


def _tax(pay_nis: float, points: int) -> float:
    """Return the tax on a wage, both in NIS."""
    return income_tax(round(pay_nis * 100), points, RULES.bracket, RULES.rate, RULES.point_value, RULES.insurance) / 100


@pytest.mark.parametrize(
    ("pay", "expected"),
    [
        (0, 0),
        (4000, 4000 * 0.035),
        (10_000, 624 + 0.14 * 2710 + 0.2 * 1050 - 2.25 * 216 + 0.035 * 5944 + 0.12 * 4056),
        (15_000, 624 + 0.14 * 2710 + 0.2 * 5410 + 0.31 * 640 - 486 + 0.035 * 5944 + 0.12 * 9056),
    ],
)
def test_that_a_man_pays_what_the_table_of_2018_gives(pay: float, expected: float) -> None:
    assert _tax(pay, credit_points(MALE, 0, 0, 0)) == pytest.approx(expected, abs=0.02)


def test_that_insurance_stops_at_the_ceiling() -> None:
    points = credit_points(MALE, 0, 0, 0)
    assert _tax(61_000, points) - _tax(60_000, points) == pytest.approx(500, abs=0.02)


def test_that_children_lower_the_tax_and_never_below_insurance() -> None:
    without, with_children = credit_points(FEMALE, 0, 0, 0), credit_points(FEMALE, 0, 2, 1)
    assert with_children - without == 4 * (2 * 2.5 + 1)
    assert _tax(12_000, with_children) < _tax(12_000, without)
    assert _tax(5000, with_children) == pytest.approx(5000 * 0.035, abs=0.01)


def test_that_tax_rises_with_pay_and_never_by_more_than_pay() -> None:
    pay = np.arange(0, 7_000_000, 7919, dtype=np.int32)
    out = np.zeros(pay.size, np.int32)
    arguments = (RULES.bracket, RULES.rate, RULES.point_value, RULES.insurance)
    fill_tax(out, pay, np.zeros(pay.size, np.int8), np.zeros((pay.size, 3), np.int8), *arguments)
    steps = np.diff(out)
    assert (steps >= -1).all()
    assert (steps <= np.diff(pay)).all()


def test_that_credit_points_fit_their_column_in_the_largest_families() -> None:
    assert credit_points(FEMALE, 3, 40, 40) == np.iinfo(np.int8).max


def test_that_grown_up_brothers_and_sisters_get_no_points_for_children() -> None:
    born = np.array([-45 * 12, -24 * 12, -9 * 12, -17 * 12], np.int16)  # a mother, a grown-up son, two minors
    sex, points = np.array([FEMALE, MALE, MALE, MALE], np.int8), np.zeros(4, np.int8)
    family_points(points, sex, born, np.array([0], np.int32), np.array([1, 2, 3, NONE], np.int32), 0, 0, 1)
    assert points[:2].tolist() == [credit_points(FEMALE, 0, 0, 2), credit_points(MALE, 0, 0, 0)]
