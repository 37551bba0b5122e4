"""A pair of axes on which numbers are drawn: faint horizontals, few numbers, left to right in every language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.plots.drawing import Drawing, Sizes
from gui.plots.ranges import ticks
from gui.theme import look

_PX_A_ROW: Final = 34.0
"""Pixels at 100 % between two lines of the grid, at least."""
_PX_A_YEAR: Final = 58.0
_MOST_TICKS: Final = 8
_SPILL: Final = (22.0, 10.0)
"""Pixels at 100 % by which a number may stand over the end of an axis, across and upwards."""

Texter = Callable[[float, float], str]
"""Turns a number and the step of its axis into text."""


class Axis(pg.AxisItem):
    """An axis with one level of round numbers, written by a function."""

    def __init__(self, side: str, text: Texter, *, whole: bool = False) -> None:
        super().__init__(side)
        self.text = text
        self.whole = whole
        self.sizes = Sizes(look())
        # The picture of an axis is the dearest part of a redraw; it changes only when its range does.
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setStyle(tickAlpha=255, tickLength=0, autoExpandTextSpace=True, hideOverlappingLabels=True)

    def restyle(self, sizes: Sizes) -> None:
        """Take the colours and the font of the look."""
        self.sizes = sizes
        tokens = sizes.tokens
        self.setPen(pg.mkPen(tokens.line, cosmetic=False) if self.orientation == "bottom" else pg.mkPen(None))
        self.setTickPen(pg.mkPen(tokens.faint, cosmetic=False))
        self.setTextPen(tokens.quiet)
        self.setStyle(tickFont=sizes.font(), tickTextOffset=round(sizes.px(6)))
        self.setGrid(255 if self.orientation == "left" else False)
        if self.orientation == "bottom":
            self.setHeight(round(sizes.line_height() + sizes.px(8)))

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the axis with its grid, and room for numbers that stand over its ends."""
        across, up = (self.sizes.px(over) for over in _SPILL)
        area = QRectF(super().boundingRect())
        if self.orientation == "left":
            return area.adjusted(0.0, -up, 0.0, up)
        return area.adjusted(-across, 0.0, across, 0.0)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, Any]]:  # noqa: N802, N803
        """Return one level of round numbers; the names are pyqtgraph's."""
        wide = _PX_A_YEAR if self.orientation == "bottom" else _PX_A_ROW
        most = min(max(2, int(size / self.sizes.px(wide))), _MOST_TICKS)
        step, values = ticks(minVal, maxVal, most, whole=self.whole)
        return [(step, values)]

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Return the numbers as text; the name is pyqtgraph's."""
        return [self.text(float(value), spacing) for value in values]


class Overlay(pg.GraphicsObject):
    """What is drawn over axes in pixels: labels at the ends of lines, marks, what the pointer reads."""

    def __init__(self, axes: Axes, paint: Callable[[Drawing], None]) -> None:
        super().__init__()
        self._axes = axes
        self._paint = paint
        self.setZValue(100.0)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the whole plot; the name is Qt's."""
        return QRectF(self._axes.getPlotItem().rect())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw, in the coordinates of the plot."""
        self._paint(Drawing(painter, self._axes.sizes))


class Axes(pg.PlotWidget):
    """Axes without menu and mouse zoom; ranges are set by the plot that owns them."""

    pointed = Signal(float, float)
    """Where the pointer is, in the numbers of the axes."""
    picked = Signal(float, float)
    """Where was clicked."""
    left = Signal()
    """The pointer went away."""
    stepped = Signal(int, int)
    """Arrow keys: steps to the right and upwards."""

    def __init__(self, paint: Callable[[Drawing], None], x_text: Texter, y_text: Texter, *, whole_x: bool) -> None:
        self.x_axis, self.y_axis = Axis("bottom", x_text, whole=whole_x), Axis("left", y_text)
        super().__init__(axisItems={"bottom": self.x_axis, "left": self.y_axis})
        self.sizes = Sizes(look())
        plot = self.getPlotItem()
        # Else the value axis changes sides and the grid lies in the margin, pyqtgraph issue 2532.
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        box = plot.getViewBox()
        box.setMouseEnabled(False, False)
        box.disableAutoRange()
        self.overlay = Overlay(self, paint)
        self.overlay.setParentItem(plot)
        self._margins = (0.0, 0.0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle(self.sizes)

    def restyle(self, sizes: Sizes) -> None:
        """Take the look, magnified."""
        self.sizes = sizes
        self.setBackground(QColor(sizes.tokens.paper))
        for axis in (self.x_axis, self.y_axis):
            axis.restyle(sizes)
        self.set_margins(*self._margins)

    def set_margins(self, top: float, right: float) -> None:
        """Keep room, in pixels at 100 %, for labels above and to the right of what is drawn."""
        self._margins = (top, right)
        gap = self.sizes.px(4)
        self.getPlotItem().layout.setContentsMargins(gap, self.sizes.px(top) + gap, self.sizes.px(right) + gap, gap)

    def set_ranges(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Draw from and to these numbers; nothing is repainted where they are in force."""
        for axis, wanted in ((0, x), (1, y)):
            now = self.getViewBox().viewRange()[axis]
            if not np.allclose(now, wanted, rtol=1e-12, atol=0.0):
                self.getViewBox().setRange(**{"xRange" if axis == 0 else "yRange": wanted}, padding=0.0)

    def inner(self) -> QRectF:
        """Return the rectangle between the axes, in the coordinates of the overlay."""
        box = self.getViewBox()
        return QRectF(self.getPlotItem().mapRectFromItem(box, box.rect()))

    def at(self, x: float, y: float) -> QPointF:
        """Return where numbers lie, in the coordinates of the overlay."""
        area = self.inner()
        (left, right), (low, high) = self.getViewBox().viewRange()
        across = (x - left) / ((right - left) or 1.0)
        up = (y - low) / ((high - low) or 1.0)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def numbers_at(self, position: QPointF) -> QPointF:
        """Return the numbers under a point of the widget."""
        scene = self.mapToScene(position.toPoint())
        return QPointF(self.getViewBox().mapSceneToView(scene))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell where the pointer is."""
        super().mouseMoveEvent(event)
        place = self.numbers_at(event.position())
        self.pointed.emit(place.x(), place.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell where was clicked."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            place = self.numbers_at(event.position())
            self.picked.emit(place.x(), place.y())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tell that the pointer went away."""
        super().leaveEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell the steps of the arrow keys; other keys go on to the window."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        self.stepped.emit(*step)
        event.accept()
