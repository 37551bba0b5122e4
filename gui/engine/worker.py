"""The life of a worker process: it waits for tasks, simulates them, and goes when its window is gone."""

from __future__ import annotations

import multiprocessing as mp
import os
import signal
import threading
import time
import traceback
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Final

from gui.engine.messages import Advanced, Failed, Finished, Message, Ready, Stopped, Task

if TYPE_CHECKING:
    from gui.engine.simulator import Simulator

_ONE_THREAD: Final = ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def serve(pipe: Connection, cancelled: Any, niceness: int) -> None:
    """Simulate whatever comes through the pipe until None comes or the window dies.

    Parameters
    ----------
    pipe : Connection
        Tasks in, messages out.
    cancelled : shared int64
        Number of the newest task that is no longer wanted; looked at every month.
    niceness : int
        How far behind the window's own work it stands aside, 0 to 19.
    """
    settle(niceness)
    from gui.engine.simulator import Simulator  # after the number of threads is set: it loads the compiler
    from sim.runs import is_warm

    simulator = Simulator()
    pipe.send(Ready(is_warm()))
    while (task := _next(pipe)) is not None:
        pipe.send(_answer(simulator, task, pipe, cancelled))


def settle(niceness: int) -> None:
    """Take one thread and a low priority, and watch the parent: a killed window leaves no orphan."""
    for name in _ONE_THREAD:
        os.environ[name] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(niceness)
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    parent = mp.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)  # a run in a compiled kernel would not notice anything milder


def _next(pipe: Connection) -> Task | None:
    try:
        task: Task | None = pipe.recv()
    except (EOFError, OSError):
        return None
    return task


def _answer(simulator: Simulator, task: Task, pipe: Connection, cancelled: Any) -> Message:
    """Simulate a task and return how it ended."""
    from sim.errors import EshkolError, StoppedError
    from sim.runs import is_warm, remember_compiled

    begin = time.perf_counter()
    try:
        run = simulator.run(
            task,
            lambda: bool(cancelled.value >= task.number),
            lambda month, months: pipe.send(Advanced(task.number, month, months)),
        )
    except StoppedError:
        return Stopped(task.number)
    except EshkolError as error:
        return Failed(task.number, str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, the window has to be told
        return Failed(task.number, f"{type(error).__name__}: {error}", traceback.format_exc())
    if not is_warm():
        remember_compiled()
    return Finished(task.number, run, time.perf_counter() - begin)
