"""The window of a presentation, its stage, and a hand on the keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.edits import with_setting
from gui.i18n import set_language
from gui.presenting.journal import Journal
from gui.presenting.presenter import Presenter
from gui.presenting.stage import Stage
from gui.window import MainWindow
from tests.gui.presenting.room import session_for, story

Press = Callable[..., None]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shown: Callable[..., QWidget], qapp: QApplication) -> Iterator[MainWindow]:
    """Return the main window on a desk with some steps behind it and one before it."""
    made = MainWindow(session_for(tmp_path))
    made.presenting.presenter.journal = Journal(tmp_path / "rooms")
    window = shown(made, 1366, 768)
    assert isinstance(window, MainWindow)
    session = window.session
    for strength in (0.4, 0.7):
        changed = with_setting(session.desk.first, "sharing", "intensity", strength)
        session.edit(changed, lambda: "a step")
    session.undo()
    session.set_year(2020)
    yield window
    window.presenting.leave()
    set_language(qapp, "en")


@pytest.fixture
def stage(window: MainWindow, qtbot: QtBot) -> Stage:
    """Return the stage on the first page, as large as a projector."""
    window.presenting.choose(story())
    made = window.presenting.stage
    assert made is not None
    made.showNormal()
    made.setMinimumSize(1920, 1080)
    made.resize(1920, 1080)
    qtbot.waitUntil(lambda: made.height() == 1080 and made.letters.height == 1080.0)
    return made


@pytest.fixture
def presenter(stage: Stage) -> Presenter:
    """Return what leads through the story."""
    return stage.presenter


@pytest.fixture
def press(stage: Stage, qtbot: QtBot) -> Press:
    """Return a function that presses a key on the stage."""

    def pressed(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(stage, key, modifier)

    return pressed
