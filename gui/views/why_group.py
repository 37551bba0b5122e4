"""Why, group by group: inequality between clusters, authorities and groups and within them, and who moves it."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.answers import REGION, Pair, estimate
from gui.figures import figure
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.figure import Figure
from gui.plots.waterfall import Part, WaterfallPlot
from gui.session import Session
from gui.views import reading
from gui.views.view import Lack, View
from sim.explore.attribution import theil_shares
from sim.registry import metrics

F64 = npt.NDArray[np.float64]

WHOLE: Final = "theil"
NESTED: Final = ("theil_between_clusters", "theil_between_authorities", "theil_between_groups", "theil_within")
"""Parts of the whole; each level lies inside the one before."""
_PEOPLE, _INCOME = "residents", "mean_income"


class WhyGroup(View):
    """A waterfall of the levels, and a dumbbell of the authorities."""

    name = "why_group"

    def __init__(self, session: Session) -> None:
        self.levels, self.towns = WaterfallPlot(), DumbbellPlot()
        super().__init__(session, [self.levels, self.towns])
        self.towns.chosen.connect(lambda index: reading.choose_place(session, index))

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Who moves the gap? Between clusters, authorities, groups, and within")

    def draw(self) -> Lack | None:
        """Draw levels and authorities."""
        missing = [name for name in (WHOLE, *NESTED, _PEOPLE, _INCOME) if name not in metrics()]
        if missing:
            return Lack(self.tr("The figures {names} are not measured.").format(names=", ".join(missing)))
        year = numbers.year(self.session.year)
        self.levels.set_figure(reading.dated(figure(WHOLE), year))
        title = self.tr("What each authority adds to {figure}").format(figure=figure(WHOLE).title)
        self.towns.set_figure(Figure(title, figure(WHOLE).unit, "", "lower"))
        pair = self.session.pair
        if pair is None:
            return Lack(reading.first_answer(), is_passing=True)
        if self.session.year not in pair.years:
            return Lack(self.tr("There are no numbers of this year. Choose another one."))
        self._draw_levels(pair)
        self._draw_towns(pair)
        return None

    def _draw_levels(self, pair: Pair) -> None:
        at = pair.years.index(self.session.year)
        names = dict(
            zip(
                NESTED,
                (
                    self.tr("Between clusters"),
                    self.tr("Between authorities"),
                    self.tr("Between groups"),
                    self.tr("Within groups"),
                ),
                strict=True,
            )
        )
        parts = []
        for name in NESTED:
            runs = pair.difference(name, REGION)[:, at].astype(np.float64)
            if not np.isfinite(runs).any():
                continue
            found = estimate(runs, has_range=not pair.exactness.is_first)
            parts.append(Part(names[name], float(np.nanmean(runs)), False, found.low, found.high))
        whole = estimate(pair.difference(WHOLE, REGION)[:, at], has_range=not pair.exactness.is_first)
        self.levels.set_parts(
            parts if any(part.value for part in parts) else [],
            float(np.sum([part.value for part in parts])),
            self.tr("A − B"),
            (whole.low, whole.high),
        )

    def _draw_towns(self, pair: Pair) -> None:
        n, year = len(self.session.desk.first.scenario.region), self.session.year
        ends = (QCoreApplication.translate("Views", "B"), QCoreApplication.translate("Views", "A"))
        self.towns.set_pairs(
            reading.place_names(self.session),
            contributions(pair, year, n, is_a=False),
            contributions(pair, year, n, is_a=True),
            ends,
        )
        self.towns.set_current(reading.current_place(self.session))
        self.say(
            self.tr(
                "An authority adds to it if it is unequal inside or richer than the mean; a poorer one takes from it."
            )
        )


def contributions(pair: Pair, year: int, n: int, *, is_a: bool) -> F64:
    """Return what each of the first n areas adds to Theil's T, mean over runs, float64[n]."""
    read = pair.map_a if is_a else pair.map_b
    people, income, inside = (read(name, year)[:, :n].astype(np.float64) for name in (_PEOPLE, _INCOME, WHOLE))
    return np.asarray(theil_shares(people, income, inside).mean(axis=0), np.float64)
