"""What joint services cost, and how members share it: against the definitions, and by cases reckoned by hand."""

from collections.abc import Iterable
from types import ModuleType

import numpy as np
import pytest

from sim.kernels import coalitions, costs, services
from sim.kernels.codes import BY_ABILITY, BY_USE, CONTRACT, DELEGATION, MERGER, PER_HEAD
from sim.kernels.dtypes import F64
from sim.parameters import Parameters
from tests.oracles import cooperation as oracle

OWN = Parameters().cooperation
SERVICES = Parameters().services
SETTINGS = np.array([
    OWN.theta_max, OWN.theta_halfsat, OWN.phase_in, OWN.cost_fixed, OWN.cost_per_member, OWN.cost_heterogeneity,
    OWN.delegation_discount,
])  # fmt: skip
REFERENCE, WEIGHT = 900.0, 0.08
ALL_SPENDING = (SERVICES.b1_social, SERVICES.b2_social)
ADMINISTRATION = (SERVICES.b1_administration, SERVICES.b2_administration)


class Group:
    """Authorities that may provide a service together."""

    def __init__(self, residents: Iterable[float], curve: tuple[float, float] = ADMINISTRATION) -> None:
        self.residents = np.array(list(residents), np.float64)
        n = self.residents.size
        self.ses = np.linspace(-1.0, 0.5, n)
        self.share = np.zeros((n, 4))
        self.share[:, 0] = np.linspace(0.0, 1.0, n)
        self.share[:, 1] = 1.0 - self.share[:, 0]
        self.capacity = np.linspace(0.3, 0.8, n)
        self.years = np.full(n, 5.0)
        self.curve = np.array([REFERENCE, WEIGHT, *curve])
        self.units = self.residents * np.linspace(0.9, 1.1, n)
        self.solo = np.array([REFERENCE * costs.cost_factor(x, *curve) for x in self.residents]) * self.units

    def alike(self) -> "Group":
        """Return the group with nothing but size to tell members apart."""
        self.ses[:], self.capacity[:], self.units[:] = 0.0, 0.5, self.residents
        self.share[:, 0], self.share[:, 1] = 1.0, 0.0
        self.solo = np.array([REFERENCE * costs.cost_factor(x, *self.curve[2:]) for x in self.residents]) * self.units
        return self

    def units_cost(self, governance: int = DELEGATION, members: Iterable[int] | None = None) -> F64:
        """Return what a unit costs each member."""
        n = self.residents.size
        unit, together, inside = np.zeros(n), np.zeros(n), np.zeros(n, np.bool_)
        inside[list(range(n) if members is None else members)] = True
        services.group_costs(
            unit, together, inside, self.residents, self.ses, self.share, self.capacity, self.years, *self.curve,
            governance, SETTINGS,
        )  # fmt: skip
        return unit

    def shapley(self, kernels: ModuleType = coalitions, seed: int = 1) -> F64:
        """Return what each member pays."""
        fee = np.zeros(self.residents.size)
        kernels.shapley(
            fee, np.arange(fee.size), self.units, self.solo, self.residents, self.ses, self.share, self.capacity,
            self.years, self.curve, DELEGATION, SETTINGS, np.uint64(seed), np.uint64(5),
        )  # fmt: skip
        return fee

    def cost(self, members: frozenset[int]) -> float:
        """Return what a coalition pays, by the plain-Python twin."""
        rows = sorted(members)
        if len(rows) == 1:
            return float(self.solo[rows[0]])
        residents, groups = [float(self.residents[j]) for j in rows], [list(self.share[j]) for j in rows]
        difference = oracle.unlikeness(residents, [float(self.ses[j]) for j in rows], groups)
        return sum(
            float(self.units[j])
            * oracle.unit_cost(
                float(self.residents[j]), sum(residents), len(rows), difference, *self.curve.tolist(),
                float(self.capacity[j]), float(self.years[j]), DELEGATION, SETTINGS.tolist(),
            )
            for j in rows
        )  # fmt: skip


# The curve


def test_that_two_authorities_of_6000_save_8_5_percent_when_they_merge() -> None:
    group = Group([6_000, 6_000], ALL_SPENDING).alike()
    saving = 1.0 - group.units_cost(MERGER)[0] / group.units_cost(MERGER, [0])[0]
    assert saving == pytest.approx(0.085, abs=0.005)


