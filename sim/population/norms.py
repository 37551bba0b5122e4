"""What the country does on the mean: usual spending by size, cost of a unit of service, municipal capacity."""

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from sim.data import AuthorityTable
from sim.kernels.codes import (
    ADMINISTRATION,
    BUSINESS_TOURISM,
    CULTURE,
    EARLY_CHILDHOOD,
    EDUCATION_ENRICHMENT,
    N_DOMAINS,
    PLANNING,
    PUPIL_TRANSPORT,
    REGIONAL_TRANSPORT,
    SENIORS,
    WASTE,
    WELFARE,
)
from sim.kernels.costs import cost_factor, log_size
from sim.kernels.dtypes import F64
from sim.kernels.maths import log
from sim.parameters import Parameters
from sim.population.structure import national_table

_REGIONAL_COUNCIL: Final = 2

HEADS: Final = ("exp_administration", "exp_local_services", "exp_education", "exp_welfare", "exp_culture")
"""Heads of the CBS accounts that the service domains divide among themselves."""

_SPLIT: Final = np.zeros((N_DOMAINS, len(HEADS)))
for _domain, _parts in {
    ADMINISTRATION: (0.95, 0, 0, 0, 0),
    PLANNING: (0.05, 0.20, 0, 0, 0),
    WASTE: (0, 0.55, 0, 0, 0),
    REGIONAL_TRANSPORT: (0, 0.15, 0, 0, 0),
    BUSINESS_TOURISM: (0, 0.10, 0, 0, 0),
    PUPIL_TRANSPORT: (0, 0, 0.08, 0, 0),
    EARLY_CHILDHOOD: (0, 0, 0.25, 0, 0),
    EDUCATION_ENRICHMENT: (0, 0, 0.67, 0, 0),
    SENIORS: (0, 0, 0, 0.2, 0),
    WELFARE: (0, 0, 0, 0.8, 0),
    CULTURE: (0, 0, 0, 0, 1.0),
}.items():
    _SPLIT[_domain] = _parts
SPLIT: Final = _SPLIT
"""float64[n_domains, n_heads], part of each head that a domain spends; columns sum to 1; assumption."""
RURAL_TRANSPORT: Final = 0.15
"""Pupil transport in the education head of regional councils; assumption."""

CAPACITY_SPREAD: Final = 0.15
"""Change of capacity for one standard deviation of the proxy; assumption."""
CAPACITY_WEIGHTS: Final = {"collection": 0.35, "balance": 0.25, "staff": -0.10, "ses": 0.30}
"""Weights of standard scores in the proxy of capacity: residential collection, accumulated balance over revenue, wages
over expenditure, SES index; direction S82 (EVIDENCE M11), size assumption."""
_LARGEST_SCORE: Final = 2.5
_OUTLIER: Final = 4.0


@dataclass(frozen=True, eq=False)
class Norms:
    """National reference figures."""

    unit_cost: F64
    """float64[n_domains], NIS per person and year at 20,000 residents, at which the mean resident's level is 1."""


def served(table: AuthorityTable) -> F64:
    """Return the persons whom each domain serves by the age bands of the table, float64[n, n_domains], real persons."""
    age = table.age.astype(np.float64)
    pupils = 0.8 * age[:, 1] + age[:, 2] + 0.6 * age[:, 3]
    return by_domain(table.population.astype(np.float64), pupils, age[:, 0] + 0.2 * age[:, 1], age[:, 8] + age[:, 9])


def by_domain(everybody: F64, pupils: F64, small_children: F64, seniors: F64) -> F64:
    """Return who is served by each domain, float64[n, n_domains]: residents, or those of 6-17, 0-5, 65 and older."""
    need = np.repeat(everybody[:, None], N_DOMAINS, axis=1)
    need[:, [PUPIL_TRANSPORT, EDUCATION_ENRICHMENT]] = pupils[:, None]
    need[:, EARLY_CHILDHOOD] = small_children
    need[:, SENIORS] = seniors
    return need


def domain_spending(table: AuthorityTable) -> F64:
    """Return what each authority spends on each domain, float64[n, n_domains], NIS of 2018 per year."""
    heads = [getattr(table, name) for name in HEADS]
    spending = np.zeros((len(table), N_DOMAINS))
    for h, head in enumerate(heads):
        spending += head[:, None] * SPLIT[None, :, h]
    extra = RURAL_TRANSPORT - SPLIT[PUPIL_TRANSPORT, 2]
    more = np.where(table.kind == _REGIONAL_COUNCIL, extra, 0.0) * table.exp_education
    spending[:, PUPIL_TRANSPORT] += more
    spending[:, EDUCATION_ENRICHMENT] -= more
    return spending


def capacities(table: AuthorityTable) -> F64:
    """Return the municipal capacity of each authority, float64[n], in [0, 1]; the mean of the country is 0.5.

    capacity = 0.5 + 0.15 * z, where z is the weighted sum of national standard scores (each cut at 2.5) that
    `CAPACITY_WEIGHTS` lists, itself standardised.
    """
    israel = national_table(table.year)
    mean, spread = _moments(_proxy(israel, israel), israel)
    z = (_proxy(table, israel) - mean) / spread
    return np.clip(0.5 + CAPACITY_SPREAD * np.clip(z, -_LARGEST_SCORE, _LARGEST_SCORE), 0.0, 1.0)


