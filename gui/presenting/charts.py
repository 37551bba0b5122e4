"""A chart of a page, drawn from the session's answers."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEasingCurve, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QStyle, QWidget

from gui import numbers
from gui.answers import REGION, Pair, estimate
from gui.figures import figure
from gui.geography import places
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.plots.courses import Course, median
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.fan import DifferencePlot, FanPlot
from gui.plots.frame import PlotFrame
from gui.plots.map import MapPlot
from gui.plots.plane import PlanePlot, Stand
from gui.presenting.presenter import Mode, Presenter
from sim.story import View

_MOST_ROWS: Final = 6
"""Places in a list of who gains and who loses: half of them from either end."""
_ROW: Final = 17.0
"""Pixels at 100 %, as close as rows of large letters may stand."""
_ON_ITS_WAY_MS: Final = 700


class RoomChart(QWidget):
    """One view of a page.

    Parameters
    ----------
    presenter : Presenter
    view : View
    """

    def __init__(self, presenter: Presenter, view: View) -> None:
        super().__init__()
        self.presenter, self.session, self.view = presenter, presenter.session, view
        kinds: dict[str, type[PlotFrame]] = {"plane": PlanePlot, "members": DumbbellPlot, "map": MapPlot}
        self.main: PlotFrame = kinds.get(view.kind, FanPlot)()
        self.difference = DifferencePlot() if view.kind == "fan" else None
        self._places: object = None
        self._last: tuple[float, float] | None = None
        self._way = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_ON_ITS_WAY_MS)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._progress)
        self._pages = QStackedLayout(self)
        if isinstance(self.main, DumbbellPlot):
            self.main.row_height = _ROW
        for plot in self.plots():
            plot.setFocusPolicy(plot.focusPolicy().NoFocus)
            self._pages.addWidget(plot)

    def plots(self) -> list[PlotFrame]:
        """Return the plots of which one is shown."""
        return [self.main] if self.difference is None else [self.main, self.difference]

    @property
    def shown(self) -> PlotFrame:
        """The plot that is seen."""
        return self.difference if self.difference is not None and self.session.is_difference else self.main

    def magnify(self, factor: float) -> None:
        """Draw text and lines so many times larger than in the main window."""
        for plot in self.plots():
            plot.set_magnification(factor)

    def refresh(self) -> None:
        """Draw what is to be seen now."""
        pair, plot = self.session.pair, self.shown
        self._pages.setCurrentWidget(plot)
        plot.set_message("")
        if isinstance(plot, PlanePlot):
            across, up = (figure(name) for name in self.view.metrics)
            plot.set_figures(QCoreApplication.translate("Room", "What is given up for what"), across, up)
        else:
            plot.set_figure(figure(self.view.metrics[0]))
        if pair is None:
            plot.set_empty(QCoreApplication.translate("Room", "The first answer is being computed."))
        elif isinstance(plot, PlanePlot):
            self._draw_plane(plot, pair)
        elif isinstance(plot, MapPlot):
            self._draw_map(plot, pair)
        elif isinstance(plot, DumbbellPlot):
            self._draw_members(plot, pair)
        elif isinstance(plot, FanPlot):
            self._draw_courses(plot, pair)
        plot.set_dimmed(pair is not None and pair.exactness.is_stale)

    # The kinds

    def _draw_courses(self, plot: FanPlot, pair: Pair) -> None:
        metric, area, year = self.view.metrics[0], self.session.area, self.session.year
        times = np.array(pair.years, np.float64)
        a, b = (series(metric, area).astype(np.float64) for series in (pair.series_a, pair.series_b))
        mine = Course("A", a, "a", median(a) if self.session.is_moving else None)
        its = Course("B", b, "b")
        if isinstance(plot, DifferencePlot):
            plot.set_pair(times, mine, its)
        else:
            plot.set_courses(times, [mine, its])
            level = median(b)[pair.years.index(year)] if year in pair.years else np.nan
            name = QCoreApplication.translate("Room", "B in {year}").format(year=numbers.year(year))
            has_target = self.presenter.has_target and np.isfinite(level)
            plot.set_target(float(level) if has_target else None, name)
        plot.set_year(float(year))

    def _draw_plane(self, plot: PlanePlot, pair: Pair) -> None:
        a, b = (self._stand(pair, which) for which in ("A", "B"))
        is_open = not self.presenter.is_covered and self.presenter.mode is not Mode.DRAW
        plot.set_stands(a if is_open else None, b)
        said = self.presenter.prediction
        point = self.presenter.point if self.presenter.mode is Mode.DRAW else said.point if said else None
        plot.set_prediction(*(point or (None, None)))
        is_known = bool(np.isfinite([b.x, b.y]).all())
        plot.set_target(*((b.x, b.y) if self.presenter.has_target and is_known else (None, None)))
        where = (a.x, a.y) if is_open else None
        if where is not None and where != self._last and not pair.exactness.is_stale:
            self._set_off(is_new=self._last is None)
        self._last = where

    def _set_off(self, *, is_new: bool) -> None:
        """Let A travel from B once it is uncovered; not where the desktop asks for less motion."""
        has_motion = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        if is_new and has_motion and self.isVisible():
            self._way.start()
        elif isinstance(self.main, PlanePlot) and self._way.state() != QVariantAnimation.State.Running:
            self.main.set_progress(1.0)

    def _progress(self, share: object) -> None:
        if isinstance(self.main, PlanePlot) and isinstance(share, float):
            self.main.set_progress(share)

    def stand_of_b(self) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """Return where B stands on the plane and how wide a step of the arrow is; None while that is not known."""
        pair = self.session.pair
        if pair is None or not isinstance(self.main, PlanePlot):
            return None
        b = self._stand(pair, "B")
        (left, right), (low, high) = self.main.axes.getViewBox().viewRange()
        steps = ((right - left) / 24.0, (high - low) / 24.0)
        return ((b.x, b.y), steps) if np.isfinite([b.x, b.y]).all() else None

    def _stand(self, pair: Pair, which: str) -> Stand:
        found = []
        for metric in self.view.metrics:
            series = (pair.series_a if which == "A" else pair.series_b)(metric, REGION)
            at = pair.years.index(self.session.year) if self.session.year in pair.years else -1
            found.append(estimate(series[:, at], has_range=not pair.exactness.is_first))
        x, y = found
        return Stand(which, x.middle, y.middle, (x.low, x.high), (y.low, y.high))

    def _draw_map(self, plot: MapPlot, pair: Pair) -> None:
        plan, metric, year = self.session.desk.first.scenario, self.view.metrics[0], self.session.year
        key = (plan.region, plan.start, current_language())
        if self._places != key:
            self._places = key
            shapes = places(plan.region, plan.start)
            plot.set_places([area_name(item.id, key[2]) for item in shapes], [item.cells for item in shapes])
        n = len(plan.region)
        mine, its = (
            values[:, :n].astype(np.float64) for values in (pair.map_a(metric, year), pair.map_b(metric, year))
        )
        if np.isnan(its).all():  # a figure that has a meaning in A only, as what members of a joint service save
            nothing = QCoreApplication.translate("Room", "A alone; B has no such figure")
            plot.set_values(_where_known(mine), is_difference=True, against=nothing)
        else:
            plot.set_values(median(mine - its), is_difference=True)

    def _draw_members(self, plot: DumbbellPlot, pair: Pair) -> None:
        plan, metric, year = self.session.desk.first.scenario, self.view.metrics[0], self.session.year
        n = len(plan.region)
        after, before = (
            median(values[:, :n].astype(np.float64)) for values in (pair.map_a(metric, year), pair.map_b(metric, year))
        )
        names = [area_name(name, current_language()) for name in plan.region]
        change = after - before
        order = [int(place) for place in np.argsort(change, kind="stable") if np.isfinite(change[place])]
        most = self._rows_that_fit(plot)
        if len(order) > most:
            half = most // 2
            pattern = QCoreApplication.translate("Room", "Most gain and most loss: {few} of {all}")
            plot.set_message(pattern.format(few=numbers.count(2 * half), all=numbers.count(len(order))))
            order = [*order[:half], *order[-half:]]
        plot.set_pairs([names[i] for i in order], before[order], after[order], ("B", "A"))

    def _rows_that_fit(self, plot: DumbbellPlot) -> int:
        """Return an even number of rows for which nothing has to be scrolled."""
        head = plot.sizes.line_height(plot.sizes.tokens.body) * 3.0  # title, unit, message
        room = self.height() - head - plot.head_height()
        return min(max(int(room / plot.sizes.px(plot.row_height)) // 2 * 2, 2), _MOST_ROWS)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as many places as there is room for."""
        super().resizeEvent(event)
        if isinstance(self.main, DumbbellPlot) and self.presenter.is_on:
            self.refresh()


def _where_known(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the median over the runs in which a place has a value, float64[n_places]; NaN where none has one."""
    found = np.full(values.shape[1], np.nan)
    is_known = np.isfinite(values).any(axis=0)
    found[is_known] = np.nanmedian(values[:, is_known], axis=0)
    return found
