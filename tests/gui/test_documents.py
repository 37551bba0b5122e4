"""Documents, edits of them, and what differs between two."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.differences import differences, parting
from gui.documents import Desk, Document
from gui.edits import current, month_before, with_lever, with_parameter, with_setting, without_lever
from sim.branching import past
from sim.errors import ScenarioError
from sim.registry import levers
from tests.gui.small_desk import SHARING, desk, sharing, small

FORK = "2021-01"


def test_that_an_edit_leaves_the_old_document_as_it_is() -> None:
    before = Document(1, sharing())
    with_setting(before, "sharing", "intensity", 0.5)
    assert before.scenario == sharing()


def test_that_a_value_out_of_range_is_refused_as_in_a_file() -> None:
    with pytest.raises(ScenarioError, match="from 0 to 1"):
        with_setting(Document(1, sharing()), "sharing", "intensity", 1.5)


def test_that_a_parameter_out_of_range_is_refused_as_in_a_file() -> None:
    with pytest.raises(ScenarioError, match="separation_rate"):
        with_parameter(Document(1, small()), "labour", "separation_rate", -1.0)


def test_that_a_second_lever_of_a_kind_gets_a_name_of_its_own() -> None:
    once = with_lever(Document(1, small()), "joint_tenders")
    twice = with_lever(once, "joint_tenders")
    assert [lever.label for lever in twice.scenario.levers] == ["joint_tenders", "joint_tenders-2"]


def test_that_a_new_lever_starts_with_the_others() -> None:
    assert with_lever(Document(1, sharing()), "joint_tenders").scenario.levers[-1].start == "2020-01"


def test_that_switching_on_and_off_again_gives_the_same_scenario() -> None:
    before = Document(1, sharing())
    assert without_lever(with_lever(before, "joint_tenders"), "joint_tenders") == before


@pytest.mark.parametrize("kind", levers())
def test_that_every_lever_can_be_switched_on(kind: str) -> None:
    assert with_lever(Document(1, small()), kind).scenario.levers[0].kind == kind


@pytest.mark.parametrize(("month", "before"), [("2021-01", "2020-12"), ("2021-12", "2021-11")])
def test_that_the_month_before_is_found(month: str, before: str) -> None:
    assert month_before(month) == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: with_setting(document, "sharing", "intensity", 0.3),
        lambda document: without_lever(document, "sharing"),
        lambda document: with_lever(document, "joint_tenders"),
    ],
)
def test_that_a_fork_shares_the_past(edit: object) -> None:
    forked = Document(1, sharing(), fork=FORK)
    changed = edit(forked)
    assert changed.scenario != forked.scenario
    assert past(changed.scenario, forked.fork_month) == past(sharing(), forked.fork_month)
    assert parting(changed.scenario, sharing()) == forked.fork_month


def test_that_after_a_fork_the_past_lever_is_no_longer_offered() -> None:
    changed = with_setting(Document(1, sharing(), fork=FORK), "sharing", "intensity", 0.3)
    assert [lever.intensity for lever in current(changed, "shared_services")] == [0.3]
    again = with_setting(changed, "sharing-2", "intensity", 0.4)
    assert [lever.intensity for lever in again.scenario.levers] == [1.0, 0.4]


def test_that_the_same_scenarios_do_not_differ() -> None:
    assert differences(sharing(), replace(sharing(), name="x", title="y")) == []
    assert parting(sharing(), sharing()) is None


@given(
    st.fixed_dictionaries({}, optional={
        "intensity": st.sampled_from([0.2, 0.7]),
        "start": st.sampled_from(["2019-05", "2021-01"]),
        "end": st.sampled_from(["2021-06", "2021-11"]),
        "cost_rule": st.sampled_from(["per_head", "by_ability"]),
        "forced": st.just(False),
    })
)  # fmt: skip
def test_that_the_list_names_exactly_the_settings_that_differ(changes: dict[str, object]) -> None:
    changed = small(lever=[SHARING | changes])
    found = differences(changed, sharing())
    assert {item.spec.name for item in found if item.spec} == set(changes)
    told = {item.spec.name: (item.a, item.b) for item in found if item.spec}
    assert told == {name: (value, getattr(sharing().levers[0], name)) for name, value in changes.items()}


def test_that_a_lever_of_one_side_only_is_named_whole() -> None:
    (item,) = differences(sharing(), small())
    assert (item.label, item.a, item.b, item.start) == ("sharing", True, False, "2020-01")


def test_that_an_assumption_parts_two_scenarios_from_the_start() -> None:
    changed = small(parameters={"labour": {"separation_rate": 0.02}})
    (item,) = differences(changed, small())
    assert (item.owner, item.label) == ("parameter", "labour")
    assert parting(changed, small()) == 0


def test_that_an_added_scenario_becomes_a_and_the_old_one_b() -> None:
    one = Desk((Document(1, small()),), 1, 1)
    added = one.with_added(Document(one.next_number, sharing()))
    assert (added.a, added.b) == (2, 1)


def test_that_closing_a_scenario_leaves_a_and_b_open() -> None:
    left = desk().without(1)
    assert (left.a, left.b) == (2, 2)
    assert left.without(2) == left


def test_that_a_copy_gets_a_free_name() -> None:
    assert desk().free_name("small") == "small-2"
    assert desk().free_name("other") == "other"