def _proxy(table: AuthorityTable, israel: AuthorityTable) -> F64:
    """Return the weighted sum of standard scores."""
    total = np.zeros(len(table))
    for name, weight in CAPACITY_WEIGHTS.items():
        mean, spread = _moments(_signs(israel)[name], israel)
        total += weight * np.clip((_signs(table)[name] - mean) / spread, -_LARGEST_SCORE, _LARGEST_SCORE)
    return total


def _signs(table: AuthorityTable) -> dict[str, F64]:
    """Return the signs of capacity."""
    revenue, expenditure = np.maximum(table.revenue, 1.0), np.maximum(table.expenditure, 1.0)
    return {
        "collection": table.collection_rate,
        "balance": table.accumulated_balance / revenue,
        "staff": table.exp_labour / expenditure,
        "ses": table.ses_index,
    }


def _moments(values: F64, israel: AuthorityTable) -> tuple[float, float]:
    """Return mean and standard deviation over the authorities where somebody lives, each counting alike."""
    x = values[israel.population > 0]
    mean = float(np.add.accumulate(x)[-1]) / x.size
    variance = float(np.add.accumulate((x - mean) * (x - mean))[-1]) / x.size
    return mean, float(np.sqrt(variance))


def curves(parameters: Parameters) -> tuple[F64, F64]:
    """Return slope and curvature of the cost curve of each domain, two float64[n_domains]."""
    p = parameters.services
    b1, b2 = np.full(N_DOMAINS, p.b1_social), np.full(N_DOMAINS, p.b2_social)
    b1[ADMINISTRATION], b2[ADMINISTRATION] = p.b1_administration, p.b2_administration
    local = [WASTE, REGIONAL_TRANSPORT, BUSINESS_TOURISM, PLANNING]
    b1[local], b2[local] = p.b1_local, p.b2_local
    schooling = [EDUCATION_ENRICHMENT, EARLY_CHILDHOOD, PUPIL_TRANSPORT]
    b1[schooling], b2[schooling] = p.b1_education, 0.0
    return b1, b2


def cost_factors(residents: F64, parameters: Parameters) -> F64:
    """Return the cost of a unit relative to an authority of 20,000 residents, float64[n, n_domains]."""
    b1, b2 = curves(parameters)
    return np.array([[cost_factor(float(people), b1[d], b2[d]) for d in range(N_DOMAINS)] for people in residents])


def effects(capacity: F64, parameters: Parameters) -> F64:
    """Return what a shekel buys by capacity, 1 at capacity 0.5 with the usual parameters."""
    return parameters.services.capacity_floor + parameters.services.capacity_slope * capacity


def norms(year: int, parameters: Parameters) -> Norms:
    """Return the cost of a unit of each domain at which the mean resident of Israel has the level 1."""
    return Norms(unit_cost=_unit_costs(year, parameters))


def _unit_costs(year: int, parameters: Parameters) -> F64:
    """Solve mean of level over residents = 1, level = spending * effect / (unit cost * factor * persons served)."""
    israel = national_table(year)
    people = israel.population.astype(np.float64)
    need = served(israel) * cost_factors(people, parameters)
    bought = domain_spending(israel) * effects(capacities(israel), parameters)[:, None]
    level = np.where(need > 0, bought / np.where(need > 0, need, 1.0), 0.0)
    weighed: F64 = np.add.accumulate(level * people[:, None], axis=0)[-1] / int(israel.population.sum())
    return weighed


@cache
def normative_curve(year: int = 2019) -> tuple[float, float, float]:
    """Return level, slope and curvature of ln usual spending from own and general money, by ordinary least squares.

    Usual spending = regular expenditure less earmarked state money (government revenue less general grant) per
    resident. Authorities above four times the median, such as Tamar, are left out.

    Returns
    -------
    tuple of three float
        At x = ln(N/20,000): the constants of `sim.kernels.costs`, which a test compares.
    """
    israel = national_table(year)
    lived_in = israel.population > 0
    own = israel.expenditure - (israel.government_revenue - israel.general_grant)
    per_head = own[lived_in] / israel.population[lived_in]
    usual = (per_head > 0) & (per_head < _OUTLIER * np.median(per_head))
    y = np.array([log(value) for value in per_head[usual]])
    x = np.array([log_size(float(value)) for value in israel.population[lived_in][usual]])
    fitted = solve_least_squares(np.stack([np.ones_like(x), x, x * x], axis=1), y)
    return float(fitted[0]), float(fitted[1]), float(fitted[2])


def solve_least_squares(x: F64, y: F64) -> F64:
    """Return the coefficients that minimise the squared error, by the normal equations and Gauss elimination."""
    m = x.shape[1]
    table = np.zeros((m, m + 1))
    for row in range(m):
        for column in range(m):
            table[row, column] = np.add.accumulate(x[:, row] * x[:, column])[-1]
        table[row, m] = np.add.accumulate(x[:, row] * y)[-1]
    for pivot in range(m):
        table[pivot] /= table[pivot, pivot]
        for row in range(m):
            if row != pivot:
                table[row] -= table[row, pivot] * table[pivot]
    return table[:, m]
