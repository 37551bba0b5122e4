"""How far a shekel of municipal spending goes: the ledger by hand, and a twin that follows the shekel."""

import numpy as np
import pytest

from sim.kernels import accounts as line
from sim.kernels.accounts import N_LINES
from sim.metrics.reading import money

HOME, FIRM, TOWN, BODY = money.HOUSEHOLDS, money.BUSINESSES, money.TOWNS, money.BODIES


@pytest.fixture
def books() -> tuple[np.ndarray, np.ndarray]:
    """Enter a region's year: authorities spend 100, of which 10 reach them through the cluster body."""
    paid, received = np.zeros((4, N_LINES)), np.zeros((4, N_LINES))
    paid[TOWN, line.WAGES_OF_AUTHORITIES], paid[BODY, line.WAGES_OF_AUTHORITIES] = 36.0, 4.0
    paid[TOWN, line.PROCUREMENT], paid[BODY, line.PROCUREMENT] = 54.0, 6.0
    paid[TOWN, line.MEMBER_FEES] = received[BODY, line.MEMBER_FEES] = 10.0
    received[TOWN, line.BALANCE_GRANTS] = 92.0
    received[TOWN, line.ARNONA_OF_BUSINESSES] = paid[FIRM, line.ARNONA_OF_BUSINESSES] = 8.0
    received[HOME, line.WAGES_OF_AUTHORITIES], received[HOME, line.WAGES_OF_BUSINESSES] = 40.0, 60.0
    received[HOME, line.INHERITANCE] = 1000.0
    paid[HOME, line.INCOME_TAX], paid[HOME, line.CONSUMPTION] = 20.0, 70.0
    received[FIRM, line.CONSUMPTION], received[FIRM, line.PROCUREMENT] = 35.0, 30.0
    received[FIRM, line.EXPORTS], received[FIRM, line.INPUTS] = 115.0, 20.0
    paid[FIRM, line.WAGES_OF_BUSINESSES], paid[FIRM, line.INPUTS] = 60.0, 100.0
    return paid, received


LOCAL = 30.0


def follow(shekel: float, who: str, rules: dict[str, dict[str, float]], rounds: int) -> list[float]:
    """Hand a shekel on from purse to purse; return what is in the region after each round."""
    purses = {who: shekel}
    left = []
    for _ in range(rounds):
        after: dict[str, float] = {}
        for purse, amount in purses.items():
            for to, share in rules[purse].items():
                after[to] = after.get(to, 0.0) + amount * share
        purses = after
        left.append(sum(purses.values()))
    return left


def test_that_the_first_round_is_wages_and_local_purchases(books: tuple[np.ndarray, np.ndarray]) -> None:
    paid, _ = books
    assert money.first_round(paid[None], np.array([LOCAL]))[0] == pytest.approx([0.40, 0.30])


def test_that_a_shekel_is_followed_as_its_twin_follows_it(books: tuple[np.ndarray, np.ndarray]) -> None:
    paid, received = books
    rules = {
        "town": {"home": 40 / 100, "firm": 30 / 100},
        "home": {"firm": 35 / 100},
        "firm": {"home": 60 / 200, "firm": 20 / 200, "town": 8 / 200},
    }
    onward = money.propensities(paid, received, LOCAL)
    got = money.rounds(money.first_round(paid[None], np.array([LOCAL])), onward)[0]
    assert got == pytest.approx(follow(1.0, "town", rules, 3), rel=1e-12)


def test_that_nobody_hands_on_more_than_comes_in(books: tuple[np.ndarray, np.ndarray]) -> None:
    paid, received = books
    paid[HOME, line.CONSUMPTION] = 5000.0
    received[FIRM, line.CONSUMPTION] = 5000.0
    assert money.propensities(paid, received, LOCAL).sum(axis=1).max() <= 1.0


def test_that_retention_falls_from_round_to_round_when_something_leaks(books: tuple[np.ndarray, np.ndarray]) -> None:
    paid, received = books
    first = money.first_round(paid[None], np.array([LOCAL]))
    one, two, three = money.rounds(first, money.propensities(paid, received, LOCAL))[0]
    assert 1.0 > one > two > three > 0.0
