"""Where names stand on a map."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from gui import theme
from gui.plots.drawing import Drawing, Sizes
from gui.plots.map_names import Label, paint_names
from gui.plots.rooms import Room, anchor, room_in
from gui.plots.shapes import outline

LONG = np.array([[0.0, 0.0], [90.0, 0.0], [90.0, 20.0], [0.0, 20.0]])
HIGH = np.array([[0.0, 20.0], [10.0, 20.0], [10.0, 80.0], [0.0, 80.0]])
BOARD = QRectF(0.0, 0.0, 400.0, 300.0)


@pytest.fixture
def painted() -> Callable[..., set[int]]:
    """Return a function that paints labels and tells which were written."""

    def paint(labels: list[Label], *, is_tiled: bool = False) -> set[int]:
        pixmap = QPixmap(400, 300)
        painter = QPainter(pixmap)
        try:
            return paint_names(Drawing(painter, Sizes(theme.look())), labels, BOARD, is_tiled=is_tiled)
        finally:
            painter.end()

    return paint


def label(name: str, x: float, y: float, size: float, room: float) -> Label:
    """Return a label in the middle of a square shape."""
    bounds = QRectF(x - size / 2.0, y - size / 2.0, size, size)
    return Label(name, "1", bounds, Room(QPointF(x, y), room, room), QColor("#000000"))


def test_that_a_name_stands_in_the_part_of_a_shape_that_has_most_room() -> None:
    point = anchor(outline([HIGH, LONG]), [HIGH, LONG])
    assert 15.0 < point.x() < 75.0
    assert -20.0 < point.y() < 0.0


@pytest.mark.parametrize(("line", "one", "two"), [(8.0, 90.0, 90.0), (12.0, 90.0, 0.0), (24.0, 0.0, 0.0)])
def test_that_room_is_what_fits_inside_the_shape(line: float, one: float, two: float) -> None:
    room = room_in(outline([LONG]), QPointF(45.0, -10.0), line)
    assert room.one == pytest.approx(one, abs=1.5)
    assert room.two == pytest.approx(two, abs=1.5)


def test_that_names_over_the_map_do_not_cover_each_other(painted: Callable[..., set[int]]) -> None:
    crowd = [label(f"name {i}", 100.0 + 5.0 * i, 100.0, 40.0 - i, 0.0) for i in range(5)]
    assert painted(crowd) == {0}


def test_that_a_name_that_dwarfs_its_shape_is_left_out(painted: Callable[..., set[int]]) -> None:
    assert painted([label("a very long name indeed", 200.0, 100.0, 10.0, 0.0)]) == set()


def test_that_no_name_stands_beyond_the_board(painted: Callable[..., set[int]]) -> None:
    assert painted([label("outside", 3.0, 100.0, 60.0, 0.0)]) == set()


def test_that_long_names_on_tiles_are_shortened(painted: Callable[..., set[int]]) -> None:
    tile = label("a very long name indeed", 200.0, 100.0, 40.0, 40.0)
    assert painted([tile], is_tiled=True) == {0}


def test_that_an_empty_path_has_no_room() -> None:
    assert room_in(QPainterPath(), QPointF(0.0, 0.0), 10.0) == Room(QPointF(0.0, 0.0), 0.0, 0.0)
