"""L03: neighbours run their pupil transport together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("pupil_transport_pooling", holder="cluster", id="L03", rows=("B9",))
class PupilTransportPooling(Lever):
    """Share routes to special education and regional schools among the members of a cluster.

    No estimate for cooperation was found; consolidation of school districts in the United States raised transport cost
    by 0.6 to 10.6 % (S89). Here fuller buses save and longer ways cost, so distant members can lose.
    """

    routes: float = param(1.0, unit="1", low=0.0, high=1.0, source="by its author")
    """Share of the routes that could be shared which are."""
    cost: float = param(1.0, unit="NIS per resident and year", low=0.0, high=10.0, source="assumption")
    """Cost of planning the routes, paid by the members."""

    def apply(self, state: State) -> None:
        """Pool routes in the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            state.controls.pooled_transport[cluster] = strength * self.routes
            members = state.geography.cluster == cluster
            state.controls.authority_cost += members * state.survey.residents * (self.cost * strength)
