"""How does each place fare: a small chart for each, and all of them in motion."""

from __future__ import annotations

import numpy as np

from gui.answers import REGION
from gui.plots.motion import MotionPlot
from gui.plots.multiples import SmallMultiples
from gui.session import FIRST, SECOND, Session
from gui.views import reading
from gui.views.view import Lack, View
from sim.registry import metrics

_PEOPLE, _USUAL = "residents", "gini"


class EachPlace(View):
    """Small multiples of the first figure, A and B."""

    name = "places"
    has_choice = (0,)

    def __init__(self, session: Session) -> None:
        self.plot = SmallMultiples()
        super().__init__(session, [self.plot])
        self.plot.chosen.connect(lambda index: reading.choose_place(session, index))

    def asks(self) -> str:
        """Return the question."""
        return self.tr("How does each place fare?")

    def draw(self) -> Lack | None:
        """Draw A and B in every authority."""
        session, pair = self.session, self.session.pair
        self.plot.set_figure(reading.known_figure(session.metric(FIRST)))
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        metric, region = session.metric(FIRST), session.desk.first.scenario.region
        a, b = (reading.all_courses([read(metric, area) for area in region]) for read in (pair.series_a, pair.series_b))
        self.plot.set_panels(reading.place_names(session), np.array(pair.years, np.float64), a, b)
        self.plot.set_current(reading.current_place(session))
        return None


class Motion(View):
    """Bubbles of A's authorities: the first figure against the second, as large as they have people."""

    name = "motion"

    def __init__(self, session: Session) -> None:
        self.plot = MotionPlot()
        super().__init__(session, [self.plot])
        self.plot.chosen.connect(lambda index: reading.choose_place(session, index))
        self._drawn: object = None

    def asks(self) -> str:
        """Return the question."""
        return self.tr("How did it develop?")

    def _upward(self) -> str:
        """Return the second figure, or the usual one where that has no value for single places."""
        chosen, pair = self.session.metric(SECOND), self.session.pair
        if pair is None or _USUAL not in metrics():
            return chosen
        n = len(self.session.desk.first.scenario.region)
        return chosen if np.isfinite(pair.map_a(chosen, pair.years[-1])[:, :n]).any() else _USUAL

    def draw(self) -> Lack | None:
        """Draw every authority of A; a year that is playing goes on."""
        session, pair = self.session, self.session.pair
        metrics_shown = (session.metric(FIRST), self._upward())
        across, up = (reading.known_figure(name) for name in metrics_shown)
        title = self.tr("{across} against {up}, A").format(across=across.title, up=up.title)
        if _PEOPLE not in metrics():
            return Lack(self.tr("The figures {names} are not measured.").format(names=_PEOPLE))
        self.plot.set_figures(title, across, up)
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        region, years = session.desk.first.scenario.region, np.array(pair.years, np.float64)
        x, y, people = (
            reading.all_courses([pair.series_a(metric, area) for area in region])
            for metric in (*metrics_shown, _PEOPLE)
        )
        if not (np.isfinite(x) & np.isfinite(y)).any():
            return Lack(self.tr("One of the two figures has no value for single places. Choose another on the desk."))
        if not self.plot.play.isChecked():
            self.plot.set_paths(reading.place_names(session), years, x, y, people)
            self.plot.set_year(float(session.year))
        self.plot.set_current(None if session.area == REGION else reading.current_place(session))
        return None
