"""L11: a region builds on one economic cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SECTORS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("specialisation", holder="cluster", id="L11", rows=("A5", "C2"))
class Specialisation(Lever):
    """Draw founders to one sector by sites, courses and a common name, so that it may gain from being many.

    Cluster policy as such raised neither productivity nor employment in France (S32), and the brand alone (`steer` and
    `promotion` at 0) does nothing here but cost. Regions with related sectors grow faster (S31), and productivity rises
    a little with the jobs of the own sector near by, but specialised regions swing more with their sector's demand:
    German cities with few sectors have the higher variance (S31).
    """

    sector: str = param("tourism_food", unit="text", source="by its author", choices=SECTORS)
    """The sector."""
    steer: float = param(0.7, unit="logit", low=0.0, high=2.0, source="assumption")
    """How much likelier founders choose the sector: 0.7 doubles the odds."""
    promotion: float = param(0.0, unit="1", low=0.0, high=0.1, source="assumption; S32 found no effect")
    """Share by which joint marketing raises demand from outside for the sector."""
    cost: float = param(5.0, unit="NIS per resident and year", low=0.0, high=50.0, source="assumption")
    """Cost of the cluster's office, paid by the members."""

    def apply(self, state: State) -> None:
        """Draw founders to the sector in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, sector, control = state.places_in(self.where), SECTORS.index(self.sector), state.controls
        control.steer[here, sector] += strength * self.steer
        control.outside_demand[here, sector] *= 1.0 + strength * self.promotion
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
