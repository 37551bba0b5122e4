"""Workplaces, employers and owners at the start."""

import numpy as np
import pytest

from sim.data import authority_table, clusters, targets
from sim.kernels.codes import EMPLOYEE, LOCAL_GOVERNMENT, NONE, OUTSIDE, PERSONAL_SERVICES, SELF_EMPLOYED
from sim.kernels.synthesis_jobs import commuting, round_row
from sim.kernels.synthesis_sizes import business_size, draw_sizes
from sim.parameters import Parameters
from sim.population import build, copy_state
from sim.population.businesses import match
from sim.population.geography import geography
from sim.population.structure import PURCHASES, employer_cost, structure
from sim.state import State
from tests.sim.population.starts import request, started

CASES = [("beit_hakerem", 1.0), ("beit_hakerem", 0.02), ("western_galilee", 0.1)]


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]}-{case[1]}", scope="module")
def state(request: pytest.FixtureRequest) -> State:
    """Return a region at its start."""
    name, sample = request.param
    return started(name, sample=sample)


def column(state: State, table: str, name: str) -> np.ndarray:
    """Return the rows in use of a column."""
    rows = getattr(state, table)
    return getattr(rows, name)[: rows.n]


def test_that_staff_counts_the_residents_who_name_the_employer(state: State) -> None:
    employer = column(state, "residents", "employer")
    counted = np.bincount(employer[employer >= 0], minlength=state.businesses.n)
    assert (counted == column(state, "businesses", "staff")).all()


def test_that_wage_bills_are_the_pay_of_employees(state: State) -> None:
    employer, pay = column(state, "residents", "employer"), column(state, "residents", "pay")
    hired = (column(state, "residents", "status") == EMPLOYEE) & (employer >= 0)
    bill = np.zeros(state.businesses.n, np.int64)
    np.add.at(bill, employer[hired], pay[hired])
    assert (bill == column(state, "businesses", "wage_bill")).all()


def test_that_everybody_employed_has_an_employer_where_they_work(state: State) -> None:
    status, employer, work = (column(state, "residents", name) for name in ("status", "employer", "work"))
    employed = (status == EMPLOYEE) | (status == SELF_EMPLOYED)
    assert (employer[employed] != NONE).all()
    assert (employer[~employed] == NONE).all()
    assert ((employer == OUTSIDE) == (work == OUTSIDE)).all()
    inside = employer >= 0
    assert (column(state, "businesses", "place")[employer[inside]] == work[inside]).all()


def test_that_filled_jobs_are_residents_employed_and_commuters_in_less_commuters_out(state: State) -> None:
    status = column(state, "residents", "status")
    employed = int(((status == EMPLOYEE) | (status == SELF_EMPLOYED)).sum())
    out = int((column(state, "residents", "employer") == OUTSIDE).sum())
    commuters = int(column(state, "businesses", "commuters").sum())
    assert int(column(state, "businesses", "staff").sum()) + commuters == employed + commuters - out


def test_that_the_self_employed_own_where_they_work(state: State) -> None:
    rows = np.flatnonzero(column(state, "residents", "status") == SELF_EMPLOYED)
    business = column(state, "residents", "employer")[rows]
    assert np.unique(business).size == business.size
    assert (column(state, "businesses", "owner")[business] == column(state, "residents", "household")[rows]).all()
    assert (column(state, "businesses", "place")[business] == column(state, "residents", "home")[rows]).all()


def test_that_a_household_and_its_business_name_each_other(state: State) -> None:
    business = column(state, "households", "business")
    owners = np.flatnonzero(business != NONE)
    assert owners.size > 0
    assert (column(state, "businesses", "owner")[business[owners]] == owners).all()


def test_that_owners_live_where_their_business_is(state: State) -> None:
    owner, place = column(state, "businesses", "owner"), column(state, "businesses", "place")
    local = owner >= 0
    assert (column(state, "households", "home")[owner[local]] == place[local]).all()


def test_that_public_employers_come_first_and_sell_nothing(state: State) -> None:
    sector, first = column(state, "businesses", "sector"), state.n_public
    assert (sector[:first] == LOCAL_GOVERNMENT).all()
    assert (sector[first:] != LOCAL_GOVERNMENT).all()
    assert not column(state, "businesses", "sales")[:first].any()
    assert (column(state, "businesses", "place")[: state.n_authorities] == np.arange(state.n_authorities)).all()


