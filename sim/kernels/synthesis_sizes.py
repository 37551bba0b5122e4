"""Businesses at the start: how large they are, their sectors, and which stand for all in a sample."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.maths import power
from sim.kernels.purposes import SYNTHESIS_SAMPLE, SYNTHESIS_SECTOR, SYNTHESIS_SIZE
from sim.kernels.rng import identity, uniform

ZIPF: Final = 1.06
"""Exponent of the upper tail of sizes (T74: firm_size_zipf, Axtell 2001, value from memory)."""
_MIDDLE: Final = 5.0
_UPPER: Final = 21.0
_SHARE_FROM_5: Final = 0.30
_SHARE_FROM_21: Final = _SHARE_FROM_5 * _MIDDLE / _UPPER
_LARGEST: Final = 5_000.0
_SMALL_CUM: Final = (0.36, 0.53, 0.63, 0.70)

_UNFIT: Final = 0.01
"""Keeps a class of size possible in every sector."""


@kernel(inline=True)
def business_size(u: float) -> int:
    """Turn a uniform number into the jobs of an employer.

    Of the employers 70 % have up to 4 jobs (T73) and 93 % up to 20; beyond, the Pareto law of exponent `ZIPF` is cut at
    5,000. Inside 5 to 20 the exponent is 1; the split of the smallest four is an assumption.
    """
    if u < _SMALL_CUM[0]:
        return 1
    if u < _SMALL_CUM[1]:
        return 2
    if u < _SMALL_CUM[2]:
        return 3
    if u < _SMALL_CUM[3]:
        return 4
    above = 1.0 - u
    if above > _SHARE_FROM_21:
        return int(_MIDDLE * _SHARE_FROM_5 / above)
    return int(min(_UPPER * power(_SHARE_FROM_21 / above, 1.0 / ZIPF), _LARGEST))


@kernel
def draw_sizes(size: I32, first: I64, jobs: I64, symbol: I64, seed: np.uint64) -> None:
    """Fill the jobs of each place with businesses, one after the other; the last one takes what is left.

    Parameters
    ----------
    size : int32[at least sum of jobs]
        Modified in place: jobs of each business, places one after the other.
    first : int64[n + 1]
        Modified in place: first business of each place; the last entry is their number.
    jobs : int64[n], job
        Real jobs to fill. No business takes more than half of them.
    symbol : int64[n]
        Names the place in the draws; the businesses of a place are numbered from 0.
    """
    f = np.int64(0)
    for j in range(jobs.shape[0]):
        first[j] = f
        left = jobs[j]
        largest = max(jobs[j] // 2, np.int64(1))
        while left > 0:
            u = uniform(seed, SYNTHESIS_SIZE, 0, identity(symbol[j], f - first[j]), 0)
            size[f] = min(np.int64(business_size(u)), left, largest)
            left -= size[f]
            f += 1
    first[jobs.shape[0]] = f


@kernel
def draw_sectors(
    sector: I8, order: I64, place: I16, size: I32, uid: U64, room: F64, size_class: F64, bounds: I32, seed: np.uint64
) -> None:
    """Give each business a sector, the largest first, so that the jobs of each place and sector come out.

    Parameters
    ----------
    sector : int8[n]
        Modified in place.
    order : int64[n]
        Businesses of a place from the largest to the smallest.
    room : float64[n_places, n_sectors], job
        Modified in place: jobs that each sector still has to fill.
    size_class : float64[n_sectors, n_classes], in [0, 1]
        Share of the jobs of a sector in each class of size.
    bounds : int32[n_classes], job
        Smallest size of each class, the first one 0.
    """
    weight = np.empty(room.shape[1])
    for f in order:
        j = place[f]
        c = bounds.shape[0] - 1
        while size[f] < bounds[c]:
            c -= 1
        chosen = _pick_sector(weight, room[j], size_class[:, c], size[f], uniform(seed, SYNTHESIS_SECTOR, 0, uid[f], 0))
        sector[f] = chosen
        room[j, chosen] -= size[f]


@kernel
def _pick_sector(weight: F64, room: F64, fitness: F64, size: int, u: float) -> int:
    """Return a sector with room for `size` jobs, by room and its share in such businesses; else the roomiest."""
    total, widest = 0.0, 0
    for k in range(room.shape[0]):
        weight[k] = room[k] * (fitness[k] + _UNFIT) if room[k] >= size else 0.0
        total += weight[k]
        if room[k] > room[widest]:
            widest = k
    if total <= 0.0:
        return widest
    mark = u * total
    for k in range(room.shape[0]):
        mark -= weight[k]
        if mark <= 0.0 and weight[k] > 0.0:
            return k
    return widest


@kernel
def keep_sample(
    jobs: I64, size: I32, first: I64, target: I64, uid: U64, u_place: F64, sample: float, large: float, seed: np.uint64
) -> None:
    """Choose the businesses that stand for all: large ones with scaled jobs, each smaller one with the chance `sample`.

    Parameters
    ----------
    jobs : int64[n], job
        Modified in place: simulated jobs, 0 where the business is left out; those of a place sum to `target`.
    size : int32[n], job
        Real jobs.
    first : int64[n_places + 1]
        First business of each place.
    target : int64[n_places], job
        Simulated jobs that the businesses of a place have together.
    u_place : float64[n_places], in (0, 1)
        Decides how the jobs of a place are rounded.
    sample : float in (0, 1]
        Simulated residents for each real one.
    large : float, job
        Businesses from this size are always kept.
    """
    for j in range(target.shape[0]):
        lowest, kept, everything = first[j], np.int64(0), 0.0
        smallest_draw = 2.0
        for f in range(first[j], first[j + 1]):
            u = uniform(seed, SYNTHESIS_SAMPLE, 0, uid[f], 1)
            if size[f] >= large:
                jobs[f] = np.int64(size[f] * sample + u)
            else:
                jobs[f] = size[f] if u < sample else 0
            kept += jobs[f]
            if u < smallest_draw:
                smallest_draw, lowest = u, f
        if first[j] == first[j + 1]:
            continue
        if kept == 0:
            jobs[lowest] = target[j]
            continue
        given = np.int64(0)
        for f in range(first[j], first[j + 1]):
            everything += jobs[f]
            reach = np.int64(everything / kept * target[j] + u_place[j])
            jobs[f] = min(reach, target[j]) - given
            given += jobs[f]


@kernel
def choose_sectors(sector: I8, place: I64, cum: F64, u: F64) -> None:
    """Choose a sector for each business from the cumulative shares of its place.

    Parameters
    ----------
    sector : int8[n]
        Modified in place.
    place : int64[n]
        Row of `cum`.
    cum : float64[n_places, n_sectors], in [0, 1]
        Rising to 1 in each row.
    u : float64[n], in (0, 1)
        Draws.
    """
    for b in range(sector.shape[0]):
        k = 0
        while k < cum.shape[1] - 1 and cum[place[b], k] <= u[b]:
            k += 1
        sector[b] = k
