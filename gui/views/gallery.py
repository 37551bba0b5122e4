"""The page of large views: their list, the one that is shown, and the years."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.panels.time_bar import TimeBar
from gui.session import Session
from gui.theme import look
from gui.views.catalogue import MORE, VIEWS, WHY, Entry, entry_of
from gui.views.view import View

_LIST: Final = 156


class Gallery(QWidget):
    """Views are made when they are first shown.

    Parameters
    ----------
    session : Session
        Its page says which view is shown; with none, the gallery is hidden.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.views: dict[str, View] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.back = QPushButton()
        self.back.clicked.connect(lambda: session.set_page(""))
        self.headings = (QLabel(), QLabel())
        self.stack = QStackedWidget()
        self.time = TimeBar(session)
        self._lay_out()
        self.hide()
        session.page_changed.connect(self.open)
        self.retranslate()

    def open(self, name: str) -> None:
        """Show a view, and the gallery with it; hide it where there is none."""
        self.setVisible(bool(name))
        if not name:
            return
        if name not in self.views:
            self.views[name] = entry_of(name).make(self.session)
            self.stack.addWidget(self.views[name])
        self.stack.setCurrentWidget(self.views[name])
        self.buttons[name].setChecked(True)

    @property
    def view(self) -> View | None:
        """The view that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, View) and self.session.page else None

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(1)
        column.addWidget(self.back)
        for heading, entries in zip(self.headings, (WHY, MORE), strict=True):
            heading.setProperty("role", "caption")
            heading.setContentsMargins(6, 10, 0, 2)
            column.addWidget(heading)
            for item in entries:
                column.addWidget(self._button(item))
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        self.list = QScrollArea(widgetResizable=True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWidget(holder)
        self.list.setFixedWidth(look().px(_LIST))
        right = QVBoxLayout()
        right.setSpacing(4)
        card = QWidget()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        right.addWidget(card, 1)
        right.addWidget(self.time)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _button(self, item: Entry) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setProperty("role", "entry")
        button.clicked.connect(lambda: self.session.set_page(item.name))
        self.buttons[item.name] = button
        return button

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.back.setText(self.tr("Back to the desk"))
        self.back.setToolTip(self.tr("Map, charts and sentence again (Esc)"))
        self.headings[0].setText(self.tr("Why?"))
        self.headings[1].setText(self.tr("More views"))
        for item in VIEWS:
            self.buttons[item.name].setText(item.title())
            self.buttons[item.name].setToolTip(self.tr("{title} ({keys})").format(title=item.title(), keys=item.keys))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "time"):
            self.retranslate()
