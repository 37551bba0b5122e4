"""L29: members of a cluster share the arnona of businesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("revenue_sharing", holder="authorities", id="L29", rows=("B2",))
class RevenueSharing(Lever):
    """Pool a share of non-residential arnona inside a cluster and hand it out by residents.

    The tax base, not scale, drives the gap: non-residential arnona per resident differs 4.8-fold between socio-economic
    clusters 8 and 2 (S82), and cooperation alone leaves it in place (S14, S15). Sharing moves money from members with
    industry to members without; balance grants respond to own revenue only, so they do not offset it.
    """

    share: float = param(0.25, unit="1", low=0.0, high=1.0, source="by its author")
    """Share of business arnona that goes into the pool."""

    def apply(self, state: State) -> None:
        """Share revenue in the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength > 0.0:
            for cluster in state.clusters_in(self.where):
                state.controls.shared_revenue[cluster] = strength * self.share
