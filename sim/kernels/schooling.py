"""Schooling in sum: lessons that pupils miss, and who has a degree."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.codes import FREE
from sim.kernels.dtypes import F32, F64, I8, I16, I64

_YEAR: Final = 12
_FIRST_CLASS: Final = 6
_GROWN: Final = 18
_OLD: Final = 65
_SETTLED: Final = 25


@kernel
def lose_lessons(skill: F32, status: I8, born: I16, home: I16, loss: F64, month: int, n: int) -> None:
    """Lower the skill of pupils by what they missed.

    Parameters
    ----------
    skill : float32[capacity], standard score
        Modified in place for ages 6 to 17.
    loss : float64[n_authorities], standard score
    """
    for i in range(n):
        age = (month - born[i]) // _YEAR
        if status[i] != FREE and _FIRST_CLASS <= age < _GROWN:
            skill[i] -= loss[home[i]]


@kernel
def educated(count: I64, status: I8, education: I8, born: I16, home: I16, degree: int, month: int, n: int) -> None:
    """Count residents of 25-64, and those of them with a degree, by place.

    Parameters
    ----------
    count : int64[n_authorities, 2]
        Modified in place.
    """
    for i in range(n):
        age = (month - born[i]) // _YEAR
        if status[i] != FREE and _SETTLED <= age < _OLD:
            count[home[i], 0] += 1
            count[home[i], 1] += education[i] == degree
