"""A map: where. One shape for each authority, coloured by a value or by a difference."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QTransform

from gui import numbers
from gui.plots import legend
from gui.plots.board import PaintedPlot, Spot
from gui.plots.drawing import CENTRE, MIDDLE, Drawing
from gui.plots.frame import Writer
from gui.plots.map_names import Label, paint_names
from gui.plots.ranges import drawn_span, held
from gui.plots.rooms import Room, anchor, room_in
from gui.plots.shapes import outline, tiles
from gui.theme.scales import coloured, ink_on

F64 = NDArray[np.float64]

_LEGEND_WIDTH: Final = 230.0
_TIGHT: Final = 0.86
"""Share of the height of a line that letters take: no paper is needed above and below them."""
_SIDEWAYS: Final = 2.5
"""How much a step of the arrow keys shuns places that lie aside."""


class MapPlot(PaintedPlot):
    """Authorities with their values; arrow keys go from one to its neighbour."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._outlines: list[QPainterPath] = []
        self._tiles: list[QPainterPath] = []
        self._anchors: list[QPointF] = []
        self._centres: F64 = np.empty((0, 2))
        self._tile_centres: F64 = np.empty((0, 2))
        self._values: F64 = np.empty(0)
        self._is_difference = False
        self._against: str | None = None
        self._is_tiled = False
        self._fixed: tuple[float, float] | None = None
        self._range: tuple[float, float] | None = None
        self._placed: tuple[object, list[QPainterPath], list[Room]] | None = None
        self._written: dict[int, str] = {}
        super().__init__()

    def set_places(self, names: Sequence[str], polygons: Sequence[Sequence[F64]]) -> None:
        """Say which places there are.

        Parameters
        ----------
        names : sequence of str
            As readers know them.
        polygons : sequence of sequence of float64[k, 2]
            Of each place one polygon or several, x to the east and y to the north in one unit; polygons of one place
            that touch are drawn without a border between them.
        """
        self._names = tuple(names)
        self._outlines = [outline(parts) for parts in polygons]
        self._anchors = [anchor(shape, parts) for shape, parts in zip(self._outlines, polygons, strict=True)]
        self._centres = np.array([(point.x(), -point.y()) for point in self._anchors])
        squares = tiles(self._centres)
        self._tiles = [outline([square]) for square in squares]
        self._tile_centres = np.array([square.mean(axis=0) for square in squares])
        self._values = np.full(len(self._names), np.nan)
        self._placed = None
        self.redraw()

    def set_values(self, values: F64, *, is_difference: bool = False, against: str | None = None) -> None:
        """Colour the places.

        Parameters
        ----------
        values : float64[n_places]
            In the unit of the figure; NaN where there is none.
        is_difference : bool
            Whether they are differences, coloured round zero.
        against : str, optional
            What is subtracted, in words under the title; A minus B when None.
        """
        self._against = against
        if is_difference != self._is_difference:
            self._range = None
        self._values, self._is_difference = np.asarray(values, np.float64), is_difference
        low, high = self._fixed or drawn_span([self._values])
        if is_difference and math.isfinite(low):
            most = max(abs(low), abs(high))
            low, high = -most, most
        if self._fixed is None and math.isfinite(low):
            low, high = held(self._range, low, high, margin=0.0) if high > low else (low, high)
        self._range = (low, high) if math.isfinite(low) else None
        self._show_head()
        nothing = QCoreApplication.translate(
            "Plots", "This figure has no value here. Choose another figure in the title."
        )
        self.set_empty("" if np.isfinite(self._values).any() else nothing)
        self.redraw()

    def set_range(self, low: float | None, high: float | None) -> None:
        """Hold the scale of colours, for instance over all years; it follows the values where either is None."""
        self._fixed = None if low is None or high is None else (low, high)
        self._range = None
        self.set_values(self._values, is_difference=self._is_difference, against=self._against)

    def set_tiled(self, is_tiled: bool) -> None:
        """Draw squares of one size in place of the shapes: authorities differ in area more than in residents."""
        self._is_tiled, self._placed = is_tiled, None
        self.redraw()

    def note_text(self) -> str:
        """Return unit and direction."""
        return self.figure.note(difference=self._is_difference, against=self._against)

    # Painting

    def paint(self, drawing: Drawing, area: QRectF, scroll: float) -> list[Spot]:
        """Paint shapes, names and legend."""
        if not self._names:
            return []
        foot = legend.LINES * drawing.sizes.line_height()
        paths = self._paths(area.adjusted(4.0, 4.0, -4.0, -foot))
        colours = self._colours()
        for path, colour, value in zip(paths, colours, self._values, strict=True):
            drawing.path(path, colour, drawing.tokens.paper, 1.0)
            if not math.isfinite(value):
                drawing.hatch(path, drawing.tokens.quiet)
        for index, width in ((self.under_pointer, 1.6), (self.current, 3.0)):
            if index is not None and index < len(paths):
                drawing.path(paths[index], None, drawing.tokens.ink, width)
        self._paint_names(drawing, paths, colours)
        self._paint_legend(drawing, area, foot)
        return [Spot(i, path, self._told) for i, path in enumerate(paths)]

    def _paths(self, area: QRectF) -> list[QPainterPath]:
        """Return the shapes where they stand on the board; kept until its size changes."""
        line = self.sizes.line_height()
        key = (area.width(), area.height(), area.top(), line)
        if self._placed is None or self._placed[0] != key:
            shapes = self._tiles if self._is_tiled else self._outlines
            bounds = QRectF()
            for shape in shapes:
                bounds = bounds.united(shape.boundingRect())
            scale = min(area.width() / max(bounds.width(), 1e-9), area.height() / max(bounds.height(), 1e-9))
            place = QTransform()
            place.translate(area.center().x(), area.center().y())
            place.scale(scale, scale)
            place.translate(-bounds.center().x(), -bounds.center().y())
            paths = [place.map(shape) for shape in shapes]
            centres = [QPointF(float(x), -float(y)) for x, y in self._tile_centres] if self._is_tiled else self._anchors
            rooms = [
                room_in(path, place.map(centre), _TIGHT * line) for path, centre in zip(paths, centres, strict=True)
            ]
            self._placed = (key, paths, rooms)
        return self._placed[1]

    def _colours(self) -> list[QColor]:
        tokens = self.sizes.tokens
        low, high = self._range or (0.0, 1.0)
        scale = legend.colours_of(tokens, self.figure, is_difference=self._is_difference)
        return coloured(self._values, low, high, scale, tokens.unknown)

    def _paint_names(self, drawing: Drawing, paths: list[QPainterPath], colours: list[QColor]) -> None:
        """Write names and numbers; what is reached and has none is told on a chip."""
        assert self._placed is not None
        rooms = self._placed[2]
        labels = [
            Label(name, self._short(i), paths[i].boundingRect(), rooms[i], ink_on(colours[i]))
            for i, name in enumerate(self._names)
        ]
        written = paint_names(drawing, labels, QRectF(self.board.viewport().rect()), is_tiled=self._is_tiled)
        for reached in (self.current, self.under_pointer):
            if reached is not None and reached < len(paths) and reached not in written:
                self._paint_chip(drawing, reached, rooms[reached].centre)

    def _paint_chip(self, drawing: Drawing, index: int, at: QPointF) -> None:
        """Write a label that its shape has no room for beside the shape, on a chip."""
        sizes, text = drawing.sizes, self._told(index)
        line = sizes.line_height()
        width = sizes.text_width(text, bold=True) + sizes.px(12)
        board = self.board.viewport().rect()
        left = min(max(at.x() - width / 2.0, 2.0), board.width() - width - 2.0)
        chip = QRectF(left, at.y() - line / 2.0 - sizes.px(2), width, line + sizes.px(4))
        drawing.box(chip, drawing.tokens.ink, radius=3.0)
        drawing.text(chip, text, CENTRE | MIDDLE, drawing.tokens.paper, bold=True)

    def _paint_legend(self, drawing: Drawing, area: QRectF, foot: float) -> None:
        if self._range is None:
            return
        sizes = drawing.sizes
        width = min(sizes.px(_LEGEND_WIDTH), area.width() * 0.62)
        bar = QRectF(area.left() + 8.0, area.bottom() - foot + sizes.px(6), width, foot)
        colours = legend.colours_of(drawing.tokens, self.figure, is_difference=self._is_difference)
        marks = legend.marks_of(self.figure, self._range, is_difference=self._is_difference)
        legend.paint_scale(drawing, bar, colours, marks)
        if not np.isfinite(self._values).all():
            corner = QPointF(bar.right() + sizes.px(24), bar.top())
            legend.paint_unknown(drawing, corner, QCoreApplication.translate("Plots", "no value"))

    # Telling

    def _digits(self) -> int | None:
        low, high = self._range or (0.0, 0.0)
        times = numbers.factor(self.figure.unit)
        return numbers.decimals(times * low, times * high) if high > low else None

    def _number(self, index: int) -> str:
        value = float(self._values[index])
        if not math.isfinite(value):
            return QCoreApplication.translate("Plots", "no value")
        return numbers.quantity(value, self.figure.unit, self._digits(), difference=self._is_difference)

    def redraw(self) -> None:
        """Paint anew, with numbers in the language in force."""
        self._written = {}
        super().redraw()

    def _short(self, index: int) -> str:
        """Return the number without "points", which stand in the title; each is written once between two redraws."""
        if index not in self._written:
            self._written[index] = self._shortened(index)
        return self._written[index]

    def _shortened(self, index: int) -> str:
        value = float(self._values[index])
        if not self._is_difference or numbers.kind_of(self.figure.unit) != "share" or not math.isfinite(value):
            return self._number(index)
        return numbers.number(100.0 * value, self._digits(), signed=True)

    def _told(self, index: int) -> str:
        pattern = QCoreApplication.translate("Plots", "{name}: {number}")
        return pattern.format(name=self._names[index], number=self._number(index))

    def table(self) -> pd.DataFrame:
        """Return name and value of each place."""
        return pd.DataFrame(
            {QCoreApplication.translate("Plots", "Place"): self._names, self.figure.title: self._values}
        )

    def writers(self) -> Mapping[str, Writer]:
        """Return that differences are written with their sign."""
        return {self.figure.title: partial(numbers.quantity, unit=self.figure.unit, difference=self._is_difference)}

    def spoken(self) -> str:
        """Return the places with the lowest and the highest value."""
        known = np.flatnonzero(np.isfinite(self._values))
        if known.size == 0:
            return ""
        lowest, highest = known[self._values[known].argmin()], known[self._values[known].argmax()]
        pattern = QCoreApplication.translate("Plots", "Lowest: {low}. Highest: {high}.")
        return pattern.format(low=self._told(int(lowest)), high=self._told(int(highest)))

    def go(self, right: int, down: int) -> None:
        """Go to the nearest place in a direction; to the first one where none was chosen."""
        if not self._names:
            return
        if self.current is None:
            self._reach(int(np.lexsort((self._centres[:, 0], -self._centres[:, 1]))[0]))
            return
        places = self._tile_centres if self._is_tiled else self._centres
        way = places - places[self.current]
        ahead = way @ np.array([right, -down], np.float64)
        aside = np.abs(way @ np.array([down, right], np.float64))
        cost = np.where(ahead > np.maximum(1e-9, 0.4 * aside), ahead + _SIDEWAYS * aside, np.inf)
        if np.isfinite(cost).any():
            self._reach(int(cost.argmin()))
