"""A fan: how a figure develops in many runs of one scenario, or of two."""

from __future__ import annotations

from html import escape
from typing import Final

import numpy as np
import pandas as pd
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem

from gui.plots.palette import INK, PAPER, QUIET, SCENARIOS, faded

BANDS: Final = ((0.05, 0.95, 0.14), (0.25, 0.75, 0.22))
"""Lower and upper quantile over runs, opacity."""


class FanChart(pg.PlotItem):
    """Median and bands over runs.

    Parameters
    ----------
    runs : DataFrame
        Columns ``scenario`` (at most two), ``seed``, ``year``, ``value``; the first scenario is A.
    title : str
        The figure, its unit and which direction is good.
    """

    def __init__(self, runs: pd.DataFrame, title: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else axes swap sides in Hebrew, pyqtgraph issue 2532
        self.setTitle(escape(title), color=INK, size="12pt")
        self.hideButtons()
        self.setMenuEnabled(False)
        self.getViewBox().setMouseEnabled(False, False)
        self.showGrid(y=True, alpha=0.25)
        for side in ("left", "bottom"):
            self.getAxis(side).setPen(QUIET)
            self.getAxis(side).setTextPen(QUIET)
        ends = [
            self._draw(name, part, colour)
            for (name, part), colour in zip(runs.groupby("scenario", sort=False), SCENARIOS, strict=False)
        ]
        self._label_ends(ends, runs)

    def _draw(self, name: object, runs: pd.DataFrame, colour: str) -> tuple[str, str, float, float]:
        """Draw one scenario; return its name, colour, last year and last median."""
        table = runs.pivot_table(index="year", columns="seed", values="value").sort_index()
        years = table.index.to_numpy(np.float64)
        for low, high, opacity in BANDS:
            self._band(
                years, table.quantile(low, axis=1).to_numpy(), table.quantile(high, axis=1).to_numpy(), colour, opacity
            )
        middle = table.median(axis=1).to_numpy()
        self.plot(years, middle, pen=pg.mkPen(colour, width=2.5), antialias=True)
        return str(name), colour, float(years[-1]), float(middle[-1])

    def _band(self, years: np.ndarray, low: np.ndarray, high: np.ndarray, colour: str, opacity: float) -> None:
        # One polygon: the stock FillBetweenItem costs three times the rest of a redraw.
        edge = [*zip(years, low, strict=True), *zip(years[::-1], high[::-1], strict=True)]
        band = QGraphicsPolygonItem(QPolygonF([QPointF(float(x), float(y)) for x, y in edge]))
        band.setPen(pg.mkPen(None))
        band.setBrush(faded(colour, opacity))
        self.addItem(band)

    def _label_ends(self, ends: list[tuple[str, str, float, float]], runs: pd.DataFrame) -> None:
        """Write the names at the ends of the lines, apart from each other, and leave room for them."""
        above = max(ends, key=lambda end: end[3])
        for end in ends if len(ends) > 1 else ():  # a chart of one scenario stands under that scenario's name
            label = pg.TextItem(
                end[0], color=end[1], anchor=(1.0, 1.3 if end is above else -0.3), fill=faded(PAPER, 0.75)
            )
            label.setPos(end[2], end[3])
            self.addItem(label)
        self.setXRange(float(runs["year"].min()), float(runs["year"].max()), padding=0.02)
        values = runs["value"].to_numpy(np.float64)
        span = float(np.ptp(values)) or 1.0
        self.setYRange(float(values.min()) - 0.1 * span, float(values.max()) + 0.15 * span, padding=0.0)
