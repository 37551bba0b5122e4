"""Why, lever by lever: what each change of A against B contributes, and what only their combination does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup

from gui import numbers
from gui.answers import estimate
from gui.engine.messages import Request
from gui.explanation import WAYS, Breakdown, Explanation, Way
from gui.panels.buttons import toggle
from gui.plots.waterfall import Part, WaterfallPlot
from gui.session import FIRST, Session
from gui.setting_texts import lever_caption
from gui.views import reading
from gui.views.view import Lack, View
from sim.explore.packages import Piece, are_comparable

_ENOUGH: Final = 3


class WhyLever(View):
    """A waterfall of levers, shocks and assumptions."""

    name = "why_lever"
    has_choice = (0,)

    def __init__(self, session: Session) -> None:
        self.plot = WaterfallPlot()
        self.way: Way | None = None
        """How the difference is shared out; the best that is known when None."""
        self._explained = Explaining(session)
        super().__init__(session, [self.plot])
        self.ways = {way: toggle(role="page") for way in WAYS}
        group = QButtonGroup(self)
        for way, button in self.ways.items():
            group.addButton(button)
            button.clicked.connect(partial(self.show_way, way))
            self.options.addWidget(button)
        self.retranslate()

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Why does A differ from B? Lever by lever")

    def show_way(self, way: Way, _is_checked: bool = True) -> None:
        """Share the difference out in another way."""
        self.way = way
        self.refresh()

    def draw(self) -> Lack | None:
        """Draw the shares that are known."""
        session = self.session
        self.plot.set_figure(reading.placed(reading.known_figure(session.metric(FIRST)), session.area))
        self.say("")
        explained = self._explained.now()
        if explained is None:
            return Lack(reading.unlike())
        if not explained.n:
            return Lack(self.tr("A and B do not differ: nothing is to be explained. Move a lever or choose another B."))
        found = self._breakdown(explained)
        if found is None:
            return Lack(self.tr("Each lever is being taken away from A in turn, to see what it does."), is_passing=True)
        if not np.isfinite(found.parts).all():
            return Lack(self.tr("This figure has no value in A or in B. Choose another figure, year or place."))
        self.ways[found.way].setChecked(True)
        parts, whole = waterfall_parts(found)
        low, high = whole_range(found)
        self.plot.set_parts(
            parts, whole, self.tr("A − B in {year}").format(year=numbers.year(session.year)), (low, high)
        )
        self.say(self._said(found))
        return None

    def _breakdown(self, explained: Explanation) -> Breakdown | None:
        session = self.session
        metric, store = session.metric(FIRST), session.answering.store
        for way in (self.way, *WAYS):
            if way is None:
                continue
            found = explained.breakdown(store, way, metric, session.year, session.area)
            if found is not None:
                return found
        return None

    def _said(self, found: Breakdown) -> str:
        pattern = {
            "shares": self.tr("Fair shares (Shapley): the mean over all orders in which the levers could be added."),
            "alone": self.tr("Each lever alone; the rest comes about only when they act together."),
            "without": self.tr("What is lost when each lever alone is taken away; the rest is how they act together."),
        }[found.way]
        runs = self.tr("%n run(s) with the same luck, {share} of the residents.", "", len(found.seeds))
        said = f"{pattern} {runs.format(share=numbers.percent(found.sample, 0))}"
        left = self.left()
        return f"{said} {self.tr('%n run(s) to come.', '', left)}" if left else said

    def left(self) -> int:
        """Return how many runs are still wanted."""
        return sum(not self.session.answering.store.has(item) for item in self.wanted())

    def wanted(self) -> list[Request]:
        """Return the runs between A and B."""
        explained = self._explained.now()
        return [] if explained is None else explained.requests(self.session.answering.finest)

    def retranslate(self) -> None:
        """Name the ways."""
        if not hasattr(self, "ways"):
            return
        names = {
            "shares": self.tr("Fair shares"),
            "alone": self.tr("Alone + together"),
            "without": self.tr("One taken away"),
        }
        for way, button in self.ways.items():
            button.setText(names[way])


class Explaining:
    """The explanation of what is on the desk, made anew only when A or B is another one."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: Explanation | None = None
        self._of: object = None

    def now(self) -> Explanation | None:
        """Return it; None where A and B cannot be compared."""
        a, b = self._session.desk.first.scenario, self._session.desk.second.scenario
        if (a, b) != self._of:
            self._of = (a, b)
            self._made = Explanation(a, b) if are_comparable(a, b) else None
        return self._made


def waterfall_parts(found: Breakdown) -> tuple[list[Part], float]:
    """Return bars with their ranges, and their sum."""
    names = [*piece_names(found.pieces), QCoreApplication.translate("Why", "Only together")]
    named = zip(names, found.means, strict=True)
    parts = [Part(name, float(value), False, *found.range_of(row)) for row, (name, value) in enumerate(named)]
    last = parts.pop()
    if found.has_interaction:
        parts.append(Part(last.name, last.value, True, last.low, last.high))
    return parts, float(np.sum([part.value for part in parts]))


def whole_range(found: Breakdown) -> tuple[float, float]:
    """Return the range of the whole difference over runs."""
    whole = estimate(found.parts.sum(axis=0), has_range=len(found.seeds) >= _ENOUGH)
    return whole.low, whole.high


def piece_names(items: Sequence[Piece]) -> list[str]:
    """Return what pieces are called."""
    kinds = [item.kind for item in items]
    return [
        QCoreApplication.translate("Why", "Assumptions")
        if item.owner == "parameters"
        else lever_caption(item.kind, item.label, is_alone=kinds.count(item.kind) == 1)
        for item in items
    ]
