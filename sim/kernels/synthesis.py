"""Persons from margins: sex by age band by group in whole persons, then an age in months for each."""

import math
from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE, MALE
from sim.kernels.dtypes import F64, I8, I16, I64, U64
from sim.kernels.purposes import SYNTHESIS_RESIDENT
from sim.kernels.rng import identity, uniform

DRAW_AGE: Final = 0
OLDEST: Final = 105
"""Nobody is older, in years."""
_OPEN_BAND: Final = 75
_SWEEPS: Final = 60
_FIRST_DECLINE: Final = 0.955
_DECLINE_GROWTH: Final = 0.0095


@kernel
def fit_cells(out: F64, rows: F64, columns: F64) -> None:
    """Fit a table to its margins by iterative proportional fitting.

    Parameters
    ----------
    out : float64[m, n], at least 0
        Modified in place; begins as the pattern, ends with the margins.
    rows : float64[m]
        Totals of the rows.
    columns : float64[n]
        Totals of the columns; the same sum.

    Source
    ------
    Deming & Stephan (1940), On a least squares adjustment. https://doi.org/10.1214/aoms/1177731829
    """
    for _ in range(_SWEEPS):
        for i in range(out.shape[0]):
            total = 0.0
            for j in range(out.shape[1]):
                total += out[i, j]
            for j in range(out.shape[1]):
                out[i, j] *= rows[i] / total if total > 0.0 else 0.0
        for j in range(out.shape[1]):
            total = 0.0
            for i in range(out.shape[0]):
                total += out[i, j]
            for i in range(out.shape[0]):
                out[i, j] *= columns[j] / total if total > 0.0 else 0.0


@kernel
def round_to_total(out: I64, exact: F64, room: I64, total: int) -> None:
    """Round numbers to whole ones of a given sum by largest remainder, none above its room.

    Parameters
    ----------
    out : int64[n]
        Modified in place.
    exact : float64[n], at least 0
        What to round; its sum is near `total`.
    room : int64[n]
        Largest value of each.
    total : int
        Sum wanted; at most the sum of `room`.
    """
    left = total
    for i in range(out.shape[0]):
        out[i] = min(np.int64(math.floor(exact[i])), room[i])
        left -= out[i]
    while left != 0:
        step = 1 if left > 0 else -1
        best = -1
        for i in range(out.shape[0]):
            fits = out[i] < room[i] if step > 0 else out[i] > 0
            if fits and (best < 0 or step * (exact[i] - out[i]) > step * (exact[best] - out[best])):
                best = i
        if best < 0:
            return
        out[best] += step
        left -= step


@kernel
def round_cells(out: I64, fitted: F64, groups: I64, bands: I64) -> None:
    """Round a table of groups by age bands to whole persons with exact margins.

    The smaller groups are rounded by largest remainder, the largest one takes what is left in each band.

    Parameters
    ----------
    out : int64[n_groups, n_bands], person
        Modified in place.
    fitted : float64[n_groups, n_bands]
        From `fit_cells`.
    groups : int64[n_groups]
        Persons of each group.
    bands : int64[n_bands]
        Persons of each band; the same sum.
    """
    largest = 0
    for g in range(groups.shape[0]):
        if groups[g] > groups[largest]:
            largest = g
    room = bands.copy()
    for g in range(groups.shape[0]):
        if g != largest:
            round_to_total(out[g], fitted[g], room, groups[g])
            for b in range(bands.shape[0]):
                room[b] -= out[g, b]
    for b in range(bands.shape[0]):
        out[largest, b] = room[b]


@kernel
def age_weights(out: F64, bands: I64, start: I64) -> None:
    """Spread the persons of age bands over single years, smoothly and without changing a band.

    Parameters
    ----------
    out : float64[105], person
        Modified in place: persons of each year of age.
    bands : int64[n_bands], person
        Persons of each band.
    start : int64[n_bands], year
        First age of each band; the last band is open and declines as survival does.
    """
    last = bands.shape[0] - 1
    for b in range(last):
        for y in range(start[b], start[b + 1]):
            out[y] = bands[b] / (start[b + 1] - start[b])
    alive = 1.0
    for y in range(_OPEN_BAND, OLDEST):
        out[y] = alive
        alive *= max(0.0, _FIRST_DECLINE - _DECLINE_GROWTH * (y - _OPEN_BAND))
    for _ in range(_SWEEPS):
        _smooth_years(out)
        for b in range(last + 1):
            _scale_band(out, start[b], start[b + 1] if b < last else OLDEST, bands[b])


@kernel
def _smooth_years(out: F64) -> None:
    """Mix each year below the open band with its neighbours."""
    before = out[0]
    for y in range(1, _OPEN_BAND - 1):
        mixed = 0.25 * before + 0.5 * out[y] + 0.25 * out[y + 1]
        before = out[y]
        out[y] = mixed


@kernel
def _scale_band(out: F64, first: int, end: int, persons: int) -> None:
    """Scale the years of a band to its persons."""
    total = 0.0
    for y in range(first, end):
        total += out[y]
    for y in range(first, end):
        out[y] = out[y] * persons / total if total > 0.0 else 0.0


@kernel
def fill_persons(
    age: I16,
    sex: I8,
    group: I8,
    uid: U64,
    start_of: I64,
    cells: I64,
    weights: F64,
    start: I64,
    symbol: int,
    seed: np.uint64,
) -> None:
    """Make the persons of an authority in the order of group, sex and age.

    Parameters
    ----------
    age : int16[n], month
        Modified in place: at least 1, stratified over the band.
    sex, group : int8[n]
        Modified in place.
    uid : uint64[n]
        Modified in place.
    start_of : int64[n_groups, 2]
        Modified in place: first row of each group and sex.
    cells : int64[2, n_groups, n_bands], person
        Persons by sex, group and band.
    weights : float64[105]
        From `age_weights`.
    start : int64[n_bands], year
        First age of each band.
    symbol : int
        Number of the authority, see `identity`.
    seed : uint64
        Luck of the run.
    """
    i = 0
    for g in range(cells.shape[1]):
        for s in (MALE, FEMALE):
            start_of[g, s] = i
            for b in range(cells.shape[2]):
                end = start[b + 1] if b + 1 < start.shape[0] else OLDEST
                n = cells[s, g, b]
                total = 0.0
                for y in range(start[b], end):
                    total += weights[y]
                y = start[b]
                below = 0.0
                for k in range(n):
                    uid[i] = identity(symbol, i)
                    wanted = (k + uniform(seed, SYNTHESIS_RESIDENT, 0, uid[i], DRAW_AGE)) / n * total
                    while y < end - 1 and below + weights[y] <= wanted:
                        below += weights[y]
                        y += 1
                    month = np.int64((wanted - below) / weights[y] * 12.0) if weights[y] > 0.0 else np.int64(0)
                    age[i] = max(np.int64(1), 12 * y + min(max(month, np.int64(0)), np.int64(11)))
                    sex[i] = s
                    group[i] = g
                    i += 1
