"""Text onto the disk: whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from sim.errors import EshkolError


class SavingError(EshkolError):
    """A file could not be written; what stood there before is still there."""


def write(path: str | Path, content: str | bytes) -> None:
    """Write a file in one go: whoever reads it sees the old content or the new one.

    Parameters
    ----------
    path : str or Path
        Its folder is made where it is missing.
    content : str or bytes
        Text is written as UTF-8.

    Raises
    ------
    SavingError
        The disk refuses.
    """
    target = Path(path)
    file = QSaveFile(str(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SavingError(_words(target, error.strerror or str(error))) from error
    data = content.encode() if isinstance(content, str) else content
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(data) != len(data) or not file.commit():
        raise SavingError(_words(target, file.errorString()))


def _words(path: Path, why: str) -> str:
    pattern = QCoreApplication.translate("Files", "{file} cannot be written: {why}")
    return pattern.format(file=path.name, why=why)
