"""Investment: capital grants bring plants, or pay for what would have come anyway."""

import numpy as np

from sim.kernels.accounts import BUSINESS_GRANTS
from sim.kernels.businesses import TRADES
from sim.kernels.codes import N_SECTORS, OUTSIDE, UNEMPLOYED
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import exp, log
from sim.kernels.purposes import PLANT, PLANT_PLACE
from sim.kernels.reduce import weighted_sum, weighted_sums
from sim.kernels.rng import child_uid, uniform
from sim.processes import specialisation
from sim.processes.programmes import at_start_level, circles
from sim.state import State

_FIRST_NAME = 1000
"""Plants are named children of their circle from this number on."""
_MOST_PLANTS = 60


def attract(state: State) -> None:
    """Spend the year's capital grants each January: on plants that choose a place, and on those that are there.

    Of the jobs that a grant for new plants pays for, the share `additional` would not be there without it: they are
    plants that come. The rest of the money, and all that goes to expansions, is taken along by businesses that are
    there, as far as `expansion_effect` leaves it without an effect.
    """
    control = state.controls
    state.economy.spillover_goal *= 1.0 - state.parameters.programmes.fade
    if not control.in_use or not (control.plant_grants.any() or control.expansion_grants.any()):
        return
    circle, near = circles(state), _within_reach(state)
    for c in np.unique(circle):
        for sector in range(N_SECTORS):
            here = np.flatnonzero((circle == c) & (control.plant_grants[:, sector] > 0.0))
            if here.size:
                _new_plants(state, here, sector, near)
    for j, k in np.argwhere(control.expansion_grants > 0.0):
        _expand(state, int(j), int(k), float(control.expansion_grants[j, k]))


def _within_reach(state: State) -> F64:
    """Return real jobs of each sector within reach of each place, float64[n_authorities, n_sectors]."""
    near = np.zeros((state.n_authorities, N_SECTORS))
    weighted_sums(near, state.survey.proximity, specialisation.jobs_of_sectors(state))
    return near


def _new_plants(state: State, here: I64, sector: int, near: F64) -> None:
    """Let as many plants come to a circle as its grants bring, each to the place that suits it best or nearly so."""
    control, own, seed = state.controls, state.parameters.programmes, np.uint64(state.seed)
    money = float(control.plant_grants[here, sector].sum())
    per_job = float(control.grant_per_job[here].max())
    real_jobs = float(control.additional[here].max()) * money / max(per_job, 1.0)
    name = np.uint64(state.geography.symbol[here].min())
    many = int(real_jobs / own.plant_jobs + uniform(seed, PLANT, state.month, name, sector))
    many = min(many, _MOST_PLANTS, state.businesses.capacity - state.businesses.n)
    taken = min(many * own.plant_jobs * per_job, money)
    for nth in range(many):
        luck = uniform(seed, PLANT_PLACE, state.month, name, sector * _MOST_PLANTS + nth)
        place = choose(luck, attractions(state, here, sector))
        uid = child_uid(name, state.month, _FIRST_NAME + sector * _MOST_PLANTS + nth)
        _open(state, int(here[place]), sector, uid, taken / many, near)
    for j in here:
        _take_along(state, int(j), sector, (money - taken) * float(control.plant_grants[j, sector]) / money)


def attractions(state: State, here: I64, sector: int) -> F64:
    """Return how places pull plants: people who look for work within reach, and labour cost for a unit of output.

    Parameters
    ----------
    here : int64[m]
        Places to choose from.

    Returns
    -------
    float64[m]
    """
    seen, eco = state.survey, state.economy
    idle = np.zeros(state.n_authorities)
    weighted_sum(idle, seen.reach, state.scratch.status[:, UNEMPLOYED].astype(np.float64))
    cost = [seen.place_pay[j] - log(eco.output[j] * eco.sector_output[j, sector]) for j in here]
    pull: F64 = np.array([exp(state.parameters.goods.cost_elasticity * x) for x in cost]) * (idle[here] + 1.0)
    return pull


def choose(luck: float, pull: F64) -> int:
    """Return the first entry whose share in the sum, added up, exceeds a number in (0, 1)."""
    upto = np.add.accumulate(pull)
    return int(min(np.searchsorted(upto, luck * upto[-1], side="right"), pull.size - 1))


