"""Figures of a network of organisations: density, mix, components, betweenness, fragmentation."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I16, I64

DENSITY: Final = 0
CROSS: Final = 1
DEGREE: Final = 2
GIANT: Final = 3
BETWEENNESS: Final = 4
FRAGMENTATION: Final = 5
N_FIGURES: Final = 6


@kernel
def describe(out: F64, tie: F64, kind: I16, rows: I64, hub: int) -> None:
    """Describe the network among some actors.

    Parameters
    ----------
    out : float64[6]
        Modified in place: density, share of ties between kinds, mean degree, share in the largest component, share of
        shortest paths between others on which the hub lies, fragmentation without the hub; NaN where it has no meaning.
    tie : float64[n, n], 0 or 1
    kind : int16[n]
    rows : int64[m]
        The actors.
    hub : int
        Place in ``rows`` of the hub, negative for none.

    Source
    ------
    Wasserman & Faust 1994, Social Network Analysis (memory). Fragmentation: the share of pairs that cannot reach each
    other, Borgatti 2006, https://doi.org/10.1007/s10588-006-7084-x (memory).
    """
    m = rows.shape[0]
    out[:] = np.nan
    if m < 2:
        return
    near, count = np.empty((m, m), np.int64), np.zeros(m, np.int64)
    ties, mixed = 0.0, 0.0
    for x in range(m):
        for y in range(m):
            if tie[rows[x], rows[y]] > 0.0:
                near[x, count[x]] = y
                count[x] += 1
                mixed += 0.5 if kind[rows[x]] != kind[rows[y]] else 0.0
        ties += 0.5 * count[x]
    out[DENSITY] = ties / (0.5 * m * (m - 1))
    out[DEGREE] = 2.0 * ties / m
    if ties > 0.0:
        out[CROSS] = mixed / ties
    label = np.empty(m, np.int64)
    size = np.empty(m, np.int64)
    stack = np.empty(m, np.int64)
    components(label, size, stack, near, count, -1)
    out[GIANT] = size.max() / m
    if hub >= 0 and m > 2:
        components(label, size, stack, near, count, hub)
        linked = 0.0
        for x in range(m):
            linked += size[x] * (size[x] - 1.0)
        out[FRAGMENTATION] = 1.0 - linked / ((m - 1.0) * (m - 2.0))
        out[BETWEENNESS] = betweenness(near, count, hub)


@kernel
def components(label: I64, size: I64, stack: I64, near: I64, count: I64, without: int) -> None:
    """Find the components among some actors, one of them left out.

    Parameters
    ----------
    label, size, stack : int64[m]
        Modified in place: component of each actor, -1 for who is left out; actors in each component; scratch.
    near : int64[m, m]
        Partners of each actor, the first ``count`` of a row.
    count : int64[m]
    without : int
        The actor who is left out, negative for none.
    """
    m = count.shape[0]
    label[:] = -1
    size[:] = 0
    for first in range(m):
        if label[first] >= 0 or first == without:
            continue
        label[first], stack[0], waiting = first, first, 1
        while waiting > 0:
            waiting -= 1
            x = stack[waiting]
            size[first] += 1
            for k in range(count[x]):
                y = near[x, k]
                if label[y] < 0 and y != without:
                    label[y] = first
                    stack[waiting] = y
                    waiting += 1


@kernel
def betweenness(near: I64, count: I64, hub: int) -> float:
    """Return the mean share of shortest paths between two others that lead over the hub, in [0, 1].

    Paths of all pairs are counted by breadth from the hub and from each other actor.

    Source
    ------
    Freeman 1977, https://doi.org/10.2307/3033543.
    """
    m = count.shape[0]
    of_hub, paths_of_hub = np.empty(m, np.int64), np.empty(m)
    steps, paths, queue = np.empty(m, np.int64), np.empty(m), np.empty(m, np.int64)
    count_paths(of_hub, paths_of_hub, queue, near, count, hub)
    total = 0.0
    for x in range(m):
        if x == hub or of_hub[x] < 0:
            continue
        count_paths(steps, paths, queue, near, count, x)
        for y in range(x):
            if y != hub and of_hub[y] >= 0 and of_hub[x] + of_hub[y] == steps[y]:
                total += paths_of_hub[x] * paths_of_hub[y] / paths[y]
    return total / (0.5 * (m - 1) * (m - 2))


@kernel
def count_paths(steps: I64, paths: F64, queue: I64, near: I64, count: I64, first: int) -> None:
    """Count the shortest paths from one actor to all others, by breadth.

    Parameters
    ----------
    steps : int64[m]
        Modified in place: length of the shortest path, -1 where there is none.
    paths : float64[m]
        Modified in place: how many there are.
    queue : int64[m]
        Scratch.
    """
    steps[:] = -1
    paths[:] = 0.0
    steps[first], paths[first], queue[0], done, known = 0, 1.0, first, 0, 1
    while done < known:
        x = queue[done]
        done += 1
        for k in range(count[x]):
            y = near[x, k]
            if steps[y] < 0:
                steps[y] = steps[x] + 1
                queue[known] = y
                known += 1
            if steps[y] == steps[x] + 1:
                paths[y] += paths[x]
