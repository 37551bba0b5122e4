"""Parameters of the population at the start."""

from sim.params import param
from sim.registry import parameters


@parameters("population")
class Population:
    """How the region of the start is put together where the CBS margins leave it open."""

    unemployment_rate: float = param(
        0.040,
        unit="share of labour force",
        low=0.02,
        high=0.12,
        source="CBS LFS 2018 (F032); levels differ little between districts in good years (T51)",
        confidence="sourced",
    )
    """Unemployed residents at the start; authorities differ as their unemployment-benefit rates do."""
    home_work_share: float = param(
        0.46,
        unit="share of employed",
        low=0.40,
        high=0.57,
        source="S41, S83 (T60)",
        confidence="sourced",
    )
    """Employed residents who work in their own authority."""
    outside_work_share: float = param(
        0.30,
        unit="share of employed",
        low=0.15,
        high=0.50,
        source="assumption, between work outside the sub-district (T63: 0.28) and outside the locality (T60: 0.54)",
    )
    """Employed residents who work outside the region, where jobs outside are as near as in the mean of the five
    clusters."""
    vacant_jobs: float = param(
        0.012,
        unit="share of filled jobs",
        low=0.0,
        high=0.035,
        source="CBS job vacancy survey: about 3 % of jobs, part of them filled within the month",
        confidence="memory",
    )
    """Jobs that businesses want at the start beyond those filled: without them the first year would open them."""
    commuters_in_share: float = param(0.10, unit="share of jobs", low=0.0, high=0.4, source="assumption")
    """Jobs of the region held by people who live outside it."""
    renter_share: float = param(
        0.27,
        unit="share of households",
        low=0.2,
        high=0.35,
        source="CBS household expenditure survey",
        confidence="memory",
    )
    """Households that rent their dwelling."""
    landlord_share: float = param(0.08, unit="share of households", low=0.03, high=0.15, source="assumption")
    """Households that let a second dwelling."""
    deposit_months: float = param(
        8.0,
        unit="months of income",
        low=1.0,
        high=20.0,
        source="assumption: what saving rate, wealth effect and buffer of `goods` sustain",
    )
    """Mean deposits of a household."""
    large_business_jobs: float = param(20.0, unit="job", low=5.0, high=250.0, source="assumption")
    """Businesses with at least so many jobs are all kept in a sample, with scaled jobs."""
    outside_owned_jobs: float = param(100.0, unit="job", low=10.0, high=1000.0, source="assumption")
    """Businesses with at least so many jobs belong to owners outside the region."""
