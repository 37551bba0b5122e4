"""A waterfall: why. Parts that add up to the whole, and what only their combination does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui import numbers
from gui.plots.drawing import MIDDLE, RIGHT, Drawing
from gui.plots.frame import Writer
from gui.plots.rows import Key, RowPlot, Scale

F64 = NDArray[np.float64]

TOLERANCE: Final = 1e-9
"""How far the parts may miss the whole, relative to the largest of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """One bar."""

    name: str
    value: float
    """In the unit of the figure."""
    is_interaction: bool = False
    """Whether it is what only the combination of the others does."""
    low: float = math.nan
    high: float = math.nan
    """How sure it is; NaN where that is not known yet."""


class WaterfallPlot(RowPlot):
    """One row for each part, from where the last one ended; the whole below."""

    def __init__(self) -> None:
        self._parts: tuple[Part, ...] = ()
        self._whole = 0.0
        super().__init__()

    def set_parts(self, parts: Sequence[Part], whole: float, whole_name: str) -> None:
        """Draw parts and their whole.

        Raises
        ------
        ValueError
            The parts do not add up to the whole.
        """
        total = math.fsum(part.value for part in parts)
        largest = max([abs(whole), *(abs(part.value) for part in parts)], default=0.0)
        if math.isfinite(whole) and abs(total - whole) > TOLERANCE * max(largest, 1e-300):
            raise ValueError(f"the parts add up to {total!r}, the whole is {whole!r}")
        self._parts, self._whole = tuple(parts), whole
        self.names = (*(part.name for part in parts), whole_name)
        self.order = np.arange(len(self.names))
        nothing = QCoreApplication.translate("Plots", "A and B do not differ: there is nothing to explain.")
        self.set_empty("" if parts and math.isfinite(whole) else nothing)
        self.redraw()

    def edges(self) -> F64:
        """Return where each bar starts and ends, float64[n + 1, 2]; the last is the whole."""
        ends = np.cumsum([part.value for part in self._parts])
        starts = np.concatenate(([0.0], ends[:-1])) if ends.size else ends
        return np.vstack((np.column_stack((starts, ends)), [[0.0, self._whole]]))

    def is_difference(self) -> bool:
        """Return that bars are differences."""
        return True

    def note_text(self) -> str:
        """Return unit and direction of a difference."""
        return self.figure.note(difference=True)

    def span(self) -> tuple[float, float]:
        """Return the range over all bars and their uncertainty."""
        edges = self.edges()
        ranges = [
            start + end
            for start, part in zip(edges[:, 0], self._parts, strict=False)
            for end in (part.low, part.high)
            if math.isfinite(end)
        ]
        return float(min([edges.min(), 0.0, *ranges])), float(max([edges.max(), 0.0, *ranges]))

    def keys(self) -> Sequence[Key]:
        """Return what the colours say."""
        tokens = self.sizes.tokens
        return (
            Key("box", tokens.gain, QCoreApplication.translate("Plots", "better")),
            Key("box", tokens.loss, QCoreApplication.translate("Plots", "worse")),
            Key("hatched", tokens.quiet, QCoreApplication.translate("Plots", "only together")),
        )

    def last_column(self) -> float:
        """Return the width of the widest number."""
        return max((self.sizes.text_width(self._told(i), bold=True) for i in range(len(self.names))), default=0.0)

    def paint_between(self, drawing: Drawing, area: QRectF, scale: Scale) -> None:
        """Paint zero."""
        x = scale.x(0.0)
        drawing.line(QPointF(x, area.top()), QPointF(x, area.bottom()), drawing.tokens.quiet)

    def paint_row(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint a bar, the step to the next one, and the number."""
        tokens, sizes = drawing.tokens, drawing.sizes
        start, end = (scale.x(float(edge)) for edge in self.edges()[index])
        is_whole = index == len(self._parts)
        inset = row.height() * (0.16 if is_whole else 0.22)
        bar = QRectF(min(start, end), row.top() + inset, max(abs(end - start), 1.0), row.height() - 2.0 * inset)
        colour = self._colour(index)
        path = QPainterPath()
        path.addRoundedRect(bar, sizes.px(2), sizes.px(2))
        if not is_whole and self._parts[index].is_interaction:
            drawing.path(path, tokens.paper, colour, 1.4)
            drawing.hatch(path, colour)
        else:
            drawing.path(path, colour)
        if not is_whole:
            self._paint_range(drawing, row, scale, float(self.edges()[index][0]), self._parts[index])
            drawing.line(QPointF(end, bar.bottom()), QPointF(end, row.bottom() + inset), tokens.other, 1.0)
        else:
            drawing.line(row.topLeft(), row.topRight(), tokens.line)
        right = QRectF(scale.right, row.top(), row.right() - scale.right - sizes.px(6), row.height())
        drawing.text(right, self._told(index), RIGHT | MIDDLE, tokens.ink if is_whole else colour, bold=True)

    def _paint_range(self, drawing: Drawing, row: QRectF, scale: Scale, start: float, part: Part) -> None:
        """Paint how sure the end of a bar is."""
        if math.isfinite(part.low) and math.isfinite(part.high):
            y, cap = row.center().y(), drawing.sizes.px(3)
            low, high = scale.x(start + part.low), scale.x(start + part.high)
            drawing.line(QPointF(low, y), QPointF(high, y), drawing.tokens.ink, 1.2)
            for x in (low, high):
                drawing.line(QPointF(x, y - cap), QPointF(x, y + cap), drawing.tokens.ink, 1.2)

    def _value(self, index: int) -> float:
        return self._whole if index == len(self._parts) else self._parts[index].value

    def _colour(self, index: int) -> str:
        tokens, value = self.sizes.tokens, self._value(index)
        if value == 0.0:
            return tokens.quiet
        return tokens.gain if self.figure.is_gain(value) else tokens.loss

    def _digits(self) -> int | None:
        low, high = self.span()
        times = numbers.factor(self.figure.unit)
        return numbers.decimals(times * low, times * high) if low < high else None

    def _told(self, index: int) -> str:
        value, unit = self._value(index), self.figure.unit
        if numbers.kind_of(unit) == "share":
            return numbers.number(100.0 * value, self._digits(), signed=True)
        return numbers.quantity(value, unit, self._digits(), difference=True)

    def row_text(self, index: int) -> str:
        """Return name and value of a bar, with its range where that is known."""
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        number = numbers.quantity(self._value(index), self.figure.unit, self._digits(), difference=True)
        if index < len(self._parts):
            part = self._parts[index]
            number = numbers.ranged(part.value, part.low, part.high, self.figure.unit, difference=True)
        return pattern.format(name=self.names[index], number=number)

    def table(self) -> pd.DataFrame:
        """Return the parts and the whole."""
        values = [self._value(i) for i in range(len(self.names))]
        return pd.DataFrame({QCoreApplication.translate("Plots", "Part"): self.names, self.figure.title: values})

    def writers(self) -> Mapping[str, Writer]:
        """Return that parts are written with their sign."""
        return {self.figure.title: partial(numbers.quantity, unit=self.figure.unit, difference=True)}

    def spoken(self) -> str:
        """Return the whole and its parts."""
        return ". ".join(self.row_text(i) for i in (len(self._parts), *range(len(self._parts)))) if self._parts else ""
