"""The choice of a metric: all that the registry has, theme after theme, found by a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from gui.figures import tooltip
from gui.i18n.registry import METRIC, text, word
from sim.registry import metrics


class MetricMenu(QMenu):
    """A menu of metrics; typing narrows it down.

    Parameters
    ----------
    parent : QWidget
    chosen : str
        The metric that is shown now.
    choose : callable
        Takes the name of the chosen metric.
    """

    def __init__(self, parent: QWidget, chosen: str, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._chosen, self._choose = chosen, choose
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search figures"))
        self.search.setAccessibleName(self.tr("Search figures"))
        self.search.textChanged.connect(self._fill)
        self._line = QWidgetAction(self)
        self._line.setDefaultWidget(self.search)
        self.addAction(self._line)
        self._fill("")

    def _fill(self, typed: str) -> None:
        """Show themes, or what has all the words."""
        for action in self.actions()[1:]:
            self.removeAction(action)
            if action.menu() is not None:
                action.menu().deleteLater()
        words = typed.casefold().split()
        if words:
            self._add_found(words)
        else:
            self._add_themes()

    def _add_themes(self) -> None:
        themes: dict[str, QMenu] = {}
        for name, item in metrics().items():
            if item.theme not in themes:
                themes[item.theme] = self.addMenu(word(item.theme))
                themes[item.theme].setToolTipsVisible(True)
            self._add(themes[item.theme], name)

    def _add_found(self, words: list[str]) -> None:
        for name, item in metrics().items():
            said = f"{name} {item.label} {text(METRIC, item.label)} {text(METRIC, item.description)}".casefold()
            if all(part in said for part in words):
                self._add(self, name)

    def _add(self, menu: QMenu, name: str) -> None:
        item = metrics()[name]
        action = menu.addAction(text(METRIC, item.label))
        action.setToolTip(tooltip(item))
        action.setCheckable(True)
        action.setChecked(name == self._chosen)
        action.triggered.connect(lambda: self._choose(name))
