"""Runs inside a worker: populations are kept warm, and a run goes on from the newest past that it shares."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

import numpy as np

from gui.engine.messages import LARGE, Run, Task
from sim.branching import branch, branch_recorder, past
from sim.errors import StoppedError
from sim.measure import Recorder
from sim.model import RegionModel
from sim.registry import MONTHS
from sim.scenario import Scenario, from_dict

MOST_TRUNKS: Final = 48
MOST_RESIDENTS: Final = 600_000
"""Simulated residents of all kept pasts together; about 300 bytes each."""
_SECONDS_BETWEEN_NEWS: Final = 0.1

Trunk = tuple[int, str]
"""A month and the text of the past up to it."""


class Simulator:
    """Simulates tasks one after the other and remembers the pasts of small runs."""

    def __init__(self) -> None:
        self._trunks: OrderedDict[Trunk, Recorder] = OrderedDict()

    def run(self, task: Task, is_cancelled: Callable[[], bool], tell: Callable[[int, int], None]) -> Run:
        """Return what a task's run measures.

        Parameters
        ----------
        task : Task
        is_cancelled : callable
            Asked every month.
        tell : callable
            Takes the months done and the months of the run, ten times a second at most.

        Raises
        ------
        StoppedError
            It was cancelled.
        ScenarioError, DataError, LedgerError
            The run cannot be made or went wrong.
        """
        plan = from_dict(task.plan)
        recorder = self._begin(plan, with_months=task.with_frames)
        model, news = recorder.model, 0.0
        while not model.is_done:
            if is_cancelled():
                raise StoppedError("cancelled")
            if model.state.month == task.keep_month and not task.with_frames:
                self._keep(plan, recorder)
            model.step()
            if task.with_frames:
                recorder.month()
            if model.state.month % MONTHS == 0:
                recorder.year()
            if (now := time.monotonic()) - news >= _SECONDS_BETWEEN_NEWS:
                news = now
                tell(model.state.month, plan.months)
        return _run(task, recorder)

    def _begin(self, plan: Scenario, *, with_months: bool) -> Recorder:
        """Return a recorder of a model that this run may use up: at the start, or where a known past ends.

        A past was measured without its months, so that a run that wants them goes on from the start only.
        """
        months = sorted({month for month, _ in self._trunks if not with_months or month == 0}, reverse=True)
        for month in months:
            trunk = (month, past(plan, month))
            if trunk in self._trunks:
                self._trunks.move_to_end(trunk)
                return _branched(self._trunks[trunk], plan)
        recorder = Recorder(RegionModel(plan))
        recorder.start()
        self._keep(plan, recorder)
        return recorder

    def _keep(self, plan: Scenario, recorder: Recorder) -> None:
        """Keep a copy of where a run stands, unless it is large or known."""
        state = recorder.model.state
        trunk = (state.month, past(plan, state.month))
        if trunk in self._trunks or state.residents.n_live > LARGE:
            return
        self._trunks[trunk] = _branched(recorder, plan)
        while len(self._trunks) > MOST_TRUNKS or self._kept_residents() > MOST_RESIDENTS:
            self._trunks.popitem(last=False)

    def _kept_residents(self) -> int:
        return sum(kept.model.state.residents.n_live for kept in self._trunks.values())


def _branched(recorder: Recorder, plan: Scenario) -> Recorder:
    return branch_recorder(recorder, branch(recorder.model, plan))


def _run(task: Task, recorder: Recorder) -> Run:
    record = recorder.record
    return Run(
        key=task.key,
        start=record.start,
        metrics=tuple(metric.name for metric in record.metrics),
        areas=record.areas.names,
        kinds=record.areas.kinds,
        yearly=record.yearly.astype(np.float32),
        frames=recorder.frames.all() if task.with_frames else {},
    )
