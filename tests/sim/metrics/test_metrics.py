"""Every metric, on a small region before and after two years."""

import numpy as np
import pytest

from sim.kernels import accounts as line
from sim.kernels.census import AGES
from sim.measure import Recorder
from sim.metrics import cooperation, growth, inequality, local, population, services
from sim.metrics.reading.money import BUSINESSES, HOUSEHOLDS, SALES, TOWNS
from sim.metrics.reading.towns import coordination
from sim.metrics.view import View, look
from sim.processes.services import composite
from sim.registry import Metric, metrics
from tests.sim.metrics.regions import measured, small_model

ALL = list(metrics().values())
NEEDS_NOTHING_BUT_RESIDENTS = ("mean_income", "gini", "poverty", "employment_rate", "residents", "service_level")


def latest() -> View:
    view = measured().last
    assert view is not None
    return view


@pytest.mark.parametrize("item", ALL, ids=[item.name for item in ALL])
def test_that_a_metric_gives_a_figure_or_nothing_for_each_area(item: Metric) -> None:
    for view in (latest(), latest().start):
        values = item.function(view)
        assert values.shape == (len(view.areas),)
        assert values.dtype == np.float64
        assert not np.isinf(values).any()


@pytest.mark.parametrize("item", ALL, ids=[item.name for item in ALL])
def test_that_a_metric_gives_no_array_of_the_view_away(item: Metric) -> None:
    view = latest()
    first = item.function(view).copy()
    item.function(view)[:] = 7.0
    assert np.array_equal(item.function(view), first, equal_nan=True)


@pytest.mark.parametrize("item", ALL, ids=[item.name for item in ALL])
def test_that_a_metric_is_named_and_described(item: Metric) -> None:
    assert item.name == item.name.lower()
    assert item.label
    assert item.unit
    assert item.description.endswith((".", "region only."))
    if item.unit == "share" and item.theme != "labour" and "gap" not in item.name:
        known = item.function(latest())
        assert np.nanmax(np.append(known, 0.0)) <= 1.0 + 1e-12


@pytest.mark.parametrize("name", NEEDS_NOTHING_BUT_RESIDENTS)
def test_that_inhabited_areas_have_the_first_figures_from_the_start(name: str) -> None:
    assert not np.isnan(metrics()[name].function(latest().start)).any()


def test_that_the_region_is_the_sum_of_its_authorities() -> None:
    view = latest()
    n = view.areas.n
    for figures in (view.people.count, view.firms.jobs, view.money.paid, view.firms.stock):
        assert figures[:n].sum(axis=0) == pytest.approx(figures[-1], rel=1e-12)


def test_that_residents_are_real_ones() -> None:
    model = measured().model
    assert population.residents(latest())[-1] == pytest.approx(model.state.residents.n_live / model.state.sample)
    assert latest().people.count.shape[-1] == len(AGES)


def test_that_the_service_level_is_that_on_which_authorities_decide() -> None:
    view, state = latest(), measured().model.state
    assert services.service_level(view)[: view.areas.n] == pytest.approx(composite(state), rel=1e-12)


def test_that_theil_is_the_sum_of_its_four_parts() -> None:
    view = latest()
    parts = [
        inequality.theil_between_clusters(view), inequality.theil_between_authorities(view),
        inequality.theil_between_groups(view), inequality.theil_within(view),
    ]  # fmt: skip
    assert sum(parts) == pytest.approx(inequality.theil(view), rel=1e-12)


def test_that_taxes_and_transfers_level_incomes() -> None:
    assert inequality.redistribution(latest())[-1] > 0.0


def test_that_growth_compounds_to_the_level_reached() -> None:
    view = latest()
    reached = growth.mean_income(view.start) * (1.0 + growth.income_growth(view)) ** view.years
    assert reached == pytest.approx(growth.mean_income(view), rel=1e-12)


def test_that_ten_to_fifty_growing_as_published_has_its_published_growth() -> None:
    assert growth.yearly(np.array([33.0]), np.array([30.0]), 2.0)[0] == pytest.approx(0.0488088)
    assert np.isnan(growth.yearly(np.array([33.0]), np.array([0.0]), 2.0)[0])
    assert np.isnan(growth.yearly(np.array([33.0]), np.array([30.0]), 0.0)[0])


def test_that_the_product_is_sales_less_inputs_and_the_cost_of_public_staff() -> None:
    view, books = latest(), measured().model.state.ledger
    at = books.accounts
    firms, towns = slice(at.businesses, at.authorities), slice(at.authorities, at.government)
    value = books.year_received[list(SALES), firms].sum() - books.year_paid[line.INPUTS, firms].sum()
    staff = books.year_paid[list(growth.PUBLIC_COST), towns].sum()
    scale = 0.01 / measured().model.state.sample
    assert growth.gross_product(view)[-1] == pytest.approx((value + staff) * scale / view.people.total[-1], rel=1e-9)


def test_that_what_stays_of_household_spending_agrees_with_the_ledger() -> None:
    view = latest()
    kept = view.received(BUSINESSES, line.CONSUMPTION)[-1] / view.paid(HOUSEHOLDS, line.CONSUMPTION)[-1]
    assert local.spending_local(view)[-1] == pytest.approx(kept, abs=0.01)


def test_that_municipal_wages_of_the_first_round_are_those_of_the_ledger() -> None:
    view = latest()
    wages, spent = view.paid(TOWNS, line.WAGES_OF_AUTHORITIES), view.paid(TOWNS, *range(line.N_LINES))
    assert local.retention_1(view)[-1] > wages[-1] / spent[-1]
    assert local.lm3(view)[-1] == pytest.approx(1.0 + view.money.rounds[-1, :2].sum())


def test_that_without_joint_services_nobody_gains_or_loses() -> None:
    view = latest()
    assert not view.towns.is_member.any()
    assert np.isnan(cooperation.net_saving(view)).all()
    assert services.joint_domains(view).tolist() == [0.0] * len(view.areas)


def joint_view() -> View:
    """Make two authorities members of a domain by hand: one saves, one loses."""
    model = small_model()
    state = model.state
    recorder = Recorder(model)
    recorder.start()
    for _ in range(12):
        model.step()
    town, seen = state.authorities, state.survey
    town.is_member[:2, 1] = True
    town.years_joined[:2, 1] = 3.0
    town.fee[0, 1], town.fee[1, 1] = seen.solo_budget[0, 1] // 2, seen.solo_budget[1, 1] * 2
    return look(state, recorder.first, recorder.first)


def test_that_losers_are_counted_though_others_gain() -> None:
    view = joint_view()
    assert cooperation.losers(view)[[0, 1, -1]].tolist() == [0.0, 1.0, 1.0]
    assert cooperation.winners_share(view)[-1] == 0.5
    assert services.joint_members(view)[-1] == 2.0
    assert services.joint_domains(view)[[0, 2, -2, -1]].tolist() == [1.0, 0.0, 1.0, 1.0]
    assert np.isnan(cooperation.net_saving(view)[2])
    saving = (view.towns.solo - view.towns.fee)[:2, 1]
    assert cooperation.net_saving(view)[-1] == pytest.approx(saving.mean())
    assert saving[0] > 0.0 > saving[1]


def test_that_coordination_costs_members_and_nobody_else() -> None:
    view = joint_view()
    assert (view.towns.coordination[:2] > 0.0).all()
    assert (view.towns.coordination[2:] == 0.0).all()
    assert (view.towns.coordination[:2] < view.towns.solo[:2].sum(axis=1)).all()
    state = measured().model.state
    assert (coordination(state) == 0.0).all()
