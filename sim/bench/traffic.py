"""How many bytes the kernels walk over, and how long the machine needs for as many.

Counted is what a kernel reads or writes row by row: an array of one dimension that is indexed by the counter of a loop,
for as many rows as the loop has, at most once read and once written in a call. A column that only a branch touches
counts in full; what is reached through a link (``pay[employer[i]]``) does not count at all. The list is read off the
kernels' own source: nobody keeps one that could go stale.
"""

import ast
import inspect
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any, Final

import numpy as np

from sim.kernels import bandwidth
from sim.state import State

_COPIED: Final = 16_000_000
"""Numbers copied to measure the machine: 128 MB, more than any cache."""
_COPIES: Final = 5
_METERED: Final = ("sim.processes.", "sim.agents.")


@dataclass(frozen=True, slots=True)
class Walk:
    """An array that a kernel goes through row by row."""

    array: str
    """Name of the argument."""
    is_written: bool
    first: ast.expr | None
    """Where the loop begins; None for 0."""
    last: ast.expr
    """Where it ends."""


def copy_speed() -> float:
    """Return how many bytes a second the machine reads and writes when it copies memory, best of some."""
    # Filled with ones, because pages of zeros that nobody has written yet are one page in a cache.
    values, out = np.ones(_COPIED, np.int64), np.ones(_COPIED, np.int64)
    bandwidth.copy_all(out[:1], values[:1])
    taken = []
    for _ in range(_COPIES):
        begin = time.perf_counter()
        bandwidth.copy_all(out, values)
        taken.append(time.perf_counter() - begin)
    return (values.nbytes + out.nbytes) / min(taken)


@cache
def walks(function: Callable[..., Any]) -> tuple[Walk, ...]:
    """Return what a kernel goes through row by row, read off the source of its plain-Python self."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    reader = _Reader()
    reader.visit(tree)
    return tuple(reader.found.values())


class _Reader(ast.NodeVisitor):
    """Finds subscripts by a counter of a loop, or by the sum of counters where a loop goes over blocks."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, bool], Walk] = {}
        self.counters: dict[str, tuple[int, ast.expr | None, ast.expr]] = {}
        self.slices: dict[str, tuple[str, tuple[int, ast.expr | None, ast.expr]]] = {}
        """Names of slices: of which array, and the loop whose counter it begins at."""
        self.depth = 0

    def visit_For(self, node: ast.For) -> None:
        """Note the counter of a loop while its body is read."""
        bounds = _bounds(node.iter)
        kept = dict(self.counters)
        if bounds and isinstance(node.target, ast.Name):
            self.counters[node.target.id] = (self.depth, *bounds)
        self.depth += 1
        self.generic_visit(node)
        self.depth -= 1
        self.counters = kept

    def visit_Assign(self, node: ast.Assign) -> None:
        """Follow ``i = low + k`` and ``part = pay[low:high]``; a counter that becomes something else is none."""
        self.generic_visit(node)
        self._follow_slices(node)
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            outermost = self._outermost(node.value)
            if outermost:
                self.counters[node.targets[0].id] = outermost
            else:
                self.counters.pop(node.targets[0].id, None)

    def _follow_slices(self, node: ast.Assign) -> None:
        """Note names for slices of arrays, one or several."""
        target, value = node.targets[0], node.value
        pairs = (
            zip(target.elts, value.elts, strict=True)
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
            else [(target, value)]
        )
        for name, part in pairs:
            if not (isinstance(part, ast.Subscript) and isinstance(part.slice, ast.Slice)):
                continue
            if isinstance(name, ast.Name) and isinstance(part.value, ast.Name):
                loop = self._span(part.slice)
                if loop:
                    self.slices[name.id] = part.value.id, loop

    def _span(self, node: ast.Slice) -> tuple[int, ast.expr | None, ast.expr] | None:
        """Return the rows that a slice goes through: those of the loop whose counter it begins at, or its own."""
        loop = None if node.lower is None else self._outermost(node.lower)
        return loop or (None if node.upper is None else (self.depth, node.lower, node.upper))

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Count ``x[i] += 1`` as read and as written."""
        if isinstance(node.target, ast.Subscript):
            self._note(node.target, is_written=False)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Note an array that is walked through."""
        self._note(node, is_written=isinstance(node.ctx, ast.Store))
        self.generic_visit(node)

    def _note(self, node: ast.Subscript, *, is_written: bool) -> None:
        outermost = self._outermost(node.slice)
        if isinstance(node.value, ast.Name) and outermost:
            name, loop = self.slices.get(node.value.id, (node.value.id, outermost))
            self.found.setdefault((name, is_written), Walk(name, is_written, *loop[1:]))

    def _outermost(self, node: ast.expr) -> tuple[int, ast.expr | None, ast.expr] | None:
        """Return the outermost loop of a counter or of a sum of counters; None for anything else."""
        if isinstance(node, ast.Name):
            return self.counters.get(node.id)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = self._outermost(node.left), self._outermost(node.right)
            return min(left, right, key=lambda loop: loop[0]) if left and right else None
        return None


