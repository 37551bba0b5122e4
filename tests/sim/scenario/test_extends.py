"""What a scenario takes over from the one it extends."""

from pathlib import Path

import pytest

from sim.errors import ScenarioError
from sim.scenario import Scenario, inherit, load

PARENT = """
format = 1
name = "parent"
title = "Parent"
description = "A question"
region = ["north", "dimona"]
years = 5
seed = 3
[clusters]
north = ["acre", "shlomi"]
[parameters]
labour.separation_rate = 0.02
labour.applications = 2
[[lever]]
kind = "land_release"
dwellings = 10
ramp = 6
[[lever]]
kind = "land_release"
name = "more"
[[shock]]
kind = "recession"
"""


def _child(folder: Path, text: str, parent: str = PARENT) -> Scenario:
    (folder / "parent.toml").write_text(parent)
    (folder / "child.toml").write_text(f'format = 1\nname = "child"\nextends = "parent"\n{text}')
    return load("child.toml")


def test_that_settings_are_taken_over_and_words_are_not(folder: Path) -> None:
    child = _child(folder, "seed = 4\n")
    assert (child.years, child.seed) == (5, 4)
    assert (child.name, child.title, child.description) == ("child", "", "")
    assert child.region == ("shlomi", "acre", "dimona")
    assert [item.label for item in (*child.levers, *child.shocks)] == ["land_release", "more", "recession"]


def test_that_a_new_region_drops_the_old_clusters(folder: Path) -> None:
    child = _child(folder, 'region = "beit_hakerem"\n')
    assert list(child.clusters) == ["beit_hakerem"]
    assert "acre" not in child.region


def test_that_parameters_are_replaced_one_by_one(folder: Path) -> None:
    child = _child(folder, "[parameters]\nlabour.applications = 7\n")
    assert (child.parameters.labour.separation_rate, child.parameters.labour.applications) == (0.02, 7)


def test_that_a_lever_of_the_same_label_is_changed_and_another_added(folder: Path) -> None:
    child = _child(
        folder,
        '[[lever]]\nkind = "land_release"\ndwellings = 20\n[[lever]]\nname = "more"\nintensity = 0\n'
        '[[lever]]\nkind = "tax_relief"\n',
    )
    first, second, third = child.levers
    assert (first.dwellings, first.ramp) == (20.0, 6)  # type: ignore[attr-defined]
    assert (second.label, second.kind, second.intensity) == ("more", "land_release", 0.0)
    assert third.kind == "tax_relief"


def test_that_a_lever_of_another_kind_replaces_the_one_of_its_name(folder: Path) -> None:
    child = _child(folder, '[[lever]]\nkind = "tax_relief"\nname = "more"\n')
    assert [lever.kind for lever in child.levers] == ["land_release", "tax_relief"]
    assert child.levers[1].label == "more"


def test_that_a_lever_given_twice_in_the_child_is_a_problem(folder: Path) -> None:
    with pytest.raises(ScenarioError, match=r"child.toml:8:8: lever\[1\].name = 'more': is given twice"):
        _child(folder, '[[lever]]\nname = "more"\nkind = "tax_relief"\n[[lever]]\nname = "more"\nkind = "tax_relief"\n')


def test_that_a_problem_is_told_in_the_file_where_it_stands(folder: Path) -> None:
    with pytest.raises(ScenarioError) as caught:
        _child(folder, "yeers = 1\n", PARENT.replace("ramp = 6", "ramp = -6"))
    assert str(caught.value).splitlines()[:2] == [
        "child.toml: 2 problems",
        (
            "  child.toml:4:1: yeers: unknown; did you mean 'years'? Known: format, extends, region, clusters, "
            "parameters, lever, shock, name, title, description, start, years and 2 more"
        ),
    ]
    assert "  parent.toml:17:8: lever[0].ramp = -6: expected a whole number from 0 to 600 month" in str(caught.value)


def test_that_a_value_replaced_by_the_child_is_not_checked_in_the_parent(folder: Path) -> None:
    assert _child(folder, "years = 7\n", PARENT.replace("years = 5", "years = 500")).years == 7


def test_that_a_chain_is_followed(folder: Path) -> None:
    (folder / "grandchild.toml").write_text('format = 1\nname = "g"\nextends = "child"\nseed = 9\n')
    _child(folder, "years = 6\n")
    grandchild = load("grandchild.toml")
    assert (grandchild.years, grandchild.seed, len(grandchild.levers)) == (6, 9, 2)


def test_that_a_shipped_scenario_can_be_extended_from_another_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "shipped").mkdir()
    (folder / "shipped" / "base.toml").write_text(PARENT)
    monkeypatch.setattr(inherit, "shipped_folder", lambda: folder / "shipped")
    (folder / "mine.toml").write_text('format = 1\nname = "mine"\nextends = "base"\n')
    assert load("mine.toml").years == 5
    assert load("base").name == "parent"


def test_that_an_unknown_shipped_name_is_answered_with_the_nearest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "western-galilee.toml").write_text(PARENT)
    monkeypatch.setattr(inherit, "shipped_folder", lambda: folder)
    with pytest.raises(ScenarioError, match="'western_galile': unknown; did you mean 'western-galilee'"):
        load("western_galile")


def test_that_the_checkouts_folder_goes_before_the_installed_copy(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = folder / "sim"
    (package / "scenario_files").mkdir(parents=True)
    monkeypatch.setattr(inherit, "files", lambda _: package)
    assert inherit.shipped_folder() == package / "scenario_files"
    (folder / "scenarios").mkdir()
    assert inherit.shipped_folder() == package / "scenario_files"  # some other program's folder beside the package
    (folder / "pyproject.toml").touch()
    assert inherit.shipped_folder() == folder / "scenarios"
