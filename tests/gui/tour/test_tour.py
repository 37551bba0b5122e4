"""The tour: once, in the direction of reading, with a way out at every stop."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.i18n import set_language
from gui.tour import Tour, has_been_seen, offer
from gui.tour.steps import STOPS
from gui.window import MainWindow
from tests.gui.small_desk import quiet_session


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, shown: Callable[..., QWidget], qapp: QApplication
) -> Iterator[MainWindow]:  # fmt: skip
    """Return the window at the size of a small laptop."""
    made = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    assert isinstance(made, MainWindow)
    yield made
    set_language(qapp, "en")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Return settings of somebody who is new."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_that_nobody_is_shown_the_tour_twice_unless_asked_for(
    window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    first = offer(window, settings)
    assert first is not None
    assert first.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert has_been_seen(settings)
    assert offer(window, settings) is None
    window.actions_by_name["tour"].trigger()
    again = [tour for tour in window.findChildren(Tour) if tour.isVisible()]
    assert len(again) == 1
    again[0].end()


@pytest.mark.parametrize(("language", "onward"), [("en", Qt.Key.Key_Right), ("he", Qt.Key.Key_Left)])
def test_that_keys_lead_through_all_stops_in_the_direction_of_reading(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, language: str, onward: Qt.Key
) -> None:
    set_language(qapp, language)
    tour = Tour(window)
    tour.start()
    assert len(tour.stops) == len(STOPS)
    seen = []
    with qtbot.waitSignal(tour.ended):
        for _ in STOPS:
            seen.append(tour.at)
            qtbot.keyClick(tour, onward)
    assert seen == list(range(len(STOPS)))


def test_that_the_card_never_covers_what_it_speaks_of_nor_leaves_the_window(
    window: MainWindow, qapp: QApplication
) -> None:
    for language in ("en", "he", "ar"):
        set_language(qapp, language)
        tour = Tour(window)
        tour.start()
        for at in range(len(tour.stops)):
            tour.go(at)
            assert window.rect().contains(tour.card.geometry())
            assert not tour.hole().isEmpty()
            assert not tour.card.geometry().intersects(tour.hole()), (language, tour.stops[at].name)
            assert tour.card.words.heightForWidth(tour.card.words.width()) <= tour.card.words.height()
        tour.end()


def test_that_the_keyboard_stays_on_the_card(window: MainWindow, qtbot: QtBot) -> None:
    tour = Tour(window)
    tour.start()
    qtbot.waitUntil(tour.hasFocus)
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert tour.isAncestorOf(window.focusWidget())
    tour.end()


def test_that_skip_ends_it_at_once(window: MainWindow, qtbot: QtBot) -> None:
    tour = Tour(window)
    tour.start()
    with qtbot.waitSignal(tour.ended):
        qtbot.mouseClick(tour.card.skip, Qt.MouseButton.LeftButton)
    assert tour.isHidden()
