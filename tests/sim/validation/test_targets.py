"""Rules of the targets: order of ids, what is left out, what can be expressed, and how files of others are read."""

from pathlib import Path

import pytest

from sim.data import member_ids
from sim.data.files import TABLES
from sim.data.roster import roster
from sim.errors import DataError
from sim.validation.targets import expressible, id_order, left_out, levels, read_targets, region_scope

FOUND = read_targets()


def test_that_ids_stand_in_the_order_of_their_numbers() -> None:
    assert sorted(["T100", "T10b", "T9", "D01", "T10"], key=id_order) == ["D01", "T9", "T10", "T10b", "T100"]


def test_that_every_fourth_figure_is_left_out_and_no_direction_is() -> None:
    ids = [target.id for target in levels(FOUND)]
    assert left_out(FOUND) == frozenset(ids[3::4])
    assert not any(name.startswith("D") for name in left_out(FOUND))


def test_that_the_five_clusters_express_the_57_and_relations_and_no_level_of_israel() -> None:
    scope = region_scope(member_ids())
    can = {target.id: expressible(target, scope, ("region",)) for target in levels(FOUND)}
    assert can["T13"]
    assert can["T15"]
    assert can["T18"]
    assert can["T64"]
    assert not can["T30"]
    assert not can["T51"]
    assert not can["T110"]


def test_that_the_country_expresses_israel_and_not_the_57() -> None:
    scope = region_scope(tuple(name for name, place in roster().items() if place.cbs_symbol))
    can = {target.id: expressible(target, scope, ("region",)) for target in levels(FOUND)}
    assert can["T30"]
    assert not can["T13"]


def test_that_a_single_cluster_expresses_what_must_hold_anywhere_and_its_own_figures() -> None:
    can = {target.id for target in levels(FOUND) if expressible(target, region_scope(("rahat",)), ("rahat", "region"))}
    assert "T74" in can
    assert "T13" not in can
    assert "T18" not in can


def test_that_a_file_of_others_is_read_and_a_damaged_one_is_refused(tmp_path: Path) -> None:
    text = (TABLES / "targets.csv").read_text(encoding="utf-8").splitlines()
    (tmp_path / "mine.csv").write_text("\n".join(text[:3]), encoding="utf-8")
    assert list(read_targets(tmp_path / "mine.csv")) == ["T01", "T02"]
    (tmp_path / "bad.csv").write_text("\n".join([text[0], text[1].replace("815000,920721", "9,1")]), encoding="utf-8")
    with pytest.raises(DataError, match=r"bad\.csv"):
        read_targets(tmp_path / "bad.csv")
