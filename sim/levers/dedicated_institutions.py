"""L17: a friends-of-the-city association and a strategic planning unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("dedicated_institutions", holder="authorities", id="L17", rows=("C6",))
class DedicatedInstitutions(Lever):
    """Found an association that raises donations and organises volunteers, and a strategic planning unit.

    No estimate for such institutions was found. What a shekel of fundraising brings is imposed
    (`third_sector.fundraising_return`, with 0 in its range); volunteers stand for part of municipal services in the
    social domains at a low wage; the unit brings data of its own and keeps capacity from leaving with people. Money
    raised from donors may have gone elsewhere in the country.
    """

    fundraising: float = param(3.0, unit="NIS per resident and year", low=0.0, high=20.0, source="assumption")
    """Spending on raising donations, paid by the authority."""
    volunteers: float = param(0.01, unit="share of residents", low=0.0, high=0.1, source="assumption")
    """Residents who volunteer beyond those who do already."""
    unit: bool = param(True, unit="yes/no", source="by its author")
    """Whether there is a strategic planning unit."""
    cost: float = param(5.0, unit="NIS per resident and year", low=0.0, high=20.0, source="assumption")
    """Cost of the unit and of organising volunteers, paid by the authority."""

    def apply(self, state: State) -> None:
        """Found the institutions in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control, people = state.places_in(self.where), state.controls, state.survey.residents
        control.fundraising[here] = people[here] * (self.fundraising * strength)
        control.volunteers[here] = strength * self.volunteers
        control.planning_unit[here] = strength * self.unit
        control.authority_cost[here] += people[here] * ((self.cost + self.fundraising) * strength)
