"""Parameters of the labour market (EVIDENCE M9)."""

from sim.params import param
from sim.registry import parameters


@parameters("labour")
class Labour:
    """Separations, search over distance, acceptance, pay."""

    separation_rate: float = param(
        0.012,
        unit="1/month",
        low=0.008,
        high=0.025,
        source="assumption (no Israeli flow data found)",
    )
    """Jobs that end in a month for reasons of their own."""
    layoff_speed: float = param(0.25, unit="share of surplus jobs per month", low=0.05, high=1.0, source="assumption")
    """How fast a business lays off staff that it no longer wants."""
    applications: int = param(6, unit="vacancy/month", low=1, high=8, source="assumption")
    """Vacancies that an unemployed resident looks at in a month, of which the best is applied for."""
    on_the_job_search: float = param(0.01, unit="1/month", low=0.0, high=0.05, source="assumption")
    """Employees who look for a better job in a month."""
    distance_decay: float = param(
        0.09,
        unit="1/km",
        low=0.07,
        high=0.14,
        source="derived from S41 (commute_distance_decay)",
        confidence="sourced",
    )
    """How attention to a vacancy falls with its distance from home."""
    home_bias: float = param(
        2.5,
        unit="factor",
        low=1.0,
        high=10.0,
        source="assumption, set by 46 % working at home (T60)",
    )
    """Attention to a vacancy in one's own authority beyond what distance explains."""
    commute_cost: float = param(
        0.006,
        unit="ln wage per minute one way",
        low=0.003,
        high=0.012,
        source="van Ommeren and Mulalic line",
        confidence="memory",
    )
    """Higher pay that a longer way to work must bring."""
    minutes_per_km: float = param(1.3, unit="minute/km", low=0.9, high=2.5, source="assumption")
    """Travel time by distance as the crow flies."""
    reservation: float = param(0.80, unit="share of usual pay", low=0.5, high=1.0, source="assumption")
    """Lowest offer that the unemployed accept while they get a benefit, as a share of the wage they can command."""
    pay_ceiling: float = param(0.7, unit="ln pay", low=0.1, high=1.5, source="assumption")
    """How far above its usual pay a business goes for an applicant."""
    pay_floor: float = param(1.2, unit="ln pay", low=0.2, high=2.0, source="assumption")
    """How far below its usual pay a business takes an applicant: below that he or she is not qualified."""
    outside_premium: float = param(
        0.12,
        unit="ln pay",
        low=0.0,
        high=0.34,
        source="assumption; centre over periphery at most 1.41 (T40)",
    )
    """What jobs outside the region pay more for the same person: it makes up for the way to work."""
    outside_pay_spread: float = param(0.55, unit="sd of ln pay", low=0.2, high=1.0, source="assumption")
    """Spread of usual pay among jobs outside the region."""
    rent_sharing: float = param(
        0.1,
        unit="d ln w / d ln productivity",
        low=0.05,
        high=0.15,
        source="Card et al. 2018",
        confidence="memory",
    )
    """How far a business's productivity shows in its pay."""
    wage_curve: float = param(
        -0.1,
        unit="d ln w / d ln u",
        low=-0.12,
        high=-0.04,
        source="Blanchflower and Oswald",
        confidence="memory",
    )
    """How pay offered responds to unemployment within reach."""
    slack_memory: float = param(0.9, unit="share kept per month", low=0.5, high=0.99, source="assumption")
    """Smoothing of the unemployment that pay responds to."""
    outside_vacancies: float = param(1.05, unit="vacancy per separation", low=0.3, high=3.0, source="assumption")
    """Vacancies outside that residents can reach, for each job outside that a resident leaves in a normal month."""
    outside_supply: float = param(0.15, unit="1/month", low=0.0, high=0.6, source="assumption")
    """Chance that a vacancy left open by residents is filled from outside, where jobs outside are as near as in the
    mean."""
    benefit_months: int = param(
        6,
        unit="month",
        low=3,
        high=12,
        source="National Insurance: 50 to 175 days by age and dependants",
        confidence="memory",
    )
    """Months of unemployment benefit after losing a job."""
    retirement_age_men: int = param(67, unit="year", low=60, high=72, source="Retirement Age Law", confidence="memory")
    """Age at which men stop working."""
    retirement_age_women: int = param(
        62, unit="year", low=60, high=72, source="Retirement Age Law", confidence="memory"
    )
    """Age at which women stop working."""
    hiring_noise: float = param(0.3, unit="ln surplus", low=0.0, high=1.0, source="assumption")
    """Spread of a business's private taste among applicants."""
    experience_young: float = param(
        0.60,
        unit="share of potential",
        low=0.4,
        high=0.9,
        source="age-earnings profile",
        confidence="memory",
    )
    """Pay at 18 as a share of the wage at full experience, reached at 35."""
