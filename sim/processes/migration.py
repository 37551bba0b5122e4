"""Migration: households move among authorities, leave the region and arrive."""

import numpy as np

from sim.kernels import arrivals
from sim.kernels import migration as kernels
from sim.kernels.accounts import DEPOSITS_OF_MOVERS
from sim.kernels.chances import CELLS, cells_below, fill_months
from sim.kernels.maths import exp, log
from sim.kernels.purposes import CHOOSE_HOME
from sim.state import MONTHS_A_YEAR, State, put_in_order

KEEPS_JOB = 0.5
"""Share of arriving employees who keep a job outside; the others look for one (assumption)."""
OWN_GROUP_OUTSIDE = 0.9
"""Share of one's own group in the places outside where it lives (assumption)."""


def move(state: State) -> None:
    """Let households look around, depart, settle elsewhere and arrive."""
    homes, people, work, vitals, seen = (
        state.households, state.residents, state.scratch, state.vitals, state.survey,
    )  # fmt: skip
    seed, month = np.uint64(state.seed), state.month
    cells = (int(seen.move_cells[0]), int(seen.move_cells[1]))
    n = state.team.gather(
        homes.n,
        work.house_rows,
        lambda first, last: kernels.look_around(
            work.house_event, work.house_rows, homes.move_months, homes.uid, homes.first, homes.home, people.born,
            seen.leave, seen.arrive, vitals.mobility, cells, seed, month, first, last,
        ),
    )  # fmt: skip
    put_in_order(work.house_rows, n, homes.uid)
    moved, brought = np.zeros((state.n_authorities, 3), np.int64), np.zeros(state.n_authorities, np.int64)
    _depart(state, moved, n)
    _receive(state, brought, n)
    books, at = state.ledger, state.ledger.accounts
    inside = slice(at.households, at.businesses)
    books.paid[DEPOSITS_OF_MOVERS, inside] += moved[:, 0]
    books.received[DEPOSITS_OF_MOVERS, inside] += moved[:, 1] + brought
    books.received[DEPOSITS_OF_MOVERS, at.outside] += moved[:, 2].sum()
    books.paid[DEPOSITS_OF_MOVERS, at.outside] += brought.sum()


def _depart(state: State, moved: np.ndarray, n: int) -> None:
    homes, people, firms, work = state.households, state.residents, state.businesses, state.scratch
    kernels.depart(
        people.uid, people.mother, people.father, people.status, people.home, people.employer, people.work,
        people.household, people.next_member, people.use, people.free, homes.uid, homes.first, homes.size,
        homes.home, homes.tenure, homes.cash, homes.spending, homes.business, homes.use, homes.free, firms.staff,
        firms.wage_bill, firms.owner, firms.next_owned, moved, state.people, work.house_event, work.house_rows,
        people.pay, people.group, work.move_pull, np.uint64(state.seed), state.month, n,
    )  # fmt: skip


def _receive(state: State, brought: np.ndarray, n: int) -> None:
    homes, people, work = state.households, state.residents, state.scratch
    arrivals.receive(
        people.uid, people.mother, people.father, people.born, people.home, people.sex, people.group, people.education,
        people.status, people.benefit, people.programme, people.courting, people.skill, people.lonely, people.community,
        people.character, people.attitude, people.parent_rank, people.path,
        people.potential, people.pay, people.tax, people.points, people.employer, people.work, people.work_months,
        people.life_months, people.start_row, people.household, people.next_member, people.use, people.free, homes.uid,
        homes.first, homes.size, homes.stale, homes.move_months, homes.since, homes.home, homes.tenure, homes.area,
        homes.business, homes.cash, homes.spending, homes.usual, homes.market, homes.disposable, homes.use, homes.free,
        brought, state.people, work.house_event, work.house_rows, KEEPS_JOB, np.uint64(state.seed), state.month, n,
    )  # fmt: skip


def compare_places(state: State) -> None:
    """Set each January how places pull movers, from what could be seen in the year before."""
    own, town, seen, geo = state.parameters.migration, state.authorities, state.survey, state.geography
    pay = np.array([exp(x) for x in seen.place_pay - log(state.wage_index)]) * (1.0 + state.controls.tax_credit)
    slack = np.maximum(town.slack, 0.005) / np.maximum(town.slack_start, 0.005)
    weights = np.array([own.own_wage, own.services, own.rent, own.jobs])
    kernels.attract(
        town.attraction, np.ones(state.n_authorities), pay, seen.levels / np.maximum(seen.levels_start, 0.05),
        town.rent, slack, weights,
    )  # fmt: skip
    outside = geo.outside_people * exp(own.own_group * OWN_GROUP_OUTSIDE)
    kernels.pulls(
        state.scratch.move_pull, town.attraction * seen.residents, geo.distance, seen.group_share, outside,
        own.distance_decay, own.own_group,
    )  # fmt: skip
    vitals, profile = state.vitals, float(state.vitals.mobility.max())
    seen.leave[:] = vitals.leave * np.array([exp(-own.reversal * log(x)) for x in town.attraction])
    seen.leave *= state.controls.leaving
    seen.arrive[:] = vitals.arrive * town.attraction * state.controls.arriving
    seen.move_cells[0] = cells_below(seen.leave.max() * profile)
    seen.move_cells[1] = CELLS - cells_below(seen.arrive.max() * profile)
    homes, seed, year = state.households, np.uint64(state.seed), state.month // MONTHS_A_YEAR
    low, high = (int(x) for x in seen.move_cells)
    state.team.over(
        homes.n,
        lambda first, last, _: fill_months(
            homes.move_months, homes.uid, low, high, seed, CHOOSE_HOME, year, first, last
        ),
    )