@pytest.mark.parametrize(
    ("residents", "ratio", "tolerance"), [(1_500, 1.56, 0.03), (6_000, 1.16, 0.01), (40_000, 1.0, 0.0)]
)
def test_that_unit_cost_by_size_is_that_of_the_cross_section(residents: float, ratio: float, tolerance: float) -> None:
    found = costs.cost_factor(residents, *ALL_SPENDING) / costs.cost_factor(40_000, *ALL_SPENDING)
    assert found == pytest.approx(ratio, abs=tolerance + 1e-12)


def test_that_administration_costs_56_percent_more_at_6000_than_at_40000() -> None:
    ratio = costs.cost_factor(6_000, *ADMINISTRATION) / costs.cost_factor(40_000, *ADMINISTRATION)
    assert ratio == pytest.approx(1.56, abs=0.02)


@pytest.mark.parametrize("b", [ADMINISTRATION, ALL_SPENDING, (0.0, 0.0), (-0.1, 0.0), (0.1, 0.0), (0.2, 0.01)])
def test_that_the_curve_and_its_cheapest_size_are_those_of_the_formula(b: tuple[float, float]) -> None:
    assert services.cheapest_size(*b) == pytest.approx(oracle.best_size(*b), rel=1e-12)
    for residents in (50.0, 200.0, 1_500.0, 20_000.0, 130_000.0, 1e6):
        assert costs.cost_factor(residents, *b) == pytest.approx(oracle.curve(residents, *b), rel=1e-12)


# What a group costs


@pytest.mark.parametrize("governance", [CONTRACT, DELEGATION, MERGER])
def test_that_units_cost_what_the_evidence_says(governance: int) -> None:
    group = Group([900, 4_000, 21_000, 90_000])
    difference = oracle.unlikeness(group.residents.tolist(), group.ses.tolist(), group.share.tolist())
    wanted = [
        oracle.unit_cost(
            float(group.residents[j]), float(group.residents.sum()), 4, difference, *group.curve.tolist(),
            float(group.capacity[j]), 5.0, governance, SETTINGS.tolist(),
        )
        for j in range(4)
    ]  # fmt: skip
    assert group.units_cost(governance).tolist() == pytest.approx(wanted, rel=1e-12)


def test_that_a_merger_takes_the_whole_curve_and_may_grow_too_large() -> None:
    small, large = Group([6_000, 6_000]).alike(), Group([150_000, 150_000]).alike()
    assert small.units_cost(MERGER)[0] == pytest.approx(REFERENCE * oracle.curve(12_000, *ADMINISTRATION))
    assert large.units_cost(MERGER)[0] > large.units_cost(MERGER, [0])[0]


def test_that_a_merger_saves_more_than_delegation_and_delegation_more_than_contracts() -> None:
    group = Group([3_000, 4_000, 5_000]).alike()
    merged, delegated, contracted = (group.units_cost(kind) for kind in (MERGER, DELEGATION, CONTRACT))
    assert (merged < delegated).all()
    assert (delegated < contracted).all()


def test_that_without_capacity_there_is_no_gain_but_the_cost_of_coordination() -> None:
    group = Group([3_000, 4_000, 5_000])
    group.capacity[:] = 0.0
    alone = np.array([REFERENCE * oracle.curve(x, *ADMINISTRATION) for x in group.residents])
    assert (group.units_cost(CONTRACT) > alone).all()


def test_that_capacity_and_time_realise_more_of_the_gain() -> None:
    group = Group([3_000, 4_000, 5_000]).alike()
    usual = group.units_cost()
    group.capacity[:] = 0.9
    abler = group.units_cost()
    group.years[:] = 0.0
    assert (abler < usual).all()
    assert (group.units_cost() > usual).all()


def test_that_a_joint_service_of_large_members_loses() -> None:
    group = Group([80_000, 90_000, 100_000])
    alone = np.array([REFERENCE * oracle.curve(x, *ADMINISTRATION) for x in group.residents])
    assert (group.units_cost() > alone).all()


def test_that_unlike_members_cost_more() -> None:
    like, unlike = Group([3_000, 4_000, 5_000]).alike(), Group([3_000, 4_000, 5_000]).alike()
    unlike.ses[:] = [-2.0, 0.0, 2.0]
    assert (unlike.units_cost() > like.units_cost()).all()


# Who pays


