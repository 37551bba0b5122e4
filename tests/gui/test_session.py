"""The session: undo, redo, replay, choice of A and B, and what is shown of answers."""

import random
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.answers import REGION
from gui.edits import with_lever, with_parameter, with_setting, without_lever
from gui.plan_of_runs import LIVE, live
from gui.session import FIRST, Session
from sim.registry import levers
from tests.gui.small_desk import desk, quiet_session, sharing, simulated, small


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Session:
    """Return a session that knows the small runs of sharing and of nothing."""
    return quiet_session(tmp_path)


def strengthen(session: Session, strength: float) -> None:
    """Set the strength of A's lever of sharing."""
    changed = with_setting(session.desk.first, "sharing", "intensity", strength)
    session.edit(changed, lambda: "strength")


def test_that_a_drag_is_one_step(session: Session) -> None:
    session.grip()
    for strength in (0.9, 0.8, 0.7):
        strengthen(session, strength)
    session.let_go()
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.desk == desk()
    session.redo()
    assert session.desk.first.scenario.levers[0].intensity == 0.7


def test_that_two_drags_are_two_steps(session: Session) -> None:
    for strength in (0.9, 0.8):
        session.grip()
        strengthen(session, strength)
        session.let_go()
    assert session.undo_stack.count() == 2


def test_that_a_drag_back_to_where_it_began_is_no_step(session: Session) -> None:
    session.grip()
    strengthen(session, 0.9)
    strengthen(session, 1.0)
    session.let_go()
    assert session.undo_stack.count() == 0


def test_that_an_edit_of_nothing_is_no_step(session: Session) -> None:
    strengthen(session, 1.0)
    assert session.undo_stack.count() == 0


def random_action(session: Session, luck: random.Random) -> None:
    """Do one of the things that a user can do."""
    document = session.desk.first
    names = [lever.label for lever in document.scenario.levers]
    deeds = [
        lambda: session.edit(with_lever(document, luck.choice(list(levers()))), lambda: "on"),
        lambda: session.edit(with_parameter(document, "labour", "separation_rate", luck.uniform(0.01, 0.02)), str),
        lambda: session.choose(a=luck.choice(session.desk.documents).number),
        lambda: session.choose(b=luck.choice(session.desk.documents).number),
        session.swap,
        session.revert,
        session.undo,
        session.redo,
        session.grip,
        session.let_go,
    ]
    if names:
        label = luck.choice(names)
        deeds += 3 * [lambda: session.edit(with_setting(document, label, "intensity", luck.random()), lambda: "set")]
        deeds += [lambda: session.edit(without_lever(document, label), lambda: "off")]
    if len(session.desk.documents) < 6:
        deeds += [session.duplicate, lambda: session.duplicate("2020-06"), lambda: session.open(small())]
    else:
        deeds += 3 * [lambda: session.close_document(luck.choice(session.desk.documents).number)]
    luck.choice(deeds)()


@pytest.mark.parametrize("seed", [1, 2])
def test_that_a_thousand_random_actions_undone_give_the_same_bytes(session: Session, seed: int) -> None:
    luck, before = random.Random(seed), session.desk.to_bytes()  # noqa: S311 - no secret
    for _ in range(1000):
        random_action(session, luck)
    session.let_go()
    after = session.desk.to_bytes()
    assert after != before
    while session.undo_stack.canUndo():
        session.undo()
    assert session.desk.to_bytes() == before
    while session.undo_stack.canRedo():
        session.redo()


def test_that_redoing_everything_gives_the_same_bytes(session: Session) -> None:
    luck = random.Random(3)  # noqa: S311 - no secret
    for _ in range(100):
        random_action(session, luck)
    session.let_go()
    while session.undo_stack.canRedo():
        session.redo()
    after = session.desk.to_bytes()
    while session.undo_stack.canUndo():
        session.undo()
    while session.undo_stack.canRedo():
        session.redo()
    assert session.desk.to_bytes() == after


def test_that_words_of_undo_are_asked_for_anew(session: Session) -> None:
    said = ["strength"]
    session.edit(with_setting(session.desk.first, "sharing", "intensity", 0.5), lambda: said[0])
    assert session.undo_words() == "strength"
    said[0] = "עוצמה"
    assert session.undo_words() == "עוצמה"
    session.undo()
    assert session.redo_words() == "עוצמה"


