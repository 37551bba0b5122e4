"""Who works for whom at the start, who owns what, and what the businesses sell."""

from typing import Final

import numpy as np

from sim.data import AuthorityTable
from sim.kernels import purposes
from sim.kernels.codes import (
    AGRICULTURE,
    CONSTRUCTION,
    EMPLOYEE,
    HIGH_TECH,
    LOCAL_GOVERNMENT,
    MANUFACTURING,
    N_SECTORS,
    NONE,
    OUTSIDE,
    PUBLIC_SERVICES,
)
from sim.kernels.dtypes import F64, I64
from sim.kernels.rng import fill_identities
from sim.kernels.synthesis_jobs import fill_lognormal, household_incomes, score_keys
from sim.parameters import Parameters
from sim.population.businesses import (
    AUTHORITY_NAMES,
    CLUSTER_NAMES,
    Firms,
    cell_sums,
    match,
)
from sim.population.jobs import Jobs, draws, rows_of
from sim.population.structure import employer_cost, structure
from sim.state import Businesses, Geography, Households, Residents

BUSINESS_TASTE: Final = 0.25
"""Spread of ln pay among businesses of a sector that choose among the same workers; assumption."""
JOB_TASTE: Final = 0.6
"""Spread of ln pay among the jobs of a business; assumption."""
OWN_STAFF_PREMIUM: Final = 0.95
"""Usual pay of authorities' own staff relative to the mean of all jobs; assumption."""
FALLBACK_AREA: Final = 30.0
"""Floor area of a job in square metres where the CBS publishes none; assumption."""
OFFICE_WEIGHT: Final = {AGRICULTURE: 0.1, CONSTRUCTION: 0.3, PUBLIC_SERVICES: 0.2}
"""Office and shop area of a job relative to other sectors: state schools and clinics pay no arnona; assumption."""
_FOUNDED_YEARLY: Final = 0.09
_OLDEST: Final = 50.0
_SPARE: Final = 0.25


USUAL_ARNONA: Final = 0.1
"""Part of value added that arnona can take without more sales; assumption."""


def staff_businesses(
    firms: Firms,
    jobs: Jobs,
    geography: Geography,
    hubs: I64,
    residents: Residents,
    households: Households,
    parameters: Parameters,
    sample: float,
    seed: int,
) -> Businesses:
    """Return the table of employers with staff and owners; write `employer`, `work` and `business` of the residents.

    Better paid workers of a place tend to work in sectors that pay better. Wages are the residents' own.

    Parameters
    ----------
    hubs : int64[n_clusters]
        Authority of each cluster body.
    """
    n_public = len(geography.ids) + hubs.size
    n = n_public + firms.uid.size
    b = Businesses.allocate(n, n + int(n * _SPARE) + 64)
    _name(b, firms, geography, hubs)
    b.weight[n_public:n] = np.where(firms.is_small, 1.0 / sample, 1.0)
    b.commuters[n_public:n] = firms.commuters
    resident_jobs = np.zeros(n, np.int64)
    resident_jobs[: jobs.own_staff.size] = jobs.own_staff
    resident_jobs[n_public:] = firms.jobs - firms.commuters
    _employ(b, resident_jobs, residents, geography, seed)
    _pay(b, resident_jobs, residents, jobs)
    _own(b, firms, n_public, residents, households, parameters, seed)
    b.born[n_public:n] = _ages(firms, seed)
    return b


def _name(b: Businesses, firms: Firms, geography: Geography, hubs: I64) -> None:
    """Write identity, place and sector; authorities and cluster bodies first."""
    n_places, n_public = len(geography.ids), len(geography.ids) + hubs.size
    names = np.concatenate([geography.symbol + AUTHORITY_NAMES, geography.symbol[hubs] + CLUSTER_NAMES])
    fill_identities(b.uid[:n_public], names, np.zeros(n_public, np.int64))
    b.place[:n_public] = np.concatenate([np.arange(n_places), hubs])
    b.sector[:n_public] = LOCAL_GOVERNMENT
    b.uid[n_public : b.n] = firms.uid
    b.place[n_public : b.n] = firms.place
    b.sector[n_public : b.n] = firms.sector
    b.alive[: b.n] = 1
    b.weight[:n_public] = 1.0
    b.owner[:n_public] = OUTSIDE


def premiums(sector: I64) -> F64:
    """Return the usual pay of each sector relative to the mean, local government included."""
    return np.append(structure().premium, OWN_STAFF_PREMIUM)[sector]


