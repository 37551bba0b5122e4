"""An action that opens a menu of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gui.actions.action import Action

if TYPE_CHECKING:
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of the menu."""

    words: str
    run: Callable[[], object]
    is_chosen: bool | None = None
    """Whether it is the one in force; None where nothing is in force."""
    hint: str = ""


class MenuAction(Action):
    """Its menu is made anew whenever it is opened, from the choices that there are then."""

    def __init__(self, main: MainWindow) -> None:
        self.choices_menu = QMenu(main)
        self.choices_menu.setToolTipsVisible(True)
        super().__init__(main)
        self.setMenu(self.choices_menu)
        self.choices_menu.aboutToShow.connect(self.fill)

    def choices(self) -> Iterable[Choice]:
        """Return what can be chosen now."""
        raise NotImplementedError(f"{type(self).__name__} has no choices")

    def fill(self) -> None:
        """Make the menu."""
        self.choices_menu.clear()
        for choice in self.choices():
            entry = self.choices_menu.addAction(choice.words)
            entry.setToolTip(choice.hint or choice.words)
            if choice.is_chosen is not None:
                entry.setCheckable(True)
                entry.setChecked(choice.is_chosen)
            entry.triggered.connect(lambda _checked=False, run=choice.run: run())

    def run(self) -> None:
        """Do nothing: the menu does it."""
