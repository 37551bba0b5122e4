"""The cache of compiled kernels: its key, its place, and that an edited helper is never stale."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numba
import pytest

from sim.kernels import _jit, maths

SOURCES = Path(_jit.__file__).parent
HELPER = "from sim.kernels._jit import kernel\n\n\n@kernel(inline={inline})\ndef rate() -> float:\n    return {rate}\n"
USER = """
from sim.kernels import _jit
from sim.kernels.helper import rate


@_jit.kernel
def answer(x: float) -> float:
    return x * rate()
"""
ASK = """
from sim.kernels import _jit, user
folder = _jit.Path(_jit.__file__).parent
print(user.answer(10.0), sum(user.answer.stats.cache_hits.values()), _jit.file_key(folder, "user"))
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a copy of the compiler's file with one kernel and its helper."""
    kernels = tmp_path / "sim" / "kernels"
    kernels.mkdir(parents=True)
    # Packages of their own, or an installed `sim` would be found before them.
    (tmp_path / "sim" / "__init__.py").touch()
    (kernels / "__init__.py").touch()
    shutil.copy(SOURCES / "_jit.py", kernels)
    (kernels / "user.py").write_text(USER, encoding="utf-8")
    (kernels / "helper.py").write_text(HELPER.format(rate=2.0, inline=False), encoding="utf-8")
    return tmp_path


def ask(house: Path, home: str = "caches") -> list[str]:
    """Run the kernel in a new process; return the answer, cache hits, and the key of the kernel's file."""
    caches = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"), str(house / home))
    own = {name: value for name, value in os.environ.items() if not name.startswith("NUMBA_")}
    environment = own | caches | {"PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", ASK], cwd=house, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("inline", [False, True])
def test_that_an_edited_helper_gives_the_new_answer_and_the_rest_is_cached(house: Path, inline: bool) -> None:
    helper = house / "sim" / "kernels" / "helper.py"
    helper.write_text(HELPER.format(rate=2.0, inline=inline), encoding="utf-8")
    first, second = ask(house), ask(house)
    helper.write_text(HELPER.format(rate=300.0, inline=inline), encoding="utf-8")
    edited = ask(house)
    assert first[:2] == ["20.0", "0"]
    assert second == ["20.0", "1", first[2]]
    assert edited[:2] == ["3000.0", "0"]
    assert edited[2] != first[2]


def test_that_an_edited_stranger_leaves_the_compiled_kernel_alone(house: Path) -> None:
    stranger = house / "sim" / "kernels" / "stranger.py"
    stranger.write_text("A = 1\n", encoding="utf-8")
    first = ask(house)
    stranger.write_text("A = 2\n", encoding="utf-8")
    assert ask(house) == ["20.0", "1", first[2]]


@pytest.mark.parametrize(
    "line",
    [
        "from sim.kernels.helper import rate",
        "from sim.kernels import helper, _jit",
        "from sim.kernels import (\n    _jit,\n    helper,\n)",
        "    from sim.kernels import helper",
        "from sim.kernels.between import something",
    ],
)
def test_that_a_file_rests_on_whatever_it_imports_directly_or_not(house: Path, line: str) -> None:
    folder = house / "sim" / "kernels"
    (folder / "between.py").write_text("from sim.kernels import helper as something\n", encoding="utf-8")
    (folder / "user.py").write_text(f"{line}\n", encoding="utf-8")
    assert {"user", "helper"} <= _jit.imported(folder, "user")


def test_that_the_imports_found_are_those_that_python_finds() -> None:
    for path in SOURCES.glob("*.py"):
        names = set[str]()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "sim.kernels":
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sim.kernels."):
                names.add(str(node.module).rpartition(".")[2])
        assert names <= _jit.imported(SOURCES, path.stem), path.name


def test_that_the_key_follows_every_file_its_name_and_its_text(house: Path) -> None:
    folder = house / "sim" / "kernels"
    keys = [_jit.source_key(folder)]
    (folder / "codes.py").write_text("A = 1\n", encoding="utf-8")
    keys.append(_jit.source_key(folder))
    (folder / "codes.py").rename(folder / "other.py")
    keys.append(_jit.source_key(folder))
    (folder / "other.py").write_text("A = 2\n", encoding="utf-8")
    keys.append(_jit.source_key(folder))
    assert len(set(keys)) == 4


def test_that_the_key_ignores_where_the_files_are_and_how_lines_end(house: Path) -> None:
    elsewhere = house / "elsewhere"
    shutil.copytree(house / "sim" / "kernels", elsewhere)
    for path in elsewhere.glob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert _jit.source_key(elsewhere) == _jit.source_key(house / "sim" / "kernels")


def test_that_a_folder_that_cannot_be_written_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert not _jit._is_writable(file / "cache")
    assert _jit._is_writable(tmp_path / "new" / "cache")


def test_that_kernels_run_where_nothing_can_be_cached(house: Path) -> None:
    (house / "file").touch()
    for _ in range(2):
        assert ask(house, home="file")[:2] == ["20.0", "0"]


def test_that_kernels_keep_strict_arithmetic_and_release_the_lock() -> None:
    flags = maths.log.targetoptions  # type: ignore[attr-defined]
    assert flags["fastmath"] is False
    assert flags["nogil"] is True
    assert flags["error_model"] == "numpy"
    assert "parallel" not in flags
    assert os.environ["NUMBA_DISABLE_INTEL_SVML"] == "1"


def test_that_no_product_and_sum_are_fused() -> None:
    # Compiled here and now: numba cannot show the assembly of what it read from its cache.
    fresh = numba.njit(nogil=True, error_model="numpy", fastmath=False)(maths.log.py_func)
    assert fresh(1.3) == maths.log(1.3)
    for text in fresh.inspect_asm().values():
        assert "mul" in text
        assert "fmadd" not in text
