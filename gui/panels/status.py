"""How exact the numbers are, and what is being computed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QWidget

from gui import numbers
from gui.answers import Exactness
from gui.plan_of_runs import LADDER
from gui.session import Session

_STEPS: Final = 1000


class StatusPanel(QWidget):
    """Exactness, progress, and up to which sample to go."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.exactness, self.doing, self.finest = QLabel(), QLabel(), QComboBox()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(120)
        self.progress.setRange(0, _STEPS)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.addWidget(self.exactness, 1)
        for widget in (self.doing, self.progress, self.finest):
            row.addWidget(widget)
        for rung in LADDER:
            self.finest.addItem("", rung.sample)
        self.finest.setCurrentIndex(self.finest.count() - 1)
        self.finest.activated.connect(lambda index: session.answering.set_finest(self.finest.itemData(index)))
        session.answers_changed.connect(self.refresh)
        session.moving_changed.connect(self.refresh)
        session.answering.progressed.connect(self.refresh)
        session.told.connect(self._tell)
        self.retranslate()
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Say how it stands."""
        answering = self.session.answering
        pair = self.session.pair
        self.exactness.setText(self.tr("No answer yet") if pair is None else self.words(pair.exactness))
        left = answering.left
        self.progress.setVisible(left > 0)
        self.doing.setVisible(left > 0)
        if answering.pool.is_compiling:
            self.doing.setText(self.tr("Preparing the simulation, once on this computer: about a minute"))
        else:
            self.doing.setText(self.tr("%n run(s) to go", "", left))
        running = answering.done_of_running.values()
        self.progress.setValue(round(_STEPS * sum(running) / len(running)) if running else 0)

    def words(self, exactness: Exactness) -> str:
        """Return how exact an answer is, in words."""
        runs = self.tr("%n run(s)", "", exactness.runs)
        level = self.tr("{sample} of residents, {runs}").format(sample=self.sample_words(exactness.sample), runs=runs)
        if exactness.change_runs:
            change = self.tr("%n run(s)", "", exactness.change_runs)
            level = self.tr("{level}; the last change by {runs} of {sample}").format(
                level=level, runs=change, sample=self.sample_words(exactness.change_sample)
            )
        if exactness.is_stale:
            return self.tr("{level} · the levers have moved on").format(level=level)
        return level

    def sample_words(self, sample: float) -> str:
        """Return a sample in words."""
        return self.tr("1:1") if sample >= 1.0 else numbers.percent(sample, 0)

    def _tell(self, message: str) -> None:
        self.exactness.setText(message)
        self.exactness.setToolTip(message)

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        for index, rung in enumerate(LADDER):
            self.finest.setItemText(index, self.tr("up to {sample}").format(sample=self.sample_words(rung.sample)))
        self.finest.setToolTip(self.tr("How far the simulation goes on while you look: more residents, more exact"))
        self.finest.setAccessibleName(self.tr("Most exact sample"))
        self.progress.setAccessibleName(self.tr("Progress of the simulation"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "progress"):
            self.retranslate()
            self.refresh()
