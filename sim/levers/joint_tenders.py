"""L02: members of a cluster tender their purchases together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import DOMAINS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("joint_tenders", holder="cluster", id="L02", rows=("B9",))
class JointTenders(Lever):
    """Put a share of what members buy for their services into joint tenders of the cluster.

    A move to central purchasing brought Italian bodies -28 % (upper bound) and others -18 to -22 % by benchmark prices
    (S17); a randomised trial in Denmark saved nothing (S18). Larger lots win a volume discount and lose bidders of the
    region that cannot serve them, so a joint tender works against local procurement.
    """

    share: float = param(0.15, unit="1", low=0.0, high=1.0, source="assumption (joint_tender_share_of_purchases)")
    """Share of purchases that are tendered together."""
    domains: tuple[str, ...] = param(DOMAINS, unit="domains", source="by its author", choices=DOMAINS)
    """Service domains whose purchases are pooled."""
    cost: float = param(3.0, unit="NIS per resident and year", low=0.0, high=20.0, source="assumption")
    """Cost of the tender office, paid by the members."""

    def apply(self, state: State) -> None:
        """Pool purchases in the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            for name in self.domains:
                state.controls.pooled_purchases[cluster, DOMAINS.index(name)] = strength * self.share
            members = state.geography.cluster == cluster
            state.controls.authority_cost += members * state.survey.residents * (self.cost * strength)
