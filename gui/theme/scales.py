"""Scales from a number to a colour: cividis for amounts, brown to teal round zero for differences."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from gui.theme.tokens import Tokens

F64 = NDArray[np.float64]

_STEPS: Final = 256
_DARKEST: Final = 0.08
"""Where cividis starts on dark paper: its first blue would sink into it."""


@cache
def amounts(tokens: Tokens) -> tuple[QColor, ...]:
    """Return 256 colours for amounts, from low to high: darker is higher on light paper, brighter on dark paper."""
    start, end = (_DARKEST, 1.0) if tokens.is_dark else (1.0, 0.0)
    colours = pg.colormap.get("cividis").map(np.linspace(start, end, _STEPS), mode="qcolor")
    return tuple(colours)


@cache
def differences(tokens: Tokens) -> tuple[QColor, ...]:
    """Return 256 colours for differences, from worse through unchanged to better."""
    stops = np.linspace(0.0, 1.0, len(tokens.diverging))
    colours = pg.ColorMap(stops, [QColor(colour) for colour in tokens.diverging]).map(
        np.linspace(0.0, 1.0, _STEPS), mode="qcolor"
    )
    return tuple(colours)


def coloured(values: F64, low: float, high: float, scale: tuple[QColor, ...], unknown: str) -> list[QColor]:
    """Return a colour for each value.

    Parameters
    ----------
    values : float64[n]
        NaN where there is none.
    low, high : float
        The values at the ends of the scale; ``high`` may be the smaller one, which turns the scale round.
    scale : tuple of QColor
        `amounts` or `differences`.
    unknown : str
        The colour where there is no value.
    """
    place = np.full(len(values), 0.5) if high == low else (np.asarray(values, np.float64) - low) / (high - low)
    known = np.isfinite(values)
    index = np.clip(np.where(known, place, 0.0) * (len(scale) - 1), 0, len(scale) - 1).round().astype(int)
    return [scale[i] if ok else QColor(unknown) for i, ok in zip(index, known, strict=True)]


def faded(colour: str, opacity: float) -> QColor:
    """Return a colour that lets through what lies under it; ``opacity`` in [0, 1]."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result


def blended(colour: str, paper: str, opacity: float) -> QColor:
    """Return what a faded colour looks like on paper, as a colour that hides what lies under it."""
    over, under = QColor(colour), QColor(paper)
    pairs = ((under.redF(), over.redF()), (under.greenF(), over.greenF()), (under.blueF(), over.blueF()))
    return QColor.fromRgbF(*(low + opacity * (high - low) for low, high in pairs))


def ink_on(colour: QColor) -> QColor:
    """Return black or white, whichever reads better on a colour (WCAG relative luminance)."""
    return _ink_on(colour.rgb())


@lru_cache(maxsize=1024)
def _ink_on(rgb: int) -> QColor:
    colour = QColor(rgb)
    channel = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)
    luminance = float(linear @ [0.2126, 0.7152, 0.0722])
    return QColor("#000000") if (luminance + 0.05) ** 2 > 1.05 * 0.05 else QColor("#FFFFFF")
