"""What is shown while a run goes on: on the terminal a bar with the time left, elsewhere a line now and then."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, Final, Self

import click

from sim.events import Compiling, Event, MonthDone, PopulationBuilt, YearDone

if TYPE_CHECKING:
    from rich.progress import Progress

_SECONDS_BETWEEN_LINES: Final = 10.0
_COMPILING: Final = "compiling the model: this happens once on a machine and takes up to a minute"


class Reporter:
    """Listens to the events of one or several runs and writes to standard error, never to standard output.

    Parameters
    ----------
    runs : int
        Runs that will follow one another.
    """

    def __init__(self, runs: int = 1) -> None:
        self.runs = runs
        self.run = 0
        self.bar: Progress | None = None
        self.task: Any = None
        self.last = time.monotonic()

    def __enter__(self) -> Self:
        """Begin to show a bar where there is a terminal."""
        if sys.stderr.isatty():
            self.bar = _bar()
            self.task = self.bar.add_task("building the population", total=None)
            self.bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self.bar is not None:
            self.bar.stop()

    def __call__(self, event: Event) -> None:
        """Show an event."""
        if isinstance(event, Compiling):
            self.line(_COMPILING)
        elif isinstance(event, PopulationBuilt):
            self._populated(event)
        elif isinstance(event, MonthDone):
            self._month(event)
        elif isinstance(event, YearDone):
            self._year(event)

    def line(self, text: str) -> None:
        """Write a line above the bar."""
        if self.bar is not None:
            self.bar.console.print(text, markup=False, highlight=False)
        else:
            click.echo(text, err=True)

    def _populated(self, event: PopulationBuilt) -> None:
        self.run += 1
        if self.bar is not None:
            self.bar.update(self.task, description="living the first month")
        if self.run == 1:
            self.line(
                f"{event.residents:,} residents and {event.businesses:,} businesses built in {event.seconds:.1f} s"
            )

    def _month(self, event: MonthDone) -> None:
        if self.bar is not None:
            done = (self.run - 1) * event.months + event.month
            words = f"month {event.month} of {event.months}"
            words += f", run {self.run} of {self.runs}" if self.runs > 1 else ""
            self.bar.update(self.task, description=words, completed=done, total=self.runs * event.months)

    def _year(self, event: YearDone) -> None:
        now = time.monotonic()
        if self.bar is None and now - self.last >= _SECONDS_BETWEEN_LINES:
            self.last = now
            self.line(f"{event.year} done, year {event.years_done} of {event.years}")


class Stages:
    """Shows how long work of several stages goes on: a bar with the time left, or a line now and then."""

    def __init__(self) -> None:
        self.bar: Progress | None = None
        self.task: Any = None
        self.begin = self.last = time.monotonic()
        self.total = -1

    def __enter__(self) -> Self:
        """Begin to show a bar where there is a terminal."""
        if sys.stderr.isatty():
            self.bar = _bar()
            self.bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self.bar is not None:
            self.bar.stop()

    def __call__(self, done: int, total: int, words: str) -> None:
        """Show how much of a stage is done."""
        now = time.monotonic()
        if done == 0 or total != self.total:
            self.begin, self.total = now, total
            if self.bar is not None:
                self.task = self.bar.add_task(words, total=total)
        if self.bar is not None:
            self.bar.update(self.task, description=words, completed=done)
        elif now - self.last >= _SECONDS_BETWEEN_LINES:
            self.last = now
            left = f", {(now - self.begin) / done * (total - done):.0f} s left" if done else ""
            click.echo(f"{words}: {done} of {total}{left}", err=True)


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
        TextColumn("left"),
        console=Console(stderr=True),
        transient=True,
    )
