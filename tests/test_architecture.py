"""Rules of the house that can be read off the source: what kernels may do, what may be imported, how long files are."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import sim.kernels

KERNELS = Path(sim.kernels.__file__).parent
ROOT = KERNELS.parent.parent
WITHOUT_KERNELS = {"__init__.py", "_jit.py", "dtypes.py", "codes.py"}
KERNEL_FILES = sorted(path for path in KERNELS.rglob("*.py") if path.name not in WITHOUT_KERNELS)
SIM_FILES = sorted((ROOT / "sim").rglob("*.py"))
OUR_FILES = sorted(path for name in ("sim", "gui", "tests") for path in (ROOT / name).rglob("*.py"))

# What another machine, another version or another order of rows may compute otherwise (ROBUST section 2).
MACHINE_DEPENDENT = {
    *("random", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "power", "pow", "float_power"),
    *("sin", "cos", "tan", "arctan", "arctan2", "tanh", "sinh", "cosh", "cbrt", "hypot", "erf", "erfc", "gamma"),
    *("dot", "vdot", "inner", "matmul", "einsum", "linalg", "convolve", "interp", "logaddexp"),
    *("sum", "mean", "std", "var", "average", "nansum", "nanmean"),
}
LIBRARIES = {"np", "numpy", "math", "cmath"}
ALLOCATORS = {
    *("empty", "zeros", "ones", "full", "arange", "linspace", "array", "asarray", "concatenate", "repeat", "append"),
    *("empty_like", "zeros_like", "ones_like", "full_like", "copy", "astype", "argsort", "sort", "unique", "where"),
    *("nonzero", "flatnonzero", "bincount", "cumsum"),
}
COLLECTIONS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
DRAWING = {"PySide6", "PySide2", "PyQt5", "PyQt6", "qtpy", "pyqtgraph", "matplotlib", "plotly", "seaborn", "gui"}
CODE_RUNNERS = {"pickle", "cPickle", "cloudpickle", "dill", "joblib", "marshal", "shelve"}
PICKLE_READERS = {"read_pickle", "to_pickle"}
LONGEST_FILE = 400


def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
    """Return every function of a file."""
    return (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))


def imported(module: ast.Module) -> Iterator[str]:
    """Return the top-level names of what a file imports, anywhere in it."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def is_kernel(function: ast.AST) -> bool:
    """Say whether a function has the decorator, plain or with settings."""
    marks = [mark.func if isinstance(mark, ast.Call) else mark for mark in getattr(function, "decorator_list", [])]
    return [mark.id for mark in marks if isinstance(mark, ast.Name)] == ["kernel"]


def unkernelled(module: ast.Module) -> list[int]:
    """Return the lines of functions without the decorator."""
    return [function.lineno for function in functions(module) if not is_kernel(function)]


def machine_dependent(module: ast.Module) -> list[int]:
    """Return the lines where a result could differ by machine: library functions, powers and matrix products."""
    lines = []
    for node in ast.walk(module):
        if isinstance(node, ast.Attribute) and node.attr in MACHINE_DEPENDENT:
            of_library = isinstance(node.value, ast.Name) and node.value.id in LIBRARIES
            if of_library or node.attr in {"sum", "mean", "std", "var", "dot"}:
                lines.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module in LIBRARIES:
            lines += [node.lineno for alias in node.names if alias.name in MACHINE_DEPENDENT]
    for function in functions(module):
        powers = (node for node in ast.walk(function) if isinstance(node, ast.BinOp | ast.AugAssign))
        lines += [node.lineno for node in powers if isinstance(node.op, ast.Pow | ast.MatMult)]
    return lines


