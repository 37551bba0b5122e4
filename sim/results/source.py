"""What a result was made from: versions, the hash of all sources, the hash of each table."""

import hashlib
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import sim
from sim.data.files import TABLES
from sim.scenario import Scenario, canonical_json

_PACKAGES: Final = ("llvmlite", "mesa", "numba", "numpy", "pandas", "pyarrow")
_ROOT: Final = Path(__file__).parent.parent
_TEXTS: Final = (".py", ".csv")
_DIGEST: Final = 16


def versions() -> dict[str, str]:
    """Return the versions of the program, of Python and of the libraries that results pass through."""
    return {"eshkol": sim.__version__, "python": platform.python_version()} | {
        name: _version(name) for name in _PACKAGES
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed as a package"


@cache
def code_hash() -> str:
    """Return the hash of every source file and table of the simulation, the same in a checkout and when installed."""
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for path in sorted((*_ROOT.rglob("*.py"), *TABLES.iterdir()), key=lambda path: path.relative_to(_ROOT).as_posix()):
        digest.update(f"\0{path.relative_to(_ROOT).as_posix()}\0{_hash(path)}".encode())
    return digest.hexdigest()


@cache
def data_hashes() -> dict[str, str]:
    """Return the hash of each table by file name. Not to be changed."""
    return {path.name: _hash(path) for path in sorted(TABLES.iterdir()) if path.is_file()}


def _hash(path: Path) -> str:
    content = path.read_bytes()
    if path.suffix in _TEXTS:  # a checkout may have changed the line ends
        content = content.replace(b"\r\n", b"\n")
    return hashlib.blake2b(content, digest_size=_DIGEST).hexdigest()


def run_key(scenario: Scenario, metrics: tuple[str, ...] | None) -> str:
    """Return 32 hexadecimal digits that name what is run, except for the seed: runs that differ in luck share them."""
    content = scenario.to_dict()
    for left_out in ("name", "title", "description", "seed"):
        del content[left_out]
    key = {"scenario": content, "code": code_hash(), "metrics": None if metrics is None else sorted(metrics)}
    return hashlib.blake2b(canonical_json(key).encode(), digest_size=_DIGEST).hexdigest()
