"""Pages of paper: widgets of the size of a sheet, in the light look whatever the window wears, painted into a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsView,
    QGraphicsWidget,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.export.pictures import pdf_writer
from gui.plots.sharp import sharp
from gui.theme.look import Look, palette
from gui.theme.stylesheet import stylesheet

A4: Final = (794, 1123)
"""Width and height in pixels of 1/96 inch."""
_DPI: Final = 96
_EDGE: Final = 44
_GAP: Final = 8
_SPLIT: Final = 0.34
_PASSES: Final = 3
"""How often a page is laid out and drawn before it is final."""


class Sheet(QWidget):
    """A sheet of paper; parts stand one under another.

    Parameters
    ----------
    look : Look
        What it and everything on it wears.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.setPalette(palette(look.tokens))
        self.setFont(look.font(look.tokens.body))
        self.setStyleSheet(stylesheet(look.tokens, look.scale))
        self.setFixedSize(*A4)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_EDGE, _EDGE - 8, _EDGE, _EDGE - 16)
        self.column.setSpacing(_GAP)

    def add_text(self, text: str, role: str = "", *, is_rich: bool = False) -> QLabel:
        """Add a paragraph; ``role`` is one of the stylesheet's."""
        label = QLabel(text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.RichText if is_rich else Qt.TextFormat.PlainText)
        label.setAlignment(self._leading())
        if role:
            label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def _leading(self) -> Qt.AlignmentFlag:
        """Return the side on which lines begin, also those that hold but a number or a foreign name."""
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop

    def add_rule(self) -> None:
        """Add a thin line."""
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self.look.tokens.line}; border: 0;")
        self.column.addWidget(line)

    def add_row(self, widgets: Sequence[QWidget], height: int = 0, stretch: int = 0) -> None:
        """Add widgets side by side, of a height in pixels or of what is left over."""
        row = QHBoxLayout()
        row.setSpacing(2 * _GAP)
        for widget in widgets:
            row.addWidget(widget, 1)
            if height:
                widget.setFixedHeight(height)
        self.column.addLayout(row, stretch)

    def add_facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Add names and values in two columns."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * _GAP)
        grid.setVerticalSpacing(2)
        for at, (name, value) in enumerate(rows):
            for column, text in enumerate((name, value)):
                label = QLabel(text, wordWrap=column == 1)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", "caption" if column == 0 else "")
                label.setAlignment(self._leading())
                grid.addWidget(label, at, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, round(100 * _SPLIT))
        grid.setColumnStretch(1, round(100 * (1 - _SPLIT)))
        self.column.addLayout(grid)


def settle(sheet: Sheet) -> None:
    """Lay everything on a sheet out, without letting the rest of the program go on."""
    ink = palette(sheet.look.tokens)
    for widget in sheet.findChildren(QWidget):
        widget.setPalette(ink)  # an application with a stylesheet hands its own palette to every widget
    sheet.show()
    for _ in range(_PASSES):
        sheet.grab()  # an axis learns how wide its numbers are when it draws them
        for widget in (sheet, *sheet.findChildren(QWidget)):
            QCoreApplication.sendPostedEvents(widget)
        for item in (item for view in sheet.findChildren(QGraphicsView) for item in view.items()):
            if isinstance(item, QGraphicsWidget) and (layout := QGraphicsWidget.layout(item)) is not None:
                layout.activate()  # pyqtgraph hides the method of that name


def pdf_of_sheets(sheets: Sequence[Sheet]) -> bytes:
    """Return sheets as the pages of a PDF, and throw the sheets away."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    dpi = sheets[0].logicalDpiX()
    writer = pdf_writer(buffer, QPageSize(QPageSize.PageSizeId.A4), dpi)
    painter = QPainter(writer)
    painter.scale(dpi / _DPI, dpi / _DPI)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for place, sheet in enumerate(sheets):
        if place:
            writer.newPage()
        settle(sheet)
        painter.fillRect(sheet.rect(), QColor(sheet.look.tokens.paper))
        with sharp(sheet):
            sheet.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        sheet.close()
        sheet.deleteLater()
    painter.end()
    buffer.close()
    return bytes(content.data())


def direction() -> Qt.LayoutDirection:
    """Return the direction of the window's language."""
    return QApplication.layoutDirection()
