"""Clusters that are being put together: a value that knows who is in which, before a scenario is made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from sim.data import authority_table, roster
from sim.scenario import Scenario

NEAR_KM: Final = 30.0
"""How far beyond a region its surroundings reach."""
_KM_PER_DEGREE: Final = np.array([94.6, 110.9])
"""Kilometres of a degree of longitude and latitude at 31.8 degrees north."""


@dataclass(frozen=True, slots=True)
class ClusterDraft:
    """Clusters by name, in order; an authority is in one at most."""

    names: tuple[str, ...]
    members: tuple[frozenset[str], ...]
    loose: frozenset[str] = frozenset()
    """Authorities of the region that are in no cluster."""

    def toggled(self, at: int, authority: str) -> ClusterDraft:
        """Return the draft with an authority taken into a cluster, out of another one; or left out of it."""
        is_in = authority in self.members[at]
        members = [cluster - {authority} for cluster in self.members]
        if not is_in:
            members[at] |= {authority}
        return replace(self, members=tuple(members), loose=self.loose - {authority})

    def renamed(self, at: int, name: str) -> ClusterDraft:
        """Return the draft with a cluster of another name."""
        return replace(self, names=(*self.names[:at], name, *self.names[at + 1 :]))

    def with_new(self, name: str) -> ClusterDraft:
        """Return the draft with one more cluster, empty; its name gets a number where it is taken."""
        names = (name, *(f"{name}_{n}" for n in range(2, len(self.names) + 3)))
        free = next(item for item in names if item not in self.names and item not in roster.clusters())
        return replace(self, names=(*self.names, free), members=(*self.members, frozenset()))

    def without(self, at: int) -> ClusterDraft:
        """Return the draft without a cluster."""
        keep = [index for index in range(len(self.names)) if index != at]
        return replace(self, names=tuple(self.names[i] for i in keep), members=tuple(self.members[i] for i in keep))

    def groups(self, authorities: Iterable[str]) -> npt.NDArray[np.int64]:
        """Return the index of each authority's cluster, -1 for none: int64[n]."""
        home = {name: at for at, cluster in enumerate(self.members) for name in cluster}
        return np.array([home.get(name, -1) for name in authorities], np.int64)

    def places(self) -> dict[str, object]:
        """Return the keys ``region`` and ``clusters`` of a scenario; a check complains of empty clusters."""
        inside = [name for name in roster.authority_ids() if any(name in cluster for cluster in self.members)]
        clusters = {
            name: [authority for authority in roster.authority_ids() if authority in cluster]
            for name, cluster in zip(self.names, self.members, strict=True)
        }
        loose = [name for name in roster.authority_ids() if name in self.loose]
        return {"region": [*inside, *loose], "clusters": clusters}


def draft_of(plan: Scenario) -> ClusterDraft:
    """Return the clusters of a scenario."""
    members = tuple(frozenset(cluster) for cluster in plan.clusters.values())
    inside = frozenset().union(*members)
    return ClusterDraft(tuple(plan.clusters), members, frozenset(plan.region) - inside)


def near(places: Iterable[str], start: int) -> tuple[str, ...]:
    """Return the authorities that lie within `NEAR_KM` of any of some places, those included, in the roster's order."""
    everyone = roster.authority_ids()
    table = authority_table(everyone, start)
    at = np.column_stack([table.lon, table.lat]) * _KM_PER_DEGREE
    chosen = np.isin(np.array(everyone), list(places))
    if not chosen.any():
        return tuple(everyone)
    distance = np.sqrt(((at[:, None] - at[chosen][None]) ** 2).sum(axis=2)).min(axis=1)
    return tuple(name for name, far in zip(everyone, distance, strict=True) if far <= NEAR_KM)
