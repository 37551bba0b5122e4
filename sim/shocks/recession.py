"""A recession: demand from outside falls in every sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Shock, shock

if TYPE_CHECKING:
    from sim.state import State


@shock("recession", rows=("A12",))
class Recession(Shock):
    """Lower demand from outside while it lasts."""

    depth: float = param(0.06, unit="1", low=0.0, high=0.5, source="assumption")
    """Share of outside demand that is lost."""

    def apply(self, state: State) -> None:
        """Cut demand from outside in the places that the shock reaches."""
        strength = self.strength(state.month, state.start)
        if strength > 0.0:
            state.controls.outside_demand[state.places_in(self.where)] *= 1.0 - strength * self.depth
