"""L07: members speak with one voice before ministries and large bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("stronger_voice", holder="cluster", id="L07", rows=("B11",))
class StrongerVoice(Lever):
    """Bargain together for those transfers of the state that no formula decides.

    Cities in the United States that hire lobbyists win 8 % more state transfers, and those with more own revenue win
    more (S27, Payson 2020); here full voice wins half of that, which is imposed, not found. Voice grows with the ties
    among members and the body, with the square root of residents, and with the body's institutionalisation. What is
    won is paid by the state, so by others in the country: `state_transfer` shows it. Without solidarity the richer
    members win more, and the gap between members can widen.
    """

    solidarity: float = param(0.0, unit="share", low=0.0, high=1.0, source="by its author")
    """Part of what is won that is handed out by residents; the rest goes where transfers and own revenue are."""
    cost: float = param(1.0, unit="NIS per resident and year", low=0.0, high=5.0, source="assumption")
    """Cost of the joint representation, paid by the members."""

    def apply(self, state: State) -> None:
        """Raise the voice of the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            state.controls.voice[cluster] = strength
            state.controls.solidarity[cluster] = self.solidarity
            members = state.geography.cluster == cluster
            state.controls.authority_cost += members * state.survey.residents * (self.cost * strength)
