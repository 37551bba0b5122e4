"""The model as a whole: a Mesa model, the same on any number of threads and in any order of rows, paired by luck."""

import gc
import weakref
from typing import Any

import mesa
import numpy as np
import pytest
from mesa.batchrunner import batch_run

from sim.agents.authority import Authority
from sim.agents.cluster import ClusterBody
from sim.agents.government import Government
from sim.fingerprint import state_hash
from sim.invariants import check_state
from sim.kernels.codes import CHILD, NONE
from sim.kernels.purposes import SHOCK
from sim.kernels.rng import uniform
from sim.model import RegionModel
from sim.population import copy_state
from sim.processes import labour
from sim.processes.tidying import put_rows_in_order
from sim.state import State, put_in_order, threads
from tests.sim.region_runs import hash_after, lived, months_of, new_model, scenario, two_clusters
from tests.sim.shuffling import shuffled

MONTHS = 24
EVERY_LEVER = [
    {"kind": "shared_services", "domains": ["waste", "welfare"], "cost_rule": "by_use"},
    {"kind": "joint_tenders", "share": 0.5},
    {"kind": "local_procurement", "preference": 0.1},
    {"kind": "revenue_sharing", "share": 0.5},
    {"kind": "pupil_transport_pooling"},
]
IDLE = [item | {"intensity": 0.0, "name": f"idle_{i}"} for i, item in enumerate(EVERY_LEVER)]


# A Mesa model


class SmallModel(RegionModel):
    """A region as Mesa's batch runner makes it: from keywords."""

    def __init__(self, seed: int = 1, share: float = 0.0) -> None:
        lever = [{"kind": "revenue_sharing", "share": share}]
        super().__init__(scenario(sample=0.005, years=1, lever=lever), seed=seed)
        self.datacollector = mesa.DataCollector(
            model_reporters={
                "residents": lambda model: model.state.residents.n_live,
                "months": lambda model: model.state.month,
                "hash": lambda m: state_hash(m.state),
            },
        )

    def step(self) -> None:
        """Live a month and note what it left."""
        super().step()
        self.datacollector.collect(self)
        self.running = not self.is_done


def test_that_the_model_is_mesas_and_its_deciders_can_be_selected_and_asked() -> None:
    model = new_model()
    assert isinstance(model, mesa.Model)
    assert len(model.agents_by_type[Authority]) == model.state.n_authorities
    assert len(model.agents.select(agent_type=ClusterBody)) == 1
    assert len(model.agents.select(agent_type=Government)) == 1
    lived(model, 13)
    model.agents.select(agent_type=Authority).do("build_capacity")
    model.agents.select(lambda agent: isinstance(agent, Government)).do(Government.grant)
    assert sorted(model.agents.select(agent_type=Authority).get("index")) == list(range(model.state.n_authorities))


def test_that_mesa_counts_the_months_of_the_state() -> None:
    model = lived(new_model(), 5)
    assert model.steps == model.state.month == 5


def test_that_a_model_is_done_when_its_scenario_is() -> None:
    model = lived(new_model(years=1), 11)
    assert not model.is_done
    model.step()
    assert model.is_done


def test_that_a_model_nobody_needs_is_let_go_of() -> None:
    gone = weakref.ref(lived(new_model(), 1))
    gc.collect()
    assert gone() is None


def test_that_mesas_batch_runner_runs_seeds_and_settings() -> None:
    rows: list[dict[str, Any]] = batch_run(
        SmallModel,
        {"seed": [1, 2], "share": [0.0, 1.0]},
        max_steps=4,
        data_collection_period=-1,
        display_progress=False,
    )
    assert [(row["seed"], row["share"]) for row in rows] == [(1, 0.0), (1, 1.0), (2, 0.0), (2, 1.0)]
    assert len({row["hash"] for row in rows}) == 4
    assert rows[0]["residents"] != rows[2]["residents"]
    assert rows[0]["hash"] == hash_after(SmallModel(1, 0.0), rows[0]["months"])


# The same whatever the machine does


def test_that_equal_seeds_live_equal_lives_and_other_seeds_other_ones() -> None:
    assert hash_after(new_model(seed=1), 6) == hash_after(new_model(seed=1), 6)
    assert hash_after(new_model(seed=1), 6) != hash_after(new_model(seed=2), 6)


