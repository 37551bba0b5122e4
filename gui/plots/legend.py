"""The legend of a map: a bar of colour with its numbers, and what the colours say."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from gui.plots.drawing import CENTRE, LEFT, MIDDLE, RIGHT, Drawing

_BAR: Final = 10.0
_STOPS: Final = 16
LINES: Final = 2.6
"""Height of a legend in lines of text."""


def paint_scale(drawing: Drawing, area: QRectF, colours: tuple[QColor, ...], marks: list[tuple[float, str]]) -> None:
    """Paint a bar of colour along the top of an area and numbers under it.

    Parameters
    ----------
    marks : list of (float, str)
        Where along the bar, in [0, 1], and what is written there.
    """
    sizes = drawing.sizes
    bar = QRectF(area.left(), area.top(), area.width(), sizes.px(_BAR))
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for stop in np.linspace(0.0, 1.0, _STOPS):
        gradient.setColorAt(float(stop), colours[round(float(stop) * (len(colours) - 1))])
    path = QPainterPath()
    path.addRoundedRect(bar, sizes.px(2), sizes.px(2))
    drawing.painter.setPen(drawing.pen(drawing.tokens.line))
    drawing.painter.setBrush(gradient)
    drawing.painter.drawPath(path)
    line = sizes.line_height()
    for share, text in marks:
        x = bar.left() + share * bar.width()
        width = sizes.text_width(text) + 2.0
        align = LEFT if share < 0.1 else RIGHT if share > 0.9 else CENTRE
        left = {LEFT: x, RIGHT: x - width, CENTRE: x - width / 2.0}[align]
        drawing.line(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + sizes.px(3)), drawing.tokens.quiet)
        place = QRectF(left, bar.bottom() + sizes.px(3), width, line)
        drawing.text(place, text, align | MIDDLE, drawing.tokens.quiet)


def paint_unknown(drawing: Drawing, corner: QPointF, text: str) -> None:
    """Paint the sign for places without a value: its left end lies at ``corner``."""
    sizes = drawing.sizes
    box = QRectF(corner.x(), corner.y(), sizes.px(_BAR * 1.6), sizes.px(_BAR))
    path = QPainterPath()
    path.addRect(box)
    drawing.path(path, drawing.tokens.unknown, drawing.tokens.line)
    drawing.hatch(path, drawing.tokens.quiet)
    place = QRectF(box.right() + sizes.px(6), box.center().y() - sizes.line_height() / 2.0, 1000.0, sizes.line_height())
    drawing.text(place, text, LEFT | MIDDLE, drawing.tokens.quiet)