def _employ(b: Businesses, resident_jobs: I64, residents: Residents, geography: Geography, seed: int) -> None:
    """Match employees to jobs of their workplace, both in the order of pay, and write the employer."""
    n = b.n
    rows = rows_of(residents, EMPLOYEE)
    residents.employer[rows] = OUTSIDE
    rows = rows[residents.work[rows] >= 0]
    slot = np.repeat(np.arange(n), resident_jobs)
    which = np.arange(slot.size) - np.repeat(np.add.accumulate(resident_jobs) - resident_jobs, resident_jobs)
    taste = np.empty(n)
    fill_lognormal(taste, draws(b.uid[:n], seed, purposes.SYNTHESIS_JOB, 0xFFFF), BUSINESS_TASTE)
    value = (premiums(b.sector[:n].astype(np.int64)) * taste)[slot]
    offered, wanted = np.empty(slot.size, np.int64), np.empty(rows.size, np.int64)
    key = (purposes.SYNTHESIS_JOB, (which & 0x7FFF).astype(np.int32), np.uint64(seed))
    score_keys(offered, b.place[slot].astype(np.int64), value, JOB_TASTE, b.uid[slot], *key)
    pay = residents.pay[rows].astype(np.float64)
    nobody = np.zeros(rows.size, np.int32)
    work = residents.work[rows].astype(np.int64)
    score_keys(wanted, work, pay, 0.0, residents.uid[rows], purposes.SYNTHESIS_JOB, nobody, np.uint64(seed))
    hired = rows[np.argsort(wanted, kind="stable")]
    residents.employer[hired] = slot[np.argsort(offered, kind="stable")]


