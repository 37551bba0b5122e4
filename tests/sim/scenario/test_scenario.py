"""A scenario is complete, immutable, and can be written down and read back to the same run."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim import registry
from sim.errors import ScenarioError
from sim.scenario import Scenario, canonical_json, from_dict, load

TEXT = """
format = 1
name = "example"
title = "Land and tax"
description = "Does land help?"
region = "beit_hakerem"
start = 2015
years = 10
sample = 1
seed = 7
[parameters]
labour.separation_rate = 0.02
[[lever]]
kind = "land_release"
name = "land"
start = "2016-01"
ramp = 12
where = ["כרמיאל", "biina"]
[[lever]]
kind = "tax_relief"
intensity = 0
[[shock]]
kind = "recession"
depth = 0.1
"""


@pytest.fixture
def example(folder: Path) -> Scenario:
    (folder / "example.toml").write_text(TEXT, encoding="utf-8")
    return load("example.toml")


def test_that_a_file_becomes_a_scenario(example: Scenario) -> None:
    assert (example.name, example.title, example.description) == ("example", "Land and tax", "Does land help?")
    assert (example.start, example.years, example.months, example.sample, example.seed) == (2015, 10, 120, 1.0, 7)
    land, tax = example.levers
    assert (land.label, land.kind, land.start, land.ramp) == ("land", "land_release", "2016-01", 12)
    assert (tax.label, tax.intensity) == ("tax_relief", 0.0)
    assert example.shocks[0].depth == 0.1  # type: ignore[attr-defined]


def test_that_parameters_are_complete_and_typed(example: Scenario) -> None:
    group = registry.parameter_groups()["labour"]
    assert example.parameters.labour.separation_rate == 0.02
    assert example.parameters.labour.applications == 3
    assert example.parameters.of(group) is example.parameters.labour
    with pytest.raises(AttributeError, match="no group of parameters is named 'water'"):
        _ = example.parameters.water
    with pytest.raises(LookupError):
        example.parameters.of(int)


def test_that_defaults_are_those_of_the_model() -> None:
    plain = from_dict({"format": 1, "name": "x", "region": "acre"})
    assert (plain.start, plain.years, plain.sample, plain.seed) == (2019, 20, 0.02, 1)
    assert plain.clusters == {}
    assert plain.levers == ()


def test_that_nothing_can_be_changed(example: Scenario) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        example.years = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        example.parameters.labour.applications = 4


def test_that_plain_data_hold_everything_and_read_back_to_an_equal_scenario(example: Scenario) -> None:
    data = json.loads(json.dumps(example.to_dict()))
    assert data["parameters"]["housing"] == {"growth": [0.1, 0.2]}
    assert data["lever"][1]["ramp"] == 0
    again = from_dict(data)
    assert again == example
    assert again.content_hash() == example.content_hash()


def test_that_the_hash_follows_what_is_run_and_not_what_it_is_called(example: Scenario) -> None:
    renamed = dataclasses.replace(example, name="other", title="", description="")
    assert renamed.content_hash() == example.content_hash()
    assert len(example.content_hash()) == 32
    changes = ["seed=8", "years=11", "land.ramp=13", "housing.growth=[0.1, 0.3]", "region=biina", "recession.depth=0.2"]
    hashes = {example.with_settings("land.where=[]", change).content_hash() for change in changes}
    assert len(hashes | {example.content_hash()}) == len(changes) + 1


def test_that_a_whole_number_is_the_same_as_its_decimal() -> None:
    whole, decimal = ({"format": 1, "name": "x", "region": "acre", "sample": value} for value in (1, 1.0))
    assert from_dict(whole).content_hash() == from_dict(decimal).content_hash()


def test_that_canonical_json_does_not_depend_on_order() -> None:
    assert canonical_json({"b": 1, "a": [1.5]}) == canonical_json({"a": [1.5], "b": 1}) == '{"a":[1.5],"b":1}'


def test_that_plain_data_extend_nothing() -> None:
    with pytest.raises(ScenarioError, match="is for files"):
        from_dict({"format": 1, "name": "x", "region": "acre", "extends": "baseline"})


_TOP = ["format", "name", "title", "region", "clusters", "years", "seed", "sample", "parameters", "lever", "shock"]
_INNER = ["labour", "separation_rate", "growth", "kind", "where", "start", "end", "dwellings", "domains", "north", "x"]
_KEYS = st.sampled_from([*_TOP, *_INNER])
_LEAVES = (
    st.sampled_from(["acre", "beit_hakerem", "all", "land_release", "recession", "2020-01", "", "labour", "waste"])
    | st.integers(-3, 2**70)
    | st.floats()
    | st.booleans()
)
_DATA = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4), max_leaves=12
)


@settings(
    max_examples=300,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.dictionaries(_KEYS, _DATA, max_size=8))
def test_that_any_data_are_read_or_refused(data: dict[str, Any]) -> None:
    base = {"format": 1, "name": "x", "region": "acre"}
    try:
        scenario = from_dict(base | data)
    except ScenarioError as error:
        assert str(error).count("\n") == min(error.count, 20) + (error.count > 20)  # noqa: PT017 - either is right
    else:
        assert from_dict(scenario.to_dict()) == scenario


def test_that_a_lever_may_last_one_month() -> None:
    lever = {"kind": "tax_relief", "start": "2020-05", "end": "2020-05"}
    scenario = from_dict({"format": 1, "name": "x", "region": "acre", "lever": [lever]})
    assert [month for month in range(60) if scenario.levers[0].strength(month, scenario.start)] == [16]
