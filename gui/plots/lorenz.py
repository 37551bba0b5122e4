"""Lorenz curves show whether the gap closes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from gui import numbers
from gui.plots.drawing import DASHED, Drawing
from gui.plots.figure import Figure
from gui.plots.frame import Writer
from gui.plots.xy import Point, XYPlot

F64 = NDArray[np.float64]


class LorenzPlot(XYPlot):
    """What share the poorest part has, in A and in B, against equal shares."""

    def __init__(self) -> None:
        self._people: F64 = np.empty(0)
        self._a: F64 = np.empty(0)
        self._b: F64 | None = None
        self._names = ("A", "B")
        super().__init__()

    def set_shared(self, title: str, what: str) -> None:
        """Say what is shared, for the title and for the axis upwards."""
        people = QCoreApplication.translate("Plots", "share of people, the poorest first")
        self.set_figures(title, Figure(people, "share"), Figure(what, "share"))

    def set_curves(self, people: F64, a: F64, b: F64 | None, names: tuple[str, str]) -> None:
        """Draw curves.

        Parameters
        ----------
        people : float64[n]
            Shares of people from the poorest on, rising from 0 to 1.
        a, b : float64[n]
            The share of all that they have together; ``b`` may be missing.
        names : tuple of str
            Of A and B.
        """
        self._people, self._a = np.asarray(people, np.float64), np.asarray(a, np.float64)
        self._b, self._names = None if b is None else np.asarray(b, np.float64), names
        nothing = QCoreApplication.translate(
            "Plots", "No distribution was measured here. Choose another place or year."
        )
        self.set_empty("" if np.isfinite(self._a).any() else nothing)
        self.redraw()

    def redraw(self) -> None:
        """Fit the axes to all shares."""
        if hasattr(self, "axes"):
            self.axes.set_ranges((0.0, 1.0), (0.0, 1.0))
            self.axes.overlay.update()
            self._tell()

    def points(self) -> Sequence[Point]:
        """Return the points of A."""
        pattern = QCoreApplication.translate("Plots", "The poorest {people} have {share}")
        return [
            Point(i, float(x), float(y), pattern.format(people=numbers.percent(float(x), 0), share=self._shares(i)))
            for i, (x, y) in enumerate(zip(self._people, self._a, strict=True))
            if np.isfinite(y)
        ]

    def _shares(self, index: int) -> str:
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        parts = [pattern.format(name=self._names[0], number=numbers.percent(float(self._a[index]), 1))]
        if self._b is not None:
            parts.append(pattern.format(name=self._names[1], number=numbers.percent(float(self._b[index]), 1)))
        return ", ".join(parts)

    def paint_plane(self, drawing: Drawing, area: QRectF) -> None:
        """Paint the line of equal shares, the area of A, B dashed over it, A, and their names."""
        tokens = drawing.tokens
        drawing.line(self.axes.at(0.0, 0.0), self.axes.at(1.0, 1.0), tokens.quiet, 1.2, DASHED)
        self.paint_label(
            drawing, self.axes.at(0.4, 0.4), QCoreApplication.translate("Plots", "equal shares"), tokens.quiet
        )
        if self._b is not None:
            self._paint_curve(drawing, self._b, tokens.b, is_dashed=True)
        self._paint_curve(drawing, self._a, tokens.a)
        if self.under_pointer is not None and self.under_pointer < len(self._a):
            x, y = float(self._people[self.under_pointer]), float(self._a[self.under_pointer])
            drawing.dot(self.axes.at(x, y), 5.0, tokens.a)
        self._paint_names(drawing, area)

    def _paint_curve(self, drawing: Drawing, shares: F64, colour: str, *, is_dashed: bool = False) -> None:
        known = np.isfinite(shares)
        places = [self.axes.at(float(x), float(y)) for x, y in zip(self._people[known], shares[known], strict=True)]
        if not places:
            return
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        pen = QPen(drawing.pen(colour, drawing.tokens.stroke))
        if is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        drawing.painter.setPen(pen)
        drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
        drawing.painter.drawPath(path)

    def _paint_names(self, drawing: Drawing, area: QRectF) -> None:
        """Write the names in the free corner under the curves, each with its Gini."""
        line, sizes = drawing.sizes.line_height(), drawing.sizes
        tokens = drawing.tokens
        rows = [(self._names[0], self._a, tokens.a, tokens.a_text)]
        if self._b is not None:
            rows.append((self._names[1], self._b, tokens.b, tokens.b_text))
        pattern = QCoreApplication.translate("Plots", "{name}: Gini {number}")
        texts = [pattern.format(name=name, number=self._told_gini(shares)) for name, shares, _, _ in rows]
        width = max(sizes.text_width(text, bold=True) for text in texts) + sizes.px(26)
        left = max(area.right() - width, area.left())
        for i, (text, (_, _, colour, ink)) in enumerate(zip(texts, rows, strict=True)):
            top = area.bottom() - (len(rows) - i) * (line + sizes.px(2)) - sizes.px(4)
            middle = top + line / 2.0
            sign = (QPointF(left, middle), QPointF(left + sizes.px(18), middle))
            style = DASHED if i else Qt.PenStyle.SolidLine
            drawing.line(*sign, colour, tokens.stroke, style)
            place = QRectF(left + sizes.px(24), top, width, line)
            drawing.text(place, text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, ink, bold=True)

    def _told_gini(self, shares: F64) -> str:
        return numbers.number(gini(self._people, shares), 3)

    def table(self) -> pd.DataFrame:
        """Return the shares."""
        columns: dict[str, F64] = {QCoreApplication.translate("Plots", "Share of people"): self._people}
        columns[self._names[0]] = self._a
        if self._b is not None:
            columns[self._names[1]] = self._b
        return pd.DataFrame(columns)

    def writers(self) -> Mapping[str, Writer]:
        """Return that shares are written in percent."""
        return {str(name): partial(numbers.percent, digits=1) for name in self.table().columns}

    def spoken(self) -> str:
        """Return the Gini of each curve."""
        pattern = QCoreApplication.translate("Plots", "{name}: Gini {number}")
        parts = [pattern.format(name=self._names[0], number=self._told_gini(self._a))]
        if self._b is not None:
            parts.append(pattern.format(name=self._names[1], number=self._told_gini(self._b)))
        return ". ".join(parts)


def gini(people: F64, shares: F64) -> float:
    """Return the Gini coefficient of a Lorenz curve, by trapezes; float64[n] both, rising from 0 to 1."""
    return float(1.0 - 2.0 * np.trapezoid(shares, people))
