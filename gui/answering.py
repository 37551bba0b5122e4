"""Asks the workers for what is not known yet, and says at every moment what is known best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from gui.answers import Answer, Pair
from gui.differences import parting
from gui.documents import Desk
from gui.engine.messages import Failed, Request, Run, content_of
from gui.engine.pool import Pool
from gui.engine.store import RunStore
from gui.plan_of_runs import LADDER, LIVE, best_pair, few_runs, live, missing, moved_pair
from sim.scenario import Scenario

EXACT: Final = LADDER[-1].sample
_ENOUGH: Final = 4
"""Runs of A itself that are better than more runs of A as it was."""
_REMEMBERED: Final = 8
"""Live runs asked for of late that may finish, though the lever has moved on."""


class Answering(QObject):
    """The answers to the scenarios on the desk.

    Parameters
    ----------
    pool, store
        Workers, and what they have found so far.
    """

    changed = Signal()
    """The best answer is another one, or is no longer that of the levers."""
    arrived = Signal()
    """A run is there, whoever wanted it."""
    progressed = Signal()
    """Runs began, advanced or ended."""
    failed = Signal(str)
    """A run went wrong; what the reader is told."""

    def __init__(self, pool: Pool, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool, self.store = pool, store
        self.pair: Pair | None = None
        """The best that is known of A and B; None before the first run is there."""
        self.finest = EXACT
        """The largest sample that is simulated while nothing else is asked."""
        self.done_of_running: dict[Request, float] = {}
        """Share done of each run that goes on."""
        self._desk: Desk | None = None
        self._plan: Scenario | None = None
        """A when the answer was looked for the last time."""
        self._rest: Scenario | None = None
        """A as it was when an answer of its own was last shown."""
        self._is_moving = False
        self._lives: list[Scenario] = []
        """A in its last states while a lever moved, the newest last."""
        self._kept: set[tuple[str, float]] = set()
        self._sought: dict[str, list[Request]] = {}
        """Further runs that views want, by the name of the view."""
        pool.finished.connect(self._take)
        pool.failed.connect(self._fail)
        pool.advanced.connect(self._advance)
        pool.changed.connect(self._on_pool)

    def ask(self, desk: Desk, *, is_moving: bool = False) -> None:
        """Answer what is on the desk: quickly while a lever moves, ever more exactly at rest."""
        is_new = self._desk is None or {desk.first.scenario, desk.second.scenario} != {
            self._desk.first.scenario,
            self._desk.second.scenario,
        }
        if is_new and not is_moving:
            for plan in (desk.first.scenario, desk.second.scenario):
                self.store.recall(content_of(plan))
        if is_moving and not self._is_moving:
            self._lives = []
        self._desk, self._is_moving = desk, is_moving
        self._lives = [*self._lives[-_REMEMBERED:], desk.first.scenario]
        self._show()
        self._want()

    def set_finest(self, sample: float) -> None:
        """Say up to which sample to simulate when nothing else is asked."""
        self.finest = sample
        if self._desk is not None:
            self._show()
            self._want()

    def seek(self, name: str, wanted: Sequence[Request] = ()) -> None:
        """Say which runs a view wants besides those of A and B; none any more when it is no longer seen.

        They are simulated after the first small runs of A and B and before the larger ones.
        """
        before = self._sought.get(name, [])
        self._sought[name] = list(wanted)
        if [item.key for item in before] != [item.key for item in wanted] and self._desk is not None:
            self._want()

    def other(self, plan: Scenario) -> Answer | None:
        """Return the few runs of a scenario that is neither A nor B."""
        return None if self._desk is None else few_runs(plan, self._desk.first.scenario, self.store)

    @property
    def left(self) -> int:
        """Runs that are still wanted."""
        return len(self.pool.running) + len(self.pool.waiting)

    @property
    def is_at_rest(self) -> bool:
        """Whether everything that was wanted is there."""
        return self._desk is not None and not self._is_moving and not self._missing()

    def _missing(self) -> list[Request]:
        assert self._desk is not None
        others = [document.scenario for document in self._desk.others]
        return missing(self._desk.first.scenario, self._desk.second.scenario, others, self.store, self.finest)

    def _want(self) -> None:
        """Tell the workers what is wanted now."""
        assert self._desk is not None
        a, b = self._desk.first.scenario, self._desk.second.scenario
        first = [live(a, a.seed, self._keep_month(a)), live(b, a.seed, 0)]
        if self._rest is not None:
            first.append(live(self._rest, a.seed, 0))
        unknown = [item for item in first if item.key not in self.store]
        if not self._is_moving:
            unknown = self._in_order(unknown)
        recent = {live(plan, a.seed, 0).key for plan in self._lives} if self._lives else set()
        self.pool.want(unknown, may_finish=recent)

    def _in_order(self, urgent: list[Request]) -> list[Request]:
        """Return all that is wanted at rest: the most urgent, small runs, what views seek, larger runs."""
        missing = self._missing()
        sought = [item for items in self._sought.values() for item in items if not self.store.has(item)]
        small = [item for item in missing if item.key.sample <= LIVE]
        large = [item for item in missing if item.key.sample > LIVE]
        in_order = {item.key: item for item in (*urgent, *small)}
        for item in (*sought, *large):
            if item.key not in in_order or item.with_frames:
                in_order[item.key] = item
        return list(in_order.values())

    def _keep_month(self, a: Scenario) -> int:
        """Return the month up to which the next change will leave everything as it is, if it is like the last one."""
        month = None if self._rest is None else parting(a, self._rest)
        return month or 0

    def _take(self, run: Run) -> None:
        self.store.put(run)
        self._show()
        self.arrived.emit()
        self._want()
        self._keep()

    def _show(self) -> None:
        """Find the best answer there is, and tell if it is another one than before."""
        assert self._desk is not None
        a, b = self._desk.first.scenario, self._desk.second.scenario
        exact = best_pair(a, b, self.store, self.finest)
        rest = None
        if self._rest is not None and self._rest != a and is_like(self._rest, a):
            rest = best_pair(self._rest, b, self.store, self.finest)
        if exact is not None and (rest is None or _tells_more(exact, rest)):
            self._rest = self._rest if self._is_moving else a
            self._set(exact)
        elif rest is not None:
            self._set(self._moved(rest, a))
        elif self._plan is not None and is_like(self._plan, a):
            self._set(None if self.pair is None else _stale(self.pair))
        else:
            self._set(None)
        self._plan = a

    def _moved(self, rest: Pair, a: Scenario) -> Pair:
        """Return the answer at rest moved by the newest change that is known."""
        assert self._rest is not None
        found = moved_pair(rest, self._rest, a, self.store, self.finest)
        if found is not None:
            return found
        for earlier in reversed(self._lives):
            found = moved_pair(rest, self._rest, earlier, self.store, self.finest)
            if found is not None:
                return _stale(found)
        return _stale(rest)

    def _set(self, pair: Pair | None) -> None:
        if _identity(self.pair) != _identity(pair):
            self.pair = pair
            self.changed.emit()

    def _keep(self) -> None:
        """Keep the whole rungs of unchanged scenarios for the next start."""
        assert self._desk is not None
        for document in (self._desk.first, self._desk.second):
            for rung in LADDER:
                name = (content_of(document.scenario), rung.sample)
                if name in self._kept or document.is_changed or self._is_moving:
                    continue
                if len(self.store.of(*name)) >= rung.runs:
                    self._kept.add(name)
                    self.store.keep(*name)

    def _advance(self, wanted: Request, month: int, months: int) -> None:
        self.done_of_running[wanted] = month / months
        self.progressed.emit()

    def _on_pool(self) -> None:
        running = self.pool.running
        self.done_of_running = {item: self.done_of_running.get(item, 0.0) for item in running}
        self.progressed.emit()

    def _fail(self, wanted: Request, failure: Failed) -> None:
        self.failed.emit(failure.message)


def _stale(pair: Pair) -> Pair:
    return replace(pair, exactness=replace(pair.exactness, is_stale=True))


def _tells_more(exact: Pair, rest: Pair) -> bool:
    """Say whether runs of A itself tell more than runs of A as it was, moved by the change."""
    mine, its = exact.exactness, rest.exactness
    return mine.sample > its.sample or (mine.sample == its.sample and mine.runs >= min(its.runs, _ENOUGH))


def is_like(one: Scenario, other: Scenario) -> bool:
    """Say whether two scenarios are of the same places and years."""
    return (one.region, one.clusters, one.start, one.years) == (other.region, other.clusters, other.start, other.years)


def _identity(pair: Pair | None) -> object:
    """Return what tells one answer from another."""
    if pair is None:
        return None
    change = pair.change
    return pair.exactness, _name(pair.a), _name(pair.b), change and (_name(change.before), _name(change.after))


def _name(item: Answer) -> tuple[str, float, tuple[int, ...]]:
    return item.content, item.sample, item.seeds
