"""L23: easier access to higher education."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("higher_education_access", holder="academia", id="L23", rows=("D6", "D8"))
class HigherEducationAccess(Lever):
    """Open further places, support students with preparation, grants and advice, and bring a campus to the region.

    A first degree of a public college pays about 30 % above matriculation, up to 80 % in computing (S44); a
    university degree about 10 % more. No estimate of a regional campus or of preparation in Israel was found, so both
    are assumptions whose range includes nothing. Places bind only where there are more applicants than seats;
    graduates may leave, which the region does not get back.
    """

    seats: float = param(300.0, unit="entrant/year", low=0.0, high=5000.0, source="by its author")
    """Further places a year, over all places that the lever reaches."""
    support: float = param(4000.0, unit="NIS/student and year", low=0.0, high=30000.0, source="by its author")
    """Preparation, grants and advice for each student of the region."""
    campus: float = param(0.0, unit="1", low=0.0, high=1.0, source="by its author")
    """A campus in the region: 1 for a full one."""
    campus_cost: float = param(60.0, unit="NIS per resident and year", low=10.0, high=300.0, source="assumption")
    """Cost of a full campus beyond tuition and seats, for each resident of the places that the lever reaches."""
    seat_cost: float = param(45000.0, unit="NIS/student and year", low=25000.0, high=80000.0, source="OECD 2018",
                             confidence="memory")  # fmt: skip
    """What a place costs the state a year; studies last four."""

    def apply(self, state: State) -> None:
        """Open places and support students where the lever reaches; the state pays through its planning committee."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control, seen = state.places_in(self.where), state.controls, state.survey
        share = seen.residents * here / max(float((seen.residents * here).sum()), 1.0)
        control.seats += strength * self.seats * share
        control.study_support[here] += strength * self.support
        control.branch_campus[here] += strength * self.campus
        students = 4.0 * state.society.seats / state.sample * share
        cost = students * self.support + 4.0 * self.seats * share * self.seat_cost
        cost += seen.residents * here * self.campus * self.campus_cost
        control.government_cost += strength * cost
