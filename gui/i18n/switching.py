"""The language of the program: catalogues, direction and numbers, changed while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.numbers import locale_for

CATALOGUES: Final = Path(__file__).parent / "catalogues"
"""Compiled catalogues ``eshkol_he.qm``, ``eshkol_ar.qm``."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window."""

    code: str
    own_name: str
    """As its speakers write it; never translated."""
    short: str
    """For a button."""

    @property
    def is_rtl(self) -> bool:
        """Whether it is written from right to left."""
        return bool(QLocale(self.code).textDirection().name == "RightToLeft")


LANGUAGES: Final = {
    "en": Language("en", "English", "EN"),
    "he": Language("he", "עברית", "עב"),
    "ar": Language("ar", "العربية", "ع"),
}
_installed: list[QTranslator] = []
_current = "en"


def current_language() -> str:
    """Return the code of the language in force."""
    return _current


def set_language(application: QApplication, code: str) -> None:
    """Switch the language; every widget receives ``LanguageChange`` and turns its direction.

    Parameters
    ----------
    application : QApplication
    code : str
        A key of `LANGUAGES`.
    """
    global _current  # noqa: PLW0603 - there is one application, and it has one language
    _current = LANGUAGES[code].code
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(locale_for(code))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"eshkol_{code}", str(CATALOGUES))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    application.setLayoutDirection(QLocale(code).textDirection())
    for widget in application.topLevelWidgets():  # Qt tells nobody where there is no catalogue to install
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
