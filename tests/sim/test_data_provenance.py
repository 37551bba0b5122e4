"""Every figure has a source, every table its place in SOURCES.md."""

import pytest

from sim.data import panel_source_of, source_of
from sim.data.files import TABLES, read_rows
from sim.data.roster import roster

NOT_FIGURES = {
    *("id", "name_en", "name_he", "cluster", "coord_method", "source_main", "notes", "cbs_symbol"),
    *("population_year", "socioeconomic_year", "peripherality_year", "average_wage_year", "bagrut_year", "budget_year"),
}


def test_that_each_filled_cell_of_the_63_has_a_source():
    rows = read_rows("authorities.csv", ("id",))
    bare = [
        (row["id"], column)
        for row in rows
        for column, text in row.items()
        if text and column not in NOT_FIGURES and source_of(row["id"], column) is None
    ]
    assert len(rows) == 63
    assert bare == []


def test_that_each_panel_value_has_a_source():
    by_symbol = {authority.cbs_symbol: authority.id for authority in roster().values()}
    rows = read_rows("panel_2013_2018.csv.gz", ("cbs_symbol", "edition_year", "variable"))
    bare = [
        row
        for row in rows
        if panel_source_of(by_symbol[row["cbs_symbol"]], int(row["edition_year"]), row["variable"]) is None
    ]
    assert len(rows) > 40_000
    assert bare == []


def test_that_a_source_names_file_sheet_and_cell():
    found = source_of("Acre", "wage")
    assert "CBS, Local Authorities in Israel 2018" in found.source
    assert "sheet" in found.quote
    assert source_of("hurfeish", "fertility") is None


@pytest.mark.parametrize("path", sorted(TABLES.iterdir()), ids=lambda path: path.name)
def test_that_each_table_is_described_in_the_sources_page(path):
    assert f"`{path.name}`" in (TABLES.parent / "SOURCES.md").read_text(encoding="utf-8")


def test_that_the_localities_of_the_63_are_among_the_national_ones():
    places = {row["locality_cbs_id"]: row for row in read_rows("national_localities.csv")}
    rows = read_rows("localities.csv")
    assert len(rows) == 385
    for row in rows:
        place = places[row["locality_cbs_id"]]
        assert [row[key] for key in ("authority_id", "lat", "lon")] == [
            place[key] for key in ("authority_id", "lat", "lon")
        ]


def test_that_the_shipped_tables_are_small():
    assert sum(path.stat().st_size for path in TABLES.iterdir()) < 6_000_000
