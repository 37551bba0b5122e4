"""Files that could not be opened: every problem, in the words of ``eshkol check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from gui.numbers import isolated
from sim.errors import ScenarioError

if TYPE_CHECKING:
    from gui.window import MainWindow


class ProblemsPanel(QWidget):
    """The last file with problems; it can be mended in an editor and tried again."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self.files = main.files
        self.heading, self.lines = QLabel(wordWrap=True), QListWidget()
        self.again, self.edit = QPushButton(), QPushButton()
        self.path, self._count = "", 0
        self.lines.setWordWrap(True)
        self.lines.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # they are in English, as the command prints them
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.edit)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        self.again.clicked.connect(lambda: self.files.open(self.path))
        self.edit.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.path)))
        self.files.problems_gone.connect(self._forget)
        self.retranslate()

    def show_problems(self, path: str, error: ScenarioError) -> None:
        """List what is wrong with a file."""
        self.path = path
        self.lines.clear()
        self.lines.addItems(str(error).splitlines()[1:])
        self._count = error.count
        self.retranslate()

    def _forget(self, path: str) -> None:
        if path == self.path:
            self.path = ""
            self.lines.clear()
            self.retranslate()

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.again.setText(self.tr("Try again"))
        self.edit.setText(self.tr("Open in an editor"))
        self.lines.setAccessibleName(self.tr("Problems"))
        if self.path:
            name = isolated(Path(self.path).name)
            told = self.tr("%n problem(s)", "", self._count)
            self.heading.setText(self.tr("{file} was not opened: {problems}").format(file=name, problems=told))
        else:
            self.heading.setText(self.tr("No problems"))
        for button in (self.again, self.edit):
            button.setEnabled(bool(self.path))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "edit"):
            self.retranslate()
