"""What every action is made of: a menu, a place in it, keys, words and a deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtGui import QAction, QKeySequence

from gui.session import Session

if TYPE_CHECKING:
    from gui.window import MainWindow

MENUS: Final = ("file", "edit", "scenario", "view", "story", "help")
"""Menus from the beginning of the line to its end."""


class Action(QAction):
    """An action of the main window; a subclass says what it is called and what it does."""

    menu_name: ClassVar[str] = ""
    """One of `MENUS`."""
    group: ClassVar[int] = 0
    """Actions of one group stand between two lines."""
    order: ClassVar[int] = 0
    """Place in its group."""
    keys: ClassVar[tuple[QKeySequence.StandardKey | str, ...]] = ()
    is_on_bar: ClassVar[bool] = False
    """Whether it stands in the tool bar as well."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self.main = main
        self.session: Session = main.session
        self.setObjectName(type(self).__module__.rpartition(".")[2])
        self.setShortcuts([key for keys in self.keys for key in _sequences(keys)])
        self.triggered.connect(lambda _checked=False: self.run())
        self.listen()
        self.refresh()

    def words(self) -> str:
        """Return what it is called in the language of the moment."""
        raise NotImplementedError(f"{type(self).__name__} has no words")

    def short(self) -> str:
        """Return what the tool bar calls it."""
        return self.words().replace("&", "").removesuffix("...")

    def hint(self) -> str:
        """Return one sentence more, for the tooltip; nothing by default."""
        return ""

    def run(self) -> None:
        """Do it."""
        raise NotImplementedError(f"{type(self).__name__} does nothing")

    def listen(self) -> None:
        """Connect what changes its state to `refresh`; nothing by default."""

    def refresh(self) -> None:
        """Bring words and state up to date; a subclass adds whether it can be done now."""
        self.setText(self.words())
        self.setIconText(self.short())
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        told = self.hint() or self.words().replace("&", "").removesuffix("...")
        self.setToolTip(f"{told} ({keys})" if keys else told)

    def retranslate(self) -> None:
        """Write its texts in the language of the window."""
        self.refresh()


def _sequences(keys: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    if isinstance(keys, str):
        return [QKeySequence(keys)]
    return QKeySequence.keyBindings(keys)
