"""L30: the state backs clusters: allocations, removal of barriers, subsidy for joining, tax credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("state_support", holder="government", id="L30", rows=("A11", "B13"))
class StateSupport(Lever):
    """Give cluster bodies money, remove barriers to joint action, pay for joining, and credit residents' tax.

    Subsidies are an important driver of joining (S12, direction). Place-based tax credits in Israel raised arrivals
    and did not lower departures, and did nothing for Arab and large localities (S67): here the credit acts only
    through income and through pay as movers compare it, so its effect on departures is not switched off and has to be
    read with care. Allocations hire staff for the body, which makes it an institution; barriers are what members give
    up of their autonomy and the fixed cost of coordination.
    """

    allocation: float = param(6.0, unit="NIS per resident and year", low=0.0, high=50.0, source="assumption")
    """Allocation to the cluster body."""
    barriers: float = param(0.25, unit="share", low=0.0, high=1.0, source="assumption")
    """Barriers that are removed: fixed coordination cost, and what authorities would pay to stay their own masters."""
    subsidy: float = param(3.0, unit="NIS per resident, year and domain", low=0.0, high=30.0, source="assumption")
    """Subsidy to each member for each domain that it joined."""
    tax_credit: float = param(
        0.0, unit="share of wages", low=0.0, high=0.2, source="law: 7 to 20 %", confidence="memory"
    )
    """Credit against the tax of residents."""
    ceiling: float = param(1_500.0, unit="NIS per household and month", low=0.0, high=5_000.0, source="assumption")
    """Highest credit of a household."""

    def apply(self, state: State) -> None:
        """Support the clusters and places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        control = state.controls
        for cluster in state.clusters_in(self.where):
            control.body_support[cluster] += strength * self.allocation
            control.barriers[cluster] = strength * self.barriers
            control.join_subsidy[cluster] = strength * self.subsidy
        here = state.places_in(self.where)
        control.tax_credit[here] = strength * self.tax_credit
        control.credit_ceiling[here] = self.ceiling
