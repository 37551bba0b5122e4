"""A painter that knows the look: text, lines, bars and marks in its colours and sizes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.theme import Look, Tokens, font_of

Colour = str | QColor
_HALO: Final = 4.0
"""Width of the paper round letters that stand over lines, in pixels at 100 %."""
_HALO_OPACITY: Final = 0.85
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
BOTTOM = Qt.AlignmentFlag.AlignBottom
DASHED = Qt.PenStyle.DashLine
DOTTED = Qt.PenStyle.DotLine
SOLID = Qt.PenStyle.SolidLine


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes and fonts of one chart: the look's, magnified for a room."""

    look: Look
    magnification: float = 1.0

    @property
    def tokens(self) -> Tokens:
        """Colours in force."""
        return self.look.tokens

    def px(self, size: float) -> float:
        """Return a size at 100 % in pixels of this chart."""
        return size * self.look.scale * self.magnification

    def font(self, size: float | None = None, *, bold: bool = False) -> QFont:
        """Return a font; captions are the rule on a chart."""
        return _face(self._pixels(size), bold)[0]

    def metrics(self, size: float | None = None, *, bold: bool = False) -> QFontMetricsF:
        """Return the measures of a font."""
        return _face(self._pixels(size), bold)[1]

    def text_width(self, text: str, size: float | None = None, *, bold: bool = False) -> float:
        """Return the width of a line of text, in pixels."""
        return _width(text, self._pixels(size), bold)

    def line_height(self, size: float | None = None) -> float:
        """Return the height of a line of text, in pixels."""
        return self.metrics(size).height()

    def _pixels(self, size: float | None) -> int:
        return self.look.px((size or self.tokens.caption) * self.magnification)


# Measuring text costs more than drawing it, and a chart writes the same names in every frame.
@lru_cache(maxsize=64)
def _face(pixels: int, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = font_of(pixels, bold=bold)
    return font, QFontMetricsF(font)


@lru_cache(maxsize=4096)
def _width(text: str, pixels: int, bold: bool) -> float:
    return _face(pixels, bold)[1].horizontalAdvance(text)


class Drawing:
    """Paints on a chart, from left to right in every language."""

    def __init__(self, painter: QPainter, sizes: Sizes) -> None:
        self.painter = painter
        self.sizes = sizes
        self.tokens = sizes.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each label finds its own direction from its letters; where it stands does not depend on it.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def text(
        self,
        area: QRectF,
        text: str,
        align: Qt.AlignmentFlag = LEFT | MIDDLE,
        colour: Colour | None = None,
        *,
        size: float | None = None,
        bold: bool = False,
        halo: bool = False,
    ) -> None:
        """Write one line into a rectangle, shortened with three dots where it does not fit.

        Parameters
        ----------
        halo : bool
            Whether letters have paper round them, for text over lines; they stand in the middle of the height then.
        """
        font, short = self.sizes.font(size, bold=bold), text
        if self.sizes.text_width(text, size, bold=bold) > area.width() + 0.5:
            metrics = self.sizes.metrics(size, bold=bold)
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 0.5)
        self.painter.setFont(font)
        if halo:
            self._halo(area, short, align, font)
        self.painter.setPen(QColor(colour or self.tokens.ink))
        flags = align | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(area, int(flags) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip), short)

    def _halo(self, area: QRectF, text: str, align: Qt.AlignmentFlag, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        room = area.width() - metrics.horizontalAdvance(text)
        left = area.left() + (room if align & RIGHT else room / 2.0 if align & CENTRE else 0.0)
        path = QPainterPath()
        path.addText(left, area.center().y() - metrics.height() / 2.0 + metrics.ascent(), font, text)
        paper = QColor(self.tokens.paper)
        paper.setAlphaF(_HALO_OPACITY)
        self.painter.strokePath(path, self.pen(paper, _HALO))

    def line(
        self,
        start: QPointF,
        end: QPointF,
        colour: Colour | None = None,
        width: float = 1.0,
        style: Qt.PenStyle = SOLID,
    ) -> None:
        """Draw a line; ``width`` in pixels at 100 %."""
        self.painter.setPen(self.pen(colour or self.tokens.line, width, style))
        self.painter.drawLine(start, end)

    def pen(self, colour: Colour, width: float = 1.0, style: Qt.PenStyle = SOLID) -> QPen:
        """Return a pen with round ends."""
        result = QPen(QColor(colour), self.sizes.px(width), style)
        result.setCapStyle(Qt.PenCapStyle.RoundCap if style == SOLID else Qt.PenCapStyle.FlatCap)
        result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return result

    def box(
        self,
        area: QRectF,
        fill: Colour | None,
        border: Colour | None = None,
        *,
        radius: float = 0.0,
        width: float = 1.0,
    ) -> None:
        """Draw a rectangle, filled, with a border or both."""
        self.painter.setPen(self.pen(border) if border is not None else Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(QColor(fill)) if fill is not None else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(area, self.sizes.px(radius), self.sizes.px(radius))

    def dot(self, centre: QPointF, radius: float, fill: Colour | None, border: Colour | None = None) -> None:
        """Draw a disc, or a ring where there is no ``fill``; ``radius`` in pixels at 100 %."""
        self.painter.setPen(self.pen(border, self.tokens.stroke) if border is not None else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill is not None else QColor(self.tokens.paper))
        size = self.sizes.px(radius)
        self.painter.drawEllipse(centre, size, size)

    def path(self, path: QPainterPath, fill: Colour | None, border: Colour | None = None, width: float = 1.0) -> None:
        """Draw a path, filled, with a border or both."""
        self.painter.setPen(self.pen(border, width) if border is not None else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)

    def arrow(self, start: QPointF, end: QPointF, colour: Colour, width: float = 2.0) -> None:
        """Draw an arrow from one point to another."""
        way = end - start
        length = (way.x() ** 2 + way.y() ** 2) ** 0.5
        if length < 1.0:
            return
        unit, size = way / length, self.sizes.px(3.0 + 2.5 * width)
        size = min(size, length)
        side = QPointF(-unit.y(), unit.x()) * (size * 0.45)
        base = end - unit * size
        self.line(start, base, colour, width)
        head = QPainterPath(end)
        head.lineTo(base + side)
        head.lineTo(base - side)
        head.closeSubpath()
        self.path(head, colour)

    def hatch(self, area: QPainterPath, colour: Colour) -> None:
        """Cover an area with slanted lines: a second sign beside a colour."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))
        self.painter.drawPath(area)
