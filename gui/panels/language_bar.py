"""The three languages, each in its own script."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gui.i18n.switching import LANGUAGES, current_language
from gui.panels.buttons import toggle


class LanguageBar(QWidget):
    """A button for each language; ``chosen`` gives its code."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for code, language in LANGUAGES.items():
            button = toggle(language.short)
            button.setToolTip(language.own_name)
            button.setAccessibleName(language.own_name)
            button.clicked.connect(partial(self.chosen.emit, code))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[code] = button
        self.buttons[current_language()].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show the language in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "buttons"):
            self.buttons[current_language()].setChecked(True)
