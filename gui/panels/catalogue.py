"""Every panel of the main window, in one list; a new one is a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.panels.changes import ChangesPanel
from gui.panels.levers import LeversPanel
from gui.panels.metric_view import CHART, MetricView
from gui.panels.metric_view import MAP as MAP_PAGE
from gui.panels.scenario_tabs import ScenarioTabs
from gui.panels.sentence import SentencePanel
from gui.panels.status import StatusPanel
from gui.panels.time_bar import TimeBar
from gui.panels.why_strip import WhyStrip
from gui.session import FIRST, MAP, SECOND, Session

Place = Literal["left", "middle", "right", "bottom"]


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the main window."""

    name: str
    """Its object name; what is kept of the layout goes by it."""
    place: Place
    make: Callable[[Session], QWidget]
    title: Callable[[], str]
    """What the menu View calls it, in the language of the moment."""
    stretch: int = 0
    """Its share of the room that is left over."""


PANELS: Final = (
    Panel("levers", "left", LeversPanel, lambda: QCoreApplication.translate("Panels", "Levers"), 1),
    Panel("sentence", "middle", SentencePanel, lambda: QCoreApplication.translate("Panels", "Sentence")),
    Panel(
        "map",
        "middle",
        lambda session: MetricView(session, MAP, MAP_PAGE),
        lambda: QCoreApplication.translate("Panels", "Map"),
        1,
    ),
    Panel("time", "middle", TimeBar, lambda: QCoreApplication.translate("Panels", "Years")),
    Panel("changes", "middle", ChangesPanel, lambda: QCoreApplication.translate("Panels", "Changes")),
    Panel("why", "middle", WhyStrip, lambda: QCoreApplication.translate("Panels", "Why")),
    Panel(
        "first",
        "right",
        lambda session: MetricView(session, FIRST, CHART),
        lambda: QCoreApplication.translate("Panels", "First chart"),
        1,
    ),
    Panel(
        "second",
        "right",
        lambda session: MetricView(session, SECOND, CHART),
        lambda: QCoreApplication.translate("Panels", "Second chart"),
        1,
    ),
    Panel("scenarios", "bottom", ScenarioTabs, lambda: QCoreApplication.translate("Panels", "Scenarios")),
    Panel("status", "bottom", StatusPanel, lambda: QCoreApplication.translate("Panels", "Progress")),
)
"""In the order in which they stand, from the top."""
