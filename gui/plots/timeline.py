"""Bars on a line of months that can be moved and stretched: when something is in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui import numbers
from gui.theme import look

_ROW: Final = 26
_HEAD: Final = 20
_GRIP: Final = 7
_NAMES: Final = 190
_YEAR: Final = 12
_LABELS: Final = 44
"""Pixels that a year's number needs."""

Part = Literal["body", "start", "end"]


@dataclass(frozen=True, slots=True)
class Bar:
    """Something in force from one month to another, both counted from the start of the line."""

    label: str
    name: str
    """As people read it."""
    first: int
    last: int
    ramp: int = 0
    """Months over which it grows to its full strength."""
    is_accent: bool = True
    """Whether it is drawn in the colour of A; otherwise it is grey."""


class Timeline(QWidget):
    """Time runs from left to right in every language.

    Keys: up and down choose a bar, left and right move it by a month (with Shift its end, with Ctrl by a year),
    Delete asks to remove it.
    """

    moved = Signal(str, int, int)
    """Label, first month and last month of a bar that was moved or stretched."""
    chosen = Signal(str)
    gripped = Signal()
    let_go = Signal()
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self.start, self.months, self.current = 2019, 240, ""
        self._held: tuple[Bar, Part, float] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def set_bars(self, bars: Sequence[Bar], start: int, months: int) -> None:
        """Show bars on a line.

        Parameters
        ----------
        bars : sequence of Bar
        start : int, year
            Calendar year in whose January the line begins.
        months : int
            Its length.
        """
        self.bars, self.start, self.months = tuple(bars), start, months
        self.updateGeometry()
        self.update()

    def set_current(self, label: str) -> None:
        """Mark a bar; none where the label is empty."""
        self.current = label
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height at which all bars are seen."""
        return QSize(look().px(480), look().px(_HEAD + _ROW * max(len(self.bars), 2) + 6))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def bar_rect(self, index: int) -> QRectF:
        """Return where a bar stands."""
        bar, row = self.bars[index], look().px(_ROW)
        left, right = self._x(bar.first), self._x(bar.last + 1)
        return QRectF(left, look().px(_HEAD) + index * row + 3, max(right - left, 4.0), row - 6)

    def _x(self, month: float) -> float:
        left = look().px(_NAMES)
        return left + (self.width() - left - look().px(8)) * month / max(self.months, 1)

    def _month(self, x: float) -> float:
        left = look().px(_NAMES)
        return (x - left) * self.months / max(self.width() - left - look().px(8), 1)

    def _at(self, place: QPointF) -> tuple[int, Part] | None:
        grip = look().px(_GRIP)
        for index in range(len(self.bars)):
            rect = self.bar_rect(index)
            if not rect.adjusted(-grip / 2, 0, grip / 2, 0).contains(place):
                continue
            if place.x() > rect.right() - grip:
                return index, "end"
            return index, "start" if place.x() < rect.left() + grip else "body"
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a bar or of one of its ends."""
        found = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if found is None:
            row = int((event.position().y() - look().px(_HEAD)) // look().px(_ROW))
            if 0 <= row < len(self.bars) and event.position().y() > look().px(_HEAD):
                self._choose(row)
            return
        index, part = found
        self._choose(index)
        self._held = (self.bars[index], part, self._month(event.position().x()))
        self.gripped.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move what is held; show what could be taken hold of."""
        if self._held is None:
            found = self._at(event.position())
            shapes = {"body": Qt.CursorShape.OpenHandCursor}
            self.setCursor(
                Qt.CursorShape.ArrowCursor if found is None else shapes.get(found[1], Qt.CursorShape.SizeHorCursor)
            )
            return
        bar, part, from_month = self._held
        moved = self._shifted(bar, part, round(self._month(event.position().x()) - from_month))
        QToolTip.showText(event.globalPosition().toPoint(), self.words(moved), self)
        self.moved.emit(bar.label, moved.first, moved.last)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if self._held is not None:
            self._held = None
            self.let_go.emit()

    def _shifted(self, bar: Bar, part: Part, by: int) -> Bar:
        """Return a bar moved or stretched inside the line."""
        if part == "start":
            return replace(bar, first=min(max(bar.first + by, 0), bar.last))
        if part == "end":
            return replace(bar, last=max(min(bar.last + by, self.months - 1), bar.first))
        by = min(max(by, -bar.first), self.months - 1 - min(bar.last, self.months - 1))
        return replace(bar, first=bar.first + by, last=bar.last + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose, move, stretch, remove."""
        labels = [bar.label for bar in self.bars]
        at = labels.index(self.current) if self.current in labels else -1
        key, mods = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and labels:
            self._choose(min(max(at + (1 if key == Qt.Key.Key_Down else -1), 0), len(labels) - 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and at >= 0:
            step = _YEAR if mods & Qt.KeyboardModifier.ControlModifier else 1
            part: Part = "end" if mods & Qt.KeyboardModifier.ShiftModifier else "body"
            moved = self._shifted(self.bars[at], part, step if key == Qt.Key.Key_Right else -step)
            self.moved.emit(moved.label, moved.first, moved.last)
        elif key == Qt.Key.Key_Delete and at >= 0:
            self.removed.emit(labels[at])
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        self.set_current(self.bars[index].label)
        self.setAccessibleDescription(self.words(self.bars[index]))
        self.chosen.emit(self.current)

    def words(self, bar: Bar) -> str:
        """Return a bar in words: what, from when, until when."""
        pattern = self.tr("{name}: {first} to {last}")
        return pattern.format(name=bar.name, first=self._told(bar.first), last=self._told(bar.last))

    def _told(self, month: int) -> str:
        return numbers.isolated(f"{self.start + month // _YEAR:04d}-{month % _YEAR + 1:02d}")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint years, names and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        for index, bar in enumerate(self.bars):
            self._paint_bar(painter, index, bar)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look().tokens.focus), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        tokens = look().tokens
        painter.setFont(look().font(tokens.caption))
        years, head = self.months // _YEAR, look().px(_HEAD)
        room = (self._x(_YEAR) - self._x(0)) or 1.0
        every = next((n for n in (1, 2, 5, 10, 20) if n * room >= look().px(_LABELS)), 20)
        for year in range(years + 1):
            x = self._x(year * _YEAR)
            painter.setPen(QColor(tokens.line if year % every == 0 else tokens.faint))
            painter.drawLine(QPointF(x, head), QPointF(x, self.height()))
            if year % every == 0 and year < years:
                painter.setPen(QColor(tokens.quiet))
                painter.drawText(QPointF(x + 3, head - 5), str(self.start + year))

    def _paint_bar(self, painter: QPainter, index: int, bar: Bar) -> None:
        tokens, rect = look().tokens, self.bar_rect(index)
        is_current = bar.label == self.current
        if is_current:
            painter.fillRect(QRectF(0, rect.top() - 3, self.width(), rect.height() + 6), QColor(tokens.chosen))
        colour = QColor(tokens.a if bar.is_accent else tokens.quiet)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        width = min(self._x(bar.ramp) - self._x(0), rect.width())
        if width > 1:
            top = QPointF(rect.left() + width, rect.top())
            painter.drawPolygon(QPolygonF([rect.bottomLeft(), top, rect.topRight(), rect.bottomRight()]))
        else:
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(look().font(tokens.caption + 1, bold=is_current))
        names = QRectF(8, rect.top(), look().px(_NAMES) - 16, rect.height())
        elided = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names.width()))
        painter.drawText(names, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), elided)
