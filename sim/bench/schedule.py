"""Time each named call of the schedule by standing in front of the process modules that the model calls."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FunctionType, ModuleType
from typing import Any

import sim.model


class Timed:
    """Stands in front of a module of processes: its functions are timed, everything else is passed on."""

    def __init__(self, module: ModuleType, seconds: dict[str, float]) -> None:
        self._module = module
        self._seconds = seconds
        self._name = module.__name__.rpartition(".")[2]

    def __getattr__(self, name: str) -> Any:
        """Return a timed function, or whatever else the module holds."""
        item = getattr(self._module, name)
        if not isinstance(item, FunctionType):
            return item
        timed = _timed(item, f"{self._name}.{name}", self._seconds)
        setattr(self, name, timed)
        return timed


def _timed(function: Callable[..., Any], name: str, seconds: dict[str, float]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        begin = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            seconds[name] = seconds.get(name, 0.0) + time.process_time() - begin

    return call


@contextmanager
def timed_processes() -> Iterator[dict[str, float]]:
    """Give a dictionary that fills with the CPU seconds of each process that the model calls, by name."""
    seconds: dict[str, float] = {}
    modules = {
        name: item
        for name, item in vars(sim.model).items()
        if isinstance(item, ModuleType) and item.__name__.startswith("sim.processes.")
    }
    try:
        for name, module in modules.items():
            setattr(sim.model, name, Timed(module, seconds))
        yield seconds
    finally:
        for name, module in modules.items():
            setattr(sim.model, name, module)
