"""What each lever does, everything else and all luck being equal."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sim.kernels.accounts import ARNONA_OF_BUSINESSES, ARNONA_OF_HOUSEHOLDS, FEES, MEMBER_FEES, REVENUE_SHARING
from sim.kernels.codes import COST_RULES, DOMAINS, PUPIL_TRANSPORT, WASTE
from sim.kernels.dtypes import F64, I64
from sim.model import RegionModel
from sim.processes import cooperation, procurement
from sim.state import State
from tests.sim.region_runs import lived, months_of, new_model, two_clusters

SEEDS = (1, 2, 3)


def with_lever(kind: str, *, seed: int = 1, **settings: Any) -> RegionModel:
    """Return a small region with one lever."""
    return new_model(seed=seed, lever=[{"kind": kind, **settings}])


# Shared services


@pytest.mark.parametrize("rule", COST_RULES)
def test_that_fees_of_members_add_up_to_what_the_joint_service_costs(rule: str) -> None:
    state = lived(with_lever("shared_services", domains=["waste", "culture"], forced=True, cost_rule=rule), 1).state
    town, to_agorot = state.authorities, 100.0 * state.sample / 12.0
    for domain in (WASTE, DOMAINS.index("culture")):
        members = town.is_member[:, domain]
        assert members.all()
        cost, fee = cooperation.fees(state, 0, domain, members, town.years_joined[:, domain])
        assert fee.sum() == pytest.approx(cost[members].sum(), rel=1e-9)
        assert town.fee[:, domain].sum() == pytest.approx(cost.sum() * to_agorot, abs=state.n_authorities)


def test_that_members_pay_their_fees_to_the_cluster_body() -> None:
    model = lived(with_lever("shared_services", domains=["waste"], forced=True), 3)
    books, at = model.state.ledger, model.state.ledger.accounts
    paid = books.year_paid[MEMBER_FEES, at.authorities : at.clusters]
    assert (paid == 3 * model.state.authorities.fee.sum(axis=1)).all()
    assert books.year_received[MEMBER_FEES, at.clusters] == paid.sum() > 0


@pytest.mark.parametrize("rule", COST_RULES)
def test_that_the_rule_decides_who_pays_and_not_how_much_is_paid(rule: str) -> None:
    def fees(cost_rule: str) -> I64:
        model = with_lever("shared_services", domains=["waste"], forced=True, cost_rule=cost_rule)
        return lived(model, 1).state.authorities.fee[:, WASTE]

    usual, other = fees("per_head"), fees(rule)
    assert abs(usual.sum() - other.sum()) <= usual.size
    assert rule == "per_head" or (usual != other).any()


def test_that_fees_per_head_are_the_same_for_every_resident() -> None:
    state = lived(with_lever("shared_services", domains=["waste"], forced=True, cost_rule="per_head"), 1).state
    each = state.authorities.fee[:, WASTE] / state.survey.residents
    assert each == pytest.approx(each[0], rel=1e-3)


def test_that_only_clusters_that_are_named_share() -> None:
    lever = {"kind": "shared_services", "domains": ["waste"], "forced": True, "where": ["uplands"]}
    state = lived(RegionModel(two_clusters(lever=[lever])), 1).state
    inside = state.geography.cluster == state.geography.clusters.index("uplands")
    assert (state.authorities.is_member[:, WASTE] == inside).all()


def test_that_a_merger_makes_a_unit_cost_the_same_everywhere_and_delegation_does_not() -> None:
    for governance, kinds in (("merger", 1), ("delegation", 7)):
        lever = {"domains": ["waste"], "forced": True, "governance": governance}
        state = lived(with_lever("shared_services", **lever), 1).state
        assert len(set(state.scratch.joint_unit[:, WASTE].tolist())) == kinds
        assert (state.authorities.solo_cost[:, WASTE] != state.scratch.joint_unit[:, WASTE]).all()


# Tenders


def tendered(state: State, **controls: float) -> tuple[float, float]:
    """Tender with some controls; return the share of the money that stays in the region, and the mean price."""
    state.controls.reset()
    for name, value in controls.items():
        getattr(state.controls, name)[:] = value
    procurement.tender(state)
    deals = state.contracts
    money = deals.amount.sum()
    return float(deals.amount[deals.supplier >= 0].sum() / money), float((deals.price * deals.amount).sum() / money)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_preference_keeps_more_contracts_in_the_region_and_raises_the_price(seed: int) -> None:
    state = lived(new_model(seed=seed, sample=0.1), 1).state
    (none, low), (some, more), (most, high) = (tendered(state, price_preference=x) for x in (0.0, 0.05, 0.15))
    assert none < some < most
    assert low < more < high
    assert high < low * 1.15


@pytest.mark.parametrize("seed", SEEDS)
def test_that_smaller_lots_let_more_bidders_of_the_region_win(seed: int) -> None:
    state = lived(new_model(seed=seed, sample=0.1), 1).state
    large, small = (tendered(state, lot_size=size)[0] for size in (20_000_000.0, 200_000.0))
    assert small > large


@pytest.mark.parametrize("seed", SEEDS)
def test_that_joint_tenders_are_cheaper_and_lose_bidders_of_the_region(seed: int) -> None:
    state = lived(new_model(seed=seed, sample=0.1), 1).state
    (alone, price), (joint, joint_price) = tendered(state), tendered(state, pooled_purchases=1.0)
    assert joint < alone
    assert joint_price < price


def test_that_the_volume_discount_lowers_the_price_by_its_elasticity_and_changes_no_winner() -> None:
    state = lived(new_model(sample=0.1), 1).state
    found = []
    for elasticity in (0.0, -0.1):
        own = replace(state.parameters.procurement, volume_elasticity=elasticity)
        state.parameters = replace(state.parameters, procurement=own)
        tendered(state, pooled_purchases=1.0)
        found.append((state.contracts.supplier, state.contracts.price, state.contracts.amount))
    (winner, price, amount), (same, lower, _) = found
    assert (winner == same).all()
    biggest = int(amount.argmax())
    together = amount[price == price[biggest]].sum()  # the lots of one joint tender have one price
    assert lower[biggest] / price[biggest] == pytest.approx((together / amount[biggest]) ** -0.1, rel=0.01)
    assert (lower <= price).all()


def test_that_the_money_of_tenders_does_not_depend_on_how_they_are_cut() -> None:
    state = lived(new_model(sample=0.1), 1).state
    money = []
    for controls in ({}, {"pooled_purchases": 1.0}, {"lot_size": 100_000.0}):
        tendered(state, **controls)
        money.append(float(state.contracts.amount.sum()))
    assert money == pytest.approx([money[0]] * 3, rel=1e-4)


# Revenue sharing


def own_revenue(state: State) -> F64:
    """Return own revenue since January after sharing, agorot for each resident."""
    books, at = state.ledger, state.ledger.accounts
    towns = slice(at.authorities, at.clusters)
    own = books.year_received[[ARNONA_OF_HOUSEHOLDS, ARNONA_OF_BUSINESSES, FEES, REVENUE_SHARING], towns].sum(axis=0)
    return (own - books.year_paid[REVENUE_SHARING, towns]) / state.survey.residents


@pytest.mark.parametrize("seed", SEEDS)
def test_that_revenue_sharing_narrows_the_gap_inside_the_cluster(seed: int) -> None:
    gaps = []
    for share in (0.0, 0.3, 1.0):
        own = own_revenue(lived(with_lever("revenue_sharing", seed=seed, share=share), 12).state)
        gaps.append(float(own.std() / own.mean()))
    assert gaps[0] > gaps[1] > gaps[2]


def test_that_shared_revenue_neither_grows_nor_leaves_the_cluster() -> None:
    model = RegionModel(two_clusters(lever=[{"kind": "revenue_sharing", "share": 0.5, "where": ["uplands"]}]))
    for _ in months_of(model, 3):
        state = model.state
        books, at = state.ledger, state.ledger.accounts
        towns = slice(at.authorities, at.clusters)
        paid, got = books.year_paid[REVENUE_SHARING, towns], books.year_received[REVENUE_SHARING, towns]
        inside = state.geography.cluster == state.geography.clusters.index("uplands")
        assert paid[inside].sum() == got[inside].sum() > 0
        assert not paid[~inside].any()
        assert not got[~inside].any()


def test_that_pools_are_handed_out_by_residents() -> None:
    state = lived(with_lever("revenue_sharing", share=1.0), 1).state
    books, at = state.ledger, state.ledger.accounts
    got = books.year_received[REVENUE_SHARING, at.authorities : at.clusters]
    assert got == pytest.approx(
        got.sum() * state.survey.residents / state.survey.residents.sum(), abs=state.n_authorities
    )


# Pupil transport


def test_that_pooled_routes_change_the_cost_of_pupil_transport_and_of_nothing_else() -> None:
    plain, pooled = (
        lived(new_model(), 1).state.authorities,
        lived(with_lever("pupil_transport_pooling"), 1).state.authorities,
    )
    other = np.arange(len(DOMAINS)) != PUPIL_TRANSPORT
    assert (plain.unit_cost[:, other] == pooled.unit_cost[:, other]).all()
    assert (plain.unit_cost[:, PUPIL_TRANSPORT] != pooled.unit_cost[:, PUPIL_TRANSPORT]).all()


# What all levers have in common


@pytest.mark.parametrize("kind", ["joint_tenders", "local_procurement", "pupil_transport_pooling"])
def test_that_programmes_cost_money_by_resident_and_intensity(kind: str) -> None:
    costs = []
    for intensity in (0.5, 1.0):
        model = with_lever(kind, intensity=intensity, cost=2.0)
        model.apply_levers_and_shocks()
        costs.append(model.state.controls.authority_cost.copy())
    assert costs[1] == pytest.approx(2.0 * model.state.survey.residents)
    assert costs[0] == pytest.approx(costs[1] / 2.0)
    before, after = lived(new_model(), 1), lived(model, 1)
    assert after.state.authorities.payment_year.sum() > before.state.authorities.payment_year.sum()


def test_that_a_lever_grows_by_its_ramp_and_ends_with_its_last_month() -> None:
    model = with_lever("revenue_sharing", share=0.8, start="2019-03", ramp=4, end="2019-08")
    seen = []
    for _ in range(10):
        model.apply_levers_and_shocks()
        seen.append(round(float(model.state.controls.shared_revenue[0]), 12))
        model.state.month += 1
    assert seen == [0.0, 0.0, 0.2, 0.4, 0.6, 0.8, 0.8, 0.8, 0.0, 0.0]
