"""Parameters of programmes for businesses and work, of travel without a car, and of shocks (EVIDENCE M7-M9, M15)."""

from sim.params import param
from sim.registry import parameters


@parameters("programmes")
class Programmes:
    """What support does to those whom it reaches; who else gains or loses is a result."""

    support_months: int = param(24, unit="month", low=6, high=60, source="assumption")
    """How long a business is accompanied."""
    support_age: int = param(60, unit="month", low=12, high=120, source="assumption")
    """Age up to which businesses are supported."""
    support_jobs: float = param(20.0, unit="job", low=1.0, high=100.0, source="assumption")
    """Real jobs up to which businesses are supported."""
    support_sales: float = param(
        0.05,
        unit="ln sales",
        low=0.0,
        high=0.1,
        source="S37 McKenzie 2021: 5-10 % (training_sales_effect)",
        confidence="sourced",
        role="imposed",
    )
    """Gain of customers of a supported business, once."""
    support_hazard: float = param(
        0.9,
        unit="ratio",
        low=0.75,
        high=1.0,
        source="assumption; S37: modest (support_survival_hazard_ratio)",
        role="imposed",
    )
    """Chance of closing while supported, relative to others."""
    displacement: float = param(
        0.4, unit="share", low=0.0, high=1.0, source="assumption; unknown in S37 (support_displacement)"
    )
    """Part of gained sales that comes from competitors of the place; the rest is new demand from outside."""
    network_sales: float = param(
        0.04,
        unit="ln sales",
        low=0.0,
        high=0.081,
        source="S36 Cai and Szeidl 2018: +8.1 % for young Chinese firms (network_meeting_revenue_effect)",
        confidence="sourced",
        role="imposed",
    )
    """Gain of customers of a member of a network whose peers are as productive as the mean of their sector, once."""
    peer_slope: float = param(
        1.0, unit="per ln productivity", low=0.0, high=3.0, source="assumption; direction S36 (better peers, more)"
    )
    """How much larger the gain is among more productive peers."""
    network_group: int = param(10, unit="business", low=4, high=30, source="S36: ten managers", confidence="memory")
    """Businesses that meet regularly."""
    fade: float = param(0.08, unit="1/year", low=0.0, high=0.3, source="assumption; hazards of closing S35")
    """Demand won by support, networks and plants that is lost again in a year."""
    plant_jobs: float = param(60.0, unit="job", low=20.0, high=300.0, source="assumption")
    """Jobs that an attracted plant promises."""
    expansion_effect: float = param(
        0.0,
        unit="share",
        low=0.0,
        high=1.0,
        source="S34 Frish and Navon 2009 (capital_grant_expansion_job_effect)",
        confidence="sourced",
    )
    """Jobs of an expansion that the grant brings, relative to a new plant."""
    training_months: int = param(6, unit="month", low=3, high=18, source="assumption")
    """Length of an employment programme, in which participants do not look for work (lock-in)."""
    training_lasts: int = param(
        36, unit="month", low=6, high=100, source="S49: effects at 2-3 years", confidence="memory"
    )
    """Months after the programme in which its help is felt."""
    training_readiness: float = param(0.2, unit="ln surplus", low=0.0, high=1.0, source="assumption")
    """How much sooner employers take a participant than an equal applicant; whom they take instead is a result."""


@parameters("travel")
class Travel:
    """The way to work of those who have no car."""

    without_car: float = param(
        0.2,
        unit="share",
        low=0.1,
        high=0.35,
        source="assumption; 62 % commute by car (S41), 27 % of households have none",
    )
    """Working-age residents without a car for the way to work."""
    without_car_arab_women: float = param(0.5, unit="share", low=0.3, high=0.8, source="assumption; direction S42, S43")
    """The same among Arab, Druze and Bedouin women."""
    slowness: float = param(1.8, unit="ratio", low=1.2, high=3.0, source="assumption")
    """Minutes in a bus over those in a car on the same way."""
    trips: float = param(20.0, unit="trips/day", low=5.0, high=80.0, source="assumption")
    """Trips of buses a day on a usual way to work."""
    service_hours: float = param(16.0, unit="hour/day", low=8.0, high=24.0, source="assumption")
    """Hours a day in which buses run: half the interval between two is waited."""
    longest_way: float = param(
        90.0, unit="minute one way", low=60.0, high=150.0, source="assumption; 10 % travel over 60 (S41)"
    )
    """Way to work beyond which nobody goes by bus."""


@parameters("disruption")
class Disruption:
    """What shocks do beside demand and supply."""

    learning_loss: float = param(
        0.03,
        unit="sd per month of closed schools",
        low=0.0,
        high=0.06,
        source="Betthaeuser, Bach-Mortensen and Engzell 2023: 0.14 sd in the pandemic",
        confidence="memory",
    )
    """Skill that pupils lose in a month without school."""
