"""L26: sustained encounters among groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("cohesion_contact", holder="third_sector", id="L26", rows=("A10", "A12"))
class CohesionContact(Lever):
    """Bring members of different groups together for a shared task, over a year.

    Contact goes with less prejudice (r = -0.21 over 515 studies, from memory); trials that measure later find
    less, and least for ethnic prejudice (S62). Encounters without equal status do little. War and violence undo it:
    trust fell to its lowest (S63). Where members of other groups are far away, encounters cost as much and reach few.
    """

    reach: float = param(0.05, unit="share of 15+ and year", low=0.0, high=0.25, source="by its author")
    """Residents who take part in a year."""
    equal_status: float = param(0.7, unit="1", low=0.0, high=1.0, source="assumption")
    """How far participants meet as equals with a common goal."""
    cost: float = param(1500.0, unit="NIS/participant", low=300.0, high=6000.0, source="assumption")
    """Cost of a participant."""
    public_share: float = param(0.5, unit="1", low=0.0, high=1.0, source="by its author")
    """Part of the cost that the state pays; the authorities pay the rest."""

    def apply(self, state: State) -> None:
        """Hold encounters where the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.contact[here] = (control.contact[here] + strength * self.reach).clip(0.0, 0.25)
        control.equal_status[here] = self.equal_status
        adults = state.survey.residents[here] - state.survey.pupils[here] / state.sample
        cost = strength * adults * self.reach * self.cost
        control.government_cost[here] += self.public_share * cost
        control.authority_cost[here] += (1.0 - self.public_share) * cost
