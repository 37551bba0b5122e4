"""What levers and shocks may touch: the only channel from policy into the model."""

from dataclasses import dataclass, fields

import numpy as np

from sim.kernels.codes import N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import F64, I8


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
        )

    def reset(self) -> None:
        """Put every channel back to neutral, in place."""
        for field in fields(self):
            getattr(self, field.name).fill(1 if field.name == "outside_demand" else 0)
