"""Nothing is lost: the desk is written as it changes, and brought back after an end that was not a clean one."""

from __future__ import annotations

import json
import os
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
_KEPT: Final = "unsaved.json"
"""What was not saved at the last clean end."""


@dataclass(frozen=True, slots=True)
class Found:
    """What an earlier window left."""

    crashed: tuple[Desk, ...] = ()
    """Desks of windows that did not end cleanly."""
    kept: Desk | None = None
    """What was not saved when a window was closed."""


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
        self._name = f"{os.getpid()}-{id(self):x}"
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
        self._note()

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
                write(self.folder / _KEPT, desk_text(Desk(left, numbers[0], numbers[-1])))
            self.path.unlink(missing_ok=True)
        self._lock.unlock()


def look_for(folder: Path) -> Found:
    """Return what earlier windows left in a folder, and take it out of there."""
    copies = [_orphan(path) for path in sorted(folder.glob("*.json")) if path.name != _KEPT]
    for path in folder.glob("*.lock"):  # of windows that ended badly without anything to lose
        lock = _lock_of(path)
        if lock.tryLock(0):
            lock.unlock()
    return Found(tuple(desk for desk in copies if desk is not None), _taken(folder / _KEPT))


def _orphan(path: Path) -> Desk | None:
    """Return the desk of a window whose process is gone; None while it lives."""
    lock = _lock_of(path.with_suffix(".lock"))
    if not lock.tryLock(0):
        return None
    desk = _taken(path)
    lock.unlock()
    return desk


def _taken(path: Path) -> Desk | None:
    """Return the desk of a file and remove the file; one that cannot be read is put aside, not destroyed."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    desk = read_desk(text)
    with suppress(OSError):
        if desk is None or _is_partial(text, desk):
            path.replace(path.with_suffix(".unread"))
        else:
            path.unlink()
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
    for other in (*others, *([found.kept] if found.kept else [])):
        known = {document.scenario for document in desk.documents}
        for document in other.documents:
            if document.scenario not in known:
                desk = replace(desk, documents=(*desk.documents, replace(document, number=desk.next_number)))
    return desk
