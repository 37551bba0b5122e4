"""Parameters declared once: default, unit, range and source stand beside the name; `specs` reads them back."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import math
import sys
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal, get_args

Type = Literal["float", "int", "bool", "str", "strings", "floats"]
"""What a parameter holds; the last two are lists in a file and tuples in the program."""

Confidence = Literal["sourced", "memory", "assumption"]
Role = Literal["input", "imposed"]
Meaning = Literal["", "month", "places", "name"]
"""What a text stands for: a month ``YYYY-MM``, ids of authorities or clusters, a name for results and files."""

_KEY = "sim.param"
_BEFORE = "sim.param.declared"
_TYPES: Mapping[object, Type] = {
    float: "float",
    int: "int",
    bool: "bool",
    str: "str",
    tuple[str, ...]: "strings",
    list[str]: "strings",
    tuple[float, ...]: "floats",
    list[float]: "floats",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Spec:
    """All that is known of one parameter: the source of checks, forms, reference pages and samplers."""

    name: str
    type: Type
    default: Any
    unit: str
    low: float | None
    high: float | None
    source: str
    confidence: Confidence
    role: Role
    choices: tuple[str, ...]
    size: int | None
    meaning: Meaning
    description: str

    @property
    def label(self) -> str:
        """The name as people read it."""
        return in_words(self.name)


def in_words(name: str) -> str:
    """Return a name of the program as people read it: ``joint_tenders`` becomes ``Joint tenders``."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


@dataclasses.dataclass(frozen=True, slots=True)
class _Declared:
    """What `param` was told, kept in the metadata of a dataclass field."""

    unit: str
    low: float | None
    high: float | None
    source: str
    confidence: Confidence
    role: Role
    choices: tuple[str, ...]
    size: int | None
    meaning: Meaning


def param(
    default: Any,
    *,
    unit: str,
    low: float | None = None,
    high: float | None = None,
    source: str,
    confidence: Confidence = "assumption",
    role: Role = "input",
    choices: tuple[str, ...] | None = None,
    size: int | None = None,
    meaning: Meaning = "",
) -> Any:
    """Declare a parameter: a dataclass field whose description is the string literal below it.

    Parameters
    ----------
    default : float, int, bool, str, or a list or tuple of str or of float
        The central value; it has to satisfy its own declaration.
    unit : str
        Unit of the value, for example ``dwelling/year``; ``1`` for a share or a plain number, ``text`` for words.
    low, high : float, optional
        Allowed range, ends included; of each item where the value is a list.
    source : str
        Where the number comes from: a paper, a table, or ``assumption``.
    confidence : {"sourced", "memory", "assumption"}
        ``memory`` is a published figure that was not looked up again.
    role : str
        ``imposed`` marks a number that is itself an outcome (MODEL section 9).
    choices : tuple of str, optional
        The only words that may be given.
    size : int, optional
        The length that a list has to have.
    meaning : {"", "month", "places", "name"}
        What a text stands for, when it is more than a text.

    Raises
    ------
    TypeError, ValueError
        The declaration contradicts itself; seen when the module is imported.
    """
    value = tuple(default) if isinstance(default, list) else default
    declared = _Declared(unit, low, high, source, confidence, role, choices or (), size, meaning)
    _check_declaration(value, declared)
    return dataclasses.field(default=value, metadata={_KEY: declared})


def as_float_where_declared(cls: type) -> None:
    """Turn whole-number defaults of float parameters into floats, before a class becomes a dataclass.

    ``dwellings: float = param(400, ...)`` reads well, but an integer would compile kernels a second time for its type
    and would be written differently from the same number read from a file.
    """
    for name, hint in inspect.get_annotations(cls, eval_str=True).items():
        field = cls.__dict__.get(name)
        if isinstance(field, dataclasses.Field) and _KEY in field.metadata:
            field.default = typed(field.default, _TYPES.get(hint))


def put_fitted(cls: type, values: Mapping[str, float], note: str) -> None:
    """Put fitted values in the place of declared ones, before a class becomes a dataclass; the source says so.

    Parameters
    ----------
    values : mapping
        By name of the parameter.
    note : str
        What the source says from then on, behind the declared value.

    Raises
    ------
    KeyError, ValueError
        There is no such parameter, or the value is out of its range.
    """
    for name, value in values.items():
        field = cls.__dict__[name]
        declared: _Declared = field.metadata[_KEY]
        source = f"{declared.source}; {field.default:g} before the {note}"
        again = dataclasses.replace(declared, source=source)
        _check_declaration(value, again)
        setattr(cls, name, dataclasses.field(default=value, metadata={_KEY: again, _BEFORE: field.default}))


