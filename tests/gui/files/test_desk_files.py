"""Opening and saving in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.edits import with_setting
from gui.files.saving import SavingError, write
from gui.files.toml import scenario_text
from gui.panels.problems import ProblemsPanel
from gui.window import MainWindow
from sim.errors import ScenarioError
from sim.scenario import load
from tests.gui.small_desk import quiet_session, sharing

BROKEN = 'format = 1\nname = "x"\nregion = "beit_hakerm"\nyears = -5\n[[lever]]\nkind = "joint_tender"\n'


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shown: Callable[..., QWidget]) -> MainWindow:
    """Return a window with two small scenarios."""
    result = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    assert isinstance(result, MainWindow)
    return result


def weaker(window: MainWindow, strength: float = 0.5) -> None:
    """Change A."""
    changed = with_setting(window.session.desk.first, "sharing", "intensity", strength)
    window.session.edit(changed, lambda: "weaker")


def test_that_a_saved_file_is_the_scenario(window: MainWindow, tmp_path: Path) -> None:
    weaker(window)
    assert window.files.save_as(str(tmp_path / "mine"))
    assert load(tmp_path / "mine.toml") == window.session.desk.first.scenario
    assert not window.session.desk.first.is_changed
    assert not window.isWindowModified()


def test_that_undoing_after_a_save_leaves_something_to_save(window: MainWindow, tmp_path: Path) -> None:
    weaker(window)
    window.files.save_as(str(tmp_path / "mine.toml"))
    window.session.undo()
    assert window.session.desk.first.is_changed
    window.session.redo()
    assert not window.session.desk.first.is_changed
    assert window.session.desk.first.path == str(tmp_path / "mine.toml")


def test_that_revert_brings_back_what_was_saved(window: MainWindow, tmp_path: Path) -> None:
    weaker(window)
    window.files.save_as(str(tmp_path / "mine.toml"))
    saved = window.session.desk.first.scenario
    weaker(window, 0.2)
    window.actions_by_name["revert"].trigger()
    assert window.session.desk.first.scenario == saved


def test_that_saving_without_a_file_asks_for_one(window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["save"].trigger()
    dialog = window.findChild(QFileDialog, "choose-file")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "asked.toml"))
    dialog.reject()
    assert load(tmp_path / "asked.toml") == window.session.desk.first.scenario


def test_that_a_file_is_opened_once(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    path.write_text(scenario_text(sharing(seed=9)), encoding="utf-8")
    assert window.files.open(str(path))
    assert window.files.open(str(path))
    assert [item.path for item in window.session.desk.documents].count(str(path)) == 1
    assert window.files.preferences.recent() == [str(path)]


def test_that_recent_files_and_shipped_scenarios_are_offered(window: MainWindow, tmp_path: Path) -> None:
    window.files.save_as(str(tmp_path / "mine.toml"))
    action = window.actions_by_name["open_recent"]
    action.fill()
    told = [entry.text() for entry in action.choices_menu.actions()]
    assert "mine.toml" in told[0]
    assert len(told) > 5


def test_that_a_broken_file_shows_what_the_command_line_says(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(BROKEN, encoding="utf-8")
    before = window.session.desk
    assert not window.files.open(str(path))
    with pytest.raises(ScenarioError) as caught:
        load(path)
    panel = window.docks.panel("problems")
    assert isinstance(panel, ProblemsPanel)
    assert panel.isVisible()
    told = [panel.lines.item(row).text() for row in range(panel.lines.count())]
    assert told == str(caught.value).splitlines()[1:]
    assert window.session.desk == before


def test_that_a_mended_file_is_opened_by_trying_again(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(BROKEN, encoding="utf-8")
    window.files.open(str(path))
    panel = window.docks.panel("problems")
    assert isinstance(panel, ProblemsPanel)
    path.write_text(scenario_text(sharing(seed=5)), encoding="utf-8")
    qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    assert window.session.desk.first.path == str(path)
    assert panel.lines.count() == 0


def test_that_a_new_scenario_has_the_places_and_nobody_acts(window: MainWindow) -> None:
    window.actions_by_name["new"].trigger()
    plan = window.session.desk.first.scenario
    assert plan.levers == ()
    assert plan.region == sharing().region
    assert window.session.desk.first.is_changed


def test_that_a_dropped_file_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.toml"
    path.write_text(scenario_text(sharing(seed=9)), encoding="utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, dropped, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(window.rect().center()), Qt.DropAction.CopyAction, dropped, buttons, keys))
    assert window.session.desk.first.path == str(path)


def test_that_a_disk_that_refuses_loses_nothing(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    weaker(window)
    said = []
    window.session.told.connect(said.append)
    assert not window.files.save_as(str(tmp_path / "file" / "mine.toml"))
    assert window.session.desk.first.is_changed
    assert "mine.toml" in said[0]


def test_that_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SavingError):
        write(tmp_path / "folder", "text")
    assert (tmp_path / "folder").is_dir()
