"""Grant calls: values by hand, directions, and what is awarded against what could be expected."""

import math

import numpy as np
import pytest

from sim.kernels import grants
from sim.kernels.dtypes import F64, I64

RULES = np.array([-1.6, 2.5, 0.4, 0.8, -3.0, 0.5, 1.5, 80.0, 0.25, 0.15])
POT, RIVALS = 60e6, 300e6 * 0.5**1.5


def test_that_the_odds_of_applying_add_up() -> None:
    chance = grants.apply_chance(40_000.0, 0.6, 0.5, 0.02, 1.0, RULES)
    logit = -1.6 + 2.5 * 0.6 + 0.4 * math.log(2.0) + 0.8 * 0.5 - 3.0 * 0.02 + 0.5
    assert chance == pytest.approx(1.0 / (1.0 + math.exp(-logit)))


def test_that_capacity_size_and_experience_help_and_the_own_share_deters() -> None:
    usual = (20_000.0, 0.5, 0.5, 0.05, 0.0)
    base = grants.apply_chance(*usual, RULES)
    better = ((40_000.0, 0.5, 0.5, 0.05, 0.0), (20_000.0, 0.6, 0.5, 0.05, 0.0), (20_000.0, 0.5, 0.6, 0.05, 0.0),
              (20_000.0, 0.5, 0.5, 0.01, 0.0), (20_000.0, 0.5, 0.5, 0.05, 1.0))  # fmt: skip
    assert all(grants.apply_chance(*case, RULES) > base for case in better)


def test_that_weak_authorities_apply_to_a_quarter_and_strong_ones_to_six_in_ten() -> None:
    weak = grants.apply_chance(8_000.0, 0.35, 0.3, 0.05, 0.0, RULES)
    strong = grants.apply_chance(40_000.0, 0.7, 0.6, 0.01, 0.0, RULES)
    assert 0.1 <= weak <= 0.4
    assert 0.4 <= strong <= 0.8


@pytest.mark.parametrize(("capacity", "share"), [(0.0, 0.6), (0.2, 0.6), (0.5, 0.75), (0.8, 0.9), (1.0, 0.9)])
def test_that_absorption_rises_with_capacity_between_its_ends(capacity: float, share: float) -> None:
    assert grants.absorbed(capacity, 0.6, 0.9) == pytest.approx(share)


def held(month: int, pot: float = POT, platform: float = 0.0, n: int = 8) -> tuple[I64, I64, F64]:
    """Hold one call among some authorities; return who applied, who won, and what."""
    applied, won, award = np.zeros(n, np.int64), np.zeros(n, np.int64), np.zeros(n)
    people, capacity = np.linspace(5_000.0, 60_000.0, n), np.linspace(0.3, 0.7, n)
    grants.hold_call(
        applied, won, award, np.zeros(n), people, capacity, np.full(n, 0.5), np.full(n, platform), people * 2_500.0,
        pot, RIVALS, RULES, np.arange(n, dtype=np.uint64), np.uint64(7), month, 0,
    )  # fmt: skip
    return applied, won, award


def test_that_only_who_applies_wins_and_wins_the_size_of_a_project() -> None:
    for month in range(50):
        applied, won, award = held(month)
        assert (won <= applied).all()
        assert award[won == 1] == pytest.approx(np.linspace(5_000.0, 60_000.0, 8)[won == 1] * 80.0)
        assert not award[won == 0].any()


def test_that_awards_never_exceed_the_pot() -> None:
    most = max(held(month, pot=2e6)[2].sum() for month in range(200))
    assert 0.0 < most <= 2e6 * (1.0 + 1e-12)


def test_that_awards_come_out_as_expected_in_the_mean() -> None:
    n = 8
    people, capacity, expected = np.linspace(5_000.0, 60_000.0, n), np.linspace(0.3, 0.7, n), np.zeros(n)
    grants.expect(
        expected, people, capacity, np.full(n, 0.5), np.zeros(n), people * 2_500.0, POT, RIVALS, RULES
    )  # fmt: skip
    mean = np.mean([held(month)[2] for month in range(4_000)], axis=0)
    assert mean.sum() == pytest.approx(expected.sum(), rel=0.05)


def test_that_a_platform_wins_more_calls() -> None:
    without, with_one = (sum(held(m, platform=p)[2].sum() for m in range(500)) for p in (0.0, 1.0))
    assert with_one > without * 1.1
