"""What is written is read back as the same scenario."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.dated_edits import with_item, with_settings, with_values
from gui.documents import Document
from gui.edits import with_parameter
from gui.files.toml import read_text, scenario_text
from sim.cli import main
from sim.params import Spec, specs
from sim.registry import levers, parameter_groups, shocks
from sim.scenario import load, shipped
from tests.gui.small_desk import sharing, small

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\u2028\u2029"), max_size=60)
NUMBERS = [
    (group, spec) for group, cls in parameter_groups().items() for spec in specs(cls) if spec.type in ("float", "int")
]


def value_between(spec: Spec, share: float) -> float:
    """Return a value of a number's range."""
    low = spec.low if spec.low is not None else 0.0
    high = spec.high if spec.high is not None else low + 10.0
    value = low + share * (high - low)
    return round(value) if spec.type == "int" else min(max(value, low), high)


@pytest.mark.parametrize("name", shipped())
def test_that_shipped_scenarios_survive(name: str, tmp_path: Path) -> None:
    path = tmp_path / "written.toml"
    path.write_text(scenario_text(load(name)), encoding="utf-8")
    assert load(path) == load(name)


@given(words=st.tuples(TEXTS, TEXTS))
def test_that_words_survive(words: tuple[str, str]) -> None:
    plan = replace(small(), title=words[0], description=words[1])
    assert read_text(scenario_text(plan), "test") == plan


@settings(deadline=None, max_examples=60)
@given(which=st.sampled_from(NUMBERS), share=st.floats(0.0, 1.0))
def test_that_every_assumption_survives(which: tuple[str, Spec], share: float) -> None:
    group, spec = which
    plan = with_parameter(Document(1, small()), group, spec.name, value_between(spec, share)).scenario
    assert read_text(scenario_text(plan), "test") == plan


@pytest.mark.parametrize(("owner", "kind"), [*(("lever", k) for k in levers()), *(("shock", k) for k in shocks())])
def test_that_several_of_every_kind_survive(owner: str, kind: str) -> None:
    document = Document(1, small())
    for _ in range(3):
        document = with_item(document, owner, kind)
    last = (*document.scenario.levers, *document.scenario.shocks)[-1]
    document = with_settings(document, last.label, {"ramp": 7, "intensity": 0.1, "where": ("karmiel",)})
    assert read_text(scenario_text(document.scenario), "test") == document.scenario


def test_that_clusters_of_ones_own_survive() -> None:
    places = {"region": ["karmiel", "nahf", "acre"], "clusters": {"two words": ["acre"], "beit_hakerem": ["karmiel"]}}
    plan = with_values(Document(1, small()), places).scenario
    assert read_text(scenario_text(plan), "test") == plan


def test_that_the_check_of_the_command_line_has_nothing_to_say(tmp_path: Path) -> None:
    path = tmp_path / "written.toml"
    path.write_text(scenario_text(sharing()), encoding="utf-8")
    assert main(["check", str(path)]) == 0


def test_that_what_is_as_declared_is_not_written() -> None:
    assert "parameters" not in scenario_text(small())
    assert "intensity" not in scenario_text(sharing())