def _bounds(node: ast.expr) -> tuple[ast.expr | None, ast.expr] | None:
    """Return where a range begins and ends; None for a loop over something else."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range"):
        return None
    return (None, node.args[0]) if len(node.args) == 1 else (node.args[0], node.args[1])


def traffic(function: Callable[..., Any], arguments: Mapping[str, Any], rows_in_use: Mapping[int, int]) -> int:
    """Return the bytes that one call of a kernel walks over.

    Parameters
    ----------
    function : callable
        The plain-Python self of the kernel.
    arguments : mapping
        What it is called with, by name.
    rows_in_use : mapping of int to int
        Rows that are in use of the tables whose columns have so many rows.
    """
    total = 0
    for walk in walks(function):
        array = arguments.get(walk.array)
        if isinstance(array, np.ndarray) and array.ndim == 1:
            size = rows_in_use.get(array.size, array.size)
            first = 0 if walk.first is None else _value(walk.first, arguments, rows_in_use)
            last = _value(walk.last, arguments, rows_in_use)
            if first is not None and last is not None:
                total += max(min(last, size) - first, 0) * array.itemsize
    return total


def _value(node: ast.expr, arguments: Mapping[str, Any], rows_in_use: Mapping[int, int]) -> int | None:
    """Return a bound of a loop where it is a number, an argument, or the length of one; None where it is not."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    if isinstance(node, ast.Name) and isinstance(arguments.get(node.id), int | np.integer):
        return int(arguments[node.id])
    names = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
    if len(names) == 1 and ast.unparse(node) in {f"{names[0]}.shape[0]", f"{names[0]}.size", f"len({names[0]})"}:
        array = arguments.get(names[0])
        return rows_in_use.get(len(array), len(array)) if isinstance(array, np.ndarray) else None
    return None


class _Metered:
    """Stands in front of a module of kernels: its kernels are metered, everything else is passed on."""

    def __init__(self, module: ModuleType, meter: "_Meter") -> None:
        self._module = module
        self._meter = meter

    def __getattr__(self, name: str) -> Any:
        item = getattr(self._module, name)
        if not hasattr(item, "py_func"):
            return item
        metered = self._meter.kernel(item)
        setattr(self, name, metered)
        return metered


class _Meter:
    """Adds up seconds and bytes of kernels."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.rows: dict[str, dict[str, Any]] = {}

    def kernel(self, item: Any) -> Callable[..., Any]:
        """Return a function that calls a kernel and notes what it cost."""
        function = item.py_func
        names = list(inspect.signature(function).parameters)
        seen = walks(function)
        row = self.rows.setdefault(
            f"{function.__module__.rpartition('.')[2]}.{function.__name__}",
            {
                "calls": 0,
                "seconds": 0.0,
                "bytes": 0,
                "reads": sorted({walk.array for walk in seen if not walk.is_written}),
                "writes": sorted({walk.array for walk in seen if walk.is_written}),
            },
        )

        def call(*args: Any, **named: Any) -> Any:
            given = dict(zip(names, args, strict=False)) | named
            row["bytes"] += traffic(function, given, self.in_use())
            begin = time.perf_counter()
            result = item(*args, **named)
            row["seconds"] += time.perf_counter() - begin
            row["calls"] += 1
            return result

        return call

    def in_use(self) -> dict[int, int]:
        """Return the rows in use of each table by its capacity."""
        tables = (self.state.residents, self.state.households, self.state.businesses)
        return {table.capacity: table.n for table in tables}


@contextmanager
def metered_kernels(state: State) -> Iterator[dict[str, dict[str, Any]]]:
    """Give a table that fills with calls, seconds and bytes of each kernel that processes and agents call."""
    meter = _Meter(state)
    kept: list[tuple[ModuleType, str, Any]] = []
    for user in [item for name, item in sys.modules.items() if name.startswith(_METERED)]:
        for name, item in list(vars(user).items()):
            is_module = isinstance(item, ModuleType) and item.__name__.startswith("sim.kernels.")
            if is_module or hasattr(item, "py_func"):
                kept.append((user, name, item))
                setattr(user, name, _Metered(item, meter) if is_module else meter.kernel(item))
    try:
        yield meter.rows
    finally:
        for user, name, item in kept:
            setattr(user, name, item)
