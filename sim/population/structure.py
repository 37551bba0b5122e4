"""Structure of production and demand that is the same in all Israel, in the shape that the model needs."""

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from sim.data import (
    SIZE_CLASSES,
    AuthorityTable,
    authority_ids,
    authority_table,
    constant,
    employment_factor,
    input_output,
    sector_table,
    size_class_shares,
)
from sim.kernels.codes import (
    ADMINISTRATION,
    AGRICULTURE,
    BUSINESS_SERVICES,
    BUSINESS_TOURISM,
    CONSTRUCTION,
    CULTURE,
    EARLY_CHILDHOOD,
    EDUCATION_ENRICHMENT,
    HIGH_TECH,
    MANUFACTURING,
    N_DOMAINS,
    N_SECTORS,
    PERSONAL_SERVICES,
    PLANNING,
    PUBLIC_SERVICES,
    PUPIL_TRANSPORT,
    REGIONAL_TRANSPORT,
    SENIORS,
    TOURISM_FOOD,
    TRADE,
    TRANSPORT,
    WASTE,
    WELFARE,
)
from sim.kernels.dtypes import F64, I32

_REGIONAL_COUNCIL: Final = 2

INVESTMENT_IMPORTED: Final = {MANUFACTURING: 0.6, HIGH_TECH: 0.3, TRANSPORT: 0.3}
"""Part of investment goods that comes from abroad directly; assumption."""

TOURISM: Final = {
    "tiberias": 3.0,
    "tamar": 8.0,
    "emek_hayarden": 3.0,
    "mitzpe_ramon": 3.0,
    "mevoot_hermon": 2.0,
    "upper_galilee": 2.0,
    "golan": 2.5,
    "safed": 1.5,
    "nahariya": 1.3,
    "acre": 1.5,
    "eilat": 6.0,
    "jerusalem": 1.3,
}
"""Jobs in tourism and food for each resident and square metre, relative to the country; assumption."""

SPACIOUS: Final = {"tamar": 0.3, "ramat_negev": 0.5, "neve_midbar": 0.5}
"""Jobs for each square metre of industry relative to the country: ponds, quarries, power plants; assumption."""

_FOLLOWS: Final = np.zeros((N_SECTORS, 3))
for _sector, _parts in {
    AGRICULTURE: (0.0, 0.0, 1.0),
    MANUFACTURING: (0.75, 0.0, 0.25),
    HIGH_TECH: (0.3, 0.6, 0.1),
    CONSTRUCTION: (0.0, 0.1, 0.9),
    TRADE: (0.0, 0.6, 0.4),
    TOURISM_FOOD: (0.0, 0.5, 0.5),
    TRANSPORT: (0.2, 0.3, 0.5),
    BUSINESS_SERVICES: (0.0, 0.65, 0.35),
    PUBLIC_SERVICES: (0.0, 0.1, 0.9),
    PERSONAL_SERVICES: (0.0, 0.2, 0.8),
}.items():
    _FOLLOWS[_sector] = _parts
JOBS_FOLLOW: Final = _FOLLOWS
"""float64[n_sectors, 3], parts of a sector's jobs that follow industrial area, office area, residents; assumption."""

RURAL_AGRICULTURE: Final = 0.8
"""Part of the jobs in agriculture that lie in regional councils; assumption."""

_BUYS: Final = np.zeros((N_DOMAINS, N_SECTORS))
for _domain, _shares in {
    ADMINISTRATION: {BUSINESS_SERVICES: 0.6, HIGH_TECH: 0.2, TRADE: 0.2},
    WASTE: {TRANSPORT: 0.45, PERSONAL_SERVICES: 0.35, CONSTRUCTION: 0.1, MANUFACTURING: 0.1},
    PUPIL_TRANSPORT: {TRANSPORT: 1.0},
    EDUCATION_ENRICHMENT: {PUBLIC_SERVICES: 0.35, BUSINESS_SERVICES: 0.3, CONSTRUCTION: 0.2, TRADE: 0.15},
    EARLY_CHILDHOOD: {PUBLIC_SERVICES: 0.45, CONSTRUCTION: 0.25, PERSONAL_SERVICES: 0.15, TRADE: 0.15},
    WELFARE: {PUBLIC_SERVICES: 0.7, PERSONAL_SERVICES: 0.15, BUSINESS_SERVICES: 0.15},
    SENIORS: {PUBLIC_SERVICES: 0.55, PERSONAL_SERVICES: 0.25, TOURISM_FOOD: 0.2},
    CULTURE: {PERSONAL_SERVICES: 0.5, TOURISM_FOOD: 0.15, BUSINESS_SERVICES: 0.15, CONSTRUCTION: 0.2},
    REGIONAL_TRANSPORT: {TRANSPORT: 0.6, CONSTRUCTION: 0.4},
    BUSINESS_TOURISM: {BUSINESS_SERVICES: 0.7, TOURISM_FOOD: 0.3},
    PLANNING: {BUSINESS_SERVICES: 0.8, CONSTRUCTION: 0.2},
}.items():
    for _sector, _share in _shares.items():
        _BUYS[_domain, _sector] = _share
PURCHASES: Final = _BUYS
"""float64[n_domains, n_sectors], sectors that supply the purchases of a service domain; rows sum to 1; assumption."""


