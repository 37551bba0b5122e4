"""Parameters of taxes, benefits and municipal money (EVIDENCE M11, M16)."""

from sim.params import param
from sim.registry import parameters


@parameters("fiscal")
class Fiscal:
    """Municipal revenue, grants, debt; how state rates follow wages."""

    loan_rate: float = param(0.025, unit="1/year, real", low=0.0, high=0.06, source="assumption")
    """Real interest on authorities' debt, paid to lenders outside."""
    repayment_years: float = param(15.0, unit="year", low=5.0, high=30.0, source="assumption")
    """Years over which debt is repaid when there is cash."""
    arnona_growth: float = param(
        0.5,
        unit="share of wage growth",
        low=0.0,
        high=1.0,
        source="statutory formula: half wages, half prices",
        confidence="memory",
    )
    """Real growth of arnona rates as a share of real wage growth."""
    earmarked_growth: float = param(1.0, unit="share of wage growth", low=0.0, high=1.0, source="assumption")
    """Real growth of earmarked grants per pupil and resident as a share of real wage growth."""
    benefit_growth: float = param(
        0.5, unit="share of wage growth", low=0.0, high=1.0, source="assumption; most benefits follow prices"
    )
    """Real growth of benefits as a share of real wage growth."""
    cluster_adjustment_lowest: float = param(
        0.10, unit="share of normative spending", low=0.0, high=0.2, source="S70", confidence="sourced"
    )
    """Addition to normative spending in socio-economic cluster 1."""
    cluster_adjustment_highest: float = param(
        -0.15, unit="share of normative spending", low=-0.3, high=0.0, source="S70", confidence="sourced"
    )
    """Addition to normative spending in socio-economic cluster 10."""
    funding_ratio: float = param(0.9, unit="share", low=0.5, high=1.0, source="assumption")
    """Share of the formula's result that the state funds."""
    cash_target_months: float = param(1.0, unit="months of revenue", low=0.0, high=6.0, source="assumption")
    """Deposits that a treasury aims at."""
    cash_correction: float = param(0.5, unit="share of the gap per year", low=0.0, high=1.0, source="assumption")
    """How much of the gap between deposits and target the next budget closes."""
    collection_by_capacity: float = param(
        0.2, unit="collection rate per unit capacity", low=0.05, high=0.35, source="assumption; gap to explain S82"
    )
    """How the collection of arnona follows municipal capacity."""
    capacity_decay: float = param(0.06, unit="1/year", low=0.03, high=0.12, source="assumption (turnover)")
    """Municipal capacity that is lost in a year, made up by usual training at the level of the start."""
    pension_share: float = param(0.55, unit="share of retired", low=0.3, high=0.8, source="assumption")
    """Retired residents with an occupational pension, the better paid first."""
    pension_rate: float = param(0.45, unit="share of last pay", low=0.2, high=0.7, source="assumption")
    """Occupational pension as a share of the wage that the resident's human capital commands."""
    donations: float = param(60.0, unit="NIS per resident and year", low=0.0, high=300.0, source="assumption")
    """Donations from outside to the third sector of the region."""
