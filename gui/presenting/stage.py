"""What the room sees: one page in large letters, full of nothing else."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from gui import numbers
from gui.i18n.switching import current_language
from gui.presenting.charts import RoomChart
from gui.presenting.choices import Choices
from gui.presenting.figures_row import FiguresRow
from gui.presenting.keys import Keys, next_step
from gui.presenting.lettering import HEADING, HEADLINE, SMALLEST, TEXT, Lettering, coloured, inked, label, led
from gui.presenting.lever_row import LeverRow
from gui.presenting.outcome import verdict
from gui.presenting.presenter import Mode, Presenter
from gui.presenting.script import told
from gui.presenting.why_board import WhyBoard
from gui.theme import look

_MARGIN: Final = 40


class Cover(QWidget):
    """Stands where the charts will be: the question, before anybody sees the answer."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label(centred=True)
        column = QVBoxLayout(self)
        column.addWidget(self.words, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().tokens.paper))
        painter.drawRoundedRect(self.rect(), 12, 12)
        painter.end()


class Sheet(QWidget):
    """Nothing at all, over everything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        painter.end()


class Stage(QWidget):
    """The window for the room.

    Parameters
    ----------
    presenter : Presenter
    parent : QWidget, optional
        The main window; the stage closes with it.
    """

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("stage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.presenter = presenter
        self.keys = Keys(presenter, self.draw, lambda: self.is_rtl)
        self.letters = Lettering(1080.0)
        self.has_hints = True
        """Whether the last line says which keys there are: where no second screen does."""
        self.title, self.pair, self.question = label(wrap=False), label(), label()
        self.verdict, self.hint, self.place = label(), label(wrap=False), label(wrap=False)
        self.exactness = label(wrap=False)
        self.figures, self.levers = FiguresRow(presenter), LeverRow(presenter)
        self.choices, self.why, self.cover = Choices(presenter), WhyBoard(presenter), Cover()
        self.charts: list[RoomChart] = []
        self._views: object = None
        self._lay_out()
        self.sheet = Sheet(self)
        presenter.changed.connect(self.refresh)
        session = presenter.session
        for signal in (session.answers_changed, session.desk_changed, session.difference_changed,
                       session.year_changed, session.moving_changed):  # fmt: skip
            signal.connect(self.refresh)
        self.dress()

    def _lay_out(self) -> None:
        self.column = QVBoxLayout(self)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.place)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.hint)
        self.foot.addStretch(1)
        self.foot.addWidget(self.exactness)
        self._charts = QWidget()
        self._chart_row = QHBoxLayout(self._charts)
        self._chart_row.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body = QStackedLayout(body)
        body.setMinimumSize(1, 1)  # charts give way to long questions
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for page in (self._charts, self.cover, self.choices, self.why):
            self.body.addWidget(page)
        self.column.addLayout(self.head)
        above: tuple[QWidget, ...] = (self.question, self.pair, self.figures)
        for widget in above:
            self.column.addWidget(widget)
        self.column.addWidget(body, 1)
        below: tuple[QWidget, ...] = (self.verdict, self.levers)
        for part in below:
            self.column.addWidget(part)
        self.column.addLayout(self.foot)

    # What is shown

    def dress(self) -> None:
        """Take sizes for the height of the window, and the colours in force."""
        letters = self.letters = Lettering(float(self.height()))
        gap = letters.px(_MARGIN)
        self.column.setContentsMargins(gap, gap * 3 // 4, gap, gap // 2)
        self.column.setSpacing(letters.px(14))
        self._chart_row.setSpacing(letters.px(24))
        fonts = {
            self.title: (TEXT, False),
            self.question: (HEADING, True),
            self.pair: (TEXT, False),
            self.verdict: (TEXT, True),
            self.cover.words: (HEADLINE, False),
        } | dict.fromkeys((self.place, self.hint, self.exactness), (SMALLEST, False))
        for widget, (points, bold) in fonts.items():
            widget.setFont(letters.font(points, bold=bold))
        inked(self)
        for widget in (self.title, self.place, self.hint, self.exactness, self.cover.words):
            coloured(widget, look().tokens.quiet)
        for part in (self.figures, self.levers, self.choices, self.why):
            part.dress(letters)
        for chart in self.charts:
            chart.magnify(letters.magnification)
        led(self, is_rtl=self.is_rtl)
        self.update()

    @property
    def is_rtl(self) -> bool:
        """Whether the window runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def refresh(self, *_: object) -> None:
        """Show the page as it stands."""
        presenter = self.presenter
        if not presenter.is_on:
            return
        page, language = presenter.page, current_language()
        assert presenter.script is not None
        self.title.setText(told(presenter.script.title, language))
        self.place.setText(self._place())
        question = told(page.question, language) or told(page.title, language)
        self.question.setText(question)
        self._name_pair()
        is_seen = not presenter.is_covered and presenter.mode is not Mode.CHOOSE
        said = verdict(page, presenter.prediction, presenter.session.pair, language) if is_seen else ""
        self.verdict.setText(said)
        self.verdict.setVisible(bool(said) and presenter.mode not in (Mode.VOTE, Mode.WHY))
        self.exactness.setText(self._exactness())
        self.hint.setText(next_step(presenter) if self.has_hints else "")
        self.setWindowTitle(question)
        self._make_charts()
        self.figures.refresh()
        self.levers.refresh()
        self.choices.refresh()
        self.why.refresh()
        self._turn()
        self.column.invalidate()  # texts of another height
        self._hide_all(presenter.is_blank)

    def _place(self) -> str:
        assert self.presenter.script is not None
        count = len(self.presenter.script.pages)
        if count < 2:
            return ""
        return numbers.isolated(
            self.tr("{page} / {pages}").format(
                page=numbers.count(self.presenter.at + 1), pages=numbers.count(count)
            )
        )  # fmt: skip

    def _exactness(self) -> str:
        """Say of how many runs the numbers are, and how many people were simulated."""
        pair = self.presenter.session.pair
        if pair is None:
            return self.tr("The first answer is being computed.")
        known = pair.exactness
        return self.tr("%n run(s) each, {sample} of residents simulated", "", known.runs).format(
            sample=numbers.percent(known.sample, 0)
        )

    def _name_pair(self) -> None:
        """Say which plans A and B are, each in its colour."""
        tokens, desk = look().tokens, self.presenter.session.desk
        script = self.presenter.script
        assert script is not None
        names = [script.title_of(document, current_language()) for document in (desk.first, desk.second)]
        parts = (("A", names[0], tokens.a_text), ("B", names[1], tokens.b_text))
        named = (f'<span style="color:{colour}"><b>{letter}</b>&nbsp; {name}</span>' for letter, name, colour in parts)
        way = "rtl" if self.is_rtl else "ltr"
        self.pair.setTextFormat(Qt.TextFormat.RichText)
        self.pair.setText(f'<p dir="{way}">{" &nbsp;·&nbsp; ".join(named)}</p>')
        self.pair.setAccessibleName(f"A: {names[0]}. B: {names[1]}")

    def _make_charts(self) -> None:
        views = (self.presenter.at, self.presenter.page.views)
        if views != self._views:
            self._views = views
            for chart in self.charts:
                chart.hide()
                chart.deleteLater()
            self.charts = [RoomChart(self.presenter, view) for view in self.presenter.page.views]
            for chart in self.charts:
                self._chart_row.addWidget(chart, 1)
                chart.magnify(self.letters.magnification)
        is_drawing = self.presenter.mode is Mode.DRAW
        for chart in self.charts:
            chart.setVisible(not is_drawing or chart.view.kind == "plane")
            chart.refresh()

    def _turn(self) -> None:
        """Show charts, cover, choices or reasons."""
        mode = self.presenter.mode
        if mode in (Mode.WHY, Mode.VOTE):  # which speak of the whole page
            self.figures.hide()
        if mode is not Mode.SHOW:
            self.levers.hide()
        if mode in (Mode.CHOOSE, Mode.VOTE):
            self.body.setCurrentWidget(self.choices)
        elif mode is Mode.WHY:
            self.body.setCurrentWidget(self.why)
        elif self.presenter.is_covered and mode is not Mode.DRAW:
            expected = self.presenter.prediction is not None
            self.cover.words.setText(
                self.tr("The room has predicted. Shall we look?") if expected else self.tr("What do you expect?")
            )
            self.body.setCurrentWidget(self.cover)
        else:
            self.body.setCurrentWidget(self._charts)

    def _hide_all(self, is_blank: bool) -> None:
        """Let the room look at the facilitator."""
        self.sheet.setGeometry(self.rect())
        self.sheet.setVisible(is_blank)
        self.sheet.raise_()

    # Keys, size, look

    def draw(self, right: int, up: int) -> None:
        """Move the end of the predicted arrow by steps."""
        known = next((found for chart in self.charts if (found := chart.stand_of_b()) is not None), None)
        if known is None:
            return
        start, steps = known
        said = self.presenter.prediction
        x, y = self.presenter.point or (said.point if said else None) or start
        self.presenter.draw_to((x + right * steps[0], y + up * steps[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take a step."""
        event.setAccepted(self.keys.press(event))

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: N802
        """Keep Tab for swapping A and B."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit all letters to the new height."""
        super().resizeEvent(event)
        self.dress()
        self.sheet.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language or look."""
        super().changeEvent(event)
        if hasattr(self, "choices") and event.type() in (
            QEvent.Type.LanguageChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            QTimer.singleShot(0, self, self._follow)  # after the labels have taken it, which forget their colours by it

    def _follow(self) -> None:
        """Take a new look or language."""
        self.dress()
        self.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().tokens.window))
        painter.end()
