"""A line above everything that says what has happened and can be sent away; it holds up nobody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

Words = Callable[[], str]


class Notice(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.label, self.act, self.close_button = QLabel(wordWrap=True), QPushButton(), QPushButton()
        self._words: Words | None = None
        self._act: tuple[Words, Callable[[], object]] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.label, 1)
        row.addWidget(self.act)
        row.addWidget(self.close_button)
        self.act.clicked.connect(self._do)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, words: Words, act: tuple[Words, Callable[[], object]] | None = None) -> None:
        """Show a sentence, and a button that does something about it."""
        self._words, self._act = words, act
        self.retranslate()
        self.show()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act[1]()

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.close_button.setText(self.tr("Good"))
        self.label.setText(self._words() if self._words else "")
        self.act.setVisible(self._act is not None)
        self.act.setText(self._act[0]() if self._act else "")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self.retranslate()
