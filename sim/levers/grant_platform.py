"""L06: a regional platform for finding and raising resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("grant_platform", holder="cluster", id="L06", rows=("A7", "D7"))
class GrantPlatform(Lever):
    """Find calls, write applications and train officials together, so that more calls are applied for and won.

    No Israeli take-up rate was found. That size, experience and the quality of staff decide who applies and who wins
    is sourced (S29, Tuscany; ERDF: quality of government); the size of what a platform adds is assumed. The pot of
    calls is national: of what members win beyond expectation, the part that `grants.additionality` does not cover is
    lost by applicants elsewhere (`grants_displaced`). Own shares come off services, low capacity returns part of the
    awards unspent, so a weak authority can lose by winning.
    """

    training: float = param(0.1, unit="1", low=0.0, high=1.0, source="assumption")
    """Strength of training of officials, as in municipal_capacity."""
    cost: float = param(3.0, unit="NIS per resident and year", low=0.0, high=15.0, source="assumption")
    """Cost of the office and of training, paid by the members."""

    def apply(self, state: State) -> None:
        """Open the platform in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.grant_platform[here] = strength
        control.training[here] = np.minimum(control.training[here] + strength * self.training, 1.0)
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
