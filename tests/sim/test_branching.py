"""A second future from the same past."""

import numpy as np
import pytest

from sim.branching import branch, branch_recorder, past
from sim.fingerprint import state_hash
from sim.measure import Recorder
from sim.model import RegionModel
from tests.sim.region_runs import lived, scenario

SHARING = {"kind": "shared_services", "domains": ["waste", "welfare"], "start": "2019-01"}
BUYING = {"kind": "local_procurement", "start": "2021-01"}
YEARS, FORK = 4, 24


def test_that_a_branch_with_the_same_plan_has_the_same_future() -> None:
    plan = scenario(lever=[SHARING], years=YEARS)
    model = lived(RegionModel(plan), FORK)
    twin = branch(model, plan)
    assert state_hash(lived(twin, FORK).state) == state_hash(lived(model, FORK).state)


def test_that_a_branch_lives_as_if_it_had_been_alone_from_the_start() -> None:
    plan, other = scenario(lever=[SHARING], years=YEARS), scenario(lever=[SHARING, BUYING], years=YEARS)
    branched = lived(branch(lived(RegionModel(plan), FORK), other), FORK)
    assert state_hash(branched.state) == state_hash(lived(RegionModel(other), 2 * FORK).state)


def test_that_a_branch_leaves_the_trunk_alone() -> None:
    plan, other = scenario(years=YEARS), scenario(lever=[BUYING], years=YEARS)
    model = lived(RegionModel(plan), FORK)
    before = state_hash(model.state)
    lived(branch(model, other), FORK)
    assert state_hash(model.state) == before


def test_that_members_who_are_tired_of_a_service_are_so_in_the_branch() -> None:
    model = lived(RegionModel(scenario(lever=[SHARING])), 1)
    model.authorities[2].bad_reviews[1] = 1
    twin = branch(model, model.plan)
    assert twin.authorities[2].bad_reviews[1] == 1
    twin.authorities[2].bad_reviews[1] = 2
    assert model.authorities[2].bad_reviews[1] == 1


def test_that_colleges_and_donors_remember_in_the_branch_what_they_did() -> None:
    plan = scenario(lever=[{"kind": "strategic_ventures", "campus": True}], years=YEARS)
    model = lived(RegionModel(plan), FORK)
    twin = branch(model, plan)
    assert twin.colleges[0].usual_links == model.colleges[0].usual_links
    assert len(twin.third_sector.chosen) == len(twin.government.awards) == FORK // 12
    assert state_hash(lived(twin, FORK).state) == state_hash(lived(model, FORK).state)


def measured(recorder: Recorder, months: int) -> None:
    """Live and measure some months."""
    for _ in range(months):
        recorder.model.step()
        recorder.month()
        if recorder.model.state.month % 12 == 0:
            recorder.year()


def test_that_a_branched_record_holds_the_past_and_its_own_future() -> None:
    plan, other = scenario(years=YEARS), scenario(lever=[BUYING], years=YEARS)
    trunk, whole = Recorder(RegionModel(plan)), Recorder(RegionModel(other))
    for recorder in (trunk, whole):
        recorder.start()
    measured(trunk, FORK)
    twin = branch_recorder(trunk, branch(trunk.model, other))
    measured(twin, FORK)
    measured(whole, 2 * FORK)
    np.testing.assert_array_equal(twin.record.yearly, whole.record.yearly)
    np.testing.assert_array_equal(twin.record.monthly, whole.record.monthly)
    assert trunk.record.years_done == FORK // 12


@pytest.mark.parametrize(
    ("changes", "is_same"),
    [
        ({"lever": [SHARING, BUYING]}, True),
        ({"lever": [SHARING | {"end": "2025-01"}]}, True),
        ({"lever": [SHARING | {"end": "2020-12"}]}, True),
        ({"lever": [SHARING | {"name": "other"}]}, True),
        ({"lever": [SHARING, BUYING | {"start": "2020-12", "intensity": 0.0}]}, True),
        ({"lever": [SHARING | {"end": "2020-11"}]}, False),
        ({"lever": [SHARING, BUYING | {"start": "2020-12"}]}, False),
        ({"lever": []}, False),
        ({"lever": [SHARING], "seed": 2}, False),
        ({"lever": [SHARING], "parameters": {"labour": {"separation_rate": 0.02}}}, False),
    ],
)
def test_that_plans_have_one_past_if_nothing_differs_before_the_month(changes: dict, is_same: bool) -> None:
    plan = scenario(lever=[SHARING])
    assert (past(scenario(**changes), FORK) == past(plan, FORK)) is is_same
