"""Forms, timeline and clusters in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.dated_edits import with_values
from gui.panels.cluster_panel import ClusterPanel
from gui.panels.field_rows import problem_words
from gui.panels.scenario_form import ScenarioForm
from gui.panels.timeline_panel import TimelinePanel
from gui.window import MainWindow
from sim.data import roster
from sim.errors import ScenarioError
from sim.params import specs
from sim.registry import levers, shocks
from sim.scenario import Scenario
from tests.gui.small_desk import quiet_session


@pytest.fixture
def window(tmp_path: Path, shown: Callable[..., QWidget]) -> MainWindow:
    """Return a window with two small scenarios."""
    result = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    assert isinstance(result, MainWindow)
    return result


@pytest.fixture
def form(window: MainWindow) -> ScenarioForm:
    """Return the form of A."""
    panel = window.docks.open("scenario")
    assert isinstance(panel, ScenarioForm)
    return panel


@pytest.fixture
def time(window: MainWindow) -> TimelinePanel:
    """Return the timeline."""
    panel = window.docks.open("timeline")
    assert isinstance(panel, TimelinePanel)
    return panel


@pytest.fixture
def cluster(window: MainWindow) -> ClusterPanel:
    """Return the map on which clusters are put together."""
    panel = window.docks.open("cluster")
    assert isinstance(panel, ClusterPanel)
    return panel


def plan(window: MainWindow) -> Scenario:
    """Return A."""
    return window.session.desk.first.scenario


def typed(line: QWidget, text: str, qtbot: QtBot) -> None:
    """Type into a line and press Enter."""
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_that_the_form_has_every_setting_of_a_scenario(form: ScenarioForm) -> None:
    assert list(form.rows.rows) == [spec.name for spec in specs(Scenario)]


def test_that_a_typed_title_is_one_step(window: MainWindow, form: ScenarioForm, qtbot: QtBot) -> None:
    typed(form.rows.rows["title"].field.editor, "A better name", qtbot)
    assert plan(window).title == "A better name"
    assert window.session.undo_stack.count() == 1


def test_that_a_problem_stands_beside_its_field_as_the_check_words_it(
    window: MainWindow, form: ScenarioForm, qtbot: QtBot
) -> None:
    typed(form.rows.rows["name"].field.editor, "a/b", qtbot)
    with pytest.raises(ScenarioError) as caught:
        with_values(window.session.desk.first, {"name": "a/b"})
    row = form.rows.rows["name"]
    assert row.problem.isVisible()
    assert row.problem.text() == problem_words(caught.value.problems[0])
    assert plan(window).name == "sharing"


def test_that_a_mended_field_has_no_problem(form: ScenarioForm, qtbot: QtBot) -> None:
    line = form.rows.rows["name"].field.editor
    typed(line, "a/b", qtbot)
    typed(line, "ab", qtbot)
    assert not form.rows.rows["name"].problem.isVisible()


def test_that_the_number_of_years_can_be_changed(window: MainWindow, form: ScenarioForm) -> None:
    form.rows.rows["years"].field.editor.setValue(5)
    assert plan(window).years == 5


def test_that_several_of_every_kind_can_be_added(window: MainWindow, time: TimelinePanel) -> None:
    for kind in levers():
        time.add("lever", kind)
        time.add("lever", kind)
    for kind in shocks():
        time.add("shock", kind)
        time.add("shock", kind)
    assert len(plan(window).shocks) == 2 * len(shocks())
    assert len(plan(window).levers) == 2 * len(levers()) + 1
    assert len(time.timeline.bars) == len(plan(window).levers) + len(plan(window).shocks)


def drag(time: TimelinePanel, row: int, edge: str, months: int, qtbot: QtBot) -> None:
    """Drag a bar or one of its ends by some months."""
    line = time.timeline
    rect = line.bar_rect(row)
    x = {"start": rect.left() + 2, "end": rect.right() - 2, "body": rect.center().x()}[edge]
    begin = QPoint(round(x), round(rect.center().y()))
    by = QPoint(round(line._x(months) - line._x(0)), 0)
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=begin)
    for share in (0.3, 0.6, 1.0):
        qtbot.mouseMove(line, begin + QPoint(round(by.x() * share), 0))
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=begin + by)


def test_that_a_dragged_end_is_one_step(window: MainWindow, time: TimelinePanel, qtbot: QtBot) -> None:
    time.add("shock", "recession")
    steps = window.session.undo_stack.count()
    row = [bar.label for bar in time.timeline.bars].index("recession")
    drag(time, row, "end", -12, qtbot)
    assert plan(window).shocks[0].end == "2020-12"
    assert window.session.undo_stack.count() == steps + 1


def test_that_a_dragged_bar_keeps_its_length(window: MainWindow, time: TimelinePanel, qtbot: QtBot) -> None:
    time.add("shock", "recession")
    row = [bar.label for bar in time.timeline.bars].index("recession")
    drag(time, row, "end", -18, qtbot)
    before = time.timeline.bars[row]
    drag(time, row, "body", 6, qtbot)
    after = time.timeline.bars[row]
    assert after.first - before.first == 6
    assert after.last - after.first == before.last - before.first


def test_that_the_keys_do_what_the_mouse_does(window: MainWindow, time: TimelinePanel, qtbot: QtBot) -> None:
    time.add("shock", "recession")
    line = time.timeline
    for key, mods in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(line, key, mods)
    assert plan(window).shocks[0].start == "2019-02"
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert plan(window).shocks == ()


def test_that_an_end_before_the_start_is_told_beside_the_field(
    window: MainWindow, time: TimelinePanel, qtbot: QtBot
) -> None:
    time.choose("sharing")
    typed(time.rows.rows["end"].field.editor, "2019-03", qtbot)
    assert "is before start" in time.rows.rows["end"].problem.text()
    assert plan(window).levers[0].end == ""


def test_that_a_new_name_stays_chosen(window: MainWindow, time: TimelinePanel, qtbot: QtBot) -> None:
    time.choose("sharing")
    typed(time.rows.rows["name"].field.editor, "together", qtbot)
    assert plan(window).levers[0].name == "together"
    assert time.timeline.current == "together"


def test_that_every_authority_of_the_country_can_be_chosen(cluster: ClusterPanel) -> None:
    cluster.around.setCurrentIndex(cluster.around.findData("country"))
    cluster.around.activated.emit(cluster.around.currentIndex())
    assert set(cluster.shown) == set(roster.authority_ids())


def test_that_a_click_on_the_map_takes_an_authority_in(window: MainWindow, cluster: ClusterPanel) -> None:
    cluster.map.choose(cluster.shown.index("acre"))
    cluster.change_a()
    assert "acre" in plan(window).clusters["beit_hakerem"]
    assert "acre" in plan(window).region


def test_that_two_named_clusters_become_a_scenario(window: MainWindow, cluster: ClusterPanel, qtbot: QtBot) -> None:
    cluster.add_cluster()
    typed(cluster.title, "coast", qtbot)
    for name in ("acre", "nahariyya"):
        cluster.toggle(name)
    cluster.open_new()
    made = plan(window)
    assert made.clusters["coast"] == ("acre", "nahariyya")
    assert set(made.clusters) == {"coast", "beit_hakerem"}
    assert [item.kind for item in made.levers] == ["shared_services"]
    assert window.session.desk.second.scenario.name == "small"


def test_that_an_authority_is_in_one_cluster_only(cluster: ClusterPanel) -> None:
    cluster.add_cluster()
    cluster.toggle("karmiel")
    assert [("karmiel" in members) for members in cluster.draft.members] == [False, True]


def test_that_an_empty_cluster_is_told_and_changes_nothing(window: MainWindow, cluster: ClusterPanel) -> None:
    before = plan(window)
    cluster.add_cluster()
    cluster.change_a()
    assert cluster.problem.isVisible()
    assert "expected a list of authorities" in cluster.problem.text()
    assert plan(window) == before


def test_that_a_name_finds_an_authority(cluster: ClusterPanel, qtbot: QtBot) -> None:
    cluster.search.setText("Nahariyya")
    qtbot.keyClick(cluster.search, Qt.Key.Key_Return)
    assert "nahariyya" in cluster.draft.members[0]
