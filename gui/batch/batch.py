"""A batch in progress: what is done, what is left, how long it will take; paused, cancelled, gone on with."""

from __future__ import annotations

import multiprocessing as mp
import os
import time
from ctypes import c_int64
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.batch.plan import BatchPlan, Job
from gui.batch.work import GO, PAUSE, STOP, Ended, Went, serve
from sim.errors import ResultsError

_SPAWN: Final = mp.get_context("spawn")
_POLL_MS: Final = 50
_PATIENCE_S: Final = 2.0


class Stage(Enum):
    """How a batch stands."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"


class Batch(QObject):
    """Runs the jobs of a plan in processes of low priority; finished ones are never run twice.

    Parameters
    ----------
    n_workers : int, optional
        By default one fewer than there are processors, so that the window stays quick.
    """

    changed = Signal()
    """Progress or stage changed."""
    done = Signal()
    """Every job was run or failed."""

    def __init__(self, parent: QObject | None = None, n_workers: int | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage.IDLE
        self.jobs: tuple[Job, ...] = ()
        self.plan: BatchPlan | None = None
        self.finished: set[int] = set()
        self.problems: dict[int, str] = {}
        self.shares: dict[int, float] = {}
        """Share done of each run that goes on."""
        self.most = n_workers or max((os.cpu_count() or 2) - 1, 1)
        self._left: list[int] = []
        self._seconds: list[float] = []
        self._workers: list[tuple[Any, Any]] = []
        self._doing: dict[int, int] = {}
        self._asked = _SPAWN.RawValue(c_int64, GO)
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._read)

    @property
    def total(self) -> int:
        """Number of runs."""
        return len(self.jobs)

    @property
    def share(self) -> float:
        """Share of all runs that is done, parts of runs included."""
        ended = len(self.finished) + len(self.problems)
        return (ended + sum(self.shares.values())) / self.total if self.total else 0.0

    @property
    def rate(self) -> float:
        """Runs in an hour, as fast as those that were computed now; 0 before the first."""
        if not self._seconds:
            return 0.0
        return 3600.0 * max(len(self._workers), 1) * len(self._seconds) / sum(self._seconds)

    @property
    def seconds_left(self) -> float | None:
        """About how long it will take; None while it is not known."""
        if not self._seconds or self.stage is Stage.IDLE:
            return None
        left = self.total * (1.0 - self.share)
        return 3600.0 * left / self.rate

    def start(self, plan: BatchPlan) -> bool:
        """Begin, unless a batch is going on already: a second click does nothing.

        Raises
        ------
        SavingError
            The folder cannot be written.
        """
        if self.stage is not Stage.IDLE:
            return False
        plan.save()
        self.plan, self.jobs = plan, plan.jobs
        self.finished = {number for number, job in enumerate(self.jobs) if _is_done(job, plan)}
        self.problems, self.shares, self._seconds = {}, {}, []
        self._left = [number for number in range(self.total) if number not in self.finished]
        if not self._left:
            self.changed.emit()
            self.done.emit()
            return True
        self._asked = _SPAWN.RawValue(c_int64, GO)
        self.stage = Stage.RUNNING
        for _ in range(min(self.most, len(self._left))):
            self._add()
        self._timer.start()
        self.changed.emit()
        return True

    def pause(self) -> None:
        """Let every run wait at the end of the month it is in; or go on."""
        if self.stage is Stage.RUNNING:
            self.stage, self._asked.value = Stage.PAUSED, PAUSE
        elif self.stage is Stage.PAUSED:
            self.stage, self._asked.value = Stage.RUNNING, GO
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; what is finished stays, and the same batch can be gone on with at any time."""
        if self.stage is Stage.IDLE:
            return
        self._asked.value = STOP
        self._end()
        self.changed.emit()

    def _add(self) -> None:
        mine, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=serve, args=(theirs, self._asked), name="eshkol-batch", daemon=True)
        process.start()
        theirs.close()
        self._workers.append((process, mine))
        self._give(len(self._workers) - 1)

    def _give(self, worker: int) -> None:
        """Give a process its next job, or let it go."""
        assert self.plan is not None
        pipe = self._workers[worker][1]
        if not self._left:
            self._doing.pop(worker, None)
            pipe.send(None)
            return
        number = self._left.pop(0)
        self._doing[worker] = number
        self.shares[number] = 0.0
        pipe.send((number, self.jobs[number].plan.to_dict(), str(self.plan.out)))

    def _read(self) -> None:
        for worker, (_, pipe) in enumerate(self._workers):
            if worker not in self._doing:
                continue
            try:
                while worker in self._doing and pipe.poll(0):
                    self._take(worker, pipe.recv())
            except (EOFError, OSError):
                self._lost(worker)
        if not self._doing and self.stage is not Stage.IDLE:
            self._end()
            self.done.emit()
        self.changed.emit()

    def _take(self, worker: int, message: Went | Ended) -> None:
        if isinstance(message, Went):
            self.shares[message.number] = message.share
            return
        self.shares.pop(message.number, None)
        if message.problem:
            self.problems[message.number] = message.problem
        else:
            self.finished.add(message.number)
            if not message.reused:
                self._seconds.append(message.seconds)
        self._give(worker)

    def _lost(self, worker: int) -> None:
        """Note a process that died: its run failed, the others do the rest."""
        number = self._doing.pop(worker)
        self.shares.pop(number, None)
        self.problems[number] = self.tr("the simulation ended unexpectedly")
        if self._left and not self._doing:
            self._add()

    def _end(self) -> None:
        self._timer.stop()
        self.stage = Stage.IDLE
        self._doing, self.shares = {}, {}
        until = time.monotonic() + (0.0 if self._asked.value == STOP else _PATIENCE_S)
        for process, pipe in self._workers:
            process.join(max(until - time.monotonic(), 0.0))
            if process.is_alive():
                process.kill()
                process.join(_PATIENCE_S)
            pipe.close()
        self._workers = []


def _is_done(job: Job, plan: BatchPlan) -> bool:
    try:
        return job.is_done(plan.out)
    except ResultsError:  # a damaged result is told of when its turn comes
        return False
