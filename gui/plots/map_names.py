"""The names on a map: inside their shapes where there is room, else over the map, none over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gui.plots.drawing import CENTRE, MIDDLE, Drawing
from gui.plots.rooms import Room

_MOST: Final = 16
"""Beyond these only shapes that have room in them are named."""
_OVERHANG: Final = 2.0
"""How much wider than its shape a name over the map may be."""
_TALL: Final = 2.6
"""Lines of text that a shape has to be high for a name and a number over it."""


@dataclass(frozen=True, slots=True)
class Label:
    """What may be written on one place."""

    name: str
    told: str
    """Its number."""
    bounds: QRectF
    """Of its shape, in pixels."""
    room: Room
    ink: QColor
    """What can be read on its colour."""


def paint_names(drawing: Drawing, labels: Sequence[Label], board: QRectF, *, is_tiled: bool) -> set[int]:
    """Write names and numbers; return which places have one.

    Parameters
    ----------
    board : QRectF
        No name stands beyond it.
    is_tiled : bool
        Whether all shapes are alike: a long name is shortened then, and none stands over the map.
    """
    taken: dict[int, QRectF] = {}
    for i, label in enumerate(labels):
        box = _inside(drawing, label, is_tiled=is_tiled)
        if box is not None:
            taken[i] = box
            _write(drawing, box, label, label.ink)
    if not is_tiled:
        _paint_over(drawing, labels, board, taken)
    return set(taken)


def _inside(drawing: Drawing, label: Label, *, is_tiled: bool) -> QRectF | None:
    """Return where a label stands inside its shape, None where there is no room for it."""
    sizes, room = drawing.sizes, label.room
    told = sizes.text_width(label.told, bold=True)
    name = sizes.text_width(label.name)
    width, lines = max(name, told), 2.0 if room.two >= told else 1.0
    if is_tiled:
        width = max(told, min(width, room.two if lines == 2.0 else room.one))
    if lines == 2.0 and room.two < width <= room.one:
        width, lines = name, 1.0
    if width > (room.two if lines == 2.0 else room.one):
        return None
    return _box(label, width, lines * sizes.line_height())


def _paint_over(drawing: Drawing, labels: Sequence[Label], board: QRectF, taken: dict[int, QRectF]) -> None:
    """Write names that their shapes are too small for over the map, the largest shapes first."""
    sizes = drawing.sizes
    line = sizes.line_height()
    rest = [i for i in range(len(labels)) if i not in taken]
    for i in sorted(rest, key=lambda i: -labels[i].bounds.width() * labels[i].bounds.height()):
        label = labels[i]
        width = sizes.text_width(label.name) + 4.0
        if len(taken) >= _MOST or width > _OVERHANG * label.bounds.width():
            continue
        box = _box(label, width, line * (2.0 if label.bounds.height() > _TALL * line else 1.0))
        clear = box.adjusted(-4.0, -1.0, 4.0, 1.0)
        if board.contains(box) and not any(clear.intersects(other) for other in taken.values()):
            taken[i] = box
            _write(drawing, box, label, QColor(drawing.tokens.ink), halo=True)


def _box(label: Label, width: float, height: float) -> QRectF:
    centre = label.room.centre
    return QRectF(centre.x() - width / 2.0, centre.y() - height / 2.0, width, height)


def _write(drawing: Drawing, box: QRectF, label: Label, ink: QColor, *, halo: bool = False) -> None:
    line = drawing.sizes.line_height()
    name = QRectF(box.left(), box.top(), box.width(), line)
    drawing.text(name, label.name, CENTRE | MIDDLE, ink, halo=halo)
    if box.height() > 1.5 * line:
        drawing.text(name.translated(0.0, line), label.told, CENTRE | MIDDLE, ink, bold=True, halo=halo)
