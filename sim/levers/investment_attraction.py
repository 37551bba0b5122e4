"""L12: capital grants bring plants to the region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SECTORS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("investment_attraction", holder="government", id="L12", rows=("A5",))
class InvestmentAttraction(Lever):
    """Pay capital grants for jobs in new plants, or for the expansion of plants that are there.

    Grants for expansion did nothing to investment and employment of Israeli plants (S34), so their effect is 0 unless
    `programmes.expansion_effect` says otherwise. Of jobs in new plants a part would have come anyway: enterprise zones
    had mixed results (S33), and a job that would not be there costs several times its grant. Plants choose the place by
    labour and its cost; incumbents learn from them as far as their place is specialised and able to (S29); a part of
    their customers is taken from competitors.
    """

    sector: str = param("manufacturing", unit="text", source="by its author", choices=SECTORS)
    """Sector of the plants."""
    budget: float = param(100.0, unit="NIS per resident and year", low=0.0, high=1000.0, source="assumption")
    """Grants of the state."""
    expansion: float = param(0.0, unit="share", low=0.0, high=1.0, source="by its author")
    """Part of the money that goes to the expansion of plants that are there."""
    per_job: float = param(150_000.0, unit="NIS per job", low=50_000.0, high=500_000.0, source="assumption")
    """Capital grant for each job promised."""
    additional: float = param(
        0.3,
        unit="share",
        low=0.0,
        high=1.0,
        source="assumption: 500,000 NIS per net job (capital_grant_cost_per_job, 250,000 to 1,500,000)",
        role="imposed",
    )
    """Share of promised jobs that would not be there without the grant."""
    sites: float = param(5.0, unit="NIS per resident and year", low=0.0, high=50.0, source="assumption")
    """Cost of sites and of looking after investors, paid by the authorities."""

    def apply(self, state: State) -> None:
        """Offer grants in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, sector, control = state.places_in(self.where), SECTORS.index(self.sector), state.controls
        money = state.survey.residents[here] * (self.budget * strength)
        control.plant_grants[here, sector] += money * (1.0 - self.expansion)
        control.expansion_grants[here, sector] += money * self.expansion
        control.grant_per_job[here], control.additional[here] = self.per_job, self.additional
        control.authority_cost[here] += state.survey.residents[here] * (self.sites * strength)
