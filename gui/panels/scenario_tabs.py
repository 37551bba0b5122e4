"""The open scenarios as tabs; the chosen one is A, a mark says which is B."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from gui.i18n.registry import SCENARIO, text
from gui.session import Session


class ScenarioTabs(QWidget):
    """A click makes a scenario A; the menu of a tab makes it B or closes it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.tabs = QTabBar(expanding=False, drawBase=False, usesScrollButtons=True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.customContextMenuRequested.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._choose)
        session.desk_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is open."""
        desk, tabs = self.session.desk, self.tabs
        tabs.blockSignals(True)
        while tabs.count() > len(desk.documents):
            tabs.removeTab(tabs.count() - 1)
        while tabs.count() < len(desk.documents):
            tabs.addTab("")
        for index, document in enumerate(desk.documents):
            title = text(SCENARIO, document.title)
            marked = self.tr("{title} *").format(title=title) if document.is_changed else title
            if document.number == desk.a:
                marked = self.tr("A: {title}").format(title=marked)
            elif document.number == desk.b:
                marked = self.tr("B: {title}").format(title=marked)
            tabs.setTabText(index, marked)
            tabs.setTabToolTip(index, text(SCENARIO, document.scenario.description) or title)
            tabs.setTabData(index, document.number)
        tabs.setCurrentIndex([document.number for document in desk.documents].index(desk.a))
        tabs.setAccessibleName(self.tr("Open scenarios"))
        tabs.blockSignals(False)

    def _choose(self, index: int) -> None:
        """Make a scenario A; if it was B, the two change places."""
        desk, number = self.session.desk, self.tabs.tabData(index)
        if number is not None and number != desk.a:
            self.session.choose(number, desk.a if number == desk.b else desk.b)

    def _open_menu(self, at: QPoint) -> None:
        index = self.tabs.tabAt(at)
        if index >= 0:
            self.menu_of(int(self.tabs.tabData(index))).popup(self.tabs.mapToGlobal(at))

    def menu_of(self, number: int) -> QMenu:
        """Return the menu of a tab."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Ask about it (A)"), lambda: self.session.choose(a=number))
        menu.addAction(self.tr("Compare with it (B)"), lambda: self.session.choose(b=number))
        close = menu.addAction(self.tr("Close"), lambda: self.session.close_document(number))
        close.setEnabled(len(self.session.desk.documents) > 1)
        return menu

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "tabs"):
            self.refresh()
