"""A table of exactly the numbers that a chart or a map shows."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from gui import numbers
from gui.plots.frame import TitleButton
from gui.theme import look

Index = QModelIndex | QPersistentModelIndex
_HEADER_LINES: Final = 3


class FrameModel(QAbstractTableModel):
    """A data frame as Qt wants it; the first column names the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.frame = pd.DataFrame()
        self.unit = "1"
        self.is_difference = False

    def show(self, frame: pd.DataFrame, unit: str, *, is_difference: bool) -> None:
        """Show a frame; numbers are written in a unit of the registries."""
        self.beginResetModel()
        self.frame, self.unit, self.is_difference = frame, unit, is_difference
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.frame)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.frame.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, or how it stands."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.told(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return str(self.frame.columns[section])
        return None

    def told(self, row: int, column: int) -> str:
        """Return a cell as it is written."""
        value: Any = self.frame.iloc[row, column]
        if isinstance(value, str):
            return value
        if column == 0:
            return numbers.year(float(value))
        if not np.isfinite(value):
            return "–"
        return numbers.quantity(float(value), self.unit, difference=self.is_difference)


class TablePane(QWidget):
    """Shows a frame under a title; copying gives the numbers themselves, for a spreadsheet."""

    def __init__(self) -> None:
        super().__init__()
        self.frame_model = FrameModel()
        self.title, self.note, self.table = TitleButton(), QLabel(), QTableView()
        self.title.set_choice(True)
        self.note.setProperty("role", "caption")
        self.note.setContentsMargins(6, 0, 6, 4)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        self._lay_out(self.table)
        self.restyle()

    def _lay_out(self, table: QTableView) -> None:
        table.setModel(self.frame_model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        header.setMinimumSectionSize(56)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)

    def set_title(self, title: str, note: str) -> None:
        """Say what is shown, and its unit and direction."""
        self.title.set_full(title)
        self.note.setText(note)
        self.table.setAccessibleName(title)

    def show_frame(self, frame: pd.DataFrame, unit: str, *, is_difference: bool) -> None:
        """Show a frame; the place that was looked at stays in sight."""
        at = self.table.verticalScrollBar().value()
        self.frame_model.show(frame, unit, is_difference=is_difference)
        self.table.verticalScrollBar().setValue(at)

    def copy(self) -> None:
        """Put the whole table on the clipboard, with tabs, numbers in full."""
        QGuiApplication.clipboard().setText(self.frame_model.frame.to_csv(sep="\t", index=False))

    def restyle(self) -> None:
        """Take the look in force."""
        now = look()
        self.title.setFont(now.font(now.tokens.body, bold=True))
        self.title.setFixedHeight(self.title.fontMetrics().height() + now.px(6))
        self.table.setFont(now.font(now.tokens.caption + 1))
        header = self.table.horizontalHeader()
        header.setFont(now.font(now.tokens.caption))
        header.setFixedHeight(_HEADER_LINES * header.fontMetrics().height() + now.px(8))
        self.table.verticalHeader().setDefaultSectionSize(now.px(24))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "head"):
            self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the paper that the table stands on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().tokens.paper))
        painter.end()
