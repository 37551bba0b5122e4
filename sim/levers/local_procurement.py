"""L05: authorities prefer suppliers of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("local_procurement", holder="authorities", id="L05", rows=("A6",))
class LocalProcurement(Lever):
    """Let bidders of the region win up to a preference above the best bid from outside; cut tenders into small lots.

    A preference of 5 % raised procurement cost by 3.8 % in California (S19). More money stays with local businesses;
    what that does for jobs depends on how much of it leaks on, and estimates of jobs for each tradable job run from 0
    to 1.6 (S23-S25). The often quoted 76 % local re-spending (S22) ignores displacement.
    """

    preference: float = param(
        0.05, unit="1", low=0.0, high=0.15, source="S21: usually 5 %, up to 15 %", confidence="sourced"
    )
    """Share above the best outside bid up to which a bidder of the region wins."""
    lot_size: float = param(800_000.0, unit="NIS/year", low=50_000.0, high=20_000_000.0, source="assumption")
    """Largest lot: smaller lots let small businesses bid."""
    cost: float = param(1.0, unit="NIS per resident and year", low=0.0, high=10.0, source="assumption")
    """Cost of more tenders and of advising bidders, paid by the authorities."""

    def apply(self, state: State) -> None:
        """Give the preference in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here = state.places_in(self.where)
        state.controls.price_preference[here] = strength * self.preference
        state.controls.lot_size[here] = self.lot_size
        state.controls.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
