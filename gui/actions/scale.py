"""Choose the size of everything in the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from gui.actions.menu_action import Choice, MenuAction
from gui.numbers import percent
from gui.theme import look

SIZES: Final = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class Scale(MenuAction):
    """Choose the size of everything in the window."""

    menu_name, group, order = "view", 5, 1

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Si&ze")

    def choices(self) -> Iterator[Choice]:
        """Return the sizes, from 100 to 200 %."""
        now = look()
        for size in SIZES:
            run = partial(self.main.wear, now.tokens.name, size)
            yield Choice(percent(size, 0), run, abs(now.scale - size) < 1e-6)
