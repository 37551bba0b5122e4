"""The workers of a window: they do what is wanted most, and drop what is no longer wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from gui.engine.messages import Advanced, Failed, Finished, Message, Ready, Request, RunKey, Stopped, task
from gui.engine.process import WorkerProcess

MOST_WORKERS: Final = 8
MOST_LARGE: Final = 2
"""Large runs at one time: each takes up to a gigabyte."""
PATIENCE_MS: Final = 150
"""How long a cancelled worker may take to stop before its process is ended."""
NICE_QUICK, NICE_OTHERS = 5, 15
_POLL_MS: Final = 8
_MOST_RESTARTS: Final = 3


class Pool(QObject):
    """Worker processes that are told what is wanted, most urgent first.

    The first worker takes no large runs, so that a moved lever is answered at once. A run is named by what decides
    its numbers (`RunKey`), so that no answer is ever out of date: it is wanted or not.

    Parameters
    ----------
    n_workers : int, optional
        By default one for each processor, up to eight.
    """

    finished = Signal(object)
    """A `Run` is there."""
    failed = Signal(object, object)
    """The `Request` and what went wrong (`Failed`)."""
    advanced = Signal(object, int, int)
    """The `Request`, months done, months of the run."""
    changed = Signal()
    """A worker began, ended or became ready."""

    def __init__(self, parent: QObject | None = None, n_workers: int | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[Request] = []
        self._numbers = 0
        self._restarts = 0
        self.most = n_workers or min(os.cpu_count() or 1, MOST_WORKERS)
        """How many workers there will be."""
        self.workers: list[WorkerProcess] = []
        self._mail: dict[int, QSocketNotifier] = {}
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._read_all)
        self.is_compiling = False
        """Whether kernels are being compiled, once on a machine."""

    def start(self) -> None:
        """Start the first worker; the others follow when it is known that there is nothing to compile."""
        if not self.workers:
            self._add()

    @property
    def processes(self) -> list[int]:
        """Ids of the worker processes."""
        return [worker.process.pid or 0 for worker in self.workers]

    @property
    def running(self) -> list[Request]:
        """What is being simulated now."""
        return [worker.doing for worker in self.workers if worker.doing and not worker.is_cancelled]

    @property
    def is_busy(self) -> bool:
        """Whether any worker still does something, wanted or not."""
        return any(worker.doing is not None for worker in self.workers)

    @property
    def waiting(self) -> list[Request]:
        """What is wanted and not begun."""
        running = {request.key for request in self.running}
        return [request for request in self._wanted if request.key not in running]

    def want(self, wanted: Sequence[Request], may_finish: Collection[RunKey] = ()) -> None:
        """Say what is wanted now, most urgent first; whatever else is running is cancelled.

        Parameters
        ----------
        wanted : sequence of Request
        may_finish : collection of RunKey
            Runs that were wanted a moment ago: the one that began first may go on, so that a lever in motion
            always has an answer soon.
        """
        self._wanted = list(wanted)
        keys = {request.key for request in self._wanted}
        busy = sorted((worker for worker in self.workers if worker.doing), key=lambda worker: worker.began)
        spared = False
        for worker in busy:
            assert worker.doing is not None
            if worker.doing.key in keys or worker.is_cancelled:
                continue
            if not spared and worker.doing.key in may_finish:
                spared = True
                continue
            self._cancel(worker)
        self._dispatch()

    def close(self) -> None:
        """End all workers."""
        self._wanted = []
        self._poll.stop()
        for notifier in self._mail.values():
            notifier.setEnabled(False)
        for worker in self.workers:
            worker.close()
        self.workers, self._mail = [], {}

    def _add(self) -> None:
        worker = WorkerProcess(NICE_OTHERS if self.workers else NICE_QUICK)
        self.workers.append(worker)
        self._listen(worker)

    def _listen(self, worker: WorkerProcess) -> None:
        """Read what a worker says as soon as it says it; pipes of Windows cannot be waited for and are polled."""
        if sys.platform == "win32":
            self._poll.start()
            return
        notifier = QSocketNotifier(worker.pipe.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self._read(worker))
        self._mail[id(worker)] = notifier

    def _read_all(self) -> None:
        for worker in list(self.workers):
            self._read(worker)

    def _read(self, worker: WorkerProcess) -> None:
        try:
            for message in worker.messages():
                self._take(worker, message)
        except (EOFError, OSError):
            self._lost(worker)
        self._dispatch()

    def _take(self, worker: WorkerProcess, message: Message) -> None:
        doing = worker.doing
        match message:
            case Ready(is_warm):
                worker.is_ready, self.is_compiling = True, not is_warm
                self._grow()
            case Advanced(_, month, months) if doing is not None:
                self.advanced.emit(doing, month, months)
                return
            case Finished(_, run, _):
                worker.rest()
                self.is_compiling = False
                self._wanted = [request for request in self._wanted if request.key != run.key]
                self._grow()
                self.finished.emit(run)
            case Failed() if doing is not None:
                worker.rest()
                self._wanted = [request for request in self._wanted if request.key != doing.key]
                self.failed.emit(doing, message)
            case Stopped():
                worker.rest()
        self.changed.emit()

    def _grow(self) -> None:
        while len(self.workers) < self.most and not self.is_compiling:
            self._add()

    def _lost(self, worker: WorkerProcess) -> None:
        """Replace a worker that died; what it did is done again, but not for ever."""
        if worker not in self.workers:
            return
        self._restarts += 1
        if self._restarts > _MOST_RESTARTS and worker.doing is not None:
            doing = worker.doing
            self._wanted = [request for request in self._wanted if request.key != doing.key]
            self.failed.emit(doing, Failed(worker.number, "the simulation ended unexpectedly"))
        self._replace(worker)

    def _replace(self, worker: WorkerProcess) -> None:
        notifier = self._mail.pop(id(worker), None)
        if notifier is not None:
            notifier.setEnabled(False)
            notifier.deleteLater()
        worker.restart()
        self._listen(worker)
        self.changed.emit()

    def _cancel(self, worker: WorkerProcess) -> None:
        worker.cancel()
        number = worker.number
        if worker is not self.workers[0]:
            QTimer.singleShot(PATIENCE_MS, self, lambda: self._insist(worker, number))

    def _insist(self, worker: WorkerProcess, number: int) -> None:
        """End a process that did not stop: it builds a large population, which takes seconds."""
        if worker in self.workers and worker.is_cancelled and worker.number == number:
            self._replace(worker)

    def _dispatch(self) -> None:
        began = False
        for place, worker in enumerate(self.workers):
            if worker.is_idle and (request := self._choose(place)) is not None:
                self._numbers += 1
                worker.send(request, task(self._numbers, request))
                began = True
        if began:
            self.changed.emit()

    def _choose(self, place: int) -> Request | None:
        """Return the most urgent request that a worker may take."""
        n_large = sum(request.is_large for request in self.running)
        is_quick = place == 0 and self.most > 1
        for request in self.waiting:
            if not request.is_large or (not is_quick and n_large < MOST_LARGE):
                return request
        return None
