"""Rules of institutions: values by hand, limits, directions."""

import math

import numpy as np
import pytest

from sim.kernels import institutions as rules


def test_that_voice_grows_with_ties_and_with_the_root_of_size() -> None:
    assert rules.voice(0.5, 180_000.0, 180_000.0) == 0.5
    assert rules.voice(0.5, 45_000.0, 180_000.0) == pytest.approx(0.25)
    assert rules.voice(0.0, 180_000.0, 180_000.0) == 0.0
    assert rules.voice(1.0, 1e9, 180_000.0) == 1.5


def test_that_data_help_as_far_as_there_is_capacity() -> None:
    assert rules.noise(0.35, 0.0, 1.0, 0.3, 0.0, 0.1, 0.0, 0.2) == 0.35
    assert rules.noise(0.35, 1.0, 0.0, 0.3, 0.0, 0.1, 0.0, 0.2) == 0.35
    assert rules.noise(0.35, 1.0, 0.5, 0.3, 0.0, 0.1, 0.0, 0.2) == pytest.approx(0.35 * 0.85)
    assert rules.noise(0.35, 0.0, 0.5, 0.3, 1.0, 0.1, 0.0, 0.2) == pytest.approx(0.35 * 0.9)


def test_that_plans_of_several_years_rest_on_more_than_one_look() -> None:
    assert rules.noise(0.35, 0.0, 0.5, 0.3, 0.0, 0.1, 0.5, 0.2) == pytest.approx(0.35 * 0.9)


def test_that_without_a_platform_nobody_is_won() -> None:
    assert rules.next_leaders(0.0, 0.0, 1.0, 0.05, 0.35, 0.15) == 0.0
    assert rules.next_leaders(0.4, 0.0, 1.0, 0.05, 0.35, 0.15) == pytest.approx(0.4 * 0.85)


def test_that_leaders_stay_a_share_and_a_vision_wins_more() -> None:
    plain = seen = 0.0
    for _ in range(60):
        plain = rules.next_leaders(plain, 1.0, 0.0, 0.05, 0.35, 0.15)
        seen = rules.next_leaders(seen, 1.0, 1.0, 0.05, 0.35, 0.15)
        assert 0.0 <= plain <= seen <= 1.0
    assert seen > plain + 0.1


def test_that_capacity_without_programmes_returns_to_its_start() -> None:
    assert rules.next_capacity(0.5, 0.5, 0.06, 0.0, 0.1, 0.0, 0.1, 0.0) == 0.5
    assert rules.next_capacity(0.7, 0.5, 0.06, 0.0, 0.1, 0.0, 0.1, 0.0) == pytest.approx(0.7 - 0.06 * 0.2)


def test_that_training_closes_its_part_of_the_gap_and_peers_that_to_the_better() -> None:
    assert rules.next_capacity(0.5, 0.5, 0.06, 1.0, 0.1, 0.0, 0.1, 0.0) == pytest.approx(0.55)
    assert rules.next_capacity(0.5, 0.5, 0.06, 0.0, 0.1, 1.0, 0.1, 0.2) == pytest.approx(0.52)
    assert rules.next_capacity(0.99, 0.5, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0) == 1.0


def chosen(settings: tuple[float, float, float], **changes: list[float]) -> np.ndarray:
    """Return the donors' choice between two places that are alike but for some columns."""
    columns = {"residents": [1e4, 1e4], "level": [1.0, 1.0], "capacity": [0.5, 0.5], "trust": [0.5, 0.5]}
    columns |= {"ties": [2.0, 2.0], "leaders": [0.0, 0.0]} | changes
    out = np.zeros(2)
    rules.donors_choice(out, *(np.array(column) for column in columns.values()), np.array(settings))
    return out


def test_that_donors_choose_by_residents_where_nothing_else_counts() -> None:
    assert chosen((0.0, 0.0, 0.0), residents=[1e4, 3e4], level=[0.5, 2.0]) == pytest.approx([0.25, 0.75])


@pytest.mark.parametrize(
    ("column", "worse", "better"),
    [("level", 1.2, 0.8), ("capacity", 0.4, 0.6), ("trust", 0.3, 0.9), ("ties", 0.0, 5.0)],
)
def test_that_donors_prefer_need_good_proposals_and_those_they_know(column: str, worse: float, better: float) -> None:
    out = chosen((1.0, 1.0, 0.5), **{column: [worse, better]})
    assert out[1] > out[0]
    assert math.isclose(out.sum(), 1.0)
