"""The levers of a page: name, strength, and where B stands; moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui import numbers
from gui.presenting.lettering import SMALLEST, Lettering, coloured, label
from gui.presenting.presenter import Presenter
from gui.setting_texts import kind_caption, lever_caption
from gui.theme import look
from sim.story.definition import MOST_LEVERS


class StrengthBar(QWidget):
    """A strength from 0 to 1, with a tick where B stands; it runs in the direction of reading."""

    def __init__(self) -> None:
        super().__init__()
        self.strength = 0.0
        self.other: float | None = None
        self.letters = Lettering(1080.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that can be seen from the last row."""
        return QSize(self.letters.px(160), self.letters.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint groove, strength, handle and tick."""
        tokens, px = look().tokens, self.letters.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, middle = px(12), self.height() / 2.0
        groove = QRectF(radius, middle - px(4), self.width() - 2.0 * radius, 2.0 * px(4))
        x = self._at(self.strength, groove)
        start = groove.right() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else groove.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, colour in ((groove, tokens.line), (_between(start, x, groove), tokens.a)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(rect, px(4), px(4))
        if self.other is not None:
            place = self._at(self.other, groove)
            painter.setPen(QPen(QColor(tokens.b), px(4)))
            painter.drawLine(QPointF(place, middle - px(15)), QPointF(place, middle + px(15)))
        painter.setPen(QPen(QColor(tokens.paper), px(3)))
        painter.setBrush(QColor(tokens.a))
        painter.drawEllipse(QPointF(x, middle), radius, radius)
        painter.end()

    def _at(self, share: float, groove: QRectF) -> float:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return groove.left() + (1.0 - share if is_mirrored else share) * groove.width()


def _between(start: float, end: float, groove: QRectF) -> QRectF:
    return QRectF(min(start, end), groove.top(), abs(end - start), groove.height())


class LeverMark(QWidget):
    """One lever."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self.is_chosen = False
        self.name, self.value, self.bar = label(), label(wrap=False), StrengthBar()
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self.bar)

    def dress(self, letters: Lettering) -> None:
        """Take sizes."""
        self.bar.letters = letters
        self.bar.updateGeometry()
        gap = letters.px(10)
        self.column.setContentsMargins(gap, gap // 2, gap, gap // 2)
        for widget in (self.name, self.value):
            widget.setFont(letters.font(SMALLEST, bold=widget is self.value))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint a frame round the lever that the keys move."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, letters = look().tokens, self.bar.letters
        pen = QPen(QColor(tokens.focus if self.is_chosen else tokens.line), letters.px(4 if self.is_chosen else 1))
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.paper))
        edge = letters.px(2)
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), letters.px(8), letters.px(8))
        painter.end()


class LeverRow(QWidget):
    """The levers of a page, five at most."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.marks = [LeverMark(place) for place in range(MOST_LEVERS)]
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for mark in self.marks:
            self.row.addWidget(mark, 1)

    def dress(self, letters: Lettering) -> None:
        """Take sizes."""
        self.row.setSpacing(letters.px(12))
        for mark in self.marks:
            mark.dress(letters)

    def refresh(self) -> None:
        """Show the levers as they stand."""
        levers = self.presenter.page.levers
        self.setVisible(bool(levers) and not self.presenter.is_covered)
        for mark in self.marks:
            mark.setVisible(mark.place < len(levers))
            if mark.place < len(levers):
                self._show(mark, levers[mark.place])

    def _show(self, mark: LeverMark, name: str) -> None:
        mine, its = self.presenter.lever(mark.place), self.presenter.other(mark.place)
        known = mine or its
        caption = name
        if known is not None:
            kinds = [lever.kind for document in self.presenter.session.desk.documents
                     for lever in document.scenario.levers if lever.label != name]  # fmt: skip
            is_alone = known.kind not in kinds
            caption = kind_caption(known.kind) if is_alone else lever_caption(known.kind, name, is_alone=False)
        numbered = QCoreApplication.translate("Room", "{number}  {lever}")
        mark.name.setText(numbered.format(number=numbers.count(mark.place + 1), lever=caption))
        mark.bar.strength = 0.0 if mine is None else mine.intensity
        mark.bar.other = 0.0 if its is None else its.intensity
        mark.value.setText(numbers.percent(mark.bar.strength, 0))
        coloured(mark.value, look().tokens.a_text)
        mark.is_chosen = mark.place == self.presenter.lever_at
        told = QCoreApplication.translate("Room", "{lever}: {strength}; B stands at {other}.")
        mark.setAccessibleName(
            told.format(lever=caption, strength=mark.value.text(), other=numbers.percent(mark.bar.other, 0))
        )
        mark.bar.update()
        mark.update()
