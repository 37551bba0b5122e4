"""Violence or war between groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Shock, shock

if TYPE_CHECKING:
    from sim.state import State


@shock("communal_violence", rows=("A12", "A10"))
class CommunalViolence(Shock):
    """Mark attitudes between groups while it lasts; the mark fades afterwards."""

    severity: float = param(1.0, unit="1", low=0.0, high=1.0, source="by its author")
    """1 for a war or a wave of violence like those of 2021 and 2023."""

    def apply(self, state: State) -> None:
        """Let violence be felt in the places that the shock reaches."""
        strength = self.strength(state.month, state.start)
        if strength > 0.0:
            here = state.places_in(self.where)
            violence = state.controls.violence
            violence[here] = (violence[here] + strength * self.severity).clip(0.0, 1.0)
