"""One metric three ways: chart, map and table of the same numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QToolButton, QWidget

from gui.answers import REGION, Pair
from gui.differences import parting
from gui.figures import figure
from gui.geography import places
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.panels.buttons import toggle
from gui.panels.metric_menu import MetricMenu
from gui.panels.table_pane import TablePane
from gui.plots.courses import Course, median
from gui.plots.fan import DifferencePlot, FanPlot
from gui.plots.figure import Figure
from gui.plots.frame import PlotFrame
from gui.plots.map import MapPlot
from gui.plots.time_plot import Mark
from gui.session import Session
from sim.registry import MONTHS

CHART, MAP, TABLE = "chart", "map", "table"
PAGES: Final = (CHART, MAP, TABLE)


class MetricView(QWidget):
    """A metric of the session; what it shows is drawn only while it is seen.

    Parameters
    ----------
    session : Session
    view : str
        Which of the session's views.
    page : str
        What is seen first: chart, map or table.
    """

    def __init__(self, session: Session, view: str, page: str) -> None:
        super().__init__()
        self.session, self.view = session, view
        self.setProperty("card", "true")
        self.page, self._pictured = page, page if page != TABLE else CHART
        self.fan, self.difference, self.map, self.table = FanPlot(), DifferencePlot(), MapPlot(), TablePane()
        self._switches: dict[str, QToolButton] = {}
        self._lay_out()
        self._places: object = None
        for plot in (self.fan, self.difference):
            plot.year_picked.connect(lambda year: session.set_year(round(year)))
        for frame in (self.fan, self.difference, self.map):
            frame.set_title_choice(True)
            frame.title_clicked.connect(partial(self._open_menu, frame.title))
        self.table.title.clicked.connect(partial(self._open_menu, self.table.title))
        self.map.chosen.connect(self._choose_place)
        for signal in (session.answers_changed, session.desk_changed, session.year_changed, session.area_changed,
                       session.difference_changed, session.metric_changed, session.moving_changed):  # fmt: skip
            signal.connect(self.refresh)
        session.moving_changed.connect(self._settle)
        self.retranslate()
        self.show_page(page)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        for frame in (self.fan, self.difference, self.map, self.table):
            self._stack.addWidget(frame)
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for page in PAGES:
            button = toggle(role="page")
            button.clicked.connect(partial(self.show_page, page))
            group.addButton(button)
            row.addWidget(button)
            self._switches[page] = button

    @property
    def figure(self) -> Figure:
        """What the view says it shows."""
        return figure(self.session.metric(self.view))

    def show_page(self, page: str, _is_checked: bool = True) -> None:
        """Show chart, map or table; the table is that of the picture before it."""
        if page != TABLE:
            self._pictured = page
        self.page = page
        self._switches[page].setChecked(True)
        self.refresh()

    def picture(self) -> PlotFrame:
        """Return the chart or map that is shown, or whose table is shown."""
        if self._pictured == MAP:
            return self.map
        return self.difference if self.session.is_difference else self.fan

    def frame(self) -> pd.DataFrame:
        """Return exactly the numbers that are shown."""
        return self.picture().table()

    def refresh(self, *_: object) -> None:
        """Draw what is to be seen now."""
        picture, pair = self.picture(), self.session.pair
        picture.set_figure(self._placed_figure())
        if pair is None:
            picture.set_empty(self.tr("The first answer is being computed."))
        elif isinstance(picture, FanPlot):
            self._draw_courses(picture, pair)
        else:
            self._draw_map(self.map, pair)
        picture.set_dimmed(pair is not None and pair.exactness.is_stale)
        if self.page == TABLE:
            self._show_table(picture, has_values=pair is not None and not picture.is_empty())
        shown = self.table if self.page == TABLE else picture
        if self.bar.parent() is not shown:
            shown.head.addWidget(self.bar)
        self._stack.setCurrentWidget(shown)

    def _placed_figure(self) -> Figure:
        """Return the figure, with the place in its title where one was chosen."""
        shown, area = self.figure, self.session.area
        if self._pictured == MAP:
            note = self.tr("{unit} · schematic map").format(unit=shown.unit_label) if shown.unit_label else None
            return replace(shown, unit_label=note or self.tr("schematic map"))
        if area == REGION:
            return shown
        pattern = self.tr("{figure} · {place}")
        title = pattern.format(figure=shown.title, place=area_name(area, current_language()))
        return Figure(title, shown.unit, shown.unit_label, shown.better)

    def _draw_courses(self, plot: FanPlot, pair: Pair) -> None:
        metric, area, session = self.session.metric(self.view), self.session.area, self.session
        times = np.array(pair.years, np.float64)
        a, b = (series(metric, area).astype(np.float64) for series in (pair.series_a, pair.series_b))
        newest = median(a) if session.is_moving else None
        mine, its = Course("A", a, "a", newest), Course("B", b, "b")
        if isinstance(plot, DifferencePlot):
            plot.set_pair(times, mine, its)
        else:
            plot.set_courses(times, [mine, its, *self._others(times, metric, area)])
        plot.set_marks(self._marks())
        plot.set_year(float(session.year))

    def _others(self, times: np.ndarray, metric: str, area: str) -> list[Course]:
        """Return scenarios besides A and B, as far as they cover the same years."""
        found = []
        for document in self.session.desk.others:
            known = self.session.answering.other(document.scenario)
            if known is not None and known.years == tuple(int(time) for time in times):
                found.append(Course(document.title, known.series(metric, area).astype(np.float64), "other"))
        return found

    def _marks(self) -> list[Mark]:
        """Return where A and B part, and when shocks come."""
        a, b = self.session.desk.first.scenario, self.session.desk.second.scenario
        month = parting(a, b)
        marks = [Mark(a.start + month / MONTHS, self.tr("A and B part"), "fork")] if month else []
        for shock in a.shocks:
            if shock.start:
                year, of_year = shock.start.split("-")
                marks.append(Mark(int(year) + (int(of_year) - 1) / MONTHS, shock.label, "shock"))
        return marks

    def _draw_map(self, plot: MapPlot, pair: Pair) -> None:
        session, plan = self.session, self.session.desk.first.scenario
        language = current_language()
        if self._places != (plan.region, plan.start, language):
            self._places = (plan.region, plan.start, language)
            shapes = places(plan.region, plan.start)
            plot.set_places([area_name(place.id, language) for place in shapes], [place.cells for place in shapes])
        metric, n = session.metric(self.view), len(plan.region)
        if session.is_difference:
            values = pair.map_difference(metric, session.year)
        else:
            values = pair.map_a(metric, session.year)
        plot.set_values(median(values[:, :n].astype(np.float64)), is_difference=session.is_difference)
        plot.set_current(plan.region.index(session.area) if session.area in plan.region else None)

    def _show_table(self, picture: PlotFrame, *, has_values: bool) -> None:
        shown = picture.table() if has_values else pd.DataFrame()
        self.table.set_title(picture.figure.title, picture.note_text())
        self.table.show_frame(shown, self.figure.unit, is_difference=self.session.is_difference)
        self.table.table.setAccessibleDescription(picture.summary())

    def _choose_place(self, index: int) -> None:
        """Look at an authority; at the region again when it is chosen a second time."""
        chosen = self.session.desk.first.scenario.region[index]
        self.session.set_area(REGION if chosen == self.session.area else chosen)

    def _settle(self, is_moving: bool) -> None:
        """Fit the ranges anew when a lever was let go."""
        if not is_moving:
            self.fan.release()
            self.difference.release()

    def _open_menu(self, title: QWidget) -> None:
        menu = MetricMenu(self, self.session.metric(self.view), partial(self.session.set_metric, self.view))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(title.mapToGlobal(title.rect().bottomLeft()))
        menu.search.setFocus()

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        names = {CHART: self.tr("Chart"), MAP: self.tr("Map"), TABLE: self.tr("Table")}
        for page, button in self._switches.items():
            button.setText(names[page])
        for frame in (self.fan, self.difference, self.map):
            frame.title.setToolTip(self.tr("Show another figure"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "bar"):
            self.retranslate()
            self.refresh()
