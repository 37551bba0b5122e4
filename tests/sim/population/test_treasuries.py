"""Municipal budgets at the start against the accounts of the CBS."""

import numpy as np
import pytest

from sim.data import AuthorityTable, authority_table, clusters
from sim.kernels import costs
from sim.kernels.codes import N_DOMAINS
from sim.kernels.costs import balance_grant, cost_factor, normative_spending
from sim.parameters import Parameters
from sim.population.course import more_residents, revenue_growth
from sim.population.norms import (
    HEADS,
    SPLIT,
    capacities,
    cost_factors,
    curves,
    domain_spending,
    effects,
    normative_curve,
    norms,
    served,
)
from sim.population.structure import national_table
from sim.state import State
from tests.sim.population.starts import started

YEARLY = 12 / 100
"""NIS a year for one agora a month."""

IMMIGRATION = Parameters().migration.immigration


@pytest.fixture(scope="module")
def state() -> State:
    """Return the five clusters 1:1."""
    return started(*clusters())


@pytest.fixture(scope="module")
def table(state: State) -> AuthorityTable:
    """Return their accounts."""
    return authority_table(state.geography.ids, 2019)


def lived_in(table: AuthorityTable) -> np.ndarray:
    """Return where somebody lives."""
    return table.population > 0


def test_that_own_revenue_is_what_homes_businesses_and_fees_bring(state: State, table: AuthorityTable) -> None:
    homes, b, a, n = state.households, state.businesses, state.authorities, state.n_authorities
    area = np.bincount(homes.home[: homes.n], homes.area[: homes.n], minlength=n)
    floors = np.bincount(b.place[: b.n], b.area[: b.n], minlength=n)
    people = np.bincount(state.residents.home[: state.residents.n], minlength=n)
    number = np.bincount(homes.home[: homes.n], minlength=n)
    own = area * a.arnona_home_rate + floors * a.arnona_business_rate + number * a.fee_home + people * a.fee_outside
    here = lived_in(table)
    half = np.sqrt(1.0 + more_residents(table, IMMIGRATION))
    assert own[here] * YEARLY == pytest.approx((table.own_revenue * half)[here], rel=0.01)


def test_that_budgets_are_the_expenditure_of_the_cbs_and_a_year_of_growth(state: State, table: AuthorityTable) -> None:
    a = state.authorities
    growth, own = revenue_growth(table.year), table.own_revenue / np.maximum(table.revenue, 1)
    factor = (1 + more_residents(table, IMMIGRATION)) * (1 + own * growth[0] + (1 - own) * growth[1])
    spent = a.budget.sum(axis=1) / (1 - a.other_spending) * YEARLY
    assert spent == pytest.approx(table.expenditure * factor, rel=0.01)
    heads = sum(getattr(table, name) for name in HEADS)
    assert a.budget.sum(axis=1) * YEARLY == pytest.approx(heads * factor, rel=0.01)


def test_that_grants_are_those_of_the_cbs(state: State, table: AuthorityTable) -> None:
    a, people = state.authorities, state.residents
    home, n = people.home[: people.n], state.n_authorities
    young = np.bincount(home[people.born[: people.n] > -216], minlength=n)
    earmarked = a.earmarked_pupil * young + a.earmarked_resident * np.bincount(home, minlength=n)
    here = lived_in(table)
    half = np.sqrt(1.0 + more_residents(table, IMMIGRATION))
    assert a.grant * YEARLY == pytest.approx(table.general_grant, rel=0.01, abs=1)
    expected = (table.government_revenue - table.general_grant) * half
    assert earmarked[here] * YEARLY == pytest.approx(expected[here], rel=0.01)


def test_that_the_formula_and_history_give_the_grant(state: State, table: AuthorityTable) -> None:
    a, f = state.authorities, Parameters().fiscal
    adjust = (f.cluster_adjustment_lowest, f.cluster_adjustment_highest, f.funding_ratio)
    for j in np.flatnonzero(lived_in(table)):
        people = float(table.population[j])
        formula = balance_grant(people, table.own_revenue[j] / people, float(table.ses_index[j]), *adjust)
        assert formula + a.grant_history[j] * YEARLY == pytest.approx(table.general_grant[j] / people, rel=0.01, abs=1)


