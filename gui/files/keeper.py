"""Nothing is lost: the desk is written as it changes, and brought back after an end that was not a clean one."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, QTimer

from gui.documents import Desk
from gui.files.desk_text import desk_text, read_desk, unsaved
from gui.files.saving import SavingError, write
from gui.session import Session

DELAY_MS: Final = 1500
"""Longest time between a change and its copy on the disk."""
_KEPT: Final = "unsaved-"
"""How files begin that hold what was not saved at a clean end."""


@dataclass(frozen=True, slots=True)
class Found:
    """What an earlier window left."""

    crashed: tuple[Desk, ...] = ()
    """Desks of windows that did not end cleanly."""
    kept: tuple[Desk, ...] = ()
    """What was not saved when windows were closed."""
    paths: tuple[Path, ...] = ()
    """The files that it stands in."""


class Keeper(QObject):
    """Keeps a copy of the desk in a folder as long as the window is open.

    Parameters
    ----------
    session : Session
    folder : Path
        One for all windows of a user; a lock tells whose window is still alive.
    """

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.folder = session, folder
        self._name = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._lock = _lock_of(folder / f"{self._name}.lock")
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.keep)
        self._is_open = False

    @property
    def path(self) -> Path:
        """The copy of this window's desk."""
        return self.folder / f"{self._name}.json"

    def start(self) -> None:
        """Begin to keep copies."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        self._lock.tryLock(0)
        self._is_open = True
        self.session.desk_changed.connect(self._note)
        self.keep()

    def _note(self) -> None:
        if not self._timer.isActive():  # not anew with each change: a long drag is kept as well
            self._timer.start()

    def keep(self) -> None:
        """Write the copy now, if there is anything to lose."""
        if not self._is_open:
            return
        with suppress(SavingError, OSError):
            if unsaved(self.session.kept_desk):
                write(self.path, desk_text(self.session.kept_desk))
            else:
                self.path.unlink(missing_ok=True)

    def end(self) -> None:
        """End cleanly: what is not saved waits for the next start, and nothing will be asked."""
        if not self._is_open:
            return
        self._timer.stop()
        self._is_open = False
        left = unsaved(self.session.kept_desk)
        with suppress(SavingError, OSError):
            if left:
                numbers = [item.number for item in left]
                write(self.folder / f"{_KEPT}{self._name}.json", desk_text(Desk(left, numbers[0], numbers[-1])))
            self.path.unlink(missing_ok=True)
        self._lock.unlock()


def look_for(folder: Path) -> Found:
    """Return what earlier windows left in a folder; it stays there until `forget`."""
    crashed: list[Desk] = []
    kept: list[Desk] = []
    paths = []
    for path in sorted(folder.glob("*.json")):
        is_kept = path.name.startswith(_KEPT)
        if not (is_kept or _is_orphan(path)) or (desk := _read(path)) is None:
            continue
        (kept if is_kept else crashed).append(desk)
        paths.append(path)
    for path in folder.glob("*.lock"):  # of windows that ended badly without anything to lose
        _is_orphan(path)
    return Found(tuple(crashed), tuple(kept), tuple(paths))


def forget(found: Found) -> None:
    """Remove files whose content is kept elsewhere by now."""
    for path in found.paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _is_orphan(path: Path) -> bool:
    """Return whether the window that a file belongs to is gone."""
    lock = _lock_of(path.with_suffix(".lock"))
    is_free = lock.tryLock(0)
    if is_free:
        lock.unlock()
    return is_free


def _read(path: Path) -> Desk | None:
    """Return the desk of a file; one that cannot be read, or only in part, is put aside and not destroyed."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    desk = read_desk(text)
    if desk is None or _is_partial(text, desk):
        with suppress(OSError):
            path.replace(path.with_suffix(".unread"))
    return desk


def _is_partial(text: str, desk: Desk) -> bool:
    return len(json.loads(text)["documents"]) != len(desk.documents)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # only a dead process makes it stale, not age
    return lock


def with_found(desk: Desk, found: Found) -> Desk:
    """Return a desk with what was found as further documents; the first crashed desk is A and B as it was."""
    if found.crashed:
        first, *others = found.crashed
        desk = first
    else:
        others = []
    for other in (*others, *found.kept):
        known = {document.scenario for document in desk.documents}
        for document in other.documents:
            if document.scenario not in known:
                desk = replace(desk, documents=(*desk.documents, replace(document, number=desk.next_number)))
    return desk
