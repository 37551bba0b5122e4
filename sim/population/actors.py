"""Organisations that keep ties with each other, and the first ties."""

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
FORUM: Final = 5
"""Kinds of actors, as `State.actor_kind` lists them."""

WITHIN_CLUSTER: Final = 0.25
"""Chance that two organisations of one cluster keep a tie at the start; assumption."""
WITH_BODY: Final = 0.6
"""The same where one of them is the cluster body; assumption."""
ACROSS: Final = 0.02
"""The same between organisations of different clusters; assumption."""
WITH_NATIONAL: Final = 0.15
"""The same with central government or the third sector; assumption."""


@dataclass(frozen=True, eq=False)
class Actors:
    """Organisations, one entry each; shapes as in `sim.state.State`."""

    ties: F64
    circle: I16
    kind: I16
    distance: F64


def actors(geography: Geography, hubs: I64, seed: int) -> Actors:
    """Return the organisations and their ties.

    The order is: authorities, cluster bodies, central government, third sector, then the colleges and the business
    forums of the clusters, one each.

    Parameters
    ----------
    hubs : int64[n_clusters]
        Authority where each cluster body, college and forum sits.
    """
    n_clusters, n_places = len(geography.clusters), len(geography.ids)
    own = np.arange(n_clusters)
    national = np.full(2, NONE)
    place = np.concatenate([geography.cluster, own, national, own, own]).astype(np.int16)
    is_body = np.zeros(place.size, bool)
    is_body[n_places : n_places + n_clusters] = True
    is_national = np.zeros(place.size, bool)
    is_national[n_places + n_clusters : n_places + n_clusters + 2] = True
    same = (place[:, None] == place[None, :]) & (place != NONE)[:, None]
    chance = np.where(same, np.where(is_body[:, None] | is_body[None, :], WITH_BODY, WITHIN_CLUSTER), ACROSS)
    chance = np.where(is_national[:, None] | is_national[None, :], WITH_NATIONAL, chance)
    luck = draws(_names(geography), seed, purposes.SYNTHESIS_TIE).reshape(place.size, place.size)
    ties = np.triu(luck < chance, 1)
    seat = np.concatenate([np.arange(n_places), hubs, national, hubs, hubs])
    distance = np.where(is_national[:, None] | is_national[None, :], 0.0, geography.distance[np.ix_(seat, seat)])
    np.fill_diagonal(distance, 0.0)
    codes = (AUTHORITY, CLUSTER_BODY, GOVERNMENT, THIRD_SECTOR, ACADEMIA, FORUM)
    kind = np.repeat(codes, (n_places, n_clusters, 1, 1, n_clusters, n_clusters)).astype(np.int16)
    return Actors((ties | ties.T).astype(np.float64), place, kind, distance)


def _names(geography: Geography) -> U64:
    """Return a number for each pair of organisations that does not depend on who else is in the region."""
    n_clusters = len(geography.clusters)
    hub: I64 = np.array([_first_member(geography, c) for c in range(n_clusters)], np.int64)
    kinds = [geography.symbol * 8, hub * 8 + 1, np.array([2, 3]), hub * 8 + 4, hub * 8 + 5]
    name = np.concatenate(kinds).astype(np.uint64)
    return (name[:, None] << np.uint64(32) | name[None, :]).ravel()


def _first_member(geography: Geography, cluster: int) -> int:
    """Return the lowest symbol among the members, which names the cluster."""
    members = geography.symbol[geography.cluster == cluster]
    return int(members.min()) if members.size else cluster
