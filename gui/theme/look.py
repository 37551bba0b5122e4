"""The look in force: which tokens, how large; applied to the application, which tells every widget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme.fonts import font_of, load
from gui.theme.stylesheet import stylesheet
from gui.theme.tokens import LIGHT, THEMES, Tokens

SCALES: Final = (1.0, 2.0)
"""Smallest and largest scale of the window."""


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens and scale in force."""

    tokens: Tokens = LIGHT
    scale: float = 1.0
    """1.0 is 100 %."""

    def px(self, size: float) -> int:
        """Return a size of the tokens in logical pixels of the window."""
        return max(1, round(size * self.scale))

    def font(self, size: float, *, bold: bool = False) -> QFont:
        """Return the program's font; ``size`` in pixels at 100 %. Digits have one width, so that columns align."""
        return font_of(self.px(size), bold=bold)


_current = Look()


def look() -> Look:
    """Return the look in force; a widget learns of a new one from ``changeEvent`` with ``StyleChange``."""
    return _current


def apply(application: QApplication, theme: str = LIGHT.name, scale: float = 1.0) -> Look:
    """Give the application a theme and a scale, at its start or while it runs.

    Parameters
    ----------
    application : QApplication
        Every widget of it receives ``QEvent.StyleChange``.
    theme : str
        A name in `THEMES`.
    scale : float
        Size of text and spacing, 1 to 2; what lies outside is brought to the nearer end.
    """
    global _current  # noqa: PLW0603  there is one application, and it has one look
    _current = Look(THEMES[theme], min(max(scale, SCALES[0]), SCALES[1]))
    load()
    application.setStyle("Fusion")
    application.setPalette(palette(_current.tokens))
    application.setFont(_current.font(_current.tokens.body))
    pg.setConfigOptions(
        background=_current.tokens.paper, foreground=_current.tokens.quiet, antialias=True, segmentedLineMode="on"
    )
    application.setStyleSheet(stylesheet(_current.tokens, _current.scale))
    return _current


@contextmanager
def worn(other: Look) -> Iterator[Look]:
    """Let widgets that are made in a block wear another look, for paper; the application keeps its own."""
    global _current  # noqa: PLW0603  as above
    before = _current
    _current = other
    try:
        yield other
    finally:
        _current = before


def palette(tokens: Tokens) -> QPalette:
    """Return a palette in which every role is set, so that no colour of the desktop shows through."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.ink,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.window,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.quiet,
        role.Button: tokens.raised,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.error,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.paper,
        role.Highlight: tokens.chosen,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.focus,
        role.Link: tokens.a_text,
        role.LinkVisited: tokens.a_text,
        role.Light: tokens.paper,
        role.Midlight: tokens.raised,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.ink if not tokens.is_dark else tokens.window,
    }
    result = QPalette()
    for item, colour in colours.items():
        result.setColor(item, QColor(colour))
    for item in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, item, QColor(tokens.other))
    return result
