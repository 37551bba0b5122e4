"""Moves of a lever: how soon the window is painted anew, and how soon the new line is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.engine.messages import content_of
from gui.panels.lever_card import LeverCard
from gui.panels.levers import LeversPanel
from gui.window import MainWindow

A_DRAG: Final = 10
"""Moves between gripping a lever and letting it go."""
_PATIENCE_S: Final = 120.0
_REST_S: Final = 0.001
_FLOOD: Final = 60
_FLOOD_MS: Final = 25


def wait_until(is_so: Callable[[], bool], seconds: float = _PATIENCE_S) -> bool:
    """Let the window live until something is so; return whether it came to that."""
    end = time.perf_counter() + seconds
    while not is_so() and time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(_REST_S)  # the processors are the workers' meanwhile
    return is_so()


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def card(window: MainWindow, kind: str) -> LeverCard:
    """Return the card of a lever."""
    panel = window.panels["levers"]
    assert isinstance(panel, LeversPanel)
    return next(card for card in panel.cards if card.kind == kind)


def is_answered(window: MainWindow) -> bool:
    """Say whether what is shown belongs to the levers as they are."""
    pair = window.session.pair
    if pair is None or pair.exactness.is_stale:
        return False
    shown = pair.change.after if pair.change is not None else pair.a
    return shown.content == content_of(window.session.desk.first.scenario)


def drags(window: MainWindow, kind: str, moves: int) -> dict[str, float]:
    """Return percentiles of the time from a move to the painted window, and to the painted new line, in ms."""
    slider = card(window, kind).slider
    wait_until(lambda: is_answered(window) and window.session.answering.is_at_rest)
    painted: list[float] = []
    answered: list[float] = []
    luck = np.random.default_rng(1)
    for number in range(moves):
        if number % A_DRAG == 0:
            slider.setSliderDown(True)
        begin = time.perf_counter()
        slider.setValue(_other(slider.value(), luck))
        QApplication.processEvents()
        painted.append(time.perf_counter() - begin)
        wait_until(lambda: is_answered(window))
        arrived = time.perf_counter()
        _paint(window)
        painted.append(time.perf_counter() - arrived)
        answered.append(time.perf_counter() - begin)
        if number % A_DRAG == A_DRAG - 1:
            slider.setSliderDown(False)
            wait_until(lambda: window.session.answering.is_at_rest)
    slider.setSliderDown(False)
    redraw, line = (1000.0 * np.array(times) for times in (painted, answered))
    return {
        "redraw_p95_ms": float(np.quantile(redraw, 0.95)),
        "redraw_median_ms": float(np.median(redraw)),
        "line_p95_ms": float(np.quantile(line, 0.95)),
        "line_median_ms": float(np.median(line)),
    }


def flood(window: MainWindow, kind: str) -> float:
    """Move a lever faster than can be answered; return 1 if the last move got no answer of its own, else 0."""
    slider = card(window, kind).slider
    luck = np.random.default_rng(2)
    slider.setSliderDown(True)
    for _ in range(_FLOOD):
        slider.setValue(_other(slider.value(), luck))
        pause(_FLOOD_MS)
    slider.setSliderDown(False)
    return 0.0 if wait_until(lambda: is_answered(window)) else 1.0


def _other(value: int, luck: np.random.Generator) -> int:
    """Return another position of the slider."""
    return int((value + luck.integers(1, 100)) % 101)


def _paint(window: MainWindow) -> None:
    """Draw the answer that has come and paint everything that waits for it."""
    window.session.answers_changed.emit()
    QApplication.processEvents()