def _pay(b: Businesses, resident_jobs: I64, residents: Residents, jobs: Jobs) -> None:
    """Write staff, wage bill and usual pay."""
    n = b.n
    rows = rows_of(residents, EMPLOYEE)
    rows = rows[residents.employer[rows] >= 0]
    # Whole numbers below 2**53 add up exactly in float64, in any order.
    bill = np.bincount(residents.employer[rows], weights=residents.pay[rows], minlength=n).astype(np.int64)
    b.wage_bill[:n] = bill
    b.staff[:n] = resident_jobs
    usual = jobs.mean_pay[b.place[:n]] * premiums(b.sector[:n].astype(np.int64))
    b.pay_level[:n] = np.where(resident_jobs > 0, bill // np.maximum(resident_jobs, 1), usual.astype(np.int64))


def _own(
    b: Businesses,
    firms: Firms,
    n_public: int,
    residents: Residents,
    households: Households,
    parameters: Parameters,
    seed: int,
) -> None:
    """Write the owners: the self-employed, then well-to-do households of the place; large and public ones: outside."""
    n = b.n
    owner = np.full(firms.uid.size, OUTSIDE, np.int64)
    own = np.flatnonzero(firms.self_employed != NONE)
    person = firms.self_employed[own]
    owner[own] = residents.household[person]
    residents.employer[person] = own + n_public
    residents.work[person] = firms.place[own]
    b.staff[n_public:n][own] += 1
    households.business[owner[own][::-1]] = (own + n_public)[::-1]  # The first of several in a household counts.
    income = np.zeros(households.n, np.int64)
    earned = np.where(residents.employer[: residents.n] != NONE, residents.pay[: residents.n], 0).astype(np.int64)
    household_incomes(income, residents.household[: residents.n], earned)
    free = np.flatnonzero((households.business[: households.n] == NONE) & (households.first[: households.n] != NONE))
    noise = np.empty(free.size)
    fill_lognormal(noise, draws(households.uid[free], seed, purposes.SYNTHESIS_OWNER, 2), 0.5)
    wealth = income[free] * noise
    is_open = (firms.self_employed == NONE) & (firms.size < parameters.population.outside_owned_jobs)
    open_rows = np.flatnonzero(is_open & (firms.sector != PUBLIC_SERVICES))
    size = firms.size[open_rows].astype(np.float64)
    at_home, taken = match(households.home[free].astype(np.int64), -wealth, firms.place[open_rows], -size)
    owner[open_rows[taken]] = free[at_home]
    households.business[free[at_home]] = open_rows[taken] + n_public
    b.owner[n_public:n] = owner


def _ages(firms: Firms, seed: int) -> I64:
    """Return the month of founding: as if the yearly births had always been those of today."""
    u = draws(firms.uid, seed, purposes.SYNTHESIS_FOUNDING)
    years = np.minimum((1.0 / u - 1.0) / (2.0 * _FOUNDED_YEARLY), _OLDEST)
    return -1 - np.floor(years * 12.0).astype(np.int64)


def price_output(b: Businesses, n_public: int, table: AuthorityTable, parameters: Parameters, seed: int) -> None:
    """Write what each job sells at the start, so that wages take `business.labour_share` of value added in each sector.

    A business sells in proportion to what its staff costs, with a spread of productivity. The self-employed without
    staff earn the income of the self-employed that the CBS publishes for their authority, with the same spread.
    """
    s, n = structure(), b.n
    rows = slice(n_public, n)
    place, sector = b.place[rows].astype(np.int64), b.sector[rows].astype(np.int64)
    spread = np.empty(n - n_public)
    luck = draws(b.uid[rows], seed, purposes.SYNTHESIS_PRODUCTIVITY)
    fill_lognormal(spread, luck, parameters.business.productivity_spread)
    jobs = (b.staff[rows] + b.commuters[rows]).astype(np.float64)
    has_wages = (b.wage_bill[rows] > 0) | (b.commuters[rows] > 0)
    cost = employer_cost(b.pay_level[rows].astype(np.float64))
    raw = cost * spread
    weight = np.where(has_wages, jobs, 0.0)
    paid = np.bincount(sector, weights=cost * weight, minlength=N_SECTORS)
    earned = np.bincount(sector, weights=raw * weight, minlength=N_SECTORS)
    level = np.where(earned > 0, paid / np.where(earned > 0, earned, 1.0), 1.0)
    employer = raw * (level / (parameters.business.labour_share * s.value_added))[sector]
    alone = table.self_employed_income[place] * 100.0 * spread / s.value_added[sector]
    b.output[rows] = np.where(has_wages, employer, alone)
    sales = np.floor(b.output[rows].astype(np.float64) * jobs + 0.5)
    b.sales[rows] = sales
    b.sales_before[rows] = b.sales[rows]
    b.expected[rows] = sales
    total = cell_sums(place, sector, sales, len(table))[place, sector]
    b.custom[rows] = sales / np.where(total > 0, total, 1.0)
    wages = b.wage_bill[rows] + b.commuters[rows] * b.pay_level[rows].astype(np.int64)
    inputs = sales * (1.0 - s.value_added[sector])
    b.cash[rows] = (parameters.business.reserve_months * (wages + inputs)).astype(np.int64)


def spread_areas(b: Businesses, n_public: int, table: AuthorityTable, sample: float) -> None:
    """Write floor areas: industrial area by jobs in manufacturing and high-tech, office area by jobs in the others."""
    rows = slice(n_public, b.n)
    place, sector = b.place[rows].astype(np.int64), b.sector[rows].astype(np.int64)
    jobs = (b.staff[rows] + b.commuters[rows]).astype(np.float64)
    is_industry = (sector == MANUFACTURING) | (sector == HIGH_TECH)
    weights = np.ones(N_SECTORS)
    for k, weight in OFFICE_WEIGHT.items():
        weights[k] = weight
    n = len(table)
    industry = jobs * is_industry
    office = jobs * weights[sector] * ~is_industry
    by_industry = np.bincount(place, weights=industry, minlength=n)
    by_office = np.bincount(place, weights=office, minlength=n)
    published = table.industry_area + table.office_area
    # Where a kind of area has no jobs of its kind, the other kind pays for it.
    industry_area = np.where(by_industry > 0, np.where(by_office > 0, table.industry_area, published), 0.0) * sample
    office_area = np.where(by_office > 0, np.where(by_industry > 0, table.office_area, published), 0.0) * sample
    area = industry * (industry_area / np.where(by_industry > 0, by_industry, 1.0))[place]
    area += office * (office_area / np.where(by_office > 0, by_office, 1.0))[place]
    b.area[rows] = np.where((published > 0)[place], area, FALLBACK_AREA * jobs)


def cover_arnona(b: Businesses, n_public: int, rate: F64) -> None:
    """Raise sales where arnona takes more than a usual part of value added, so that nobody starts with a loss.

    The Dead Sea works pay as much arnona as businesses of their jobs would sell: what they produce does not follow from
    their wages.

    Parameters
    ----------
    rate : float64[n_authorities], agorot per square metre and month
        Business arnona.
    """
    s = structure()
    rows = np.arange(n_public, b.n)
    place, sector = b.place[rows].astype(np.int64), b.sector[rows].astype(np.int64)
    added = s.value_added[sector]
    before = b.sales[rows].astype(np.float64)
    due = b.area[rows].astype(np.float64) * rate[place]
    extra = np.maximum(due - USUAL_ARNONA * added * before, 0.0) / added
    growth = np.where(before > 0, 1.0 + extra / np.where(before > 0, before, 1.0), 1.0)
    b.output[rows] *= growth
    b.sales[rows] = np.floor(before * growth + 0.5)
    b.sales_before[rows] = b.sales[rows]
    b.expected[rows] = b.sales[rows]
    total = cell_sums(place, sector, b.sales[rows].astype(np.float64), rate.size)[place, sector]
    b.custom[rows] = b.sales[rows] / np.where(total > 0, total, 1.0)


def outside_pay(residents: Residents, n_places: int) -> I64:
    """Return the mean pay of residents who work outside, by home; of all employees where nobody does."""
    rows = rows_of(residents, EMPLOYEE)
    away = rows[residents.work[rows] == OUTSIDE]
    pays = []
    for group in (away, rows):
        home = residents.home[group]
        total = np.bincount(home, weights=residents.pay[group], minlength=n_places)
        number = np.bincount(home, minlength=n_places)
        pays.append((total, number))
    (total, number), (all_total, all_number) = pays
    region = int(all_total.sum()) // max(int(all_number.sum()), 1)
    usual = np.where(all_number > 0, all_total // np.maximum(all_number, 1), region)
    mean: I64 = np.where(number > 0, total // np.maximum(number, 1), usual).astype(np.int64)
    return mean
