"""What levers and shocks may touch: the only channel from policy into the model."""

from dataclasses import dataclass, fields

import numpy as np

from sim.kernels.codes import N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import F64, I8
from sim.kernels.lives import N_CHANNELS, N_STAGES


@dataclass(slots=True)
class Controls:
    """Channels that processes read. `reset` puts each back to neutral before the levers of a month write."""

    offered: F64
    """float64[n_clusters, n_domains], intensity in [0, 1] with which joint provision is offered; 0 is no offer."""
    governance: I8
    """int8[n_clusters, n_domains], index into `codes.GOVERNANCES`."""
    cost_rule: I8
    """int8[n_clusters, n_domains], index into `codes.COST_RULES`."""
    is_forced: I8
    """int8[n_clusters, n_domains], 1 where membership is compulsory (for what-if questions)."""
    join_subsidy: F64
    """float64[n_clusters], state subsidy for joining, NIS per resident and year."""
    pooled_purchases: F64
    """float64[n_clusters, n_domains], share of purchases that members tender together, in [0, 1]."""
    pooled_transport: F64
    """float64[n_clusters], share of pupil transport whose routes are pooled, in [0, 1]."""
    price_preference: F64
    """float64[n_authorities], preference for bidders of the region: they win up to this share above the outside
    price."""
    lot_size: F64
    """float64[n_authorities], largest lot of a tender, NIS per year; 0 leaves the usual size."""
    shared_revenue: F64
    """float64[n_clusters], share of non-residential arnona that members put into a common pool, in [0, 1]."""
    authority_cost: F64
    """float64[n_authorities], programme costs, NIS per year of the real region."""
    government_cost: F64
    """float64[n_authorities], programme costs that the state pays in the authority, NIS per year."""
    outside_demand: F64
    """float64[n_authorities, n_sectors], factor on demand from outside."""
    closing: F64
    """float64[n_authorities, n_sectors], share of the largest businesses' jobs lost this month."""
    child_money: F64
    """float64[n_authorities, n_stages], NIS per child in a framework and year beyond the usual, by stage."""
    child_places: F64
    """float64[n_authorities, 2], further share of children in supervised frameworks at 0-2 and at 3-5."""
    home_visits: F64
    """float64[n_authorities], NIS per child of 0-2 and year for guidance of parents at home."""
    informal_money: F64
    """float64[n_authorities], NIS per resident of 6-17 and year for informal education beyond the usual."""
    youth_places: F64
    """float64[n_authorities], further share of residents of 9-17 in youth movements."""
    science_places: F64
    """float64[n_authorities], share of pupils of 12-17 who get a place in a science excellence programme."""
    science_money: F64
    """float64[n_authorities], NIS per place in it and year."""
    special_services: F64
    """float64[n_authorities], 1 where a service that needs more residents than one authority has is open."""
    study_support: F64
    """float64[n_authorities], NIS per student and year for preparation, grants and advice."""
    campus: F64
    """float64[n_authorities], strength of a regional campus, in [0, 1]."""
    seats: F64
    """float64[n_authorities], further places in higher education a year, real."""
    seniors: F64
    """float64[n_authorities, n_channels], seniors' communities and digital skill (columns of `kernels.lives`)."""
    contact: F64
    """float64[n_authorities], share of residents of 15 and older in sustained encounters a year, in [0, 1]."""
    equal_status: F64
    """float64[n_authorities], how far encounters are among equals with a shared task, in [0, 1]."""
    meeting_places: F64
    """float64[n_authorities], strength of shared community space, in [0, 1]."""
    violence: F64
    """float64[n_authorities], violence or war between groups this month, in [0, 1]."""

    @classmethod
    def neutral(cls, n_authorities: int, n_clusters: int) -> "Controls":
        """Return controls that change nothing."""
        by_domain = (n_clusters, N_DOMAINS)
        by_sector = (n_authorities, N_SECTORS)
        return cls(
            offered=np.zeros(by_domain),
            governance=np.zeros(by_domain, np.int8),
            cost_rule=np.zeros(by_domain, np.int8),
            is_forced=np.zeros(by_domain, np.int8),
            join_subsidy=np.zeros(n_clusters),
            pooled_purchases=np.zeros(by_domain),
            pooled_transport=np.zeros(n_clusters),
            price_preference=np.zeros(n_authorities),
            lot_size=np.zeros(n_authorities),
            shared_revenue=np.zeros(n_clusters),
            authority_cost=np.zeros(n_authorities),
            government_cost=np.zeros(n_authorities),
            outside_demand=np.ones(by_sector),
            closing=np.zeros(by_sector),
            child_money=np.zeros((n_authorities, N_STAGES)),
            child_places=np.zeros((n_authorities, 2)),
            home_visits=np.zeros(n_authorities),
            informal_money=np.zeros(n_authorities),
            youth_places=np.zeros(n_authorities),
            science_places=np.zeros(n_authorities),
            science_money=np.zeros(n_authorities),
            special_services=np.zeros(n_authorities),
            study_support=np.zeros(n_authorities),
            campus=np.zeros(n_authorities),
            seats=np.zeros(n_authorities),
            seniors=np.zeros((n_authorities, N_CHANNELS)),
            contact=np.zeros(n_authorities),
            equal_status=np.zeros(n_authorities),
            meeting_places=np.zeros(n_authorities),
            violence=np.zeros(n_authorities),
        )

    def reset(self) -> None:
        """Put every channel back to neutral, in place."""
        for field in fields(self):
            getattr(self, field.name).fill(1 if field.name == "outside_demand" else 0)
