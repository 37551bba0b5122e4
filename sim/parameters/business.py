"""Parameters of businesses: birth, death, growth, productivity (EVIDENCE M7, M8, M18)."""

from sim.params import param
from sim.registry import parameters


@parameters("business")
class Business:
    """How businesses are founded, grow and close."""

    birth_rate: float = param(
        0.09,
        unit="1/year",
        low=0.085,
        high=0.095,
        source="S35 CBS 2009-2014, 2018",
        confidence="sourced",
    )
    """Businesses founded in a year for each that is active."""
    hazard_year_1: float = param(0.116, unit="1/year", low=0.09, high=0.13, source="S35", confidence="sourced")
    """Chance that a business closes in its first year."""
    hazard_years_2_5: float = param(0.124, unit="1/year", low=0.11, high=0.14, source="S35", confidence="sourced")
    """Chance of closing in a year, in the second to fifth year."""
    hazard_years_6_10: float = param(0.067, unit="1/year", low=0.055, high=0.08, source="S35", confidence="sourced")
    """Chance of closing in a year, in the sixth to tenth year."""
    hazard_later: float = param(0.051, unit="1/year", low=0.04, high=0.06, source="S35", confidence="sourced")
    """Chance of closing in a year thereafter."""
    hazard_by_custom: float = param(
        1.0, unit="d ln hazard / d ln (wanted / actual jobs)", low=0.0, high=3.0, source="assumption"
    )
    """How much likelier a business closes that sells less than its staff can serve."""
    hazard_by_size: float = param(-0.25, unit="d ln hazard / d ln jobs", low=-0.5, high=0.0, source="assumption")
    """How much rarer large businesses close."""
    growth_spread: float = param(
        0.12,
        unit="ln sales per year, mean absolute",
        low=0.05,
        high=0.4,
        source="assumption; shape S38 (Laplace)",
    )
    """Spread of a one-job business's yearly growth; Laplace-distributed."""
    growth_spread_by_size: float = param(
        -0.2, unit="d ln spread / d ln jobs", low=-0.2, high=-0.14, source="S38", confidence="sourced"
    )
    """How the spread of growth falls with size."""
    productivity_spread: float = param(
        0.27,
        unit="sd of ln output per job",
        low=0.2,
        high=0.43,
        source="P90/P10 of 2.0 within a sector, Syverson 2011",
        confidence="memory",
    )
    """Spread of productivity within a sector."""
    tfp_growth: float = param(
        0.009, unit="1/year", low=0.0, high=0.015, source="S84 OECD 2019", confidence="sourced", role="imposed"
    )
    """Growth of output per job in every business; imposed."""
    course_memory: float = param(0.8, unit="share kept per year", low=0.0, high=0.95, source="assumption")
    """How long the growth of wages in the years before the start goes on: the share of its difference from
    `tfp_growth` that is left after a year."""
    agglomeration_elasticity: float = param(
        0.04,
        unit="d ln TFP / d ln density",
        low=0.027,
        high=0.064,
        source="S30 Donovan et al. 2021",
        confidence="sourced",
    )
    """How productivity follows the jobs within reach."""
    agglomeration_decay: float = param(0.05, unit="1/km", low=0.02, high=0.1, source="assumption")
    """How the weight of jobs within reach falls with distance."""
    localisation_elasticity: float = param(
        0.03,
        unit="d ln TFP / d ln own-sector jobs",
        low=0.0,
        high=0.08,
        source="Rosenthal and Strange; de Groot et al.",
        confidence="memory",
    )
    """How the productivity of a sector follows its jobs within reach."""
    plant_spillover: float = param(
        0.06,
        unit="ln TFP after 5 years",
        low=0.0,
        high=0.12,
        source="Greenstone, Hornbeck and Moretti 2010: 12 % (large_plant_tfp_spillover)",
        confidence="memory",
    )
    """What incumbents learn from attracted plants that are as large as their sector within reach."""
    spillover_speed: float = param(0.35, unit="1/year", low=0.1, high=1.0, source="assumption; S34 and M7: 5 years")
    """Share of the way that spillovers move in a year."""
    absorption_halfsat: float = param(
        0.5, unit="index", low=0.3, high=0.8, source="direction S29 (absorptive_capacity_halfsat)"
    )
    """Municipal capacity and share of degrees, in the mean, at which half of a spillover arrives."""
    network_elasticity: float = param(
        0.01,
        unit="d ln TFP / d ln cross-sector ties",
        low=0.0,
        high=0.03,
        source="assumption; SOURCES A claims it, no causal estimate found",
    )
    """How productivity follows the density of ties among actors of different sectors; 0 switches it off."""
    expectation: float = param(0.15, unit="weight of the latest month", low=0.02, high=1.0, source="assumption")
    """How fast expected sales follow actual sales."""
    hiring_slack: float = param(0.02, unit="share of jobs", low=0.0, high=0.2, source="assumption")
    """Surplus of staff that a business keeps before it lays off."""
    first_hire: float = param(
        1.7, unit="job", low=1.0, high=2.5, source="assumption: becoming an employer has a fixed cost (T72)"
    )
    """Work at which an owner who works alone takes on somebody; below, the owner works longer."""
    labour_share: float = param(
        0.58,
        unit="share of value added",
        low=0.52,
        high=0.62,
        source="national accounts",
        confidence="memory",
    )
    """Wages with employer insurance in value added at the start."""
    payout: float = param(0.25, unit="share of excess cash per month", low=0.05, high=1.0, source="assumption")
    """Cash above the reserve that is paid to the owner."""
    reserve_months: float = param(1.0, unit="months of wages and inputs", low=0.25, high=6.0, source="assumption")
    """Cash that a business keeps."""
    default_months: float = param(6.0, unit="months of sales", low=1.0, high=24.0, source="assumption")
    """Debt at which lenders close a business."""
    investment_share: float = param(
        0.35,
        unit="share of profit",
        low=0.1,
        high=0.6,
        source="gross fixed investment in national accounts",
        confidence="memory",
    )
    """Profit spent on buildings and equipment."""
    area_speed: float = param(0.2, unit="share of the gap per year", low=0.05, high=1.0, source="assumption")
    """How fast the floor area of businesses follows their jobs."""
    relatedness: float = param(
        0.3, unit="logit per SD", low=0.1, high=0.6, source="Hidalgo and Boschma line", confidence="memory"
    )
    """How founders prefer sectors that are already strong nearby."""
    start_up_capital: float = param(20_000.0, unit="NIS", low=0.0, high=200_000.0, source="assumption")
    """Savings that a founder puts into the business, at most half of the deposits."""
