"""Levers for people from birth to old age: off they are the baseline, on they act and somebody pays."""

from typing import Any

import numpy as np
import pytest

from sim.fingerprint import state_hash
from sim.kernels import childhood, cohesion
from sim.kernels.accounts import OUTSOURCED_PROGRAMMES
from sim.model import RegionModel
from sim.state import State
from tests.sim.region_runs import lived, new_model

HERE = {"region": ["western_galilee"], "sample": 0.02}
KINDS = (
    "early_childhood", "informal_education", "higher_education_access", "new_services", "community_space",
    "cohesion_contact", "senior_communities", "digital_inclusion",
)  # fmt: skip
MONTHS = 21
SEEDS = (1, 2, 3)


def run(months: int = MONTHS, *, seed: int = 1, sample: float = 0.02, **lever: Any) -> State:
    """Return the state after some months with one lever, or none."""
    return lived(_model(seed, sample, lever), months).state


def _model(seed: int, sample: float, lever: dict[str, Any]) -> RegionModel:
    return new_model(seed=seed, region=["western_galilee"], sample=sample, lever=[lever] if lever else [])


def pupils(state: State) -> np.ndarray:
    """Return the sums of the last school year over the region."""
    return state.society.pupils.sum(axis=(0, 1))


@pytest.fixture(scope="module")
def baseline() -> str:
    """Return the fingerprint of the region without a lever."""
    return state_hash(run())


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_of_no_intensity_is_the_baseline_to_the_bit(kind: str, baseline: str) -> None:
    assert state_hash(run(kind=kind, intensity=0.0)) == baseline


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_changes_something_and_its_cost_is_on_an_account(kind: str, baseline: str) -> None:
    state = run(kind=kind)
    assert state_hash(state) != baseline
    books, at, control = state.ledger, state.ledger.accounts, state.controls
    towns = books.year_paid[OUTSOURCED_PROGRAMMES, at.authorities : at.clusters].sum()
    nation = books.year_paid[OUTSOURCED_PROGRAMMES, at.government]
    planned = (control.authority_cost.sum() + control.government_cost.sum()) * 100.0 * state.sample / 12.0
    months = (state.month - 1) % 12 + 1
    assert towns + nation > 0
    # Costs by groups founded move within the year; all others are the same each month.
    assert towns + nation == pytest.approx(planned * months, rel=0.2)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_lever_acts_only_where_it_is_told_to(kind: str) -> None:
    model = _model(1, 0.02, {"kind": kind, "where": ["acre"]})
    model.apply_levers_and_shocks()
    control, here = model.state.controls, model.state.places_in(("acre",))
    assert not (control.authority_cost + control.government_cost)[~here].any()
    assert not control.seniors[~here].any()
    assert not control.child_money[~here].any()


@pytest.mark.parametrize("seed", SEEDS)
def test_that_places_and_quality_before_school_raise_development_at_six(seed: int) -> None:
    plain, more = (pupils(run(81, seed=seed, sample=0.05, **lever)) for lever in ({}, {"kind": "early_childhood"}))
    gain = more[childhood.SKILL_6] / more[childhood.AT_6] - plain[childhood.SKILL_6] / plain[childhood.AT_6]
    assert gain > 20.0  # thousandths of a standard deviation


def test_that_youth_movements_grow_to_the_share_that_is_offered() -> None:
    def share(**lever: Any) -> float:
        total = pupils(run(45, **lever))
        return float(total[childhood.SCOUTS] / total[childhood.OF_9])

    assert 0.05 < share(kind="informal_education", youth_places=0.2) - share() < 0.25


def test_that_support_raises_applications_and_seats_admissions() -> None:
    plain, more = (pupils(run(9, sample=0.1, **lever)) for lever in (
        {}, {"kind": "higher_education_access", "support": 30000.0, "seats": 5000.0, "campus": 1.0}))  # fmt: skip
    assert more[childhood.APPLICANTS] > plain[childhood.APPLICANTS]
    assert more[childhood.ADMITTED] == more[childhood.APPLICANTS]


def test_that_a_service_opens_only_where_it_reaches_enough_residents() -> None:
    def opened(**settings: Any) -> np.ndarray:
        model = _model(1, 0.02, {"kind": "new_services", **settings})
        model.apply_levers_and_shocks()
        return model.state.controls.special_services

    assert opened(together=True).all()
    alone = opened(together=False, threshold=40_000.0)
    assert 0 < alone.sum() < alone.size
    assert not opened(together=False, threshold=150_000.0).any()


def test_that_a_service_that_does_not_open_costs_nothing() -> None:
    model = _model(1, 0.02, {"kind": "new_services", "together": False, "threshold": 150_000.0})
    model.apply_levers_and_shocks()
    assert not model.state.controls.authority_cost.any()


@pytest.mark.parametrize("seed", SEEDS)
def test_that_encounters_warm_attitudes_and_violence_cools_them(seed: int) -> None:
    def mean(levers: list[dict[str, Any]], shocks: list[dict[str, Any]]) -> float:
        model = new_model(seed=seed, region=["western_galilee"], sample=0.05, lever=levers, shock=shocks)
        ties = lived(model, 51).state.society.ties.sum(axis=(0, 1))
        return float(ties[cohesion.ATTITUDE_SUM] / ties[cohesion.ADULTS])

    meet = [{"kind": "cohesion_contact", "reach": 0.2, "equal_status": 1.0}]
    war = [{"kind": "communal_violence", "start": "2021-06"}]
    calm, met, torn = mean([], []), mean(meet, []), mean(meet, war)
    assert met > calm + 50.0
    assert torn < met - 50.0


def test_that_encounters_without_equal_status_change_no_attitude() -> None:
    def mean(**lever: Any) -> float:
        people = run(15, **lever).residents
        return float(people.attitude[: people.n][people.status[: people.n] > 0].mean(dtype=np.float64))

    plain = mean()
    meet = {"kind": "cohesion_contact", "reach": 0.25}
    assert mean(**meet, equal_status=0.0) == pytest.approx(plain, abs=0.005)  # its cost moves a few people's lives
    assert mean(**meet, equal_status=1.0) > plain + 0.03
