"""L21: more and better places for children before school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import EARLY_CHILDHOOD
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("early_childhood", holder="authorities", id="L21", rows=("D6", "D10", "D8"))
class EarlyChildhood(Lever):
    """Open supervised places at 0-2 and 3-5, raise what is spent in them, and guide parents at home.

    Universal preschool in Arab localities of northern Israel raised completion of high school by 2.8, matriculation
    that universities accept by 3.3 and post-secondary studies by 5.3 percentage points, 15 to 20 years later (S46).
    Perry returned 7-10 % a year, for a small and intensive programme that is an upper bound at scale (S45). Most
    children of 3-5 have a place already, so the lever acts there on few; wages show nothing within ten years.
    """

    daycare: float = param(0.2, unit="share of 0-2", low=0.0, high=0.7, source="by its author")
    """Further share of children under 3 in supervised daycare."""
    preschool: float = param(0.1, unit="share of 3-5", low=0.0, high=0.2, source="by its author")
    """Further share of children of 3-5 in preschool."""
    quality: float = param(3000.0, unit="NIS/child and year", low=0.0, high=15000.0, source="assumption")
    """Spending on each child in a framework beyond the usual: staff, training, hours."""
    home_visits: float = param(0.0, unit="NIS/child and year", low=0.0, high=10000.0, source="by its author")
    """Guidance of parents at home, for each child under 3."""
    matching: float = param(0.75, unit="1", low=0.0, high=1.0, source="memory: 75:25 in welfare", confidence="memory")
    """Part that the state pays; the authority pays the rest."""

    def apply(self, state: State) -> None:
        """Open places and raise spending in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, own, control = state.places_in(self.where), state.parameters.learning, state.controls
        control.child_places[here, 0] += strength * self.daycare
        control.child_places[here, 1] += strength * self.preschool
        control.child_money[here, :2] += strength * self.quality
        control.home_visits[here] += strength * self.home_visits
        # Half of the children of 0-5 are under 3, half of 3-5; the usual places are in the budgets of today.
        new = 0.5 * (self.daycare * own.daycare_cost + self.preschool * own.preschool_cost)
        better = 0.5 * self.quality * (1.0 + self.daycare) + 0.5 * self.home_visits
        cost = state.authorities.need[here, EARLY_CHILDHOOD] * (strength * (new + better))
        control.government_cost[here] += self.matching * cost
        control.authority_cost[here] += (1.0 - self.matching) * cost
