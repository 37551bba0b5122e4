"""Why, driver by driver: income as people x employment x pay x other income x what is kept of it."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QButtonGroup

from gui import numbers
from gui.answers import FEWEST_FOR_A_RANGE, Pair, estimate
from gui.i18n.registry import UNIT, text
from gui.panels.buttons import toggle
from gui.plots.figure import Figure
from gui.plots.waterfall import Part, WaterfallPlot
from gui.session import Session
from gui.views import reading
from gui.views.view import Lack, View
from sim.explore.attribution import log_shares
from sim.explore.drivers import INCOME, factors, needed
from sim.registry import metrics

F64 = npt.NDArray[np.float64]
AGAINST_B, SINCE_START = "b", "start"


class WhyDriver(View):
    """A waterfall of the factors of income."""

    name = "why_driver"

    def __init__(self, session: Session) -> None:
        self.plot = WaterfallPlot()
        self.against = AGAINST_B
        """What A is held against: B, or itself at the start."""
        super().__init__(session, [self.plot])
        self.buttons = {which: toggle(role="page") for which in (AGAINST_B, SINCE_START)}
        group = QButtonGroup(self)
        for which, button in self.buttons.items():
            group.addButton(button)
            button.clicked.connect(partial(self.hold_against, which))
            self.options.addWidget(button)
        self.buttons[AGAINST_B].setChecked(True)
        self.retranslate()

    def asks(self) -> str:
        """Return the question."""
        return self.tr("What drives income? People, work, pay and what is kept")

    def hold_against(self, which: str, _is_checked: bool = True) -> None:
        """Hold A against B, or against itself at the start."""
        self.against = which
        self.buttons[which].setChecked(True)
        self.refresh()

    def draw(self) -> Lack | None:
        """Draw the contributions of the drivers."""
        self.plot.set_figure(reading.placed(self._figure(), self.session.area))
        missing = [name for name in needed() if name not in metrics()]
        if missing:
            return Lack(self.tr("The figures {names} are not measured.").format(names=", ".join(missing)))
        pair = self.session.pair
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        if self.session.year not in pair.years:
            return Lack(self.tr("There are no numbers of this year. Choose another one."))
        shares = self._shares(pair)
        if not np.isfinite(shares).all():
            return Lack(self.tr("A driver has no value here. Choose another year or place."))
        if self.against == AGAINST_B and not shares.any():
            return Lack(self.tr("A and B do not differ here: there is nothing to explain. Move a lever."))
        self._show(shares, has_range=not pair.exactness.is_first)
        return None

    def _figure(self) -> Figure:
        """Return the product of the drivers; its unit is that of the income of one resident."""
        known = metrics().get(INCOME[-1].over[0])
        unit = "1" if known is None else known.unit
        return Figure(self.tr("Income of all residents"), unit, text(UNIT, unit), "higher")

    def _shares(self, pair: Pair) -> F64:
        """Return what each driver contributes in each run, float64[n_drivers, n_runs]."""
        area, at = self.session.area, pair.years.index(self.session.year)
        after = factors(lambda name: pair.series_a(name, area)[:, at].astype(np.float64))
        if self.against == AGAINST_B:
            before = factors(lambda name: pair.series_b(name, area)[:, at].astype(np.float64))
        else:
            row = self._first_row(pair)
            before = factors(lambda name: pair.series_a(name, area)[:, row].astype(np.float64))
        return log_shares(before, after)

    def _first_row(self, pair: Pair) -> int:
        """Return the first year in which every driver has a value: some are flows, which the start has not."""
        runs = np.array([pair.series_a(name, self.session.area) for name in needed()])
        known = np.isfinite(runs).all(axis=(0, 1))
        return int(np.argmax(known))

    def _show(self, shares: F64, *, has_range: bool) -> None:
        names = {
            "people": self.tr("People"),
            "employment": self.tr("Employment"),
            "pay": self.tr("Pay"),
            "other_income": self.tr("Other income, household size"),
            "kept": self.tr("Kept after taxes and transfers"),
        }
        parts = []
        for driver, runs in zip(INCOME, shares, strict=True):
            found = estimate(runs, has_range=has_range)
            parts.append(Part(names[driver.name], float(runs.mean()), False, found.low, found.high))
        whole = estimate(shares.sum(axis=0), has_range=has_range and shares.shape[1] >= FEWEST_FOR_A_RANGE)
        year = numbers.year(self.session.year)
        if self.against == AGAINST_B:
            name = self.tr("A − B in {year}").format(year=year)
        else:
            pair = self.session.pair
            start = numbers.year(pair.years[self._first_row(pair)] if pair is not None else 0)
            name = self.tr("A, {start} to {year}").format(start=start, year=year)
        self.plot.set_parts(parts, float(np.sum([part.value for part in parts])), name, (whole.low, whole.high))
        self.say(self.tr("What each driver adds to the total, shared out by logarithms (LMDI); means over runs."))

    def retranslate(self) -> None:
        """Name the buttons."""
        if hasattr(self, "buttons"):
            self.buttons[AGAINST_B].setText(self.tr("A against B"))
            self.buttons[SINCE_START].setText(self.tr("A since the start"))
