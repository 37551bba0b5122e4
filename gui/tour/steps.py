"""The stops of the tour, in one list: what is pointed at, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop."""

    name: str
    """Object name of a panel or an action of the tool bar; ``pair_bar`` for the choice of A and B."""
    head: Callable[[], str]
    words: Callable[[], str]

    def target(self, main: MainWindow) -> QWidget | None:
        """Return the widget that is pointed at; None where the window has none now."""
        action = main.actions_by_name.get(self.name)
        found = main.bar.widgetForAction(action) if action is not None else main.panels.get(self.name)
        if self.name == "pair_bar":
            found = main.pair_bar
        return found if found is not None and found.isVisible() else None


STOPS: Final = (
    Stop(
        "sentence",
        lambda: QCoreApplication.translate("Tour", "The answer first"),
        lambda: QCoreApplication.translate(
            "Tour", "Two figures in words: where they go, how sure that is, and how A differs from B."
        ),
    ),
    Stop(
        "pair_bar",
        lambda: QCoreApplication.translate("Tour", "A against B"),
        lambda: QCoreApplication.translate(
            "Tour", "A is your plan and blue, B is what it is held against and orange. Both have the same luck."
        ),
    ),
    Stop(
        "levers",
        lambda: QCoreApplication.translate("Tour", "Levers"),
        lambda: QCoreApplication.translate(
            "Tour", "Switch one on and drag it: the answer moves at once. The orange tick shows where B stands."
        ),
    ),
    Stop(
        "map",
        lambda: QCoreApplication.translate("Tour", "Where"),
        lambda: QCoreApplication.translate(
            "Tour", "Click an authority and all charts speak of it. Chart, map and table show the same numbers."
        ),
    ),
    Stop(
        "first",
        lambda: QCoreApplication.translate("Tour", "How much and how sure"),
        lambda: QCoreApplication.translate(
            "Tour",
            "The line is the middle of all runs, the band what most of them keep to. A title opens more figures.",
        ),
    ),
    Stop(
        "undo",
        lambda: QCoreApplication.translate("Tour", "Nothing is lost"),
        lambda: QCoreApplication.translate(
            "Tour", "Everything can be undone and done again, and replayed for those who looked away."
        ),
    ),
    Stop(
        "present",
        lambda: QCoreApplication.translate("Tour", "For a room"),
        lambda: QCoreApplication.translate(
            "Tour", "F5 shows all this in large letters. The menu Story has three stories to begin with."
        ),
    ),
)
