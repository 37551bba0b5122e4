"""What the window and its workers tell each other: plain frozen values that travel between processes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from sim.data import authority_table
from sim.scenario import Scenario, canonical_json

if TYPE_CHECKING:
    import pandas as pd

F32 = npt.NDArray[np.float32]

_NOT_CONTENT: Final = ("name", "title", "description", "sample", "seed")
_DIGEST: Final = 16
LARGE: Final = 60_000
"""Simulated residents from which a run is large: it has no place among those that must answer at once."""


@dataclass(frozen=True, slots=True)
class RunKey:
    """What decides every number of a run."""

    content: str
    """Hash of the scenario without its words, sample and seed; see `content_of`."""
    sample: float
    seed: int


@dataclass(frozen=True, slots=True)
class Request:
    """A run that the window wants."""

    key: RunKey
    plan: Scenario
    keep_month: int = 0
    """Month at which the worker keeps a copy, to go on from when the next plan has the same past; 0 for none."""
    with_frames: bool = False
    """Whether the tidy frames of the run (members, ledger, distribution, events) are wanted as well."""

    @property
    def size(self) -> int:
        """Simulated residents."""
        return int(residents(self.plan.region, self.plan.start) * self.key.sample)

    @property
    def is_large(self) -> bool:
        """Whether it takes seconds."""
        return self.size > LARGE


@dataclass(frozen=True, slots=True)
class Task:
    """A request on its way to a worker."""

    number: int
    key: RunKey
    plan: dict[str, Any]
    """The complete scenario as plain data, with the key's sample and seed."""
    keep_month: int
    with_frames: bool


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What one run measured."""

    key: RunKey
    start: int
    """Calendar year of the first January; row 0 of `yearly` is the December before."""
    metrics: tuple[str, ...]
    areas: tuple[str, ...]
    """Ids of authorities, then of clusters, then ``region``."""
    kinds: tuple[str, ...]
    """Kind of each area: authority, cluster, region."""
    yearly: F32
    """float32[years + 1, n_metrics, n_areas]; NaN where a figure has no meaning."""
    frames: dict[str, pd.DataFrame] = field(default_factory=dict)
    """Tidy frames by name, if they were asked for."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded the simulation."""

    is_warm: bool
    """Whether the kernels are compiled; otherwise the first run takes a minute."""


@dataclass(frozen=True, slots=True)
class Advanced:
    """A task has come some months further."""

    number: int
    month: int
    months: int


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """A task is done."""

    number: int
    run: Run
    seconds: float


@dataclass(frozen=True, slots=True)
class Stopped:
    """A task was cancelled."""

    number: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A task ended with an error."""

    number: int
    message: str
    """For the reader."""
    detail: str = ""
    """Traceback, for an error of our own."""


Message = Ready | Advanced | Finished | Stopped | Failed


@lru_cache(maxsize=512)
def content_of(plan: Scenario) -> str:
    """Return 32 hexadecimal digits that name what is run, apart from sample and seed."""
    content = plan.to_dict()
    for left_out in _NOT_CONTENT:
        del content[left_out]
    return hashlib.blake2b(canonical_json(content).encode(), digest_size=_DIGEST).hexdigest()


@lru_cache(maxsize=64)
def residents(region: tuple[str, ...], start: int) -> int:
    """Return the real residents of a region."""
    return int(authority_table(region, start).population.sum())


def request(plan: Scenario, sample: float, seed: int, *, keep_month: int = 0, with_frames: bool = False) -> Request:
    """Return the request for a run of a scenario with a sample and a seed of the window's choice."""
    return Request(RunKey(content_of(plan), sample, seed), plan, keep_month, with_frames)


def task(number: int, wanted: Request) -> Task:
    """Return a request as it is sent."""
    plan = wanted.plan.to_dict() | {"sample": wanted.key.sample, "seed": wanted.key.seed}
    return Task(number, wanted.key, plan, wanted.keep_month, wanted.with_frames)
