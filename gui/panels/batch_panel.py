"""Many runs: which scenarios, how many, how large; progress, time left, pause, cancel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui import numbers
from gui.batch.batch import Batch, Stage
from gui.batch.plan import BatchPlan, read_plan
from gui.files.choosing import ask_for_folder
from gui.files.saving import SavingError
from gui.plan_of_runs import LADDER
from gui.preferences import documents_folder
from sim.scenario import Scenario

if TYPE_CHECKING:
    from gui.window import MainWindow

PAIR, ALL = "pair", "all"
_STEPS: Final = 1000
_MOST_RUNS: Final = 1000
_USUAL_RUNS: Final = 20
_FOLDER: Final = "batch"


class BatchPanel(QWidget):
    """The batch of a window; it ends with it, and goes on where it was when it is started again."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self.main, self.session = main, main.session
        self.batch = Batch(self)
        self.out = main.preferences.folder(_FOLDER, documents_folder() / "Eshkol results")
        self.which, self.sample, self.runs = QComboBox(), QComboBox(), QSpinBox()
        self.choose, self.show_folder = QPushButton(), QPushButton()
        self.run, self.pause, self.cancel, self.resume = (QPushButton() for _ in range(4))
        self.progress, self.said, self.folder = QProgressBar(textVisible=False), QLabel(wordWrap=True), QLabel()
        self.failed = QListWidget()
        self.labels = [QLabel() for _ in range(4)]
        self._lay_out()
        self._connect()
        main.closing.connect(self.batch.cancel)
        self.retranslate()

    def _lay_out(self) -> None:
        self.runs.setRange(1, _MOST_RUNS)
        self.runs.setValue(_USUAL_RUNS)
        self.progress.setRange(0, _STEPS)
        self.failed.hide()
        self.run.setProperty("role", "primary")
        for data in (PAIR, ALL):
            self.which.addItem("", data)
        for rung in LADDER:
            self.sample.addItem("", rung.sample)
        grid = QGridLayout()
        for row, (label, editor) in enumerate(zip(self.labels, (self.which, self.sample, self.runs), strict=False)):
            label.setBuddy(editor)
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        grid.setRowStretch(3, 1)
        place = QHBoxLayout()
        for part in (self.labels[3], self.folder):
            place.addWidget(part, 1 if part is self.folder else 0)
        place.addWidget(self.choose)
        place.addWidget(self.show_folder)
        buttons = QHBoxLayout()
        for button in (self.run, self.resume, self.pause, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(place)
        right.addLayout(buttons)
        right.addWidget(self.progress)
        right.addWidget(self.said)
        right.addWidget(self.failed, 1)
        right.addStretch(1)
        row_ = QHBoxLayout(self)
        row_.setContentsMargins(12, 6, 12, 6)
        row_.setSpacing(24)
        row_.addLayout(grid)
        row_.addLayout(right, 1)

    def _connect(self) -> None:
        self.run.clicked.connect(self.begin)
        self.resume.clicked.connect(self.go_on)
        self.pause.clicked.connect(self.batch.pause)
        self.cancel.clicked.connect(self.batch.cancel)
        self.choose.clicked.connect(
            lambda: ask_for_folder(self, self.tr("Folder for results"), str(self.out.parent), self.set_out)
        )
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.out))))
        self.batch.changed.connect(self.refresh)
        self.runs.valueChanged.connect(self.refresh)
        self.which.activated.connect(self.refresh)

    def set_out(self, folder: str) -> None:
        """Put results into another folder."""
        self.out = Path(folder)
        self.main.preferences.set_folder(_FOLDER, self.out)
        self.refresh()

    def plan(self) -> BatchPlan:
        """Return the batch that the fields describe."""
        desk = self.session.desk
        first, second = desk.first.scenario, desk.second.scenario
        plans: list[Scenario] = [first, second]
        if self.which.currentData() == ALL:
            plans += [document.scenario for document in desk.others]
        seeds = range(first.seed, first.seed + self.runs.value())
        return BatchPlan(tuple(dict.fromkeys(plans)), float(self.sample.currentData()), tuple(seeds), self.out)

    def begin(self) -> None:
        """Run what the fields describe; while a batch goes on, do nothing."""
        self._start(self.plan())

    def go_on(self) -> None:
        """Go on with the batch that was begun in the folder."""
        if (plan := read_plan(self.out)) is not None:
            self._start(plan)

    def _start(self, plan: BatchPlan) -> None:
        try:
            self.batch.start(plan)
        except SavingError as error:
            self.said.setText(str(error))

    def refresh(self, *_: object) -> None:
        """Say how it stands."""
        batch, stage = self.batch, self.batch.stage
        is_idle = stage is Stage.IDLE
        for part in (self.which, self.sample, self.runs, self.choose, self.run):
            part.setEnabled(is_idle)
        self.resume.setVisible(is_idle and self._has_rest())
        self.pause.setEnabled(not is_idle)
        self.cancel.setEnabled(not is_idle)
        self.pause.setText(self.tr("Go on") if stage is Stage.PAUSED else self.tr("Pause"))
        self.progress.setValue(round(_STEPS * batch.share))
        self.said.setText(self.words())
        self.folder.setText(numbers.isolated(str(self.out)))
        self.folder.setToolTip(self.folder.text())
        self.failed.setVisible(bool(batch.problems))
        if batch.problems:
            self.failed.clear()
            self.failed.addItems([f"{batch.jobs[n].plan.name}: {why}" for n, why in sorted(batch.problems.items())])

    def _has_rest(self) -> bool:
        """Return whether the folder holds a batch that may have runs which are not done."""
        known = self.batch.plan
        if known is not None and known.out == self.out:
            return len(self.batch.finished) < self.batch.total
        return read_plan(self.out) is not None

    def words(self) -> str:
        """Return progress, rate and time left in words."""
        batch = self.batch
        if not batch.total:
            n = len(dict.fromkeys(self.plan().plans)) * self.runs.value()
            return self.tr("%n run(s) would be made. Finished ones in the folder are not made again.", "", n)
        done = self.tr("{done} of {total} runs").format(
            done=numbers.count(len(batch.finished)), total=numbers.count(batch.total)
        )
        parts = [done]
        if batch.problems:
            parts.append(self.tr("%n failed", "", len(batch.problems)))
        if batch.rate and batch.stage is not Stage.IDLE:
            parts.append(self.tr("{rate} in an hour").format(rate=numbers.count(batch.rate)))
        if batch.stage is Stage.PAUSED:
            parts.append(self.tr("paused"))
        elif batch.seconds_left is not None:
            parts.append(self._time(batch.seconds_left))
        elif batch.stage is Stage.RUNNING:
            parts.append(self.tr("the first runs show how long it takes"))
        return " · ".join(parts)

    def _time(self, seconds: float) -> str:
        if seconds < 90.0:
            return self.tr("about %n second(s) left", "", max(round(seconds), 1))
        if seconds < 5400.0:
            return self.tr("about %n minute(s) left", "", round(seconds / 60.0))
        return self.tr("about %n hour(s) left", "", round(seconds / 3600.0))

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        words = (self.tr("Scenarios"), self.tr("Sample"), self.tr("Runs of each"), self.tr("Results in"))
        for label, text in zip(self.labels, words, strict=True):
            label.setText(text)
        self.which.setItemText(0, self.tr("A and B"))
        self.which.setItemText(1, self.tr("All that are open"))
        for index, rung in enumerate(LADDER):
            words_ = self.tr("everybody (1:1)") if rung.sample >= 1.0 else numbers.percent(rung.sample, 0)
            self.sample.setItemText(index, words_)
        self.run.setText(self.tr("Run"))
        self.resume.setText(self.tr("Go on with the last batch"))
        self.cancel.setText(self.tr("Stop"))
        self.choose.setText(self.tr("Another folder"))
        self.show_folder.setText(self.tr("Show"))
        self.progress.setAccessibleName(self.tr("Progress of the batch"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "labels"):
            self.retranslate()
