"""The authority table: totals that the CBS publishes, ranges, start years, what is imputed and what is scaled."""

import dataclasses

import numpy as np
import pytest

from sim.data import START_YEARS, authority_ids, authority_table, deflator, imputed_cells, member_ids, panel_column
from sim.data.authorities import AuthorityTable
from sim.data.columns import declared
from sim.data.files import read_rows
from sim.data.roster import CLUSTER_IDS, clusters
from sim.errors import DataError

SOURCE = {row["id"]: row for row in read_rows("authorities.csv", ("id",))}
ALL = authority_table(authority_ids())
MEMBERS = authority_table(member_ids())


def test_that_the_58_members_have_901138_residents_at_the_end_of_2018():
    assert MEMBERS.population.sum() == 901_138


@pytest.mark.parametrize(
    ("cluster", "residents"),
    list(zip(CLUSTER_IDS, (153_319, 223_905, 131_076, 217_454, 175_384), strict=True)),
)
def test_that_each_cluster_has_its_residents(cluster, residents):
    assert authority_table(clusters()[cluster].members).population.sum() == residents


@pytest.mark.parametrize(
    ("year", "residents"), list(zip(START_YEARS, (805_000, 819_100, 834_000, 853_600, 874_900, 901_138), strict=True))
)
def test_that_each_start_year_has_the_residents_of_the_year_before(year, residents):
    assert authority_table(member_ids(), year).population.sum() == residents


@pytest.mark.parametrize("year", START_YEARS)
def test_that_every_start_year_is_complete_and_adds_up(year):
    table = authority_table(authority_ids(), year)
    for name, spec in declared(AuthorityTable).items():
        figures = getattr(table, name)
        assert np.isfinite(figures).all(), name
        if spec.price_lag is None and spec.unit != "1..10":
            assert figures[table.population > 0].min() >= spec.low - 1e-9, name
            assert figures[table.population > 0].max() <= spec.high + 1e-9, name
    assert (table.age.sum(axis=1) == table.population).all()
    assert (table.age >= 0).all()
    assert (table.males + table.females == table.population).all()
    assert (table.age[:, :3].sum(axis=1) <= table.age_0_17).all()
    assert (table.age_0_17 <= table.age[:, :4].sum(axis=1)).all()
    np.testing.assert_allclose(table.group_share.sum(axis=1), table.population > 0)


def test_that_the_table_of_2019_is_what_the_cbs_prints_for_the_62():
    rows = [SOURCE[name] for name in MEMBERS.ids]
    for name, spec in declared(AuthorityTable).items():
        if spec.price_lag == 1 or name in ("males", "females"):
            continue
        figures = getattr(MEMBERS, name)
        for i, row in enumerate(rows):
            if row[spec.source] and not MEMBERS.imputed[name][i]:
                assert figures[i] == pytest.approx(
                    float(row[spec.source]) * spec.factor, rel=1e-4, abs=6e-5 * spec.factor
                )


def test_that_age_bands_are_the_published_shares():
    acre = MEMBERS.ids.index("acre")
    share = 100 * MEMBERS.age[acre] / MEMBERS.population[acre]
    row = SOURCE["acre"]
    assert share[3] == pytest.approx(float(row["share_age_15_19_pct"]), abs=0.01)
    assert share[8:].sum() == pytest.approx(float(row["share_65_plus_pct"]), abs=0.01)
    assert share[9] == pytest.approx(float(row["share_75_plus_pct"]), abs=0.01)


def test_that_a_small_minority_printed_as_a_dash_is_not_lost():
    karmiel = MEMBERS.ids.index("karmiel")
    assert MEMBERS.group_share[karmiel, 1:].sum() == pytest.approx(float(SOURCE["karmiel"]["share_arab"]), abs=1e-4)


def test_that_druze_and_bedouin_are_told_from_other_arabs():
    share = {name: MEMBERS.group_share[MEMBERS.ids.index(name)] for name in ("hurfeish", "rahat", "nahf", "netivot")}
    assert share["hurfeish"][2] == pytest.approx(float(SOURCE["hurfeish"]["share_druze"]), abs=1e-4)
    assert share["rahat"][3] > 0.99
    assert share["nahf"][1] > 0.99
    assert share["netivot"][0] > 0.98


