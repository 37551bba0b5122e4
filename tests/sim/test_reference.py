"""The reference pages say what was declared, all of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sim import reference, registry
from sim.params import param
from sim.registry import Lever, isolated, lever, metric, parameters
from sim.scenario import inherit

SCENARIO = """
format = 1
name = "land"
title = "Land"
description = "Does land help the poor | or the rich?"
region = "beit_hakerem"
[[lever]]
kind = "land_release"
"""


@pytest.fixture(autouse=True)
def declarations() -> Iterator[None]:
    """Declare one item of each kind."""
    with isolated():

        @lever("land_release", holder="government", id="L98", rows=("B1",))
        class LandRelease(Lever):
            """Release land for housing.

            Studies find small effects.
            """

            dwellings: float = param(400, unit="dwelling/year", low=0, high=3000, source="Table 7")
            """Permits in a year."""

            def apply(self, state: Any) -> None:
                """Do nothing."""

        @parameters("labour")
        class Labour:
            """Jobs."""

            rate: float = param(0.1, unit="1/month", source="a paper", confidence="memory", role="imposed")
            """Jobs | that end."""

        @metric(label="Crowding", unit="person/dwelling", rows=("M14",))
        def crowding(view: object) -> object:
            """Residents per dwelling."""
            return view

        yield


def test_that_a_lever_is_described_with_its_settings() -> None:
    page = reference.levers_page()
    assert "| L98 | `land_release` | government | B1 | Release land for housing. |" in page
    assert "Studies find small effects." in page
    row = "| `dwellings` | 400 | 0 to 3000 | dwelling/year | Permits in a year. | Table 7 (assumption) |"
    assert row in page
    assert page.count("| `intensity` | 1 | 0 to 1 |") == 1


def test_that_parameters_are_counted_by_how_well_they_are_known() -> None:
    page = reference.parameters_page()
    assert "1 parameters: 0 sourced, 1 memory, 0 assumption." in page
    assert r"| `rate` | 0.1 |  | 1/month | Jobs \| that end. | a paper (memory); imposed |" in page


def test_that_metrics_stand_under_their_theme() -> None:
    assert "## test_reference\n" in reference.metrics_page()
    assert "| `crowding` | Crowding | person/dwelling |  | Residents per dwelling. | M14 |" in reference.metrics_page()


def test_that_a_page_without_items_says_so() -> None:
    assert reference.shocks_page() == "# Shocks\n\nNone yet.\n"


def test_that_scenarios_show_their_question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "land.toml").write_text(SCENARIO)
    monkeypatch.setattr(inherit, "shipped_folder", lambda: tmp_path)
    row = r"| `land` | Land | Does land help the poor \| or the rich? | 7 | land_release |"
    assert row in reference.scenarios_page()


def test_that_every_key_of_a_scenario_file_is_described() -> None:
    page = reference.settings_page()
    for key in ("format", "extends", "region", "clusters", "parameters", "years", "sample", "seed", "start"):
        assert f"| `{key}` |" in page


def test_that_the_whole_reference_holds_every_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inherit, "shipped_folder", lambda: tmp_path)
    titles = [line for line in reference.reference().splitlines() if line.startswith("# ")]
    assert titles == ["# Scenarios", "# Scenario files", "# Levers", "# Shocks", "# Metrics", "# Parameters"]
    assert list(registry.levers()) == ["land_release"]
