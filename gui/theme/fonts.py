"""The fonts that the program brings along, so that a picture is the same on every machine."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

FOLDER: Final = Path(__file__).parent / "fonts"
FAMILIES: Final = ("Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans Math", "Noto Sans Symbols2")
"""In the order in which a glyph is looked for."""


@cache
def load() -> tuple[str, ...]:
    """Make the shipped fonts known to the application, once; return their families.

    Raises
    ------
    RuntimeError
        A font that was installed with the program is missing or damaged.
    """
    found: set[str] = set()
    for path in sorted(FOLDER.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    missing = [family for family in FAMILIES if family not in found]
    if missing:
        raise RuntimeError(f"{FOLDER}: expected fonts of {', '.join(missing)}; install the program again")
    return FAMILIES


def font_of(pixels: int, *, bold: bool = False) -> QFont:
    """Return the program's font in a size of real pixels of the window."""
    result = QFont(list(FAMILIES))
    result.setPixelSize(pixels)
    result.setBold(bold)
    return result
