"""Open a large view in place of map and charts."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.actions.action import Action
from gui.views.catalogue import MORE, VIEWS, WHY


class Views(Action):
    """A menu of all large views, each with its keys."""

    menu_name, group, order = "view", 1, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Views")

    def run(self) -> None:
        """Show the first view, or the one that was shown last."""
        self.session.set_page(self.session.page or VIEWS[0].name)

    def listen(self) -> None:
        """Make the menu."""
        self._menu = QMenu(self.main)
        self.setMenu(self._menu)
        self.entries: dict[str, QAction] = {}
        for entries in (WHY, MORE):
            for item in entries:
                self.entries[item.name] = self._entry(item.name, item.keys)
            self._menu.addSeparator()
        self.session.page_changed.connect(self.refresh)

    def _entry(self, name: str, keys: str) -> QAction:
        entry = QAction(self.main)
        entry.setObjectName(f"view_{name}")
        entry.setShortcut(QKeySequence(keys))
        entry.setCheckable(True)
        entry.triggered.connect(lambda _checked=False: self.session.set_page(name))
        self._menu.addAction(entry)
        self.main.addAction(entry)  # its keys work though the menu was never opened
        return entry

    def refresh(self) -> None:
        """Name the views, and say which is shown."""
        super().refresh()
        for item in VIEWS:
            self.entries[item.name].setText(item.title())
            self.entries[item.name].setChecked(item.name == self.session.page)
