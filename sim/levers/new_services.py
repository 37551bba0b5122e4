"""L04: services that need more residents than one authority has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.kernels.codes import EDUCATION_ENRICHMENT
from sim.kernels.dtypes import BOOL
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("new_services", holder="cluster", id="L04", rows=("B3", "B10"))
class NewServices(Lever):
    """Open a science excellence programme where a provider reaches enough residents, alone or as a cluster.

    Small and remote authorities fall below the entry threshold of specialised services (Bresnahan & Reiss 1991, from
    memory). No estimate of the effect of a science excellence programme on later studies in Israel was found: money
    acts as school spending does (S47), and the pull towards science is an assumption. Places go to the best pupils of
    each place, so the programme may widen gaps inside a place while it narrows them between places.
    """

    threshold: float = param(
        50_000.0,
        unit="resident",
        low=20_000.0,
        high=150_000.0,
        source="assumption (service_entry_threshold_specialised)",
    )
    """Residents that a provider has to reach."""
    together: bool = param(True, unit="yes/no", source="by its author")
    """Whether the cluster counts as one provider; otherwise each authority has to reach the threshold by itself."""
    places: float = param(0.05, unit="share of 12-17", low=0.0, high=0.2, source="by its author")
    """Share of pupils who get a place."""
    cost: float = param(6000.0, unit="NIS/place and year", low=2000.0, high=15000.0, source="assumption")
    """Cost of a place."""
    fixed_cost: float = param(400_000.0, unit="NIS/year", low=100_000.0, high=2_000_000.0, source="assumption")
    """Cost of a provider, however many it serves."""

    def opens(self, state: State) -> BOOL:
        """Return where a provider reaches the threshold, bool[n_authorities]."""
        reached = state.survey.residents.copy()
        if self.together:
            for cluster in range(state.n_clusters):
                members = state.geography.cluster == cluster
                reached[members] = state.survey.residents[members].sum()
        return (reached >= self.threshold) & state.places_in(self.where)

    def apply(self, state: State) -> None:
        """Open the service where it reaches enough residents; its users' authorities pay."""
        strength = self.strength(state.month, state.start)
        open_here = self.opens(state)
        if strength <= 0.0 or not open_here.any():
            return
        control, seen = state.controls, state.survey
        control.science_places[open_here] += strength * self.places
        control.science_money[open_here] += self.cost
        control.special_services[open_here] = 1.0
        users = 0.5 * state.authorities.need[:, EDUCATION_ENRICHMENT] * self.places
        control.authority_cost += np.where(open_here, strength * users * self.cost, 0.0)
        provider = np.where(state.geography.cluster >= 0, state.geography.cluster, -1 - np.arange(state.n_authorities))
        if not self.together:
            provider = np.arange(state.n_authorities)
        for one in np.unique(provider[open_here]):
            served = open_here & (provider == one)
            share = seen.residents * served / max(float((seen.residents * served).sum()), 1.0)
            control.authority_cost += strength * self.fixed_cost * share
