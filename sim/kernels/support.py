"""Support of businesses: who is accompanied, who meets whom in a network, and what that wins."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.businesses import TRADES
from sim.kernels.codes import LOCAL_GOVERNMENT, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.maths import exp
from sim.kernels.purposes import NETWORK, NETWORK_GROUP, SUPPORT
from sim.kernels.rng import uniform

THOUSANDTHS: Final = 1000
"""Real businesses are counted in whole parts of this size."""
_YEAR: Final = 12
_FINE: Final = 1048576.0


@kernel
def accompany(
    support: I8,
    custom: F32,
    won: I64,
    begun: I64,
    alive: I8,
    place: I16,
    sector: I8,
    born: I16,
    uid: U64,
    weight: F32,
    staff: I32,
    commuters: I32,
    sales: I64,
    take_up: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let small young businesses begin a programme of advice and training, each January.

    Parameters
    ----------
    support : int8[n], month
        Modified in place: a year less of it is left; new participants begin.
    custom : float32[n]
        Modified in place: circles of customers of new participants grow.
    won : int64[n_authorities, n_sectors], agorot/month
        Modified in place: sales that new participants win.
    begun : int64[n_authorities]
        Modified in place: new participants, in thousandths of real businesses.
    sales : int64[n], agorot
        Of the month before.
    take_up : float64[n_authorities], 1/year
        Share of those who may take part that begin.
    settings : float64[5]
        Months of support, highest age in months, most real jobs, ln gain of customers, real residents for each
        simulated one.
    """
    gain = exp(settings[3])
    for b in range(n):
        if support[b] > 0:
            support[b] = max(support[b] - _YEAR, 0)
        j, k = place[b], sector[b]
        if alive[b] != TRADES or k == LOCAL_GOVERNMENT or support[b] > 0 or take_up[j] <= 0.0:
            continue
        real = (staff[b] + commuters[b]) * settings[4] / weight[b]
        if month - born[b] > settings[1] or real > settings[2]:
            continue
        if uniform(seed, SUPPORT, month, uid[b], 0) < take_up[j]:
            support[b] = int(settings[0])
            custom[b] *= gain
            won[j, k] += np.int64(sales[b] * (gain - 1.0))
            begun[j] += np.int64(weight[b] * THOUSANDTHS)


@kernel
def join(
    group: I32,
    joined: I64,
    network: I8,
    alive: I8,
    place: I16,
    sector: I8,
    uid: U64,
    staff: I32,
    circle: I16,
    take_up: F64,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let businesses join the network of their circle; those who join this year are counted.

    Parameters
    ----------
    group : int32[n]
        Modified in place: 0 for those who join, NONE for others.
    joined : int64[n_circles]
        Modified in place.
    network : int8[n]
        Modified in place: 1 for members.
    circle : int16[n_authorities]
        Cluster of each place, or a circle of its own.
    take_up : float64[n_authorities], 1/year
        Share of the others that joins.
    """
    for b in range(n):
        group[b] = NONE
        j = place[b]
        if alive[b] != TRADES or sector[b] == LOCAL_GOVERNMENT or network[b] != 0 or staff[b] == 0:
            continue
        if take_up[j] > 0.0 and uniform(seed, NETWORK, month, uid[b], 0) < take_up[j]:
            network[b], group[b] = 1, 0
            joined[circle[j]] += 1


@kernel
def meet(
    group: I32, size: I64, quality: I64, place: I16, uid: U64, edge: F64, circle: I16, first: I64, seed: np.uint64,
    month: int, n: int,
) -> None:  # fmt: skip
    """Draw the new members into groups, and add up how productive each group is.

    Parameters
    ----------
    group : int32[n]
        Modified in place: number of the group of each new member.
    size, quality : int64[n_groups]
        Modified in place: members, and sum of their ln productivity in 2**-20.
    edge : float64[n], ln
        Productivity relative to the sector.
    first : int64[n_circles + 1]
        First group of each circle.
    """
    for b in range(n):
        if group[b] == NONE:
            continue
        c = circle[place[b]]
        many = first[c + 1] - first[c]
        at = first[c] + min(int(uniform(seed, NETWORK_GROUP, month, uid[b], 0) * many), many - 1)
        group[b] = at
        size[at] += 1
        quality[at] += np.int64(edge[b] * _FINE)


@kernel
def profit_from_peers(
    custom: F32,
    won: I64,
    group: I32,
    size: I64,
    quality: I64,
    place: I16,
    sector: I8,
    sales: I64,
    edge: F64,
    gain: float,
    slope: float,
    n: int,
) -> None:
    """Let the circle of customers of each new member grow, more so the more productive the others of its group are.

    Parameters
    ----------
    custom : float32[n]
        Modified in place.
    won : int64[n_authorities, n_sectors], agorot/month
        Modified in place: sales that new members win.
    gain : float, ln
        Among peers like the mean of their sectors; somebody alone in a group gains nothing.
    slope : float
        Part that is added for each ln of the others' productivity.
    """
    for b in range(n):
        at = group[b]
        if at == NONE or size[at] < 2:
            continue
        peers = (quality[at] / _FINE - edge[b]) / (size[at] - 1)
        factor = exp(gain * max(1.0 + slope * peers, 0.0))
        custom[b] *= factor
        won[place[b], sector[b]] += np.int64(sales[b] * (factor - 1.0))


@kernel
def members_part(part: I64, network: I8, alive: I8, place: I16, sector: I8, sales: I64, n_public: int, n: int) -> None:
    """Add up sales of members of networks and of all businesses by place.

    Parameters
    ----------
    part : int64[n_authorities, 2], agorot
        Modified in place: sales of members, of all.
    """
    for b in range(n_public, n):
        if alive[b] == TRADES:
            part[place[b], 1] += sales[b]
            part[place[b], 0] += sales[b] * network[b]


@kernel
def count_participants(
    count: I64, support: I8, network: I8, alive: I8, place: I16, weight: F32, n_public: int, n: int
) -> None:
    """Count supported businesses, members of networks, and all that trade, in thousandths of real ones.

    Parameters
    ----------
    count : int64[n_authorities, 3]
        Modified in place.
    """
    for b in range(n_public, n):
        if alive[b] == TRADES:
            real = np.int64(weight[b] * THOUSANDTHS)
            count[place[b], 0] += real * (support[b] > 0)
            count[place[b], 1] += real * network[b]
            count[place[b], 2] += real
