"""The whole state of a run, and the structure of its economy."""

from dataclasses import dataclass

import numpy as np

from sim.kernels.dtypes import BOOL, F64, I16, I64, U64
from sim.parameters import Parameters
from sim.state.businesses import Businesses, Contracts
from sim.state.controls import Controls
from sim.state.institutions import Institutions
from sim.state.law import Law, Vitals
from sim.state.ledger import Ledger
from sim.state.places import Authorities, Clusters, Geography
from sim.state.residents import Households, Residents
from sim.state.scratch import Scratch
from sim.state.society import Society
from sim.state.survey import Survey
from sim.state.threads import Team

MONTHS_A_YEAR = 12


@dataclass(slots=True)
class Economy:
    """Structure of production, trade and commuting; levels are of the start, in agorot of the sampled region."""

    consumption: F64
    """float64[n_sectors], share of each sector in household consumption net of VAT and rent, sums to at most 1; the
    rest is imported directly."""
    inputs: F64
    """float64[n_sectors, n_sectors], purchases from each sector (column) for one shekel of sales of a sector (row)."""
    imports: F64
    """float64[n_sectors], purchases from abroad and outside for one shekel of sales, beside `inputs`."""
    investment: F64
    """float64[n_sectors], share of each sector in investment; the rest is imported."""
    purchases: F64
    """float64[n_domains, n_sectors], sectors that supply the purchases of a service domain; rows sum to 1."""
    local_share: F64
    """float64[n_authorities, n_sectors], share of what buyers of an authority need of a sector that they buy in the
    region."""
    trade: F64
    """float64[n_authorities, n_authorities, n_sectors], where buyers of an authority (first axis) buy the local
    part."""
    exports: F64
    """float64[n_authorities, n_sectors], monthly demand from outside at the start."""
    shock_sector: F64
    """float64[n_sectors], log demand shock of the year, common to a sector."""
    shock_place: F64
    """float64[n_authorities], log demand shock of the year, common to an authority."""
    public_services: F64
    """float64[n_authorities], monthly state purchases of public services for each resident, at the start."""
    outside_vacancies: F64
    """float64[n_authorities], vacancies outside that residents of an authority can reach in a month, at the start."""
    outside_pay: I64
    """int64[n_authorities], usual monthly pay of jobs outside that residents of an authority hold, at the start."""
    participation: F64
    """float64[n_authorities, 2], labour force participation by sex relative to that of age, group and education."""
    density: F64
    """float64[n_authorities], jobs within reach, weighted by distance, at the start."""
    output: F64
    """float64[n_authorities], productivity of a place relative to its start."""
    sector_output: F64
    """float64[n_authorities, n_sectors + 1], productivity of a sector there relative to that of the place, both
    relative to the start; 1 for local government."""
    sector_density: F64
    """float64[n_authorities, n_sectors], real jobs of the sector within reach, at the start."""
    spillover: F64
    """float64[n_authorities, n_sectors], ln productivity that incumbents learnt from attracted plants."""
    spillover_goal: F64
    """float64[n_authorities, n_sectors], where it moves to."""
    won: F64
    """float64[n_authorities, n_sectors], monthly demand from outside that supported businesses and attracted plants
    brought, at the level of outside demand of the start."""
    wage_course: float
    """ln per year by which the real wages of the country grew in the years before the start."""
    revenue_course: F64
    """float64[2], ln per year by which own and state revenue for each resident of the country grew then."""


@dataclass(slots=True)
class State:
    """Everything that changes in a run. Kernels get its arrays, never the object."""

    seed: int
    """Luck of the run, uint64."""
    sample: float
    """Simulated residents for each real one, in (0, 1]."""
    start: int
    """Year whose January is month 0."""
    month: int
    """Months since the start: 0 in the first January."""
    parameters: Parameters
    geography: Geography
    residents: Residents
    households: Households
    businesses: Businesses
    contracts: Contracts
    authorities: Authorities
    clusters: Clusters
    institutions: Institutions
    controls: Controls
    economy: Economy
    law: Law
    vitals: Vitals
    ledger: Ledger
    third_sector_cash: int
    """Deposits of the third sector in agorot."""
    wage_index: float
    """Real wage level relative to the start."""
    actors: F64
    """float64[n_actors, n_actors], 1 where two organisations keep a tie (EVIDENCE M13)."""
    actor_circle: I16
    """Cluster index of each actor, NONE for national ones."""
    actor_kind: I16
    """Kind of each actor: 0 central government, 1 authority, 2 cluster body, 3 third sector, 4 academia, 5 business."""
    actor_place: I16
    """Authority where each actor sits, NONE for national ones."""
    actor_name: U64
    """Identity of each actor in keyed draws: it does not depend on who else is in the region."""
    actor_distance: F64
    """float64[n_actors, n_actors], km between actors; 0 to national ones."""
    ties_start: F64
    """float64[n_authorities], ties across sectors at the start."""
    seniors: I64
    """int64[n_authorities, n_groups, N_SENIOR], counts of last quarter (columns of `kernels.lives`)."""
    society: Society
    people: I64
    """int64[n_authorities, 5], since January: births, deaths, arrivals, departures (moves inside the region included),
    and of the departures those to other authorities of the region."""
    opening: I64
    """int64[n_authorities], residents in January."""
    opening_before: I64
    """int64[n_authorities], residents in the January before."""
    people_residual: float
    """Largest relative residual of the balance of people so far."""
    jobs_residual: float
    """Largest relative residual of the balance of jobs so far."""
    survey: Survey
    scratch: Scratch
    team: Team
    """Threads that share the rows of large tables."""

    @property
    def n_authorities(self) -> int:
        """Number of authorities in the region."""
        return len(self.geography.ids)

    @property
    def n_clusters(self) -> int:
        """Number of cluster bodies in the region."""
        return len(self.geography.clusters)

    @property
    def n_public(self) -> int:
        """Rows of authorities and cluster bodies among the employers."""
        return len(self.geography.ids) + len(self.geography.clusters)

    def clusters_in(self, where: tuple[str, ...]) -> list[int]:
        """Return the clusters that are named, all when nothing is named; an authority's name means its cluster."""
        if not where:
            return list(range(self.n_clusters))
        geo = self.geography
        named = {geo.clusters.index(name) for name in where if name in geo.clusters}
        named |= {int(geo.cluster[geo.ids.index(name)]) for name in where if name in geo.ids}
        return sorted(c for c in named if c >= 0)

    def places_in(self, where: tuple[str, ...]) -> BOOL:
        """Return which authorities are named, directly or by their cluster; all when nothing is named.

        Returns
        -------
        bool[n_authorities]
        """
        if not where:
            return np.ones(self.n_authorities, np.bool_)
        geo = self.geography
        clusters = [geo.clusters.index(name) for name in where if name in geo.clusters]
        return np.isin(geo.cluster, clusters) | np.isin(np.array(geo.ids), [name for name in where if name in geo.ids])

    @property
    def year(self) -> int:
        """Calendar year of the current month."""
        return self.start + self.month // MONTHS_A_YEAR

    @property
    def month_of_year(self) -> int:
        """1 for January."""
        return self.month % MONTHS_A_YEAR + 1

    @property
    def is_january(self) -> bool:
        """Whether yearly decisions are taken this month."""
        return self.month % MONTHS_A_YEAR == 0
