"""The main window: panels in three columns, menus and a tool bar made of the actions that are there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QMenu, QSplitter, QToolBar, QVBoxLayout, QWidget

from gui.actions.action import MENUS, Action
from gui.actions.found import found
from gui.files.desk_files import DeskFiles
from gui.i18n.switching import current_language, set_language
from gui.panels.catalogue import PANELS
from gui.panels.docks import Docks
from gui.panels.language_bar import LanguageBar
from gui.panels.notice import Notice
from gui.panels.pair_bar import PairBar
from gui.preferences import LookOf, Preferences
from gui.presenting.presenting import Presenting
from gui.session import Session
from gui.theme import apply, look
from gui.views.gallery import Gallery

_SIZE: Final = (1366, 740)
_SMALLEST: Final = (960, 560)
_COLUMNS: Final = {"left": 290, "middle": 620, "right": 456}
"""Widths in pixels at 100 %."""


class MainWindow(QMainWindow):
    """The window of a designer or facilitator.

    Parameters
    ----------
    session : Session
        The window ends it when it is closed.
    preferences : Preferences, optional
        What is remembered of layout and files; the user's own by default.
    """

    closing = Signal()
    """The window is about to close."""

    def __init__(self, session: Session, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences or Preferences()
        self.files = DeskFiles(session, self.preferences, self)
        self.setObjectName("main")
        self.panels: dict[str, QWidget] = {}
        self.columns: dict[str, QWidget] = {}
        self.menus: dict[str, QMenu] = {}
        self.actions_by_name: dict[str, Action] = {}
        self.pair_bar, self.language_bar = PairBar(session), LanguageBar()
        self.language_bar.chosen.connect(self.speak)
        self.presenting = Presenting(self)
        self._make_panels()
        self.docks = Docks(self)
        self._make_actions()
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        box = self.layout()
        assert box is not None
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a longer sentence does not widen the window
        self.resize(*_SIZE)
        self.reset_layout()
        self.retranslate()
        session.desk_changed.connect(self._name)

    def _make_panels(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(look().px(6))
        outer = QWidget()
        self._rows = QVBoxLayout(outer)
        self._rows.setContentsMargins(6, 4, 6, 2)
        self._rows.setSpacing(4)
        self.notice = Notice()
        self._rows.addWidget(self.notice)
        self._rows.addWidget(self.splitter, 1)
        for place in ("left", "middle", "right"):
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(6)
            self.columns[place] = column
            self.splitter.addWidget(column)
            self.splitter.setStretchFactor(self.splitter.count() - 1, 0 if place == "left" else 1)
        self.gallery = Gallery(self.session)
        self.splitter.addWidget(self.gallery)
        self.splitter.setStretchFactor(self.splitter.count() - 1, 1)
        self.session.page_changed.connect(self.show_page)
        for panel in PANELS:
            widget = panel.make(self.session)
            widget.setObjectName(panel.name)
            self.panels[panel.name] = widget
            layout = self._rows if panel.place == "bottom" else self.columns[panel.place].layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(widget, panel.stretch)
        self.setCentralWidget(outer)

    def _make_actions(self) -> None:
        """Make menus and tool bar of the actions that are there."""
        for name in MENUS:
            self.menus[name] = self.menuBar().addMenu("")
        self.bar = QToolBar()
        self.bar.setObjectName("bar")
        self.bar.setMovable(False)
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.bar)
        before: Action | None = None
        for cls in found():
            action = cls(self)
            self.actions_by_name[action.objectName()] = action
            menu = self.menus[action.menu_name]
            if before is not None and before.menu_name == action.menu_name and before.group != action.group:
                menu.addSeparator()
            before = action
            menu.addAction(action)
            if action.is_on_bar:
                self.bar.addAction(action)
        self.menus["view"].addSeparator()
        for dock in self.docks.widgets.values():
            self.menus["view"].addAction(dock.toggleViewAction())
        self.bar.addSeparator()
        self.bar.addWidget(self.pair_bar)
        self.bar.addSeparator()
        self.bar.addWidget(self.language_bar)

    def reset_layout(self) -> None:
        """Show all panels at their usual sizes."""
        for panel in self.panels.values():
            panel.show()
        self.docks.close_all()
        self.splitter.setSizes([look().px(width) for width in _COLUMNS.values()])

    def show_page(self, name: str) -> None:
        """Show a large view in place of map and charts, or these again."""
        for place in ("middle", "right"):
            self.columns[place].setVisible(not name)

    def speak(self, code: str) -> None:
        """Switch the program's language."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        set_language(application, code)
        self._remember_look()

    def wear(self, theme: str, scale: float) -> None:
        """Give the program other colours or another size."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply(application, theme, scale)
        self._remember_look()

    def _remember_look(self) -> None:
        self.preferences.set_look(LookOf(current_language(), look().tokens.name, look().scale))

    def recall_layout(self) -> None:
        """Stand as the window stood when it was closed last."""
        self.restoreGeometry(self.preferences.blob("window"))
        self.restoreState(self.preferences.blob("docks"))
        self.splitter.restoreState(self.preferences.blob("columns"))

    def _keep_layout(self) -> None:
        self.preferences.set_blob("window", self.saveGeometry())
        self.preferences.set_blob("docks", self.saveState())
        self.preferences.set_blob("columns", self.splitter.saveState())
        self.preferences.sync()

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        names = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "scenario": self.tr("&Scenario"),
            "view": self.tr("&View"),
            "story": self.tr("S&tory"),
            "help": self.tr("&Help"),
        }
        for name, menu in self.menus.items():
            menu.setTitle(names[name])
            menu.menuAction().setVisible(bool(menu.actions()))
        for action in self.actions_by_name.values():
            action.retranslate()
        self.docks.retranslate()
        self._name()

    def _name(self) -> None:
        desk = self.session.desk
        title = QCoreApplication.translate("Scenario", desk.first.title)
        self.setWindowTitle(self.tr("{title}[*] – Eshkol").format(title=title))
        self.setWindowModified(any(document.is_changed for document in desk.documents))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "bar"):
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember how the window stood; what was on the desk before a presentation is on it again; end the workers."""
        self.closing.emit()
        self.presenting.leave()
        self._keep_layout()
        self.session.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and share codes."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        event.acceptProposedAction()
        self.files.open_dropped(event.mimeData())
