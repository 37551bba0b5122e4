"""Choose the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from gui.actions.menu_action import Choice, MenuAction
from gui.i18n.switching import LANGUAGES, current_language


class Language(MenuAction):
    """Choose the language of the window."""

    menu_name, group, order = "view", 5, 2

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Language")

    def choices(self) -> Iterator[Choice]:
        """Return the languages, each by its own name."""
        for code, language in LANGUAGES.items():
            yield Choice(language.own_name, partial(self.main.speak, code), current_language() == code)
