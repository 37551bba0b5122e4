"""A presentation by keys only, from its first page until the desk is again what it was."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.i18n import set_language
from gui.plots.plane import PlanePlot
from gui.presenting.presenter import Mode, Presenter
from gui.presenting.stage import Stage
from gui.presenting.why import Reasons
from gui.window import MainWindow
from tests.gui.presenting.room import everything, session_for, story

Press = Callable[..., None]


def test_that_a_whole_story_goes_by_keys_only(stage: Stage, presenter: Presenter, press: Press) -> None:
    seen = []
    for _ in range(2):
        seen.append((presenter.at, presenter.is_covered, stage.body.currentWidget() is stage.cover))
        press(Qt.Key.Key_P)
        press(Qt.Key.Key_1)
        press(Qt.Key.Key_Space)
        seen.append((presenter.at, presenter.is_covered, stage.body.currentWidget() is stage.cover))
        press(Qt.Key.Key_Down)
    assert seen == [(0, True, True), (0, False, False), (1, True, True), (1, False, False)]
    assert presenter.at == 2
    press(Qt.Key.Key_Space)
    assert presenter.at == 2, "behind the last page there is none"
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Up)
    assert presenter.at == 0
    assert not presenter.is_covered, "what the room has seen is not covered again"
    press(Qt.Key.Key_Escape)
    assert not presenter.is_on
    assert stage.isHidden()


def test_that_everything_is_to_the_byte_what_it_was_when_the_room_leaves(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = everything(window)
    window.presenting.choose(story())
    stage = window.presenting.stage
    keys = (Qt.Key.Key_P, Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_T, Qt.Key.Key_Equal, Qt.Key.Key_Tab,
            Qt.Key.Key_W, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_V,
            Qt.Key.Key_1, Qt.Key.Key_Escape, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_Down, Qt.Key.Key_0)  # fmt: skip
    for key in keys:
        qtbot.keyClick(stage, key)
        qtbot.keyClick(stage, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert everything(window) != before
    while window.presenting.presenter.is_on:
        qtbot.keyClick(stage, Qt.Key.Key_Escape)
    assert everything(window) == before
    window.session.redo()
    assert window.session.desk.first.scenario.levers[0].intensity == 0.7


def test_that_a_window_closed_while_it_presents_has_its_desk_again(window: MainWindow) -> None:
    before = window.session.desk.to_bytes()
    window.presenting.choose(story())
    window.close()
    assert window.session.desk.to_bytes() == before


def test_that_a_prediction_is_kept_and_stands_beside_the_result(
    stage: Stage, presenter: Presenter, press: Press
) -> None:
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert presenter.prediction.way == "same"
    assert stage.verdict.isHidden(), "the result is not told before it is uncovered"
    press(Qt.Key.Key_Space)
    assert "You expected: no clear difference" in stage.verdict.text()
    assert "The model:" in stage.verdict.text()
    kept = json.loads(presenter.journal.path.read_text(encoding="utf-8"))
    assert kept["rooms"][-1]["predictions"] == [{"page": 0, "way": "same", "point": None}]


def test_that_covered_numbers_are_nowhere_on_the_page(stage: Stage) -> None:
    assert [card.value.text() for card in stage.figures.cards] == ["?", "?"]
    assert not any(chart.isVisible() for chart in stage.charts)
    assert stage.levers.isHidden()


def test_that_a_room_draws_an_arrow_and_sees_it_beside_the_way_of_the_model(
    stage: Stage, presenter: Presenter, press: Press
) -> None:
    presenter.go(1)
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_P)
    assert presenter.mode is Mode.DRAW
    plane = stage.charts[0].main
    assert isinstance(plane, PlanePlot)
    assert plane._a is None, "where A is stays hidden"
    start = (plane._b.x, plane._b.y)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(key)
    press(Qt.Key.Key_Return)
    assert presenter.prediction.point[0] > start[0]
    assert presenter.prediction.point[1] < start[1]
    press(Qt.Key.Key_Space)
    assert plane._prediction == presenter.prediction.point
    assert plane._a is not None


def test_that_replay_shows_the_way_from_b_to_a_three_times_and_changes_nothing(
    presenter: Presenter, press: Press, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Space)
    session = presenter.session
    before, shown = session.desk.to_bytes(), []
    session.replays._timer.setInterval(1)
    session.replays.shows.connect(lambda desk: shown.append(desk is not None and desk.a == desk.b))
    with qtbot.waitSignal(session.replays.changed, check_params_cb=lambda is_on: not is_on):
        press(Qt.Key.Key_R)
    assert shown == [True, False] * 3
    assert session.desk.to_bytes() == before
    assert not session.undo_words()


def test_that_a_lever_is_chosen_moved_and_reset_by_keys(presenter: Presenter, press: Press, stage: Stage) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert presenter.lever(0).intensity == 1.0, "no lever is chosen yet"
    press(Qt.Key.Key_1)
    assert stage.levers.marks[0].is_chosen
    for _ in range(3):
        press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert math.isclose(presenter.lever(0).intensity, 0.85)
    assert presenter.session.undo_stack.count() == 1, "presses without a pause are one step"
    assert math.isclose(stage.levers.marks[0].bar.strength, 0.85)
    press(Qt.Key.Key_0)
    assert presenter.lever(0).intensity == 1.0


def test_that_a_lever_which_a_lacks_is_taken_from_the_plan_that_has_it(presenter: Presenter, press: Press) -> None:
    presenter.go(2)
    press(Qt.Key.Key_Tab)
    assert presenter.lever(0) is None
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert math.isclose(presenter.lever(0).intensity, 0.05)
    assert presenter.lever(0).kind == "local_procurement"


def test_that_the_handle_goes_where_the_arrow_points_also_from_right_to_left(
    presenter: Presenter, press: Press, qapp: QApplication
) -> None:
    set_language(qapp, "he")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert math.isclose(presenter.lever(0).intensity, 0.95)


def test_that_the_parts_of_why_add_up_to_the_whole(presenter: Presenter, press: Press, stage: Stage) -> None:
    presenter.go(1)
    press(Qt.Key.Key_W)
    assert presenter.mode is Mode.SHOW, "why would give the answer away"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_W)
    assert stage.body.currentWidget() is stage.why
    bars = stage.why.plot
    assert [part.is_interaction for part in bars._parts] == [False, False, True]
    assert math.isclose(sum(part.value for part in bars._parts), bars._whole.value, rel_tol=1e-9, abs_tol=1e-12)
    pair = presenter.session.pair
    mean = pair.difference("procurement_local")[:, -1].mean()
    assert math.isclose(bars._whole.value, float(mean), rel_tol=1e-5)


def test_that_one_lever_explains_the_whole_difference(tmp_path: Path) -> None:
    session = session_for(tmp_path)
    told = story()
    reasons = Reasons(told.plan("shared").scenario, told.plan("today").scenario)
    parts, whole = reasons.parts(session.answering.store, "spending", 2021)
    assert [part.value for part in parts] == [whole]
    same = Reasons(told.plan("shared").scenario, told.plan("shared").scenario)
    assert same.parts(session.answering.store, "spending", 2021) is None


def test_that_the_target_line_stands_where_b_is(presenter: Presenter, press: Press, stage: Stage) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_T)
    fan = stage.charts[0].main
    assert fan._target is not None
    assert fan._target[0] == pytest.approx(fan._courses[0].middle()[-1])
    assert fan._courses[0].role == "b"
    press(Qt.Key.Key_T)
    assert fan._target is None


def test_that_votes_are_counted_and_taken_back(presenter: Presenter, press: Press, stage: Stage) -> None:
    press(Qt.Key.Key_V)
    for key in (Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace):
        press(key)
    assert presenter.journal.room.votes == {"shared": 2, "both": 0}
    assert [row.votes.text().strip("\u2066\u2069") for row in stage.choices.rows[:3]] == ["0", "2", "0"]
    press(Qt.Key.Key_Escape)
    assert presenter.is_on
    assert presenter.mode is Mode.SHOW


def test_that_blank_shows_nothing_but_black(press: Press, stage: Stage, colours: Callable[..., set[str]]) -> None:
    press(Qt.Key.Key_B)
    assert colours(stage.grab().toImage()) == {"#000000"}
    press(Qt.Key.Key_B)
    assert len(colours(stage.grab().toImage())) > 1


def test_that_equals_shows_the_difference_and_tab_swaps(presenter: Presenter, press: Press, stage: Stage) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Equal)
    assert stage.charts[0].shown is stage.charts[0].difference
    pair = (presenter.session.desk.a, presenter.session.desk.b)
    press(Qt.Key.Key_Tab)
    assert (presenter.session.desk.b, presenter.session.desk.a) == pair


@pytest.mark.parametrize(("typed", "key"), [("פ", Qt.Key.Key_P), ("ح", Qt.Key.Key_P)])
def test_that_p_is_where_it_is_painted_on_other_keyboards(
    presenter: Presenter, stage: Stage, typed: str, key: Qt.Key
) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord(typed), Qt.KeyboardModifier.NoModifier, typed)
    assert stage.keys.press(event)
    assert presenter.mode is Mode.CHOOSE


def test_that_f5_begins_anew_and_shift_f5_goes_on(window: MainWindow, stage: Stage, press: Press) -> None:
    presenter = window.presenting.presenter
    for key in (Qt.Key.Key_P, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        press(key)
    window.actions_by_name["present_here"].trigger()
    assert presenter.at == 1
    assert presenter.journal.room.predictions[0].way == "up"
    press(Qt.Key.Key_Escape)
    window.actions_by_name["present"].trigger()
    assert presenter.at == 0
    assert presenter.journal.room.predictions == {}
    assert presenter.is_covered


def test_that_the_desk_is_presented_where_no_story_is_chosen(window: MainWindow) -> None:
    before = everything(window)
    window.actions_by_name["present"].trigger()
    stage = window.presenting.stage
    assert [chart.view.metrics[0] for chart in stage.charts] == list(stage.presenter.page.numbers)
    assert stage.presenter.page.levers == ("sharing",)
    assert not stage.presenter.is_covered
    window.presenting.leave()
    assert everything(window) == before
