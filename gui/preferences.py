"""What the program remembers from one start to the next: language, look, layout, recent files, folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from gui.i18n.switching import LANGUAGES
from gui.theme import THEMES
from gui.theme.look import SCALES

MOST_RECENT: Final = 10
"""Files that are remembered."""
_NAME: Final = "Eshkol"


@dataclass(frozen=True, slots=True)
class LookOf:
    """Language, theme and scale."""

    language: str = "en"
    theme: str = "light"
    scale: float = 1.0


class Preferences:
    """Settings of the user, in one file; what is damaged or unknown counts as not set.

    Parameters
    ----------
    settings : QSettings, optional
        The user's own by default.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, _NAME)

    def look(self) -> LookOf:
        """Return the look of the last time."""
        language, theme = self._text("language"), self._text("theme")
        try:
            scale = float(self._text("scale") or 1.0)
        except ValueError:
            scale = 1.0
        return LookOf(
            language if language in LANGUAGES else "en",
            theme if theme in THEMES else "light",
            min(max(scale, SCALES[0]), SCALES[1]),
        )

    def set_look(self, look: LookOf) -> None:
        """Remember the look."""
        for name, value in (("language", look.language), ("theme", look.theme), ("scale", str(look.scale))):
            self._settings.setValue(name, value)

    def recent(self) -> list[str]:
        """Return the files opened or saved of late that are still there, the newest first."""
        found = self._settings.value("recent", [])
        paths = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [path for path in map(str, paths) if Path(path).is_file()]

    def add_recent(self, path: str) -> None:
        """Put a file at the head of the recent ones."""
        others = [known for known in self.recent() if known != path]
        self._settings.setValue("recent", [path, *others][:MOST_RECENT])

    def blob(self, name: str) -> QByteArray:
        """Return a piece of layout; empty where there is none."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_blob(self, name: str, value: QByteArray) -> None:
        """Remember a piece of layout."""
        self._settings.setValue(f"layout/{name}", value)

    def folder(self, name: str, usual: Path) -> Path:
        """Return a folder that was chosen, else the usual one."""
        return Path(self._text(f"folder/{name}") or usual)

    def set_folder(self, name: str, folder: Path) -> None:
        """Remember a folder."""
        self._settings.setValue(f"folder/{name}", str(folder))

    def sync(self) -> None:
        """Write what was set to the disk now."""
        self._settings.sync()

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""


def documents_folder() -> Path:
    """Return where people keep their files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def data_folder() -> Path:
    """Return where the program keeps what it must not lose."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
