"""Human capital: the technology of skill, stages, matriculation, ranks."""

import numpy as np
import pytest

from sim.kernels import careers, childhood, mobility
from sim.kernels.maths import exp, power
from sim.metrics.mobility import line
from sim.processes import learning
from tests.oracles import childhood as oracle
from tests.sim.region_runs import lived, new_model


def formed(z: float, parents: float, money: float, shape: float) -> float:
    """Return next year's skill by the kernel."""
    scale = 0.3
    return childhood.form_skill(z, exp(shape * scale * parents), power(money, shape), 0.9, 0.05, 0.06, shape, scale)


@pytest.mark.parametrize("shape", [0.3, -1.2, 0.001])
@pytest.mark.parametrize("z", [-2.0, 0.0, 1.5])
@pytest.mark.parametrize("money", [0.5, 1.0, 2.0])
def test_that_skill_is_formed_as_the_page_says(shape: float, z: float, money: float) -> None:
    wanted = oracle.next_skill(z, 0.7, money, 0.9, 0.05, 0.06, shape, 0.3)
    assert formed(z, 0.7, money, shape) == pytest.approx(wanted, abs=1e-9)


def test_that_near_zero_the_technology_is_cobb_douglas() -> None:
    assert formed(1.0, -1.0, 1.5, 0.001) == pytest.approx(0.9 - 0.05 + 0.06 * np.log(1.5), abs=1e-3)


def test_that_a_mean_child_with_usual_money_stays_at_the_mean() -> None:
    assert formed(0.0, 0.0, 1.0, -1.2) == pytest.approx(0.0, abs=1e-12)


def test_that_money_helps_the_skilled_more_where_inputs_complement_each_other() -> None:
    def gain(z: float, shape: float) -> float:
        return formed(z, 0.0, 1.5, shape) - formed(z, 0.0, 1.0, shape)

    assert gain(1.5, -1.2) > gain(-1.5, -1.2)
    assert gain(1.5, 0.3) < gain(-1.5, 0.3)


def test_that_the_same_money_is_more_to_a_poor_child() -> None:
    poor, rich = 15_000.0, 25_000.0
    gains = [formed(0.0, 0.0, (own + 3000.0) / 20_000.0, -1.2) - formed(0.0, 0.0, own / 20_000.0, -1.2)
             for own in (poor, rich)]  # fmt: skip
    assert gains[0] > gains[1] > 0.0


@pytest.mark.parametrize(("age", "stage"), [(0, 0), (2, 0), (3, 1), (5, 1), (6, 2), (11, 2), (12, 3), (17, 3)])
def test_that_stages_begin_at_their_ages(age: int, stage: int) -> None:
    assert childhood.stage_at(age) == stage


def test_that_the_rank_rank_slope_is_that_of_least_squares() -> None:
    parents, children = [50.0, 250.0, 450.0, 650.0, 850.0] * 4, [250.0, 50.0, 650.0, 450.0, 850.0] * 4
    row = np.zeros((1, mobility.N_SUMS))
    row[0, mobility.N] = len(parents)
    row[0, mobility.PARENT], row[0, mobility.CHILD] = sum(parents), sum(children)
    row[0, mobility.PARENT_2] = sum(p * p for p in parents)
    row[0, mobility.PRODUCT] = sum(p * c for p, c in zip(parents, children, strict=True))
    slope, at_25 = line(row)
    assert slope[0] == pytest.approx(oracle.slope(parents, children)) == pytest.approx(0.8)
    assert at_25[0] == pytest.approx(45.0 + 0.8 * (25.0 - 45.0))


def test_that_arab_residents_apply_after_school_and_others_after_service() -> None:
    assert [careers.applies_at(group) for group in range(4)] == [22, 19, 22, 19]


def test_that_no_more_are_admitted_than_there_are_places_and_the_best_are() -> None:
    state = lived(new_model(region=["western_galilee"], sample=0.05), 8).state
    state.society.seats = 8.0
    learning.learn(state)
    total = state.society.pupils.sum(axis=(0, 1))
    assert total[childhood.ADMITTED] == learning.places_open(state) < total[childhood.APPLICANTS]


def test_that_milestones_are_shares_of_those_who_could_reach_them() -> None:
    state = lived(new_model(), 9).state
    pupils = state.society.pupils
    for part, whole in (
        (childhood.PASSED, childhood.AT_18), (childhood.PASSED_WELL, childhood.PASSED),
        (childhood.SERVED, childhood.AT_22), (childhood.DEGREE_26, childhood.ENTERED_26),
        (childhood.SCOUTS, childhood.OF_9), (childhood.IN_CARE, childhood.INFANTS),
        (childhood.ADMITTED, childhood.APPLICANTS), (childhood.POOR_PASSED, childhood.POOR_18),
    ):  # fmt: skip
        assert (pupils[:, :, part] <= pupils[:, :, whole]).all()
    assert pupils[:, :, childhood.PUPILS].sum() > 100


def test_that_the_spread_of_skill_stays_near_one() -> None:
    state = lived(new_model(sample=0.1), 60).state
    people = state.residents
    age = (state.month - people.born[: people.n]) // 12
    pupils = (people.status[: people.n] >= 0) & (age >= 6) & (age < 18)
    assert 0.9 < float(people.skill[: people.n][pupils].std()) < 1.15
    assert 0.9 < float(people.character[: people.n][pupils].std()) < 1.1
