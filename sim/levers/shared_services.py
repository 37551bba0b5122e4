"""L01: authorities of a cluster provide services together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import COST_RULES, DOMAINS, GOVERNANCES
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("shared_services", holder="authorities", id="L01", rows=("B1", "B7", "B9"))
class SharedServices(Lever):
    """Offer joint provision of service domains in a cluster; every authority joins the domains that suit it.

    Evidence is divided: -13.5 % for waste in Czech municipalities (S3), -5 % in Emilia-Romagna (S7), nothing in the
    Netherlands (S8) and Italy (S9), and in the only Israeli panel nothing on average, with savings in peripheral and
    regional councils and higher cost in Arab authorities (S4). Savings come from the measured cost curve, as far as
    capacity realises them, less coordination; they can be negative. Members pay fees to the cluster body by the
    cost-sharing rule.
    """

    domains: tuple[str, ...] = param(("waste",), unit="domains", source="by its author", choices=DOMAINS)
    """Service domains on offer."""
    governance: str = param("delegation", unit="text", source="by its author", choices=GOVERNANCES)
    """Who provides: members by contract, the cluster body, or, for comparison, a merger in these domains."""
    cost_rule: str = param("by_use", unit="text", source="by its author", choices=COST_RULES)
    """How members share the cost."""
    forced: bool = param(False, unit="yes/no", source="by its author")
    """Compulsory membership, for what-if questions; clusters are voluntary."""

    def apply(self, state: State) -> None:
        """Offer the domains in the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            for name in self.domains:
                domain = DOMAINS.index(name)
                state.controls.offered[cluster, domain] = strength
                state.controls.governance[cluster, domain] = GOVERNANCES.index(self.governance)
                state.controls.cost_rule[cluster, domain] = COST_RULES.index(self.cost_rule)
                state.controls.is_forced[cluster, domain] = self.forced
