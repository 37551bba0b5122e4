"""Organisations and leaders that keep ties with each other, and the first ties."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels import purposes
from sim.kernels.codes import NONE
from sim.kernels.dtypes import F64, I16, I64, U64
from sim.population.jobs import draws
from sim.state import Geography

GOVERNMENT: Final = 0
AUTHORITY: Final = 1
CLUSTER_BODY: Final = 2
THIRD_SECTOR: Final = 3
ACADEMIA: Final = 4
BUSINESS: Final = 5
"""Kinds of actors, as `State.actor_kind` lists them."""

WITHIN_CLUSTER: Final = 0.2
"""Chance that two organisations of one cluster keep a tie at the start; assumption, near what the rules keep up."""
WITH_BODY: Final = 0.3
"""The same where one of them is the cluster body; assumption."""
WITHIN_PLACE: Final = 0.3
"""The same between an authority, the businesses and the associations of one place; assumption."""
ACROSS: Final = 0.0
"""The same between organisations of different clusters; assumption."""
WITH_NATIONAL: Final = 0.1
"""The same with central government or the national third sector; assumption."""


@dataclass(frozen=True, eq=False)
class Actors:
    """Organisations, one entry each; shapes as in `sim.state.State`."""

    ties: F64
    circle: I16
    kind: I16
    place: I16
    name: U64
    distance: F64


def actors(geography: Geography, hubs: I64, seed: int) -> Actors:
    """Return the organisations and their ties.

    The order is: authorities, cluster bodies, central government, national third sector, the colleges and the business
    forums of the clusters, and for each authority the leaders of its businesses and of its associations.

    Parameters
    ----------
    hubs : int64[n_clusters]
        Authority where each cluster body, college and forum sits.
    """
    n_clusters, n_places = len(geography.clusters), len(geography.ids)
    own, here, national = np.arange(n_clusters), np.arange(n_places), np.full(2, NONE)
    circle = np.concatenate([geography.cluster, own, national, own, own, geography.cluster, geography.cluster])
    seat = np.concatenate([here, hubs, national, hubs, hubs, here, here]).astype(np.int16)
    codes = (AUTHORITY, CLUSTER_BODY, GOVERNMENT, THIRD_SECTOR, ACADEMIA, BUSINESS, BUSINESS, THIRD_SECTOR)
    number = (n_places, n_clusters, 1, 1, n_clusters, n_clusters, n_places, n_places)
    kind = np.repeat(codes, number).astype(np.int16)
    name = _names(geography)
    chance = _chances(circle, kind, seat)
    pair = np.maximum(name[:, None], name[None, :]) << np.uint64(32) | np.minimum(name[:, None], name[None, :])
    luck = draws(pair.ravel(), seed, purposes.SYNTHESIS_TIE).reshape(name.size, name.size)
    ties = np.triu(luck < chance, 1)
    far = (seat[:, None] >= 0) & (seat[None, :] >= 0)
    distance = np.where(far, geography.distance[np.ix_(seat, seat)], 0.0)
    np.fill_diagonal(distance, 0.0)
    return Actors((ties | ties.T).astype(np.float64), circle.astype(np.int16), kind, seat, name, distance)


def _chances(circle: I64, kind: I16, seat: I16) -> F64:
    """Return the chance of a tie at the start for each pair."""
    same = (circle[:, None] == circle[None, :]) & (circle != NONE)[:, None]
    with_body = (kind == CLUSTER_BODY)[:, None] | (kind == CLUSTER_BODY)[None, :]
    local = (kind == AUTHORITY) | (kind == BUSINESS) | (kind == THIRD_SECTOR)
    neighbours = (seat[:, None] == seat[None, :]) & local[:, None] & local[None, :] & (seat >= 0)[:, None]
    chance = np.where(same, np.where(with_body, WITH_BODY, WITHIN_CLUSTER), ACROSS)
    chance = np.where(neighbours, WITHIN_PLACE, chance)
    is_national = seat < 0
    out: F64 = np.where(is_national[:, None] | is_national[None, :], WITH_NATIONAL, chance)
    return out


def _names(geography: Geography) -> U64:
    """Return an identity for each organisation that does not depend on who else is in the region."""
    n_clusters = len(geography.clusters)
    hub: I64 = np.array([_first_member(geography, c) for c in range(n_clusters)], np.int64)
    symbol = geography.symbol
    kinds = [symbol * 8, hub * 8 + 1, np.array([2, 3]), hub * 8 + 4, hub * 8 + 5, symbol * 8 + 6, symbol * 8 + 7]
    return np.concatenate(kinds).astype(np.uint64)


def _first_member(geography: Geography, cluster: int) -> int:
    """Return the lowest symbol among the members, which names the cluster."""
    members = geography.symbol[geography.cluster == cluster]
    return int(members.min()) if members.size else cluster
