"""Pandemic and war: what is closed, who is away, who pays, and that it ends."""

from typing import Any

import numpy as np
import pytest

from sim.kernels.accounts import EVACUATION_GRANTS, UNEMPLOYMENT_BENEFITS, WAGE_SUPPORT
from sim.kernels.codes import SECTORS, TOURISM_FOOD, UNEMPLOYED
from sim.model import RegionModel
from sim.processes import disruption
from sim.processes.specialisation import jobs_of_sectors
from sim.state import State
from tests.sim.region_runs import hash_after, lived, months_of, new_model

SEEDS = (1, 2, 3)
PANDEMIC = {"kind": "pandemic", "start": "2019-03", "end": "2019-08"}
WAR = {"kind": "war", "start": "2019-03", "end": "2019-12", "evacuated": ["nahf"]}


def struck(shock: dict[str, Any], *, seed: int = 1, sample: float = 0.02, **settings: Any) -> RegionModel:
    """Return a small region with one shock."""
    return new_model(seed=seed, sample=sample, shock=[shock | settings])


def idle(state: State) -> float:
    """Return the unemployment rate."""
    status = state.scratch.status.sum(axis=0)
    return float(status[UNEMPLOYED] / status[UNEMPLOYED : UNEMPLOYED + 3].sum())


@pytest.mark.parametrize("shock", [PANDEMIC, WAR], ids=["pandemic", "war"])
def test_that_a_shock_of_no_intensity_is_the_baseline_to_the_bit(shock: dict[str, Any]) -> None:
    assert hash_after(struck(shock, intensity=0.0), 14) == hash_after(new_model(), 14)


@pytest.mark.parametrize("shock", [PANDEMIC, WAR], ids=["pandemic", "war"])
def test_that_nothing_appears_or_vanishes_in_a_shock(shock: dict[str, Any]) -> None:
    state = lived(struck(shock), 14).state
    assert state.ledger.residual == state.people_residual == state.jobs_residual == 0.0


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_pandemic_costs_jobs_at_once_and_most_of_them_come_back(seed: int) -> None:
    plain, ill = new_model(seed=seed, sample=0.05), struck(PANDEMIC, seed=seed, sample=0.05)
    lived(plain, 3), lived(ill, 3)
    jump = idle(ill.state) - idle(plain.state)
    assert jump > 0.08
    lived(plain, 21), lived(ill, 21)
    assert idle(ill.state) - idle(plain.state) < 0.25 * jump


def test_that_sectors_that_live_from_contact_lose_most_jobs_in_the_first_month() -> None:
    plain, ill = (lived(model, 3).state for model in (new_model(sample=0.1), struck(PANDEMIC, sample=0.1)))
    lost = 1.0 - jobs_of_sectors(ill).sum(axis=0) / jobs_of_sectors(plain).sum(axis=0)
    assert lost.argmax() == TOURISM_FOOD
    assert lost[SECTORS.index("high_tech")] < 0.2 * lost[TOURISM_FOOD]


def test_that_unemployment_benefit_is_longer_in_a_pandemic() -> None:
    short, long = (lived(struck(PANDEMIC, benefit=months), 12).state for months in (0, 12))
    assert long.ledger.year_paid[UNEMPLOYMENT_BENEFITS].sum() > short.ledger.year_paid[UNEMPLOYMENT_BENEFITS].sum()


def test_that_what_cannot_be_bought_is_saved() -> None:
    plain, ill = (lived(model, 6).state for model in (new_model(), struck(PANDEMIC)))
    assert disruption.missed(plain) == 0.0
    assert ill.survey.forced_saving > 0.05
    per_head = [s.households.cash[: s.households.n].sum() / s.residents.n_live for s in (plain, ill)]
    spending = [s.households.spending[: s.households.n].sum() / s.residents.n_live for s in (plain, ill)]
    assert spending[1] < spending[0]
    assert per_head[1] > per_head[0] * 0.99


def test_that_businesses_expect_what_a_closure_does_and_forget_it_when_it_ends() -> None:
    model = new_model()
    state = lived(model, 1).state
    firms = state.businesses
    before = firms.expected.copy()
    state.controls.in_use = True
    state.controls.closed[:] = 0.4
    disruption.foresee(state)
    rows = slice(state.n_public, firms.n)
    assert firms.expected[rows] == pytest.approx(before[rows] * 0.6)
    disruption.suspend(state)
    state.controls.closed[:] = 0.0
    disruption.foresee(state)
    assert firms.expected[rows] == pytest.approx(before[rows])


def test_that_pupils_lose_skill_by_the_months_of_closed_schools() -> None:
    state = lived(new_model(), 1).state
    people, before = state.residents, state.residents.skill.copy()
    state.survey.lost_school[:] = 2.0
    state.month = 8  # September
    disruption.close_schools(state)
    age = (state.month - people.born[: people.n]) // 12
    pupils = (people.status[: people.n] >= 0) & (age >= 6) & (age < 18)
    loss = 2.0 * state.parameters.disruption.learning_loss
    assert (before - people.skill)[: people.n][pupils] == pytest.approx(loss, rel=1e-4)
    assert (before == people.skill)[: people.n][~pupils].all()
    assert not state.survey.lost_school.any()


def test_that_an_evacuated_place_stops_and_the_state_pays_its_residents() -> None:
    plain, war = (lived(model, 6).state for model in (new_model(sample=0.1), struck(WAR, sample=0.1)))
    here = war.geography.ids.index("nahf")
    sold = []
    for state in (plain, war):
        firms = state.businesses
        sold.append(firms.sales_before[: firms.n][firms.place[: firms.n] == here].sum())
    assert sold[1] < 0.3 * sold[0]
    books, at = war.ledger, war.ledger.accounts
    got = books.year_received[EVACUATION_GRANTS]
    assert got[at.households + here] == got.sum() == books.year_paid[EVACUATION_GRANTS, at.government] > 0
    assert books.year_received[WAGE_SUPPORT, at.businesses : at.authorities].sum() > 0


def test_that_closed_sectors_sell_less_to_businesses_as_well() -> None:
    state = lived(struck(PANDEMIC), 3).state
    before, closed = state.scratch.need[1:].copy(), state.controls.closed
    disruption.divert(state)
    assert state.scratch.need[1:] == pytest.approx(before * (1.0 - closed[None]))
    assert closed[:, TOURISM_FOOD].min() > 0.5


def test_that_months_of_benefit_are_counted_from_january_on() -> None:
    model = new_model(sample=0.1)
    seen = [int(model.state.survey.benefit_months.sum()) for _ in months_of(model, 13)]
    assert (np.diff(seen[:12]) > 0).all()
    assert 0 < seen[12] < seen[11]


def test_that_evacuees_spend_elsewhere() -> None:
    state = lived(struck(WAR), 5).state
    need = state.scratch.need[0]
    here = state.geography.ids.index("nahf")
    assert not need[here].any()
    assert (np.delete(need, here, axis=0).sum(axis=1) > 0.0).all()


def test_that_absent_staff_keep_their_jobs() -> None:
    settings = {"tourism": 0.0, "evacuated": []}
    calm = lived(struck(WAR, absence=0.0, reserve=0.0, **settings), 5).state
    war = lived(struck(WAR, absence=0.2, reserve=0.2, **settings), 5).state
    assert war.scratch.filled.sum() > 0.97 * calm.scratch.filled.sum()


def test_that_evacuees_may_return_before_the_war_ends() -> None:
    model = struck(WAR, returning="2019-06")
    away = [bool(model.state.controls.away.any()) for _ in months_of(model, 8)]
    assert away == [False, False, True, True, True, False, False, False]
