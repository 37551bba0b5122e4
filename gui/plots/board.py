"""A board for plots without number axes: it scrolls, knows what lies under the pointer and obeys the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from gui.plots.drawing import Drawing
from gui.plots.frame import PlotFrame


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board that can be chosen."""

    index: int
    """What it stands for, in the order of the data."""
    area: QPainterPath
    tell: Callable[[int], str]
    """Puts it into words when somebody asks; telling all of them would take longer than painting them."""

    @property
    def text(self) -> str:
        """Shown beside the pointer and read out."""
        return self.tell(self.index)


def spot(index: int, area: QRectF, tell: Callable[[int], str]) -> Spot:
    """Return a rectangular spot."""
    path = QPainterPath()
    path.addRect(area)
    return Spot(index, path, tell)


class Board(QAbstractScrollArea):
    """The widget that a `PaintedPlot` paints on."""

    def __init__(self, plot: PaintedPlot) -> None:
        super().__init__()
        self._plot = plot
        self._is_fitting = False
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fit_scroll(self) -> None:
        """Let the content scroll where it is taller than the board.

        The bar takes room, for which content may fit itself anew and need no bar: that would go on for ever.
        """
        if self._is_fitting:
            return
        self._is_fitting = True
        beyond = round(self._plot.content_height() - self.viewport().height())
        self.verticalScrollBar().setRange(0, max(0, beyond))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(self._plot.sizes.px(24)))
        self._is_fitting = False

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size at which most plots are easy to read."""
        return QSize(480, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Let the plot paint, and mark what the keys have reached."""
        painter = QPainter(self.viewport())
        self._plot.paint_on(painter, QRectF(self.viewport().rect()), float(self.verticalScrollBar().value()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the scroll bar."""
        super().resizeEvent(event)
        self.fit_scroll()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell what lies under the pointer."""
        self._plot.hover(self._plot.spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tell that nothing does."""
        super().leaveEvent(event)
        self._plot.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose what was clicked."""
        found = self._plot.spot_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._plot.choose(found.index)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show the text of what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._plot.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.text if found else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move with the arrow keys, choose with Enter or space; other keys go on to the window."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in ways and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._plot.go(*ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._plot.current is not None:
            self._plot.choose(self._plot.current)
        else:
            event.ignore()
            return
        event.accept()


class PaintedPlot(PlotFrame):
    """A plot that is painted; a subclass implements `paint` and returns its spots from there."""

    chosen = Signal(int)
    """A spot was clicked or entered."""
    hovered = Signal(int)
    """The pointer or the keys reached a spot; -1 when the pointer left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None
        """Index of the spot that is chosen."""
        self.under_pointer: int | None = None
        self.spots: list[Spot] = []
        self.board = Board(self)
        self.set_canvas(self.board)

    # For subclasses

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint into an area; return what can be chosen.

        Parameters
        ----------
        area : QRectF
            The visible part of the board.
        scroll : float, pixel
            How far the content is scrolled.
        """
        raise NotImplementedError(f"{type(self).__name__} paints nothing")

    def content_height(self) -> float:
        """Return the height that the content needs, in pixels; 0 where it fits into any."""
        return 0.0

    # What the board and the window call

    def paint_on(self, painter: QPainter, area: QRectF, scroll: float) -> None:
        """Paint, and remember the spots."""
        drawing = Drawing(painter, self.sizes)
        painter.fillRect(area, self.sizes.tokens.paper)
        self.spots = self.paint(drawing, area, scroll)

    def spot_at(self, place: QPointF) -> Spot | None:
        """Return the topmost spot at a point of the board."""
        return next((found for found in reversed(self.spots) if found.area.contains(place)), None)

    def hover(self, found: Spot | None) -> None:
        """Take note of what lies under the pointer."""
        index = None if found is None else found.index
        if index != self.under_pointer:
            self.under_pointer = index
            self.hovered.emit(-1 if index is None else index)
            self.board.viewport().update()

    def choose(self, index: int) -> None:
        """Choose a spot and tell."""
        self.set_current(index)
        self.chosen.emit(index)

    def set_current(self, index: int | None) -> None:
        """Mark a spot as chosen without telling; none where ``index`` is None."""
        self.current = index
        self.board.viewport().update()

    def go(self, right: int, down: int) -> None:
        """Go with the arrow keys to the next spot in the order of the data; a plot in the plane goes by direction."""
        order = sorted({found.index for found in self.spots})
        if not order:
            return
        step = right + down
        here = order.index(self.current) if self.current in order else (-1 if step > 0 else len(order))
        self._reach(order[min(max(here + step, 0), len(order) - 1)])

    def _reach(self, index: int) -> None:
        self.set_current(index)
        self.hovered.emit(index)
        text = next((found.text for found in self.spots if found.index == index), "")
        self.board.setAccessibleDescription(text)

    def name_side(self) -> Qt.AlignmentFlag:
        """Return the side to which a column of names is aligned: that on which one starts to read."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft

    def redraw(self) -> None:
        """Paint anew."""
        if hasattr(self, "board"):
            self.board.fit_scroll()
            self.board.viewport().update()
            self._tell()
