"""L25: more buses on the way to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State

DAYS = 300.0
"""Days a year with full service."""


@lever("regional_transport", holder="government", id="L25", rows=("B10",))
class RegionalTransport(Lever):
    """Add trips of buses a day, so that those who have no car wait less.

    Ten more trips a day to Arab localities raised the employment of educated women of 30-50 without a car a little, by
    half a percentage point at most, and brought no other women into work (S43); moving the unemployed to where jobs are
    would remove about 5 % of unemployment (S40). Expect little: most jobs that people take are near, and most people
    drive.
    """

    trips: float = param(10.0, unit="trips/day", low=0.0, high=100.0, source="S43: ten", confidence="sourced")
    """Trips that are added on each way to work."""
    lines: float = param(2.0, unit="lines per 10,000 residents", low=0.2, high=10.0, source="assumption")
    """Lines on which they are added."""
    price: float = param(300.0, unit="NIS per trip", low=100.0, high=800.0, source="assumption")
    """Cost of a trip less fares."""
    state_share: float = param(0.8, unit="share", low=0.0, high=1.0, source="assumption")
    """Part that the state pays; the authorities pay the rest."""

    def apply(self, state: State) -> None:
        """Add trips in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.bus_trips[here] += strength * self.trips
        cost = state.survey.residents[here] / 10_000.0 * (self.lines * self.trips * DAYS * self.price * strength)
        control.government_cost[here] += cost * self.state_share
        control.authority_cost[here] += cost * (1.0 - self.state_share)
