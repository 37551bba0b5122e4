"""What the tests of the window share: the application with its look, and a way to let it paint."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[theme.Look]:
    """Give the application the light look before each test, whatever the last one left."""
    yield theme.apply(qapp)
    theme.apply(qapp)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Keep what the program remembers in the test's own folder."""
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Return a function that shows a widget at a size and waits until it stands on the screen."""

    def show(widget: QWidget, width: int = 480, height: int = 300) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show
