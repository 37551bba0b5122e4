"""Why, in a line: what each lever contributes to the difference of the first chart's figure."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui import numbers
from gui.explanation import Breakdown
from gui.figures import figure
from gui.session import FIRST, Session
from gui.views.why_lever import Explaining, WhyLever, waterfall_parts

_MOST: int = 4


class WhyStrip(QWidget):
    """The parts of the difference, the largest first; a button opens the large view."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setProperty("card", "true")
        self._explained = Explaining(session)
        self.found: Breakdown | None = None
        """What is told; None while nothing is known."""
        self.open = QPushButton()
        self.open.setProperty("role", "title")
        self.open.clicked.connect(lambda: session.set_page(WhyLever.name))
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 12, 2)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        for signal in (session.answers_changed, session.desk_changed, session.year_changed, session.area_changed,
                       session.metric_changed, session.moving_changed, session.answering.arrived):  # fmt: skip
            signal.connect(self.refresh)
        self.retranslate()

    def refresh(self, *_: object) -> None:
        """Tell what is known now, and ask for what is missing."""
        if not self.isVisible():
            return
        session, explained = self.session, self._explained.now()
        answering = session.answering
        self.found = None
        if explained is not None and explained.n:
            self.found = explained.best(answering.store, session.metric(FIRST), session.year, session.area)
        words = self._told(is_comparable=explained is not None, n=0 if explained is None else explained.n)
        self.label.setText(words)
        self.label.setAccessibleName(words)
        wanted = [] if explained is None or session.is_moving else explained.quick()
        answering.seek("why_strip", wanted)

    def _told(self, *, is_comparable: bool, n: int) -> str:
        if not is_comparable:
            return self.tr("A and B are of different places or years.")
        if not n:
            return self.tr("A and B do not differ.")
        if self.found is None:
            return self.tr("Each lever is being taken away in turn.")
        if not np.isfinite(self.found.parts).all():
            return self.tr("This figure has no value in A or in B.")
        return self._sum(self.found)

    def _sum(self, found: Breakdown) -> str:
        """Return the difference as a sum, its largest parts by name."""
        unit = figure(self.session.metric(FIRST)).unit
        parts, whole = waterfall_parts(found)
        ordered = sorted(parts, key=lambda part: (part.is_interaction, -abs(part.value)))
        shown, rest = ordered[:_MOST], ordered[_MOST:]
        pattern = self.tr("{name} {amount}")
        told = [
            pattern.format(name=part.name, amount=numbers.quantity(part.value, unit, difference=True)) for part in shown
        ]
        if rest:
            amount = numbers.quantity(sum(part.value for part in rest), unit, difference=True)
            told.append(pattern.format(name=self.tr("%n more", "", len(rest)), amount=amount))
        total = numbers.quantity(whole, unit, difference=True)
        label = figure(self.session.metric(FIRST)).title
        return self.tr("{figure} {total} = {parts}").format(figure=label, total=total, parts=" · ".join(told))

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.open.setText(self.tr("Why?"))
        self.open.setToolTip(self.tr("Open the large view (W)"))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Tell when it comes into sight."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Ask for nothing any more."""
        super().hideEvent(event)
        self.session.answering.seek("why_strip")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "label"):
            self.retranslate()
