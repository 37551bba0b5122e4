"""Small regions at their start, built once for all tests of a session."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sim.data import clusters
from sim.parameters import Parameters
from sim.population import build
from sim.state import State


@dataclass(frozen=True)
class Request:
    """What `build` asks of a scenario."""

    region: tuple[str, ...]
    clusters: dict[str, tuple[str, ...]] = field(hash=False)
    start: int = 2019
    sample: float = 1.0
    seed: int = 1
    parameters: Any = field(default_factory=Parameters)


def request(*names: str, sample: float = 1.0, seed: int = 1) -> Request:
    """Return the request for some of the five clusters."""
    members = {name: clusters()[name].members for name in names}
    return Request(tuple(member for name in names for member in members[name]), members, sample=sample, seed=seed)


@cache
def started(*names: str, sample: float = 1.0, seed: int = 1) -> State:
    """Return a state for reading only."""
    return build(request(*names, sample=sample, seed=seed))
