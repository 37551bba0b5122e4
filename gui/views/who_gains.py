"""Who gains and who loses: each authority from B to A, or from the start to the year; and who changes rank."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QButtonGroup

from gui import numbers
from gui.answers import Pair
from gui.panels.buttons import toggle
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.frame import PlotFrame
from gui.plots.rank import RankPlot
from gui.session import FIRST, Session
from gui.views import reading
from gui.views.view import Lack, View

F64 = npt.NDArray[np.float64]
FROM_B, FROM_START = "b", "start"


class PlacesView(View):
    """A figure in each authority, before and after; a subclass draws the two."""

    has_choice = (0,)

    def __init__(self, session: Session, plot: PlotFrame) -> None:
        self.since = FROM_B
        """What is before: B, or A at the start."""
        super().__init__(session, [plot])
        self.buttons = {which: toggle(role="page") for which in (FROM_B, FROM_START)}
        group = QButtonGroup(self)
        for which, button in self.buttons.items():
            group.addButton(button)
            button.clicked.connect(partial(self.begin_with, which))
            self.options.addWidget(button)
        self.buttons[FROM_B].setChecked(True)
        self.retranslate()

    def begin_with(self, which: str, _is_checked: bool = True) -> None:
        """Choose what is before."""
        self.since = which
        self.buttons[which].setChecked(True)
        self.refresh()

    def draw(self) -> Lack | None:
        """Draw both ends of every authority."""
        self.draw_head()
        pair = self.session.pair
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        if self.session.year not in pair.years:
            return Lack(self.tr("There are no numbers of this year. Choose another one."))
        self.draw_pair(*self._values(pair), self._ends())
        return None

    def draw_head(self) -> None:
        """Say what is shown."""
        raise NotImplementedError(f"{type(self).__name__} has no head")

    def draw_pair(self, before: F64, after: F64, ends: tuple[str, str]) -> None:
        """Draw the values of all authorities, and what the two ends are called."""
        raise NotImplementedError(f"{type(self).__name__} draws no pairs")

    def _values(self, pair: Pair) -> tuple[F64, F64]:
        metric, n = self.session.metric(FIRST), len(self.session.desk.first.scenario.region)
        after = reading.middle(pair.map_a(metric, self.session.year), n)
        if self.since == FROM_B:
            return reading.middle(pair.map_b(metric, self.session.year), n), after
        return reading.middle(pair.map_a(metric, pair.years[0]), n), after

    def _ends(self) -> tuple[str, str]:
        year = numbers.year(self.session.year)
        if self.since == FROM_B:
            return self.tr("B, {year}").format(year=year), self.tr("A, {year}").format(year=year)
        start = numbers.year(self.session.desk.first.scenario.start - 1)
        return self.tr("A, {year}").format(year=start), self.tr("A, {year}").format(year=year)

    def retranslate(self) -> None:
        """Name the buttons."""
        if hasattr(self, "buttons"):
            self.buttons[FROM_B].setText(self.tr("From B to A"))
            self.buttons[FROM_START].setText(self.tr("Since the start"))


class WhoGains(PlacesView):
    """A dumbbell for each authority."""

    name = "gains"

    def __init__(self, session: Session) -> None:
        self.plot = DumbbellPlot()
        super().__init__(session, self.plot)
        self.plot.chosen.connect(lambda index: reading.choose_place(session, index))

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Who gains, who loses?")

    def draw_head(self) -> None:
        """Say what is shown."""
        self.plot.set_figure(reading.known_figure(self.session.metric(FIRST)))

    def draw_pair(self, before: F64, after: F64, ends: tuple[str, str]) -> None:
        """Draw both ends of every authority."""
        self.plot.set_pairs(reading.place_names(self.session), before, after, ends)
        self.plot.set_current(reading.current_place(self.session))


class Ranks(PlacesView):
    """Rank before against rank after."""

    name = "ranks"

    def __init__(self, session: Session) -> None:
        self.plot = RankPlot()
        super().__init__(session, self.plot)
        self.plot.chosen.connect(lambda index: reading.choose_place(session, index))

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Who changes place?")

    def draw_head(self) -> None:
        """Say what is shown; the plot names its figure with the values."""

    def draw_pair(self, before: F64, after: F64, ends: tuple[str, str]) -> None:
        """Draw both ranks of every authority."""
        shown = reading.known_figure(self.session.metric(FIRST))
        self.plot.set_values(reading.place_names(self.session), before, after, ends, shown)
        self.plot.set_current(reading.current_place(self.session))
