"""Panels that are opened when they are needed: each stands in a dock and is made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from gui.panels.batch_panel import BatchPanel
from gui.panels.cluster_panel import ClusterPanel
from gui.panels.problems import ProblemsPanel
from gui.panels.scenario_form import ScenarioForm
from gui.panels.timeline_panel import TimelinePanel
from gui.theme import look
from sim.errors import ScenarioError

if TYPE_CHECKING:
    from gui.window import MainWindow

_RIGHT, _BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
_FLOATING: Final = (960, 640)
"""Size of a dock that stands beside the window, at 100 %."""
_LOW: Final = 190
"""Height of a dock under the charts at 100 %: they must stay readable."""


@dataclass(frozen=True, slots=True)
class Dock:
    """A panel that can be opened."""

    name: str
    area: Qt.DockWidgetArea
    make: Callable[[MainWindow], QWidget]
    title: Callable[[], str]
    keys: str = ""
    is_floating: bool = False
    """Whether it stands beside the window at first: it needs much room."""


DOCKS: Final = (
    Dock("scenario", _RIGHT, ScenarioForm, lambda: QCoreApplication.translate("Docks", "Scenario form"), "Ctrl+1"),
    Dock("timeline", _BOTTOM, TimelinePanel, lambda: QCoreApplication.translate("Docks", "Timeline"), "Ctrl+2"),
    Dock("cluster", _RIGHT, ClusterPanel, lambda: QCoreApplication.translate("Docks", "Clusters"), "Ctrl+3", True),
    Dock("batch", _BOTTOM, BatchPanel, lambda: QCoreApplication.translate("Docks", "Batch of runs"), "Ctrl+4"),
    Dock("problems", _BOTTOM, ProblemsPanel, lambda: QCoreApplication.translate("Docks", "Problems")),
)
"""In the order of the menu View."""


class Docks(QObject):
    """The docks of a window."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self.main = main
        self.widgets: dict[str, QDockWidget] = {}
        self._made: dict[str, QWidget] = {}
        for dock in DOCKS:
            widget = QDockWidget(main)
            widget.setObjectName(f"dock-{dock.name}")
            main.addDockWidget(dock.area, widget)
            widget.hide()
            widget.visibilityChanged.connect(lambda is_seen, name=dock.name: self.panel(name) if is_seen else None)
            if dock.keys:
                widget.toggleViewAction().setShortcut(dock.keys)
            self.widgets[dock.name] = widget
        bottom = [self.widgets[dock.name] for dock in DOCKS if dock.area == _BOTTOM]
        for other in bottom[1:]:
            main.tabifyDockWidget(bottom[0], other)
        main.files.problems_found.connect(self._show_problems)

    def panel(self, name: str) -> QWidget:
        """Return the panel of a dock, made now if it was never seen."""
        if name not in self._made:
            dock = next(item for item in DOCKS if item.name == name)
            self._made[name] = dock.make(self.main)
            self.widgets[name].setWidget(self._made[name])
        return self._made[name]

    def open(self, name: str) -> QWidget:
        """Show a dock in front and return its panel."""
        dock, widget = next(item for item in DOCKS if item.name == name), self.widgets[name]
        is_first = name not in self._made
        panel = self.panel(name)
        if is_first and dock.is_floating and not widget.isFloating():
            widget.setFloating(True)
            widget.resize(*(look().px(size) for size in _FLOATING))
        widget.show()
        widget.raise_()
        if dock.area == _BOTTOM and is_first and not widget.isFloating():
            self.main.resizeDocks([widget], [look().px(_LOW)], Qt.Orientation.Vertical)
        return panel

    def close_all(self) -> None:
        """Hide them all, each where it belongs."""
        for dock in DOCKS:
            self.widgets[dock.name].setFloating(False)
            self.widgets[dock.name].hide()

    def retranslate(self) -> None:
        """Write their titles in the language of the window."""
        for dock in DOCKS:
            self.widgets[dock.name].setWindowTitle(dock.title())

    def _show_problems(self, path: str, error: ScenarioError) -> None:
        panel = self.open("problems")
        assert isinstance(panel, ProblemsPanel)
        panel.show_problems(path, error)