def test_that_a_sample_scales_every_purse(state: State) -> None:
    part = started("beit_hakerem", sample=0.02).authorities
    whole = started("beit_hakerem").authorities
    for name in ("cash", "loan", "grant", "budget", "revenue_last", "own_last"):
        assert getattr(part, name) == pytest.approx(getattr(whole, name) * 0.02, abs=1.0), name


def test_that_arnona_rates_are_plausible(state: State, table: AuthorityTable) -> None:
    rate = (state.authorities.arnona_home_rate * YEARLY)[lived_in(table)]
    assert 20 < np.median(rate) < 60
    assert (state.authorities.fee_home >= 0).all()


def test_that_shares_and_levels_have_their_ranges(state: State, table: AuthorityTable) -> None:
    a = state.authorities
    assert a.share.sum(axis=1) == pytest.approx(np.ones(state.n_authorities))
    assert ((a.staff_share >= 0) & (a.staff_share <= 0.95)).all()
    assert ((a.other_spending >= 0) & (a.other_spending < 0.6)).all()
    assert ((a.capacity >= 0) & (a.capacity <= 1)).all()
    assert (a.level[lived_in(table)] > 0).all()
    assert (a.dwellings >= np.bincount(state.households.home[: state.households.n], minlength=len(table))).all()


def test_that_the_mean_resident_of_israel_has_level_one_in_each_domain() -> None:
    israel, parameters = national_table(2019), Parameters()
    people = israel.population.astype(float)
    cost = norms(2019, parameters).unit_cost * cost_factors(people, parameters) * np.maximum(served(israel), 1e-9)
    level = domain_spending(israel) * effects(capacities(israel), parameters)[:, None] / cost
    mean = (level * people[:, None])[people > 0].sum(axis=0) / people.sum()
    assert mean == pytest.approx(np.ones(N_DOMAINS))


def test_that_capacity_is_one_half_in_the_mean_of_israel() -> None:
    israel = national_table(2019)
    capacity = capacities(israel)[israel.population > 0]
    assert capacity.mean() == pytest.approx(0.5, abs=0.01)
    assert np.corrcoef(capacity, israel.collection_rate[israel.population > 0])[0, 1] > 0.5


def test_that_every_head_is_spent_once() -> None:
    assert SPLIT.sum(axis=0) == pytest.approx(np.ones(len(HEADS)))
    israel = national_table(2019)
    assert domain_spending(israel).sum() == pytest.approx(sum(getattr(israel, name).sum() for name in HEADS))


def test_that_the_shipped_norm_is_the_least_squares_fit() -> None:
    fitted = normative_curve()
    assert fitted == pytest.approx((costs.NORMATIVE_LEVEL, costs.NORMATIVE_SLOPE, costs.NORMATIVE_CURVATURE), abs=2e-5)
    israel = national_table(2019)
    own = israel.expenditure - israel.government_revenue + israel.general_grant
    rows = israel.population > 0
    per_head = own[rows] / israel.population[rows]
    usual = (per_head > 0) & (per_head < 4 * np.median(per_head))
    x = np.log(np.maximum(israel.population[rows][usual], 200) / 20_000)
    assert np.polyfit(x, np.log(per_head[usual]), 2)[::-1] == pytest.approx(fitted, rel=1e-6)


def test_that_the_poor_get_more_and_the_rich_nothing() -> None:
    adjust = (0.10, -0.15, 0.9)
    assert balance_grant(20_000.0, 1000.0, -2.0, *adjust) > balance_grant(20_000.0, 1000.0, 1.0, *adjust) > 0
    assert balance_grant(20_000.0, 9000.0, -2.0, *adjust) == 0.0
    assert normative_spending(20_000.0, -2.0, 0.10, -0.15) == pytest.approx(np.exp(costs.NORMATIVE_LEVEL) * 1.10)


def test_that_the_cost_curve_is_one_at_twenty_thousand_and_dearer_for_the_small() -> None:
    b1, b2 = curves(Parameters())
    for d in range(N_DOMAINS):
        assert cost_factor(20_000.0, b1[d], b2[d]) == 1.0
        assert cost_factor(3_000.0, b1[d], b2[d]) >= 1.0
        assert cost_factor(3_000.0, b1[d], b2[d]) == pytest.approx(cost_factor.py_func(3_000.0, b1[d], b2[d]))
