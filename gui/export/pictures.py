"""A view as PNG or PDF: what is seen, and at its foot where the numbers come from."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtWidgets import QWidget

from gui.files.saving import write
from gui.plots.sharp import sharp
from gui.theme import look

_SCALE: Final = 2.0
"""Real pixels of a PNG for each logical one."""
_MARGIN: Final = 8
_POINTS: Final = 72


def save_picture(widget: QWidget, foot: str, path: str) -> None:
    """Write a widget as it stands as ``.png``, or as ``.pdf`` with letters and lines instead of pixels.

    Parameters
    ----------
    widget : QWidget
    foot : str
        A line under the picture: where the numbers come from; none where it is empty.
    path : str
        Its ending decides.

    Raises
    ------
    SavingError
        The disk refuses.
    """
    write(path, pdf_of(widget, foot) if Path(path).suffix.lower() == ".pdf" else png_of(widget, foot))


def png_of(widget: QWidget, foot: str = "", scale: float = _SCALE) -> bytes:
    """Return a widget and its foot as PNG."""
    size = _size(widget, foot)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(look().tokens.paper))
    painter = QPainter(picture)
    _paint(painter, widget, foot, size)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    buffer.close()
    return bytes(content.data())


def pdf_of(widget: QWidget, foot: str = "") -> bytes:
    """Return a widget and its foot as a PDF of one page of their size."""
    size = _size(widget, foot)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    dpi = widget.logicalDpiX()
    points, exact = QSizeF(size) * (_POINTS / dpi), QPageSize.SizeMatchPolicy.ExactMatch
    writer = pdf_writer(buffer, QPageSize(points, QPageSize.Unit.Point, "", exact), dpi)
    painter = QPainter(writer)
    painter.fillRect(QRect(QPoint(), size), QColor(look().tokens.paper))
    _paint(painter, widget, foot, size)
    painter.end()
    buffer.close()
    return bytes(content.data())


def pdf_writer(device: QIODevice, page: QPageSize, dpi: int) -> QPdfWriter:
    """Return a writer of pages without margins.

    Parameters
    ----------
    device : QIODevice
    page : QPageSize
    dpi : int
        Pixels of the screen for an inch; with others, axes and curves would come to lie in different places.
    """
    writer = QPdfWriter(device)
    writer.setResolution(dpi)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setCreator("Eshkol")
    return writer


def _size(widget: QWidget, foot: str) -> QSize:
    return widget.size() + QSize(0, _foot_height(widget.width(), foot))


def _foot_height(width: int, foot: str) -> int:
    if not foot:
        return 0
    return _foot_box(width, foot) + 2 * _MARGIN


def _foot_box(width: int, foot: str) -> int:
    room = QRectF(0, 0, width - 2 * _MARGIN, 1000)
    metrics = QFontMetricsF(look().font(look().tokens.caption))
    return round(metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), foot).height()) + 1


def _paint(painter: QPainter, widget: QWidget, foot: str, size: QSize) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    with sharp(widget):
        widget.render(painter, QPoint())
    if not foot:
        return
    painter.setFont(look().font(look().tokens.caption))
    painter.setPen(QColor(look().tokens.quiet))
    painter.setLayoutDirection(widget.layoutDirection())
    box = QRectF(_MARGIN, widget.height() + _MARGIN, size.width() - 2 * _MARGIN, size.height() - widget.height())
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap) | _leading(widget), foot)


def _leading(widget: QWidget) -> int:
    is_rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignTop)
