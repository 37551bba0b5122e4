"""What do we give up: growth against gap, A and B with the way between them; and every run as a dot."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.answers import Estimate, estimate
from gui.plots.figure import Figure
from gui.plots.plane import PlanePlot, Stand
from gui.plots.strip import StripPlot
from gui.session import FIRST, SECOND, Session
from gui.views import reading
from gui.views.view import Lack, View

F64 = npt.NDArray[np.float64]
_GROWING = ("money", "count")


class TradeOff(View):
    """The plane of the first and the second figure."""

    name = "plane"

    def __init__(self, session: Session) -> None:
        self.plot = PlanePlot()
        super().__init__(session, [self.plot])

    def asks(self) -> str:
        """Return the question."""
        return self.tr("What do we give up? Growth against gap")

    def draw(self) -> Lack | None:
        """Draw where A, B and the other scenarios stand."""
        session, pair = self.session, self.session.pair
        across, up = (reading.known_figure(session.metric(view)) for view in (FIRST, SECOND))
        is_growth = numbers.kind_of(across.unit) in _GROWING
        if is_growth:
            title = self.tr("{figure}, growth since the start").format(figure=across.title)
            across = Figure(title, numbers.CHANGE, "", across.better)
        pattern = self.tr("{across} against {up}, {year}")
        title = pattern.format(across=across.title, up=up.title, year=numbers.year(session.year))
        self.plot.set_figures(reading.placed(Figure(title), session.area).title, across, up)
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        if session.year not in pair.years:
            return Lack(self.tr("There are no numbers of this year. Choose another one."))
        at = pair.years.index(session.year)
        reads = {"A": pair.series_a, "B": pair.series_b}
        stands = [self._stand(name, [read(session.metric(v), session.area) for v in (FIRST, SECOND)], at,
                              is_growth=is_growth, has_range=not pair.exactness.is_first)
                  for name, read in reads.items()]  # fmt: skip
        if any(stand is None for stand in stands):
            return Lack(self.tr("One of the two figures has no value here. Choose others on the desk."))
        self.plot.set_stands(stands[0], stands[1], self._others(pair.years, at, is_growth=is_growth))
        return None

    def _others(self, years: tuple[int, ...], at: int, *, is_growth: bool) -> list[Stand]:
        found = []
        for document in self.session.desk.others:
            known = self.session.answering.other(document.scenario)
            if known is not None and known.years == years:
                series = [known.series(self.session.metric(view), self.session.area) for view in (FIRST, SECOND)]
                stand = self._stand(document.title, series, at, is_growth=is_growth, has_range=False)
                found += [] if stand is None else [stand]
        return found

    def _stand(
        self, name: str, series: list[npt.NDArray[np.float32]], at: int, *, is_growth: bool, has_range: bool
    ) -> Stand | None:
        x, y = (runs.astype(np.float64) for runs in series)
        with np.errstate(divide="ignore", invalid="ignore"):
            across = estimate(x[:, at] / x[:, 0] - 1.0 if is_growth else x[:, at], has_range=has_range)
        up = estimate(y[:, at], has_range=has_range)
        if not (np.isfinite(across.middle) and np.isfinite(up.middle)):
            return None
        return Stand(name, across.middle, up.middle, _ends(across), _ends(up))


class EveryRun(View):
    """A strip of dots for A and for B, and one for A less B."""

    name = "seeds"
    has_choice = (0,)
    columns = ((0, 1),)

    def __init__(self, session: Session) -> None:
        self.both, self.difference = StripPlot(), StripPlot()
        super().__init__(session, [self.both, self.difference])

    def asks(self) -> str:
        """Return the question."""
        return self.tr("How much is luck? Every run")

    def draw(self) -> Lack | None:
        """Draw every run of A, of B, and of their difference."""
        session, pair = self.session, self.session.pair
        shown = reading.placed(reading.known_figure(session.metric(FIRST)), session.area)
        shown = reading.dated(shown, numbers.year(session.year))
        for plot in self.plots:
            plot.set_figure(shown)
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        if session.year not in pair.years:
            return Lack(self.tr("There are no numbers of this year. Choose another one."))
        at, metric = pair.years.index(session.year), session.metric(FIRST)
        a, b = (read(metric, session.area)[:, at].astype(np.float64) for read in (pair.series_a, pair.series_b))
        names = [QCoreApplication.translate("Views", "A"), QCoreApplication.translate("Views", "B")]
        self.both.set_strips(names, [a, b], ["a", "b"])
        self.difference.set_strips([self.tr("A − B")], [a - b], ["other"], is_difference=True)
        return None


def _ends(value: Estimate) -> tuple[float, float]:
    return value.low, value.high
