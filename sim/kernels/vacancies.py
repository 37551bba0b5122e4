"""Vacancies: which are open, and how the attention of seekers spreads over places."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I16, I32, I64

N_GUIDE: Final = 256
"""Entries of `guide` for each place: one for each value of a word's highest eight bits."""


@kernel
def reach(reach_cum: F64, guide: I16, competition: F64, seekers: F64, open_jobs: I64, decay: F64, outside: F64) -> None:
    """Say how the attention of seekers spreads over places: vacancies within reach, for each that competes for them.

    A vacancy is shared among the seekers who can reach it, so that jobs of the region and jobs outside, of which each
    place has its own, are counted in the same unit.

    Parameters
    ----------
    reach_cum : float64[n_authorities, n_authorities + 1], in [0, 1]
        Modified in place: cumulative share of attention by home; the last column is outside.
    guide : int16[n_authorities, N_GUIDE]
        Modified in place: the first column whose share may exceed a number with these highest eight bits.
    competition : float64[n_authorities]
        Scratch: seekers within reach of each place.
    seekers : float64[n_authorities]
        Seekers by home.
    open_jobs : int64[n_authorities], job
        Vacancies by place.
    decay : float64[n_authorities, n_authorities]
        Weight of a vacancy by distance.
    outside : float64[n_authorities]
        Vacancies outside that residents of each place can reach.

    Source
    ------
    Accessibility with competition: Shen 1998, https://doi.org/10.1068/b250345
    """
    n = open_jobs.shape[0]
    for k in range(n):
        competition[k] = 1e-9
        for j in range(n):
            competition[k] += seekers[j] * decay[j, k]
    for j in range(n):
        total = 0.0
        for k in range(n):
            total += seekers[j] * open_jobs[k] * decay[j, k] / competition[k]
            reach_cum[j, k] = total
        total += outside[j]
        for k in range(n):
            reach_cum[j, k] = reach_cum[j, k] / total if total > 0.0 else 0.0
        reach_cum[j, n] = 1.0
        to = 0
        for g in range(N_GUIDE):
            while reach_cum[j, to] <= g / N_GUIDE:
                to += 1
            guide[j, g] = to


@kernel
def count_seekers(seekers: F64, rows: I32, n: int, home: I16) -> None:
    """Count the seekers of each home.

    Parameters
    ----------
    seekers : float64[n_authorities]
        Modified in place.
    """
    seekers[:] = 0.0
    for s in range(n):
        seekers[home[rows[s]]] += 1.0


@kernel
def list_vacancies(slot: I32, slot_first: I64, vacancies: I32, place: I16, n: int) -> int:
    """List the vacancies place after place: one entry a job, holding its business.

    Parameters
    ----------
    slot : int32[capacity]
        Modified in place: business rows, grouped by place, in row order within it.
    slot_first : int64[n_authorities + 1]
        Modified in place: where each place's entries begin.
    vacancies : int32[n_businesses], job
        Offered jobs.
    place : int16[n_businesses]
        Authority index.
    n : int
        Rows of businesses in use.

    Returns
    -------
    int
        Number of vacancies listed; those beyond the capacity of `slot` are passed over.
    """
    slot_first[:] = 0
    for b in range(n):
        if vacancies[b] > 0:
            slot_first[place[b] + 1] += vacancies[b]
    for j in range(1, slot_first.shape[0]):
        slot_first[j] += slot_first[j - 1]
    for b in range(n):
        for _ in range(vacancies[b]):
            at = slot_first[place[b]]
            if at < slot.shape[0]:
                slot[at] = b
            slot_first[place[b]] += 1
    for j in range(slot_first.shape[0] - 1, 0, -1):
        slot_first[j] = slot_first[j - 1]
    slot_first[0] = 0
    return min(slot_first[slot_first.shape[0] - 1], slot.shape[0])


@kernel(inline=True)
def find(cum: F64, row: int, u: float) -> int:
    """Return the first column whose cumulative share in a row exceeds `u`."""
    low, high = 0, cum.shape[1] - 1
    while low < high:
        middle = (low + high) >> 1
        if cum[row, middle] > u:
            high = middle
        else:
            low = middle + 1
    return low
