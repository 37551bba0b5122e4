"""A schematic map: one cell for each authority, coloured by a difference."""

from __future__ import annotations

from html import escape
from typing import Final

import numpy as np
import pandas as pd
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem

from gui.plots.palette import INK, PAPER, diverging
from gui.plots.voronoi import F64, cells, evened_out, middle

REACH_KM: Final = 6.0
MOST_LABELS: Final = 20
"""Cells that can be labelled without covering one another."""


class RegionMap(pg.PlotItem):
    """A map of places.

    Parameters
    ----------
    places : DataFrame
        One row for each place: ``name``; ``x``, ``y`` in km; ``value``, NaN where there is none.
    title : str
        What the colours say, with unit and direction.
    digits : int
        Decimals of the values.
    """

    def __init__(self, places: pd.DataFrame, title: str, digits: int) -> None:
        super().__init__()
        self.setTitle(escape(title), color=INK, size="12pt")
        self.hideAxis("left")
        self.hideAxis("bottom")
        self.hideButtons()
        self.setMenuEnabled(False)
        view = self.getViewBox()
        view.setAspectLocked(True)
        view.setMouseEnabled(False, False)
        self._largest = float(np.nanmax(np.abs(places["value"]), initial=0.0))
        self._draw(places, digits)

    def _draw(self, places: pd.DataFrame, digits: int) -> None:
        points = places[["x", "y"]].to_numpy(np.float64)
        columns = (places["name"], places["value"].to_numpy(np.float64), cells(evened_out(points, REACH_KM), REACH_KM))
        for name, value, polygon in zip(*columns, strict=True):
            cell = QGraphicsPolygonItem(QPolygonF([QPointF(float(x), float(y)) for x, y in polygon]))
            cell.setPen(pg.mkPen(PAPER, width=2, cosmetic=True))
            cell.setBrush(pg.mkBrush(diverging(value, self._largest)))
            self.addItem(cell)
            if len(places) <= MOST_LABELS:
                told = f"{round(value, digits) + 0.0:+.{digits}f}" if np.isfinite(value) else "no value"
                self._label(middle(polygon), str(name), told)

    def _label(self, at: F64, name: str, value: str) -> None:
        html = f'<div style="text-align:center; color:{INK}">{escape(name)}<br><b>{value}</b></div>'
        label = pg.TextItem(html=html, anchor=(0.5, 0.5))
        label.setTextWidth(label.textItem.boundingRect().width())  # text is centred in a width only
        label.setPos(float(at[0]), float(at[1]))
        label.setZValue(1.0)
        self.addItem(label)
