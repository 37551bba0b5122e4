"""Businesses: plans, closures and founders."""

import numpy as np

from sim.kernels import businesses as kernels
from sim.kernels import founding
from sim.kernels.accounts import CLOSING_BALANCES, START_UP_CAPITAL, WRITE_OFFS
from sim.kernels.codes import N_SECTORS, NONE
from sim.kernels.reduce import weighted_sums
from sim.processes import disruption
from sim.state import MONTHS_A_YEAR, State, put_in_order

FINE = 2.0**24
"""Circles of customers are added up in whole parts of this size."""
MOST_FOUNDERS = 0.01
"""Highest chance that somebody founds a business in a month: places with many businesses and few residents draw
founders from elsewhere, who are not simulated (assumption)."""


def plan(state: State) -> None:
    """Let every employer look at its sales or budget, and decide whom it wants; some businesses close."""
    own, labour, firms, work = state.parameters.business, state.parameters.labour, state.businesses, state.scratch
    n_public = state.n_public
    if state.controls.in_use:
        disruption.foresee(state)
    law, with_support = state.law, state.parameters.programmes.support_hazard
    kernels.plan(
        firms.alive, firms.vacancies, firms.expected, firms.custom, work.layoff, firms.staff, firms.commuters,
        firms.sales_before, firms.output, firms.sector, firms.place, firms.born, firms.loan, firms.uid, firms.support,
        firms.weight, 1.0 / state.sample, state.survey.efficiency,
        np.array([own.hazard_year_1, own.hazard_years_2_5, own.hazard_years_6_10, own.hazard_later]),
        np.array([
            own.expectation, own.hiring_slack, labour.layoff_speed, own.hazard_by_custom, own.hazard_by_size,
            own.growth_spread, own.growth_spread_by_size, own.default_months, with_support, own.first_hire,
            labour.separation_rate,
        ]),
        np.uint64(state.seed), state.month, n_public, firms.n,
    )  # fmt: skip
    kernels.plan_public(
        firms.vacancies, work.layoff, firms.staff, firms.commuters, firms.pay_level, state.survey.public_wages,
        firms.uid, 1.0 + law.employer_full, labour.layoff_speed, labour.separation_rate, np.uint64(state.seed),
        state.month,
    )  # fmt: skip
    state.survey.public_wages[:] = state.survey.public_wages_next
    if state.controls.in_use:
        disruption.suspend(state)
    if state.controls.closing.any():
        kernels.shut(
            firms.alive, firms.place, firms.sector, firms.staff, firms.commuters, firms.uid, state.controls.closing,
            np.uint64(state.seed), state.month, firms.n,
        )  # fmt: skip


def found(state: State, n_founders: int) -> None:
    """Turn this month's founders, listed in the scratch, into owners of new businesses."""
    if n_founders == 0:
        return
    own, firms, people, homes, work = (
        state.parameters.business, state.businesses, state.residents, state.households, state.scratch,
    )  # fmt: skip
    put_in_order(work.rows_b, n_founders, people.uid)  # businesses stand in the order of their founders
    capital = np.zeros(state.n_authorities, np.int64)
    founding.found(
        firms.uid, firms.place, firms.sector, firms.alive, firms.born, firms.weight, firms.staff, firms.pay_level,
        firms.output, firms.custom, firms.expected, firms.cash, firms.owner, firms.next_owned, firms.area,
        work.level, work.edge, firms.use,
        work.rows_b, n_founders, people.status, people.employer, people.work, firms.wage_bill, people.pay,
        people.uid, people.home, people.household, homes.cash, homes.spending, homes.business,
        homes.stale, work.pull, state.survey.cell_output, state.survey.cell_customers, state.survey.cell_area,
        state.survey.cell_pay, capital,
        np.array([own.start_up_capital * 100, own.productivity_spread, 1.0 / state.sample]),
        np.uint64(state.seed), state.month,
    )  # fmt: skip
    books, at = state.ledger, state.ledger.accounts
    for j in np.flatnonzero(capital):
        books.post(START_UP_CAPITAL, at.households + int(j), at.businesses + int(j), int(capital[j]))


def wind_up(state: State) -> None:
    """Settle the books of businesses that closed, after their staff has left."""
    firms, homes, books = state.businesses, state.households, state.ledger
    n = state.n_authorities
    to_owners, from_places, lost = np.zeros(n + 1, np.int64), np.zeros(n, np.int64), np.zeros(n, np.int64)
    closed = kernels.wind_up(
        firms.alive, firms.cash, firms.loan, firms.commuters, firms.vacancies, firms.custom, firms.owner,
        firms.next_owned, firms.place, homes.cash, homes.business, homes.home, to_owners, from_places, lost,
        state.n_public, firms.n,
    )  # fmt: skip
    if closed == 0:
        return
    at = books.accounts
    books.paid[CLOSING_BALANCES, at.businesses : at.authorities] += from_places
    books.received[CLOSING_BALANCES, at.households : at.businesses] += to_owners[:n]
    books.received[CLOSING_BALANCES, at.outside] += to_owners[n]
    books.paid[WRITE_OFFS, at.outside] += lost.sum()
    books.received[WRITE_OFFS, at.businesses : at.authorities] += lost


