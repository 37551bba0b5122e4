"""Languages: texts of the registries in the language of the window, and switching it while the program runs."""

from gui.i18n.registry import text
from gui.i18n.switching import LANGUAGES, Language, current_language, set_language

__all__ = ["LANGUAGES", "Language", "current_language", "set_language", "text"]
