"""Does the gap close: the gap over the years in A and B, and their difference; and how income is shared out."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.engine.messages import Request, Run
from gui.plots.courses import Course
from gui.plots.fan import DifferencePlot, FanPlot
from gui.plots.figure import Figure
from gui.plots.lorenz import LorenzPlot
from gui.session import SECOND, Session
from gui.views import reading
from gui.views.view import Lack, View

F64 = npt.NDArray[np.float64]


class GapOverTime(View):
    """Courses of the second figure, and of its difference, one above the other."""

    name = "gap"
    has_choice = ()
    columns = ((0, 1),)

    def __init__(self, session: Session) -> None:
        self.fan, self.difference = FanPlot(), DifferencePlot()
        super().__init__(session, [self.fan, self.difference])
        self.fan.set_title_choice(True)
        self.fan.title_clicked.connect(lambda: self._open_menu(0, SECOND))
        for plot in (self.fan, self.difference):
            plot.year_picked.connect(lambda year: session.set_year(round(year)))

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Does the gap close?")

    def draw(self) -> Lack | None:
        """Draw A and B, and A less B."""
        session, pair = self.session, self.session.pair
        shown = reading.placed(reading.known_figure(session.metric(SECOND)), session.area)
        for plot in self.plots:
            plot.set_figure(shown)
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        metric, times = session.metric(SECOND), np.array(pair.years, np.float64)
        a, b = (read(metric, session.area).astype(np.float64) for read in (pair.series_a, pair.series_b))
        mine, its = Course("A", a, "a"), Course("B", b, "b")
        self.fan.set_courses(times, [mine, its])
        self.difference.set_pair(times, mine, its)
        for plot in (self.fan, self.difference):
            plot.set_year(float(session.year))
        return None


class IncomeShares(View):
    """Lorenz curves of A and B in the place and year that are looked at."""

    name = "lorenz"

    def __init__(self, session: Session) -> None:
        self.plot = LorenzPlot()
        super().__init__(session, [self.plot])

    def asks(self) -> str:
        """Return the question."""
        return self.tr("How is income shared out?")

    def wanted(self) -> list[Request]:
        """Return a run of A and one of B."""
        desk = self.session.desk
        return reading.frame_requests(self.session, desk.first.scenario, desk.second.scenario)

    def draw(self) -> Lack | None:
        """Draw both curves."""
        session, desk = self.session, self.session.desk
        people = Figure(self.tr("Share of people, the poorest first"), "share", "", "")
        income = Figure(self.tr("Share of all income"), "share", "", "")
        pattern = self.tr("Lorenz curve, {year}")
        title = reading.placed(Figure(pattern.format(year=numbers.year(session.year))), session.area).title
        self.plot.set_figures(title, people, income)
        found = reading.framed_runs(session, desk.first.scenario, desk.second.scenario)
        if found is None:
            return Lack(reading.waiting(), is_passing=True)
        (at, a), (other, b) = (lorenz(run, session.area, session.year) for run in found)
        if not at.size:
            return Lack(self.tr("No distribution was measured here. Choose another place or year."))
        names = (QCoreApplication.translate("Views", "A"), QCoreApplication.translate("Views", "B"))
        self.plot.set_curves(at, a, b if np.array_equal(at, other) else None, names)
        self.say(reading.one_sample(found[0]))
        return None


def lorenz(run: Run, area: str, year: int) -> tuple[F64, F64]:
    """Return shares of people and of income, both from 0 to 1; empty where nothing was measured."""
    rows = reading.rows(run, "distribution", year)
    chosen = rows[(rows["area"] == area) & (rows["measure"] == "lorenz")].sort_values("point")
    if chosen.empty:
        return np.empty(0), np.empty(0)
    point, value = (chosen[name].to_numpy(np.float64) for name in ("point", "value"))
    if point[-1] > 1.0:
        point = point / 100.0
    return np.concatenate(([0.0], point, [1.0])), np.concatenate(([0.0], value, [1.0]))
