"""L08: a knowledge centre with regional databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("knowledge_centre", holder="cluster", id="L08", rows=("A3",))
class KnowledgeCentre(Lever):
    """Collect regional data, so that authorities see the needs of their residents with less error.

    Performance information has a small average effect on outcomes, larger with good management practice (S28, Gerrish
    2016). Here data act only through budgets: they come nearer to needs, as far as capacity makes use of data;
    because the gain is of second order, it can be too small to see. Data are collected over some years and are
    forgotten when the centre closes.
    """

    coverage: float = param(1.0, unit="share of domains and years", low=0.0, high=1.0, source="by its author")
    """How much of what matters is measured."""
    cost: float = param(
        6.0, unit="NIS per resident and year", low=2.0, high=12.0, source="assumption (knowledge_centre_cost)"
    )
    """Cost of the centre, paid by the members."""

    def apply(self, state: State) -> None:
        """Offer data in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.data[here] = strength * self.coverage
        control.authority_cost[here] += state.survey.residents[here] * (self.cost * strength)
