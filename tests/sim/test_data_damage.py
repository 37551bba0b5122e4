"""A damaged table is refused, and the message names file, row, column, value and what is expected."""

import gzip
import shutil

import pytest

from sim.data.assembly import authority_table
from sim.data.constants import all_constants
from sim.data.files import TABLES, read_rows
from sim.data.life import death_probability, fertility_pattern, household_sizes
from sim.data.prices import price_index
from sim.data.reference import evidence_parameters
from sim.data.sectors import input_output, sector_table
from sim.errors import DataError


@pytest.fixture
def tables(tmp_path):
    """Return a folder that links to every shipped table, to be damaged."""
    for path in TABLES.iterdir():
        (tmp_path / path.name).symlink_to(path)
    return tmp_path


def damage(folder, name, change):
    """Replace a table by a changed copy."""
    path = folder / name
    packed = name.endswith(".gz")
    raw = path.read_bytes()
    text = change((gzip.decompress(raw) if packed else raw).decode())
    path.unlink()
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())


def set_cell(row, column, value):
    """Return a change of one cell; rows count from 1, the header being row 1."""

    def change(text):
        lines = text.splitlines()
        cells = lines[row - 1].split(",")
        cells[lines[0].split(",").index(column)] = value
        return "\n".join([*lines[: row - 1], ",".join(cells), *lines[row:]]) + "\n"

    return change


@pytest.mark.parametrize("value", ["-5", "lots", "nan", "inf", "3e9"])
def test_that_a_bad_figure_is_named_with_file_row_column_and_range(tables, value):
    damage(tables, "national_255.csv", set_cell(7, "population", value))
    with pytest.raises(DataError) as refused:
        authority_table(["acre"], 2019, tables)
    text = str(refused.value)
    assert f"national_255.csv:7: population = '{value}'" in text
    assert "expected a number from 0 to 2e+06 or nothing" in text


def test_that_a_share_over_100_is_named(tables):
    damage(tables, "national_255.csv", set_cell(3, "share_bagrut_pct", "120"))
    with pytest.raises(
        DataError, match=r"national_255.csv:3: share_bagrut_pct = '120': expected a number from 0 to 100"
    ):
        authority_table(["acre"], 2019, tables)


def test_that_a_bad_panel_figure_is_named(tables):
    lines = gzip.decompress((TABLES / "panel_2013_2018.csv.gz").read_bytes()).decode().splitlines()
    row = next(i for i, line in enumerate(lines, 1) if ",2015,population," in line)
    damage(tables, "panel_2013_2018.csv.gz", set_cell(row, "value", "-1"))
    assert authority_table(["acre"], 2017, tables).population[0] > 0
    with pytest.raises(DataError, match=rf"panel_2013_2018.csv.gz:{row}: value \(population\)"):
        authority_table(["acre"], 2016, tables)


def test_that_a_lost_authority_is_named(tables):
    damage(tables, "national_255.csv", lambda text: "\n".join(x for x in text.splitlines() if ",7600," not in x) + "\n")
    with pytest.raises(DataError, match="no row for 7600"):
        authority_table(["acre"], 2019, tables)


def test_that_an_authority_there_twice_is_named(tables):
    damage(tables, "national_255.csv", lambda text: text + text.splitlines()[5] + "\n")
    with pytest.raises(DataError, match="national_255.csv:257: cbs_symbol"):
        authority_table(["acre"], 2019, tables)


def test_that_a_lost_column_is_named(tables):
    damage(tables, "national_255.csv", lambda text: text.replace("live_births", "lively_births", 1))
    with pytest.raises(DataError, match="national_255.csv:1: live_births"):
        authority_table(["acre"], 2019, tables)


def test_that_a_cut_row_is_named(tables):
    damage(tables, "constants.csv", lambda text: text.replace("vat,0.17,", "vat;0.17;", 1))
    with pytest.raises(DataError, match=r"constants.csv:\d+: .*cells.*expected 6 cells"):
        all_constants(tables)


def test_that_a_missing_file_is_named(tables):
    (tables / "cpi.csv").unlink()
    with pytest.raises(DataError, match=r"cpi.csv: 'no such file'"):
        price_index(tables)


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00", b"\x1f\x8b\x08broken"])
def test_that_an_unreadable_file_is_named(tmp_path, raw):
    (tmp_path / "x.csv.gz").write_bytes(raw)
    with pytest.raises(DataError, match="x.csv.gz: 'unreadable"):
        read_rows("x.csv.gz", folder=tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "load"),
    [
        ("sectors.csv", "agriculture,0.01,", "agriculture,0.02,", sector_table),
        ("sectors.csv", "agriculture,", "farming,", sector_table),
        ("io_coefficients.csv", "imports,0.11", "imports,0.12", input_output),
        ("fertility_pattern.csv", "jewish,15,20,0.01,", "jewish,15,20,0.02,", fertility_pattern),
        ("household_size.csv", "arab,0.07,", "arab,0.17,", household_sizes),
        ("life_table.csv", "jewish,male,1,5,", "jewish,male,0,5,", death_probability),
        ("life_table.csv", "jewish,male,", "jewish,man,", death_probability),
        ("parameters.csv", ",-0.198,-0.24,", ",-0.298,-0.24,", evidence_parameters),
        ("constants.csv", ",memory\n", ",rumour\n", all_constants),
    ],
)
def test_that_a_table_that_does_not_add_up_is_refused(tables, file, old, new, load):
    assert old in (TABLES / file).read_text()
    damage(tables, file, lambda text: text.replace(old, new, 1))
    with pytest.raises(DataError, match=file):
        load(tables)


def test_that_a_whole_copy_of_the_tables_gives_the_same_figures(tmp_path):
    shutil.copytree(TABLES, tmp_path / "copy")
    theirs, ours = authority_table(["acre"], 2014, tmp_path / "copy"), authority_table(["acre"], 2014)
    assert (theirs.wage == ours.wage).all()
