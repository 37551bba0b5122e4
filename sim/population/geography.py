"""Where the authorities of a region lie, and how near the rest of Israel is."""

from collections.abc import Mapping
from functools import cache
from typing import Final

import numpy as np

from sim.data import AuthorityTable, clusters
from sim.kernels.codes import GROUPS, JEWISH, NONE
from sim.kernels.dtypes import BOOL, F64, I8, I32, I64
from sim.kernels.synthesis_jobs import nearness, weighted_sums
from sim.parameters import Parameters
from sim.population.crowd import symbol_of
from sim.population.structure import estimated_jobs, national_table
from sim.state import Geography

KM_PER_DEGREE: Final = 110.9
"""Length of a degree of latitude in Israel."""
COSINE: Final = 0.84897
"""cos(31.9 degrees), the middle of Israel: a literal, because trigonometric functions differ in the last bit."""
_PI: Final = 3.141592653589793
_SMALLEST_KM: Final = 0.5


def geography(
    ids: tuple[str, ...], members: Mapping[str, tuple[str, ...]], table: AuthorityTable, parameters: Parameters
) -> Geography:
    """Return where the authorities lie.

    Parameters
    ----------
    ids : tuple of str
        Authorities of the region, the rows of all tables of places.
    members : mapping of str to tuple of str
        Members of each cluster.
    table : AuthorityTable
        Figures of the authorities, in the order of `ids`.
    parameters : Parameters
        Decay of attention with distance.
    """
    owner = {member: c for c, name in enumerate(members) for member in members[name]}
    distance = distances(table, table)
    np.fill_diagonal(distance, _inner(table))
    outside_jobs, outside_people = _outside(ids, table, parameters)
    return Geography(
        ids=tuple(ids),
        clusters=tuple(members),
        cluster=np.array([owner.get(name, NONE) for name in ids], np.int16),
        symbol=np.array([symbol_of(name) for name in ids], np.int64),
        group=_majority(table),
        ses=table.ses_index.astype(np.float64),
        distance=distance,
        outside_jobs=outside_jobs,
        outside_people=outside_people,
    )


def distances(here: AuthorityTable, there: AuthorityTable) -> F64:
    """Return km as the crow flies on a plane through the middle of Israel, float64[n, m]; off by less than 1 %."""
    north = (here.lat[:, None] - there.lat[None, :]) * KM_PER_DEGREE
    east = (here.lon[:, None] - there.lon[None, :]) * (KM_PER_DEGREE * COSINE)
    return np.sqrt(north * north + east * east)


def _inner(table: AuthorityTable) -> F64:
    """Return the mean distance of two points of an authority: of the CBS for regional councils, else of a disc."""
    disc = 0.5 * np.sqrt(np.nan_to_num(table.area_km2) / _PI)
    return np.maximum(np.where(table.inner_distance > 0, table.inner_distance, disc), _SMALLEST_KM)


def _majority(table: AuthorityTable) -> I8:
    """Return the group by which an authority is labelled; the largest one of mixed towns, Jewish where nobody lives."""
    largest = np.where(table.population > 0, table.group_share.argmax(axis=1), JEWISH)
    is_labelled = (table.group >= 0) & (table.group < len(GROUPS))
    return np.where(is_labelled, table.group, largest).astype(np.int8)


def _outside(ids: tuple[str, ...], table: AuthorityTable, parameters: Parameters) -> tuple[F64, F64]:
    """Return jobs and people outside the region, weighted by distance."""
    israel = national_table(table.year)
    inside = set(ids)
    rows = _rows(np.array([name not in inside for name in israel.ids]))
    people = np.zeros((len(table), len(GROUPS)))
    if rows.size == 0:
        return np.zeros(len(table)), people
    rest = israel.take(rows)
    km = distances(table, rest)
    jobs = seen(km, parameters.labour.distance_decay, total_jobs(rest))
    for group in range(len(GROUPS)):
        residents = rest.population * rest.group_share[:, group]
        people[:, group] = seen(km, parameters.migration.distance_decay, residents)
    return jobs, people


def seen(km: F64, decay: float, weight: F64 | I64) -> F64:
    """Return the weights of places as seen from others, float64[n]: sums of weight * exp(-decay * km)."""
    near, out = np.empty_like(km), np.empty(km.shape[0])
    nearness(near, km, decay)
    weighted_sums(out, near, np.ascontiguousarray(weight, np.float64))
    return out


def total_jobs(table: AuthorityTable) -> F64:
    """Return likely jobs of all sectors, float64[n]."""
    jobs = estimated_jobs(table)
    total = np.zeros(len(table))
    for k in range(jobs.shape[1]):
        total += jobs[:, k]
    return total


def _rows(chosen: BOOL) -> I32:
    """Return the rows that are chosen."""
    return np.flatnonzero(chosen).astype(np.int32)


@cache
def usual_outside_jobs(year: int, decay: float) -> float:
    """Return jobs outside as the mean resident of the five clusters sees them, with which others are compared."""
    israel = national_table(year)
    inside = {member for cluster in clusters().values() for member in cluster.members}
    is_inside = np.array([name in inside for name in israel.ids])
    here, rest = israel.take(_rows(is_inside)), israel.take(_rows(~is_inside))
    jobs = seen(distances(here, rest), decay, total_jobs(rest))
    return float(np.add.accumulate(jobs * here.population)[-1] / int(here.population.sum()))
