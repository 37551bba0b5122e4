"""L13: advice, training and company for founders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("entrepreneurship", holder="authorities", id="L13", rows=("C5",))
class Entrepreneurship(Lever):
    """Encourage founders, and accompany small young businesses with advice and training.

    Training raised sales and profits by 5 to 10 % in a meta-analysis, sped up founding, and hardly changed survival
    (S37); what it takes from competitors is unknown. Here a supported business wins customers once and closes a little
    more seldom; a part of the customers comes from its neighbours; and new businesses share the demand that is there.
    """

    founders: float = param(0.1, unit="share", low=0.0, high=0.5, source="assumption; S37: faster start-up")
    """More people who found a business."""
    take_up: float = param(0.1, unit="1/year", low=0.0, high=0.5, source="assumption")
    """Small young businesses that begin a programme in a year."""
    price: float = param(12_000.0, unit="NIS per business", low=1_000.0, high=60_000.0, source="assumption")
    """Cost of accompanying a business, paid by the authority."""
    cost: float = param(2.0, unit="NIS per resident and year", low=0.0, high=30.0, source="assumption")
    """Cost of the centre for founders, paid by the authority."""

    def apply(self, state: State) -> None:
        """Support businesses in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.founding[here] *= 1.0 + strength * self.founders
        control.supported[here] = strength * self.take_up
        control.support_price[here] = self.price
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