def test_that_businesses_are_in_the_order_of_identity_and_none_is_empty(state: State) -> None:
    uid = column(state, "businesses", "uid")[state.n_public :]
    assert (np.diff(uid.astype(object)) > 0).all()
    jobs = column(state, "businesses", "staff") + column(state, "businesses", "commuters")
    assert (jobs[state.n_public :] > 0).all()


def test_that_floor_areas_are_those_of_the_cbs(state: State) -> None:
    table = authority_table(state.geography.ids, 2019)
    area = np.bincount(
        column(state, "businesses", "place"), column(state, "businesses", "area"), minlength=state.n_authorities
    )
    published = (table.industry_area + table.office_area) * state.sample
    known = published > 0
    assert area[known] == pytest.approx(published[known], rel=1e-3)


def test_that_wages_take_the_labour_share_of_value_added_in_each_sector() -> None:
    state, first = started("western_galilee"), started("western_galilee").n_public
    sector = column(state, "businesses", "sector")[first:].astype(int)
    staff, commuters = (column(state, "businesses", name)[first:] for name in ("staff", "commuters"))
    owner_only = (column(state, "businesses", "wage_bill")[first:] == 0) & (commuters == 0)
    pay = column(state, "businesses", "pay_level")[first:].astype(float)
    jobs = (staff + commuters)[~owner_only]
    cost = np.bincount(sector[~owner_only], (employer_cost(pay)[~owner_only]) * jobs, minlength=10)
    sales = np.bincount(sector[~owner_only], column(state, "businesses", "sales")[first:][~owner_only], minlength=10)
    share = cost / (sales * structure().value_added)
    wanted = Parameters().business.labour_share
    # Where arnona is dear (industry of Tefen), sales are raised to cover it.
    assert (share <= wanted * (1.0 + 1e-4)).all()
    assert (share > 0.9 * wanted).all()
    assert share[PERSONAL_SERVICES] == pytest.approx(wanted, rel=0.01)


def test_that_home_and_outside_shares_of_work_are_those_of_the_parameters() -> None:
    state = started(*clusters())
    status, work, home = (column(state, "residents", name) for name in ("status", "work", "home"))
    employed = (status == EMPLOYEE) | (status == SELF_EMPLOYED)
    assert (work == home)[employed].mean() == pytest.approx(0.46, abs=0.002)
    assert (work == OUTSIDE)[employed].mean() == pytest.approx(0.30, abs=0.002)


@pytest.mark.parametrize("name", clusters())
def test_that_small_employers_and_the_upper_tail_are_as_counted(name: str) -> None:
    state = started(name)
    first = state.n_public
    has_wages = (column(state, "businesses", "wage_bill") > 0) | (column(state, "businesses", "commuters") > 0)
    jobs = (column(state, "businesses", "staff") + column(state, "businesses", "commuters"))[first:][has_wages[first:]]
    small, tail = targets()["T73"], targets()["T74"]
    assert small.low - 0.01 <= (jobs <= 4).mean() <= small.high + 0.01
    # Hill's estimator for whole numbers, a sample of some hundred: its own error is about 0.05.
    exponent = 1.0 / np.log(jobs[jobs >= 5] / 4.5).mean()
    assert tail.low - 0.1 <= exponent <= tail.high + 0.1


def test_that_half_of_the_active_businesses_have_no_employees() -> None:
    state = started(*clusters())
    first = state.n_public
    alone = (column(state, "businesses", "wage_bill") == 0) & (column(state, "businesses", "commuters") == 0)
    assert alone[first:].mean() == pytest.approx(0.51, abs=0.03)


def test_that_drawn_sizes_follow_zipf_and_fill_the_jobs() -> None:
    jobs = np.array([400_000])
    size, first = np.zeros(400_000, np.int32), np.zeros(2, np.int64)
    draw_sizes(size, first, jobs, np.array([7]), np.uint64(3))
    drawn = size[: first[1]]
    assert drawn.sum() == 400_000
    large = np.sort(drawn[drawn >= 21])
    rank = np.log(np.arange(large.size, 0, -1) / drawn.size)
    slope = -np.polyfit(np.log(large), rank, 1)[0]
    assert 0.95 <= slope <= 1.15
    assert (drawn <= 4).mean() == pytest.approx(0.70, abs=0.01)


def test_that_the_compiled_size_of_a_business_is_the_written_one() -> None:
    for u in np.linspace(0.001, 0.999, 97):
        assert business_size(u) == business_size.py_func(u)