def loop_allocations(module: ast.Module) -> list[int]:
    """Return the lines where a loop makes an array or a collection."""
    lines = []
    for loop in (node for node in ast.walk(module) if isinstance(node, ast.For | ast.While)):
        inside = [node for statement in loop.body for node in ast.walk(statement)]
        calls = [node for node in inside if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
        lines += [node.lineno for node in calls if ast.unparse(node.func).split(".")[-1] in ALLOCATORS]
        lines += [node.lineno for node in inside if isinstance(node, COLLECTIONS)]
    return lines


def compiler_flags(module: ast.Module) -> list[int]:
    """Return the lines that reach for the compiler past the one decorator."""
    flags = {"fastmath", "parallel", "prange", "njit", "jit", "jitclass", "vectorize", "guvectorize"}
    lines = [node.lineno for node in ast.walk(module) if isinstance(node, ast.Name) and node.id in flags | {"numba"}]
    lines += [node.lineno for node in ast.walk(module) if isinstance(node, ast.Attribute) and node.attr in flags]
    lines += [node.lineno for node in ast.walk(module) if isinstance(node, ast.keyword) and node.arg in flags]
    return lines + ([1] if "numba" in imported(module) else [])


def code_from_data(module: ast.Module) -> list[int]:
    """Return the lines that could run code that came as data."""
    lines = [1 for name in imported(module) if name in CODE_RUNNERS]
    for node in ast.walk(module):
        runs = isinstance(node, ast.Name) and node.id in {"eval", "exec"}
        reads = isinstance(node, ast.Attribute) and node.attr in PICKLE_READERS
        allows = isinstance(node, ast.keyword) and node.arg == "allow_pickle" and ast.unparse(node.value) != "False"
        if runs or reads or allows:
            lines.append(getattr(node, "lineno", 0))
    return lines


def names(paths: list[Path]) -> list[str]:
    """Return short names of files for the reports of pytest."""
    return [path.relative_to(ROOT).as_posix() for path in paths]


def test_that_the_files_are_found() -> None:
    assert {"rng.py", "maths.py", "distribution.py"} <= {path.name for path in KERNEL_FILES}
    assert set(KERNEL_FILES) < set(SIM_FILES) < set(OUR_FILES)


@pytest.mark.parametrize("path", KERNEL_FILES, ids=names(KERNEL_FILES))
def test_that_every_function_of_the_kernels_is_compiled(path: Path) -> None:
    assert unkernelled(tree(path)) == []


@pytest.mark.parametrize("path", KERNEL_FILES, ids=names(KERNEL_FILES))
def test_that_kernels_compute_the_same_on_every_machine(path: Path) -> None:
    assert machine_dependent(tree(path)) == []


@pytest.mark.parametrize("path", KERNEL_FILES, ids=names(KERNEL_FILES))
def test_that_kernels_allocate_nothing_in_loops(path: Path) -> None:
    assert loop_allocations(tree(path)) == []


@pytest.mark.parametrize("path", KERNEL_FILES, ids=names(KERNEL_FILES))
def test_that_compiler_flags_stand_in_one_place(path: Path) -> None:
    assert compiler_flags(tree(path)) == []


@pytest.mark.parametrize("path", SIM_FILES, ids=names(SIM_FILES))
def test_that_the_simulation_draws_nothing(path: Path) -> None:
    assert DRAWING.isdisjoint(imported(tree(path)))


@pytest.mark.parametrize("path", SIM_FILES, ids=names(SIM_FILES))
def test_that_data_is_never_run_as_code(path: Path) -> None:
    assert code_from_data(tree(path)) == []


@pytest.mark.parametrize("path", OUR_FILES, ids=names(OUR_FILES))
def test_that_no_file_is_longer_than_can_be_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize(
    ("rule", "offence"),
    [
        (unkernelled, "def f(x): return x"),
        (unkernelled, "@njit\ndef f(x): return x"),
        (unkernelled, "f = lambda x: x"),
        (machine_dependent, "y = np.exp(x)"),
        (machine_dependent, "y = np.random.uniform()"),
        (machine_dependent, "from math import log"),
        (machine_dependent, "y = a.sum()"),
        (machine_dependent, "def f(x): return x**2"),
        (machine_dependent, "def f(x, y): return x @ y"),
        (loop_allocations, "for i in r:\n    x = np.empty(3)"),
        (loop_allocations, "while a:\n    x = b.copy()"),
        (loop_allocations, "for i in r:\n    if i:\n        x = [1]"),
        (compiler_flags, "@njit(fastmath=True)\ndef f(): pass"),
        (compiler_flags, "from numba import prange"),
        (code_from_data, "import pickle"),
        (code_from_data, "eval(text)"),
        (code_from_data, "np.load(f, allow_pickle=True)"),
        (code_from_data, "pd.read_pickle(f)"),
    ],
)
def test_that_each_rule_sees_an_offence(rule: object, offence: str) -> None:
    assert callable(rule)
    assert rule(ast.parse(offence)) != []
