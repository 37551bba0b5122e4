"""Colours and their meaning: A is blue, B is vermilion, everything else is grey; differences run from brown to teal."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

PAPER: Final = "#FFFFFF"
INK: Final = "#222222"
QUIET: Final = "#6B6B6B"
UNKNOWN: Final = "#EEEEEE"
"""Where there is no value."""
SCENARIOS: Final = ("#0072B2", "#D55E00")
"""A and B of Okabe and Ito, told apart with any kind of colour blindness."""

# Brown to teal of ColorBrewer (BrBG), darker ends left out so that black labels stay readable.
_DIVERGING: Final = pg.ColorMap(
    [0.0, 0.25, 0.5, 0.75, 1.0],
    [(191, 129, 45), (223, 194, 125), (245, 245, 245), (128, 205, 193), (53, 151, 143)],
)


def diverging(value: float, largest: float) -> QColor:
    """Return the colour of a difference: brown below zero, teal above, grey where there is no value.

    Parameters
    ----------
    value : float
        The difference; may be NaN.
    largest : float
        The difference, up or down, that gets the fullest colour.
    """
    if not np.isfinite(value):
        return QColor(UNKNOWN)
    place = 0.5 if largest <= 0.0 else 0.5 + 0.5 * min(max(value / largest, -1.0), 1.0)
    colour: QColor = _DIVERGING.map(place, mode="qcolor")
    return colour


def faded(colour: str, opacity: float) -> QColor:
    """Return a colour that lets through what lies under it; ``opacity`` in [0, 1]."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result
