"""The window beside a run of all residents: whether it stays alive, and how soon the run can be ended."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from gui.bench.moves import pause, wait_until
from gui.engine.messages import Request, request
from gui.engine.pool import Pool
from gui.window import MainWindow

_BEAT_MS: Final = 10
_LISTEN_MS: Final = 8000
_BUILDING_MS: Final = 300


class Heartbeat(QObject):
    """Notes the longest time between two beats of the event loop, less the time that it rests between them."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def heartbeat(window: MainWindow) -> float:
    """Return the longest gap of the event loop in ms while all residents of five clusters are simulated."""
    pool = window.session.answering.pool
    _idle(pool)
    pool.want([_everybody(window, 1)])
    wait_until(lambda: bool(pool.running))
    beats = Heartbeat()
    pause(_LISTEN_MS)
    return 1000.0 * beats.longest


def cancelling(window: MainWindow) -> dict[str, float]:
    """Return the time in ms until nothing runs any more: from among its months, and while its population is built."""
    return {
        "cancel_ms": _cancel(window, _everybody(window, 1), among_months=True),
        "cancel_while_building_ms": _cancel(window, _everybody(window, 2), among_months=False),
    }


def _cancel(window: MainWindow, wanted: Request, *, among_months: bool) -> float:
    answering = window.session.answering
    answering.pool.want([wanted])
    wait_until(lambda: wanted in answering.pool.running)
    if among_months:
        wait_until(lambda: answering.done_of_running.get(wanted, 0.0) > 0.0)
    else:
        pause(_BUILDING_MS)
    begin = time.perf_counter()
    _idle(answering.pool)
    return 1000.0 * (time.perf_counter() - begin)


def _idle(pool: Pool) -> None:
    """Want nothing, and wait until nothing is done."""
    pool.want([])
    wait_until(lambda: not pool.is_busy)


def _everybody(window: MainWindow, seed: int) -> Request:
    return request(window.session.desk.second.scenario, 1.0, seed)
