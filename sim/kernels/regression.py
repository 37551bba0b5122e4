"""Least squares of employment on a few traits, by elimination: no library that uses threads or differs in bits."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import BOOL, F64

N_TRAITS: Final = 8
"""Constant; woman; ages 35-44, 45-54, 55-64; matriculation, degree; jobs within reach."""
_WOMAN: Final = 1
_AGES: Final = 2
_SCHOOLS: Final = 5
_REACH: Final = 7


@kernel
def moments(a: F64, total: F64, cells: F64, groups: tuple[int, int], here: BOOL, reach: F64) -> None:
    """Add up weighted products of traits with each other, and with employment in the last column.

    Parameters
    ----------
    a : float64[N_TRAITS, N_TRAITS + 1], total : float64[2]
        Modified in place: moments; people and employed.
    cells : float64[n, n_groups, 2, n_ages, n_educations, 2], person
        All and employed, by home, group, sex, age and education.
    groups : tuple of int
        First group, and the one after the last.
    here : bool[n]
        Homes that count.
    reach : float64[n], ln job
    """
    a[:] = 0.0
    total[:] = 0.0
    x = np.empty(N_TRAITS)
    for j in range(cells.shape[0]):
        if not here[j]:
            continue
        for g in range(groups[0], groups[1]):
            for sex in range(cells.shape[2]):
                for age in range(cells.shape[3]):
                    for school in range(cells.shape[4]):
                        people, employed = cells[j, g, sex, age, school, 0], cells[j, g, sex, age, school, 1]
                        if people <= 0.0:
                            continue
                        x[:] = 0.0
                        x[0], x[_WOMAN], x[_REACH] = 1.0, sex, reach[j]
                        if age > 0:
                            x[_AGES + age - 1] = 1.0
                        if school > 0:
                            x[_SCHOOLS + school - 1] = 1.0
                        _add(a, x, people, employed)
                        total[0] += people
                        total[1] += employed


@kernel(inline=True)
def _add(a: F64, x: F64, people: float, employed: float) -> None:
    """Add what one cell of people with the same traits gives to the moments."""
    for r in range(N_TRAITS):
        if x[r] != 0.0:
            for c in range(N_TRAITS):
                a[r, c] += people * x[r] * x[c]
            a[r, N_TRAITS] += employed * x[r]


@kernel
def solve(out: F64, a: F64) -> None:
    """Return the coefficients that solve the normal equations; a trait that others determine gets 0.

    Parameters
    ----------
    out : float64[m]
        Modified in place.
    a : float64[m, m + 1]
        Moments; modified in place.
    """
    m = a.shape[0]
    _eliminate(a)
    for r in range(m - 1, -1, -1):
        out[r] = 0.0
        if a[r, r] > 0.0:
            rest = a[r, m]
            for c in range(r + 1, m):
                rest -= a[r, c] * out[c]
            out[r] = rest / a[r, r]


@kernel(inline=True)
def _eliminate(a: F64) -> None:
    """Bring the moments into triangular form; a row whose pivot vanishes gets a pivot of 0."""
    m = a.shape[0]
    scale = np.empty(m)
    for r in range(m):
        scale[r] = a[r, r]
    for r in range(m):
        if a[r, r] <= 1e-9 * scale[r]:
            a[r, r] = 0.0
            continue
        for below in range(r + 1, m):
            factor = a[below, r] / a[r, r]
            for c in range(r, m + 1):
                a[below, c] -= factor * a[r, c]
