"""Ranks of young adults and of their parents: sums from which slopes and shares of mobility follow."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.childhood import income_class
from sim.kernels.codes import EMPLOYEE, FREE, SELF_EMPLOYED
from sim.kernels.dtypes import I8, I16, I32, I64

_YEAR: Final = 12
# Columns of the sums, first for those of 20 to 29 by what their human capital commands, then for those of 30 and more
# by the income of their household.
N, PARENT, CHILD, PARENT_2, PRODUCT, LOW, LOW_TO_TOP, LOW_TO_LOW, AT_WORK = 0, 1, 2, 3, 4, 5, 6, 7, 8
N_SUMS: Final = 9
PROJECTED: Final = 0
MEASURED: Final = 1
FIRST_AGE: Final = 20
MEASURED_FROM: Final = 30
MEASURED_UPTO: Final = 37


@kernel(inline=True)
def stage_of(age: int) -> int:
    """Return whether a cohort is looked at by its potential (0), by its income (1), or not at all (-1)."""
    if MEASURED_FROM <= age < MEASURED_UPTO:
        return 1
    return 0 if FIRST_AGE <= age < MEASURED_FROM else -1


@kernel
def classes_of_young(
    bins: I64,
    status: I8,
    born: I16,
    sex: I8,
    potential: I32,
    household: I32,
    usual: I64,
    size: I16,
    month: int,
    n: int,
) -> None:
    """Count young adults by class of potential pay (by sex) or of household income.

    Parameters
    ----------
    bins : int64[2, 2, 256]
        Modified in place, added to: by stage and sex; the income of households counts for both sexes alike, under 0.
    """
    for i in range(n):
        stage = stage_of((month - born[i]) // _YEAR)
        if status[i] == FREE or stage < 0:
            continue
        if stage == 0:
            bins[0, sex[i], income_class(potential[i], 1)] += 1
        else:
            bins[1, 0, income_class(usual[household[i]], size[household[i]])] += 1


@kernel
def sum_ranks(
    sums: I64,
    rank: I16,
    parent_rank: I8,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    potential: I32,
    household: I32,
    usual: I64,
    size: I16,
    month: int,
    n: int,
) -> None:
    """Add up ranks of young adults whose parents' rank was noted, by place.

    Parameters
    ----------
    sums : int64[n_authorities, 2, 9]
        Modified in place, added to: residents, ranks of parents and children (tenths of percentiles), their squares and
        products, residents from the lowest quarter, those of them in the highest and in the lowest one, and at work.
    rank : int16[2, 2, 256], tenths of a percentile
        Rank of each class, as `classes_of_young` counts them.
    """
    for i in range(n):
        if parent_rank[i] < 0 or status[i] == FREE:
            continue
        stage = stage_of((month - born[i]) // _YEAR)
        if stage < 0:
            continue
        if stage == 0:
            child = int(rank[0, sex[i], income_class(potential[i], 1)])
        else:
            h = household[i]
            child = int(rank[1, 0, income_class(usual[h], size[h])])
        parent = 10 * int(parent_rank[i]) + 5
        mine = sums[home[i], stage]
        mine[N] += 1
        mine[PARENT] += parent
        mine[CHILD] += child
        mine[PARENT_2] += parent * parent
        mine[PRODUCT] += parent * child
        mine[AT_WORK] += (status[i] == EMPLOYEE) | (status[i] == SELF_EMPLOYED)
        if parent < 250:
            mine[LOW] += 1
            mine[LOW_TO_TOP] += child >= 750
            mine[LOW_TO_LOW] += child < 250