def test_that_a_replay_shows_before_and_after_and_changes_nothing(session: Session, qtbot: QtBot) -> None:
    strengthen(session, 0.5)
    before, seen = session.desk.to_bytes(), []
    session.desk_changed.connect(lambda: seen.append(session.desk.first.scenario.levers[0].intensity))
    with qtbot.waitSignal(session.replays.changed, check_params_cb=lambda is_on: not is_on, timeout=10_000):
        session.replay()
    assert seen == [1.0, 0.5] * 3
    assert session.desk.to_bytes() == before
    assert session.undo_stack.count() == 1


def test_that_an_edit_ends_a_replay(session: Session) -> None:
    strengthen(session, 0.5)
    session.replay()
    strengthen(session, 0.4)
    assert not session.replays.is_running
    assert session.desk.first.scenario.levers[0].intensity == 0.4


def test_that_a_fork_is_a_against_what_it_was_forked_from(session: Session) -> None:
    session.duplicate("2020-06")
    first, second = session.desk.first, session.desk.second
    assert (first.fork, second.scenario) == ("2020-06", sharing())
    assert session.parting_year is None
    session.edit(with_setting(first, "sharing", "intensity", 0.2), lambda: "strength")
    assert session.parting_year == 2020


def test_that_the_year_stays_within_the_run(session: Session) -> None:
    session.set_year(1999)
    assert session.year == 2018
    session.set_year(2999)
    assert session.year == 2021


def test_that_a_place_outside_the_region_cannot_be_chosen(session: Session) -> None:
    session.set_area("karmiel")
    session.set_area("acre")
    assert session.area == REGION


def test_that_the_chosen_place_is_left_when_another_region_comes(session: Session) -> None:
    session.set_area("karmiel")
    session.open(small(region="western_galilee"))
    assert session.area == REGION


def test_that_an_answer_of_another_region_is_not_shown(session: Session) -> None:
    assert session.pair is not None
    session.open(small(region="western_galilee"))
    assert session.pair is None


def test_that_numbers_are_stale_until_the_levers_are_answered(session: Session) -> None:
    strengthen(session, 0.5)
    assert session.pair.exactness.is_stale
    session.answering._take(simulated(session.desk.first.scenario))
    assert not session.pair.exactness.is_stale
    assert session.pair.exactness.change_runs == 1


def test_that_while_a_lever_moves_only_its_quick_run_is_wanted(session: Session) -> None:
    session.grip()
    strengthen(session, 0.5)
    waiting = session.answering.pool.waiting
    assert [item.key for item in waiting] == [live(session.desk.first.scenario, 1, 0).key]
    session.let_go()
    assert len(session.answering.pool.waiting) > 1


def test_that_a_moving_lever_keeps_the_past_that_it_does_not_touch(session: Session) -> None:
    session.grip()
    strengthen(session, 0.5)
    assert session.answering.pool.waiting[0].keep_month == 12


def test_that_the_newest_of_several_moves_is_shown_in_the_end(session: Session) -> None:
    session.grip()
    for strength in (0.5, 0.6):
        strengthen(session, strength)
    session.answering._take(simulated(with_setting(desk().first, "sharing", "intensity", 0.5).scenario))
    assert session.pair.exactness.is_stale
    session.answering._take(simulated(session.desk.first.scenario))
    assert not session.pair.exactness.is_stale
    session.let_go()


def test_that_undoing_brings_back_the_exact_answer(session: Session) -> None:
    before = session.pair.series_a("mean_income")
    strengthen(session, 0.5)
    session.undo()
    np.testing.assert_array_equal(session.pair.series_a("mean_income"), before)
    assert not session.pair.exactness.is_stale


def test_that_a_against_itself_differs_by_exactly_zero(session: Session) -> None:
    session.choose(b=session.desk.a)
    difference = session.pair.difference("mean_income")
    assert difference.shape == (4, 4)
    assert not np.any(difference)


def test_that_only_samples_up_to_the_finest_are_wanted(session: Session) -> None:
    session.answering.set_finest(LIVE)
    assert {item.key.sample for item in session.answering.pool.waiting} == {LIVE}


def test_that_another_metric_is_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.metric_changed, check_params_cb=lambda view: view == FIRST):
        session.set_metric(FIRST, "residents")
    assert session.metric(FIRST) == "residents"
