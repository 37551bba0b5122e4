"""Who works where, who is employed among people alike, and who gets a benefit."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.codes import CHILD, EMPLOYEE, NONE, OUTSIDE, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import I8, I16, I32, I64

N_AGES: Final = 4
"""Ages 25-34, 35-44, 45-54, 55-64."""
_FIRST: Final = 300
_DECADE: Final = 120
_TWENTY: Final = 240
_SIXTY_EIGHT: Final = 816


@kernel
def list_workers(
    flow: I64, cell: I64, grown: I64, status: I8, home: I16, group: I8, sex: I8, education: I8, born: I16, work: I16,
    month: int, n: int,
) -> None:  # fmt: skip
    """Count workers by home and workplace, and residents of 25-64 by what may explain whether they work.

    Parameters
    ----------
    flow : int64[n_authorities, n_authorities + 1]
        Modified in place: employed residents by home and workplace; the last column is outside.
    cell : int64[n_authorities, n_groups, 2, N_AGES, 3, 2]
        Modified in place: residents by home, group, sex, age and education; all of them, and the employed.
    grown : int64[n_authorities]
        Modified in place: residents of 20-67.
    """
    outside = flow.shape[1] - 1
    for i in range(n):
        now = status[i]
        if now < CHILD:
            continue
        j = home[i]
        works = now == EMPLOYEE or now == SELF_EMPLOYED
        if works and work[i] != NONE:
            flow[j, outside if work[i] == OUTSIDE else work[i]] += 1
        months = month - born[i]
        grown[j] += _TWENTY <= months < _SIXTY_EIGHT
        age = (months - _FIRST) // _DECADE
        if 0 <= age < N_AGES:
            cell[j, group[i], sex[i], age, education[i], 0] += 1
            cell[j, group[i], sex[i], age, education[i], 1] += works


@kernel
def count_benefits(out: I64, seekers: I32, status: I8, benefit: I8, born: I16, home: I16, month: int, n: int) -> None:
    """Count seekers of 20-67 who get an unemployment benefit.

    Parameters
    ----------
    out : int64[n_authorities]
        Modified in place, added to.
    """
    for s in range(n):
        i = seekers[s]
        if status[i] == UNEMPLOYED and benefit[i] > 0 and _TWENTY <= month - born[i] < _SIXTY_EIGHT:
            out[home[i]] += 1