@pytest.mark.parametrize("count", [2, 3])
def test_that_the_number_of_threads_changes_nothing(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    alone = hash_after(new_model(lever=EVERY_LEVER), MONTHS)
    monkeypatch.setattr(threads, "SMALLEST_SPAN", 50)
    assert hash_after(new_model(lever=EVERY_LEVER, threads=count), MONTHS) == alone


@pytest.mark.parametrize("luck", [1, 2])
@pytest.mark.parametrize(("sample", "first"), [(0.02, 0), (0.1, 0), (0.1, 7)])
def test_that_the_order_of_residents_and_households_changes_nothing(sample: float, first: int, luck: int) -> None:
    model, other = (lived(new_model(sample=sample, lever=EVERY_LEVER), first) for _ in range(2))
    other.state = shuffled(other.state, luck)
    check_state(other.state)
    for _ in zip(months_of(model, MONTHS), months_of(other, MONTHS), strict=True):
        assert state_hash(model.state) == state_hash(other.state), f"month {model.state.month}"


def test_that_cached_sums_of_households_are_those_of_a_recount_every_month() -> None:
    model, recounted = new_model(), new_model()
    for _ in range(MONTHS):
        recounted.state.households.stale[: recounted.state.households.n] = 1
        model.step()
        recounted.step()
        assert state_hash(model.state) == state_hash(recounted.state)


def test_that_the_months_noted_for_chance_are_a_filter_and_change_nothing() -> None:
    model, asked = new_model(), new_model()
    for _ in range(MONTHS):
        if asked.state.month % 12 != 0:  # in January they are noted anew within the month
            for table, column in (
                ("residents", "work_months"),
                ("residents", "life_months"),
                ("households", "move_months"),
            ):
                getattr(getattr(asked.state, table), column)[:] = 0xFFF
        model.step()
        asked.step()
        assert state_hash(model.state) == state_hash(asked.state), f"month {model.state.month}"


def test_that_putting_rows_in_order_changes_nothing_and_brings_members_together() -> None:
    model = lived(new_model(), 15)
    before, expected = state_hash(model.state), hash_after(lived(new_model(), 15), 10)
    put_rows_in_order(model.state)
    check_state(model.state)
    people, homes = model.state.residents, model.state.households
    assert state_hash(model.state) == before
    assert people.n == people.n_live
    assert (np.diff(homes.home[: homes.n]) >= 0).all()
    assert (np.diff(people.household[: people.n]) >= 0).all()
    assert hash_after(model, 10) == expected


def test_that_a_copy_of_a_state_lives_on_like_the_state_itself() -> None:
    model, twin = lived(new_model(), 9), new_model()
    twin.state = copy_state(model.state)
    before = state_hash(model.state)
    after = hash_after(twin, 6)
    assert state_hash(model.state) == before != after
    assert hash_after(model, 6) == after


def test_that_equal_ranks_are_ordered_by_identity() -> None:
    rank, uid = np.array([5, 3, 5, 3, 5]), np.array([9, 2, 1, 8, 4], np.uint64)
    all_of_them = np.arange(5, dtype=np.int32)
    assert labour._in_order(rank, uid, all_of_them, all_of_them).tolist() == [1, 3, 2, 4, 0]
    rows = np.array([2, 0, 1, 7], np.int32)
    put_in_order(rows, 3, uid)
    assert rows.tolist() == [2, 1, 0, 7]


# Common random numbers


def test_that_levers_of_no_intensity_are_no_levers_to_the_bit() -> None:
    assert hash_after(new_model(lever=IDLE), MONTHS) == hash_after(new_model(), MONTHS)


@pytest.mark.parametrize("item", EVERY_LEVER, ids=lambda item: item["kind"])
def test_that_every_lever_in_force_changes_something(item: dict[str, Any]) -> None:
    full = item | ({"forced": True} if item["kind"] == "shared_services" else {})
    assert hash_after(new_model(lever=[full]), 2) != hash_after(new_model(), 2)


def test_that_a_lever_that_has_not_begun_changes_nothing() -> None:
    later = [item | {"start": "2020-06"} for item in EVERY_LEVER]
    assert hash_after(new_model(lever=later), 17) == hash_after(new_model(), 17)
    assert hash_after(new_model(lever=later), 18) != hash_after(new_model(), 18)


def test_that_a_draw_that_nobody_uses_changes_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = RegionModel.apply_levers_and_shocks
    drawn: list[float] = []

    def curious(model: RegionModel) -> None:
        drawn.append(uniform(np.uint64(model.state.seed), SHOCK, model.state.month, np.uint64(1), 0))
        drawn.append(model.random.random())
        honest(model)

    plain = hash_after(new_model(), 13)
    monkeypatch.setattr(RegionModel, "apply_levers_and_shocks", curious)
    assert hash_after(new_model(), 13) == plain
    assert len(set(drawn)) == 26


def of_cluster(state: State, cluster: str) -> np.ndarray:
    """Return which authorities belong to a cluster."""
    return state.geography.cluster == state.geography.clusters.index(cluster)


def rows_of(state: State, cluster: str) -> dict[str, np.ndarray]:
    """Return every column of the residents of a cluster, in the order of their identities."""
    people, homes, firms = state.residents, state.households, state.businesses
    here = np.isin(people.home[: people.n], np.flatnonzero(of_cluster(state, cluster)))
    rows = np.flatnonzero(here & (people.status[: people.n] >= CHILD))
    rows = rows[np.argsort(people.uid[rows])]
    columns = {name: getattr(people, name)[rows] for name in people.columns() if name != "next_member"}
    columns["household"] = homes.uid[columns["household"]]
    inside = columns["employer"] > NONE
    employer = columns["employer"].astype(np.uint64)
    employer[inside] = firms.uid[columns["employer"][inside]]
    return columns | {"employer": employer}


def test_that_sharing_waste_in_one_cluster_leaves_residents_of_the_other_untouched_in_the_first_month() -> None:
    shared = [{"kind": "shared_services", "domains": ["waste"], "forced": True, "where": ["desert"]}]
    plain, other = RegionModel(two_clusters()), RegionModel(two_clusters(lever=shared))
    lived(plain, 1), lived(other, 1)
    assert other.state.authorities.is_member.sum() == 4
    before, after = rows_of(plain.state, "uplands"), rows_of(other.state, "uplands")
    assert len(before["uid"]) > 500
    for name, values in before.items():
        np.testing.assert_array_equal(after[name], values, err_msg=name)
    levels = [state.authorities.level[of_cluster(state, "desert")] for state in (plain.state, other.state)]
    assert (levels[0] != levels[1]).any()
