"""Tables: the numbers of a chart as rows, and the books of an account with their totals."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui import numbers
from gui.plots.frame import PlotFrame, Writer
from gui.theme import look

Index = QModelIndex | QPersistentModelIndex

_NARROWEST: Final = 72
"""Pixels of a column at 100 %."""
TOLERANCE: Final = 1e-6
"""How far receipts may miss payments, relative to them."""


class FrameModel(QAbstractTableModel):
    """A DataFrame as a table; numbers are written by the program's rules and stay exact under ``UserRole``."""

    def __init__(self, frame: pd.DataFrame, unit: str = "1", writers: Mapping[str, Writer] | None = None) -> None:
        super().__init__()
        self.frame = frame
        self._unit = unit
        self._writers = dict(writers or {})

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.frame)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.frame.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, or under ``UserRole`` the number itself."""
        if not index.isValid():
            return None
        value = self.frame.iloc[index.row(), index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(str(self.frame.columns[index.column()]), value)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings of columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.frame.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_text = len(self.frame) > 0 and isinstance(self.frame.iloc[0, section], str)
            side = Qt.AlignmentFlag.AlignLeading if is_text else Qt.AlignmentFlag.AlignTrailing
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, column: str, value: Any) -> str:
        if column in self._writers:
            return self._writers[column](value)
        if isinstance(value, str):
            return value
        if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
            return QCoreApplication.translate("Plots", "yes") if value else QCoreApplication.translate("Plots", "no")
        if column == QCoreApplication.translate("Plots", "Year"):
            return numbers.year(float(value))
        return numbers.quantity(float(value), self._unit)


class FrameTable(QTableView):
    """A table that cannot be edited and shows a DataFrame."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(look().px(_NARROWEST))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_frame(self, frame: pd.DataFrame, unit: str = "1", writers: Mapping[str, Writer] | None = None) -> None:
        """Show numbers in a unit of the registries; ``writers`` write columns that have another one."""
        self._keep = FrameModel(frame, unit, writers)  # a view does not own its model
        self._show()

    def _show(self) -> None:
        self.setModel(self._keep)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def set_plot(self, plot: PlotFrame) -> None:
        """Show exactly the numbers that a plot draws."""
        self.set_frame(plot.table(), plot.figure.unit, plot.writers())


class BooksModel(FrameModel):
    """The books of one account: receipts, payments, and what went into or came out of its deposits."""

    def __init__(self, lines: Sequence[str], received: Sequence[float], paid: Sequence[float], saved: float) -> None:
        """Take the lines of an account.

        Parameters
        ----------
        lines : sequence of str
            What money was for.
        received, paid : sequence of float, NIS
            Under each line; one of them is usually zero.
        saved : float, NIS
            Change in deposits less change in loans.

        Raises
        ------
        ValueError
            Receipts are not payments plus what was saved: such books must not be shown.
        """
        receipts, payments = math.fsum(received), math.fsum(paid)
        if abs(receipts - payments - saved) > TOLERANCE * max(abs(receipts), abs(payments), 1.0):
            raise ValueError(f"receipts of {receipts} are not payments of {payments} plus {saved} saved")
        order = sorted(range(len(lines)), key=lambda i: -max(received[i], paid[i]))
        into = QCoreApplication.translate("Plots", "Into deposits, less new loans")
        out_of = QCoreApplication.translate("Plots", "Out of deposits, and new loans")
        names = [*(lines[i] for i in order), into if saved >= 0.0 else out_of]
        left = [*(received[i] for i in order), max(-saved, 0.0)]
        right = [*(paid[i] for i in order), max(saved, 0.0)]
        names.append(QCoreApplication.translate("Plots", "Total"))
        frame = pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Line"): names,
                QCoreApplication.translate("Plots", "Receipts"): [*left, math.fsum(left)],
                QCoreApplication.translate("Plots", "Payments"): [*right, math.fsum(right)],
            }
        )
        super().__init__(frame, "NIS")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text; nothing where nothing moved; the total in bold."""
        if role == Qt.ItemDataRole.FontRole and index.row() == len(self.frame) - 1:
            font: QFont = look().font(look().tokens.body, bold=True)
            return font
        if (
            role == Qt.ItemDataRole.DisplayRole
            and index.column() > 0
            and not self.frame.iloc[index.row(), index.column()]
        ):
            return ""
        return super().data(index, role)


class BooksTable(FrameTable):
    """The books of an account, or of a sector, in a month or a year."""

    def set_books(self, lines: Sequence[str], received: Sequence[float], paid: Sequence[float], saved: float) -> None:
        """Show books; `BooksModel` says what is expected and what is refused."""
        self._keep = BooksModel(lines, received, paid, saved)
        self._show()

    def table(self) -> pd.DataFrame:
        """Return the lines with their total."""
        return self._keep.frame
