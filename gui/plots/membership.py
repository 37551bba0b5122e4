"""Membership: who takes part in a joint service in which year, who joined, who left, who gained and who lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainterPath

from gui import numbers
from gui.plots.board import PaintedPlot, Spot, spot
from gui.plots.drawing import CENTRE, LEFT, MIDDLE, Drawing
from gui.plots.frame import Writer
from gui.plots.rows import Key, paint_keys
from gui.theme.scales import ink_on

F64 = NDArray[np.float64]
Flags = NDArray[np.bool_]

_ROW: Final = 26.0
_WIDEST_NAME: Final = 0.32
_MOST_GROWTH: Final = 1.6
_JOINED, _LEFT_IT = "+", "\N{MULTIPLICATION SIGN}"


class MembershipPlot(PaintedPlot):
    """A row for each authority, a tile for each year: filled for members, a sign where one joined or left."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._years: NDArray[np.int64] = np.empty(0, np.int64)
        self._is_member: Flags = np.empty((0, 0), bool)
        self._gain: F64 = np.empty((0, 0))
        super().__init__()

    def set_tiles(self, names: Sequence[str], years: NDArray[np.int64], is_member: Flags, gain: F64) -> None:
        """Draw the members of one service.

        Parameters
        ----------
        names : sequence of str
            Of the authorities.
        years : int64[n_years], year
            Calendar years.
        is_member : bool[n_authorities, n_years]
            Whether one took part.
        gain : float64[n_authorities, n_years]
            What a member gained against going alone, below zero what it lost, in the unit of the figure.
        """
        self._names, self._years = tuple(names), np.asarray(years, np.int64)
        self._is_member, self._gain = np.asarray(is_member, bool), np.asarray(gain, np.float64)
        nothing = QCoreApplication.translate("Plots", "Nobody took part in this service in these years.")
        self.set_empty("" if self._is_member.any() else nothing)
        self.redraw()

    def change(self) -> NDArray[np.int8]:
        """Return 1 where an authority joined and -1 where it left, int8[n_authorities, n_years]; 0 at first."""
        before = np.concatenate((self._is_member[:, :1], self._is_member[:, :-1]), axis=1)
        return np.asarray(self._is_member.astype(np.int8) - before.astype(np.int8), np.int8)

    def content_height(self) -> float:
        """Return the height of head and rows."""
        return self._head() + len(self._names) * self._row() + self.sizes.px(4)

    def _row(self) -> float:
        """Return the height of a row: more than it needs where the board has room for that."""
        room = self.board.viewport().height() - self._head() - self.sizes.px(4)
        least = self.sizes.px(_ROW)
        return min(max(room / max(len(self._names), 1), least), _MOST_GROWTH * least)

    def _head(self) -> float:
        return 2.0 * self.sizes.line_height() + self.sizes.px(10)

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint the rows that are in sight, then key and years over them."""
        if not self._names:
            return []
        sizes = drawing.sizes
        widest = max(sizes.text_width(name) for name in self._names) + sizes.px(14)
        left = min(widest, _WIDEST_NAME * area.width())
        width = (area.width() - left - sizes.px(8)) / len(self._years)
        head, height = self._head(), self._row()
        drawing.painter.save()
        drawing.painter.setClipRect(area.adjusted(0.0, head, 0.0, 0.0))
        spots = []
        for i, name in enumerate(self._names):
            row = QRectF(area.left(), head + i * height - scroll, area.width(), height)
            if row.bottom() < head or row.top() > area.bottom():
                continue
            place = QRectF(row.left() + sizes.px(6), row.top(), left - sizes.px(12), height)
            drawing.text(place, name, self.name_side() | MIDDLE)
            for t in range(len(self._years)):
                tile = QRectF(left + t * width, row.top(), width, height).adjusted(0.5, 2.0, -0.5, -2.0)
                self._paint_tile(drawing, tile, i, t)
                spots.append(spot(i * len(self._years) + t, tile, self._told))
        drawing.painter.restore()
        self._paint_head(drawing, area, left, width)
        return spots

    def _paint_tile(self, drawing: Drawing, tile: QRectF, i: int, t: int) -> None:
        tokens = drawing.tokens
        change = int(self.change()[i, t])
        fill = tokens.paper
        if self._is_member[i, t]:
            gain = float(self._gain[i, t])
            fill = tokens.other if not np.isfinite(gain) or gain == 0.0 else tokens.gain if gain > 0.0 else tokens.loss
        drawing.box(tile, fill, None if self._is_member[i, t] else tokens.faint, radius=2.0)
        if self._is_member[i, t] and self._gain[i, t] < 0.0:  # a loss is told by lines as well as by its colour
            path = QPainterPath()
            path.addRect(tile)
            drawing.hatch(path, tokens.paper)
        if change:
            sign = _JOINED if change > 0 else _LEFT_IT
            ink = ink_on(QColor(fill)) if change > 0 else QColor(tokens.ink)
            if change > 0:
                drawing.dot(tile.center(), min(7.0, tile.width() / 2.2 / drawing.sizes.px(1.0)), fill)
            drawing.text(tile, sign, CENTRE | MIDDLE, ink, bold=True)
        if i * len(self._years) + t in (self.current, self.under_pointer):
            drawing.box(tile, None, tokens.ink, radius=2.0)

    def _paint_head(self, drawing: Drawing, area: QRectF, left: float, width: float) -> None:
        sizes, tokens = drawing.sizes, drawing.tokens
        line = sizes.line_height()
        keys = (
            Key("box", tokens.gain, QCoreApplication.translate("Plots", "member, gains")),
            Key("hatched", tokens.loss, QCoreApplication.translate("Plots", "member, loses")),
            Key("frame", tokens.line, QCoreApplication.translate("Plots", "not a member")),
        )
        paint_keys(drawing, QRectF(sizes.px(6), area.top() + 2.0, area.width(), line), keys)
        every = max(1, int(np.ceil(sizes.text_width("2000  ") / max(width, 1.0))))
        for t in range(0, len(self._years), every):
            wide = max(width, sizes.text_width("2000") + 1.0)
            place = QRectF(left + t * width, area.top() + line + sizes.px(6), wide, line)
            drawing.text(place, numbers.year(float(self._years[t])), LEFT | MIDDLE, tokens.quiet)

    def _told(self, index: int) -> str:
        i, t = divmod(index, len(self._years))
        change = int(self.change()[i, t])
        if change > 0:
            state = QCoreApplication.translate("Plots", "joined", "a joint service")
        elif change < 0:
            state = QCoreApplication.translate("Plots", "left", "a joint service")
        elif self._is_member[i, t]:
            state = QCoreApplication.translate("Plots", "member")
        else:
            state = QCoreApplication.translate("Plots", "not a member")
        pattern = QCoreApplication.translate("Plots", "{name}, {year}: {state}")
        told = pattern.format(name=self._names[i], year=numbers.year(float(self._years[t])), state=state)
        if not self._is_member[i, t]:
            return told
        amount = numbers.quantity(float(self._gain[i, t]), self.figure.unit, difference=True)
        return QCoreApplication.translate("Plots", "{what}, {gain}").format(what=told, gain=amount)

    def go(self, right: int, down: int) -> None:
        """Go to the next year or the next authority."""
        n = len(self._years)
        i, t = divmod(self.current or 0, n)
        if self.current is None:
            self._reach(0)
            return
        i, t = min(max(i + down, 0), len(self._names) - 1), min(max(t + right, 0), n - 1)
        self._reach(i * n + t)

    def table(self) -> pd.DataFrame:
        """Return authority, year, whether it took part, whether it joined (1) or left (-1), and what it gained."""
        n = len(self._years)
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Authority"): np.repeat(np.array(self._names, object), n),
                QCoreApplication.translate("Plots", "Year"): np.tile(self._years, len(self._names)),
                QCoreApplication.translate("Plots", "Member"): self._is_member.ravel(),
                QCoreApplication.translate("Plots", "Joined or left"): self.change().ravel(),
                self.figure.title: self._gain.ravel(),
            }
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return how gains and changes are written."""
        return {
            QCoreApplication.translate("Plots", "Joined or left"): partial(numbers.count, signed=True),
            self.figure.title: partial(numbers.quantity, unit=self.figure.unit, difference=True),
        }

    def spoken(self) -> str:
        """Return who takes part in the last year, and how many of them lose."""
        if not self._names:
            return ""
        members = np.flatnonzero(self._is_member[:, -1])
        losers = int((self._gain[members, -1] < 0.0).sum())
        pattern = QCoreApplication.translate("Plots", "%n members in {year}, {losers} of them lose.", "", len(members))
        return pattern.format(year=numbers.year(float(self._years[-1])), losers=numbers.count(losers))
