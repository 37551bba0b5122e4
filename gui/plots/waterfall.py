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
        self._whole = Part("", 0.0)
        super().__init__()

    def set_parts(
        self,
        parts: Sequence[Part],
        whole: float,
        whole_name: str,
        whole_range: tuple[float, float] = (math.nan, math.nan),
    ) -> None:
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
        self._parts, self._whole = tuple(parts), Part(whole_name, whole, False, *whole_range)
        self.names = (*(part.name for part in parts), whole_name)
        self.order = np.arange(len(self.names))
        nothing = QCoreApplication.translate("Plots", "A and B do not differ: there is nothing to explain.")
        self.set_empty("" if parts and math.isfinite(whole) else nothing)
        self.redraw()

    def edges(self) -> F64:
        """Return where each bar starts and ends, float64[n + 1, 2]; the last is the whole."""
        ends = np.cumsum([part.value for part in self._parts])
        starts = np.concatenate(([0.0], ends[:-1])) if ends.size else ends
        return np.vstack((np.column_stack((starts, ends)), [[0.0, self._whole.value]]))

    def is_difference(self) -> bool:
        """Return that bars are differences."""
        return True

    def note_text(self) -> str:
        """Return unit and direction of a difference."""
        return self.figure.note(difference=True)

    def span(self) -> tuple[float, float]:
        """Return the range over all bars and their uncertainty."""
        edges = np.concatenate((self.edges().ravel(), self.whiskers().ravel(), [0.0]))
        return float(np.nanmin(edges)), float(np.nanmax(edges))

    def whiskers(self) -> F64:
        """Return where the end of each bar may lie, float64[n + 1, 2]; NaN where that is not known."""
        starts = self.edges()[:, 0]
        items = (*self._parts, self._whole)
        return np.array([(start + item.low, start + item.high) for start, item in zip(starts, items, strict=True)])

    def keys(self) -> Sequence[Key]:
        """Return what the colours say."""
        tokens = self.sizes.tokens
        return (
            Key("box", tokens.gain, QCoreApplication.translate("Plots", "better")),
            Key("box", tokens.loss, QCoreApplication.translate("Plots", "worse")),
            Key("hatched", tokens.quiet, QCoreApplication.translate("Plots", "only together")),
        )[: 3 if any(part.is_interaction for part in self._parts) else 2]

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
            drawing.line(QPointF(end, bar.bottom()), QPointF(end, row.bottom() + inset), tokens.other, 1.0)
        else:
            drawing.line(row.topLeft(), row.topRight(), tokens.line)
        self._paint_whisker(drawing, row, index, scale)
        right = QRectF(scale.right, row.top(), row.right() - scale.right - sizes.px(6), row.height())
        drawing.text(right, self._told(index), RIGHT | MIDDLE, tokens.ink if is_whole else colour, bold=True)

    def _paint_whisker(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint how far the end of a bar may lie from where it is drawn."""
        low, high = (float(end) for end in self.whiskers()[index])
        if not (math.isfinite(low) and math.isfinite(high)) or low == high:
            return
        y, half = row.center().y(), drawing.sizes.px(3)
        left, right = scale.x(low), scale.x(high)
        ink = drawing.tokens.ink
        drawing.line(QPointF(left, y), QPointF(right, y), ink, 1.4)
        for x in (left, right):
            drawing.line(QPointF(x, y - half), QPointF(x, y + half), ink, 1.4)

    def _item(self, index: int) -> Part:
        return self._whole if index == len(self._parts) else self._parts[index]

    def _value(self, index: int) -> float:
        return self._item(index).value

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
        part = self._item(index)
        number = numbers.quantity(part.value, self.figure.unit, self._digits(), difference=True)
        if math.isfinite(part.low) and math.isfinite(part.high):
            number = numbers.ranged(part.value, part.low, part.high, self.figure.unit, difference=True)
        return pattern.format(name=self.names[index], number=number)

    def table(self) -> pd.DataFrame:
        """Return the parts and the whole, with their ranges where these are known."""
        items = (*self._parts, self._whole)
        columns = {
            QCoreApplication.translate("Plots", "Part"): list(self.names),
            self.figure.title: [item.value for item in items],
        }
        if any(math.isfinite(item.low) for item in items):
            columns[QCoreApplication.translate("Plots", "From")] = [item.low for item in items]
            columns[QCoreApplication.translate("Plots", "To")] = [item.high for item in items]
        return pd.DataFrame(columns)

    def writers(self) -> Mapping[str, Writer]:
        """Return that parts are written with their sign."""
        write = partial(numbers.quantity, unit=self.figure.unit, difference=True)
        return {str(name): write for name in self.table().columns[1:]}

    def spoken(self) -> str:
        """Return the whole and its parts."""
        return ". ".join(self.row_text(i) for i in (len(self._parts), *range(len(self._parts)))) if self._parts else ""
