"""What a run tells whoever listens: plain frozen values that travel between processes as they are."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Compiling:
    """The kernels are being compiled, which happens once on a machine and takes a while."""

    kernels: int = 0
    """Number of kernels to compile; 0 when it is not known."""


@dataclass(frozen=True, slots=True)
class PopulationBuilt:
    """The synthetic population stands; months begin."""

    residents: int
    """Simulated residents (the real number times the sample)."""
    businesses: int
    """Simulated businesses."""
    seconds: float
    """Time it took."""


@dataclass(frozen=True, slots=True)
class MonthDone:
    """A month was simulated."""

    month: int
    """Months done so far, from 1."""
    months: int
    """Months of the whole run."""


@dataclass(frozen=True, slots=True)
class YearDone:
    """A year was simulated and measured."""

    year: int
    """The calendar year that ended."""
    years_done: int
    """Years done so far, from 1."""
    years: int
    """Years of the whole run."""
    headline: dict[str, float] = field(default_factory=dict)
    """Metrics of the region at the end of the year, by name."""


@dataclass(frozen=True, slots=True)
class RunFailed:
    """The run ended with an error."""

    message: str
    """What the reader is told."""
    exit_code: int
    """Exit code of the command line for this error."""
    detail: str = ""
    """Traceback, for an error of our own."""


@dataclass(frozen=True, slots=True)
class RunDone:
    """The run ended well."""

    months: int
    """Months simulated."""
    seconds: float
    """Wall time, without compiling."""
    state_hash: str
    """Hash of the final state; equal hashes mean equal runs."""
    out: str = ""
    """Folder with the results; empty when none were written."""


Event = Compiling | PopulationBuilt | MonthDone | YearDone | RunFailed | RunDone
"""Everything a run can say."""
