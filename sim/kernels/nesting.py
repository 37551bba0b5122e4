"""Theil indices split by nested parts: clusters, authorities in clusters, groups in authorities, persons in groups."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import log

BETWEEN_CLUSTERS: Final = 0
BETWEEN_AUTHORITIES: Final = 1
BETWEEN_GROUPS: Final = 2
WITHIN: Final = 3
TOTAL: Final = 4
"""Columns of what `nested_theil` gives."""

T: Final = 0
L: Final = 1
"""Rows of what `nested_theil` gives."""


@kernel
def _gather(people: F64, total: F64, inner_people: F64, inner_total: F64, parent: I64) -> None:
    """Add up the persons and totals of the parts of each whole."""
    people[:] = 0.0
    total[:] = 0.0
    for j in range(parent.shape[0]):
        people[parent[j]] += inner_people[j]
        total[parent[j]] += inner_total[j]


@kernel
def _between(out: F64, people: F64, total: F64, parent: I64, whole_people: F64, whole_total: F64) -> None:
    """Put into `out` the T and L between parts inside their wholes, as shares of everybody's total and number."""
    everybody = 0.0
    everything = 0.0
    t = 0.0
    l_ = 0.0
    for j in range(parent.shape[0]):
        if people[j] > 0.0:
            whole = parent[j]
            ratio = log((total[j] / people[j]) / (whole_total[whole] / whole_people[whole]))
            everybody += people[j]
            everything += total[j]
            t += total[j] * ratio
            l_ -= people[j] * ratio
    out[T], out[L] = t / everything, l_ / everybody


@kernel
def _within(out: F64, value: I64, weight: I64, code: I64, people: F64, total: F64) -> None:
    """Put into `out` the T and L of persons inside their parts, as shares of everybody's total and number."""
    everybody = 0.0
    everything = 0.0
    t = 0.0
    l_ = 0.0
    for i in range(value.shape[0]):
        y = float(value[i])
        ratio = log(y / (total[code[i]] / people[code[i]]))
        everybody += weight[i]
        everything += weight[i] * y
        t += weight[i] * y * ratio
        l_ -= weight[i] * ratio
    out[T], out[L] = t / everything, l_ / everybody


@kernel
def nested_theil(out: F64, value: I64, weight: I64, code: I64, authority: I64, cluster: I64) -> None:
    """Split Theil's T and L into what lies between clusters, authorities, groups, and persons.

    Parameters
    ----------
    out : float64[2, 5]
        Modified in place. Row T weighs parts by income, row L by persons. Columns BETWEEN_CLUSTERS, BETWEEN_AUTHORITIES
        (inside clusters), BETWEEN_GROUPS (inside authorities), WITHIN, and TOTAL, which is their sum in this order.
    value : int64[n], agorot, positive and ascending
        After `sim.kernels.distribution.bottom_code`.
    weight : int64[n], at least 0
        Persons.
    code : int64[n], in [0, n_cells - 1]
        The cell of each row: one population group of one authority.
    authority : int64[n_cells], in [0, n_authorities - 1]
        Authority of each cell. Cells without persons do not matter.
    cluster : int64[n_authorities], at least 0
        Cluster of each authority; one that belongs to none is a cluster of its own.

    Source
    ------
    Shorrocks (1980), The class of additively decomposable inequality measures. https://doi.org/10.2307/1913126
    """
    cell_people, cell_total = np.zeros(authority.shape[0]), np.zeros(authority.shape[0])
    for i in range(value.shape[0]):
        cell_people[code[i]] += weight[i]
        cell_total[code[i]] += weight[i] * float(value[i])
    place_people, place_total = np.empty(cluster.shape[0]), np.empty(cluster.shape[0])
    _gather(place_people, place_total, cell_people, cell_total, authority)
    n_clusters = cluster.max() + 1
    cluster_people, cluster_total = np.empty(n_clusters), np.empty(n_clusters)
    _gather(cluster_people, cluster_total, place_people, place_total, cluster)
    region = np.zeros(n_clusters, np.int64)
    region_people, region_total = np.empty(1), np.empty(1)
    _gather(region_people, region_total, cluster_people, cluster_total, region)

    _between(out[:, BETWEEN_CLUSTERS], cluster_people, cluster_total, region, region_people, region_total)
    _between(out[:, BETWEEN_AUTHORITIES], place_people, place_total, cluster, cluster_people, cluster_total)
    _between(out[:, BETWEEN_GROUPS], cell_people, cell_total, authority, place_people, place_total)
    _within(out[:, WITHIN], value, weight, code, cell_people, cell_total)
    for row in range(out.shape[0]):
        between = out[row, BETWEEN_CLUSTERS] + out[row, BETWEEN_AUTHORITIES] + out[row, BETWEEN_GROUPS]
        out[row, TOTAL] = between + out[row, WITHIN]


@kernel
def max_between(value: I64, weight: I64, part_people: F64) -> float:
    """Return the largest T between parts of given sizes and rank: the parts take persons from poorest to richest.

    Parameters
    ----------
    value : int64[n], agorot, positive and ascending
        After `sim.kernels.distribution.bottom_code`.
    weight : int64[n], at least 0
        Persons.
    part_people : float64[n_parts]
        Persons of each part, the part of the smallest mean first; together all persons.

    Source
    ------
    Elbers, Lanjouw, Mistiaen & Özler (2008), Reinterpreting between-group inequality.
    https://doi.org/10.1007/s10888-007-9064-x
    """
    people = 0.0
    total = 0.0
    for i in range(value.shape[0]):
        people += weight[i]
        total += weight[i] * float(value[i])
    mean = total / people
    index = 0.0
    i = 0
    left = float(weight[0])
    for g in range(part_people.shape[0]):
        wanted = part_people[g]
        part = 0.0
        while wanted > 0.0 and i < value.shape[0]:
            taken = min(wanted, left)
            part += taken * float(value[i])
            wanted -= taken
            left -= taken
            if left <= 0.0:
                i += 1
                left = float(weight[i]) if i < value.shape[0] else 0.0
        if part > 0.0:
            index += part * log(part / part_people[g] / mean)
    return index / total
