"""The program: one application, its look and language, and the main window on an answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from gui.answering import is_like
from gui.documents import Desk, Document
from gui.engine.messages import content_of
from gui.engine.pool import Pool
from gui.engine.store import RunStore
from gui.files.keeper import Keeper, forget, look_for, with_found
from gui.i18n.switching import set_language
from gui.preferences import Preferences, data_folder
from gui.session import Session
from gui.theme import apply
from gui.tour import offer
from gui.window import MainWindow
from sim.scenario import Scenario, load, shipped

OPENING: Final = ("shared-waste-western-galilee", "western-galilee")
"""A and B of a window that is opened without a scenario."""


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one application of Qt."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication([sys.argv[0], *arguments])
    made.setApplicationName("Eshkol")
    made.setOrganizationName("Eshkol")
    made.setDesktopFileName("eshkol")
    return made


def opening_desk(name: str = "") -> Desk:
    """Return a desk on which there is something to see.

    Parameters
    ----------
    name : str
        A scenario's name or file. One with levers is A, and the shipped one of its places, or itself without levers,
        is B. One without levers is B, and a copy of it is A. The opening scenarios when empty.
    """
    if not name:
        documents = tuple(Document(number, plan, plan) for number, plan in enumerate(map(load, OPENING), start=1))
        return Desk(documents, 1, 2)
    plan = load(name)
    opened = Document(1, plan, plan, "" if name in shipped() else str(Path(name)))
    if not (plan.levers or plan.shocks):
        return Desk((opened, Document(2, _copy(plan))), 2, 1)
    baseline = _baseline_of(plan)
    if baseline is None:
        return Desk((opened, Document(2, _without_levers(plan))), 1, 2)
    return Desk((opened, Document(2, baseline, baseline)), 1, 2)


def _copy(plan: Scenario) -> Scenario:
    """Return a copy to be changed and held against what was opened."""
    title = QCoreApplication.translate("Opening", "{title}, changed").format(title=plan.title or plan.name)
    return replace(plan, name=f"{plan.name}-changed", title=title)


def _without_levers(plan: Scenario) -> Scenario:
    """Return what would happen if nobody did anything."""
    title = QCoreApplication.translate("Opening", "{title}, without levers").format(title=plan.title or plan.name)
    return replace(plan, name=f"{plan.name}-without", title=title, levers=(), shocks=())


def _baseline_of(plan: Scenario) -> Scenario | None:
    """Return the shipped scenario of the same places and years in which nobody does anything, if there is one."""
    for name in shipped():
        other = load(name)
        is_other = is_like(other, plan) and content_of(other) != content_of(plan)
        if is_other and not other.levers and not other.shocks:
            return other
    return None


def main_window(name: str = "", store: RunStore | None = None) -> MainWindow:
    """Return the main window with a session of its own, which runs from now on."""
    session = Session(opening_desk(name), store=store)
    window = MainWindow(session)
    session.start()
    return window


def run(name: str, language: str | None, theme: str | None, scale: float | None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Language, theme and scale are those of the last time where they are None.

    Raises
    ------
    ScenarioError
        The scenario cannot be used as it stands.
    """
    made = application()
    preferences = Preferences()
    last = preferences.look()
    apply(made, theme or last.theme, scale or last.scale)
    set_language(made, language or last.language)
    window, _keeper = kept_window(name, preferences, data_folder() / "recovery")
    window.show()
    QTimer.singleShot(0, window, lambda: offer(window))  # once the window stands, so that it knows where its parts are
    return made.exec()


def kept_window(
    name: str, preferences: Preferences, folder: Path, store: RunStore | None = None, pool: Pool | None = None
) -> tuple[MainWindow, Keeper]:
    """Return a window that stands as it stood, with what earlier ones left, and what keeps it from losing anything.

    Parameters
    ----------
    name : str
        A scenario's name or file; empty for the opening scenarios.
    preferences : Preferences
    folder : Path
        Where copies of what is not saved are kept.
    store, pool
        As for `Session`.
    """
    found = look_for(folder)
    session = Session(with_found(opening_desk(name), found), pool, store)
    window = MainWindow(session, preferences)
    window.recall_layout()
    keeper = Keeper(session, folder, window)
    window.closing.connect(keeper.end)
    keeper.start()
    forget(found)
    if found.crashed:
        window.notice.say(
            lambda: QCoreApplication.translate("Opening", "The program ended unexpectedly. Your scenarios are back.")
        )
    session.start()
    return window, keeper