def declared_default(cls: type, name: str) -> Any:
    """Return the value that a parameter's declaration gives, whatever was fitted."""
    found = next(field for field in dataclasses.fields(cls) if field.name == name)
    return found.metadata.get(_BEFORE, found.default)


def typed(value: Any, type_: Type | None) -> Any:
    """Return a value with its numbers as floats where the type is one of floats."""
    if type_ == "floats":
        return tuple(float(item) for item in value)
    return float(value) if type_ == "float" else value


def _check_declaration(value: Any, declared: _Declared) -> None:
    if not declared.unit or not declared.source:
        raise ValueError("a parameter needs a unit and a source ('assumption' is a source)")
    if declared.confidence not in get_args(Confidence) or declared.role not in get_args(Role):
        raise ValueError(f"confidence is one of {get_args(Confidence)}, role one of {get_args(Role)}")
    items = value if isinstance(value, tuple) else (value,)
    if declared.size is not None and len(items) != declared.size:
        raise ValueError(f"default has {len(items)} items, not {declared.size}")
    for item in items:
        _check_item(item, declared)


def _check_item(item: Any, declared: _Declared) -> None:
    if not isinstance(item, bool | int | float | str):
        raise TypeError(f"default {item!r} is neither a number, a truth value nor a text")
    if isinstance(item, str):
        if item and declared.choices and item not in declared.choices:
            raise ValueError(f"default {item!r} is not one of {declared.choices}")
    elif not inside(float(item), declared.low, declared.high):
        raise ValueError(f"default {item!r} is not a number from {declared.low} to {declared.high}")


def inside(value: float, low: float | None, high: float | None) -> bool:
    """Return whether a value is finite and within its range, ends included."""
    return math.isfinite(value) and (low is None or value >= low) and (high is None or value <= high)


def specs(cls: type) -> tuple[Spec, ...]:
    """Return the parameters that a dataclass declares, inherited ones first, in the order of the source.

    Parameters
    ----------
    cls : type
        A dataclass; fields made without `param` are passed over.

    Raises
    ------
    TypeError
        A parameter's annotation is none of float, int, bool, str, ``tuple[str, ...]``, ``tuple[float, ...]``.
    """
    return _specs(cls)


@cache
def _specs(cls: type) -> tuple[Spec, ...]:
    hints = typing.get_type_hints(cls)
    descriptions = _descriptions(cls)
    return tuple(
        _spec(field, hints[field.name], descriptions.get(field.name, ""))
        for field in dataclasses.fields(cls)
        if _KEY in field.metadata
    )


def _spec(field: dataclasses.Field[Any], hint: object, description: str) -> Spec:
    if hint not in _TYPES:
        raise TypeError(f"parameter {field.name} has the type {hint}; known: {', '.join(map(str, _TYPES))}")
    declared: _Declared = field.metadata[_KEY]
    facts = {name: getattr(declared, name) for name in _Declared.__slots__}
    return Spec(name=field.name, type=_TYPES[hint], default=field.default, description=description, **facts)


def _descriptions(cls: type) -> dict[str, str]:
    """Return the text below each field of a class and of its bases; nearer classes win."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        found |= _texts_in_module(base.__module__).get(base.__qualname__, {})
    return found


@cache
def _texts_in_module(module_name: str) -> dict[str, dict[str, str]]:
    """Return field texts by the qualified name of the class, read from the module's source.

    The source is asked of the module's loader, so it is also found in a wheel or a zip; without any source
    (a frozen interpreter) parameters merely have no description.
    """
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module_name]))
    except (OSError, TypeError, KeyError, SyntaxError):
        return {}
    return {name: _field_texts(node) for name, node in _classes(tree, "")}


def _classes(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.ClassDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield prefix + child.name, child
            yield from _classes(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _classes(child, f"{prefix}{child.name}.<locals>.")
        else:
            yield from _classes(child, prefix)


def _field_texts(node: ast.ClassDef) -> dict[str, str]:
    texts = {}
    for field, below in zip(node.body, node.body[1:], strict=False):
        if not (isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)):
            continue
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str):
            texts[field.target.id] = " ".join(below.value.value.split())
    return texts
