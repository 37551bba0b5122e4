"""Write a folder whole or not at all: beside its destination first, onto the disk, then renamed into place.

"Incomplete" is the absence of the final name, never a mark beside it. A folder in the making is locked by its process;
the lock ends with the process however it ends, so the next writer knows which leftovers to sweep.
"""

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from sim.errors import ResultsError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_HAS_LOCKS: Final = fcntl is not None
_NEW: Final = ".eshkol-new-"
_OLD: Final = ".eshkol-old-"
_TOKEN: Final = 8
_TRIES: Final = 20
_STALE_SECONDS: Final = 86_400
"""Age at which a leftover is swept where folders cannot be locked."""
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)
_TAKEN: Final = (errno.EEXIST, errno.ENOTEMPTY)
_BUSY: Final = (errno.EAGAIN, errno.EACCES)
_TAKEN_LOCK: Final = -1
_NO_LOCKS: Final = -2


def write_folder(destination: Path, files: Mapping[str, bytes], *, replace: bool = False) -> bool:
    """Write files as a new folder that appears complete or not at all.

    Parameters
    ----------
    destination : Path
        The folder; it never holds a part of the files.
    files : mapping of str to bytes
        Content by file name.
    replace : bool
        Whether an older folder may be replaced; it is moved aside and back if anything fails.

    Returns
    -------
    bool
        False where a folder of that name had already been finished and was left alone.

    Raises
    ------
    ResultsError
        The disk is full or refuses; nothing half-written is left.
    """
    needed = sum(map(len, files.values()))
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        sweep(destination.parent)
        with _Draft(destination) as draft:
            for name, content in files.items():
                _write(draft.path / name, content)
            _sync(draft.path)
            placed = _put_in_place(draft.path, destination, replace=replace)
            _sync(destination.parent)
            return placed
    except OSError as error:
        raise refusal(destination, error, needed) from error


def check_writable(parent: Path) -> None:
    """Find out before a long run whether its results can be written; raise `ResultsError` otherwise."""
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with _Draft(parent / "trial"):
            pass
    except OSError as error:
        raise refusal(parent, error, 0) from error


def refusal(path: Path, error: OSError, needed: int) -> ResultsError:
    """Return the error that says which folder cannot be written, why, and what is needed."""
    why = (error.strerror or str(error) or "unknown reason").lower()
    room = f"; {needed:,} bytes are needed there" if error.errno in _FULL and needed else ""
    return ResultsError(f"{path}: results cannot be written: {why}{room}. Nothing half-written was left.")


class _Draft:
    """A locked folder beside the destination; gone at the end unless it was renamed."""

    def __init__(self, destination: Path) -> None:
        self.destination = destination

    def __enter__(self) -> Self:
        for _ in range(_TRIES):
            self.path = self.destination.parent / f"{_NEW}{secrets.token_hex(_TOKEN // 2)}-{self.destination.name}"
            self.path.mkdir()
            self.lock = _locked(self.path)
            # Between the two lines a sweeper may have taken the empty folder for a leftover.
            if self.lock != _TAKEN_LOCK and self.path.exists():
                return self
            _release(self.lock)
        raise OSError(errno.EBUSY, "a temporary folder cannot be locked")

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        _release(self.lock)


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _sync(folder: Path) -> None:
    """Bring the names in a folder onto the disk, where the system can."""
    if not _HAS_LOCKS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_in_place(draft: Path, destination: Path, *, replace: bool) -> bool:
    if replace and destination.is_dir():
        _exchange(draft, destination)
        return True
    try:
        draft.rename(destination)
    except OSError as error:
        if error.errno in _TAKEN and destination.is_dir():
            return False
        raise
    return True


def _exchange(draft: Path, destination: Path) -> None:
    """Replace a folder; whoever dies between the two renames leaves the old one for `sweep` to put back."""
    aside = destination.parent / f"{_OLD}{secrets.token_hex(_TOKEN // 2)}-{destination.name}"
    lock = _locked(destination)
    try:
        destination.rename(aside)
        try:
            draft.rename(destination)
        except BaseException:
            aside.rename(destination)
            raise
        shutil.rmtree(aside, ignore_errors=True)
    finally:
        _release(lock)


def sweep(parent: Path) -> None:
    """Remove what writers left that died; put back what a dead one had moved aside without a successor."""
    for path in [*parent.glob(f"{_NEW}*"), *parent.glob(f"{_OLD}*")]:
        lock = _locked(path)
        if lock == _TAKEN_LOCK or (lock == _NO_LOCKS and not _is_stale(path)):
            continue
        destination = parent / path.name[len(_OLD) + _TOKEN + 1 :]
        with contextlib.suppress(OSError):
            if path.name.startswith(_OLD) and not destination.exists():
                path.rename(destination)
            else:
                shutil.rmtree(path, ignore_errors=True)
        _release(lock)


def _locked(folder: Path) -> int:
    """Return a lock on a folder, `_TAKEN_LOCK` where another process has it, `_NO_LOCKS` where there are none."""
    if not _HAS_LOCKS:
        return _NO_LOCKS
    try:
        handle = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return _TAKEN_LOCK
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        return _TAKEN_LOCK if error.errno in _BUSY else _NO_LOCKS
    return handle


def _release(lock: int) -> None:
    if lock >= 0:
        os.close(lock)


def _is_stale(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return time.time() - folder.stat().st_mtime > _STALE_SECONDS
    return False
