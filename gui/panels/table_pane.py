"""A table of exactly the numbers that a chart or a map shows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui import numbers

Index = QModelIndex | QPersistentModelIndex


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
        value = self.frame.iat[row, column]
        if isinstance(value, str):
            return value
        if column == 0:
            return numbers.year(float(value))
        if not np.isfinite(value):
            return "–"
        return numbers.quantity(float(value), self.unit, difference=self.is_difference)


class TablePane(QTableView):
    """Shows a frame; copying gives the numbers themselves, for a spreadsheet."""

    def __init__(self) -> None:
        super().__init__()
        self.frame_model = FrameModel()
        self.setModel(self.frame_model)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setMinimumSectionSize(64)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy, context=Qt.ShortcutContext.WidgetShortcut)

    def show_frame(self, frame: pd.DataFrame, unit: str, *, is_difference: bool) -> None:
        """Show a frame; the place that was looked at stays in sight."""
        at = self.verticalScrollBar().value()
        self.frame_model.show(frame, unit, is_difference=is_difference)
        self.verticalScrollBar().setValue(at)

    def copy(self) -> None:
        """Put the whole table on the clipboard, with tabs, numbers in full."""
        QGuiApplication.clipboard().setText(self.frame_model.frame.to_csv(sep="\t", index=False))
