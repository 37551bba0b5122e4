"""Markets at the start: what each place and sector can serve is what is asked of it."""

import numpy as np
import pytest

from sim.data import authority_table, clusters
from sim.kernels.codes import N_SECTORS, PERSONAL_SERVICES, PUBLIC_SERVICES
from sim.parameters import Parameters
from sim.population import build
from sim.population.incomes import profits
from sim.population.structure import structure
from sim.population.trade import local_shares, make_room_for_contracts, needs, size_of_region, target_share
from sim.state import Contracts, State
from tests.sim.population.starts import request, started

CASES = [("beit_hakerem", 0.02), ("western_galilee", 0.1), ("eastern_negev", 1.0)]


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]}-{case[1]}", scope="module")
def state(request: pytest.FixtureRequest) -> State:
    """Return a region at its start."""
    name, sample = request.param
    return started(name, sample=sample)


def capacity(state: State) -> np.ndarray:
    """Return sales by place and sector, added up anew."""
    b, total = state.businesses, np.zeros((state.n_authorities, N_SECTORS))
    for row in range(state.n_public, b.n):
        total[b.place[row], b.sector[row]] += b.sales[row]
    return total


def residents(state: State) -> np.ndarray:
    """Return simulated residents."""
    return np.bincount(state.residents.home[: state.residents.n], minlength=state.n_authorities)


def asked(state: State, served: np.ndarray) -> np.ndarray:
    """Return demand by place and sector, seller by seller, from the tables of the economy."""
    eco, total = state.economy, state.economy.exports.copy()
    need = needs(state.households, state.businesses, served, structure())
    for k in range(N_SECTORS):
        total[:, k] += eco.trade[:, :, k].T @ (need[:, k] * eco.local_share[:, k])
    total[:, PUBLIC_SERVICES] += eco.public_services * residents(state)
    donated = residents(state) * state.parameters.fiscal.donations * 100 / 12
    total[:, PERSONAL_SERVICES] += np.minimum(donated, served[:, PERSONAL_SERVICES])
    return total


def test_that_demand_is_capacity_in_each_place_and_sector(state: State) -> None:
    served = capacity(state)
    assert asked(state, served) == pytest.approx(served, rel=1e-9, abs=1.0)


def test_that_shares_are_shares(state: State) -> None:
    eco = state.economy
    assert eco.trade.sum(axis=1) == pytest.approx(np.ones((state.n_authorities, N_SECTORS)))
    assert (eco.trade >= 0).all()
    assert (eco.local_share >= 0).all()
    assert (eco.local_share <= 1).all()
    assert (eco.exports >= 0).all()
    assert (eco.public_services >= 0).all()


def test_that_nothing_is_bought_where_nobody_sells(state: State) -> None:
    eco, empty = state.economy, capacity(state) == 0
    bought = eco.trade * eco.local_share[:, None, :]
    assert (bought.sum(axis=0)[empty] == 0).all()


def test_that_nobody_in_the_region_is_left_without_customers(state: State) -> None:
    b = state.businesses
    rows = slice(state.n_public, b.n)
    assert (b.custom[rows] > 0).all()
    cell = b.place[rows].astype(int) * N_SECTORS + b.sector[rows]
    sums = np.bincount(cell, b.custom[rows])
    assert sums[np.unique(cell)] == pytest.approx(np.ones(np.unique(cell).size), rel=1e-4)


def test_that_most_businesses_earn_what_they_cost(state: State) -> None:
    gains = profits(state.businesses)[state.n_public :]
    assert (gains < 0).mean() < 0.05


def test_that_households_of_the_five_clusters_buy_the_given_share_in_the_region() -> None:
    state = started(*clusters())
    eco = state.economy
    local = (eco.local_share * eco.consumption).sum(axis=1)
    homes = state.households
    spent = np.bincount(homes.home[: homes.n], homes.spending[: homes.n], minlength=state.n_authorities)
    assert (local * spent).sum() / spent.sum() == pytest.approx(Parameters().goods.household_local_share, abs=0.005)


def test_that_smaller_regions_buy_less_at_home() -> None:
    shares = [target_share(people, Parameters(), 2019) for people in (50_000, 200_000, 901_138, 4_000_000)]
    assert shares == sorted(shares)
    assert shares[2] == pytest.approx(0.45, abs=1e-9)
    assert size_of_region(1.0, 0.27) == pytest.approx(1.0)
    assert size_of_region(0.1, 0.27) == pytest.approx(np.log2(1.1) ** 0.27)


def test_that_a_sector_that_the_region_lacks_is_bought_outside() -> None:
    jobs = structure().jobs_share * 1000
    jobs[3] = 0.0
    share = local_shares(jobs, 0.4)
    assert share[3] == 0.0
    assert (share * structure().consumption).sum() == pytest.approx(0.4)


def test_that_coefficients_of_a_sector_leave_its_value_added() -> None:
    s = structure()
    assert s.inputs.sum(axis=1) + s.imports + s.value_added == pytest.approx(np.ones(N_SECTORS))
    assert s.consumption.sum() < 1


def test_that_the_state_buys_public_services_only_where_people_live() -> None:
    state = started("western_galilee")
    empty = authority_table(state.geography.ids, 2019).population == 0
    assert empty.any()
    assert not state.economy.public_services[empty].any()


def test_that_contracts_take_the_place_of_exports() -> None:
    state = build(request("beit_hakerem", sample=0.02))
    b, rows = state.businesses, np.arange(state.n_public, state.businesses.n)
    trades = rows[b.sector[rows] != PUBLIC_SERVICES]
    seller = int(trades[b.sales[trades].argmax()])
    j, k = b.place[seller], b.sector[seller]
    before = state.economy.exports.copy()
    state.contracts = Contracts(
        authority=np.zeros(1, np.int16),
        account=np.zeros(1, np.int16),
        domain=np.zeros(1, np.int8),
        supplier=np.array([seller], np.int32),
        amount=np.array([int(before[j, k] * 1.17 / 2)]),
        price=np.ones(1),
    )
    make_room_for_contracts(state)
    change = before - state.economy.exports
    assert change[j, k] == pytest.approx(before[j, k] / 2, rel=1e-6)
    change[j, k] = 0
    assert not change.any()
