"""The year that map, table and sentence show: a slider from left to right in every language, and play."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from gui import numbers
from gui.panels.buttons import toggle
from gui.session import Session

PLAY_MS: Final = 450
"""How long a year stands while time plays."""


class TimeBar(QWidget):
    """First year, slider, chosen year, play; and whether A less B is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.play = toggle()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(5)
        self.year = QLabel()
        self.year.setProperty("role", "heading")
        self.difference = toggle()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 6)
        for widget in (self.play, self.year, self.slider, self.difference):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self._next)
        self.play.toggled.connect(self._play)
        self.slider.valueChanged.connect(session.set_year)
        self.difference.toggled.connect(session.set_difference)
        session.year_changed.connect(self.refresh)
        session.desk_changed.connect(self.refresh)
        session.difference_changed.connect(self.difference.setChecked)
        self.retranslate()
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the year, within the years of A."""
        plan = self.session.desk.first.scenario
        self.slider.blockSignals(True)
        self.slider.setRange(plan.start - 1, plan.start + plan.years - 1)
        self.slider.setValue(self.session.year)
        self.slider.blockSignals(False)
        self.year.setText(numbers.year(self.session.year))

    def _play(self, is_on: bool) -> None:
        """Let the years pass, from the first one if the last one is shown."""
        self.play.setText("■" if is_on else "▶")
        if is_on:
            if self.slider.value() == self.slider.maximum():
                self.slider.setValue(self.slider.minimum())
            self._timer.start()
        else:
            self._timer.stop()

    def _next(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.play.setChecked(False)

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.play.setText("■" if self.play.isChecked() else "▶")
        self.play.setAccessibleName(self.tr("Play the years"))
        self.play.setToolTip(self.tr("Play the years"))
        self.slider.setAccessibleName(self.tr("Year"))
        self.slider.setToolTip(self.tr("Year that map, table and sentence show"))
        self.difference.setText(self.tr("A − B"))
        self.difference.setToolTip(self.tr("Show what A changes against B (=)"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language; never its direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_timer"):
            self.retranslate()
