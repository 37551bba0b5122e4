"""L20: organisational, human and professional capacity of the authority."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("municipal_capacity", holder="authorities", id="L20", rows=("C4", "D5", "D10"))
class MunicipalCapacity(Lever):
    """Train officials and let them learn from those of neighbours who are ahead.

    That staff and the quality of local government matter is sourced by direction only (S29, S94). Here capacity
    decides what a shekel of services buys, which part of scale gains cooperation realises, who wins grants and spends
    them, and how much arnona is collected; it leaves with people who leave, so that the programme has to go on.
    Collected arnona is paid by residents.
    """

    training: float = param(1.0, unit="1", low=0.0, high=1.0, source="by its author")
    """Strength of training."""
    peers: float = param(1.0, unit="1", low=0.0, high=1.0, source="by its author")
    """Strength of learning communities of officials: they learn from better authorities with whom ties are kept."""
    cost: float = param(15.0, unit="NIS per resident and year", low=0.0, high=60.0, source="assumption")
    """Cost of the programme."""
    state_share: float = param(0.5, unit="share", low=0.0, high=1.0, source="by its author")
    """Part of the cost that the state pays; authorities pay the rest."""

    def apply(self, state: State) -> None:
        """Train in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.training[here] = np.minimum(control.training[here] + strength * self.training, 1.0)
        control.peers[here] = strength * self.peers
        whole = here * state.survey.residents * (self.cost * strength)
        control.government_cost += whole * self.state_share
        control.authority_cost += whole * (1.0 - self.state_share)
