"""Authorities, cluster bodies and the government: pure rules against values by hand, and what they do in a region."""

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sim.agents.authority import Authority, join_odds, net_benefit
from sim.agents.government import Government
from sim.kernels.codes import WASTE
from sim.model import RegionModel
from sim.parameters import Parameters
from sim.processes.cooperation import Prospect
from tests.sim.region_runs import lived, new_model

OWN = replace(
    Parameters().cooperation, envy=0.5, guilt=0.25, subsidy_weight=2.0, join_scale=10.0, homophily=0.5, debt=0.3,
    mayor_shock=-0.4,
)  # fmt: skip
NOBODY = float("nan")


def test_that_a_gain_that_all_share_is_worth_itself() -> None:
    assert net_benefit(7.0, np.array([7.0, 7.0, NOBODY]), 0.0, 0.0, OWN) == 7.0


def test_that_subsidy_and_autonomy_are_weighed_against_the_gain() -> None:
    assert net_benefit(7.0, np.array([7.0]), 3.0, 5.0, OWN) == 7.0 + 2.0 * 3.0 - 5.0


def test_that_envy_and_guilt_count_by_the_mean_of_the_partners() -> None:
    others = np.array([4.0, 10.0, 2.0, NOBODY])
    assert net_benefit(4.0, others, 0.0, 0.0, OWN) == pytest.approx(4.0 - 0.5 * (6.0 / 2) - 0.25 * (2.0 / 2))


def test_that_the_odds_of_joining_add_up() -> None:
    assert join_odds(20.0, 0.0, 0.0, False, OWN) == 2.0
    assert join_odds(20.0, 1.5, -1.0, True, OWN) == pytest.approx(2.0 - 0.75 - 0.3 - 0.4)


def with_waste(**settings: Any) -> RegionModel:
    """Return a region that offers joint waste collection, before its first January."""
    return new_model(lever=[{"kind": "shared_services", "domains": ["waste"], **settings}], years=6)


def promised(model: RegionModel, gain: float) -> Prospect:
    """Return a prospect in which everybody gains the same."""
    n = model.state.n_authorities
    return Prospect(np.full(n, gain), np.full((n, n), gain))


def offering(intensity: float = 1.0) -> tuple[RegionModel, Authority]:
    """Return a region in which the domain is on offer, and its first authority."""
    model = with_waste(intensity=intensity)
    model.apply_levers_and_shocks()
    return model, model.authorities[0]


def test_that_an_authority_joins_what_pays_and_not_what_costs() -> None:
    model, authority = offering()
    assert authority.review(WASTE, 0, promised(model, 1_000.0), 0.0)
    assert not authority.review(WASTE, 0, promised(model, -1_000.0), 0.0)


def test_that_nobody_joins_what_is_hardly_offered() -> None:
    model, authority = offering(intensity=1e-9)
    assert not authority.review(WASTE, 0, promised(model, 1_000.0), 0.0)


def test_that_a_member_bears_one_bad_year_and_leaves_after_the_second() -> None:
    model, authority = offering()
    model.state.authorities.is_member[0, WASTE] = True
    answers = [authority.review(WASTE, 0, promised(model, gain), 0.0) for gain in (-1_000.0, 50.0, -1_000.0, -1_000.0)]
    assert answers == [True, True, True, False]


def test_that_whoever_is_forced_is_a_member_whatever_it_costs() -> None:
    model = with_waste(forced=True)
    model.apply_levers_and_shocks()
    assert model.authorities[0].review(WASTE, 0, promised(model, -1_000.0), 0.0)
    lived(model, 1)
    assert model.state.authorities.is_member[:, WASTE].all()
    assert model.state.authorities.is_member.sum() == model.state.n_authorities


@pytest.mark.parametrize("willing", [2, 3])
def test_that_a_service_with_too_few_members_is_given_up(monkeypatch: pytest.MonkeyPatch, willing: int) -> None:
    model = with_waste()
    monkeypatch.setattr(Authority, "review", lambda self, *_: self.index < willing)
    lived(model, 1)
    fewest = model.state.parameters.cooperation.fewest_members
    assert model.state.authorities.is_member.sum() == (willing if willing >= fewest else 0)


def test_that_members_return_to_their_own_service_when_the_offer_ends() -> None:
    model = lived(with_waste(forced=True, end="2019-12"), 12)
    assert model.state.authorities.is_member.any()
    model.step()
    assert not model.state.authorities.is_member.any()
    assert not model.state.authorities.fee.any()


def test_that_a_subsidy_wins_members() -> None:
    model, authority = offering()
    prospect = promised(model, 0.0)
    gains = []
    for subsidy in (0.0, 500.0):
        model.state.controls.join_subsidy[0] = subsidy
        gains.append(authority._worth(WASTE, 0, prospect))
    weight = model.state.parameters.cooperation.subsidy_weight
    assert gains[1] - gains[0] == pytest.approx(500.0 * weight)


# Government


def formula(people: float, own: float, ses: float, fiscal: Any) -> float:
    """Return the balance grant of the formula as EVIDENCE M16 words it, NIS per resident and year."""
    x = math.log(max(people, 200.0) / 20_000.0)
    rank = min(max((ses + 2.0) / 4.0, 0.0), 1.0)
    low, high = fiscal.cluster_adjustment_lowest, fiscal.cluster_adjustment_highest
    norm = math.exp(8.29125 - 0.06223 * x + 0.07217 * x * x) * (1.0 + low + (high - low) * rank)
    return fiscal.funding_ratio * max(norm - max(own, 0.4 * norm), 0.0)


def test_that_grants_follow_the_formula_and_what_history_added() -> None:
    model = lived(new_model(), 13)
    state = model.state
    town, people = state.authorities, state.survey.residents
    model.agents.select(agent_type=Government).do("grant")
    for j in range(state.n_authorities):
        own = float(town.own_last[j]) / 100.0 / state.sample / people[j] / state.wage_index
        each = formula(people[j], own, float(state.geography.ses[j]), state.parameters.fiscal) * 100.0 / 12.0
        wanted = max(each + town.grant_history[j], 0.0) * people[j] * state.sample * state.wage_index
        assert town.grant[j] == pytest.approx(wanted, abs=2.0)


def test_that_who_earns_more_is_granted_less() -> None:
    model = lived(new_model(), 13)
    town = model.state.authorities
    model.government.grant()
    before = town.grant.copy()
    town.own_last[:] = town.own_last * 2
    model.government.grant()
    assert (town.grant <= before).all()
    assert (town.grant < before).any()
