"""What municipal services cost by size, and what the state's balance grant pays (EVIDENCE M1, M16).

The balance grant needs the usual spending of an authority of a size. Its coefficients are national figures, fitted on
the CBS edition of 2018 and the same for every region and start year; a test fits them again from the shipped table.
"""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.maths import exp, log

REFERENCE_RESIDENTS: Final = 20_000.0
"""Size at which the cost curve is 1."""
FEWEST_RESIDENTS: Final = 200.0
"""Smaller authorities cost what one of this size costs; the curve was fitted on larger ones."""

NORMATIVE_LEVEL: Final = 8.29125
"""ln NIS of 2018 per resident and year, at 20,000 residents."""
NORMATIVE_SLOPE: Final = -0.06223
"""d ln spending / d ln residents at 20,000 residents."""
NORMATIVE_CURVATURE: Final = 0.07217
"""Per ln(N/20,000) squared."""
MINIMUM_OWN: Final = 0.4
"""Own revenue that the formula takes for granted, as a share of normative spending; assumption."""
_POOREST: Final = -2.0
_RICHEST: Final = 2.0


@kernel(inline=True)
def log_size(residents: float) -> float:
    """Return ln(N/20,000), of at least 200 residents."""
    return log(max(residents, FEWEST_RESIDENTS) / REFERENCE_RESIDENTS)


@kernel(inline=True)
def cost_factor(residents: float, b1: float, b2: float) -> float:
    """Return the unit cost of a service in an authority of a size, relative to one of 20,000 residents.

    Parameters
    ----------
    residents : float, person
        Real residents served.
    b1, b2 : float
        Slope and curvature of ln cost in ln(N/20,000).

    Source
    ------
    Translog average cost, Christensen & Greene 1976, https://doi.org/10.1086/260470; coefficients S82 (EVIDENCE M1).
    """
    x = log_size(residents)
    return exp(b1 * x + b2 * x * x)


@kernel
def normative_spending(residents: float, ses: float, lowest: float, highest: float) -> float:
    """Return what the state thinks an authority must spend from its own and general money, NIS per resident and year.

    Parameters
    ----------
    residents : float, person
        Real residents.
    ses : float, SD
        Socio-economic index of the CBS.
    lowest, highest : float
        Addition in socio-economic cluster 1 and in cluster 10, as shares.

    Source
    ------
    Adjustment: S70 (EVIDENCE M16), laid linearly between the indices -2 and 2 instead of over the ten clusters. Level:
    ordinary least squares over the CBS edition of 2018 (`sim.population.norms`).
    """
    x = log_size(residents)
    level = exp(NORMATIVE_LEVEL + NORMATIVE_SLOPE * x + NORMATIVE_CURVATURE * x * x)
    rank = min(max((ses - _POOREST) / (_RICHEST - _POOREST), 0.0), 1.0)
    return level * (1.0 + lowest + (highest - lowest) * rank)


@kernel
def balance_grant(residents: float, own: float, ses: float, lowest: float, highest: float, funding: float) -> float:
    """Return the balance grant by formula, NIS per resident and year.

    Parameters
    ----------
    residents : float, person
        Real residents.
    own : float, NIS per resident and year
        Own revenue; the formula counts at least the minimum own revenue.
    ses, lowest, highest
        As in `normative_spending`.
    funding : float, in [0, 1]
        Share of the formula's result that the state funds.
    """
    norm = normative_spending(residents, ses, lowest, highest)
    return funding * max(norm - max(own, MINIMUM_OWN * norm), 0.0)
