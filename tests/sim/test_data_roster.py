"""Who is who: ids, names in three languages, clusters."""

import subprocess
import sys

import pytest

from sim.data import find_authority, find_cluster, member_ids
from sim.data.files import read_rows
from sim.data.roster import CLUSTER_IDS, OTHER_LOCALITIES, Authority, clusters, roster
from sim.errors import DataError


def test_that_the_five_clusters_have_58_members():
    sizes = {name: len(cluster.members) for name, cluster in clusters().items()}
    assert sizes == {
        "western_galilee": 12,
        "eastern_galilee": 18,
        "beit_hakerem": 7,
        "western_negev": 9,
        "eastern_negev": 12,
    }
    assert len(set(member_ids())) == 58


def test_that_the_roster_has_255_cbs_authorities_and_tefen():
    symbols = [authority.cbs_symbol for authority in roster().values()]
    assert symbols.count("") == 1
    assert roster()["tefen"].cbs_symbol == ""
    assert len(set(symbols)) == 256


def test_that_the_63_of_the_source_documents_come_first_and_keep_their_ids():
    source = [row["id"] for row in read_rows("authorities.csv", ("id",))]
    assert list(roster())[:63] == source
    assert set(source) == {*member_ids(), *OTHER_LOCALITIES}
    assert not any(roster()[name].cluster for name in OTHER_LOCALITIES)


def test_that_roster_and_national_table_agree_on_symbols_groups_and_hebrew_names():
    by_symbol = {authority.cbs_symbol: authority for authority in roster().values()}
    for row in read_rows("national_255.csv", ("cbs_symbol",)):
        authority = by_symbol[row["cbs_symbol"]]
        assert authority.group == row["group"]
        assert authority.district_he == row["district_he"]
        assert row["name_he"] in (authority.name_he, *authority.other_names)


def test_that_roster_and_source_list_agree_on_cluster_kind_and_any_arabic_name_it_has():
    for row in read_rows("authorities.csv", ("id",)):
        authority = roster()[row["id"]]
        assert (authority.cluster or "none", authority.kind, authority.name_ar) == (
            row["cluster"],
            row["kind"],
            row["name_ar"] or authority.name_ar,
        )


def _names(authority: Authority) -> list[str]:
    """Return every name of an authority."""
    names = (authority.id, authority.cbs_symbol, authority.name_en, authority.name_he, authority.name_ar)
    return [name for name in (*names, *authority.other_names) if name]


@pytest.mark.parametrize("authority", roster().values(), ids=lambda authority: authority.id)
def test_that_an_authority_is_found_by_each_of_its_names(authority):
    assert {find_authority(name).id for name in _names(authority)} == {authority.id}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MAALOT tarshiha", "maalot_tarshiha"),
        ("beer-sheva", "beer_sheva"),
        ("Golan", "golan"),
        ("מועצה אזורית משגב", "misgav"),
        ("مجد الكروم", "majd_al_krum"),
        ("نهف", ""),
    ],
)
def test_that_case_marks_and_titles_do_not_matter(text, found):
    if found:
        assert find_authority(text).id == found
    else:
        with pytest.raises(DataError):
            find_authority(text)


@pytest.mark.parametrize(
    ("text", "near"),
    [("Karmeil", "karmiel"), ("Hurfesh", "hurfeish"), ("כרמאל", "karmiel"), ("רהת", "rahat"), ("راهط", "rahat")],
)
def test_that_a_misspelt_name_brings_the_right_one(text, near):
    with pytest.raises(DataError, match=rf"did you mean .*'{near}'"):
        find_authority(text)


@pytest.mark.parametrize("name", CLUSTER_IDS)
def test_that_a_cluster_is_found_in_three_languages(name):
    cluster = clusters()[name]
    texts = (name.replace("_", "-"), cluster.name_en, cluster.name_he, "אשכול " + cluster.name_he, cluster.name_ar)
    assert {find_cluster(text).id for text in texts} == {name}


def test_that_an_unknown_cluster_brings_the_nearest_one():
    with pytest.raises(DataError, match="did you mean 'western_galilee'"):
        find_cluster("westren galilee")


def test_that_looking_up_a_place_imports_no_numpy():
    code = "import sys; from sim.data import find_authority; find_authority('Acre'); sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
