"""People, jobs and money balance in every month, and a planted error stops the run and is named."""

from collections.abc import Callable

import numpy as np
import pytest

from sim.errors import LedgerError
from sim.invariants import check_state
from sim.kernels.accounts import LINES, RENT, WAGES_OF_BUSINESSES
from sim.kernels.codes import CHILD, EMPLOYEE
from sim.processes import census, goods, housing, income, migration
from sim.state import State
from tests.oracles import counting
from tests.sim.processes.busy import LEVERS
from tests.sim.region_runs import RegionModel, lived, months_of, new_model, two_clusters

SHOCKS = [
    {"kind": "recession", "depth": 0.2, "start": "2019-06"},
    {"kind": "plant_closure", "sector": "trade", "share": 0.5, "start": "2020-02"},
    {"kind": "pandemic", "start": "2019-06", "end": "2020-06"},
    {"kind": "war", "start": "2020-10", "end": "2021-06", "evacuated": ["nahf"], "staying_away": 3.0},
]


def busy_model() -> RegionModel:
    """Return a region in which every lever and a crisis are at work."""
    return new_model(lever=LEVERS, shock=SHOCKS, years=3)


def test_that_nothing_appears_or_vanishes_while_every_lever_and_a_crisis_are_at_work() -> None:
    model = busy_model()
    for _ in months_of(model, 36):
        check_state(model.state)
    assert model.state.ledger.residual == model.state.people_residual == model.state.jobs_residual == 0.0


def test_that_the_accounts_of_the_ledger_are_the_purses_of_its_agents() -> None:
    state = lived(busy_model(), 14).state
    assert counting.wealth(state) == state.ledger.wealth.tolist()


def test_that_residents_jobs_and_wages_are_those_of_a_recount() -> None:
    model = new_model()
    for _ in months_of(model, 26):
        state = model.state
        assert counting.residents(state) == (state.opening + state.people[:, :5] @ [1, -1, 1, -1, 0]).tolist()
        assert counting.staff(state) == state.businesses.staff[: state.businesses.n].tolist()
        assert counting.wage_bills(state) == state.businesses.wage_bill[: state.businesses.n].tolist()


def test_that_the_census_counts_every_kind_of_resident() -> None:
    state = lived(new_model(), 7).state
    census.count(state)
    kinds = np.argwhere(state.scratch.count)
    counted = {tuple(kind.tolist()): int(state.scratch.count[tuple(kind)]) for kind in kinds}
    assert counted == counting.residents_by_kind(state)


def test_that_chains_of_members_hold_exactly_those_who_live_and_chains_of_owners_what_they_own() -> None:
    model = new_model()
    for _ in months_of(model, 26):
        assert counting.members_by_chain(model.state) == counting.members_by_resident(model.state)
        assert counting.owned_by_chain(model.state) == counting.owned_by_business(model.state)


def test_that_businesses_sell_to_the_agora_what_their_place_and_sector_sells() -> None:
    state = lived(new_model(), 3).state
    goods.buy(state)
    sold = np.zeros_like(state.scratch.cell_sales)
    firms = state.businesses
    market = (firms.alive[: firms.n] == 1) & (np.arange(firms.n) >= state.n_public)
    np.add.at(sold, (firms.place[: firms.n][market], firms.sector[: firms.n][market]), firms.sales[: firms.n][market])
    contracts = np.zeros_like(sold)
    deals = state.contracts
    for supplier, amount in zip(deals.supplier, deals.amount, strict=True):
        if supplier >= 0 and firms.alive[supplier] == 1:
            tax = int(int(amount) * (state.law.vat / (1.0 + state.law.vat)))
            contracts[firms.place[supplier], firms.sector[supplier]] += int(amount) - tax
    assert (sold - contracts == state.scratch.cell_sales).all()


@pytest.mark.parametrize("line", [RENT, WAGES_OF_BUSINESSES])
def test_that_one_shekel_too_many_on_a_line_stops_the_run_and_names_line_and_month(
    monkeypatch: pytest.MonkeyPatch, line: int
) -> None:
    model = lived(new_model(), 4)
    honest: Callable[[State], None] = income.settle_treasuries

    def settle(state: State) -> None:
        honest(state)
        state.ledger.paid[line, 2] += 100

    monkeypatch.setattr(income, "settle_treasuries", settle)
    with pytest.raises(LedgerError, match=rf"month 4: .*line {LINES[line]} pays out 1\.00 NIS more than it takes in"):
        model.step()


def test_that_a_shekel_that_a_household_finds_stops_the_run_and_names_its_place() -> None:
    model = lived(new_model(), 4)
    homes = model.state.households
    row = int(np.flatnonzero(homes.home[: homes.n] == 2)[0])
    homes.cash[row] += 100
    place = model.state.geography.ids[2]
    with pytest.raises(LedgerError, match=rf"the purse of households of {place} is 1\.00 NIS off its entries"):
        model.step()


def test_that_a_shekel_that_an_authority_loses_stops_the_run_and_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    model = lived(new_model(), 4)

    def lose(state: State) -> None:
        state.authorities.cash[1] -= 100

    monkeypatch.setattr(housing, "build", lose)
    name = model.state.geography.ids[1]
    with pytest.raises(LedgerError, match=rf"the purse of authority of {name} is -1\.00 NIS off its entries"):
        model.step()


def test_that_a_resident_who_moves_behind_the_books_stops_the_run_and_the_place_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = lived(new_model(), 2)
    honest: Callable[[State], None] = migration.move

    def move(state: State) -> None:
        honest(state)
        people = state.residents
        row = int(np.flatnonzero((people.home[: people.n] == 3) & (people.status[: people.n] == CHILD))[0])
        people.home[row] = 4

    monkeypatch.setattr(migration, "move", move)
    names = f"{model.state.geography.ids[3]}|{model.state.geography.ids[4]}"
    with pytest.raises(LedgerError, match=rf"month 2: residents of ({names}) do not balance"):
        model.step()


def test_that_a_job_that_nobody_holds_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    model = lived(new_model(), 2)
    monkeypatch.setattr(
        housing, "build", lambda state: state.businesses.staff.__setitem__(0, state.businesses.staff[0] + 1)
    )
    with pytest.raises(LedgerError, match="month 2: jobs do not balance"):
        model.step()


def test_that_residents_without_a_place_a_home_or_an_employer_are_found() -> None:
    for column, value, words in (
        ("home", -1, "live in no authority"),
        ("household", -1, "without a household"),
        ("employer", -1, "work for nobody"),
    ):
        state = lived(new_model(), 1).state
        people = state.residents
        row = int(np.flatnonzero(people.status[: people.n] == EMPLOYEE)[0])
        getattr(people, column)[row] = value
        with pytest.raises(LedgerError, match=words):
            check_state(state)


def test_that_the_wealth_of_the_region_is_what_outside_owes_it() -> None:
    state = lived(new_model(), 5).state
    assert census.wealth(state).sum() == 0


def test_that_money_moves_between_clusters_only_through_the_ledger() -> None:
    model = RegionModel(two_clusters(lever=[{"kind": "revenue_sharing", "share": 1.0, "where": ["uplands"]}]))
    for _ in months_of(model, 6):
        paid, received = model.state.ledger.year_paid, model.state.ledger.year_received
        assert (paid.sum(axis=1) == received.sum(axis=1)).all()
