"""Any widget as PNG or PDF, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from gui.plots.sharp import pixmap_of, sharp
from gui.theme import look

_POINTS_AN_INCH: Final = 72.0


def save_png(widget: QWidget, path: Path, scale: float = 2.0) -> None:
    """Write a widget as PNG.

    Parameters
    ----------
    widget : QWidget
        Laid out, on the screen or not.
    path : Path
        An older file is replaced.
    scale : float
        Real pixels for each logical one.

    Raises
    ------
    OSError
        It cannot be written there.
    """
    if not pixmap_of(widget, scale, look().tokens.paper).save(str(path), "PNG"):
        raise OSError(f"{path}: the picture cannot be written there")


def save_pdf(pages: Sequence[QWidget], path: Path, title: str) -> None:
    """Write widgets as the pages of a PDF: text stays text, in fonts that the file carries.

    Parameters
    ----------
    pages : sequence of QWidget
        One page each, as large as the widget.
    path : Path
        An older file is replaced.
    title : str
        Shown by readers of PDF.

    Raises
    ------
    OSError
        It cannot be written there.
    """
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    # With another resolution than the screen's, axes and curves come to lie in different places.
    writer.setResolution(pages[0].logicalDpiX())
    writer.setPageMargins(QMarginsF())
    writer.setPageSize(_page(pages[0]))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path}: the PDF cannot be written there")
    try:
        for number, page in enumerate(pages):
            if number:
                writer.setPageSize(_page(page))
                writer.newPage()
            with sharp(page):
                page.render(painter, QPoint())
    finally:
        painter.end()


def _page(widget: QWidget) -> QPageSize:
    size = QSizeF(widget.size()) * (_POINTS_AN_INCH / widget.logicalDpiX())
    return QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
