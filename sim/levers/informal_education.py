"""L22: more informal education, youth movements, skills and school spending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import EDUCATION_ENRICHMENT
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("informal_education", holder="authorities", id="L22", rows=("D6", "D8", "D10", "C3"))
class InformalEducation(Lever):
    """Widen youth movements and informal education, teach skills and STEM, and spend more in schools.

    A thousand dollars a pupil and year over four years raised test scores by 0.03 SD (-0.004 to 0.067) and college
    going by 2.8 percentage points in the United States, more for the poor (S47). No estimate for youth movements in
    Israel was found; what a year in one adds to character (0 to 0.1 SD) is an assumption, and may be nothing.
    """

    youth_places: float = param(0.1, unit="share of 9-17", low=0.0, high=0.5, source="by its author")
    """Further share of residents of 9-17 in youth movements."""
    informal: float = param(400.0, unit="NIS/child and year", low=0.0, high=4000.0, source="by its author")
    """Spending on informal education and skills of the century for each resident of 6-17."""
    school: float = param(0.0, unit="NIS/pupil and year", low=0.0, high=8000.0, source="by its author")
    """Spending in schools for each pupil beyond the usual."""
    stem: float = param(0.0, unit="share of 12-17", low=0.0, high=0.3, source="by its author")
    """Share of pupils in STEM tracks, the best of each place."""
    stem_cost: float = param(2500.0, unit="NIS/pupil and year", low=500.0, high=8000.0, source="assumption")
    """Cost of a pupil in a STEM track."""
    place_cost: float = param(900.0, unit="NIS/member and year", low=300.0, high=3000.0, source="assumption")
    """Cost of a member of a youth movement to the authority."""

    def apply(self, state: State) -> None:
        """Spend and open places where the lever reaches; the authorities pay."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.youth_places[here] += strength * self.youth_places
        control.informal_money[here] += strength * self.informal
        control.child_money[here, 2:] += strength * self.school
        control.science_places[here] += strength * self.stem
        if self.stem > 0.0:
            control.science_money[here] += self.stem_cost
        # Of those of 6-17, three quarters are 9-17 and half 12-17.
        each = (
            self.informal + self.school + 0.75 * self.youth_places * self.place_cost + 0.5 * self.stem * self.stem_cost
        )
        pupils = state.authorities.need[here, EDUCATION_ENRICHMENT]
        control.authority_cost[here] += pupils * (strength * each)
