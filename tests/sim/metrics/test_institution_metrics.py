"""Figures of institutions against the state that they are read from."""

from functools import cache

import numpy as np
import pytest

from sim.kernels.dtypes import F64
from sim.metrics.view import View, look
from sim.registry import metrics
from tests.sim.region_runs import lived, new_model

LEVERS = [
    {"kind": "grant_platform"}, {"kind": "knowledge_centre"}, {"kind": "planning_frameworks", "multi_year": 0.4},
    {"kind": "shared_services", "domains": ["waste", "culture"], "forced": True}, {"kind": "leadership_platform"},
    {"kind": "stronger_voice"}, {"kind": "service_basket"}, {"kind": "state_support"},
]  # fmt: skip


@cache
def seen(with_levers: bool = True) -> View:
    """Return a region after two years."""
    model = new_model(lever=LEVERS if with_levers else [])
    start = look(model.state)
    first = look(lived(model, 12).state, start, start)
    return look(lived(model, 12).state, start, first)


def value(name: str, with_levers: bool = True) -> F64:
    """Return a metric of that region."""
    found: F64 = metrics()[name].function(seen(with_levers))
    return found


@pytest.mark.parametrize("name", ["grant_take_up", "grant_success", "grant_absorption", "core_stability"])
def test_that_shares_of_calls_and_coalitions_are_shares(name: str) -> None:
    known = value(name)[~np.isnan(value(name))]
    assert known.size > 1
    assert (known >= 0.0).all()
    assert (known <= 1.0).all()


def test_that_absorption_lies_between_its_ends() -> None:
    known = value("grant_absorption")
    known = known[~np.isnan(known)]
    assert (known >= 0.6 - 1e-9).all()
    assert (known <= 0.9 + 1e-9).all()


def test_that_additional_and_displaced_grants_add_up_to_what_was_not_expected() -> None:
    view = seen()
    both = value("grants_additional") + value("grants_displaced")
    assert both == pytest.approx(view.institutions.extra / view.people.total)


def test_that_project_grants_are_those_of_the_ledger() -> None:
    from sim.kernels import accounts as line
    from sim.metrics.reading.money import TOWNS

    view = seen()
    assert value("project_grants") == pytest.approx(
        view.received(TOWNS, line.PROJECT_GRANTS) / view.people.total, rel=1e-4
    )


def test_that_data_and_plans_are_nothing_without_levers_and_something_with_them() -> None:
    assert not value("informed_spending", False).any()
    assert not value("planned_spending", False).any()
    assert not value("participation", False).any()
    assert (value("informed_spending") > 0.0).all()
    assert value("planned_spending") == pytest.approx(0.4)
    assert (value("participation") > 0.0).all()


@pytest.mark.parametrize("name", ["voice_grants", "basket_grants", "cluster_support"])
def test_that_what_the_state_pays_for_levers_is_nothing_without_them(name: str) -> None:
    assert not value(name, False).any()
    assert value(name)[-1] > 0.0


def test_that_leverage_is_won_money_over_own_money() -> None:
    view = seen(False)
    figures = view.institutions
    won = figures.matching > 0.0
    assert value("leverage", False)[won] == pytest.approx(3.0)
    assert np.isnan(value("leverage", False)[~won]).all()


def test_that_stability_and_inequality_of_benefits_need_members() -> None:
    assert np.isnan(value("core_stability", False)).all()
    assert np.isnan(value("benefit_gini", False)).all()
    assert 0.0 <= value("benefit_gini")[-1] <= 1.0


def test_that_an_authority_has_its_own_ties_and_a_cluster_those_among_its_actors() -> None:
    state = lived(new_model(), 2).state
    view = look(state, look(new_model().state), None)
    n = view.areas.n
    assert (metrics()["tie_degree"].function(view)[:n] == state.actors[:n].sum(axis=1)).all()
    rows = state.actor_circle == 0
    inside = state.actors[np.ix_(rows, rows)]
    assert metrics()["tie_density"].function(view)[n] == pytest.approx(
        inside.sum() / (rows.sum() * (rows.sum() - 1)), rel=1e-12
    )
    assert np.isnan(metrics()["tie_density"].function(view)[:n]).all()


def test_that_net_benefit_is_what_is_won_and_saved_less_what_is_paid() -> None:
    assert np.isnan(value("net_benefit", False)).all()
    assert np.isnan(value("added_value_share", False)).all()
    view, n = seen(), seen().areas.n
    each = value("net_benefit")
    total = (each[:n] * view.people.total[:n]).sum()
    assert each[-1] * view.people.total[-1] == pytest.approx(total)
    assert value("added_value_share")[-1] == pytest.approx((each[:n] >= 0.0).mean())


def test_that_a_programme_that_wins_nothing_is_a_loss_of_its_cost() -> None:
    model = new_model(
        lever=[{"kind": "knowledge_centre", "cost": 5.0}], parameters={"grants": {"calls": 0}}, years=2
    )  # fmt: skip
    start = look(model.state)
    view = look(lived(model, 12).state, start, start)
    net = metrics()["net_benefit"].function(view)[:-2]
    people = model.state.survey.residents / view.people.total[:-2]
    assert net == pytest.approx(-5.0 * people, rel=1e-3)
    assert (metrics()["added_value_share"].function(view) == 0.0).all()
