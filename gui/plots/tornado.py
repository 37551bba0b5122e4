"""A tornado: what is fragile. What the answer would be at both ends of each assumption."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui import numbers
from gui.plots.drawing import DASHED, LEFT, MIDDLE, RIGHT, Drawing
from gui.plots.frame import Writer
from gui.plots.ranges import drawn_span
from gui.plots.rows import Key, RowPlot, Scale

F64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Assumption:
    """One bar."""

    name: str
    at_low: float
    at_high: float
    """The answer with the assumption at the lower and at the upper end of its range; NaN while it is not known."""
    low_text: str
    high_text: str
    """The ends of the range, as a reader knows them."""


class TornadoPlot(RowPlot):
    """One row for each assumption, the widest first; those that turn the answer round are marked."""

    row_height = 30.0

    def __init__(self) -> None:
        self._assumptions: tuple[Assumption, ...] = ()
        self._base = 0.0
        self._low: F64 = np.empty(0)
        self._high: F64 = np.empty(0)
        super().__init__()

    def set_assumptions(self, assumptions: Sequence[Assumption], base: float) -> None:
        """Draw the answer at both ends of each assumption round ``base``, the answer as it stands: A minus B."""
        self._assumptions, self._base = tuple(assumptions), base
        self.names = tuple(item.name for item in assumptions)
        self._low = np.array([item.at_low for item in assumptions])
        self._high = np.array([item.at_high for item in assumptions])
        width = np.nan_to_num(np.abs(self._high - self._low), nan=-1.0)
        self.order = np.argsort(-width, kind="stable")
        nothing = QCoreApplication.translate("Plots", "No assumption has been tried yet.")
        self.set_empty("" if np.isfinite(self._low).any() or np.isfinite(self._high).any() else nothing)
        self.redraw()

    def turns(self) -> NDArray[np.bool_]:
        """Return which assumptions change the sign of the answer at one of their ends, bool[n]."""
        sign = np.sign(self._base)
        ends = np.sign(np.column_stack((self._low, self._high)))
        turned = (ends * sign < 0.0).any(axis=1)
        return np.asarray(turned, bool)

    def is_difference(self) -> bool:
        """Return that answers are differences."""
        return True

    def note_text(self) -> str:
        """Return unit and direction of a difference."""
        return self.figure.note(difference=True)

    def span(self) -> tuple[float, float]:
        """Return the range over all answers, zero and the base included."""
        low, high = drawn_span([self._low, self._high, np.array([self._base])])
        return min(low, 0.0), max(high, 0.0)

    def keys(self) -> Sequence[Key]:
        """Return what the halves of a bar stand for."""
        tokens = self.sizes.tokens
        return (
            Key("hatched", tokens.quiet, QCoreApplication.translate("Plots", "at its lowest")),
            Key("box", tokens.quiet, QCoreApplication.translate("Plots", "at its highest")),
            Key("box", tokens.loss, QCoreApplication.translate("Plots", "turns the answer round")),
        )

    def last_column(self) -> float:
        """Return the width of the mark of those that turn the answer round."""
        return self.sizes.text_width(self._mark(), bold=True) if self.turns().any() else 0.0

    def _mark(self) -> str:
        return QCoreApplication.translate("Plots", "changes sign")

    def scale(self, area: QRectF) -> Scale:
        """Return the scale, with room beyond the bars for the ends of ranges."""
        texts = [text for item in self._assumptions for text in (item.low_text, item.high_text)]
        room = max((self.sizes.text_width(text) for text in texts), default=0.0) + self.sizes.px(4)
        whole = super().scale(area)
        room = min(room, 0.2 * (whole.right - whole.left))
        return Scale(whole.low, whole.high, whole.left + room, whole.right - room)

    def paint_between(self, drawing: Drawing, area: QRectF, scale: Scale) -> None:
        """Paint zero and the answer as it stands."""
        for value, style in ((0.0, None), (self._base, DASHED)):
            start, end = QPointF(scale.x(value), area.top()), QPointF(scale.x(value), area.bottom())
            if style is None:
                drawing.line(start, end, drawing.tokens.ink, 1.2)
            else:
                drawing.line(start, end, drawing.tokens.quiet, 1.2, style)

    def paint_row(self, drawing: Drawing, row: QRectF, index: int, scale: Scale) -> None:
        """Paint both halves of a bar and the ends of the range beside them."""
        item, tokens, sizes = self._assumptions[index], drawing.tokens, drawing.sizes
        turned = bool(self.turns()[index])
        colour = tokens.loss if turned else tokens.other
        inset = row.height() * 0.24
        base = scale.x(self._base)
        for value, text, is_low in ((item.at_low, item.low_text, True), (item.at_high, item.high_text, False)):
            if not np.isfinite(value):
                continue
            end = scale.x(value)
            path = QPainterPath()
            path.addRect(QRectF(min(base, end), row.top() + inset, abs(end - base), row.height() - 2.0 * inset))
            if is_low:
                drawing.path(path, tokens.paper, colour, 1.2)
                drawing.hatch(path, colour)
            else:
                drawing.path(path, colour, colour, 1.2)
            self._paint_end(drawing, row, (base, end), text)
        if turned:
            right = QRectF(scale.right, row.top(), row.right() - scale.right - sizes.px(6), row.height())
            drawing.text(right, self._mark(), RIGHT | MIDDLE, tokens.loss, bold=True)

    def _paint_end(self, drawing: Drawing, row: QRectF, ends: tuple[float, float], text: str) -> None:
        """Write the end of a range beyond its bar."""
        base, end = ends
        width, gap = drawing.sizes.text_width(text) + 1.0, drawing.sizes.px(4)
        is_left = end < base
        place = QRectF(end - width - gap if is_left else end + gap, row.top(), width, row.height())
        drawing.text(place, text, LEFT | MIDDLE, drawing.tokens.quiet, halo=True)

    def row_text(self, index: int) -> str:
        """Return the answers at both ends of an assumption."""
        item, unit = self._assumptions[index], self.figure.unit
        pattern = QCoreApplication.translate("Plots", "{name}: {low} gives {at_low}, {high} gives {at_high}")
        return pattern.format(
            name=item.name,
            low=item.low_text,
            at_low=numbers.quantity(item.at_low, unit, difference=True),
            high=item.high_text,
            at_high=numbers.quantity(item.at_high, unit, difference=True),
        )

    def table(self) -> pd.DataFrame:
        """Return the answers at both ends and which turn the answer round, the widest first."""
        items = [self._assumptions[i] for i in self.order]
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Assumption"): [item.name for item in items],
                QCoreApplication.translate("Plots", "Lowest"): [item.low_text for item in items],
                QCoreApplication.translate("Plots", "Answer at the lowest"): self._low[self.order],
                QCoreApplication.translate("Plots", "Highest"): [item.high_text for item in items],
                QCoreApplication.translate("Plots", "Answer at the highest"): self._high[self.order],
                QCoreApplication.translate("Plots", "Turns the answer round"): self.turns()[self.order],
            }
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return that answers are written with their sign."""
        write = partial(numbers.quantity, unit=self.figure.unit, difference=True)
        return {
            QCoreApplication.translate("Plots", "Answer at the lowest"): write,
            QCoreApplication.translate("Plots", "Answer at the highest"): write,
        }

    def spoken(self) -> str:
        """Return which assumptions turn the answer round, or the widest where none does."""
        turned = [self.row_text(i) for i in self.order if self.turns()[i]]
        if turned:
            return QCoreApplication.translate("Plots", "The answer turns round: {which}.").format(
                which="; ".join(turned)
            )
        if not self.names:
            return ""
        pattern = QCoreApplication.translate("Plots", "No assumption turns the answer round. The widest: {which}.")
        return pattern.format(which=self.row_text(int(self.order[0])))
