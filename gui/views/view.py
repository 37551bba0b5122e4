"""What every large view is made of: a question, plots, and for each plot a table of the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

import pandas as pd
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui import numbers
from gui.engine.messages import Request
from gui.panels.buttons import toggle
from gui.panels.metric_menu import MetricMenu
from gui.plots.frame import PlotFrame, Writer
from gui.plots.table import FrameTable
from gui.session import Session

CHART, TABLE = "chart", "table"


@dataclass(frozen=True, slots=True)
class Lack:
    """Why a view cannot be drawn now."""

    reason: str
    """In the language of the moment, with what to do."""
    is_passing: bool = False
    """Whether the numbers are on their way; the last picture stays, dimmed."""


class View(QWidget):
    """A question and its answer; a subclass says what it asks and draws it.

    It draws, and asks for runs of its own, only while it is seen.

    Parameters
    ----------
    session : Session
    plots : sequence of PlotFrame
    """

    name: ClassVar[str] = ""
    """Named by pages, keys and files."""
    has_choice: ClassVar[tuple[int, ...]] = ()
    """Plots whose title opens the choice of a figure: the session's first, then its second."""
    is_table: ClassVar[bool] = False
    """Whether the plots are tables already."""

    columns: ClassVar[tuple[tuple[int, ...], ...]] = ()
    """Which plots stand in which column; side by side by default."""
    shares: ClassVar[tuple[int, ...]] = ()
    """Widths of the columns; all alike by default."""

    def __init__(self, session: Session, plots: Sequence[PlotFrame]) -> None:
        super().__init__()
        self.session, self.plots = session, tuple(plots)
        self.question = QLabel(wordWrap=True)
        self.question.setProperty("role", "heading")
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("role", "caption")
        self.options = QHBoxLayout()
        self.tables = tuple(FrameTable() for _ in self.plots)
        self.pages = QStackedWidget()
        self.page = CHART
        self._has_drawn = False
        for widgets in (self.plots, self.tables):
            self.pages.addWidget(self._columns(widgets))
        self._lay_out()
        for choice, place in enumerate(self.has_choice):
            self.plots[place].set_title_choice(True)
            self.plots[place].title_clicked.connect(partial(self._open_menu, place, ("first", "second")[choice]))
        for signal in (session.answers_changed, session.desk_changed, session.year_changed, session.area_changed,
                       session.metric_changed, session.moving_changed, session.answering.arrived):  # fmt: skip
            signal.connect(self.refresh)

    # What a subclass says

    def asks(self) -> str:
        """Return the question in the language of the moment."""
        raise NotImplementedError(f"{type(self).__name__} asks nothing")

    def draw(self) -> Lack | None:
        """Draw what is known now; return why not where that cannot be."""
        raise NotImplementedError(f"{type(self).__name__} draws nothing")

    def wanted(self) -> list[Request]:
        """Return the runs that it needs besides those of A and B, most urgent first."""
        return []

    def frames(self) -> list[pd.DataFrame]:
        """Return exactly the numbers that are shown, a frame for each plot; empty where there are none."""
        return [pd.DataFrame() if plot.is_empty() else plot.table() for plot in self.plots]

    def summary(self) -> str:
        """Return what a listener should know."""
        return " ".join([self.asks(), *(plot.summary() for plot in self.plots if not plot.is_empty())])

    def show_page(self, page: str, _is_checked: bool = True) -> None:
        """Show the plots or their tables."""
        self.page = page
        self.switches[page].setChecked(True)
        self._fill_tables()
        self.pages.setCurrentIndex(0 if page == CHART else 1)

    def refresh(self, *_: object) -> None:
        """Draw what is to be seen now, and ask for what is missing."""
        if not self.isVisible():
            return
        self.question.setText(self.asks())
        lack = self.draw()
        pair = self.session.pair
        is_stale = lack is None and pair is not None and pair.exactness.is_stale
        keeps = lack is not None and lack.is_passing and self._has_drawn
        for plot in self.plots:
            if lack is not None and not keeps:
                plot.set_empty(lack.reason)
            plot.set_dimmed(is_stale or keeps)
        self._has_drawn = keeps or lack is None
        self._fill_tables()
        self.setAccessibleName(self.asks())
        self.session.answering.seek(self.name, [] if self.session.is_moving else self.wanted())

    def _fill_tables(self) -> None:
        if self.page == TABLE:
            for plot, table, frame in zip(self.plots, self.tables, self.frames(), strict=True):
                table.set_frame(frame, plot.figure.unit, {} if plot.is_empty() else plot.writers())
                table.setAccessibleName(plot.figure.title)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addLayout(self.options)
        self.switches = {page: toggle(role="page") for page in (CHART, TABLE)}
        group = QButtonGroup(self)
        for page, button in self.switches.items():
            group.addButton(button)
            button.clicked.connect(partial(self.show_page, page))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.setVisible(not self.is_table)
        self.switches[CHART].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.pages, 1)
        self.note.hide()
        self._name()

    def _columns(self, widgets: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        columns = self.columns or tuple((place,) for place in range(len(widgets)))
        for at, places in enumerate(columns):
            column = QVBoxLayout()
            column.setSpacing(6)
            for place in places:
                column.addWidget(widgets[place], 1)
            row.addLayout(column, self.shares[at] if self.shares else 1)
        return holder

    def _name(self) -> None:
        self.switches[CHART].setText(self.tr("Chart"))
        self.switches[TABLE].setText(self.tr("Table"))

    def say(self, note: str) -> None:
        """Show a line of small text under the question; none where it is empty."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _open_menu(self, place: int, view: str) -> None:
        title = self.plots[place].title
        menu = MetricMenu(self, self.session.metric(view), partial(self.session.set_metric, view))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(title.mapToGlobal(title.rect().bottomLeft()))
        menu.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw when it comes into sight."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Ask for nothing any more."""
        super().hideEvent(event)
        self.session.answering.seek(self.name)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "switches"):
            self._name()
            self.retranslate()
            self.refresh()

    def retranslate(self) -> None:
        """Write texts of its own in the language of the window; nothing by default."""


def differing(unit: str) -> Writer:
    """Return a writer of differences in a unit."""

    def write(value: Any) -> str:
        return value if isinstance(value, str) else numbers.quantity(float(value), unit, difference=True)

    return write
