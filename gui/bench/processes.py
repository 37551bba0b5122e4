"""Windows in processes of their own: how soon there is an answer, and what is left when one is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import Final

_CHILD: Final = "gui.bench.child"
_GRACE_S: Final = 3.0


def opening() -> dict[str, float]:
    """Return the seconds from the start of the program to the window, and to the window with an answer, warm."""
    figures: dict[str, float] = {}
    for _ in range(2):  # the second finds warm files and an answer that was kept
        begin = time.perf_counter()
        with subprocess.Popen([sys.executable, "-m", _CHILD], stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
            assert child.stdout is not None
            for line in child.stdout:
                word = line.split()[0]
                if word in ("shown", "answer"):
                    name = "window_shown_s" if word == "shown" else "window_with_answer_s"
                    figures[name] = time.perf_counter() - begin
                if word == "kept":
                    child.terminate()
    return figures


def orphans() -> float:
    """Return how many workers are alive three seconds after their window was killed."""
    with subprocess.Popen([sys.executable, "-m", _CHILD], stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
        assert child.stdout is not None
        workers: list[int] = []
        for line in child.stdout:
            word, *rest = line.split()
            if word == "workers":
                workers = [int(number) for number in rest]
                child.kill()
    time.sleep(_GRACE_S)
    return float(sum(map(_is_alive, workers)))


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True
