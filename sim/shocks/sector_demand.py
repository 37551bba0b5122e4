"""A change of demand from outside for one sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SECTORS
from sim.params import param
from sim.registry import Shock, shock

if TYPE_CHECKING:
    from sim.state import State


@shock("sector_demand", rows=("A12",))
class SectorDemand(Shock):
    """Raise or lower outside demand for a sector while it lasts."""

    sector: str = param("tourism_food", unit="text", source="by its author", choices=SECTORS)
    """The sector."""
    change: float = param(-0.3, unit="1", low=-1.0, high=2.0, source="by its author")
    """Share of outside demand that comes or goes."""

    def apply(self, state: State) -> None:
        """Change demand for the sector in the places that the shock reaches."""
        strength = self.strength(state.month, state.start)
        if strength > 0.0:
            here, sector = state.places_in(self.where), SECTORS.index(self.sector)
            state.controls.outside_demand[here, sector] *= 1.0 + strength * self.change