def survey(state: State) -> None:
    """Note each January what founders see: strong sectors nearby, unserved demand, usual size of a business."""
    seen, firms, work = state.survey, state.businesses, state.scratch
    live = (firms.alive[: firms.n] == 1) & (firms.sector[: firms.n] < N_SECTORS)
    rows = np.flatnonzero(live)
    place, sector = firms.place[rows].astype(np.int64), firms.sector[rows].astype(np.int64)
    cell = place * N_SECTORS + sector
    shape = (state.n_authorities, N_SECTORS)

    def total(values: np.ndarray) -> np.ndarray:
        # Whole numbers, so that the order of rows does not matter.
        return np.bincount(cell, weights=np.rint(values), minlength=shape[0] * shape[1]).reshape(shape)

    jobs = total((firms.staff[rows] + firms.commuters[rows]).astype(np.float64))
    output = total(firms.output[rows].astype(np.float64) * (firms.staff[rows] + firms.commuters[rows]))
    custom = total(firms.custom[rows].astype(np.float64) * FINE) / FINE
    area = total(firms.area[rows].astype(np.float64) * 10.0) / 10.0
    sector_output = output.sum(axis=0) / np.maximum(jobs.sum(axis=0), 1.0)
    pay = total(firms.pay_level[rows].astype(np.float64) * (firms.staff[rows] + firms.commuters[rows]))
    some = jobs > 0
    seen.cell_pay[:] = np.broadcast_to(pay.sum(axis=0) / np.maximum(jobs.sum(axis=0), 1.0), shape)
    np.divide(pay, jobs, out=seen.cell_pay, where=some)
    np.divide(output, jobs, out=seen.cell_output, where=some)
    seen.cell_output[~some] = np.broadcast_to(sector_output, shape)[~some]
    np.divide(custom, jobs, out=seen.cell_customers, where=some)
    seen.cell_customers[~some] = 1.0
    if state.month == 0:
        np.divide(area, jobs, out=seen.cell_area, where=some)
    capacity = np.maximum(output * seen.efficiency[:, :N_SECTORS], 1.0)
    pressure = np.where(some, work.cell_sales / capacity, 1.0) if state.month else np.ones(shape)
    near = np.zeros(shape)
    weighted_sums(near, seen.proximity, jobs)
    founding.sector_pull(
        work.pull, near, pressure, seen.relatedness, state.controls.steer, state.parameters.business.relatedness
    )
    seen.sector_output[:N_SECTORS] = sector_output
    real = np.bincount(place, weights=np.rint(firms.weight[rows] * 1000.0), minlength=shape[0]) / 1000.0
    births = state.parameters.business.birth_rate / MONTHS_A_YEAR * real * state.sample
    chance = np.where(seen.employable > 0, births / np.maximum(seen.employable, 1.0), 0.0)
    seen.founding_risk[:] = np.minimum(chance * state.controls.founding, MOST_FOUNDERS)


def move_in(state: State) -> None:
    """Let businesses adjust their floor area, the base of their arnona, to the jobs they have, each January."""
    firms = state.businesses
    kernels.adjust_area(
        firms.area, firms.staff, firms.commuters, firms.place, firms.sector, state.survey.cell_area,
        state.parameters.business.area_speed, state.n_public, firms.n,
    )  # fmt: skip


def tidy(state: State) -> None:
    """Drop closed businesses each January, and put links to the rows right."""
    firms, people, homes, work = state.businesses, state.residents, state.households, state.scratch
    keep = np.flatnonzero(firms.alive[: firms.n] == 1)
    if keep.size == firms.n:
        return
    to = np.full(firms.n, NONE, np.int32)
    to[keep] = np.arange(keep.size, dtype=np.int32)
    for name in firms.columns():
        column = getattr(firms, name)
        column[: keep.size] = column[keep]
        column[keep.size : firms.n] = firms.blank.get(name, 0)
    work.edge[: keep.size], work.level[: keep.size] = work.edge[keep], work.level[keep]
    firms.use[0] = keep.size
    kernels.relink(people.employer, to, people.n)
    kernels.relink(homes.business, to, homes.n)
    kernels.relink(firms.next_owned, to, firms.n)
