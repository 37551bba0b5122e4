"""How a scenario names the authorities and clusters that it simulates."""

from typing import Any

import pytest

from sim.data import roster
from sim.errors import ScenarioError
from sim.scenario import Scenario, from_dict
from sim.scenario.places import find_place


def _scenario(**keys: Any) -> Scenario:
    return from_dict({"format": 1, "name": "x", **keys})


def test_that_a_cluster_brings_its_members() -> None:
    scenario = _scenario(region="beit_hakerem")
    assert set(scenario.region) == set(roster.clusters()["beit_hakerem"].members)
    assert scenario.clusters == {"beit_hakerem": scenario.region}


def test_that_all_means_the_five_clusters() -> None:
    scenario = _scenario(region="all")
    assert len(scenario.region) == 58
    assert list(scenario.clusters) == list(roster.clusters())


def test_that_the_order_in_the_file_does_not_matter() -> None:
    names = ["beit_hakerem", "western_galilee", "haifa", "dimona"]
    assert _scenario(region=names) == _scenario(region=names[::-1])


def test_that_authorities_named_one_by_one_belong_to_no_cluster() -> None:
    scenario = _scenario(region=["acre", "shlomi"])
    assert set(scenario.region) == {"acre", "shlomi"}
    assert scenario.clusters == {}


def test_that_a_new_cluster_is_the_region_unless_more_is_asked_for() -> None:
    north = {"north": ["nahariyya", "עכו", "Shlomi"]}
    assert set(_scenario(clusters=north).region) == {"nahariyya", "acre", "shlomi"}
    wider = _scenario(clusters=north, region=["north", "haifa"])
    assert set(wider.region) == {"nahariyya", "acre", "shlomi", "haifa"}
    assert wider.clusters == {"north": tuple(name for name in wider.region if name != "haifa")}


def test_that_a_known_cluster_can_be_given_other_members() -> None:
    scenario = _scenario(region="beit_hakerem", clusters={"beit_hakerem": ["karmiel", "acre"]})
    assert scenario.clusters == {"beit_hakerem": scenario.region}
    assert set(scenario.region) == {"karmiel", "acre"}


def test_that_where_is_kept_as_ids_in_the_order_of_the_region() -> None:
    lever = {"kind": "tax_relief", "where": ["כרמיאל", "Beit HaKerem", "Biina"]}
    assert _scenario(region="beit_hakerem", lever=[lever]).levers[0].where == ("beit_hakerem", "biina", "karmiel")


@pytest.mark.parametrize("names", ["id", "name_en", "name_he", "name_ar", "cbs_symbol"])
def test_that_every_authority_is_found_by_every_name_as_the_roster_finds_it(names: str) -> None:
    texts = [getattr(authority, names) for authority in roster.roster().values()]
    clusters = {cluster.name_en for cluster in roster.clusters().values()}
    for text in filter(None, texts):
        place = find_place(text)
        assert place is not None
        assert place[0] == "cluster" or place[1] == roster.find_authority(text).id or text in clusters


@pytest.mark.parametrize("name", ["western-galilee", "Western Galilee", "גליל מערבי", "אשכול גליל מערבי"])
def test_that_a_cluster_is_found_by_each_of_its_names(name: str) -> None:
    assert find_place(name) == ("cluster", "western_galilee")


def test_that_a_misspelt_hebrew_name_is_answered_with_the_id_and_the_hebrew_name() -> None:
    with pytest.raises(ScenarioError, match=r"did you mean 'karmiel' \(כרמיאל\)"):
        _scenario(region="כרמיאול")


def test_that_an_authority_has_one_cluster() -> None:
    with pytest.raises(ScenarioError, match="is already a member of 'a'"):
        _scenario(clusters={"a": ["acre"], "b": ["acre", "shlomi"]})


def test_that_a_new_cluster_does_not_take_a_member_of_a_cluster_beside_it() -> None:
    with pytest.raises(ScenarioError, match="comes in twice: by 'beit_hakerem' and by 'new'"):
        _scenario(region=["beit_hakerem", "new"], clusters={"new": ["karmiel", "acre"]})


def test_that_a_new_cluster_is_not_cut_out_of_one_that_is_simulated() -> None:
    with pytest.raises(ScenarioError, match=r"clusters.new = karmiel: is already a member of 'beit_hakerem'"):
        _scenario(region="beit_hakerem", clusters={"new": ["karmiel"]})
