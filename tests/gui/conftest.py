"""What the tests of the window share: the application with its look, and a way to let it paint."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[theme.Look]:
    """Give the application the light look, and again where a test has changed it: that restyles every widget."""
    if qapp.styleSheet() == "":
        theme.apply(qapp)
    yield theme.look()
    if theme.look() != theme.Look():
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


@pytest.fixture
def colours() -> Callable[[QImage], set[str]]:
    """Return a function that finds the colours of an image, as ``#rrggbb``."""

    def find(image: QImage) -> set[str]:
        pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
        return {f"#{pixel & 0xFFFFFF:06x}" for pixel in np.unique(pixels).tolist()}

    return find
