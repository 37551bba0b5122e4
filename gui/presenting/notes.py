"""What the facilitator reads while the room sees the page: notes, what to say, the next step, all keys."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui import numbers
from gui.i18n.switching import current_language
from gui.panels.buttons import is_rtl
from gui.presenting.keys import hints, next_step
from gui.presenting.presenter import Presenter
from gui.presenting.script import told

_WIDTH = 300


class NotesSheet(QWidget):
    """The text; it takes the keys of the presentation when it has the keyboard."""

    def __init__(self, press: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._press = press
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.step, self.text = QLabel(wordWrap=True), QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.step.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.addWidget(self.step)
        column.addWidget(self.text)
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take a step."""
        event.setAccepted(self._press(event))

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: N802
        """Keep Tab for swapping A and B."""
        return False


class Notes(QDockWidget):
    """The sheet in a dock of the main window.

    Parameters
    ----------
    presenter : Presenter
    press : callable
        Takes the press of a key.
    parent : QWidget
    """

    def __init__(self, presenter: Presenter, press: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setObjectName("notes")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.sheet = NotesSheet(press)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.sheet)
        area.setFocusProxy(self.sheet)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(area)
        self.setMinimumWidth(_WIDTH)
        presenter.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Write what belongs to the page."""
        presenter = self.presenter
        if not presenter.is_on:
            return
        page, language = presenter.page, current_language()
        assert presenter.script is not None
        place = numbers.isolated(f"{presenter.at + 1}/{len(presenter.script.pages)}")
        self.setWindowTitle(
            self.tr("{story} · page {place}").format(story=told(presenter.script.title, language), place=place)
        )
        self.sheet.step.setText(next_step(presenter))
        parts = [
            ("", told(page.title, language)),
            (self.tr("Ask"), told(page.question, language)),
            (self.tr("Notes"), told(page.notes, language)),
            (self.tr("When somebody asks “why?”"), told(page.why, language)),
            (self.tr("When somebody asks “such as?”"), told(page.such_as, language)),
        ]
        way = "rtl" if is_rtl(self) else "ltr"
        shown = [f'<p dir="{way}"><b>{escape(head)}</b> {escape(words)}</p>' for head, words in parts if words]
        self.sheet.text.setText("".join([*shown, self._keys(way)]))

    def _keys(self, way: str) -> str:
        rows = "".join(
            f"<tr><td><b>{escape(numbers.isolated(key))}</b>&nbsp;&nbsp;</td><td>{escape(words)}</td></tr>"
            for key, words in hints()
        )
        return f'<p dir="{way}"><b>{escape(self.tr("Keys"))}</b></p><table dir="{way}">{rows}</table>'

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "sheet"):
            self.refresh()
