"""Choose the colours of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from gui.actions.menu_action import Choice, MenuAction
from gui.theme import THEMES, look


class Theme(MenuAction):
    """Choose the colours of the window."""

    menu_name, group, order = "view", 5, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Colours")

    def choices(self) -> Iterator[Choice]:
        """Return the themes."""
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        now = look()
        for name in THEMES:
            yield Choice(names.get(name, name), partial(self.main.wear, name, now.scale), now.tokens.name == name)
