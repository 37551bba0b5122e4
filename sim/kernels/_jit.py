"""The one place with compiler flags and with the folder where compiled kernels are kept.

Numba's own cache ignores edits in a file that a kernel calls, and freezes globals: a helper changed from 2 to 300 still
gave the old answer (numba issues 1833 and 9483). Each file of kernels therefore has a folder named by the hash of its
source, of every kernel source that it imports, directly or not, and of the versions that compile them: edit a file, and
it and what builds on it are compiled anew into other folders.
"""

import hashlib
import os
import platform
import re
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar, cast, overload

import platformdirs

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")

_KEY_DIGITS = 20


def versions() -> dict[str, str]:
    """Return what compiles the kernels, for the manifest of a run."""
    names = ("numba", "llvmlite", "numpy")
    return {"python": platform.python_version(), "implementation": sys.implementation.name} | {
        name: version(name) for name in names
    }


def source_key(folder: Path) -> str:
    """Return the hash of every Python file in a folder and of the versions that compile them.

    Parameters
    ----------
    folder : Path
        A folder of kernel sources; its subfolders count too.

    Returns
    -------
    str
        Hexadecimal, the same on every machine that has the same sources and versions.
    """
    digest = hashlib.blake2b(digest_size=_KEY_DIGITS // 2)
    digest.update("\n".join(f"{name} {number}" for name, number in versions().items()).encode())
    for path in sorted(folder.rglob("*.py"), key=lambda p: p.relative_to(folder).as_posix()):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        name = path.relative_to(folder).as_posix()
        digest.update(f"\0{name}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()


def imported(folder: Path, name: str) -> set[str]:
    """Return the names of a file of kernels and of all files of the folder that it imports, directly or not.

    Parameters
    ----------
    folder : Path
        The folder of kernel sources.
    name : str
        A file's name without its ending.
    """
    found, waiting = set[str](), {name}
    while waiting:
        found |= waiting
        texts = [(folder / f"{file}.py").read_text(encoding="utf-8") for file in waiting]
        waiting = {other for text in texts for other in _imports(text)} - found
        waiting = {other for other in waiting if (folder / f"{other}.py").exists()}
    return found


def _imports(text: str) -> set[str]:
    """Return the files of kernels that a source names in its imports, one or several a line, in brackets or not."""
    direct = set(re.findall(r"^\s*from sim\.kernels\.(\w+) import", text, re.MULTILINE))
    lists = re.findall(r"^\s*from sim\.kernels import (\([^)]*\)|[^\n]*)", text, re.MULTILINE)
    return direct | set(re.findall(r"\w+", " ".join(lists)))


@lru_cache(maxsize=256)
def file_key(folder: Path, name: str) -> str:
    """Return the hash of what a file of kernels is compiled from: itself, what it imports, and the versions."""
    digest = hashlib.blake2b(digest_size=_KEY_DIGITS // 2)
    digest.update(repr(versions()).encode())
    for file in sorted(imported(folder, name) | {"_jit"}):
        text = (folder / f"{file}.py").read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"\0{file}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()


def cache_folder() -> Path:
    """Return the folder of the compiled kernels in the user's cache."""
    return platformdirs.user_cache_path("eshkol", appauthor=False) / "numba"


def _is_writable(folder: Path) -> bool:
    """Say whether files can be made in a folder, which is made if it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


CACHE_FOLDER = cache_folder()
"""Where the kernels of this process are kept."""
CACHE_IS_USABLE = _is_writable(CACHE_FOLDER)
"""False where the user's cache cannot be written: kernels are then compiled by each process.

Numba would fall back on the folder beside the source, whose entries outlive edits of the helpers.
"""

os.environ["NUMBA_CACHE_DIR"] = str(CACHE_FOLDER)
# PyPI's llvmlite has no SVML, conda's has: without this the two would give different last bits.
os.environ["NUMBA_DISABLE_INTEL_SVML"] = "1"

import numba  # noqa: E402 - numba reads its settings from the environment when it is imported

numba.config.reload_config()  # type: ignore[no-untyped-call]  # in case somebody imported numba before us


class Kernel(Protocol[P, R_co]):
    """A compiled function that keeps its signature, and its plain-Python self for oracles."""

    __name__: str

    @property
    def py_func(self) -> Callable[P, R_co]:
        """The function as it was written, run by Python."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Run the compiled function."""


@overload
def kernel(function: Callable[P, R], /) -> Kernel[P, R]: ...
@overload
def kernel(*, inline: bool) -> Callable[[Callable[P, R]], Kernel[P, R]]: ...
def kernel(
    function: Callable[P, R] | None = None, /, *, inline: bool = False
) -> Kernel[P, R] | Callable[[Callable[P, R]], Kernel[P, R]]:
    """Compile a function at its first call: cached, without the GIL, with IEEE arithmetic in the order written.

    There is no `parallel` and no `fastmath`. A large kernel takes `first` and `last` row bounds and writes only those
    rows, so that threads can share the rows; its sums are of integers.

    Parameters
    ----------
    function : callable
        Takes arrays and numbers. Numbers cross the border typed, for instance ``np.uint64(seed)``.
    inline : bool
        True for a small function that kernels call in their loops: LLVM must then put it into the loop, without which
        the loop is not vectorised (a draw takes 8 ns instead of 0.7).

    Returns
    -------
    Kernel
        The compiled function, with the same signature, and with `py_func`.
    """

    def compiled(function: Callable[P, R]) -> Kernel[P, R]:
        if CACHE_IS_USABLE:  # numba looks up the folder when it is told to cache
            source = Path(function.__code__.co_filename)
            numba.config.CACHE_DIR = str(  # type: ignore[attr-defined]
                CACHE_FOLDER / file_key(source.parent, source.stem)
            )
        compiler = numba.njit(
            cache=CACHE_IS_USABLE, nogil=True, error_model="numpy", fastmath=False, forceinline=inline
        )
        return cast("Kernel[P, R]", compiler(function))

    return compiled if function is None else compiled(function)


def compiled_mark() -> Path:
    """Return the file that says that all kernels of a run have been compiled from these sources on this machine."""
    return CACHE_FOLDER / f"complete-{source_key(Path(__file__).parent)}"
