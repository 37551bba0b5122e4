"""Small regions that tests let live for some months; each call returns a model of its own, which a test may disturb."""

from collections.abc import Iterator
from typing import Any

from sim.fingerprint import state_hash
from sim.model import RegionModel
from sim.scenario import Scenario, from_dict

CLUSTER = "beit_hakerem"
"""Seven authorities, one cluster; about 2,600 residents at 2 %."""
TWO_CLUSTERS = {
    "uplands": ["deir_al_asad", "nahf", "rameh", "majd_al_krum"],
    "desert": ["rahat", "ofakim", "hura", "netivot"],
}


def scenario(region: Any = CLUSTER, **changes: Any) -> Scenario:
    """Return a scenario of a small region without levers or shocks, with some keys changed."""
    content = {"format": 1, "name": "test", "region": region, "sample": 0.02, "years": 3, "seed": 1}
    return from_dict(content | changes, "test")


def two_clusters(**changes: Any) -> Scenario:
    """Return a scenario of two clusters of four authorities each."""
    members = [name for cluster in TWO_CLUSTERS.values() for name in cluster]
    return scenario(members, clusters=TWO_CLUSTERS, **changes)


def new_model(region: Any = CLUSTER, *, seed: int = 1, threads: int = 1, **changes: Any) -> RegionModel:
    """Return the model of a small region in its first January."""
    return RegionModel(scenario(region, **changes), seed=seed, threads=threads)


def months_of(model: RegionModel, months: int) -> Iterator[int]:
    """Live some months and say after each how many have passed since the start."""
    for _ in range(months):
        model.step()
        yield model.state.month


def lived(model: RegionModel, months: int) -> RegionModel:
    """Live some months and return the model."""
    for _ in months_of(model, months):
        pass
    return model


def hash_after(model: RegionModel, months: int) -> str:
    """Return the fingerprint of the state after some months."""
    return state_hash(lived(model, months).state)
