"""Shares of a difference add up to it, and what does nothing has none."""

import numpy as np
import pytest

from sim.explore.attribution import alone, coalitions, leave_one_out, log_shares, orders, shapley, theil_shares, total
from sim.explore.drivers import INCOME, factors, needed
from sim.registry import metrics

SIZES = (1, 2, 3, 6, 7, 9)


def games(n: int) -> dict[frozenset[int], np.ndarray]:
    """Return drawn worths of all coalitions that are needed, for five seeds."""
    draw = np.random.default_rng(n)
    return {coalition: draw.normal(size=5) for coalition in coalitions(n)}


@pytest.mark.parametrize("n", SIZES)
def test_that_shapley_shares_add_up_to_the_whole(n: int) -> None:
    worth = games(n)
    np.testing.assert_allclose(shapley(worth, n).sum(axis=0), total(worth, n), rtol=0.0, atol=1e-12)


@pytest.mark.parametrize("n", [3, 8])
def test_that_a_part_that_changes_nothing_has_exactly_nothing(n: int) -> None:
    draw = np.random.default_rng(1)
    known: dict[frozenset[int], np.ndarray] = {}
    worth = {}
    for coalition in coalitions(n):
        without = coalition - {1}
        known.setdefault(without, draw.normal(size=4))
        worth[coalition] = known[without]
    assert not shapley(worth, n)[1].any()
    assert shapley(worth, n)[0].all()


def test_that_equal_parts_have_equal_shares() -> None:
    worth = {coalition: float(len(coalition) ** 2) for coalition in coalitions(4)}
    np.testing.assert_allclose(shapley(worth, 4), np.full(4, 4.0))


def test_that_shapley_shares_are_those_of_the_published_glove_game() -> None:
    worth = {coalition: float(0 in coalition and len(coalition) > 1) for coalition in coalitions(3)}
    np.testing.assert_allclose(shapley(worth, 3), [2 / 3, 1 / 6, 1 / 6])


def test_that_up_to_six_parts_all_coalitions_are_looked_at() -> None:
    assert [len(coalitions(n)) for n in (1, 2, 3, 6)] == [2, 4, 8, 64]
    assert len(coalitions(10)) < 100
    assert coalitions(5)[: len(leave_one_out(5))] == leave_one_out(5)


def test_that_each_order_comes_with_its_reverse() -> None:
    drawn = orders(8)
    assert all(first == second[::-1] for first, second in zip(drawn[::2], drawn[1::2], strict=True))


def test_that_parts_that_do_not_meet_do_alone_what_they_do_together() -> None:
    values = np.array([3.0, -1.0, 0.5])
    worth = {coalition: float(sum(values[list(coalition)])) for coalition in coalitions(3)}
    np.testing.assert_allclose(alone(worth, 3), values)
    np.testing.assert_allclose(shapley(worth, 3), values)


def test_that_logarithmic_shares_add_up_to_the_change_of_the_product() -> None:
    draw = np.random.default_rng(2)
    before, after = draw.uniform(0.1, 9.0, (2, 5, 7))
    change = after.prod(axis=0) - before.prod(axis=0)
    np.testing.assert_allclose(log_shares(before, after).sum(axis=0), change, rtol=1e-12)


def test_that_a_factor_that_does_not_move_contributes_exactly_nothing() -> None:
    before, after = np.array([[2.0], [3.0]]), np.array([[2.0], [5.0]])
    shares = log_shares(before, after)
    assert shares[0, 0] == 0.0
    assert shares[1, 0] == pytest.approx(4.0)
    assert not log_shares(before, before).any()


def test_that_a_product_with_nothing_in_it_has_no_shares() -> None:
    assert np.isnan(log_shares(np.array([[0.0], [1.0]]), np.array([[1.0], [1.0]]))).all()


def test_that_theil_shares_of_areas_add_up_to_theil_of_all() -> None:
    draw = np.random.default_rng(3)
    groups = [draw.lognormal(mean, 0.6, size) for mean, size in ((8.0, 400), (8.5, 90), (9.0, 250))]
    people = np.array([len(group) for group in groups], float)
    mean = np.array([group.mean() for group in groups])
    inside = np.array([_theil(group) for group in groups])
    assert theil_shares(people, mean, inside).sum() == pytest.approx(_theil(np.concatenate(groups)), rel=1e-12)


def test_that_an_area_without_residents_adds_nothing() -> None:
    shares = theil_shares(np.array([5.0, 0.0]), np.array([2.0, np.nan]), np.array([0.1, np.nan]))
    np.testing.assert_allclose(shares, [0.1, 0.0])


def test_that_the_drivers_are_measured_and_their_product_is_income() -> None:
    assert set(needed()) <= set(metrics())
    draw = np.random.default_rng(4)
    values = {name: draw.uniform(0.5, 2.0, 6) for name in needed()}
    product = factors(lambda name: values[name]).prod(axis=0)
    np.testing.assert_allclose(product, values["residents"] * values["mean_income"])
    assert len({driver.name for driver in INCOME}) == len(INCOME)


def _theil(incomes: np.ndarray) -> float:
    ratio = incomes / incomes.mean()
    return float((ratio * np.log(ratio)).mean())
