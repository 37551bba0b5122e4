"""Everything between two scenarios, part by part, and scenarios with other assumptions."""

from typing import Any

import pytest

from sim.explore.fragile import LEAST_CERTAIN, questions, with_answer
from sim.explore.packages import Piece, are_comparable, hybrid, pieces
from sim.scenario import Scenario, from_dict

SHARED = {"kind": "shared_services", "domains": ["waste"]}
TENDERS = {"kind": "joint_tenders"}


def plan(*levers: dict[str, Any], **changes: Any) -> Scenario:
    """Return a small scenario with levers."""
    content = {"format": 1, "name": "x", "region": "beit_hakerem", "years": 2, "lever": list(levers)}
    return from_dict(content | changes, "test")


def test_that_pieces_are_what_differs_and_nothing_else() -> None:
    a = plan(SHARED, TENDERS, parameters={"labour": {"separation_rate": 0.013}})
    b = plan(SHARED | {"intensity": 0.5})
    assert pieces(a, b) == (
        Piece("lever", "shared_services", "shared_services"),
        Piece("lever", "joint_tenders", "joint_tenders"),
        Piece("parameters"),
    )
    assert pieces(a, a) == ()


def test_that_all_pieces_give_a_and_none_gives_b() -> None:
    a, b = plan(SHARED, TENDERS), plan(SHARED | {"intensity": 0.5})
    assert hybrid(a, b, pieces(a, b)) is a
    assert hybrid(a, b, ()) is b


def test_that_one_piece_changes_one_lever() -> None:
    a, b = plan(SHARED, TENDERS), plan(SHARED | {"intensity": 0.5})
    shared, tenders = pieces(a, b)
    assert hybrid(a, b, [shared]).levers == a.levers[:1]
    assert [lever.intensity for lever in hybrid(a, b, [tenders]).levers] == [0.5, 1.0]


def test_that_a_lever_of_b_alone_is_a_piece_that_removes_it() -> None:
    a, b = plan(SHARED), plan(SHARED, TENDERS)
    (only,) = pieces(a, b)
    assert only.label == "joint_tenders"
    assert hybrid(a, b, [only]).levers == a.levers


@pytest.mark.parametrize("changes", [{"years": 3}, {"start": 2018}, {"region": "western_galilee"}])
def test_that_other_places_or_years_are_not_comparable(changes: dict[str, Any]) -> None:
    assert are_comparable(plan(), plan(SHARED))
    assert not are_comparable(plan(), plan(**changes))


def test_that_the_least_certain_assumptions_come_first() -> None:
    found = questions()
    first = [item.spec.name for item in found if item.is_first]
    assert first
    assert first == sorted(first, key=LEAST_CERTAIN.index)
    assert [item.is_first for item in found] == sorted((item.is_first for item in found), reverse=True)


def test_that_another_value_of_a_parameter_is_a_scenario_that_a_file_could_have() -> None:
    for question in questions():
        for value in question.ends:
            changed = with_answer(plan(), question, value)
            assert getattr(getattr(changed.parameters, question.group), question.spec.name) == value
            assert from_dict(changed.to_dict(), "x") == changed
