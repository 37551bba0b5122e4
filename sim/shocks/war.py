"""A war: reservists are called up, workers stay away, and border authorities are evacuated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from sim.kernels.codes import TOURISM_FOOD
from sim.params import param
from sim.registry import Shock, month_number, shock

if TYPE_CHECKING:
    from sim.state import State

_EMPTY: Final = 0.97
"""Share of the work of an evacuated place that stops: some keep watch, farm and care."""


@shock("war", rows=("A12",))
class War(Shock):
    """Keep workers away everywhere, most at first, and empty border authorities until their residents may return.

    A fifth of the workforce was absent in October 2023, and product fell by 5.2 % in the quarter (S81); about 144,000
    people were evacuated. The state pays those who serve and those who are evacuated. Absence limits what businesses
    can serve; in evacuated places they close, and their employees lose their jobs for the time being.
    """

    absence: float = param(
        0.2, unit="share", low=0.0, high=0.5, source="S81 (war_labour_absence)", confidence="sourced"
    )
    """Workers who are absent in the first month."""
    reserve: float = param(0.03, unit="share", low=0.0, high=0.2, source="assumption")
    """Workers who are absent, most of them in reserve duty, once life has settled."""
    settling: int = param(3, unit="month", low=1, high=24, source="assumption")
    """Months over which absence falls from the first to the second."""
    standing_in: float = param(
        0.5,
        unit="share",
        low=0.0,
        high=1.0,
        source="assumption; -5.2 % of product (S81), about 12 % absent",
    )
    """Part of the work of the absent that others do."""
    tourism: float = param(0.5, unit="share", low=0.0, high=1.0, source="assumption")
    """Demand from outside for tourism that is lost while it lasts."""
    evacuated: tuple[str, ...] = param((), unit="places", source="by its author", meaning="places")
    """Authorities that are evacuated."""
    evacuees: float = param(
        1.0, unit="share", low=0.0, high=1.0, source="S81 (war_border_evacuation: 0.8 to 1.0)", confidence="sourced"
    )
    """Share of their residents who leave."""
    returning: str = param("", unit="YYYY-MM", source="by its author", meaning="month")
    """Month in which they may return; when the war ends if empty."""
    grant: float = param(4_500.0, unit="NIS per resident and month", low=0.0, high=8_000.0, source="assumption")
    """What the state pays an evacuee for living elsewhere: 200 NIS a day for adults, 100 for children (memory)."""
    staying_away: float = param(1.0, unit="factor", low=1.0, high=10.0, source="assumption")
    """How much likelier evacuees move away for good in the year after the next January."""
    schools: float = param(0.5, unit="share", low=0.0, high=1.0, source="assumption")
    """School days lost in the first month; none after the settling."""

    def apply(self, state: State) -> None:
        """Keep workers away, and empty what is evacuated."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        since = state.month - (month_number(self.start, state.start) if self.start else 0)
        calm = min(max(since, 0) / self.settling, 1.0)
        absent = strength * (self.absence + (self.reserve - self.absence) * calm)
        lost = absent * (1.0 - self.standing_in)
        control.supply[here] *= 1.0 - lost
        control.present[here] *= 1.0 - lost
        control.wage_support[here] = np.maximum(control.wage_support[here], absent)
        control.outside_demand[here, TOURISM_FOOD] *= 1.0 - strength * self.tourism
        control.school_closed[here] = np.maximum(control.school_closed[here], strength * self.schools * (1.0 - calm))
        self._evacuate(state, strength)

    def _evacuate(self, state: State, strength: float) -> None:
        """Empty the evacuated authorities, as long as nobody may return."""
        if not self.evacuated or (self.returning and state.month >= month_number(self.returning, state.start)):
            return
        gone, control = state.places_in(self.evacuated), state.controls
        share = strength * self.evacuees
        stop = _EMPTY * share
        control.supply[gone] *= 1.0 - stop
        control.closed[gone] = np.maximum(control.closed[gone], stop)
        control.away[gone] = np.maximum(control.away[gone], share)
        control.evacuation_grant[gone] = share * self.grant
        control.benefit_months[gone] = np.maximum(control.benefit_months[gone], 12.0)
        control.leaving[gone] *= 1.0 + strength * (self.staying_away - 1.0)
        control.arriving[gone] *= 1.0 - share
        control.school_closed[gone] = np.maximum(control.school_closed[gone], 0.3 * share)