def test_that_wages_are_of_two_years_before_in_prices_of_2018():
    acre = MEMBERS.ids.index("acre")
    assert MEMBERS.wage_year == 2017
    nominal = MEMBERS.wage[acre] / deflator(MEMBERS.wage_year)
    assert nominal == pytest.approx(float(SOURCE["acre"]["average_wage_nis"]), rel=1e-6)


@pytest.mark.parametrize("year", START_YEARS[:-1])
def test_that_an_earlier_start_takes_the_panel_where_it_has_a_figure(year):
    table = authority_table(authority_ids(), year)
    for name, spec in declared(AuthorityTable).items():
        if not spec.panel:
            assert table.scaled[name][table.population > 0].all()
            continue
        published = panel_column(spec.panel, year - 1) * spec.factor
        known = ~np.isnan(published)
        if spec.price_lag is not None:
            published = published * deflator(year - 1 - spec.price_lag)
        assert not table.scaled[name][known].any()
        np.testing.assert_allclose(getattr(table, name)[known], published[known], rtol=1e-9, atol=1e-9)


def test_that_an_earlier_start_rakes_ages_to_the_shares_of_its_year():
    table = authority_table(authority_ids(), 2014)
    lived_in = table.population > 0
    old = 100 * table.age[:, 8:].sum(axis=1) / np.maximum(table.population, 1)
    young = 100 * table.age_0_17 / np.maximum(table.population, 1)
    tolerance = 100 * 3 / np.maximum(table.population, 1)
    assert (abs(old - panel_column("share_65_plus_pct", 2013)) <= tolerance)[lived_in].all()
    assert (abs(young - panel_column("share_age_0_17_pct", 2013)) <= tolerance)[lived_in].all()


def test_that_a_head_without_panel_follows_the_total():
    early, late = authority_table(["acre"], 2014), authority_table(["acre"], 2019)
    change = early.expenditure[0] / late.expenditure[0]
    assert early.exp_culture[0] / late.exp_culture[0] == pytest.approx(change)
    assert early.area_km2[0] == late.area_km2[0]


def test_that_rows_come_in_the_order_asked_for():
    table = authority_table(["rahat", "acre"])
    assert table.ids == ("rahat", "acre")
    assert table.population.tolist() == [int(SOURCE[name]["population"]) for name in table.ids]
    assert table.imputed["dwellings"].shape == (2,)


@pytest.mark.parametrize("year", [2013, 2020, 0])
def test_that_another_start_year_is_refused(year):
    with pytest.raises(DataError, match="from 2014 to 2019"):
        authority_table(["acre"], year)


def test_that_an_unknown_id_is_refused_with_a_suggestion():
    with pytest.raises(DataError, match="'acre'"):
        authority_table(["acra"])


def test_that_every_hole_of_the_published_table_is_marked_imputed_and_nothing_else():
    for name, spec in declared(AuthorityTable).items():
        for i, authority in enumerate(MEMBERS.ids):
            if authority == "tefen" or name in ("inner_distance", "localities"):
                continue
            empty = SOURCE[authority][spec.source] == ""
            assert MEMBERS.imputed[name][i] == empty, (name, authority)


def test_that_the_list_of_imputed_cells_is_the_masks():
    cells = imputed_cells(member_ids())
    assert len(cells) == sum(int(mask.sum()) for mask in MEMBERS.imputed.values())
    dwellings = {cell.authority for cell in cells if cell.column == "dwellings"}
    assert dwellings == {
        name for name, row in SOURCE.items() if name in MEMBERS.ids and not row["dwellings_registered"]
    }


def test_that_tefen_is_a_jobs_node_without_residents():
    tefen = authority_table(["tefen"])
    spec = declared(AuthorityTable)
    people = [name for name in spec if spec[name].unit.startswith(("person", "dwelling", "vehicle"))]
    assert {name: getattr(tefen, name).sum() for name in people} == dict.fromkeys(people, 0)
    assert tefen.industry_area[0] > 0
    assert tefen.own_revenue[0] == tefen.arnona_nonresidential[0] == tefen.expenditure[0] > 0
    assert tefen.exp_administration[0] + tefen.exp_local_services[0] == pytest.approx(tefen.expenditure[0])
    named = {item.name for item in dataclasses.fields(tefen)} & set(spec) - {"lat", "lon", "area_km2"}
    assert all(tefen.imputed[name][0] for name in named)
