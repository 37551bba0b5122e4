"""The legend of a map: a bar of colour with its numbers, and what the colours say."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from gui import numbers
from gui.plots.drawing import CENTRE, LEFT, MIDDLE, RIGHT, Drawing
from gui.plots.figure import Figure
from gui.theme import Tokens
from gui.theme.scales import amounts, differences

_BAR: Final = 10.0
_STOPS: Final = 16
LINES: Final = 2.6
"""Height of a legend in lines of text."""


def colours_of(tokens: Tokens, figure: Figure, *, is_difference: bool) -> tuple[QColor, ...]:
    """Return the colours of a scale from its low to its high end; of differences the better ones are teal."""
    if not is_difference:
        return amounts(tokens)
    return differences(tokens)[::-1] if figure.better == "lower" else differences(tokens)


def marks_of(figure: Figure, ends: tuple[float, float], *, is_difference: bool) -> list[tuple[float, str]]:
    """Return what is written under a scale: where along it, in [0, 1], and the text."""
    times = numbers.factor(figure.unit)
    digits = numbers.decimals(times * ends[0], times * ends[1]) if ends[1] > ends[0] else None
    if is_difference and numbers.kind_of(figure.unit) == "share":  # "points" stands in the title
        low, high = (numbers.number(times * end, digits, signed=True) for end in ends)
    else:
        low, high = (numbers.quantity(end, figure.unit, digits, difference=is_difference) for end in ends)
    if not is_difference:
        return [(0.0, low), (1.0, high)]
    better = QCoreApplication.translate("Plots", "{number} better")
    worse = QCoreApplication.translate("Plots", "{number} worse")
    if figure.better == "lower":
        low, high = better.format(number=low), worse.format(number=high)
    elif figure.better == "higher":
        low, high = worse.format(number=low), better.format(number=high)
    return [(0.0, low), (0.5, numbers.number(0.0, 0)), (1.0, high)]


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
