"""Tables of typed columns: allocation, growth and reuse of rows."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self, get_args, get_type_hints

import numpy as np
import numpy.typing as npt

from sim.kernels.dtypes import I32, I64, U64


def dtype_of(hint: Any) -> np.dtype[np.generic]:
    """Return the dtype that an array annotation such as `I16` stands for.

    numpy writes its alias as ``ndarray[shape, dtype[int16]]`` up to 2.4 and as an alias of ``int16`` after.
    """
    inner = get_args(hint)[-1]
    found: np.dtype[np.generic] = np.dtype((get_args(inner) or (inner,))[0])
    return found


GROWTH = 4
"""A table that is full grows by the part of its rows that this divides: rows to spare cost little, copying does."""

_COLUMNS: dict[type, dict[str, np.dtype[np.generic]]] = {}
"""Columns by kind of table: reading annotations is slow."""


@dataclass(slots=True)
class Table:
    """Columns of equal length, one row an agent; each field of a subclass is one column.

    Rows are not identities: a row that is left is given to somebody else (`take`), while ``uid`` stays with the agent.
    """

    blank: ClassVar[dict[str, int]] = {}
    """Value of a column in an unused row where it is not 0, e.g. links to nobody."""

    use: I64
    """int64[2]: rows ever used (every live row is below it), and how many entries of `free` count."""
    free: I32
    """Stack of rows that were left and may be taken again."""

    @classmethod
    def columns(cls) -> dict[str, np.dtype[np.generic]]:
        """Return the name and dtype of each column, read from the annotations."""
        if cls not in _COLUMNS:
            hints = get_type_hints(cls)
            own = {field.name for field in fields(cls)} - {"use", "free"}
            _COLUMNS[cls] = {name: dtype_of(hints[name]) for name in hints if name in own}
        return _COLUMNS[cls]

    @classmethod
    def allocate(cls, n: int, capacity: int) -> Self:
        """Return a table with `n` rows in use, room for `capacity`, all columns blank."""
        columns: dict[str, npt.NDArray[np.generic]] = {
            name: cls._blank_column(name, dtype, capacity) for name, dtype in cls.columns().items()
        }
        return cls(use=np.array([n, 0]), free=np.zeros(capacity, np.int32), **columns)

    @classmethod
    def _blank_column(cls, name: str, dtype: np.dtype[np.generic], size: int) -> npt.NDArray[np.generic]:
        """Return a column of unused rows; one of zeros takes no memory until rows are used."""
        value = cls.blank.get(name, 0)
        return np.full(size, value, dtype) if value else np.zeros(size, dtype)

    @property
    def n(self) -> int:
        """Rows ever used: the bound of every loop over rows."""
        return int(self.use[0])

    @property
    def n_live(self) -> int:
        """Rows that hold somebody."""
        return int(self.use[0] - self.use[1])

    @property
    def capacity(self) -> int:
        """Rows that fit without growing."""
        return int(self.free.size)

    @property
    def nbytes(self) -> int:
        """Memory of all columns in bytes."""
        return sum(int(getattr(self, name).nbytes) for name in self.columns()) + int(self.free.nbytes)

    def reserve(self, room: int) -> None:
        """Grow all columns so that at least `room` more rows fit; called between years, never in a kernel."""
        needed = self.n_live + room
        if needed <= self.capacity:
            return
        size = needed + needed // GROWTH
        for name, dtype in self.columns().items():
            grown = self._blank_column(name, dtype, size)
            grown[: self.n] = getattr(self, name)[: self.n]
            setattr(self, name, grown)
        free = np.zeros(size, np.int32)
        free[: self.use[1]] = self.free[: self.use[1]]
        self.free = free

    def copy(self) -> Self:
        """Return an independent copy of the table."""
        columns = {name: getattr(self, name).copy() for name in self.columns()}
        return type(self)(use=self.use.copy(), free=self.free.copy(), **columns)


def put_in_order(rows: I32, n: int, uid: U64) -> None:
    """Sort the first `n` entries of a list of rows by identity, so that nothing depends on the order of rows.

    Parameters
    ----------
    rows : int32[>= n]
        Modified in place.
    uid : uint64[capacity]
        Identities of the table.
    """
    rows[:n] = rows[:n][np.argsort(uid[rows[:n]])]
