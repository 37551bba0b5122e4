"""What levers and shocks may touch: the only channel from policy into the model."""

from dataclasses import dataclass, fields
from typing import Final

import numpy as np

from sim.kernels.codes import GROUPS, N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import F64, I8
from sim.kernels.lives import N_CHANNELS, N_STAGES

_ONE_IS_NEUTRAL: Final = frozenset({
    "outside_demand", "household_demand", "supply", "present", "founding", "leaving", "arriving",
})  # fmt: skip
"""Factors; everything else is neutral at 0."""


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
    steer: F64
    """float64[n_authorities, n_sectors], logit by which founders are drawn to a sector."""
    founding: F64
    """float64[n_authorities], factor on the chance that somebody founds a business."""
    supported: F64
    """float64[n_authorities], share of small young businesses that begin to be supported in a year."""
    support_price: F64
    """float64[n_authorities], what support of a business costs the authority, NIS."""
    networked: F64
    """float64[n_authorities], share of businesses outside the network that join it in a year."""
    links: F64
    """float64[n_authorities], share by which members of the network buy more inputs in the region."""
    plant_grants: F64
    """float64[n_authorities, n_sectors], capital grants of the state for new plants, NIS per year."""
    expansion_grants: F64
    """float64[n_authorities, n_sectors], capital grants of the state for plants that are there, NIS per year."""
    grant_per_job: F64
    """float64[n_authorities], capital grant for each job promised, NIS."""
    additional: F64
    """float64[n_authorities], share of promised jobs in new plants that would not come without the grant, in [0, 1]."""
    trained: F64
    """float64[n_authorities, n_groups, 2], share of the unemployed who begin a programme in a year, by sex."""
    trained_inactive: F64
    """float64[n_authorities, n_groups, 2], share of those outside the labour force who begin one in a year."""
    training_price: F64
    """float64[n_authorities], what a participant costs the state, NIS."""
    bus_trips: F64
    """float64[n_authorities], trips of buses a day that are added on each way to work."""
    household_demand: F64
    """float64[n_authorities, n_sectors], factor on what households of a place buy of a sector."""
    supply: F64
    """float64[n_authorities, n_sectors], share of demand that businesses can serve; the rest is bought outside."""
    closed: F64
    """float64[n_authorities, n_sectors], share of usual business that is suspended, with its jobs, in [0, 1)."""
    outside_closed: F64
    """float64[n_authorities], share of jobs outside held by residents of a place that are suspended, in [0, 1)."""
    present: F64
    """float64[n_authorities], share of staff who are at work, in (0, 1]; the others are absent and keep their jobs."""
    wage_support: F64
    """float64[n_authorities, n_sectors], share of wages that the state pays to businesses, in [0, 1]."""
    benefit_months: F64
    """float64[n_authorities], months by which unemployment benefit is longer; the longest holds for all."""
    away: F64
    """float64[n_authorities], share of residents who are evacuated and spend elsewhere, in [0, 1]."""
    evacuation_grant: F64
    """float64[n_authorities], what the state pays for each resident of the place, NIS per month."""
    school_closed: F64
    """float64[n_authorities], share of this month's school days that are lost, in [0, 1]."""
    leaving: F64
    """float64[n_authorities], factor on the risk of moving away, read in January."""
    arriving: F64
    """float64[n_authorities], factor on arrivals, read in January."""
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
    branch_campus: F64
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
    in_use: bool = False
    """Whether levers or shocks may have written anything."""

    @classmethod
    def neutral(cls, n_authorities: int, n_clusters: int) -> "Controls":
        """Return controls that change nothing."""
        by_domain = (n_clusters, N_DOMAINS)
        by_sector = (n_authorities, N_SECTORS)
        by_person = (n_authorities, len(GROUPS), 2)
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
            steer=np.zeros(by_sector),
            founding=np.ones(n_authorities),
            supported=np.zeros(n_authorities),
            support_price=np.zeros(n_authorities),
            networked=np.zeros(n_authorities),
            links=np.zeros(n_authorities),
            plant_grants=np.zeros(by_sector),
            expansion_grants=np.zeros(by_sector),
            grant_per_job=np.zeros(n_authorities),
            additional=np.zeros(n_authorities),
            trained=np.zeros(by_person),
            trained_inactive=np.zeros(by_person),
            training_price=np.zeros(n_authorities),
            bus_trips=np.zeros(n_authorities),
            household_demand=np.ones(by_sector),
            supply=np.ones(by_sector),
            closed=np.zeros(by_sector),
            outside_closed=np.zeros(n_authorities),
            present=np.ones(n_authorities),
            wage_support=np.zeros(by_sector),
            benefit_months=np.zeros(n_authorities),
            away=np.zeros(n_authorities),
            evacuation_grant=np.zeros(n_authorities),
            school_closed=np.zeros(n_authorities),
            leaving=np.ones(n_authorities),
            arriving=np.ones(n_authorities),
            child_money=np.zeros((n_authorities, N_STAGES)),
            child_places=np.zeros((n_authorities, 2)),
            home_visits=np.zeros(n_authorities),
            informal_money=np.zeros(n_authorities),
            youth_places=np.zeros(n_authorities),
            science_places=np.zeros(n_authorities),
            science_money=np.zeros(n_authorities),
            special_services=np.zeros(n_authorities),
            study_support=np.zeros(n_authorities),
            branch_campus=np.zeros(n_authorities),
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
            if field.name != "in_use":
                getattr(self, field.name).fill(1 if field.name in _ONE_IS_NEUTRAL else 0)
        self.in_use = True
