"""What agents see when they look around: figures of the region that are gathered once a year."""

from dataclasses import dataclass

import numpy as np

from sim.kernels.codes import N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import BOOL, F64, I64

GROUPS = 4


@dataclass(slots=True)
class Survey:
    """Figures of last January, on which decisions of the year rest."""

    residents: F64
    """float64[n], real residents."""
    group_share: F64
    """float64[n, n_groups], in [0, 1]."""
    pupils: F64
    """float64[n], simulated residents of 0-17."""
    employable: F64
    """float64[n], simulated residents who may found a business: employees, and twice the unemployed."""
    cell_output: F64
    """float64[n, n_sectors], agorot/month that a job serves, productivity of the start."""
    cell_customers: F64
    """float64[n, n_sectors], circle of customers of a job."""
    cell_area: F64
    """float64[n, n_sectors], square metres that a job takes."""
    sector_output: F64
    """float64[n_sectors + 1], agorot/month that a job serves in the mean of a sector."""
    founding_risk: F64
    """float64[n], chance that an employee founds a business in a month."""
    outside_fill: F64
    """float64[n], chance that a vacancy left open by residents is filled from outside in a month."""
    work_cells: I64
    """int64[2], cells of draws for events at work that have to be looked at this year (`chances.months_of`)."""
    efficiency: F64
    """float64[n, n_sectors + 1], output of a job relative to the start; moves every month."""
    place_pay: F64
    """float64[n], ln of pay offered relative to the start; moves every month."""
    force_start: F64
    """float64[n], simulated labour force of the start."""
    outside_level: F64
    """float64[n], ln agorot: usual pay at the start of jobs outside that residents of a place hold."""
    cell_pay: F64
    """float64[n, n_sectors], agorot/month: usual pay of a place and sector."""
    raised: F64
    """float64[n], `place_pay` at the last raise."""
    outside_raised: float
    """ln wage level at the last raise."""
    public_wages: I64
    """int64[n + n_clusters], budget of authorities and cluster bodies for staff, agorot/month, insurance included."""
    public_wages_next: I64
    """int64[n + n_clusters], the same from next month on: a new budget acts after the month in which it is set."""
    levels: F64
    """float64[n], service level of the year before, mean over the domains by spending."""
    levels_start: F64
    """float64[n], the same at the start."""
    purchase_share: F64
    """float64[n], purchases in service spending."""
    other: I64
    """int64[n], spending outside the service domains, agorot/month."""
    estates: I64
    """int64[n], deposits of households that dissolved since January, agorot; they belong to the place's households."""
    death: F64
    """float64[2, n_groups, 121], 1/month: risk of dying this year, by sex, group and age."""
    birth: F64
    """float64[n_groups, 61], 1/month: chance of a birth this year."""
    life_offset: F64
    """float64[2], where the intervals of births and of leaving the parents' home begin in a draw (`vital_events`)."""
    life_cells: I64
    """int64[2, 121], cells of draws for births and deaths that have to be looked at this year, by sex and age."""
    leave: F64
    """float64[n], 1/month: risk of moving away this year."""
    arrive: F64
    """float64[n], 1/month: chance of an arrival like a household that lives there."""
    move_cells: I64
    """int64[2], cells of draws for moves and arrivals that have to be looked at this year."""
    households: I64
    """int64[n], households."""
    lets: F64
    """float64[n], rent that a landlord gets, agorot/month."""
    reference: F64
    """float64[n_domains], NIS per unit and year at 20,000 residents this year; its wages follow the wage level."""
    reference_start: F64
    """float64[n_domains], the same at the start, so that the national mean level is 1."""
    slope: F64
    """float64[n_domains], slope of the cost curve (b1)."""
    curvature: F64
    """float64[n_domains], curvature of the cost curve (b2)."""
    capacity_start: F64
    """float64[n], municipal capacity at the start."""
    usual_price: float
    """Mean price of purchases at the start without any lever, relative to the list."""
    solo_budget: I64
    """int64[n, n_domains], what each domain would get if the authority provided alone, agorot/month."""
    proximity: F64
    """float64[n, n], weight of jobs elsewhere for productivity."""
    reach: F64
    """float64[n, n], weight of vacancies elsewhere."""
    relatedness: F64
    """float64[n_sectors, n_sectors], how much sectors trade with each other; rows sum to 1."""
    has_joint: BOOL
    """bool[n_clusters, n_domains], whether the domain has members."""
    linked: F64
    """float64[n], share by which businesses buy more inputs in the region, because of their network."""
    support_bill: F64
    """float64[n], what authorities pay this year for the support of businesses, NIS per year."""
    training_bill: F64
    """float64[n], what the state pays this quarter for employment programmes, NIS per year."""
    closed: F64
    """float64[n, n_sectors], share of usual business that was suspended last month."""
    outside_closed: F64
    """float64[n], share of jobs outside that was suspended last month."""
    outside_lost: F64
    """float64[n], simulated jobs outside that residents of a place lost by suspension and that are not open again."""
    outside_recall: F64
    """float64[n], simulated jobs outside that have opened again and wait for somebody."""
    present: F64
    """float64[n], share of staff who were at work last month."""
    benefit_months: I64
    """int64[n], months of unemployment benefit that residents of 20-67 got since January, simulated."""
    lost_school: F64
    """float64[n], months of school lost since the last September."""
    forced_saving: float
    """Share of usual spending for which there was nothing to buy last month."""
    in_training: int
    """Residents who are in an employment programme or were in one, simulated."""

    @classmethod
    def empty(cls, n: int, n_clusters: int) -> "Survey":
        """Return a survey of nothing, to be filled at the start."""
        cells = (n, N_SECTORS)
        return cls(
            residents=np.zeros(n),
            group_share=np.zeros((n, GROUPS)),
            pupils=np.zeros(n),
            employable=np.ones(n),
            cell_output=np.zeros(cells),
            cell_customers=np.ones(cells),
            cell_area=np.zeros(cells),
            sector_output=np.zeros(N_SECTORS + 1),
            founding_risk=np.zeros(n),
            outside_fill=np.zeros(n),
            work_cells=np.zeros(2, np.int64),
            efficiency=np.ones((n, N_SECTORS + 1)),
            place_pay=np.zeros(n),
            force_start=np.ones(n),
            outside_level=np.zeros(n),
            cell_pay=np.zeros(cells),
            raised=np.zeros(n),
            outside_raised=0.0,
            public_wages=np.zeros(n + n_clusters, np.int64),
            public_wages_next=np.zeros(n + n_clusters, np.int64),
            levels=np.ones(n),
            levels_start=np.ones(n),
            purchase_share=np.zeros(n),
            other=np.zeros(n, np.int64),
            estates=np.zeros(n, np.int64),
            death=np.zeros((2, GROUPS, 121)),
            birth=np.zeros((GROUPS, 61)),
            life_offset=np.zeros(2),
            life_cells=np.zeros((2, 121), np.int64),
            leave=np.zeros(n),
            arrive=np.zeros(n),
            move_cells=np.zeros(2, np.int64),
            households=np.ones(n, np.int64),
            lets=np.zeros(n),
            reference=np.ones(N_DOMAINS),
            reference_start=np.ones(N_DOMAINS),
            slope=np.zeros(N_DOMAINS),
            curvature=np.zeros(N_DOMAINS),
            capacity_start=np.zeros(n),
            usual_price=1.0,
            solo_budget=np.zeros((n, N_DOMAINS), np.int64),
            proximity=np.eye(n),
            reach=np.eye(n),
            relatedness=np.eye(N_SECTORS),
            has_joint=np.zeros((n_clusters, N_DOMAINS), np.bool_),
            linked=np.zeros(n),
            support_bill=np.zeros(n),
            training_bill=np.zeros(n),
            closed=np.zeros(cells),
            outside_closed=np.zeros(n),
            outside_lost=np.zeros(n),
            outside_recall=np.zeros(n),
            present=np.ones(n),
            benefit_months=np.zeros(n, np.int64),
            lost_school=np.zeros(n),
            forced_saving=0.0,
            in_training=0,
        )
