"""What A has otherwise than B, always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.session import Session
from gui.setting_texts import difference_words

MOST_LINES = 3
"""Differences that are listed; the rest are counted, and all stand in the tooltip."""


class ChangesPanel(QWidget):
    """The list of changed levers, shocks and assumptions."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setProperty("card", "true")
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.addWidget(self.label)
        session.desk_changed.connect(self.refresh)
        self.refresh()

    def lines(self) -> list[str]:
        """Return every difference in words."""
        return [difference_words(item) for item in self.session.changed_levers]

    def refresh(self) -> None:
        """List what differs now."""
        desk, lines = self.session.desk, self.lines()
        if desk.a == desk.b:
            self._show(self.tr("A and B are the same scenario. Choose another B, or copy A and change a lever."), "")
            return
        if not lines:
            self._show(self.tr("A and B do not differ. Move a lever."), "")
            return
        shown = lines[:MOST_LINES]
        if len(lines) > MOST_LINES:
            shown.append(self.tr("and %n more", "", len(lines) - MOST_LINES))
        heading = self.tr("A differs from B: {changes}").format(changes=" · ".join(shown))
        self._show(heading, "\n".join(lines))

    def _show(self, words: str, all_lines: str) -> None:
        self.label.setText(words)
        self.label.setToolTip(all_lines)
        self.label.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "label"):
            self.refresh()
