"""One worker process as the window sees it."""

from __future__ import annotations

import multiprocessing as mp
import time
from collections.abc import Iterator
from ctypes import c_int64
from multiprocessing.connection import Connection
from typing import Final

from gui.engine.messages import Message, Request, Task
from gui.engine.worker import serve

_SPAWN: Final = mp.get_context("spawn")
_SECONDS_TO_GO: Final = 1.0


class WorkerProcess:
    """A process, the pipe to it, and what it is doing.

    Parameters
    ----------
    niceness : int
        How far it stands aside, 0 to 19.
    """

    def __init__(self, niceness: int) -> None:
        self.niceness = niceness
        self.doing: Request | None = None
        """The request that it works on."""
        self.number = 0
        """Number of the task that it works on."""
        self.began = 0.0
        """When it began that, by the monotonic clock."""
        self.is_ready = False
        """Whether it has loaded the simulation."""
        self.is_cancelled = False
        """Whether it was told to stop and has not said yet that it did."""
        self._start()

    def _start(self) -> None:
        self._cancelled = _SPAWN.RawValue(c_int64, 0)
        self.pipe: Connection
        self.pipe, theirs = _SPAWN.Pipe()
        self.process = _SPAWN.Process(
            target=serve, args=(theirs, self._cancelled, self.niceness), name="eshkol-worker", daemon=True
        )
        self.process.start()
        theirs.close()

    @property
    def is_idle(self) -> bool:
        """Whether a task can be sent to it."""
        return self.is_ready and self.doing is None

    def send(self, wanted: Request, task: Task) -> None:
        """Give it something to do."""
        self.doing, self.number, self.began = wanted, task.number, time.monotonic()
        self.pipe.send(task)

    def cancel(self) -> None:
        """Tell it to stop at the end of the month it is in."""
        self._cancelled.value = self.number
        self.is_cancelled = True

    def rest(self) -> None:
        """Note that it has nothing to do any more."""
        self.doing, self.is_cancelled = None, False

    def messages(self) -> Iterator[Message]:
        """Yield what it has said and nobody has read.

        Raises
        ------
        EOFError, OSError
            It is gone.
        """
        while self.pipe.poll(0):
            yield self.pipe.recv()

    def restart(self) -> None:
        """End the process at once and start another one."""
        self._end()
        self.rest()
        self.is_ready = False
        self._start()

    def close(self) -> None:
        """End the process."""
        self._cancelled.value = self.number
        self._end()

    def _end(self) -> None:
        self.process.kill()
        self.process.join(_SECONDS_TO_GO)
        self.pipe.close()
