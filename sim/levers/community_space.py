"""L19: a thriving community space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import EDUCATION_ENRICHMENT
from sim.kernels.lives import VENUES
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("community_space", holder="authorities", id="L19", rows=("C3", "D8", "E10"))
class CommunitySpace(Lever):
    """Open community and youth centres that civic and professional leaders run together.

    No estimate of community centres in Israel was found. Here they give rooms to groups of seniors, places in youth
    movements, and ties at home that are open to everybody; whether rooms are filled depends on leaders and demand, and
    where rooms are not scarce they change nothing (the studies of programmes behind S50 and S51 had rooms).
    """

    rooms: float = param(5.0, unit="group/1000 seniors", low=0.0, high=20.0, source="by its author")
    """Further groups of seniors that can meet."""
    youth_places: float = param(0.05, unit="share of 9-17", low=0.0, high=0.4, source="by its author")
    """Further share of residents of 9-17 in youth movements."""
    shared: float = param(0.3, unit="1", low=0.0, high=1.0, source="by its author")
    """How far the centres are used by all groups of the place."""
    running: float = param(60.0, unit="NIS per resident and year", low=10.0, high=250.0, source="assumption")
    """Staff, rent and upkeep."""
    youth_cost: float = param(900.0, unit="NIS/member and year", low=300.0, high=3000.0, source="assumption")
    """Cost of a member of a youth movement."""

    def apply(self, state: State) -> None:
        """Open centres where the lever reaches; the authorities pay."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.seniors[here, VENUES] += strength * self.rooms
        control.youth_places[here] += strength * self.youth_places
        control.meeting_places[here] = (control.meeting_places[here] + strength * self.shared).clip(0.0, 1.0)
        youth = 0.75 * state.authorities.need[here, EDUCATION_ENRICHMENT] * self.youth_places * self.youth_cost
        control.authority_cost[here] += strength * (state.survey.residents[here] * self.running + youth)
