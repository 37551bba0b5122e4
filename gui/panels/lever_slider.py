"""A slider for a strength, with a tick where B stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from gui.theme import look

STEPS: Final = 100
_SETTLE_MS: Final = 600
"""Steps with the keyboard or the wheel belong together as long as no pause is longer."""
_TICK: Final = 5


class LeverSlider(QSlider):
    """A strength from 0 to 1. ``gripped`` and ``let_go`` enclose what belongs to one move, by mouse or keys."""

    gripped = Signal()
    moved_to = Signal(float)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, STEPS)
        self.setPageStep(STEPS // 10)
        self._other: float | None = None
        self._is_gripped = False
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._end)
        self.sliderReleased.connect(self._end)
        self.valueChanged.connect(self._move)

    def set_strength(self, strength: float) -> None:
        """Show a strength without telling that it was moved."""
        self.blockSignals(True)
        self.setValue(round(strength * STEPS))
        self.blockSignals(False)

    def set_other(self, strength: float | None) -> None:
        """Mark where B stands; None where B has no such lever."""
        self._other = strength
        self.update()

    @property
    def other(self) -> float | None:
        """Where B stands."""
        return self._other

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the slider, and B's tick under its groove."""
        super().paintEvent(event)
        if self._other is None:
            return
        groove, handle = self._rects()
        share = 1.0 - self._other if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self._other
        x = groove.left() + handle.width() / 2 + share * (groove.width() - handle.width())
        tokens, size = look().tokens, look().px(_TICK)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.b), look().px(2)))
        bottom = self.rect().bottom()
        painter.drawLine(round(x), bottom - size, round(x), bottom)
        painter.end()

    def _rects(self) -> tuple[QRect, QRect]:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl
        found = (
            self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, which, self)
            for which in (part.SC_SliderGroove, part.SC_SliderHandle)
        )
        groove, handle = found
        return groove, handle

    def _move(self, value: int) -> None:
        if not self._is_gripped:
            self._is_gripped = True
            self.gripped.emit()
        self.moved_to.emit(value / STEPS)
        if not self.isSliderDown():
            self._settle.start()

    def _end(self) -> None:
        self._settle.stop()
        if self._is_gripped:
            self._is_gripped = False
            self.let_go.emit()
