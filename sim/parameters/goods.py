"""Parameters of the market for goods and services (EVIDENCE M3)."""

from sim.params import param
from sim.registry import parameters


@parameters("goods")
class Goods:
    """What is bought where."""

    flq_delta: float = param(
        0.27, unit="exponent", low=0.15, high=0.35, source="Flegg and Tohmo; method S26", confidence="memory"
    )
    """Exponent of the size of the region in Flegg's location quotient: smaller regions import more."""
    household_local_share: float = param(
        0.45,
        unit="share of disposable income",
        low=0.3,
        high=0.6,
        source="assumption",
    )
    """Share of household consumption bought in the region at the start, in the mean."""
    shopping_decay: float = param(0.10, unit="1/km", low=0.03, high=0.3, source="assumption")
    """How purchases fall with distance."""
    outside_growth: float = param(
        0.030,
        unit="1/year",
        low=0.015,
        high=0.04,
        source="population 1.8 % and product per head 1.2-1.7 % a year (S84)",
        confidence="sourced",
    )
    """Growth of demand from outside the region at given costs."""
    cost_elasticity: float = param(
        -1.5, unit="d ln exports / d ln unit labour cost", low=-4.0, high=0.0, source="assumption"
    )
    """How demand from outside answers to labour cost per unit of output here against outside."""
    saving_rate: float = param(
        0.10, unit="share of usual income", low=0.05, high=0.15, source="assumption (household_saving)"
    )
    """Share of usual disposable income that households save."""
    wealth_effect: float = param(0.02, unit="1/month", low=0.0, high=0.1, source="assumption")
    """Share of deposits above the buffer that is spent in a month."""
    buffer_months: float = param(3.0, unit="months of usual income", low=0.5, high=12.0, source="assumption")
    """Deposits that households like to keep."""
    income_memory: float = param(0.85, unit="share kept per month", low=0.0, high=0.98, source="assumption")
    """Smoothing of the income on which spending is planned."""
    sector_shock_sd: float = param(0.06, unit="sd of ln demand per year", low=0.0, high=0.12, source="assumption")
    """Yearly shocks to outside demand, common to a sector."""
    region_shock_sd: float = param(0.03, unit="sd of ln demand per year", low=0.0, high=0.06, source="assumption")
    """Yearly shocks to outside demand, common to an authority."""
    shock_memory: float = param(0.6, unit="share kept per year", low=0.0, high=0.95, source="assumption")
    """How long a demand shock lasts."""
