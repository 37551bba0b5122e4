"""L16: a vision and strategy shaped by local leaders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("vision_and_strategy", holder="authorities", id="L16", rows=("C1",))
class VisionAndStrategy(Lever):
    """Agree on a vision that recruits more and more leaders and makes unlike members easier to coordinate.

    No estimate of what regional strategies cause was found: a null is what the evidence supports. Here a vision
    doubles how leaders win others, so that without a platform that wins the first ones it does nothing; it lowers the
    coordination cost of difference among members who all share it, and puts spending into plans.
    """

    multi_year: float = param(0.3, unit="share of spending", low=0.0, high=1.0, source="by its author")
    """Spending that stands in plans of several years."""
    cost: float = param(1.5, unit="NIS per resident and year", low=0.0, high=10.0, source="assumption")
    """Cost of facilitation and participation, paid by the authorities."""

    def apply(self, state: State) -> None:
        """Put the vision into force in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.vision[here] = strength
        control.planning[here] = np.maximum(control.planning[here], strength * self.multi_year)
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
