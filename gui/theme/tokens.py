"""Every colour and size of the program, in three sets: light, dark and high contrast.

Colour has a meaning: A is blue, B is vermilion (Okabe and Ito), everything else is grey; better is teal and worse is
brown. Nothing is told by colour alone. Tests hold each set against WCAG 2.2 contrast and simulated colour blindness.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True, slots=True)
class Tokens:
    """Colours as ``#RRGGBB``; sizes in logical pixels at a scale of 100 %."""

    name: str
    is_dark: bool

    window: str
    """Behind the panels."""
    paper: str
    """Panels, charts, fields."""
    raised: str
    """Buttons, headers of tables, rows under the pointer."""
    ink: str
    """Text that matters."""
    quiet: str
    """Captions, axes."""
    line: str
    """Borders."""
    faint: str
    """Grid lines."""
    focus: str
    """Ring around what has the keyboard."""
    chosen: str
    """Behind what is selected."""
    a: str
    b: str
    a_text: str
    """The colour of A dark or bright enough for text."""
    b_text: str
    other: str
    """Scenarios besides A and B."""
    gain: str
    loss: str
    error: str
    unknown: str
    """Where there is no value."""
    diverging: tuple[str, str, str, str, str]
    """Worse, a little worse, unchanged, a little better, better."""
    stroke: float = 2.0
    """Width of a line that carries data."""
    caption: int = 12
    body: int = 14
    heading: int = 18
    headline: int = 28
    step: int = 4
    """Spacing is a multiple of it."""
    radius: int = 6


LIGHT: Final = Tokens(
    name="light",
    is_dark=False,
    window="#F4F5F7",
    paper="#FFFFFF",
    raised="#ECEEF1",
    ink="#1F2328",
    quiet="#59636E",
    line="#CDD2D8",
    faint="#E7EAED",
    focus="#0072B2",
    chosen="#D6E8F5",
    a="#0072B2",
    b="#D55E00",
    a_text="#005E94",
    b_text="#A84800",
    other="#858D96",
    gain="#0B7D74",
    loss="#9A5B0B",
    error="#B3261E",
    unknown="#E4E6E9",
    diverging=("#B9741F", "#E3C48A", "#F3F2EF", "#8FD0C6", "#2E9A8D"),
)

DARK: Final = Tokens(
    name="dark",
    is_dark=True,
    window="#13161A",
    paper="#1B1F24",
    raised="#282D34",
    ink="#E9ECEF",
    quiet="#A9B1BA",
    line="#3F464E",
    faint="#2A2F36",
    focus="#6BB8EC",
    chosen="#1F3E55",
    a="#3D9BD9",
    b="#E8743B",
    a_text="#6BB8EC",
    b_text="#F59A6B",
    other="#8A929B",
    gain="#3FB8AA",
    loss="#D09A4A",
    error="#FF8A80",
    unknown="#343A42",
    diverging=("#C4822E", "#7D5A2B", "#33383F", "#2C6B65", "#35A396"),
)

CONTRAST: Final = Tokens(
    name="contrast",
    is_dark=True,
    window="#000000",
    paper="#000000",
    raised="#1A1A1A",
    ink="#FFFFFF",
    quiet="#E6E6E6",
    line="#FFFFFF",
    faint="#4D4D4D",
    focus="#FFE600",
    chosen="#00497A",
    a="#56B4FF",
    b="#FF8A33",
    a_text="#7CC6FF",
    b_text="#FFA867",
    other="#B4B4B4",
    gain="#4FE0CF",
    loss="#FFC15C",
    error="#FF9C94",
    unknown="#3A3A3A",
    diverging=("#FFB13D", "#8A5F1E", "#262626", "#1F766C", "#3FD9C6"),
    stroke=3.0,
)

THEMES: Final = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
