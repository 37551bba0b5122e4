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
    grant_platform: F64
    """float64[n_authorities], strength in [0, 1] with which a platform finds calls and writes applications."""
    voice: F64
    """float64[n_clusters], strength in [0, 1] with which members speak with one voice to ministries."""
    solidarity: F64
    """float64[n_clusters], share of what the voice wins that is handed out by residents, in [0, 1]."""
    data: F64
    """float64[n_authorities], regional data that a knowledge centre offers, in [0, 1]."""
    planning: F64
    """float64[n_authorities], share of spending in plans of several years that are coordinated, in [0, 1]."""
    tables: F64
    """float64[n_clusters], strength in [0, 1] of coordination tables among authorities, state and third sector."""
    basket: F64
    """float64[n_authorities, n_domains], service level that the state guarantees; 0 is no guarantee."""
    platform: F64
    """float64[n_authorities], strength in [0, 1] of a platform on which leaders of all sectors meet."""
    vision: F64
    """float64[n_authorities], strength in [0, 1] of a vision and strategy that local leaders shaped."""
    planning_unit: F64
    """float64[n_authorities], strength in [0, 1] of a strategic planning unit."""
    fundraising: F64
    """float64[n_authorities], spending of associations of friends on raising donations, NIS per year."""
    volunteers: F64
    """float64[n_authorities], share of residents who volunteer through such associations, in [0, 1]."""
    venture: F64
    """float64[n_authorities, n_sectors], capital of strategic ventures, NIS per year of the real region."""
    venture_state: F64
    """float64[n_authorities], share of it that the state pays, in [0, 1]."""
    venture_third: F64
    """float64[n_authorities], share of it that the third sector pays as far as its project money goes, in [0, 1]."""
    campus: F64
    """float64[n_clusters], strength in [0, 1] of a regional campus."""
    training: F64
    """float64[n_authorities], strength in [0, 1] of training in the authority."""
    peers: F64
    """float64[n_authorities], strength in [0, 1] of learning communities of officials."""
    barriers: F64
    """float64[n_clusters], share of the barriers to joint action that the state removes, in [0, 1]."""
    body_support: F64
    """float64[n_clusters], state allocation to the cluster body, NIS per resident and year."""
    body_dues: F64
    """float64[n_clusters], what members pay for staff and tools of the body, NIS per resident and year."""
    tax_credit: F64
    """float64[n_authorities], credit against tax as a share of wages, in [0, 1]."""
    credit_ceiling: F64
    """float64[n_authorities], highest credit of a household, NIS per month."""
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
            grant_platform=np.zeros(n_authorities),
            voice=np.zeros(n_clusters),
            solidarity=np.zeros(n_clusters),
            data=np.zeros(n_authorities),
            planning=np.zeros(n_authorities),
            tables=np.zeros(n_clusters),
            basket=np.zeros((n_authorities, N_DOMAINS)),
            platform=np.zeros(n_authorities),
            vision=np.zeros(n_authorities),
            planning_unit=np.zeros(n_authorities),
            fundraising=np.zeros(n_authorities),
            volunteers=np.zeros(n_authorities),
            venture=np.zeros(by_sector),
            venture_state=np.zeros(n_authorities),
            venture_third=np.zeros(n_authorities),
            campus=np.zeros(n_clusters),
            training=np.zeros(n_authorities),
            peers=np.zeros(n_authorities),
            barriers=np.zeros(n_clusters),
            body_support=np.zeros(n_clusters),
            body_dues=np.zeros(n_clusters),
            tax_credit=np.zeros(n_authorities),
            credit_ceiling=np.zeros(n_authorities),
            authority_cost=np.zeros(n_authorities),
            government_cost=np.zeros(n_authorities),
            outside_demand=np.ones(by_sector),
            closing=np.zeros(by_sector),
        )

    def reset(self) -> None:
        """Put every channel back to neutral, in place."""
        for field in fields(self):
            getattr(self, field.name).fill(1 if field.name == "outside_demand" else 0)
