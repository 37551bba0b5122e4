"""The map."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui import theme
from gui.numbers import plain
from gui.plots.figure import Figure
from gui.plots.map import MapPlot
from gui.plots.shapes import outline, tiles
from gui.theme.scales import amounts, differences

SQUARE = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
NAMES = ["north west", "north east", "south west", "south east"]
PLACES = [[SQUARE + corner] for corner in ([0.0, 1.0], [1.0, 1.0], [0.0, 0.0], [1.0, 0.0])]


@pytest.fixture
def plot(shown: Callable[..., MapPlot]) -> MapPlot:
    """Return a map of four squares."""
    result = MapPlot()
    result.set_figure(Figure("Income", "NIS/month", "NIS a month", "higher"))
    result.set_places(NAMES, PLACES)
    result.set_values(np.array([1.0, 2.0, 3.0, np.nan]))
    return shown(result)


def colour_of(plot: MapPlot, index: int) -> QColor:
    """Return the colour near the upper left corner of a place."""
    image = plot.board.viewport().grab().toImage()
    bounds = plot.spots[index].area.boundingRect()
    return image.pixelColor((bounds.topLeft() + QPointF(6.0, 6.0)).toPoint())


def test_that_more_is_coloured_as_more(plot: MapPlot) -> None:
    plot.set_range(1.0, 3.0)
    scale = amounts(theme.LIGHT)
    assert colour_of(plot, 0) == scale[0]
    assert colour_of(plot, 2) == scale[-1]


@pytest.mark.parametrize(("better", "first"), [("higher", -1), ("lower", 0)])
def test_that_better_is_teal_whichever_way_it_lies(plot: MapPlot, better: str, first: int) -> None:
    plot.set_figure(Figure("Gap", "share", "", better))
    plot.set_values(np.array([0.2, -0.2, 0.0, 0.1]), is_difference=True)
    plot.set_range(-0.2, 0.2)
    assert colour_of(plot, 0) == differences(theme.LIGHT)[first]


def test_that_a_place_without_value_says_so(plot: MapPlot) -> None:
    plot.board.viewport().grab()
    assert plot.spots[3].text == "south east: no value"


def test_that_a_click_chooses_the_place_under_it(plot: MapPlot, qtbot: QtBot) -> None:
    plot.board.viewport().grab()
    place = plot.spots[1].area.boundingRect().center().toPoint()
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot.board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Qt.Key.Key_Right, 1),
        (0, Qt.Key.Key_Down, 2),
        (3, Qt.Key.Key_Left, 2),
        (3, Qt.Key.Key_Up, 1),
        (0, Qt.Key.Key_Up, 0),
    ],
)
def test_that_arrow_keys_go_to_the_neighbour(plot: MapPlot, qtbot: QtBot, start: int, key: Qt.Key, end: int) -> None:
    plot.set_current(start)
    qtbot.keyClick(plot.board, key)
    assert plot.current == end


def test_that_enter_chooses_what_the_keys_have_reached(plot: MapPlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot.board, Qt.Key.Key_Right)
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.keyClick(plot.board, Qt.Key.Key_Return)
    assert chosen.args == [0]


def test_that_the_table_holds_the_values(plot: MapPlot) -> None:
    assert plot.table()["Place"].tolist() == NAMES
    assert plot.table()["Income"].tolist()[:3] == [1.0, 2.0, 3.0]


def test_that_the_summary_names_the_extremes(plot: MapPlot) -> None:
    assert plain(plot.spoken()) == "Lowest: north west: ₪1.0. Highest: south west: ₪3.0."


def test_that_a_map_without_any_value_says_why(plot: MapPlot) -> None:
    plot.set_values(np.full(4, np.nan))
    assert plot.is_empty()


def test_that_polygons_that_touch_have_one_outline() -> None:
    path = outline([SQUARE, np.add(SQUARE, [1.0, 0.0])])
    assert len(path.toSubpathPolygons()) == 1
    assert path.boundingRect().width() == pytest.approx(2.0)


def test_that_tiles_keep_north_and_east_and_never_coincide() -> None:
    centres = np.random.default_rng(1).uniform(0.0, 40.0, (30, 2))
    placed = np.array([tile.mean(axis=0) for tile in tiles(centres)])
    assert len({tuple(np.round(place, 6)) for place in placed}) == 30
    for axis in (0, 1):
        assert np.corrcoef(centres[:, axis], placed[:, axis])[0, 1] > 0.9


def test_that_tiles_have_one_size(plot: MapPlot) -> None:
    plot.set_tiled(True)
    plot.board.viewport().grab()
    assert len({round(spot.area.boundingRect().width(), 6) for spot in plot.spots}) == 1
