"""The real window, offscreen, on answers that are there from the beginning."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.answers import REGION
from gui.i18n import set_language
from gui.i18n.registry import area_name
from gui.panels.levers import LeversPanel
from gui.panels.metric_menu import MetricMenu
from gui.panels.metric_view import CHART, MAP, TABLE, MetricView
from gui.plots.fan import FanPlot
from gui.window import MainWindow
from sim.registry import levers, metrics
from tests.gui.small_desk import desk, quiet_session, sharing, small


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shown: Callable[..., QWidget]) -> MainWindow:
    """Return the window at the size of a small laptop."""
    session = quiet_session(tmp_path)
    result = shown(MainWindow(session), 1366, 768)
    assert isinstance(result, MainWindow)
    return result


@pytest.fixture
def english(qapp: QApplication) -> None:
    """Leave the language as it was."""
    yield
    set_language(qapp, "en")


def view(window: MainWindow, name: str) -> MetricView:
    """Return one of the three views of a metric."""
    found = window.panels[name]
    assert isinstance(found, MetricView)
    return found


def card(window: MainWindow, kind: str) -> QWidget:
    """Return the first card of a kind of lever."""
    panel = window.panels["levers"]
    assert isinstance(panel, LeversPanel)
    return next(card for card in panel.cards if card.kind == kind)


def test_that_it_opens_on_an_answer(window: MainWindow) -> None:
    said = window.panels["sentence"].label.accessibleName()
    assert "Mean income" in said
    assert "Service gap" in said
    assert not view(window, "first").picture().is_empty()
    assert not view(window, "map").picture().is_empty()


def test_that_the_table_equals_the_chart(window: MainWindow) -> None:
    first = view(window, "first")
    chart = first.picture()
    assert isinstance(chart, FanPlot)
    drawn = {item.course.name: item.middle for item in chart._shown()}
    first.show_page(TABLE)
    shown = first.table.frame_model.frame
    for name, line in drawn.items():
        np.testing.assert_array_equal(shown[name].to_numpy(), line)
    pair = window.session.pair
    np.testing.assert_allclose(shown["A"], np.median(pair.series_a("mean_income").astype(float), axis=0))


@pytest.mark.parametrize("page", [CHART, MAP])
def test_that_the_table_is_that_of_the_picture_before_it(window: MainWindow, page: str) -> None:
    first = view(window, "first")
    first.show_page(page)
    drawn = first.picture().table()
    first.show_page(TABLE)
    assert first.table.frame_model.frame.equals(drawn)


def test_that_the_three_views_of_a_metric_show_the_same_numbers(window: MainWindow) -> None:
    window.session.set_area("karmiel")
    first = view(window, "first")
    last = first.frame()["A"].iloc[-1]
    first.show_page(MAP)
    values = first.frame()
    at = window.session.desk.first.scenario.region.index("karmiel")
    assert values.iloc[at, -1] == pytest.approx(last)


def test_that_a_moved_slider_is_one_step_and_asks_for_a_quick_run(window: MainWindow, qtbot: QtBot) -> None:
    slider = card(window, "shared_services").slider
    handle = slider._rects()[1].center()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle)
    for step in (20, 40, 60):
        qtbot.mouseMove(slider, handle - QPoint(step, 0))
    assert window.session.is_moving
    assert window.session.desk.first.scenario.levers[0].intensity < 1.0
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle - QPoint(60, 0))
    assert not window.session.is_moving
    assert window.session.undo_stack.count() == 1


def test_that_steps_with_the_keyboard_are_one_step_until_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    slider = card(window, "shared_services").slider
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert window.session.is_moving
    qtbot.waitUntil(lambda: not window.session.is_moving)
    assert window.session.undo_stack.count() == 1
    assert window.session.desk.first.scenario.levers[0].intensity == pytest.approx(0.95)


def test_that_undo_brings_slider_and_bytes_back(window: MainWindow) -> None:
    before = window.session.desk.to_bytes()
    slider = card(window, "shared_services").slider
    slider.setValue(40)
    slider._end()
    window.actions_by_name["undo"].trigger()
    assert window.session.desk.to_bytes() == before
    assert slider.value() == 100
    window.actions_by_name["redo"].trigger()
    assert slider.value() == 40


def test_that_numbers_are_dimmed_until_they_belong_to_the_levers(window: MainWindow) -> None:
    assert not view(window, "first").picture().is_dimmed()
    card(window, "shared_services").slider.setValue(40)
    assert view(window, "first").picture().is_dimmed()


def test_that_every_lever_has_a_card_with_its_settings(window: MainWindow) -> None:
    panel = window.panels["levers"]
    assert [item.kind for item in panel.cards] == list(levers())
    for item in panel.cards:
        if not item.switch.isChecked():
            item.switch.click()
        item.more.setChecked(True)
        assert set(item.fields) >= {"start", "end", "where", "ramp"}
    assert len(window.session.desk.first.scenario.levers) == len(levers())


def test_that_a_switch_adds_and_removes_a_lever(window: MainWindow) -> None:
    before = window.session.desk
    item = card(window, "joint_tenders")
    item.switch.click()
    assert [lever.kind for lever in window.session.desk.first.scenario.levers] == ["shared_services", "joint_tenders"]
    item.switch.click()
    assert window.session.desk == before


def test_that_a_lever_that_was_switched_off_remembers_its_settings(window: MainWindow) -> None:
    item = card(window, "shared_services")
    item.switch.click()
    item.switch.click()
    assert window.session.desk.first.scenario.levers[0].domains == ("waste", "welfare")


def test_that_a_field_changes_its_setting(window: MainWindow) -> None:
    item = card(window, "joint_tenders")
    item.switch.click()
    item.more.setChecked(True)
    item.fields["share"].editor.setValue(40.0)
    assert window.session.desk.first.scenario.levers[1].share == pytest.approx(0.4)


def test_that_a_setting_that_a_file_could_not_have_is_explained_beside_it(window: MainWindow) -> None:
    item = card(window, "shared_services")
    item.more.setChecked(True)
    before = window.session.desk
    item.fields["end"].editor.setText("2019-03")
    item.fields["end"].editor.editingFinished.emit()
    assert "is before start" in item.problem.text()
    assert window.session.desk == before


def test_that_the_tick_of_b_stands_where_b_is(window: MainWindow) -> None:
    session = window.session
    session.duplicate()
    slider = card(window, "shared_services").slider
    slider.setValue(30)
    assert slider.other == 1.0


def test_that_the_changes_are_listed(window: MainWindow) -> None:
    panel = window.panels["changes"]
    assert panel.lines() == ["Shared services: only in A"]
    window.session.choose(b=window.session.desk.a)
    assert panel.lines() == []


def test_that_an_assumption_is_found_by_a_word_and_changed(window: MainWindow) -> None:
    panel = window.panels["levers"]
    panel.assume.setChecked(True)
    rows = panel.assumptions.rows
    panel.assumptions.search.setText("separation")
    seen = [row for row in rows if not row.box.isHidden()]
    assert "separation_rate" in {row.field.spec.name for row in seen}
    assert len(seen) < len(rows)
    row = next(row for row in seen if row.field.spec.name == "separation_rate")
    value = window.session.desk.first.scenario.parameters.labour.separation_rate
    row.field.editor.stepUp()
    assert window.session.desk.first.scenario.parameters.labour.separation_rate > value
    assert row.label.font().bold()


def test_that_a_click_on_the_map_shows_the_place_in_the_charts(window: MainWindow) -> None:
    view(window, "map").map.choose(0)
    place = window.session.desk.first.scenario.region[0]
    assert window.session.area == place
    assert area_name(place, "en") in view(window, "first").picture().title.full()
    view(window, "map").map.choose(0)
    assert window.session.area == REGION


def test_that_the_year_moves_map_table_and_sentence(window: MainWindow) -> None:
    map_view = view(window, "map")
    before = map_view.frame()
    window.panels["time"].slider.setValue(2019)
    assert "2019" in window.panels["sentence"].label.accessibleName()
    assert not map_view.frame().equals(before)


def test_that_playing_ends_in_the_last_year(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.panels["time"]
    bar._timer.setInterval(1)
    window.actions_by_name["play"].trigger()
    assert window.session.year == 2018
    qtbot.waitUntil(lambda: window.session.year == 2021)
    qtbot.waitUntil(lambda: not bar.play.isChecked())


def test_that_the_difference_of_a_scenario_from_itself_is_zero_in_every_view(window: MainWindow) -> None:
    window.session.choose(b=window.session.desk.a)
    window.actions_by_name["difference"].trigger()
    for name in ("map", "first", "second"):
        shown = view(window, name).frame().select_dtypes("number").iloc[:, 1:] if name != "map" else (
            view(window, name).frame().select_dtypes("number"))  # fmt: skip
        values = shown.to_numpy()
        assert values.size
        assert not np.any(values[np.isfinite(values)])
    assert "the same as in B" in window.panels["sentence"].label.accessibleName()


def test_that_a_metric_can_be_chosen_by_typing(window: MainWindow) -> None:
    first = view(window, "first")
    first._open_menu(first.fan.title)
    menu = first.findChildren(MetricMenu)[-1]
    menu.search.setText("palma")
    (action,) = menu.actions()[1:]
    action.trigger()
    menu.close()
    assert window.session.metric("first") == "palma"
    assert first.picture().title.full() == metrics()["palma"].label


def test_that_a_figure_without_value_says_so_and_the_others_go_on(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    window = shown(MainWindow(quiet_session(tmp_path, desk(small()))), 1366, 768)
    window.session.set_metric("first", "net_saving")
    assert view(window, "first").picture().is_empty()
    assert not view(window, "second").picture().is_empty()


def test_that_a_tab_makes_a_scenario_a_and_swaps_if_it_was_b(window: MainWindow) -> None:
    window.panels["scenarios"].tabs.setCurrentIndex(1)
    assert (window.session.desk.a, window.session.desk.b) == (2, 1)


def test_that_it_says_how_exact_the_numbers_are(window: MainWindow) -> None:
    assert "of residents" in window.panels["status"].exactness.text()
    assert "4" in window.panels["status"].exactness.text()


def test_that_closing_ends_the_workers(window: MainWindow) -> None:
    window.close()
    assert window.session.answering.pool.processes == []


def test_that_hebrew_mirrors_the_window_but_not_charts_map_and_time(
    window: MainWindow, qapp: QApplication, english: None, qtbot: QtBot
) -> None:
    left = window.panels["levers"].mapTo(window, QPoint()).x()
    window.language_bar.buttons["he"].click()
    qtbot.waitUntil(lambda: window.panels["levers"].mapTo(window, QPoint()).x() > left)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    chart = view(window, "first").fan
    assert chart.axes.getPlotItem().layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.panels["time"].layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_that_undo_follows_the_language(window: MainWindow, qapp: QApplication, english: None) -> None:
    card(window, "shared_services").slider.setValue(50)
    set_language(qapp, "he")
    action = window.actions_by_name["undo"]
    assert action.text() == action.words()


def test_that_places_are_called_by_the_names_of_the_language(
    window: MainWindow, qapp: QApplication, english: None
) -> None:
    set_language(qapp, "he")
    assert "כרמיאל" in view(window, "map").map._names


def test_that_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    for name in window.panels:
        for widget in window.panels[name].findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLabel):
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named or widget.parent().accessibleName() or widget.metaObject().className() in (
                    "QScrollArea", "QTabBar"), (name, widget)  # fmt: skip


def test_that_the_window_fits_a_small_laptop(window: MainWindow) -> None:
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 700


def test_that_one_undo_stack_serves_all(window: MainWindow) -> None:
    assert len(window.session.findChildren(QUndoStack)) == 1


def test_that_a_desk_with_one_scenario_can_be_shown(qtbot: QtBot, tmp_path: Path) -> None:
    alone = desk(small(), sharing()).without(2)
    result = MainWindow(quiet_session(tmp_path, alone))
    qtbot.addWidget(result)
    assert result.session.pair is not None
