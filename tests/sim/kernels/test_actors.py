"""Ties among organisations: they form and lapse by the rules, whoever stands first."""

import numpy as np
import pytest

from sim.kernels import actors
from sim.kernels.dtypes import F64

RULES = np.array([0.05, 0.05, 1.0, 0.02, 0.25, 0.8, 0.3, 0.4])
N = 30


def after(quarters: int, order: np.ndarray | None = None, platform: float = 0.0, ties: float = 0.3) -> F64:
    """Return the ties of thirty actors after some quarters, back in their usual order."""
    order = np.arange(N) if order is None else order
    generator = np.random.default_rng(5)
    tie = np.triu(generator.random((N, N)) < ties, 1) * 1.0
    tie, km = tie + tie.T, np.abs(np.subtract.outer(np.arange(N), np.arange(N))) * 1.0
    circle, kind = np.repeat([0, 1, -1], [14, 14, 2]).astype(np.int16), (np.arange(N) % 6).astype(np.int16)
    now, name = tie[np.ix_(order, order)].copy(), np.arange(100, 100 + N).astype(np.uint64)[order]
    for month in range(0, 3 * quarters, 3):
        actors.meet(
            now, np.empty((N * (N - 1) // 2, 2), np.int64), np.zeros(N), circle[order], kind[order],
            km[np.ix_(order, order)].copy(), np.full(N, platform), name, RULES, np.uint64(3), month,
        )  # fmt: skip
    back = np.argsort(order)
    return now[np.ix_(back, back)]


def test_that_ties_are_mutual_and_nobody_has_one_with_itself() -> None:
    tie = after(12)
    assert (tie == tie.T).all()
    assert not tie.diagonal().any()
    assert set(np.unique(tie)) == {0.0, 1.0}


def test_that_the_order_of_actors_does_not_matter() -> None:
    order = np.random.default_rng(1).permutation(N)
    assert (after(8) == after(8, order)).all()


def test_that_actors_of_different_clusters_form_no_tie() -> None:
    assert not after(20, ties=0.0)[:14, 14:28].any()


def test_that_a_platform_makes_and_keeps_ties() -> None:
    assert after(20, platform=1.0).sum() > after(20).sum() * 1.2


def test_that_lapses_follow_the_decay_and_the_platform() -> None:
    before = after(0, ties=0.9)
    for platform, chance in ((0.0, 0.05), (1.0, 0.05 * 0.6)):
        lost = (before > 0) & (after(1, platform=platform, ties=0.9) == 0.0)
        assert lost.sum() / before.sum() == pytest.approx(chance, abs=0.025)


def test_that_the_log_odds_of_a_tie_add_up() -> None:
    logit = actors.tie_logit(-2.0, 2.0, 10.0, 8.0, 0.5, True, RULES)
    assert logit == pytest.approx(-2.0 + 2.0 / 3.0 - 0.2 - 0.25 + 0.5 * 1.1)
