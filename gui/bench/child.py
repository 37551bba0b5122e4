"""A window that says what it is doing: ``shown``, ``answer``, ``workers`` with their ids, ``kept``."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.app import application, main_window
from gui.i18n.switching import set_language
from gui.theme import apply
from gui.window import MainWindow

_LOOK_MS: Final = 5


class Reporter:
    """Prints each word once, as soon as it is true."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.said: set[str] = set()

    def look(self) -> None:
        """See what has become true."""
        session = self.window.session
        pool = session.answering.pool
        self._say("shown", is_so=True)
        self._say("answer", is_so=session.pair is not None)
        workers = pool.processes
        is_whole = len(workers) == pool.most and all(worker.is_ready for worker in pool.workers)
        self._say("workers", *map(str, workers), is_so=is_whole)
        exactness = None if session.pair is None else session.pair.exactness
        self._say("kept", is_so=exactness is not None and (exactness.sample, exactness.runs) > (0.02, 7))

    def _say(self, word: str, *more: str, is_so: bool) -> None:
        if is_so and word not in self.said:
            self.said.add(word)
            QApplication.processEvents()  # what is said has been painted
            sys.stdout.write(" ".join((word, *more)) + "\n")
            sys.stdout.flush()


def main() -> int:
    """Open the window and report until somebody ends it."""
    made = application()
    apply(made)
    set_language(made, "en")
    window = main_window()
    window.show()
    QApplication.processEvents()
    reporter, timer = Reporter(window), QTimer(interval=_LOOK_MS)
    timer.timeout.connect(reporter.look)
    timer.start()
    reporter.look()
    return made.exec()


if __name__ == "__main__":
    sys.exit(main())
