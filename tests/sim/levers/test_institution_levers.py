"""Levers on institutions: off is the baseline, on changes something, somebody pays, and the books balance."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from sim.fingerprint import state_hash
from sim.kernels import accounts as line
from sim.kernels.codes import CONSTRUCTION, DOMAINS, EDUCATION_ENRICHMENT, TOURISM_FOOD
from sim.model import RegionModel
from sim.processes import actors, cooperation, goods, grants, institutions
from sim.processes.cooperation import Prospect
from sim.state.institutions import USUAL_RECORD
from tests.sim.region_runs import lived, new_model, two_clusters

KINDS = (
    "grant_platform", "stronger_voice", "knowledge_centre", "planning_frameworks", "service_basket",
    "leadership_platform", "vision_and_strategy", "dedicated_institutions", "strategic_ventures", "municipal_capacity",
    "state_support", "institutionalisation",
)  # fmt: skip
MONTHS = 26
SEEDS = (1, 2, 3)


def with_levers(*levers: dict[str, Any], seed: int = 1, **changes: Any) -> RegionModel:
    """Return a small region with some levers."""
    return new_model(seed=seed, lever=list(levers), **changes)


@cache
def plain(seed: int = 1, months: int = MONTHS) -> RegionModel:
    """Return the region without levers after some months; not to be changed."""
    return lived(new_model(seed=seed), months)


def year_paid(model: RegionModel, what: int, account: int | slice) -> int:
    """Return what accounts paid on a line since January."""
    return int(model.state.ledger.year_paid[what, account].sum())


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_of_intensity_zero_is_the_baseline_to_the_bit(kind: str) -> None:
    off = lived(with_levers({"kind": kind, "intensity": 0.0}), MONTHS)
    assert state_hash(off.state) == state_hash(plain().state)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_changes_the_run_and_the_books_still_balance(kind: str) -> None:
    on = lived(with_levers({"kind": kind}), MONTHS)
    assert state_hash(on.state) != state_hash(plain().state)
    assert on.state.ledger.residual == 0.0
    assert on.state.third_sector_cash >= 0


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_costs_the_state_or_the_authorities_money(kind: str) -> None:
    model = with_levers({"kind": kind}, {"kind": "shared_services", "forced": True})
    other = lived(with_levers({"kind": "shared_services", "forced": True}), 1)
    lived(model, 1)
    at = model.state.ledger.accounts
    public = [*range(at.authorities, at.clusters), at.government]
    lines = [line.OUTSOURCED_PROGRAMMES, line.MEMBER_FEES, line.CLUSTER_SUPPORT, line.BASKET_GRANTS, line.PROCUREMENT]
    spent = [int(m.state.ledger.year_paid[np.ix_(lines, public)].sum()) for m in (other, model)]
    assert spent[1] > spent[0]


@pytest.mark.parametrize("kind", ["grant_platform", "knowledge_centre", "leadership_platform", "municipal_capacity"])
def test_that_programmes_cost_what_they_say(kind: str) -> None:
    model = with_levers({"kind": kind, "intensity": 0.5, "cost": 4.0})
    model.apply_levers_and_shocks()
    control = model.state.controls
    assert (control.authority_cost + control.government_cost) == pytest.approx(2.0 * model.state.survey.residents)


# Grants


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_platform_finds_more_calls(seed: int) -> None:
    with_one = lived(with_levers({"kind": "grant_platform"}, seed=seed), 1).state.institutions
    assert with_one.applied.sum() > plain(seed, 1).state.institutions.applied.sum()


def test_that_project_grants_are_paid_as_won_and_spent_with_their_own_share() -> None:
    model = plain(months=12)
    state, inst, at = model.state, model.state.institutions, model.state.ledger.accounts
    got = state.ledger.year_received[line.PROJECT_GRANTS, at.authorities : at.clusters]
    assert (got == 12 * inst.project_grant).all()
    assert inst.tied_year == pytest.approx(got)
    whole = inst.project_grant + inst.matching * institutions.to_agorot(state)
    assert inst.project.sum(axis=1) == pytest.approx(whole, abs=12)
    assert whole == pytest.approx(inst.spent * institutions.to_agorot(state), abs=2)
    assert (inst.spent <= inst.awarded).all()


def test_that_without_calls_nothing_is_expected_and_nothing_paid() -> None:
    model = lived(new_model(parameters={"grants": {"calls": 0}}), 1)
    inst = model.state.institutions
    assert not inst.expected.any()
    assert not inst.project_grant.any()


def test_that_expected_grants_come_off_earmarked_ones_shekel_for_shekel() -> None:
    without = new_model(parameters={"grants": {"calls": 0}}).state
    usual = new_model().state
    fall = without.authorities.earmarked_resident - usual.authorities.earmarked_resident
    assert fall == pytest.approx(usual.institutions.expected * 100.0 / 12.0)
    assert (usual.authorities.earmarked_resident >= 0.0).all()


def test_that_calls_pay_in_the_mean_what_was_expected() -> None:
    won, expected = 0.0, 0.0
    for seed in range(1, 9):
        state = new_model(seed=seed).state
        for year in range(30):
            state.month = 12 * year
            state.institutions.experience[:] = USUAL_RECORD
            grants.hold_calls(state)
            won += float((state.institutions.spent - state.institutions.matching).sum())
            expected += float((state.institutions.expected * state.survey.residents).sum())
    assert won == pytest.approx(expected, rel=0.05)


@pytest.mark.parametrize(("additionality", "lost"), [(1.0, 0.0), (0.0, 1.0)])
def test_that_additionality_says_who_loses_what_the_region_wins(additionality: float, lost: float) -> None:
    parameters = {"grants": {"additionality": additionality}}
    inst = lived(with_levers({"kind": "grant_platform"}, parameters=parameters), 1).state.institutions
    people = plain(months=1).state.survey.residents
    extra = inst.spent - inst.matching - inst.expected * people
    assert inst.displaced == pytest.approx(lost * extra)


# Voice, knowledge, basket


@pytest.mark.parametrize("seed", SEEDS)
def test_that_voice_without_solidarity_favours_the_richer_and_with_it_nobody(seed: int) -> None:
    each = []
    for solidarity in (0.0, 1.0):
        state = lived(with_levers({"kind": "stronger_voice", "solidarity": solidarity}, seed=seed), 13).state
        each.append(state.institutions.voice / state.survey.residents)
    assert each[1] == pytest.approx(each[1].mean(), rel=0.01)
    assert each[0].std() > 10.0 * each[1].std()
    assert each[0].mean() > 0.0


def test_that_voice_stays_inside_its_cluster() -> None:
    state = lived(RegionModel(two_clusters(lever=[{"kind": "stronger_voice", "where": ["uplands"]}])), 1).state
    inside = state.geography.cluster == state.geography.clusters.index("uplands")
    assert state.institutions.voice[inside].sum() > 0
    assert not state.institutions.voice[~inside].any()


def test_that_a_knowledge_centre_lowers_the_error_over_years_and_is_forgotten() -> None:
    model = with_levers({"kind": "knowledge_centre", "end": "2020-12"})
    noise = []
    for _ in range(36):
        model.step()
        noise.append(institutions.need_noise(model.state, 0))
    assert noise[0] > noise[12]
    assert noise[12] < noise[24] < model.state.parameters.services.need_noise


def test_that_the_state_pays_the_basket_and_lifts_low_levels_only() -> None:
    floor = {"kind": "service_basket", "floor": 1.1, "domains": ["education"]}
    with_one, without = lived(with_levers(floor), 1), plain(months=1)
    before = without.state.authorities.level[:, EDUCATION_ENRICHMENT]
    after = with_one.state.authorities.level[:, EDUCATION_ENRICHMENT]
    low = with_one.state.institutions.basket > 0
    assert low.any()
    assert (after[low] > before[low]).all()
    at = with_one.state.ledger.accounts
    assert year_paid(with_one, line.BASKET_GRANTS, at.government) == with_one.state.institutions.basket.sum()


def test_that_tables_save_nothing_without_ties() -> None:
    model = with_levers({"kind": "planning_frameworks"})
    model.apply_levers_and_shocks()
    state = model.state
    state.institutions.reached[:] = 0.0
    assert (institutions.effective_budget(state) == state.authorities.budget).all()
    state.institutions.reached[:] = 1.0
    worth, paid = institutions.effective_budget(state), state.authorities.budget
    twice = state.parameters.institutions.duplication
    social = list(institutions.SOCIAL)
    assert worth[:, social] == pytest.approx(paid[:, social] / (1.0 - twice), abs=1)
    other = np.setdiff1d(np.arange(paid.shape[1]), social)
    assert (worth[:, other] == paid[:, other]).all()


# Network, leaders, capacity


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_platform_makes_ties_across_sectors_and_wins_leaders(seed: int) -> None:
    on = lived(with_levers({"kind": "leadership_platform"}, seed=seed), MONTHS).state
    assert actors.cross_sector_ties(on).sum() > actors.cross_sector_ties(plain(seed).state).sum()
    assert (on.institutions.leaders > 0.05).all()


def test_that_a_vision_alone_wins_no_leader_and_with_a_platform_more() -> None:
    vision, platform = {"kind": "vision_and_strategy"}, {"kind": "leadership_platform"}
    leaders = [
        lived(with_levers(*levers, years=5), 49).state.institutions.leaders.mean()
        for levers in ([vision], [platform], [platform, vision])
    ]
    assert leaders[0] == 0.0
    assert leaders[2] > leaders[1] > 0.0


def test_that_growth_does_not_rest_on_ties_where_the_elasticity_is_zero() -> None:
    still = {"business": {"network_elasticity": 0.0}}
    lever = {"kind": "leadership_platform", "cost": 0.0}
    without = lived(new_model(parameters=still), 13).state.economy.output
    assert (lived(with_levers(lever, parameters=still), 13).state.economy.output == without).all()


@pytest.mark.parametrize("seed", SEEDS)
def test_that_training_raises_capacity_and_with_it_collection(seed: int) -> None:
    on, off = lived(with_levers({"kind": "municipal_capacity"}, seed=seed), MONTHS).state, plain(seed).state
    assert (on.authorities.capacity > off.authorities.capacity).all()
    assert (on.authorities.collection >= off.authorities.collection).all()
    assert (on.authorities.collection > off.authorities.collection).any()


def test_that_collection_follows_capacity_from_its_start_and_does_not_run_away() -> None:
    state = lived(with_levers({"kind": "municipal_capacity"}, years=8), 85).state
    gained = state.authorities.capacity - state.survey.capacity_start
    slope = state.parameters.fiscal.collection_by_capacity
    expected = np.clip(state.institutions.collection_start + slope * gained, 0.05, 1.0)
    assert state.authorities.collection == pytest.approx(expected)


# Third sector, ventures, the state, bodies


def test_that_friends_raise_donations_from_outside() -> None:
    on, off = lived(with_levers({"kind": "dedicated_institutions"}), 1), plain(months=1)
    at = on.state.ledger.accounts
    raised = on.state.institutions.raised.sum()
    assert raised > 0
    gain = year_paid(on, line.DONATIONS, at.outside) - year_paid(off, line.DONATIONS, at.outside)
    assert gain == pytest.approx(raised, abs=50)


def test_that_ventures_are_paid_by_three_and_built_in_the_region() -> None:
    model = with_levers({"kind": "strategic_ventures"})
    lived(model, 1)
    state = model.state
    whole = state.controls.venture.sum(axis=1) * institutions.to_agorot(state)
    parts = institutions.shares_of_ventures(state)
    assert sum(parts) == pytest.approx(whole, abs=3)
    assert all(part.sum() > 0 for part in parts)
    builders = state.scratch.cell_sales[:, CONSTRUCTION].sum()
    assert builders > plain(months=1).state.scratch.cell_sales[:, CONSTRUCTION].sum()


@pytest.mark.parametrize("back", [0.0, 0.5])
def test_that_ventures_sell_outside_what_their_capital_returns(back: float) -> None:
    state = new_model(parameters={"third_sector": {"venture_return": back}}).state
    usual = goods.exports(state).copy()
    state.institutions.venture[:, TOURISM_FOOD] = 1e6
    more = goods.exports(state) - usual
    assert more[:, TOURISM_FOOD] == pytest.approx(back * 1e6 * institutions.to_agorot(state), abs=1e-3)
    assert not np.delete(more, TOURISM_FOOD, axis=1).any()


def test_that_capital_comes_to_work_as_far_as_capacity_and_ties_allow_and_wears_out() -> None:
    model = with_levers({"kind": "strategic_ventures", "capital": 100.0, "end": "2019-12"})
    lived(model, 1)
    state = model.state
    spent = 100.0 * state.survey.residents
    half = state.parameters.third_sector.venture_halfsat
    works = state.survey.capacity_start / (state.survey.capacity_start + half) * state.institutions.reached
    stock = state.institutions.venture[:, TOURISM_FOOD].copy()
    assert stock == pytest.approx(spent * works)
    lived(model, 12)
    left = 1.0 - state.parameters.third_sector.venture_decay
    assert state.institutions.venture[:, TOURISM_FOOD] == pytest.approx(stock * left)


def test_that_a_campus_helps_those_who_live_near() -> None:
    state = lived(with_levers({"kind": "strategic_ventures", "campus": True}), 1).state
    hub = state.clusters.hub[0]
    order = np.argsort(state.geography.distance[hub])
    assert (np.diff(state.institutions.campus[order]) <= 1e-12).all()
    assert state.institutions.campus.max() <= state.parameters.third_sector.campus_effect
    assert state.institutions.openness[0] > 0.0


def test_that_the_subsidy_for_joining_is_paid_to_members_for_each_domain() -> None:
    shared = {"kind": "shared_services", "domains": ["waste", "culture"], "forced": True}
    model = lived(with_levers({"kind": "state_support", "subsidy": 6.0}, shared), 2)
    state, at = model.state, model.state.ledger.accounts
    got = state.ledger.year_received[line.JOINING_SUBSIDIES, at.authorities : at.clusters]
    each = got / (2 * institutions.to_agorot(state) * state.survey.residents)
    assert each == pytest.approx(2 * 6.0, rel=1e-3)


def test_that_a_tax_credit_leaves_more_to_households_and_less_to_the_state() -> None:
    on, off = lived(with_levers({"kind": "state_support", "tax_credit": 0.1}), 1), plain(months=1)
    at = on.state.ledger.accounts
    homes = slice(at.households, at.businesses)
    taxes = [year_paid(model, line.INCOME_TAX, homes) for model in (off, on)]
    assert taxes[1] < taxes[0] * 0.9
    income = [int(m.state.households.disposable[: m.state.households.n].sum()) for m in (off, on)]
    assert income[1] > income[0]


def test_that_means_make_a_body_an_institution_that_hires_and_falls_back_without() -> None:
    model = with_levers({"kind": "institutionalisation", "end": "2021-12"}, years=6)
    grown, staff = [], []
    for _ in range(70):
        model.step()
        grown.append(float(model.state.clusters.institution[0]))
        staff.append(int(model.state.businesses.staff[model.state.n_authorities]))
    assert grown[0] < grown[13] < grown[25] > grown[60] > model.state.clusters.institution_start[0]
    assert max(staff) > 0
    assert staff[-1] < max(staff)


def test_that_a_body_does_not_pile_up_more_than_a_year_of_its_means() -> None:
    model = with_levers({"kind": "institutionalisation", "dues": 40.0}, years=6)
    month = 40.0 * model.state.survey.residents.sum() * institutions.to_agorot(model.state)
    for _ in range(60):
        model.step()
        assert model.state.clusters.cash[0] <= 13.3 * month
    assert year_paid(model, line.OUTSOURCED_PROGRAMMES, model.state.ledger.accounts.clusters) > 0


# Joint services


@pytest.mark.parametrize(("domain", "rides"), [("transport", True), ("waste", False)])
def test_that_those_outside_ride_free_on_regional_services_only(domain: str, rides: bool) -> None:
    lever = {"kind": "shared_services", "domains": [domain], "forced": True}
    state = lived(with_levers(lever), 1).state
    members = state.authorities.is_member[:, DOMAINS.index(domain)]
    members[:2] = False
    cooperation.provide_jointly(state)
    spilled = state.institutions.spilled[:, DOMAINS.index(domain)]
    assert (spilled[:2] > 0).all() == rides
    assert not spilled[2:].any()
    each = spilled[:2] / state.survey.residents[:2] / institutions.to_agorot(state)
    assert each == pytest.approx(cooperation.free_ride(state, DOMAINS.index(domain), members), rel=1e-3)


def test_that_free_riding_makes_joining_worth_less() -> None:
    worth = []
    for share in (0.0, 0.2):
        model = with_levers(
            {"kind": "shared_services", "domains": ["planning"]}, parameters={"cooperation": {"free_riding": share}}
        )
        model.apply_levers_and_shocks()
        n, domain = model.state.n_authorities, DOMAINS.index("planning")
        worth.append(model.authorities[0]._worth(domain, 0, Prospect(np.zeros(n), np.zeros((n, n)))))
    assert worth[1] < worth[0]


def test_that_an_institution_realises_the_gains_of_joint_services_sooner() -> None:
    model = with_levers({"kind": "institutionalisation"}, years=4)
    before = cooperation.settings(model.state, 0)[2]
    after = cooperation.settings(lived(model, 25).state, 0)[2]
    grown = float(model.state.clusters.institution[0] - model.state.clusters.institution_start[0])
    assert after == pytest.approx(before * (1.0 + grown))
    assert grown > 0.0


def test_that_tables_and_a_shared_vision_lower_coordination_cost_and_barriers_its_fixed_part() -> None:
    usual = cooperation.settings(lived(new_model(), 1).state, 0)
    tables, vision, state = (
        cooperation.settings(lived(with_levers({"kind": kind}), 1).state, 0)
        for kind in ("planning_frameworks", "vision_and_strategy", "state_support")
    )
    assert tables[4] < usual[4]
    assert tables[5] < usual[5]
    assert vision[4] == usual[4]
    assert vision[5] == pytest.approx(usual[5] * 0.8)
    assert state[3] == pytest.approx(usual[3] * 0.75)


def test_that_plans_see_needs_better_and_hold_money_fast() -> None:
    model = with_levers({"kind": "planning_frameworks", "multi_year": 1.0})
    model.apply_levers_and_shocks()
    state, own = model.state, model.state.parameters
    usual = own.services.budget_inertia
    assert institutions.need_noise(state, 0) == pytest.approx(own.services.need_noise * 0.8)
    assert institutions.budget_inertia(state, 0) == pytest.approx(usual + (1.0 - usual) * 0.3)


def test_that_removed_barriers_make_joining_worth_more() -> None:
    worth = []
    for share in (0.0, 1.0):
        model = with_levers({"kind": "state_support", "barriers": share, "subsidy": 0.0})
        model.apply_levers_and_shocks()
        n = model.state.n_authorities
        worth.append(model.authorities[0]._worth(0, 0, Prospect(np.zeros(n), np.zeros((n, n)))))
    assert worth[1] > worth[0]
