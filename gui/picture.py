"""One picture of finished runs: a map of what changed and the two figures that matter most, drawn without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from gui.plots.fan_chart import FanChart
from gui.plots.palette import INK, PAPER, QUIET
from gui.plots.region_map import RegionMap

SIZE: Final = (1280, 680)
"""Width and height in logical pixels."""
SCALE: Final = 2
"""Real pixels for each logical one."""

_KM_PER_DEGREE: Final = 111.32


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric as a reader sees it."""

    name: str
    label: str
    unit: str

    @property
    def is_relative(self) -> bool:
        """Whether its change is told in percent: amounts are, shares and indices are not."""
        return self.unit.startswith("NIS")

    @property
    def title(self) -> str:
        """Label and unit."""
        return self.label if self.unit == "1" else f"{self.label}, {self.unit}"


def change(runs: pd.DataFrame, figure: Figure) -> pd.Series[float]:
    """Return by area what changed, the mean over seeds.

    With one scenario, from its first to its last year; with two, from A to B in the last year, seed by seed.

    Parameters
    ----------
    runs : DataFrame
        Columns ``scenario``, ``seed``, ``year``, ``area``, ``metric``, ``value``.
    figure : Figure
        The metric; amounts change in percent.
    """
    one = runs[runs["metric"] == figure.name]
    names = list(dict.fromkeys(one["scenario"]))
    last = one[one["year"] == one["year"].max()]
    first = one[one["year"] == one["year"].min()] if len(names) == 1 else last[last["scenario"] == names[0]]
    last = last[last["scenario"] == names[-1]]
    before, after = (part.set_index(["area", "seed"])["value"] for part in (first, last))
    difference = after - before
    if figure.is_relative:
        difference = 100.0 * difference / before
    result: pd.Series[float] = difference.groupby("area").mean()
    return result


def on_map(places: pd.DataFrame, value: pd.Series[float]) -> pd.DataFrame:
    """Return ``name``, ``x`` and ``y`` in km, and ``value`` of places with ``id``, ``name``, ``lat``, ``lon``."""
    middle = places[["lat", "lon"]].mean()
    return pd.DataFrame(
        {
            "name": places["name"],
            "x": (places["lon"] - middle["lon"]) * _KM_PER_DEGREE * np.cos(np.radians(middle["lat"])),
            "y": (places["lat"] - middle["lat"]) * _KM_PER_DEGREE,
            "value": places["id"].map(value),
        }
    )


def draw(
    runs: pd.DataFrame, places: pd.DataFrame, map_of: Figure, charts: Sequence[Figure], heading: str, caption: str
) -> QPixmap:
    """Return the picture.

    Parameters
    ----------
    runs : DataFrame
        Yearly figures of one scenario or two, with the columns ``scenario``, ``seed``, ``year``, ``area``, ``kind``,
        ``metric`` and ``value``.
    places : DataFrame
        ``id``, ``name``, ``lat``, ``lon`` of the authorities.
    map_of : Figure
        Whose change colours the map.
    charts : sequence of Figure
        Whose course for the whole region is drawn beside it.
    heading, caption : str
        Text above and below.
    """
    application = QApplication.instance() or QApplication([])  # kept in a name, else it is gone before the first item
    canvas = pg.GraphicsLayoutWidget(size=SIZE)
    canvas.setBackground(PAPER)
    canvas.addLabel(escape(heading), row=0, col=0, colspan=2, color=INK, size="15pt", justify="left")
    canvas.addItem(_map(runs, places, map_of), row=1, col=0, rowspan=len(charts))
    region = runs[runs["kind"] == "region"]
    for row, figure in enumerate(charts, start=1):
        canvas.addItem(FanChart(region[region["metric"] == figure.name], figure.title), row=row, col=1)
    canvas.addLabel(escape(caption), row=len(charts) + 1, col=0, colspan=2, color=QUIET, size="9pt", justify="left")
    for column, share in enumerate((11, 9)):
        canvas.ci.layout.setColumnStretchFactor(column, share)
    canvas.resize(*SIZE)
    picture = QPixmap(SIZE[0] * SCALE, SIZE[1] * SCALE)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(PAPER)
    canvas.grab()  # lays everything out
    application.processEvents()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.render(painter, QRectF(0.0, 0.0, *SIZE))
    painter.end()
    canvas.close()
    return picture


def save(picture: QPixmap, path: Path) -> None:
    """Write the picture as PNG.

    Raises
    ------
    OSError
        It cannot be written there.
    """
    if not picture.save(str(path), "PNG"):
        raise OSError(f"{path}: the picture cannot be written there")


def _map(runs: pd.DataFrame, places: pd.DataFrame, figure: Figure) -> RegionMap:
    names, years = list(dict.fromkeys(runs["scenario"])), runs["year"]
    span = f"{years.min()} to {years.max()}" if len(names) == 1 else f"second scenario against first, {years.max()}"
    unit = "%" if figure.is_relative else "" if figure.unit == "1" else figure.unit
    title = ", ".join(part for part in (f"{figure.label}: change", unit, span) if part)
    return RegionMap(on_map(places, change(runs, figure)), title, digits=1 if figure.is_relative else 3)
