"""The gallery as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from gui import numbers, theme
from gui.gallery.samples import sample
from gui.gallery.scenes import SCENES
from gui.plots.sharp import pixmap_of

PIXELS = 2.0
"""Real pixels for each logical one."""


def draw(
    out: Path,
    only: Sequence[str],
    languages: Sequence[str],
    themes: Sequence[str],
    sizes: Sequence[tuple[int, ...]],
    scale: float,
) -> Iterator[Path]:
    """Draw scenes and return the files as they are written.

    Parameters
    ----------
    out : Path
        A folder; made where it is missing.
    only : sequence of str
        Names of scenes; all when empty.
    languages, themes : sequence of str
        As in `gui.gallery.words` and `gui.theme`.
    sizes : sequence of (int, int), pixel
        Width and height.
    scale : float
        Of text and spacing.
    """
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    out.mkdir(parents=True, exist_ok=True)
    for language in languages:
        locale = numbers.locale_for(language)
        QLocale.setDefault(locale)
        application.setLayoutDirection(locale.textDirection())
        facts = sample(language)
        for name in themes:
            theme.apply(application, name, scale)
            for scene in only or SCENES:
                for width, height in sizes:
                    path = out / f"{scene}-{language}-{name}-{width}.png"
                    pictured(application, SCENES[scene](facts), width, height).save(str(path))
                    yield path


def pictured(application: QApplication, widget: QWidget, width: int, height: int) -> QPixmap:
    """Return a picture of a widget at a size; it is never shown on a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(width, height)
    widget.show()
    application.processEvents()
    application.processEvents()  # labels that wrap settle in a second round
    picture = pixmap_of(widget, PIXELS, theme.look().tokens.paper)
    widget.close()
    return picture
