"""L15: a multi-sector platform of leaders, regional or local."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("leadership_platform", holder="third_sector", id="L15", rows=("A9", "C1", "D4"))
class LeadershipPlatform(Lever):
    """Let leaders of authorities, businesses, associations, academia and the state meet on a platform.

    That meetings of managers raise firms' sales is measured for young Chinese firms (S36, +8.1 %, fading); that
    networks of sectors make regions grow is asserted (SOURCES A) and was not found measured, so its elasticity runs
    from 0 to 0.03 and can be switched off (`business.network_elasticity`). Here a platform makes ties likelier, above
    all across sectors, keeps them longer, and wins leaders, who win others, tell authorities of needs and are seen by
    donors. Nothing else follows from it directly.
    """

    cost: float = param(4.0, unit="NIS per resident and year", low=0.0, high=20.0, source="assumption")
    """Cost of conveners and meetings."""
    state_share: float = param(0.5, unit="share", low=0.0, high=1.0, source="by its author")
    """Part of the cost that the state pays; authorities pay the rest."""

    def apply(self, state: State) -> None:
        """Open the platform in the places that the lever reaches; a single place is a local impact space."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.platform[here] = np.maximum(control.platform[here], strength)
        whole = here * state.survey.residents * (self.cost * strength)
        control.government_cost += whole * self.state_share
        control.authority_cost += whole * (1.0 - self.state_share)
