"""Independent copies of a state, so that runs do not disturb each other."""

import copy
from dataclasses import fields, is_dataclass
from typing import TypeVar

import numpy as np

from sim.state import State, Table, Team

T = TypeVar("T")


def copy_state(state: State) -> State:
    """Return an independent copy; only what is frozen (the parameters) is shared."""
    return _copy(state)


def _copy(value: T) -> T:
    """Copy arrays and tables all the way down."""
    if isinstance(value, np.ndarray | Table):
        return value.copy()  # type: ignore[return-value]
    if isinstance(value, Team):
        return Team(value.threads)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type) and not _is_frozen(type(value)):
        kept = copy.copy(value)
        for field in fields(value):
            setattr(kept, field.name, _copy(getattr(value, field.name)))
        return kept
    return value


def _is_frozen(cls: type) -> bool:
    """Return whether the values of a dataclass cannot be changed, so that they may be shared."""
    return bool(cls.__dict__["__dataclass_params__"].frozen)
