"""L09: regional planning frameworks and coordination tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("planning_frameworks", holder="cluster", id="L09", rows=("A4", "A8"))
class PlanningFrameworks(Lever):
    """Let authorities, state and third sector plan together for several years and coordinate at regional tables.

    No estimate of what coordination tables save was found; number and difference of partners raise the cost of
    cooperation (S11, S12, S15). Here tables save part of social spending that is spent twice, as far as the authority
    keeps ties with the kinds of actors who sit there, and part of the coordination cost of joint services, as far as
    members keep ties. Without ties they save nothing and cost what they cost. Plans of several years rest on more than
    one look at needs, and hold money fast when needs change.
    """

    multi_year: float = param(0.5, unit="share of spending", low=0.0, high=1.0, source="by its author")
    """Spending that stands in plans of several years."""
    cost: float = param(2.0, unit="NIS per resident and year", low=0.0, high=10.0, source="assumption")
    """Cost of planners and of running the tables, paid by the members."""

    def apply(self, state: State) -> None:
        """Set up tables in the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            members = state.geography.cluster == cluster
            state.controls.tables[cluster] = strength
            planned = np.maximum(state.controls.planning, strength * self.multi_year)
            state.controls.planning[:] = np.where(members, planned, state.controls.planning)
            state.controls.authority_cost += members * state.survey.residents * (self.cost * strength)
