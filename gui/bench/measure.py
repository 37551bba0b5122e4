"""All measurements, one after the other, in the real window without a screen."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from gui.app import application
from gui.bench.background import cancelling, heartbeat
from gui.bench.moves import drags, flood
from gui.bench.processes import opening, orphans
from gui.documents import Desk, Document
from gui.edits import with_lever
from gui.engine.store import RunStore
from gui.i18n.switching import set_language
from gui.session import Session
from gui.theme import apply
from gui.window import MainWindow
from sim.scenario import load

REGION: Final = "five-clusters"
LEVER: Final = "local_procurement"
MOVES: Final = 200
QUICK_MOVES: Final = 20


def measure(tell: Callable[[str], object], *, quick: bool = False) -> dict[str, float]:
    """Return all figures by name; see `gui.bench.report.DEMANDS`.

    Parameters
    ----------
    tell : callable
        Takes what is measured next.
    quick : bool
        Fewer moves.
    """
    made = application()
    apply(made)
    set_language(made, "en")
    tell("opening of the window")
    figures = opening()
    tell("workers of a killed window")
    figures["orphans_after_3_s"] = orphans()
    with tempfile.TemporaryDirectory() as folder:
        window = _window(Path(folder))
        try:
            tell("lever moves on five clusters")
            figures |= drags(window, LEVER, QUICK_MOVES if quick else MOVES)
            figures["moves_without_final_answer"] = flood(window, LEVER)
            tell("the window beside a run of everybody")
            figures["heartbeat_gap_ms"] = heartbeat(window)
            figures |= cancelling(window)
        finally:
            window.close()
            QApplication.processEvents()
    return figures


def _window(folder: Path) -> MainWindow:
    """Return the window on five clusters with one lever against nothing."""
    plan = load(REGION)
    first = with_lever(Document(1, plan), LEVER, {"start": "2021-01"})
    session = Session(Desk((first, Document(2, plan, plan)), 1, 2), store=RunStore(folder))
    session.answering.set_finest(0.02)
    window = MainWindow(session)
    window.resize(1366, 768)
    window.show()
    session.start()
    return window
