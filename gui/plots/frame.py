"""The frame that every plot stands in: title, unit and direction, message, empty and dimmed states, table, picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import pandas as pd
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from gui.plots.drawing import Sizes
from gui.plots.figure import Figure
from gui.plots.sharp import pixmap_of
from gui.theme import look

Writer = Callable[[Any], str]
"""Turns a cell of a table into text."""

_VEIL: Final = 0.5
"""Opacity of the paper laid over numbers that do not belong to the levers any more."""
_REST_MS: Final = 250
_NARROWEST_TITLE: Final = 60
_SMALLEST: Final = QSize(220, 160)
_USUAL: Final = QSize(480, 300)


class TitleButton(QPushButton):
    """A title that is shortened where it does not fit, and may open a choice of other figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "title")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._full = ""
        self._is_choice = False
        self.set_choice(False)

    def set_full(self, text: str) -> None:
        """Show a title, whole in the tooltip where it is too long."""
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._shorten()

    def set_choice(self, is_choice: bool) -> None:
        """Make it a button, with an arrow that says so, or plain text."""
        self._is_choice = is_choice
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_choice else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_choice)
        self._shorten()

    def full(self) -> str:
        """Return the whole title."""
        return self._full

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size at which the whole title can be read."""
        return QSize(self._padding() + self.fontMetrics().horizontalAdvance(self._full + self._arrow()), self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size of a few letters: a title never widens a window."""
        return QSize(look().px(_NARROWEST_TITLE), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Fit the text to a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._shorten()

    def _arrow(self) -> str:
        return " ▾" if self._is_choice else ""

    def _padding(self) -> int:
        return 2 * look().px(6)

    def _shorten(self) -> None:
        metrics, arrow = self.fontMetrics(), self._arrow()
        room = self.width() - metrics.horizontalAdvance(arrow) - self._padding()
        text = metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, room + 1) + arrow
        if text != self.text():
            self.setText(text)
            self.setToolTip(self._full if text != self._full + arrow else "")


class Veil(QWidget):
    """Paper laid thinly over a chart: what is under it is about to be replaced."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the paper."""
        paper = QColor(look().tokens.paper)
        paper.setAlphaF(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), paper)
        painter.end()


class PlotFrame(QWidget):
    """A plot with its title; a subclass draws on ``canvas`` and returns what it drew from `table`."""

    title_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.figure = Figure("")
        self.sizes = Sizes(look())
        self.title = TitleButton()
        self.title.clicked.connect(self.title_clicked)
        self.note = QLabel(wordWrap=True)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.message = QLabel(wordWrap=True)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._body = QWidget()
        self._body.setLayout(self._pages)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.head)
        self._column.addWidget(self.note)
        self._column.addWidget(self.message)
        self._column.addWidget(self._body, 1)
        self._veil = Veil(self)
        self._canvas: QWidget | None = None
        self._teller = QTimer(self, singleShot=True, interval=_REST_MS)
        self._teller.timeout.connect(self._describe)
        self.message.hide()
        self.note.hide()

    # What the window calls

    def set_figure(self, figure: Figure) -> None:
        """Say what is shown."""
        self.figure = figure
        self._show_head()
        self.redraw()

    def set_title_choice(self, is_choice: bool) -> None:
        """Make the title a button (`title_clicked`) that opens a choice of figures."""
        self.title.set_choice(is_choice)

    def set_message(self, text: str) -> None:
        """Show one line that says what the picture means; none where it is empty."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def set_empty(self, why: str) -> None:
        """Say why there is nothing and what to do, in place of the picture; the picture again where it is empty."""
        self.empty.setText(why)
        self._pages.setCurrentWidget(self.empty if why or self._canvas is None else self._canvas)
        self._tell()

    def is_empty(self) -> bool:
        """Return whether the picture is replaced by a reason."""
        return self._pages.currentWidget() is self.empty

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Dim numbers that do not belong to the levers any more."""
        self._veil.setVisible(is_dimmed)
        self._veil.raise_()
        self._place_veil()

    def is_dimmed(self) -> bool:
        """Return whether the numbers are dimmed."""
        return not self._veil.isHidden()

    def set_magnification(self, factor: float) -> None:
        """Draw text and lines larger than the window's scale says, for a room."""
        self.sizes = Sizes(look(), factor)
        self.restyle()

    def table(self) -> pd.DataFrame:
        """Return exactly the numbers that are drawn, with headings in the reader's language."""
        raise NotImplementedError(f"{type(self).__name__} has no table")

    def writers(self) -> Mapping[str, Writer]:
        """Return how columns of `table` are written that are not in the unit of the figure, by heading."""
        return {}

    def summary(self) -> str:
        """Return in a sentence or two what a listener should know."""
        parts = (self.figure.title, self.message.text(), self.spoken())
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)

    def spoken(self) -> str:
        """Return the part of `summary` that speaks of the numbers."""
        return ""

    def picture(self, scale: float = 2.0) -> QPixmap:
        """Return the frame as it stands, with ``scale`` real pixels for each logical one."""
        return pixmap_of(self, scale, self.sizes.tokens.paper)

    # What a subclass uses

    def set_canvas(self, canvas: QWidget) -> None:
        """Put the widget that is drawn on into the frame."""
        self._canvas = canvas
        self._pages.addWidget(canvas)
        self._pages.setCurrentWidget(canvas)
        self.setFocusProxy(canvas)
        self.restyle()

    def redraw(self) -> None:
        """Draw anew; for subclasses."""

    def restyle(self) -> None:
        """Take the look in force; a subclass adds what it draws with."""
        tokens = self.sizes.tokens
        self.title.setFont(self.sizes.font(tokens.body, bold=True))
        self.title.setFixedHeight(round(self.sizes.line_height(tokens.body) + self.sizes.px(6)))
        self.note.setFont(self.sizes.font())
        self.message.setFont(self.sizes.font(tokens.body))
        self.empty.setFont(self.sizes.font(tokens.body))
        gap = round(self.sizes.px(tokens.step))
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        self._column.setSpacing(0)
        for label in (self.note, self.message):
            label.setContentsMargins(gap + 1, 0, gap + 1, gap // 2)
        self.empty.setMargin(4 * gap)
        self.redraw()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that the picture takes any height: a note that wraps must not make one chart taller than another."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size at which most plots are easy to read; layouts give all plots the same."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size below which nothing can be read."""
        return _SMALLEST

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new look or a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.sizes.look is not look():
            self.sizes = Sizes(look(), self.sizes.magnification)
            self.restyle()
        elif event.type() == QEvent.Type.LanguageChange:
            self._show_head()
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the veil over the picture."""
        super().resizeEvent(event)
        self._place_veil()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the paper that the plot stands on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.sizes.tokens.paper))
        painter.end()

    def note_text(self) -> str:
        """Return the line under the title."""
        return self.figure.note()

    def _show_head(self) -> None:
        self.title.set_full(self.figure.title)
        self.note.setText(self.note_text())
        self.note.setVisible(bool(self.note.text()))
        self._tell()

    def _tell(self) -> None:
        """Tell a screen reader what is shown: the name at once, the numbers when they have come to rest."""
        if self._canvas is not None and self._canvas.accessibleName() != self.figure.title:
            self._canvas.setAccessibleName(self.figure.title)
        self._teller.start()

    def _describe(self) -> None:
        if self._canvas is not None:
            self._canvas.setAccessibleDescription(self.summary() if not self.is_empty() else self.empty.text())

    def _place_veil(self) -> None:
        self._veil.setGeometry(self._body.geometry())
