"""What agents know at the start: the first survey, first loneliness, usual prices."""

import numpy as np

from sim.kernels.businesses import link_owners
from sim.kernels.codes import N_SECTORS, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log
from sim.kernels.reduce import weighted_sum
from sim.population.norms import curves
from sim.population.trade import make_room_for_contracts
from sim.processes import (
    businesses,
    census,
    cohesion,
    communities,
    grants,
    labour,
    learning,
    procurement,
    services,
)
from sim.state import State


def look_around(state: State) -> None:
    """Fill the survey of a newly built state, so that the first month can be lived."""
    own, seen, town, work = state.parameters, state.survey, state.authorities, state.scratch
    seen.proximity[:] = _decay(state.geography.distance, own.business.agglomeration_decay)
    seen.reach[:] = _decay(state.geography.distance, own.labour.distance_decay)
    seen.reach[np.diag_indices(state.n_authorities)] *= own.labour.home_bias
    flows = state.economy.inputs + state.economy.inputs.T
    seen.relatedness[:] = flows / np.maximum(flows.sum(axis=1, keepdims=True), 1e-12)
    seen.outside_level[:] = [log(float(max(pay, 1))) for pay in state.economy.outside_pay]
    seen.slope[:], seen.curvature[:] = curves(own)
    seen.capacity_start[:] = town.capacity
    seen.reference_start[:] = seen.reference
    seen.solo_budget[:] = town.budget
    spent = town.budget.sum(axis=1)
    seen.other[:] = np.rint(spent * town.other_spending / np.maximum(1.0 - town.other_spending, 0.05)).astype(np.int64)
    seen.purchase_share[:] = 1.0 - town.staff_share
    link_owners(state.households.business, state.businesses.next_owned, state.businesses.owner, state.businesses.n)
    state.businesses.sales[:] = 0  # sales of a month are added up from nothing
    services.plan_staff(state)
    seen.public_wages[:] = seen.public_wages_next
    census.count(state)
    services.look(state)
    _look_for_work(state)
    _count_households(state)
    services.provide(state)
    _first_preferences(state)
    procurement.tender(state)
    paid = state.contracts.amount
    seen.usual_price = float((state.contracts.price * paid).sum() / max(int(paid.sum()), 1)) if paid.size else 1.0
    town.price[:] = 1.0
    make_room_for_contracts(state)
    services.provide(state)
    _settle_in(state)
    seen.levels[:] = services.composite(state)
    seen.levels_start[:] = seen.levels
    businesses.survey(state)
    labour.note_usual_pay(state, np.ones(state.n_authorities))
    jobs = state.businesses.staff + state.businesses.commuters
    capacity = state.businesses.output * jobs
    rows = slice(state.n_public, state.businesses.n)
    place, sector = state.businesses.place[rows].astype(np.int64), state.businesses.sector[rows].astype(np.int64)
    cell = np.bincount(place * N_SECTORS + sector, weights=capacity[rows], minlength=state.n_authorities * N_SECTORS)
    grants.note_expected(state)
    work.cell_sales[:] = np.rint(cell.reshape(-1, N_SECTORS)).astype(np.int64)
    # Jobs filled are fewer than jobs wanted: some always stand open.
    state.businesses.output[rows] /= np.float32(1.0 + state.parameters.population.vacant_jobs)


def _decay(distance: F64, rate: float) -> F64:
    """Return exp(-rate x km) by own arithmetic."""
    flat = np.array([exp(-rate * km) for km in distance.ravel()])
    return flat.reshape(distance.shape)


def _look_for_work(state: State) -> None:
    """Note unemployment within reach of each place, from which the wage curve counts, by the weights that it uses."""
    town, people = state.authorities, state.scratch.count.sum(axis=(1, 2, 4)).astype(np.float64)
    state.survey.force_start[:] = people[:, UNEMPLOYED : SELF_EMPLOYED + 1].sum(axis=1)
    idle, force = np.zeros(state.n_authorities), np.zeros(state.n_authorities)
    weighted_sum(idle, state.survey.reach, people[:, UNEMPLOYED].copy())
    weighted_sum(force, state.survey.reach, people[:, UNEMPLOYED : SELF_EMPLOYED + 1].sum(axis=1))
    town.slack_start[:] = idle / np.maximum(force, 1.0)
    town.slack[:] = town.slack_start


def _settle_in(state: State) -> None:
    """Draw what people did before the start: schooling, attitudes, communities."""
    learning.begin(state)
    cohesion.begin(state)
    communities.begin(state)


def _count_households(state: State) -> None:
    """Count households and note how crowded the dwellings are."""
    homes = state.households
    place = homes.home[: homes.n]
    state.survey.households[:] = np.bincount(place[place >= 0], minlength=state.n_authorities)
    state.authorities.crowding_start[:] = state.survey.households / np.maximum(state.authorities.dwellings, 1.0)


def _first_preferences(state: State) -> None:
    """Read from the first budgets what each authority cares for, given needs and costs."""
    town = state.authorities
    wish = town.need * town.solo_cost
    share = wish / np.maximum(wish.sum(axis=1, keepdims=True), 1e-9)
    town.preference[:] = np.divide(town.share, share, out=np.zeros_like(share), where=share > 0)