@dataclass(frozen=True, eq=False)
class Structure:
    """Coefficients of the economy; shapes and units as in `sim.state.Economy`."""

    consumption: F64
    inputs: F64
    imports: F64
    investment: F64
    purchases: F64
    premium: F64
    """float64[n_sectors], wage of a sector relative to the mean of all jobs."""
    jobs_share: F64
    """float64[n_sectors], share of the country's jobs."""
    self_employed: F64
    """float64[n_sectors], self-employed among those who work in a sector."""
    value_added: F64
    """float64[n_sectors], what is left of a shekel of sales after inputs and imports."""
    size_class: F64
    """float64[n_sectors, n_classes], share of the jobs of employers in each class of size."""
    class_bounds: I32
    """int32[n_classes], smallest number of employees in each class; the first one is 0."""


@cache
def structure() -> Structure:
    """Return the structure; do not change its arrays."""
    sectors, production = sector_table(), input_output()
    imported = np.array([INVESTMENT_IMPORTED.get(k, 0.0) for k in range(N_SECTORS)])
    inputs = np.ascontiguousarray(production.domestic.T)
    taken = production.imports.copy()
    for k in range(N_SECTORS):
        taken = taken + inputs[:, k]
    bounds = [0 if name == "0" else int(name.rstrip("+").split("-")[0]) for name in SIZE_CLASSES]
    return Structure(
        consumption=sectors.consumption_share * (1.0 - sectors.consumption_imported),
        inputs=inputs,
        imports=production.imports,
        investment=sectors.investment_share * (1.0 - imported),
        purchases=PURCHASES,
        premium=sectors.relative_wage,
        jobs_share=sectors.jobs_share,
        self_employed=sectors.self_employed_share,
        value_added=1.0 - taken,
        size_class=size_class_shares(),
        class_bounds=np.array(bounds, np.int32),
    )


def employer_cost(pay: F64) -> F64:
    """Return the wage with employer insurance.

    Parameters
    ----------
    pay : float64[...], agorot/month
        Gross wage of a job.

    Source
    ------
    National Insurance rates of 2018: reduced up to 60 % of the average wage, full above (`constants.csv`).
    """
    threshold = constant("insurance_threshold") * 100
    reduced, full = constant("employer_insurance_rate_reduced"), constant("employer_insurance_rate_full")
    above = np.maximum(np.minimum(pay, constant("insurance_ceiling") * 100) - threshold, 0.0)
    return pay + reduced * np.minimum(pay, threshold) + full * above


@cache
def national_table(year: int) -> AuthorityTable:
    """Return the table of all 256 authorities."""
    return authority_table(authority_ids(), year)


@cache
def national_jobs(year: int) -> float:
    """Return the jobs of Israel in a month: employees of the year, scaled, and self-employed."""
    table = national_table(year)
    return float(int(table.employees.sum()) * employment_factor() + int(table.self_employed.sum()))


def estimated_jobs(table: AuthorityTable) -> F64:
    """Return where jobs are likely to be: no table of jobs by authority is published.

    The jobs of a sector in Israel are spread over the authorities by their industrial area, office area and residents
    (`JOBS_FOLLOW`); agriculture by residents of regional councils (`RURAL_AGRICULTURE`) and of the others.

    Returns
    -------
    float64[n, n_sectors], job
        Real jobs, those of the authorities' own staff left out of public services in the whole country.
    """
    israel = national_table(table.year)
    everybody = np.array([float(total) for total in _totals(israel)])
    dense = np.array([SPACIOUS.get(name, 1.0) for name in table.ids])
    basis = np.stack([table.industry_area * dense, table.office_area, table.population.astype(np.float64)], axis=1)
    s = structure()
    total = s.jobs_share * national_jobs(table.year)
    own_staff = _ordered_sum(own_staff_jobs(israel))
    total[PUBLIC_SERVICES] -= own_staff
    per_unit = JOBS_FOLLOW * total[:, None] / everybody[None, :]
    jobs = np.zeros((len(table), N_SECTORS))
    for source in range(basis.shape[1]):
        jobs += basis[:, source, None] * per_unit[None, :, source]
    jobs[:, AGRICULTURE] = _agriculture(table, israel, float(total[AGRICULTURE]))
    for row, name in enumerate(table.ids):
        jobs[row, TOURISM_FOOD] *= TOURISM.get(name, 1.0)
        if name == "tefen":  # Its assumed jobs are known as a total only (sim/data/tables/constants.csv).
            jobs[row] *= constant("tefen_jobs") / _ordered_sum(jobs[row])
    return jobs


def own_staff_jobs(table: AuthorityTable) -> F64:
    """Return the jobs that authorities' wages pay for at the mean wage of their residents, float64[n], job."""
    cost = employer_cost(table.wage * 100) / 100
    jobs: F64 = np.where(table.wage > 0, table.exp_labour / (12 * np.maximum(cost, 1.0)), 0.0).astype(np.float64)
    return jobs


def _agriculture(table: AuthorityTable, israel: AuthorityTable, total: float) -> F64:
    """Return the jobs in agriculture."""
    rural = int(israel.population[israel.kind == _REGIONAL_COUNCIL].sum())
    urban = int(israel.population.sum()) - rural
    is_rural = table.kind == _REGIONAL_COUNCIL
    rate = np.where(is_rural, RURAL_AGRICULTURE / rural, (1 - RURAL_AGRICULTURE) / urban)
    jobs: F64 = (table.population * rate * total).astype(np.float64)
    return jobs


def _totals(table: AuthorityTable) -> tuple[float, float, float]:
    """Return industrial area, office area and residents of all."""
    return _ordered_sum(table.industry_area), _ordered_sum(table.office_area), float(int(table.population.sum()))


def _ordered_sum(values: F64) -> float:
    """Add up in the order of the array, so that the last bit is the same on every machine."""
    return float(np.add.accumulate(values)[-1]) if values.size else 0.0
