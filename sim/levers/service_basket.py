"""L10: a national basket of services as a floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import DOMAINS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("service_basket", holder="government", id="L10", rows=("A8", "B10"))
class ServiceBasket(Lever):
    """Let the state pay what authorities lack to a guaranteed level of services.

    Israel has no such basket; that money, not scale, is what poor authorities lack is sourced (S82: own revenue per
    resident differs 3.2-fold between socio-economic clusters 8 and 2). Grants are fungible: authorities lower their
    own spending on what is guaranteed by `institutions.basket_crowding`. Capacity decides how much money a level
    takes. The state pays, and `state_transfer` shows what the rest of the country pays for it.
    """

    floor: float = param(0.8, unit="level, 1 is the national mean", low=0.0, high=1.5, source="assumption")
    """Level that is guaranteed."""
    domains: tuple[str, ...] = param(
        ("education", "early_childhood", "welfare", "seniors"), unit="domains", source="by its author", choices=DOMAINS
    )
    """Domains with a guarantee."""

    def apply(self, state: State) -> None:
        """Guarantee the floor in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here = state.places_in(self.where)
        for name in self.domains:
            state.controls.basket[here, DOMAINS.index(name)] = strength * self.floor
