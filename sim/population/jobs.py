"""Where residents work at the start, and how many jobs each place and sector has."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import AuthorityTable
from sim.kernels import purposes
from sim.kernels.codes import EMPLOYEE, OUTSIDE, SELF_EMPLOYED
from sim.kernels.dtypes import F64, I64, U64
from sim.kernels.rng import fill_uniform
from sim.kernels.synthesis_jobs import (
    commuting,
    nearness,
    round_row,
    round_rows,
    score_keys,
)
from sim.parameters import Parameters
from sim.population.geography import total_jobs, usual_outside_jobs
from sim.population.structure import employer_cost, estimated_jobs, own_staff_jobs
from sim.state import Geography, Residents

OWN_STAFF_LIMIT: Final = 0.6
"""Largest share of the employees of a place that its authority employs itself; assumption."""
_AWAY_LIMIT: Final = 0.95
_ROUNDS: Final = 60


@dataclass(slots=True)
class Jobs:
    """Jobs of the sampled region by place; all arrays have one row for each authority."""

    flows: I64
    """int64[n, n + 1], employees by home and workplace, outside last."""
    own_staff: I64
    """int64[n], residents of the region who work for the authority itself."""
    commuters: I64
    """int64[n], jobs of businesses held by people who live outside the region."""
    residents: I64
    """int64[n], jobs of businesses held by employees of the region."""
    sectors: F64
    """float64[n, n_sectors], likely real jobs of each sector: how businesses spread over the sectors."""
    mean_pay: F64
    """float64[n], mean monthly wage of the employees who work there, agorot."""


def draws(uid: U64, seed: int, purpose: int, k: int = 0) -> F64:
    """Return one number in (0, 1) for each identity."""
    out = np.empty(uid.size)
    fill_uniform(out, uid, np.uint64(seed), purpose, 0, k)
    return out


def rows_of(residents: Residents, status: int) -> I64:
    """Return the rows of the residents of a status."""
    return np.flatnonzero(residents.status[: residents.n] == status)


def place_jobs(
    geography: Geography, table: AuthorityTable, residents: Residents, parameters: Parameters, sample: float, seed: int
) -> Jobs:
    """Give each employee a workplace (`Residents.work`), and count the jobs of each place.

    Employees choose among home, the other places and outside by gravity. The two factors on home and outside are fitted
    so that `population.home_work_share` of all employed residents, the self-employed included (they work at home), work
    in their own authority, and `population.outside_work_share` outside, in proportion to how near outside jobs are
    compared with the five clusters.
    """
    n = len(geography.ids)
    sectors = estimated_jobs(table)
    flows = _flows(geography, table, residents, parameters, seed)
    rows = rows_of(residents, EMPLOYEE)
    _assign(residents, rows, flows, seed)
    local = np.ascontiguousarray(flows[:, :n].sum(axis=0))
    work = residents.work[rows]
    is_local = work != OUTSIDE
    bill = np.zeros(n, np.int64)
    np.add.at(bill, work[is_local], residents.pay[rows][is_local])
    everybody = max(int(is_local.sum()), 1)
    mean_pay = np.where(local > 0, bill / np.maximum(local, 1), int(bill.sum()) / everybody)
    own_staff = _own_staff(table, local, mean_pay, sample, seed, geography.symbol)
    in_business = local - own_staff
    commuters = _commuters(geography, in_business, parameters, seed, table.year)
    return Jobs(flows, own_staff, commuters, in_business, sectors, mean_pay)


def _flows(geography: Geography, table: AuthorityTable, residents: Residents, parameters: Parameters, seed: int) -> I64:
    """Return employees by home and workplace."""
    n = len(geography.ids)
    live = residents.n
    home, status = residents.home[:live], residents.status[:live]
    employees = np.bincount(home[status == EMPLOYEE], minlength=n)[:n]
    own = np.bincount(home[status == SELF_EMPLOYED], minlength=n)[:n]
    near = np.empty((n, n))
    nearness(near, geography.distance, parameters.labour.distance_decay)
    pull = near * (total_jobs(table) + own_staff_jobs(table))[None, :]
    shares = np.zeros((n, n + 1))
    home_share, outside_share = _targets(geography, table, parameters, int(employees.sum()), int(own.sum()))
    people = employees.astype(np.float64)
    commuting(shares, pull, geography.outside_jobs, people, home_share, outside_share, _ROUNDS)
    flows = np.zeros((n, n + 1), np.int64)
    u = draws(geography.symbol.astype(np.uint64), seed, purposes.SYNTHESIS_ROUNDING)
    round_rows(flows, shares, employees.astype(np.int64), u)
    return flows


def _targets(
    geography: Geography, table: AuthorityTable, parameters: Parameters, employees: int, own: int
) -> tuple[float, float]:
    """Return the shares of employees who work at home and outside, so that those of all employed come out."""
    population = parameters.population
    usual = usual_outside_jobs(table.year, parameters.labour.distance_decay)
    residents = max(int(table.population.sum()), 1)
    here = float(np.add.accumulate(geography.outside_jobs * table.population)[-1]) / residents
    everybody = max(employees + own, 1)
    outside = min(population.outside_work_share * here / usual, _AWAY_LIMIT * (1.0 - population.home_work_share))
    at_home = max(population.home_work_share * everybody - own, 0.05 * everybody)
    workers = max(employees, 1)
    return min(at_home / workers, _AWAY_LIMIT), min(outside * everybody / workers, _AWAY_LIMIT)


def _assign(residents: Residents, rows: I64, flows: I64, seed: int) -> None:
    """Write the workplace of each employee: those of one home are shuffled and dealt out to the workplaces."""
    n = flows.shape[0]
    uid = residents.uid[rows]
    key = np.empty(rows.size, np.int64)
    same = np.ones(rows.size)
    which = np.zeros(rows.size, np.int32)
    homes = residents.home[rows].astype(np.int64)
    score_keys(key, homes, same, 1.0, uid, purposes.SYNTHESIS_WORKPLACE, which, np.uint64(seed))
    codes = np.append(np.arange(n, dtype=np.int16), np.int16(OUTSIDE))
    dealt = np.repeat(np.tile(codes, n), flows.ravel())
    residents.work[rows[np.argsort(key, kind="stable")]] = dealt


def _own_staff(table: AuthorityTable, local: I64, mean_pay: F64, sample: float, seed: int, symbol: I64) -> I64:
    """Return the authorities' own jobs: their wage bill over the cost of a job at the mean wage of the place."""
    exact = table.exp_labour * (100 / 12 * sample) / np.maximum(employer_cost(mean_pay), 1.0)
    u = draws(symbol.astype(np.uint64), seed, purposes.SYNTHESIS_ROUNDING, 1)
    own_staff: I64 = np.minimum(np.floor(exact + u), np.floor(local * OWN_STAFF_LIMIT)).astype(np.int64)
    return own_staff


def _commuters(geography: Geography, in_business: I64, parameters: Parameters, seed: int, year: int) -> I64:
    """Return jobs held from outside: `population.commuters_in_share` of all, more where outside is near."""
    share = parameters.population.commuters_in_share
    total = int(int(in_business.sum()) * share / (1.0 - share) + 0.5)
    usual = usual_outside_jobs(year, parameters.labour.distance_decay)
    access = geography.outside_jobs / (geography.outside_jobs + usual)
    out = np.zeros(in_business.size, np.int64)
    u = draws(geography.symbol[:1].astype(np.uint64), seed, purposes.SYNTHESIS_ROUNDING, 2)
    round_row(out, in_business * access, np.int64(total if geography.outside_jobs.any() else 0), float(u[0]))
    return out
