"""Levers for businesses and work: what each does, everything else and all luck being equal."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sim.kernels.accounts import BUSINESS_GRANTS, OUTSOURCED_PROGRAMMES
from sim.kernels.codes import GROUPS, MANUFACTURING, OUTSIDE, TOURISM_FOOD, UNEMPLOYED
from sim.metrics import schemes
from sim.metrics.view import look
from sim.model import RegionModel
from sim.processes import businesses, goods, investment, programmes, specialisation, travel
from tests.sim.region_runs import hash_after, lived, months_of, new_model

KINDS = (
    "specialisation", "investment_attraction", "entrepreneurship", "business_networks", "employment_programmes",
    "regional_transport",
)  # fmt: skip
SEEDS = (1, 2, 3)


def with_lever(kind: str, *, seed: int = 1, sample: float = 0.02, **settings: Any) -> RegionModel:
    """Return a small region with one lever."""
    return new_model(seed=seed, sample=sample, lever=[{"kind": kind, **settings}])


@pytest.fixture(scope="module")
def baseline() -> str:
    """Return the fingerprint of the small region after 14 months."""
    return hash_after(new_model(), 14)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_of_no_intensity_is_the_baseline_to_the_bit(kind: str, baseline: str) -> None:
    assert hash_after(with_lever(kind, intensity=0.0), 14) == baseline


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_that_is_on_changes_something_costs_somebody_and_the_books_balance(
    kind: str, baseline: str
) -> None:
    model = with_lever(kind)
    assert hash_after(model, 14) != baseline
    books, at = model.state.ledger, model.state.ledger.accounts
    public = [*range(at.authorities, at.clusters), at.government]
    assert books.year_paid[[OUTSOURCED_PROGRAMMES, BUSINESS_GRANTS]][:, public].sum() > 0
    assert books.residual == model.state.people_residual == model.state.jobs_residual == 0.0


# Specialisation


def test_that_founders_are_drawn_to_the_sector_as_the_odds_say() -> None:
    state = lived(new_model(), 1).state
    share = []
    for logit in (0.0, 0.7):
        state.controls.steer[:, TOURISM_FOOD] = logit
        businesses.survey(state)
        pull = np.diff(state.scratch.pull, axis=1, prepend=0.0)[:, TOURISM_FOOD]
        share.append(pull / (1.0 - pull))
    assert share[1] == pytest.approx(share[0] * np.exp(0.7), rel=1e-9)


def test_that_a_brand_alone_does_nothing_to_the_economy_of_the_first_year() -> None:
    plain, branded = (
        lived(model, 11).state for model in (new_model(), with_lever("specialisation", steer=0.0, cost=5.0))
    )
    assert (plain.businesses.staff == branded.businesses.staff).all()
    assert (plain.economy.sector_output == branded.economy.sector_output).all()


def test_that_a_sector_with_more_jobs_within_reach_is_more_productive_by_the_elasticity() -> None:
    state = lived(new_model(), 13).state
    state.economy.sector_density[:, MANUFACTURING] *= 0.5
    state.month = 24
    level = specialisation.raise_productivity(state)
    both = np.log(state.economy.sector_output[:, :-1]) + level[:, None]
    near = state.parameters.business.localisation_elasticity * np.log(2.0)
    state.economy.sector_density[:, MANUFACTURING] *= 2.0
    level = specialisation.raise_productivity(state)
    before = np.log(state.economy.sector_output[:, :-1]) + level[:, None]
    gain = (both - before)[:, MANUFACTURING]
    assert (gain > 0.8 * near).all()
    assert (gain <= near + 1e-12).all()


# Investment


def test_that_grants_bring_as_many_plants_as_their_additional_jobs() -> None:
    model = with_lever("investment_attraction", sample=0.1, budget=500.0, additional=0.5)
    before = model.state.businesses.n
    residents = lived(model, 1).state.survey.residents.sum()
    state = model.state
    came = np.flatnonzero(state.businesses.uid[: state.businesses.n] >= np.uint64(1 << 63))
    came = came[state.businesses.owner[came] == OUTSIDE]
    wanted = residents * 500.0 * 0.5 / 150_000.0 / state.parameters.programmes.plant_jobs
    assert abs(len(came) - wanted) <= 1.0
    assert len(came) > 1
    assert state.businesses.n > before
    assert (state.businesses.sector[came] == MANUFACTURING).all()


def test_that_what_the_state_grants_is_what_businesses_and_their_owners_get() -> None:
    state = lived(with_lever("investment_attraction", sample=0.1, budget=500.0, expansion=0.4), 1).state
    books, at = state.ledger, state.ledger.accounts
    paid = books.year_paid[BUSINESS_GRANTS]
    assert paid[at.government] == paid.sum() == books.year_received[BUSINESS_GRANTS].sum()
    assert paid.sum() == pytest.approx(500.0 * state.survey.residents.sum() * state.sample * 100.0, rel=1e-3)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_grants_for_expansion_bring_no_demand_unless_the_parameter_says_so(seed: int) -> None:
    for effect, brings in ((0.0, False), (1.0, True)):
        model = with_lever("investment_attraction", seed=seed, expansion=1.0)
        own = replace(model.state.parameters.programmes, expansion_effect=effect)
        model.state.parameters = replace(model.state.parameters, programmes=own)
        assert bool(lived(model, 1).state.economy.won.any()) == brings


@pytest.mark.parametrize("seed", SEEDS)
def test_that_attracted_plants_make_jobs(seed: int) -> None:
    few, many = (
        lived(with_lever("investment_attraction", seed=seed, sample=0.05, budget=budget, additional=1.0), 30).state
        for budget in (0.0, 1000.0)
    )
    assert many.scratch.filled.sum() > few.scratch.filled.sum()


def test_that_incumbents_learn_from_plants_no_more_than_the_parameter_and_slowly() -> None:
    model = with_lever("investment_attraction", sample=0.1, budget=1000.0, additional=1.0)
    most = model.state.parameters.business.plant_spillover
    for _ in months_of(model, 25):
        eco = model.state.economy
        assert (eco.spillover <= eco.spillover_goal.max() + 1e-12).all()
        assert eco.spillover_goal.max() <= most
    assert model.state.economy.spillover[:, MANUFACTURING].max() > 0.0


def test_that_the_choice_of_a_place_follows_the_shares() -> None:
    pull = np.array([1.0, 3.0, 0.0, 4.0])
    picked = [investment.choose((k + 0.5) / 800.0, pull) for k in range(800)]
    assert np.bincount(picked, minlength=4).tolist() == [100, 300, 0, 400]


# Entrepreneurship and networks


def test_that_supported_businesses_are_young_and_small_and_win_the_gain_once() -> None:
    model = with_lever("entrepreneurship", sample=0.05, take_up=0.5, founders=0.0)
    state = model.state
    own, firms = state.parameters.programmes, state.businesses
    before = firms.custom.copy()
    state.controls.supported[:] = 0.5
    programmes.accompany(state)
    chosen = np.flatnonzero(firms.support[: firms.n] > 0)
    real = (firms.staff[chosen] + firms.commuters[chosen]) / state.sample / firms.weight[chosen]
    assert chosen.size > 20
    assert (real <= own.support_jobs).all()
    assert (state.month - firms.born[chosen] <= own.support_age).all()
    assert firms.custom[chosen] == pytest.approx(before[chosen] * np.exp(own.support_sales), rel=1e-6)
    others = np.setdiff1d(np.arange(firms.n), chosen)
    assert (firms.custom[others] == before[others]).all()


def test_that_support_ends_after_its_months_and_is_paid_by_participant() -> None:
    model = with_lever("entrepreneurship", take_up=0.5, cost=0.0, price=10_000.0)
    state = lived(model, 1).state
    firms = state.businesses
    begun = firms.weight[: firms.n][firms.support[: firms.n] > 0].sum()
    assert state.survey.support_bill.sum() == pytest.approx(10_000.0 * begun, rel=0.05)
    first = firms.uid[: firms.n][firms.support[: firms.n] == 24].tolist()
    firms = lived(model, 24).state.businesses
    left = dict(zip(firms.uid[: firms.n].tolist(), firms.support[: firms.n].tolist(), strict=True))
    assert [left.get(uid, 0) for uid in first].count(0) > 0.4 * len(first)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_support_keeps_more_businesses_alive(seed: int) -> None:
    alive = []
    for hazard in (1.0, 0.75):
        model = with_lever("entrepreneurship", seed=seed, sample=0.2, take_up=0.5, founders=0.0)
        own = replace(model.state.parameters.programmes, support_hazard=hazard, support_sales=0.0)
        model.state.parameters = replace(model.state.parameters, programmes=own)
        firms = lived(model, 24).state.businesses
        alive.append(int((firms.alive[: firms.n] == 1).sum()))
    assert alive[1] > alive[0]


def test_that_better_peers_bring_more() -> None:
    gains = []
    for edge in (0.0, 0.3):
        model = with_lever("business_networks", sample=0.1)
        state = model.state
        state.scratch.edge[:] = edge
        before = state.businesses.custom.copy()
        state.controls.networked[:] = 0.5
        programmes.accompany(state)
        joined = state.businesses.network[: state.businesses.n] == 1
        assert joined.sum() > 20
        gains.append(
            float((state.businesses.custom[: joined.size] / np.maximum(before[: joined.size], 1e-12))[joined].mean())
        )
    own = state.parameters.programmes
    assert gains[0] == pytest.approx(np.exp(own.network_sales), rel=1e-3)
    assert gains[1] == pytest.approx(np.exp(own.network_sales * (1.0 + 0.3 * own.peer_slope)), rel=1e-3)


def test_that_members_of_networks_buy_more_in_the_region_and_no_more_than_all() -> None:
    state = lived(new_model(), 2).state
    need = state.scratch.need.copy()
    state.survey.linked[:] = 0.1
    goods.buy_from_partners(state)
    share = state.economy.local_share
    assert (state.scratch.need[1] <= need[1] * 1.1 + 1e-6).all()
    assert (state.scratch.need[1] * share <= np.maximum(need[1], 0.0) * np.maximum(share, 1.0) + 1e-6).all()
    assert state.scratch.need[1].sum() > need[1].sum()


def test_that_what_programmes_won_fades() -> None:
    state = lived(new_model(), 1).state
    state.economy.won[:] = 1000.0
    programmes.accompany(state)
    assert (state.economy.won == 1000.0 * (1.0 - state.parameters.programmes.fade)).all()


# Employment programmes


def test_that_participants_are_of_the_groups_ages_and_states_that_are_reached() -> None:
    model = with_lever("employment_programmes", sample=0.2, take_up=1.0, groups=["arab"], sexes=["women"])
    people = model.state.residents
    lived(model, 1)
    chosen = np.flatnonzero(people.programme[: people.n] > 0)
    assert chosen.size > 5
    assert (people.group[chosen] == GROUPS.index("arab")).all()
    assert (people.sex[chosen] == 1).all()
    age = (0 - people.born[chosen]) // 12
    assert ((age >= 20) & (age < 60)).all()


def test_that_nobody_finds_a_job_while_in_the_programme() -> None:
    model = with_lever("employment_programmes", sample=0.05, take_up=1.0, activation=0.0)
    people = model.state.residents
    for _ in months_of(model, 6):
        busy = (people.programme[: people.n] > 0) & (people.status[: people.n] == 3)
        # Somebody may begin only while unemployed, and looks for no job then; founding a business is free.
        assert not busy.any()
    assert (people.programme[: people.n] < 0).sum() + (people.programme[: people.n] > 0).sum() > 0


@pytest.mark.parametrize("seed", SEEDS)
def test_that_programmes_lock_in_first_and_raise_employment_later(seed: int) -> None:
    settings = {"take_up": 1.0, "activation": 0.1}
    plain, trained = (
        new_model(seed=seed, sample=0.05),
        with_lever("employment_programmes", seed=seed, sample=0.05, **settings),
    )
    arab = [i for i, name in enumerate(GROUPS) if name != "jewish"]

    def at_work(model: RegionModel) -> int:
        return int(model.state.scratch.count[:, arab][:, :, :, 3:5].sum())

    lived(plain, 3), lived(trained, 3)
    idle = [int(m.state.scratch.status[:, UNEMPLOYED].sum()) for m in (plain, trained)]
    assert idle[1] > idle[0]
    lived(plain, 33), lived(trained, 33)
    assert at_work(trained) > at_work(plain)


# Transport


def test_that_more_trips_shorten_the_wait_and_fewer_jobs_are_turned_down() -> None:
    state = lived(new_model(sample=0.1), 1).state
    usual = travel.waits(state)
    state.controls.bus_trips[:] = state.parameters.travel.trips
    assert travel.waits(state) == pytest.approx(usual / 2.0)
    assert usual[0] == pytest.approx(24.0)


def test_that_with_a_car_for_everybody_transport_changes_nothing() -> None:
    ends = []
    for trips in (0.0, 50.0):
        model = with_lever("regional_transport", trips=trips, price=100.0, state_share=1.0)
        own = replace(model.state.parameters.travel, without_car=0.0, without_car_arab_women=0.0)
        model.state.parameters = replace(model.state.parameters, travel=own)
        ends.append(lived(model, 12).state.businesses.staff.copy())
    assert (ends[0] == ends[1]).all()


# What metrics say of participants


def test_that_metrics_count_who_takes_part() -> None:
    model = new_model(
        sample=0.1,
        lever=[
            {"kind": "entrepreneurship", "take_up": 0.5},
            {"kind": "business_networks", "take_up": 0.3},
            {"kind": "employment_programmes", "take_up": 1.0},
        ],
    )
    before = look(model.state)
    assert schemes.network_share(before)[-1] == schemes.supported_share(before)[-1] == 0.0
    assert np.isnan(schemes.network_sales_ratio(before)).all()
    assert schemes.demand_won(before)[-1] == schemes.programme_share(before)[-1] == 0.0
    view = look(lived(model, 3).state, before, before)
    firms, people = model.state.businesses, model.state.residents
    trades = firms.alive[: firms.n] == 1
    trades[: model.state.n_public] = False
    weight = firms.weight[: firms.n][trades]
    member = firms.network[: firms.n][trades]
    assert schemes.network_share(view)[-1] == pytest.approx((weight * member).sum() / weight.sum(), rel=1e-3)
    assert 0.2 < schemes.network_share(view)[-1] < 0.4
    assert 0.0 < schemes.supported_share(view)[-1] < 0.5
    reached = ((people.programme[: people.n] > 0) & (people.status[: people.n] >= 0)).sum()
    residents = view.people.total[-1] * model.state.sample  # as counted last December
    assert schemes.programme_share(view)[-1] == pytest.approx(reached / residents)
    assert schemes.demand_won(view)[-1] > 0.0
