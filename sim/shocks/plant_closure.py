"""Plants close in one sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SECTORS
from sim.params import param
from sim.registry import Shock, month_number, shock

if TYPE_CHECKING:
    from sim.state import State


@shock("plant_closure", rows=("A12",))
class PlantClosure(Shock):
    """Close businesses with employees in a sector, by lot, in the month in which it starts."""

    sector: str = param("manufacturing", unit="text", source="by its author", choices=SECTORS)
    """The sector."""
    share: float = param(0.2, unit="1", low=0.0, high=1.0, source="by its author")
    """Share of its businesses that close."""

    def apply(self, state: State) -> None:
        """Mark the share for closing in the first month."""
        first = month_number(self.start, state.start) if self.start else 0
        if state.month == max(first, 0) and self.intensity > 0.0:
            here, sector = state.places_in(self.where), SECTORS.index(self.sector)
            state.controls.closing[here, sector] = self.intensity * self.share
