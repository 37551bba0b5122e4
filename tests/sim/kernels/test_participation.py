"""Rules of participation and experience."""

import numpy as np
import pytest

from sim.kernels.codes import ARAB, BEDOUIN, DEGREE, DRUZE, FEMALE, JEWISH, MALE
from sim.kernels.participation import experience, fill_reluctance, participation, takes_part


def test_that_participation_is_a_share_and_children_have_none() -> None:
    for age in range(106):
        for sex in (MALE, FEMALE):
            for group in (JEWISH, ARAB, DRUZE, BEDOUIN):
                shares = [participation(age, sex, group, level) for level in range(3)]
                assert 0.0 <= min(shares) <= max(shares) <= 1.0
                assert (max(shares) == 0.0) == (age < 15)
                assert shares == sorted(shares)


def test_that_levels_are_those_of_the_surveys() -> None:
    assert participation(40, FEMALE, ARAB, DEGREE) == pytest.approx(0.71)
    assert participation(40, FEMALE, ARAB, 1) < 0.5 * participation(40, FEMALE, JEWISH, 1)


def test_that_reluctance_is_the_factor_from_which_somebody_takes_part() -> None:
    n = 200
    age = np.linspace(15, 60, n).astype(np.int16) * np.int16(12)
    codes = [np.arange(n, dtype=np.int8) % np.int8(k) for k in (2, 4, 3)]
    uid = np.arange(1, n + 1, dtype=np.uint64)
    out = np.empty(n)
    fill_reluctance(out, age, *codes, uid, 67, 62, np.uint64(3))
    for i in range(n):
        kind = (int(age[i] // 12), *(int(code[i]) for code in codes))
        assert takes_part(uid[i], *kind, out[i] * 1.0001, np.uint64(3))
        assert not takes_part(uid[i], *kind, out[i] * 0.9999, np.uint64(3))


def test_that_nobody_takes_part_as_a_child_or_past_the_retirement_age() -> None:
    age = np.array([14, 15, 61, 62, 66, 67], np.int16) * np.int16(12)
    zero = np.zeros(6, np.int8)
    uid = np.arange(6, dtype=np.uint64)
    for sex, limit in ((MALE, 67), (FEMALE, 62)):
        out = np.empty(6)
        fill_reluctance(out, age, zero + np.int8(sex), zero, zero, uid, 67, 62, np.uint64(1))
        assert np.isfinite(out).tolist() == [15 <= years < limit for years in age // 12]


def test_that_experience_rises_to_full_pay_at_35() -> None:
    values = [experience(age, 0.6) for age in range(15, 70)]
    assert values[0] == pytest.approx(0.6)
    assert values[35 - 15] == 1.0
    assert values == sorted(values)