def _open(state: State, j: int, sector: int, uid: np.uint64, money: float, near: F64) -> None:
    """Open a plant of owners outside, with the grant in its purse, customers outside and everything else to be done."""
    firms, seen, work, own = state.businesses, state.survey, state.scratch, state.parameters.programmes
    b = firms.n
    firms.use[0] += 1
    jobs = own.plant_jobs * state.sample
    output = float(seen.cell_output[j, sector])
    sales = output * float(seen.efficiency[j, sector]) * jobs
    firms.uid[b], firms.place[b], firms.sector[b], firms.alive[b], firms.born[b] = uid, j, sector, TRADES, state.month
    firms.weight[b], firms.owner[b], firms.next_owned[b] = 1.0, OUTSIDE, -1
    firms.output[b], firms.custom[b], firms.expected[b] = output, seen.cell_customers[j, sector] * jobs, sales
    firms.pay_level[b] = max(int(seen.cell_pay[j, sector]), 1)
    firms.area[b] = seen.cell_area[j, sector] * jobs
    work.level[b], work.edge[b] = log(float(firms.pay_level[b])), 0.0
    _grant(state, j, b, money)
    new = np.array([int(sales)], np.int64)
    state.economy.won[j, sector] += float(at_start_level(state, new)[0]) * (1.0 - own.displacement)
    _teach(state, j, sector, own.plant_jobs, near)


def _teach(state: State, j: int, sector: int, jobs: float, near: F64) -> None:
    """Raise what incumbents of the sector may learn: by the size of the plant, specialisation and absorption."""
    seen, own = state.survey, state.parameters.business
    share = near / np.maximum(near.sum(axis=1, keepdims=True), 1.0)
    everywhere = near.sum(axis=0) / max(float(near.sum()), 1.0)
    quotient = np.minimum(share[:, sector] / max(float(everywhere[sector]), 1e-9), 1.0)
    part = np.minimum(jobs / np.maximum(near[:, sector], 1.0), 1.0) * seen.proximity[:, j]
    gain = own.plant_spillover * part * quotient * specialisation.absorption(state)
    goal = state.economy.spillover_goal
    goal[:, sector] = np.minimum(goal[:, sector] + gain, own.plant_spillover)


def _largest(state: State, j: int, sector: int) -> int:
    """Return the row of the business with most jobs in a place and sector, by identity among equals; -1 if none."""
    firms = state.businesses
    n = firms.n
    rows = np.flatnonzero((firms.alive[:n] == TRADES) & (firms.place[:n] == j) & (firms.sector[:n] == sector))
    if not rows.size:
        return -1
    jobs = (firms.staff[rows] + firms.commuters[rows]).astype(np.int64)
    return int(rows[np.lexsort((firms.uid[rows], -jobs))[0]])


def _take_along(state: State, j: int, sector: int, money: float) -> None:
    """Pay for what would have come anyway."""
    _grant(state, j, _largest(state, j, sector), money)


def _expand(state: State, j: int, sector: int, money: float) -> None:
    """Pay for the expansion of the largest plant; a part of it, by S34 none, brings jobs that would not be there."""
    own, control, seen, firms = state.parameters.programmes, state.controls, state.survey, state.businesses
    b = _largest(state, j, sector)
    _grant(state, j, b, money)
    jobs = own.expansion_effect * control.additional[j] * money / max(control.grant_per_job[j], 1.0) * state.sample
    if b < 0 or jobs <= 0.0:
        return
    sales = float(firms.output[b]) * float(seen.efficiency[j, sector]) * jobs
    firms.custom[b] += seen.cell_customers[j, sector] * jobs
    new = np.array([int(sales)], np.int64)
    state.economy.won[j, sector] += float(at_start_level(state, new)[0]) * (1.0 - own.displacement)


def _grant(state: State, j: int, b: int, money: float) -> None:
    """Pay a capital grant, which a business spends on buildings and equipment; owners elsewhere if there is none."""
    books, at = state.ledger, state.ledger.accounts
    amount = int(money * 100.0 * state.sample)
    books.post(BUSINESS_GRANTS, at.government, at.outside if b < 0 else at.businesses + j, amount)
    if b >= 0:
        state.businesses.cash[b] += amount
        state.businesses.investment[b] += amount
