"""Why, and how surely: the answer at both ends of the range of each assumption, the least certain ones first."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from gui import numbers
from gui.engine.messages import Request, request
from gui.i18n.registry import PARAMETER, text
from gui.plan_of_runs import LIVE, seeds_of
from gui.plots.tornado import Assumption, TornadoPlot
from gui.session import FIRST, Session
from gui.setting_texts import value_words
from gui.views import reading
from gui.views.view import Lack, View
from sim.explore.fragile import Question, questions, with_answer
from sim.explore.packages import are_comparable
from sim.scenario import Scenario

F64 = npt.NDArray[np.float64]

_AT_ONCE: Final = 6
"""Assumptions that are asked about at one time."""
_SEEDS: Final = 2
"""Runs at each end of the least certain ones; the others have one."""


class WhyAssumptions(View):
    """A tornado of the parameters of the model."""

    name = "why_assumptions"
    has_choice = (0,)

    def __init__(self, session: Session) -> None:
        self.plot = TornadoPlot()
        self._questions = questions()
        self._plans: dict[tuple[int, int, int], Scenario] = {}
        self._of: object = None
        super().__init__(session, [self.plot])
        self.plot.title.setToolTip("")

    def asks(self) -> str:
        """Return the question."""
        return self.tr("What is fragile? Which assumption would turn the answer round")

    def draw(self) -> Lack | None:
        """Draw the answers that are known."""
        session = self.session
        self.plot.set_figure(reading.placed(reading.known_figure(session.metric(FIRST)), session.area))
        self.say("")
        a, b = session.desk.first.scenario, session.desk.second.scenario
        if not are_comparable(a, b):
            return Lack(reading.unlike())
        if (a, b) != self._of:
            self._of, self._plans = (a, b), {}
        base = self._answers(0, -1)
        if base is None:
            return Lack(reading.waiting(), is_passing=True)
        if not np.isfinite(base).all():
            return Lack(self.tr("This figure has no value in A or in B. Choose another figure, year or place."))
        rows = [row for row in (self._row(place, base) for place in range(len(self._questions))) if row is not None]
        if not rows:
            return Lack(self.tr("The least certain assumptions are being tried first."), is_passing=True)
        self.plot.set_assumptions(rows, float(base.mean()))
        pattern = self.tr("{done} of {all} assumptions tried at both ends of their ranges, {share} of the residents.")
        done, every = numbers.count(len(rows)), numbers.count(len(self._questions))
        self.say(pattern.format(done=done, all=every, share=numbers.percent(LIVE, 0)))
        return None

    def wanted(self) -> list[Request]:
        """Return the runs of the next few assumptions."""
        a, b = self.session.desk.first.scenario, self.session.desk.second.scenario
        if not are_comparable(a, b):
            return []
        store = self.session.answering.store
        unknown = [item for item in self._base() if not store.has(item)]
        asked = 0
        for place in range(len(self._questions)):
            new = [item for end in (0, 1) for item in self._requests(place, end) if not store.has(item)]
            unknown += new
            asked += bool(new)
            if asked == _AT_ONCE:
                break
        return unknown

    def _base(self) -> list[Request]:
        desk = self.session.desk
        plans = (desk.first.scenario, desk.second.scenario)
        return [request(plan, LIVE, seed) for seed in seeds_of(plans[0], _SEEDS) for plan in plans]

    def _requests(self, place: int, end: int) -> list[Request]:
        """Return the runs of A and of B, seed after seed, with an assumption at its lower (0) or upper (1) end."""
        question = self._questions[place]
        seeds = seeds_of(self.session.desk.first.scenario, _SEEDS if question.is_first else 1)
        return [request(self._plan(place, end, side), LIVE, seed) for seed in seeds for side in (0, 1)]

    def _plan(self, place: int, end: int, side: int) -> Scenario:
        key = (place, end, side)
        if key not in self._plans:
            desk, question = self.session.desk, self._questions[place]
            plan = (desk.first if side == 0 else desk.second).scenario
            self._plans[key] = with_answer(plan, question, question.ends[end])
        return self._plans[key]

    def _answers(self, place: int, end: int) -> F64 | None:
        """Return A less B of each seed, float64[n_seeds]; None while a run is missing. Ends below 0: as it stands."""
        if end >= 0 and (place, end, 1) not in self._plans:
            return None
        wanted = self._base() if end < 0 else self._requests(place, end)
        runs = [self.session.answering.store.get(item.key) for item in wanted]
        values = []
        for run in runs:
            if run is None:
                return None
            values.append(self._value(run.start, run.metrics, run.areas, run.yearly))
        found: F64 = np.array(values[0::2], np.float64) - np.array(values[1::2], np.float64)
        return found

    def _value(
        self, start: int, metrics: tuple[str, ...], areas: tuple[str, ...], yearly: npt.NDArray[np.float32]
    ) -> float:
        metric, at = self.session.metric(FIRST), self.session.year - start + 1
        if metric not in metrics or self.session.area not in areas or not 0 <= at < len(yearly):
            return float("nan")
        return float(yearly[at, metrics.index(metric), areas.index(self.session.area)])

    def _row(self, place: int, base: F64) -> Assumption | None:
        """Return both ends of an assumption: the answer as it stands, moved by what the assumption does to it."""
        ends = [self._answers(place, end) for end in (0, 1)]
        if ends[0] is None or ends[1] is None:
            return None
        at = [float(base.mean() + (end - base[: len(end)]).mean()) for end in ends if end is not None]
        question = self._questions[place]
        low, high = (value_words(replace(question.spec, type="float", unit="1"), value) for value in question.ends)
        return Assumption(_name(question), at[0], at[1], low, high)


def _name(question: Question) -> str:
    return text(PARAMETER, question.spec.label)
