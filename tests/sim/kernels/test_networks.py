"""Figures of networks: values by hand, and a plain twin."""

import numpy as np
import pytest

from sim.kernels import networks
from sim.kernels.dtypes import F64
from tests.oracles import networks as plain

KIND = np.array([1, 1, 2, 3, 5], np.int16)


def described(pairs: list[tuple[int, int]], hub: int = 2, n: int = 5) -> F64:
    """Return the figures of a small network."""
    tie, out = np.zeros((n, n)), np.zeros(networks.N_FIGURES)
    for a, b in pairs:
        tie[a, b] = tie[b, a] = 1.0
    networks.describe(out, tie, KIND[:n], np.arange(n), hub)
    return out


def test_that_a_star_rests_on_its_hub() -> None:
    out = described([(2, 0), (2, 1), (2, 3), (2, 4)])
    assert out.tolist() == [0.4, 1.0, 1.6, 1.0, 1.0, 1.0]


def test_that_a_complete_network_needs_no_hub() -> None:
    out = described([(a, b) for a in range(5) for b in range(a)])
    assert out[networks.DENSITY] == out[networks.GIANT] == 1.0
    assert out[networks.CROSS] == 0.9
    assert out[networks.BETWEENNESS] == out[networks.FRAGMENTATION] == 0.0


def test_that_a_network_without_ties_is_all_fragments() -> None:
    out = described([])
    assert out[networks.DENSITY] == out[networks.DEGREE] == out[networks.BETWEENNESS] == 0.0
    assert out[networks.GIANT] == 0.2
    assert out[networks.FRAGMENTATION] == 1.0
    assert np.isnan(out[networks.CROSS])


def test_that_one_actor_has_no_network() -> None:
    assert np.isnan(described([], hub=0, n=1)).all()


@pytest.mark.parametrize("luck", range(12))
def test_that_hub_figures_agree_with_their_plain_twin(luck: int) -> None:
    generator = np.random.default_rng(luck)
    tie = np.triu(generator.random((8, 8)) < 0.3, 1) * 1.0
    tie += tie.T
    out = np.zeros(networks.N_FIGURES)
    networks.describe(out, tie, np.zeros(8, np.int16), np.arange(8), 3)
    assert out[networks.BETWEENNESS] == pytest.approx(plain.betweenness(tie, 3))
    assert out[networks.FRAGMENTATION] == pytest.approx(plain.fragmentation(tie, 3))


def test_that_only_the_actors_that_are_asked_for_count() -> None:
    tie = np.ones((5, 5)) - np.eye(5)
    tie[0] = tie[:, 0] = 0.0
    out = np.zeros(networks.N_FIGURES)
    networks.describe(out, tie, KIND, np.array([1, 2, 3, 4]), 1)
    assert out[networks.DENSITY] == out[networks.GIANT] == 1.0
