"""L14: businesses of the region meet and trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("business_networks", holder="cluster", id="L14", rows=("A10", "C5"))
class BusinessNetworks(Lever):
    """Let businesses of a cluster meet in small groups, where they find suppliers, customers and better ways to work.

    Monthly meetings of managers raised the sales of young Chinese firms by 8.1 %, more so in groups with larger peers
    (S36); no Israeli estimate was found, and the range here begins at 0. Members win customers once, a part of them
    from competitors, and buy a little more of their inputs in the region.
    """

    take_up: float = param(0.08, unit="1/year", low=0.0, high=0.5, source="assumption")
    """Businesses outside the network that join it in a year."""
    links: float = param(0.03, unit="share", low=0.0, high=0.2, source="assumption")
    """How much more members buy of their inputs in the region."""
    cost: float = param(3.0, unit="NIS per resident and year", low=0.0, high=30.0, source="assumption")
    """Cost of those who bring them together, paid by the members of the cluster."""

    def apply(self, state: State) -> None:
        """Let businesses meet in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.networked[here] = strength * self.take_up
        control.links[here] = strength * self.links
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
