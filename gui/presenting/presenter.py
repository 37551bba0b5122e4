"""Where a presentation stands, and what each step does to it; it knows no widget."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.documents import Document
from gui.edits import lever_of, settings_of, with_lever, with_setting
from gui.kept import Kept
from gui.presenting.journal import Journal, Prediction
from gui.presenting.script import Script
from gui.session import FIRST, MAP, SECOND, Session
from gui.setting_texts import kind_caption
from sim.registry import Lever
from sim.story import Page

STEP: Final = 0.05
"""How far one press moves a lever, as a share of its full strength."""
_SETTLE_MS: Final = 600


class Mode(Enum):
    """What the room is doing."""

    SHOW = "show"
    CHOOSE = "choose"
    """It predicts by choosing one of three."""
    DRAW = "draw"
    """It predicts by an arrow on the plane."""
    WHY = "why"
    VOTE = "vote"


class Presenter(QObject):
    """Leads through a script on the session's desk; what was there before comes back at the end, to the byte.

    Parameters
    ----------
    session : Session
    journal : Journal
        Keeps what the room says.
    """

    changed = Signal()
    """Something is to be shown otherwise."""
    ended = Signal()

    def __init__(self, session: Session, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.journal = session, journal
        self.script: Script | None = None
        self.at = 0
        self.mode = Mode.SHOW
        self.is_blank = False
        self.has_target = False
        self.lever_at = -1
        """Place of the chosen lever on the page; -1 for none."""
        self.cursor = 0
        """Place of the choice that is marked while the room predicts or votes."""
        self.point: tuple[float, float] | None = None
        """End of the arrow that is being drawn."""
        self._revealed: set[int] = set()
        self._before: Kept | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(session.let_go)

    # Beginning and end

    @property
    def is_on(self) -> bool:
        """Whether something is presented."""
        return self._before is not None

    @property
    def page(self) -> Page:
        """The page that is shown."""
        assert self.script is not None, "nothing is presented"
        return self.script.pages[self.at]

    @property
    def is_covered(self) -> bool:
        """Whether charts and numbers are hidden: the room has not seen the answer yet."""
        return self.page.is_covered and self.at not in self._revealed

    @property
    def prediction(self) -> Prediction | None:
        """What the room expects of this page."""
        return self.journal.room.predictions.get(self.at)

    def begin(self, script: Script, at: int = 0, *, is_new: bool = True) -> None:
        """Put a script on the table.

        Parameters
        ----------
        at : int
            The page to begin with.
        is_new : bool
            Whether a new room begins; else what the last one predicted and saw stays.
        """
        self.leave()
        self.journal.begin(script.name, is_new=is_new)
        if is_new or self.script is None or self.script.name != script.name:
            self._revealed = set()
        self.script = script
        self.at = min(max(at, 0), len(script.pages) - 1)
        self._before = self.session.exchange(self._kept_page())
        self._calm()
        self.changed.emit()

    def leave(self) -> None:
        """End; the desk, its steps and its views are again what they were."""
        if self._before is None:
            return
        self._settle.stop()
        before, self._before = self._before, None
        self.session.exchange(before)
        self.ended.emit()

    def _kept_page(self) -> Kept:
        assert self.script is not None
        session = self.session
        shown = {view: session.metric(view) for view in (MAP, FIRST, SECOND)}
        return self.script.kept(self.at, Kept(session.desk, session.year, session.area, shown))

    def _calm(self) -> None:
        self.mode, self.is_blank, self.has_target = Mode.SHOW, False, False
        self.lever_at, self.cursor, self.point = -1, 0, None

    # Steps

    def advance(self) -> None:
        """Uncover the page, or go to the next one."""
        if self.is_blank or self.mode is not Mode.SHOW:
            self._calm_mode()
        elif self.is_covered:
            self._revealed.add(self.at)
            self.changed.emit()
        else:
            self.go(self.at + 1)

    def back(self) -> None:
        """Go to the page before."""
        if self.is_blank or self.mode is not Mode.SHOW:
            self._calm_mode()
        else:
            self.go(self.at - 1)

    def go(self, at: int) -> None:
        """Go to a page; nothing happens where there is none."""
        assert self.script is not None
        if not 0 <= at < len(self.script.pages) or at == self.at:
            return
        self._settle.stop()
        self.at = at
        self._calm()
        self.session.exchange(self._kept_page())
        self.changed.emit()

    def escape(self) -> None:
        """Close what lies over the page; leave where nothing does."""
        if self.is_blank or self.mode is not Mode.SHOW:
            self._calm_mode()
        else:
            self.leave()

    def _calm_mode(self) -> None:
        self.mode, self.is_blank = Mode.SHOW, False
        self.changed.emit()

    def blank(self) -> None:
        """Make the room look at the facilitator; again, and the page is back."""
        self.is_blank = not self.is_blank
        self.changed.emit()

    def replay(self) -> None:
        """Play the last change of a lever three times, or the way from B to A where none was moved."""
        if self.is_covered or self.is_blank:
            return
        self._calm_mode()
        if self.session.undo_words():
            self.session.replay()
        else:
            desk = self.session.desk
            self.session.replays.start(replace(desk, a=desk.b))

    def toggle(self, mode: Mode) -> None:
        """Open or close what lies over the page; the answer stays covered until the page is uncovered."""
        if mode is Mode.WHY and self.is_covered:
            return
        self.mode = Mode.SHOW if self.mode is mode else mode
        self.cursor, self.is_blank = 0, False
        self.changed.emit()

    def reset(self) -> None:
        """Bring levers and scenarios back to what the page says; this is a step like any other."""
        assert self.script is not None
        self._settle.stop()
        self.session.let_go()
        self.session.do(self.script.desks[self.at], lambda: self.tr("back to the page"))
        self.session.set_difference(False)
        self.changed.emit()

    def swap(self) -> None:
        """Make A of B and B of A."""
        self.session.swap()
        self.changed.emit()

    def difference(self) -> None:
        """Show A less B, or both again."""
        self.session.set_difference(not self.session.is_difference)
        self.changed.emit()

    def target(self) -> None:
        """Draw the line at which B stands, or take it away."""
        self.has_target = not self.has_target
        self.changed.emit()

    # Predicting and voting

    def predict(self) -> None:
        """Let the room choose; again, and it draws on the plane where the page has one; again, and it is over."""
        order = [mode for mode, there in ((Mode.CHOOSE, bool(self.page.choices)), (Mode.DRAW, self.has_plane)) if there]
        place = order.index(self.mode) + 1 if self.mode in order else 0
        self.mode = order[place] if place < len(order) else Mode.SHOW
        self.is_blank, self.cursor = False, 0
        self.changed.emit()

    @property
    def has_plane(self) -> bool:
        """Whether the page shows the plane of two figures."""
        return any(view.kind == "plane" for view in self.page.views)

    @property
    def options(self) -> int:
        """How many choices lie before the room."""
        assert self.script is not None
        return {Mode.CHOOSE: len(self.page.choices), Mode.VOTE: len(self.script.vote)}.get(self.mode, 0)

    def mark(self, step: int) -> None:
        """Mark the next choice, or the one before."""
        if self.options:
            self.cursor = (self.cursor + step) % self.options
            self.changed.emit()

    def digit(self, place: int) -> None:
        """Take the choice of a number: a prediction, a vote, or a lever. ``place`` counts from 0."""
        if self.mode in (Mode.CHOOSE, Mode.VOTE):
            if place < self.options:
                self.cursor = place
                self.accept()
        elif place < len(self.page.levers) and not self.is_covered:
            self.lever_at = -1 if place == self.lever_at else place
            self.changed.emit()

    def accept(self) -> None:
        """Take the choice that is marked, or the arrow that is drawn."""
        assert self.script is not None
        if self.mode is Mode.CHOOSE:
            self.journal.predict(self.at, Prediction(self.page.choices[self.cursor].means))
            self.mode = Mode.SHOW
        elif self.mode is Mode.DRAW and self.point is not None:
            self.journal.predict(self.at, Prediction(point=self.point))
            self.mode = Mode.SHOW
        elif self.mode is Mode.VOTE and self.options:
            self.journal.vote(self.script.vote[self.cursor], 1)
        self.changed.emit()

    def take_back(self) -> None:
        """Take back a vote for the plan that is marked."""
        assert self.script is not None
        if self.mode is Mode.VOTE and self.options:
            self.journal.vote(self.script.vote[self.cursor], -1)
            self.changed.emit()

    def draw_to(self, point: tuple[float, float]) -> None:
        """Let the arrow end at a point of the plane."""
        self.point = point
        self.changed.emit()

    # Levers

    def lever(self, place: int) -> Lever | None:
        """Return A's lever of a place on the page; None where A has none."""
        return lever_of(self.session.desk.first.scenario, self.page.levers[place])

    def other(self, place: int) -> Lever | None:
        """Return B's lever of a place on the page; None where B has none."""
        return lever_of(self.session.desk.second.scenario, self.page.levers[place])

    def move(self, step: int) -> None:
        """Move the chosen lever by one step down or up; presses without a pause are one step to undo."""
        if self.lever_at < 0 or self.is_covered:
            return
        label = self.page.levers[self.lever_at]
        lever = self.lever(self.lever_at)
        now = 0.0 if lever is None else lever.intensity
        wanted = min(max(round(now / STEP + step) * STEP, 0.0), 1.0)
        if wanted == now:
            return
        self.session.grip()
        changed = self._with_strength(label, lever, wanted)
        kind = lever.kind if lever is not None else self._kind(label)
        self.session.edit(changed, lambda: self.tr("change of {lever}").format(lever=kind_caption(kind)))
        self._settle.start()
        self.changed.emit()

    def _with_strength(self, label: str, lever: Lever | None, strength: float) -> Document:
        """Return A with a lever of another strength; one that A lacks is taken over from the plan that has it."""
        first = self.session.desk.first
        if lever is not None:
            return with_setting(first, label, "intensity", strength)
        known = self._known(label)
        return with_lever(first, known.kind, settings_of(known) | {"intensity": strength})

    def _kind(self, label: str) -> str:
        return self._known(label).kind

    def _known(self, label: str) -> Lever:
        found = (lever_of(document.scenario, label) for document in self.session.desk.documents)
        return next(lever for lever in found if lever is not None)
