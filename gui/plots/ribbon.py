"""Ribbons: where the shekel goes. At most four ends on either side; more would be a net, not a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from gui import numbers
from gui.plots.board import PaintedPlot, Spot
from gui.plots.drawing import BOTTOM, LEFT, RIGHT, TOP, Drawing
from gui.plots.ranges import spread
from gui.theme.scales import faded

F64 = NDArray[np.float64]

MOST_ENDS: Final = 4
_NODE: Final = 12.0
_GAP: Final = 14.0
_WIDEST_NAME: Final = 0.34


@dataclass(frozen=True, slots=True, eq=False)
class Flows:
    """Amounts from ends on the left to ends on the right."""

    sources: tuple[str, ...]
    targets: tuple[str, ...]
    amounts: F64
    """float64[n_sources, n_targets], in the unit of the figure, none below zero."""


def few(flows: Flows, rest: str) -> Flows:
    """Return flows with at most four ends on either side, the largest first; the others become one, named ``rest``."""
    sources, amounts = _few(flows.sources, flows.amounts, rest)
    targets, amounts = _few(flows.targets, amounts.T, rest)
    return Flows(sources, targets, amounts.T)


def _few(names: Sequence[str], amounts: F64, rest: str) -> tuple[tuple[str, ...], F64]:
    order = np.argsort(-amounts.sum(axis=1), kind="stable")
    if len(names) <= MOST_ENDS:
        return tuple(names[i] for i in order), amounts[order]
    kept, merged = order[: MOST_ENDS - 1], order[MOST_ENDS - 1 :]
    return (*(names[i] for i in kept), rest), np.vstack((amounts[kept], amounts[merged].sum(axis=0)))


class RibbonPlot(PaintedPlot):
    """Ribbons as wide as the amounts; those that stay in the region stand out."""

    def __init__(self) -> None:
        self._flows = Flows((), (), np.empty((0, 0)))
        self._kept: frozenset[str] = frozenset()
        super().__init__()

    def set_flows(self, flows: Flows, kept: Sequence[str] = ()) -> None:
        """Draw flows.

        Parameters
        ----------
        flows : Flows
            Ends beyond the fourth of a side are merged.
        kept : sequence of str
            Targets inside the region, drawn in the colour of A; the others in grey.
        """
        self._flows = few(flows, QCoreApplication.translate("Plots", "all others"))
        self._kept = frozenset(kept)
        nothing = QCoreApplication.translate("Plots", "No money moved here in this year. Choose another year or place.")
        self.set_empty("" if self._flows.amounts.sum() > 0.0 else nothing)
        self.redraw()

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint nodes, ribbons and their names."""
        flows, sizes = self._flows, drawing.sizes
        total = float(flows.amounts.sum())
        if total <= 0.0:
            return []
        left = self._name_width(flows.sources, flows.amounts.sum(axis=1), area)
        right = self._name_width(flows.targets, flows.amounts.sum(axis=0), area)
        body = area.adjusted(left, sizes.px(8), -right, -sizes.px(8))
        most = max(len(flows.sources), len(flows.targets))
        gap = min(sizes.px(_GAP), 0.4 * body.height() / max(most, 1))
        unit = (body.height() - gap * (most - 1)) / total
        starts = _stacked(flows.amounts.sum(axis=1) * unit, body, gap)
        ends = _stacked(flows.amounts.sum(axis=0) * unit, body, gap)
        spots = self._paint_ribbons(drawing, body, starts.copy(), ends.copy(), unit)
        width = sizes.px(_NODE)
        beyond = body.right() + sizes.px(6)
        sides = (
            (flows.sources, flows.amounts.sum(axis=1), starts, body.left(), area.left() + 4.0, left, RIGHT),
            (flows.targets, flows.amounts.sum(axis=0), ends, body.right() - width, beyond, right, LEFT),
        )
        for names, amounts, tops, x, text_x, room, align in sides:
            heights = amounts * unit
            for name, top, height in zip(names, tops.tolist(), heights.tolist(), strict=True):
                colour = self._colour(name, drawing) if align == LEFT else drawing.tokens.quiet
                drawing.box(QRectF(x, top, width, height), colour, radius=1.0)
            line = sizes.line_height()
            centres = spread((tops + heights / 2.0).tolist(), [2.0 * line] * len(names), area.top(), area.bottom())
            for name, amount, centre in zip(names, amounts.tolist(), centres, strict=True):
                box = QRectF(text_x, centre - line, room - sizes.px(10), 2.0 * line)
                self._paint_name(drawing, box, name, amount, align)
        return spots

    def _paint_ribbons(self, drawing: Drawing, body: QRectF, starts: F64, ends: F64, unit: float) -> list[Spot]:
        width = drawing.sizes.px(_NODE)
        left, right = body.left() + width, body.right() - width
        middle = (left + right) / 2.0
        spots = []
        for i in range(len(self._flows.sources)):
            for j, target in enumerate(self._flows.targets):
                size = float(self._flows.amounts[i, j]) * unit
                if size <= 0.0:
                    continue
                path = QPainterPath(QPointF(left, starts[i]))
                path.cubicTo(QPointF(middle, starts[i]), QPointF(middle, ends[j]), QPointF(right, ends[j]))
                path.lineTo(right, ends[j] + size)
                path.cubicTo(
                    QPointF(middle, ends[j] + size), QPointF(middle, starts[i] + size), QPointF(left, starts[i] + size)
                )
                path.closeSubpath()
                index = i * len(self._flows.targets) + j
                strong = index in (self.under_pointer, self.current)
                drawing.path(path, faded(self._colour(target, drawing), 0.62 if strong else 0.34))
                starts[i] += size
                ends[j] += size
                spots.append(Spot(index, path, self._told))
        return spots

    def _paint_name(self, drawing: Drawing, box: QRectF, name: str, amount: float, align: Qt.AlignmentFlag) -> None:
        """Write a name and its amount beside a node."""
        half = QRectF(box.left(), box.top(), box.width(), box.height() / 2.0)
        drawing.text(half, name, align | BOTTOM, bold=True)
        drawing.text(half.translated(0.0, half.height()), self._number(amount), align | TOP, drawing.tokens.quiet)

    def _colour(self, target: str, drawing: Drawing) -> str:
        return drawing.tokens.a if target in self._kept else drawing.tokens.other

    def _name_width(self, names: Sequence[str], amounts: F64, area: QRectF) -> float:
        widths = [self.sizes.text_width(name, bold=True) for name in names]
        widths += [self.sizes.text_width(self._number(float(amount))) for amount in amounts]
        return min(max(widths, default=0.0) + self.sizes.px(14), _WIDEST_NAME * area.width())

    def _number(self, amount: float) -> str:
        """Return an amount and its share of all."""
        share = numbers.percent(amount / max(float(self._flows.amounts.sum()), 1e-300), 0)
        pattern = QCoreApplication.translate("Plots", "{amount}, {share}")
        return pattern.format(amount=numbers.quantity(amount, self.figure.unit), share=share)

    def _told(self, index: int) -> str:
        i, j = divmod(index, len(self._flows.targets))
        pattern = QCoreApplication.translate("Plots", "{source} to {target}: {amount}")
        amount = self._number(float(self._flows.amounts[i, j]))
        return pattern.format(source=self._flows.sources[i], target=self._flows.targets[j], amount=amount)

    def table(self) -> pd.DataFrame:
        """Return source, target and amount of each ribbon."""
        flows = self._flows
        pairs = [(i, j) for i in range(len(flows.sources)) for j in range(len(flows.targets))]
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "From"): [flows.sources[i] for i, _ in pairs],
                QCoreApplication.translate("Plots", "To"): [flows.targets[j] for _, j in pairs],
                self.figure.title: flows.amounts.ravel(),
            }
        )

    def spoken(self) -> str:
        """Return where most of the money goes."""
        targets = self._flows.amounts.sum(axis=0)
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        return ". ".join(
            pattern.format(name=name, number=self._number(float(amount)))
            for name, amount in zip(self._flows.targets, targets, strict=True)
        )


def _stacked(heights: F64, body: QRectF, gap: float) -> F64:
    """Return the tops of nodes under one another, centred in the body."""
    room = body.height() - heights.sum() - gap * (len(heights) - 1)
    tops = np.concatenate(([0.0], np.cumsum(heights[:-1] + gap)))
    return np.asarray(body.top() + room / 2.0 + tops, np.float64)
