"""L18: strategic ventures of government, authorities, philanthropy and entrepreneurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SECTORS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("strategic_ventures", holder="government", id="L18", rows=("B12", "C7"))
class StrategicVentures(Lever):
    """Build ventures that sell to the outside, paid together by state, authority and third sector.

    Grants for the expansion of plants did nothing for investment and jobs once selection is taken care of (S34, Frish
    and Navon), and German cluster policy nothing for firms (S32): the return is imposed, with 0 in its range
    (`third_sector.venture_return`). Building is bought in the region where it can be. Capital comes to work as far as
    the authority's capacity and its ties with other sectors allow, and wears out. A campus adds to the odds of a
    degree near the hub (no local estimate) and opens the college to businesses.
    """

    capital: float = param(60.0, unit="NIS per resident and year", low=0.0, high=600.0, source="assumption")
    """Capital that is built in a year."""
    sector: str = param("tourism_food", unit="text", source="by its author", choices=SECTORS)
    """Sector whose sales to outside grow."""
    state_share: float = param(0.5, unit="share", low=0.0, high=1.0, source="by its author")
    """Part that the state pays."""
    third_share: float = param(0.25, unit="share", low=0.0, high=1.0, source="by its author")
    """Part that the third sector pays as far as its project money goes; the authority pays the rest."""
    campus: bool = param(False, unit="yes/no", source="by its author")
    """Whether a regional campus is among the ventures."""

    def apply(self, state: State) -> None:
        """Build in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where), state.controls
        control.venture[here, SECTORS.index(self.sector)] = state.survey.residents[here] * (self.capital * strength)
        control.venture_state[here] = self.state_share
        control.venture_third[here] = min(self.third_share, 1.0 - self.state_share)
        if self.campus:
            for cluster in state.clusters_in(self.where):
                control.campus[cluster] = strength
