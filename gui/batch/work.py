"""The life of a process of a batch: it runs one scenario after another and saves each result."""

from __future__ import annotations

import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from gui.engine.worker import settle

GO, PAUSE, STOP = 0, 1, 2
"""What the window asks of all processes of a batch."""
_NAP: Final = 0.1
_NICENESS: Final = 15


@dataclass(frozen=True, slots=True)
class Went:
    """A run is a share of its way."""

    number: int
    share: float


@dataclass(frozen=True, slots=True)
class Ended:
    """A run is saved, or could not be made."""

    number: int
    seconds: float
    reused: bool = False
    problem: str = ""


def serve(pipe: Connection, asked: Any) -> None:
    """Run what comes through the pipe until None comes, STOP is asked, or the window dies.

    Parameters
    ----------
    pipe : Connection
        Number, scenario as plain data and folder in; `Went` and `Ended` out.
    asked : shared int64
        GO, PAUSE or STOP; looked at every month.
    """
    settle(_NICENESS)
    while asked.value != STOP:
        try:
            job = pipe.recv()
        except (EOFError, OSError):
            return
        if job is None:
            return
        number, content, out = job
        pipe.send(_run(number, content, out, pipe, asked))


def _run(number: int, content: dict[str, Any], out: str, pipe: Connection, asked: Any) -> Ended:
    from sim.errors import EshkolError
    from sim.events import MonthDone
    from sim.runs import run
    from sim.scenario import from_dict

    begin = time.perf_counter()

    def listen(event: object) -> None:
        if isinstance(event, MonthDone):
            pipe.send(Went(number, event.month / event.months))
        _obey(asked)

    try:
        result = run(from_dict(content, "batch"), listen, out=Path(out))
    except EshkolError as error:
        return Ended(number, time.perf_counter() - begin, problem=str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, the window has to be told
        return Ended(number, time.perf_counter() - begin, problem=f"{type(error).__name__}: {error}")
    return Ended(number, time.perf_counter() - begin, result.reused)


def _obey(asked: Any) -> None:
    """Wait while a pause is asked; end the run where a stop is."""
    from sim.errors import StoppedError

    while asked.value == PAUSE:
        time.sleep(_NAP)
    if asked.value == STOP:
        raise StoppedError("stopped")
