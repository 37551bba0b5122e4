"""Parameters of births, deaths, households, housing and moves (EVIDENCE M14, M17)."""

from sim.params import param
from sim.registry import parameters


@parameters("demography")
class Demography:
    """Births, deaths and households."""

    mortality_trend: float = param(-0.012, unit="1/year", low=-0.03, high=0.0, source="assumption")
    """Yearly change of death rates."""
    fertility_trend: float = param(-0.005, unit="1/year", low=-0.03, high=0.01, source="assumption")
    """Yearly change of birth rates."""
    leave_home_rate: float = param(0.11, unit="1/year", low=0.05, high=0.3, source="assumption")
    """Adults of 21 to 34 living with their parents who found a household in a year."""
    marriage_rate: float = param(0.70, unit="share", low=0.3, high=0.9, source="assumption")
    """New households that are founded by couples."""


@parameters("migration")
class Migration:
    """Moves among authorities and with the rest of Israel."""

    own_wage: float = param(
        1.0,
        unit="d ln inflow / d ln wage",
        low=0.3,
        high=2.0,
        source="assumption; direction S66 (migration_wage_elasticity)",
    )
    """Pull of wages within reach."""
    services: float = param(0.5, unit="d ln inflow / d ln level", low=0.0, high=2.0, source="assumption")
    """Pull of the service level."""
    rent: float = param(-0.7, unit="d ln inflow / d ln rent", low=-2.0, high=0.0, source="assumption")
    """Pull of rents (negative)."""
    jobs: float = param(-0.15, unit="d ln inflow / d ln unemployment", low=-0.6, high=0.0, source="assumption")
    """Pull of unemployment within reach (negative)."""
    own_group: float = param(3.0, unit="logit", low=0.0, high=6.0, source="assumption")
    """Pull of the share of one's own group."""
    distance_decay: float = param(0.03, unit="1/km", low=0.01, high=0.1, source="assumption")
    """How moves fall with distance."""
    immigration: float = param(
        0.0031,
        unit="per Jewish or other resident and year",
        low=0.002,
        high=0.0045,
        source="CBS editions 2013-2016: growth of the 255 authorities less natural increase and internal moves, 0.24 %",
        confidence="sourced",
    )
    """Immigrants from abroad less emigrants who settle in a year, beside the moves inside Israel."""
    reversal: float = param(1.0, unit="d ln outflow / d ln attraction", low=0.0, high=3.0, source="assumption")
    """How people leave places that lose attraction relative to the start."""


@parameters("housing")
class Housing:
    """Dwellings and rents."""

    rent_elasticity: float = param(
        0.8, unit="d ln rent / d ln households per dwelling", low=0.2, high=2.0, source="assumption"
    )
    """How rents answer to crowding."""
    rent_speed: float = param(0.05, unit="share of gap per month", low=0.01, high=0.5, source="assumption")
    """How fast rents adjust."""
    permits_elasticity: float = param(1.0, unit="d ln permits / d ln rent", low=0.0, high=3.0, source="assumption")
    """How permits answer to rents."""
    permits_trend: float = param(
        0.019, unit="share of stock per year", low=0.005, high=0.04, source="assumption: household growth of 2013-2018"
    )
    """New dwellings in a year."""
    rent_share: float = param(0.20, unit="share of mean household income", low=0.12, high=0.35, source="assumption")
    """Monthly rent at the start against the authority's mean disposable household income."""
    local_landlords: float = param(0.6, unit="share of rents", low=0.2, high=1.0, source="assumption")
    """Rents paid to landlords of the same authority; the rest goes outside."""
