"""The one object that knows what is open, chosen and running; views talk to it, never to each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gui.answering import Answering
from gui.answers import REGION, Pair
from gui.differences import Difference, differences, parting
from gui.documents import Desk, Document
from gui.engine.pool import Pool
from gui.engine.store import RunStore
from gui.kept import Kept
from gui.replay import Replay
from gui.undo import Step, Words
from sim.scenario import Scenario

MAP, FIRST, SECOND = "map", "first", "second"
"""The three views of a metric."""
OPENING_METRICS: Final = {MAP: "mean_income", FIRST: "mean_income", SECOND: "gap_services"}


class Session(QObject):
    """What is on the desk, what is looked at, and the answers.

    Parameters
    ----------
    pool, store
        Workers and what they found; own ones by default.
    """

    desk_changed = Signal()
    """Scenarios were edited, opened, closed or chosen as A or B."""
    answers_changed = Signal()
    """The numbers, or how exact they are, changed."""
    year_changed = Signal(int)
    area_changed = Signal(str)
    metric_changed = Signal(str)
    """The metric of a view changed; which view."""
    difference_changed = Signal(bool)
    """Views show A less B, or A and B again."""
    page_changed = Signal(str)
    """Another page is shown: the name of a view, or nothing for the desk."""
    moving_changed = Signal(bool)
    """A lever is being moved, or was let go."""
    undo_changed = Signal()
    """What can be undone and redone changed."""
    told = Signal(str)
    """Something that the reader has to know, in a sentence."""

    def __init__(self, desk: Desk, pool: Pool | None = None, store: RunStore | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Desk | None = None
        self._grip, self._grips = 0, 0
        self._year = desk.first.scenario.start + desk.first.scenario.years - 1
        self._area = REGION
        self._metrics = dict(OPENING_METRICS)
        self._is_difference = False
        self._page = ""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self.undo_changed)
        self.answering = Answering(pool or Pool(self), store or RunStore(), self)
        self.answering.changed.connect(self.answers_changed)
        self.answering.failed.connect(self.told)
        self.replays = Replay(self)
        self.replays.shows.connect(self._show)

    def start(self) -> None:
        """Start the workers and ask for the first answers."""
        self.answering.ask(self._desk)
        self.answering.pool.start()

    def close(self) -> None:
        """End the workers."""
        self.replays.stop()
        self.undo_stack.indexChanged.disconnect(self.undo_changed)
        self.answering.pool.close()

    # What is on the desk

    @property
    def desk(self) -> Desk:
        """What is shown: the desk, or during a replay the desk as it was."""
        return self._shown or self._desk

    @property
    def pair(self) -> Pair | None:
        """The best answer to A and B; None before there is one."""
        return self.answering.pair

    @property
    def changed_levers(self) -> list[Difference]:
        """What A has otherwise than B."""
        return differences(self.desk.first.scenario, self.desk.second.scenario)

    @property
    def parting_year(self) -> int | None:
        """The calendar year in which A and B part; None where they share no past or never part."""
        a, b = self.desk.first.scenario, self.desk.second.scenario
        month = parting(a, b)
        return a.start + month // 12 if month else None

    def do(self, after: Desk, words: Words) -> None:
        """Change the desk as one step that can be undone; steps of one grip become one.

        Parameters
        ----------
        after : Desk
            What is to be on the table; nothing happens if it is there already.
        words : callable
            What is done, in the language of the moment.
        """
        self.replays.stop()
        if after != self._desk:
            self.undo_stack.push(Step(self._desk, after, self._put, words, self._grip))

    def edit(self, changed: Document, words: Words) -> None:
        """Change one document as one step that can be undone."""
        self.do(self._desk.with_document(changed), words)

    def grip(self) -> None:
        """Begin to move a lever: until `let_go` all edits are one step and answers are quick."""
        if not self._grip:
            self._grips += 1
            self._grip = self._grips
            self.moving_changed.emit(True)

    def let_go(self) -> None:
        """End to move a lever: answers become exact."""
        if self._grip:
            self._grip = 0
            self.moving_changed.emit(False)
            self.answering.ask(self._desk)

    @property
    def is_moving(self) -> bool:
        """Whether a lever is being moved."""
        return bool(self._grip)

    def open(self, scenario: Scenario, path: str = "", *, is_saved: bool = True) -> None:
        """Put one more scenario on the desk, as A."""
        desk = self._desk
        document = Document(desk.next_number, scenario, scenario if is_saved else None, path)
        self.do(desk.with_added(document), lambda: self.tr("opening {name}").format(name=document.title))

    def close_document(self, number: int) -> None:
        """Take a scenario off the desk; the last one stays."""
        document = self._desk.document(number)
        title = document.title
        self.do(self._desk.without(number), lambda: self.tr("closing {name}").format(name=title))
        if document.is_changed:
            self.told.emit(self.tr("{name} was closed without being saved. Undo brings it back.").format(name=title))

    def duplicate(self, fork: str = "") -> None:
        """Copy A, as the new A against the old one; with a month, the copy shares the past up to it.

        Parameters
        ----------
        fork : str
            Month ``YYYY-MM`` from which the copy may differ; empty for any.
        """
        desk, old = self._desk, self._desk.first
        name = desk.free_name(f"{old.scenario.name}-{fork[:4] or 'copy'}")
        title = self._copy_title(old.title, fork)
        copy = Document(desk.next_number, replace(old.scenario, name=name, title=title), fork=fork or old.fork)
        after = Desk((*desk.documents, copy), copy.number, old.number)
        if fork:
            self.do(after, lambda: self.tr("fork of {name}").format(name=old.title))
        else:
            self.do(after, lambda: self.tr("copy of {name}").format(name=old.title))

    def _copy_title(self, title: str, fork: str) -> str:
        pattern = self.tr("{title} from {year}") if fork else self.tr("{title}, copy")
        return pattern.format(title=title, year=fork[:4])

    def choose(self, a: int | None = None, b: int | None = None) -> None:
        """Choose which document is A, or B, or both."""
        after = replace(self._desk, a=self._desk.a if a is None else a, b=self._desk.b if b is None else b)
        self.do(after, lambda: self.tr("choice of A and B"))

    def swap(self) -> None:
        """Make A of B and B of A."""
        self.choose(self._desk.b, self._desk.a)

    def revert(self) -> None:
        """Bring A back to what was opened or saved last."""
        first = self._desk.first
        if first.saved is not None:
            self.edit(first.with_scenario(first.saved), lambda: self.tr("reverting {name}").format(name=first.title))

    @property
    def kept_desk(self) -> Desk:
        """What is on the table, whatever a replay shows."""
        return self._desk

    def mark_saved(self, number: int, path: str, saved: Scenario) -> None:
        """Note that a document stands in a file: also in all steps, since undoing a step does not undo the file."""
        steps = [self.undo_stack.command(index) for index in range(self.undo_stack.count())]
        for step in steps:
            if isinstance(step, Step):
                step.before, step.after = (item.with_saved(number, path, saved) for item in (step.before, step.after))
        self._desk = self._desk.with_saved(number, path, saved)
        self.desk_changed.emit()

    def _put(self, desk: Desk) -> None:
        """Put a desk on the table; called by the undo stack."""
        self._desk = desk
        self.answering.ask(desk, is_moving=self.is_moving)
        self.desk_changed.emit()
        self._hold_view()

    def exchange(self, other: Kept) -> Kept:
        """Put another desk with its steps and views on the table; return what was there, to be put back later."""
        self.replays.stop()
        self.let_go()
        before = Kept(
            self._desk, self._year, self._area, dict(self._metrics), self._is_difference, self.undo_stack
        )  # fmt: skip
        self.undo_stack.indexChanged.disconnect(self.undo_changed)
        self.undo_stack = other.undo_stack
        self.undo_stack.indexChanged.connect(self.undo_changed)
        self._year, self._area, self._is_difference = other.year, other.area, other.is_difference
        self._metrics = dict(other.metrics)
        self._put(other.desk)
        self.undo_changed.emit()
        self.year_changed.emit(self._year)
        self.area_changed.emit(self._area)
        for view in self._metrics:
            self.metric_changed.emit(view)
        self.difference_changed.emit(self._is_difference)
        return before

    # What is looked at

    @property
    def year(self) -> int:
        """Calendar year of map, table and sentence."""
        return self._year

    def set_year(self, year: int) -> None:
        """Look at a year, as near to it as A has."""
        plan = self.desk.first.scenario
        year = min(max(year, plan.start - 1), plan.start + plan.years - 1)
        if year != self._year:
            self._year = year
            self.year_changed.emit(year)

    @property
    def area(self) -> str:
        """Id of the authority that charts show, or ``region``."""
        return self._area

    def set_area(self, area: str) -> None:
        """Look at an authority, or at the whole region."""
        known = self.desk.first.scenario
        area = area if area in (*known.region, *known.clusters) else REGION
        if area != self._area:
            self._area = area
            self.area_changed.emit(area)

    def metric(self, view: str) -> str:
        """Return the name of the metric that a view shows."""
        return self._metrics[view]

    @property
    def shown_metrics(self) -> dict[str, str]:
        """The metric of each view by the view's name."""
        return dict(self._metrics)

    def set_metric(self, view: str, name: str) -> None:
        """Show another metric in a view."""
        if name != self._metrics[view]:
            self._metrics[view] = name
            self.metric_changed.emit(view)

    @property
    def is_difference(self) -> bool:
        """Whether views show A less B."""
        return self._is_difference

    def set_difference(self, is_difference: bool) -> None:
        """Show A less B, or A and B."""
        if is_difference != self._is_difference:
            self._is_difference = is_difference
            self.difference_changed.emit(is_difference)

    @property
    def page(self) -> str:
        """Name of the view that fills the window beside the levers; empty for the desk."""
        return self._page

    def set_page(self, page: str) -> None:
        """Show a view in place of map and charts, or the desk again."""
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _hold_view(self) -> None:
        """Keep year and authority inside what A has."""
        self.set_year(self._year)
        self.set_area(self._area)

    # Undo, redo, replay

    def undo(self) -> None:
        """Take the last step back."""
        self.replays.stop()
        self.let_go()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.replays.stop()
        self.let_go()
        self.undo_stack.redo()

    def undo_words(self) -> str:
        """Return what would be undone, in the language of the moment; empty if nothing."""
        return self._words(self.undo_stack.index() - 1)

    def redo_words(self) -> str:
        """Return what would be redone, in the language of the moment; empty if nothing."""
        return self._words(self.undo_stack.index())

    def _words(self, index: int) -> str:
        step = self.undo_stack.command(index) if 0 <= index < self.undo_stack.count() else None
        return step.words() if isinstance(step, Step) else ""

    def replay(self) -> None:
        """Play the last change several times, for a room to look at; nothing is changed by it."""
        step = self.undo_stack.command(self.undo_stack.index() - 1) if self.undo_stack.canUndo() else None
        if isinstance(step, Step) and not self.is_moving:
            self.replays.start(step.before)

    def _show(self, desk: Desk | None) -> None:
        self._shown = desk
        self.answering.ask(self.desk)
        self.desk_changed.emit()
        self._hold_view()


def opening_desk(a: Scenario, b: Scenario) -> Desk:
    """Return a desk with two saved scenarios, A and B."""
    return Desk((Document(1, a, a), Document(2, b, b)), 1, 2)