def test_that_a_smaller_sample_keeps_a_subset_of_the_businesses() -> None:
    small, large = started("western_galilee", sample=0.02), started("western_galilee", sample=0.1)
    few, many = (column(state, "businesses", "uid")[state.n_public :] for state in (small, large))
    kept = np.isin(few, many).mean()
    # Not all: the jobs of a place follow its sampled workers, so that its last businesses can differ.
    assert kept > 0.7


def test_that_a_sample_has_the_jobs_of_its_residents() -> None:
    full, part = started("western_galilee"), started("western_galilee", sample=0.1)
    for name in ("staff", "commuters"):
        whole = int(column(full, "businesses", name).sum())
        assert int(column(part, "businesses", name).sum()) == pytest.approx(whole * 0.1, rel=0.03)


def test_that_the_same_seed_gives_the_same_region_and_another_seed_another() -> None:
    one, again = (build(request("beit_hakerem", sample=0.02), fresh=True) for _ in range(2))
    other = build(request("beit_hakerem", sample=0.02, seed=2), fresh=True)
    for table in ("residents", "households", "businesses"):
        for name in getattr(one, table).columns():
            assert (column(one, table, name) == column(again, table, name)).all(), name
    assert one.authorities.preference.tobytes() == again.authorities.preference.tobytes()
    assert one.economy.trade.tobytes() == again.economy.trade.tobytes()
    assert column(one, "businesses", "output").tobytes() != column(other, "businesses", "output").tobytes()


def test_that_copies_of_a_start_are_independent() -> None:
    one, two = build(request("beit_hakerem", sample=0.02)), build(request("beit_hakerem", sample=0.02))
    before = two.residents.pay[0]
    one.residents.pay[0] += 1
    one.authorities.budget[0, 0] += 1
    one.controls.offered[0, 0] = 0.5
    assert two.residents.pay[0] == before
    assert two.authorities.budget[0, 0] == copy_state(two).authorities.budget[0, 0] != one.authorities.budget[0, 0]
    assert build(request("beit_hakerem", sample=0.02)).controls.offered[0, 0] == 0.0


def test_that_the_ledger_opens_with_the_purses_of_the_agents(state: State) -> None:
    at, wealth = state.ledger.accounts, state.ledger.wealth
    assert int(wealth.sum()) == 0
    assert int(wealth[at.households : at.businesses].sum()) == int(column(state, "households", "cash").sum())
    firms = int((column(state, "businesses", "cash") - column(state, "businesses", "loan")).sum())
    assert int(wealth[at.businesses : at.authorities].sum()) == firms


def test_that_rounded_parts_sum_to_the_whole_and_stay_within_one() -> None:
    share, out = np.array([0.2, 0.0, 0.5, 0.3]), np.zeros(4, np.int64)
    for u in (0.001, 0.4, 0.999):
        round_row(out, share, np.int64(7), u)
        assert out.sum() == 7
        assert (np.abs(out - share * 7) < 1).all()


def test_that_commuting_meets_its_two_targets() -> None:
    pull, outside = np.array([[9.0, 2.0], [3.0, 4.0]]), np.array([1.0, 5.0])
    share, people = np.zeros((2, 3)), np.array([100.0, 300.0])
    commuting(share, pull, outside, people, 0.46, 0.30, 60)
    assert share.sum(axis=1) == pytest.approx([1.0, 1.0])
    assert people @ np.diag(share[:, :2]) / 400 == pytest.approx(0.46, abs=1e-6)
    assert people @ share[:, 2] / 400 == pytest.approx(0.30, abs=1e-6)


def test_that_lists_are_paired_in_order_inside_each_place() -> None:
    left, right = match(np.array([0, 0, 1]), np.array([0.9, 0.1, 0.5]), np.array([1, 0, 1]), np.array([0.3, 0.2, 0.1]))
    assert sorted(zip(left.tolist(), right.tolist(), strict=True)) == [(1, 1), (2, 2)]


def test_that_distances_obey_the_triangle_and_outside_is_what_is_left() -> None:
    ids = ("karmiel", "nahf", "rahat")
    place = geography(ids, {"one": ids[:2]}, authority_table(ids, 2019), Parameters())
    d = place.distance
    assert (d == d.T).all()
    assert d[0, 2] <= d[0, 1] + d[1, 2]
    assert 100 < d[0, 2] < 200
    assert d[0, 1] < 15
    assert place.cluster.tolist() == [0, 0, NONE]


def test_that_each_domain_buys_what_sums_to_one() -> None:
    assert PURCHASES.sum(axis=1) == pytest.approx(np.ones(len(PURCHASES)))