@pytest.mark.parametrize("rule", [PER_HEAD, BY_USE, BY_ABILITY])
def test_that_fees_add_up_to_the_cost_and_follow_the_key_of_their_rule(rule: int) -> None:
    cost, members = np.array([10.0, 20.0, 30.0, 99.0]), np.array([True, True, True, False])
    keys = {
        PER_HEAD: np.array([1.0, 2.0, 3.0, 4.0]),
        BY_USE: np.array([5.0, 5.0, 10.0, 1.0]),
        BY_ABILITY: np.array([0.0, 1.0, 1.0, 7.0]),
    }
    for share in (coalitions.share_by_rule, coalitions.share_by_rule.py_func):
        fee = np.full(4, -1.0)
        share(fee, cost, keys[PER_HEAD], keys[BY_USE], keys[BY_ABILITY], members, rule)
        assert fee.sum() == pytest.approx(60.0, rel=1e-12)
        assert fee == pytest.approx(60.0 * keys[rule] * members / keys[rule][:3].sum(), rel=1e-12)


@pytest.mark.parametrize("n", [2, 3, 5])
def test_that_the_shapley_value_is_the_mean_over_all_orders(n: int) -> None:
    group = Group(np.geomspace(1_500, 40_000, n))
    wanted = oracle.shapley(range(n), group.cost)
    assert group.shapley().tolist() == pytest.approx([wanted[j] for j in range(n)], rel=1e-9)


def test_that_shapley_fees_add_up_to_what_the_group_costs() -> None:
    group = Group(np.geomspace(800, 60_000, 7))
    assert group.shapley().sum() == pytest.approx(float((group.units_cost() * group.units).sum()), rel=1e-12)


def test_that_members_that_are_alike_pay_the_same_by_shapley() -> None:
    fee = Group([5_000, 12_000, 5_000]).alike().shapley()
    assert fee[0] == pytest.approx(fee[2], rel=1e-12)
    assert fee[0] != pytest.approx(fee[1])


def test_that_drawn_orders_come_close_to_the_exact_value_and_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    group = Group(np.geomspace(900, 50_000, 10))
    exact = group.shapley()
    # The compiled kernel has frozen its limit, so the plain one is asked with a lower.
    monkeypatch.setattr(coalitions, "EXACT_MEMBERS", 9)
    fee = np.zeros(10)
    coalitions.shapley.py_func(
        fee, np.arange(10), group.units, group.solo, group.residents, group.ses, group.share, group.capacity,
        group.years, group.curve, DELEGATION, SETTINGS, np.uint64(1), np.uint64(5),
    )  # fmt: skip
    assert fee.sum() == pytest.approx(exact.sum(), rel=1e-9)
    assert fee == pytest.approx(exact, rel=0.03)
    assert fee.tolist() != pytest.approx(exact.tolist(), rel=1e-9)


def test_that_many_members_are_shared_among_by_keyed_orders() -> None:
    group = Group(np.geomspace(900, 50_000, 12))
    fee = group.shapley()
    assert fee.sum() == pytest.approx(float((group.units_cost() * group.units).sum()), rel=1e-9)
    assert (group.shapley(seed=1) == fee).all()
    assert (group.shapley(seed=2) != fee).any()


# Routes of pupil transport


def routes(pupils: list[float], km: float, pooled: float = 1.0, detour: float = 0.004) -> F64:
    """Return the factor on the cost of pupil transport in one cluster of neighbours `km` apart."""
    n = len(pupils)
    factor, distance = np.zeros(n), np.full((n, n), km)
    services.pooled_routes(
        factor, np.array(pupils), distance, np.zeros(n, np.int16), np.array([pooled]), 0.25, 50.0, 0.5, detour
    )
    return factor


def test_that_pooling_fills_buses_of_close_neighbours_and_costs_distant_ones() -> None:
    close, far = routes([250.0, 250.0, 250.0], 2.0), routes([250.0, 250.0, 250.0], 400.0)
    assert (close < 1.0).all()
    assert (far > 1.0).all()


def test_that_full_buses_gain_nothing_by_pooling() -> None:
    pupils = 50.0 / (0.25 * 0.5)
    assert routes([pupils, 2 * pupils], 0.0) == pytest.approx([1.0, 1.0])
    assert (routes([pupils, 2 * pupils], 10.0) > 1.0).all()


def test_that_nothing_is_pooled_where_nobody_pools() -> None:
    assert routes([100.0, 200.0], 5.0, pooled=0.0).tolist() == [1.0, 1.0]
