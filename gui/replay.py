"""Playing the last change again and again, so that a room has time to look at a second chart."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.documents import Desk

REPLAY_MS: Final = 900
"""How long each picture stands."""
REPLAYS: Final = 3


class Replay(QObject):
    """Shows the desk before a change and the desk as it is, in turn; it ends on the desk as it is."""

    shows = Signal(object)
    """The `Desk` to show, or None for the desk as it is."""
    changed = Signal(bool)
    """It began or ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Desk | None = None
        self._left = 0
        self._timer = QTimer(self, interval=REPLAY_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def is_running(self) -> bool:
        """Whether something is being played."""
        return self._left > 0

    def start(self, before: Desk) -> None:
        """Play the change from a desk to the desk as it is."""
        self._before, self._left = before, 2 * REPLAYS
        self._timer.start()
        self.changed.emit(True)
        self._turn()

    def stop(self) -> None:
        """Show the desk as it is, at once."""
        if self.is_running:
            self._left = 1
            self._turn()

    def _turn(self) -> None:
        is_before = self._left % 2 == 0
        self._left -= 1
        if self._left == 0:
            self._timer.stop()
        self.shows.emit(self._before if is_before else None)
        if self._left == 0:
            self.changed.emit(False)
