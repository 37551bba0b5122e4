"""One picture of finished runs: a map of what changed and the two figures that matter most, drawn without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from gui import numbers, theme
from gui.plots.courses import Course, Role
from gui.plots.fan import FanPlot
from gui.plots.figure import Figure as Shown
from gui.plots.map import MapPlot
from gui.plots.sharp import pixmap_of
from gui.plots.voronoi import cells, evened_out

F64 = NDArray[np.float64]

SIZE: Final = (1280, 680)
"""Width and height in logical pixels."""
SCALE: Final = 2
"""Real pixels for each logical one."""

_KM_PER_DEGREE: Final = 111.32
_REACH_KM: Final = 6.0
_ROLES: Final[dict[int, tuple[Role, ...]]] = {1: ("a",), 2: ("b", "a")}
"""By the number of scenarios; the second is compared with the first."""
_SHARES: Final = (11, 9)
"""Widths of map and charts, relative to each other."""


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

    def shown(self) -> Shown:
        """Return it for a chart."""
        return Shown(self.label, self.unit, "" if self.unit == "1" else self.unit)


def change(runs: pd.DataFrame, figure: Figure) -> pd.Series[float]:
    """Return by area what changed, the mean over seeds.

    With one scenario, from its first to its last year; with two, from the first scenario to the second in the
    last year, seed by seed.

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


def on_map(places: pd.DataFrame) -> F64:
    """Return where places with ``lat`` and ``lon`` lie, float64[n, 2], km to the east and to the north."""
    middle = places[["lat", "lon"]].mean()
    east = (places["lon"] - middle["lon"]) * _KM_PER_DEGREE * np.cos(np.radians(middle["lat"]))
    return np.column_stack((east, (places["lat"] - middle["lat"]) * _KM_PER_DEGREE))


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
    application = QApplication.instance() or QApplication([])  # kept in a name, else it is gone before the first widget
    assert isinstance(application, QApplication)
    theme.apply(application)
    canvas = QWidget()
    canvas.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    grid = QGridLayout(canvas)
    grid.addWidget(_text(heading, "heading"), 0, 0, 1, 2)
    grid.addWidget(region_map(runs, places, map_of), 1, 0, len(charts), 1)
    region = runs[runs["kind"] == "region"]
    for row, figure in enumerate(charts, start=1):
        grid.addWidget(fan(region[region["metric"] == figure.name], figure), row, 1)
        grid.setRowStretch(row, 1)
    grid.addWidget(_text(caption, "caption"), len(charts) + 1, 0, 1, 2)
    for column, share in enumerate(_SHARES):
        grid.setColumnStretch(column, share)
    canvas.setFixedSize(*SIZE)
    canvas.show()
    application.processEvents()  # lays everything out
    picture = pixmap_of(canvas, SCALE, theme.look().tokens.paper)
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


def region_map(runs: pd.DataFrame, places: pd.DataFrame, figure: Figure) -> MapPlot:
    """Return a map of what changed, in percent for amounts."""
    names, years = list(dict.fromkeys(runs["scenario"])), runs["year"]
    against = "A minus B" if len(names) > 1 else f"{years.max()} against {years.min()}"
    result = MapPlot()
    unit = numbers.CHANGE if figure.is_relative else figure.unit
    result.set_figure(Shown(f"{figure.label}, change to {years.max()}", unit, "" if unit == numbers.CHANGE else unit))
    points = evened_out(on_map(places), _REACH_KM)
    result.set_places(places["name"].tolist(), [[cell] for cell in cells(points, _REACH_KM)])
    value = np.asarray(places["id"].map(change(runs, figure)), np.float64)
    result.set_values(value / 100.0 if figure.is_relative else value, is_difference=True, against=against)
    return result


def fan(runs: pd.DataFrame, figure: Figure) -> FanPlot:
    """Return the course of a figure in each scenario."""
    courses = []
    roles = _ROLES[runs["scenario"].nunique()]
    for (name, part), role in zip(runs.groupby("scenario", sort=False), roles, strict=True):
        table = part.pivot_table(index="seed", columns="year", values="value").sort_index(axis=1)
        courses.append(Course(str(name), table.to_numpy(np.float64), role))
    result = FanPlot()
    result.set_figure(figure.shown())
    result.set_courses(np.sort(runs["year"].unique()).astype(np.float64), courses)
    return result


def _text(text: str, role: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
