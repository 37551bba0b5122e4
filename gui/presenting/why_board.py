"""Why, in large letters: a bar for each lever, what only their combination does, and the whole."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.documents import Desk
from gui.figures import figure
from gui.i18n.switching import current_language
from gui.plots.waterfall import WaterfallPlot
from gui.presenting.lettering import TEXT, Lettering, label
from gui.presenting.presenter import Mode, Presenter
from gui.presenting.script import told
from gui.presenting.why import Reasons

_NAME = "room"
"""Name under which the runs are sought."""


class WhyBoard(QWidget):
    """The waterfall of the page's figure, and what the story says about it."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.plot, self.words = WaterfallPlot(), label()
        self._desk: Desk | None = None
        self._reasons: Reasons | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.words)
        self.column.addWidget(self.plot, 1)
        presenter.session.answering.arrived.connect(self.refresh)

    def dress(self, letters: Lettering) -> None:
        """Take sizes."""
        self.words.setFont(letters.font(TEXT))
        self.column.setSpacing(letters.px(12))
        self.plot.set_magnification(letters.magnification)

    @property
    def explained(self) -> str:
        """The figure that is explained: the predicted one, else the first that is shown."""
        page = self.presenter.page
        shown = [name for view in page.views for name in view.metrics]
        return next(iter(name for name in (page.predict, *page.numbers, *shown) if name), "")

    def refresh(self) -> None:
        """Seek the runs that are needed while it is seen, and draw what they say."""
        session = self.presenter.session
        if not self.presenter.is_on or self.presenter.mode is not Mode.WHY:
            session.answering.seek(_NAME)
            return
        if self._desk != session.desk or self._reasons is None:
            self._desk = session.desk
            self._reasons = Reasons(session.desk.first.scenario, session.desk.second.scenario)
        self.words.setText(told(self.presenter.page.why, current_language()))
        self.words.setVisible(bool(self.words.text()))
        if not self.explained:
            self.plot.set_empty(self.tr("This page shows no figure that could be explained."))
            return
        session.answering.seek(_NAME, self._reasons.requests())
        self.plot.set_figure(figure(self.explained))
        self._draw(self._reasons)

    def _draw(self, reasons: Reasons) -> None:
        session = self.presenter.session
        found = reasons.parts(session.answering.store, self.explained, session.year)
        if not reasons.labels:
            self.plot.set_empty(self.tr("A and B have the same levers: there is nothing to explain."))
        elif found is None:
            self.plot.set_empty(self.tr("The runs that tell them apart are being computed."))
        elif not math.isfinite(found[1]):
            self.plot.set_empty(self.tr("This figure has no meaning in A or in B, so that there is no difference."))
        else:
            self.plot.set_parts(*found, self.tr("A less B"))
            self.plot.set_message(self.tr("Each bar: what would be lost without this lever. Means over the runs."))
