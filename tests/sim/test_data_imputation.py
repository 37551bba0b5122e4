"""Conditional medians: who gives, in which order likeness is dropped, how well known figures are recovered."""

import numpy as np

from sim.data import authority_ids, authority_table
from sim.data.imputation import MIN_DONORS, fill, likeness, tefen_figures
from sim.data.national import national_column


def _alike(n, group=None, ses=None, rural=None, population=None):
    """Return the likeness of n places, alike in all that is not given."""
    return likeness(
        np.full(n, 8_000.0) if population is None else np.array(population, float),
        np.zeros(n, np.int64) if group is None else np.array(group),
        np.full(n, 4.0) if ses is None else np.array(ses, float),
        np.zeros(n, bool) if rural is None else np.array(rural),
    )


def test_that_a_hole_gets_the_median_ratio_times_its_own_base():
    value, base = np.array([np.nan, 1, 2, 3, 4, 50]), np.array([10.0, 1, 1, 1, 1, 1])
    filled = fill(value, base, _alike(6), np.ones(6, bool))
    assert value[0] == 30
    assert filled.tolist() == [True, False, False, False, False, False]


def test_that_only_the_same_group_gives_when_it_is_large_enough():
    value = np.array([np.nan, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9])
    fill(value, np.ones(12), _alike(12, group=[0] * 6 + [1] * 6), np.ones(12, bool))
    assert value[0] == 1


def test_that_likeness_is_dropped_when_donors_are_too_few():
    few = MIN_DONORS - 1
    value = np.array([np.nan, *[1] * few, *[9] * 8])
    fill(value, np.ones(len(value)), _alike(len(value), group=[0] * (few + 1) + [1] * 8), np.ones(len(value), bool))
    assert value[0] == 9


def test_that_socioeconomic_clusters_further_than_one_do_not_give():
    value = np.array([np.nan, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9])
    fill(value, np.ones(12), _alike(12, ses=[4] + [5] * 5 + [6] * 6), np.ones(12, bool))
    assert value[0] == 1


def test_that_size_bands_are_those_of_the_pooled_table():
    alike = _alike(4, population=[4_999, 5_000, 9_999, 10_000])["size"]
    assert alike[1].tolist() == [False, True, True, False]


def test_that_places_without_residents_neither_give_nor_receive():
    value = np.array([np.nan, np.nan, 2, 2, 2, 2, 2])
    who = np.array([True, False, True, True, True, True, True])
    fill(value, np.ones(7), _alike(7), who)
    assert value[0] == 2
    assert np.isnan(value[1])


def test_that_published_fertility_is_recovered_within_ten_percent():
    table, published = authority_table(authority_ids()), national_column("total_fertility_rate", 0, 9)
    rate = table.births / np.maximum(table.age[:, 4:6].sum(axis=1), 1)
    alike = likeness(table.population.astype(float), table.group.astype(np.int64), table.ses_cluster, table.kind == 2)
    error = []
    for i in np.flatnonzero(~np.isnan(published)):
        held_out = published.copy()
        held_out[i] = np.nan
        fill(held_out, rate, alike, table.population > 0)
        error.append(abs(held_out[i] / published[i] - 1))
    assert np.quantile(error, 0.9) < 0.10


def test_that_tefen_is_taxed_at_the_median_rate_of_the_north():
    area = np.array([100_000.0, 100_000, 100_000, 1_000])
    figures = {
        "industry_area": area,
        "office_area": np.zeros(4),
        "arnona_nonresidential": area * np.array([50, 80, 90, 900]),
    }
    own = tefen_figures(figures, np.ones(4, bool))
    assert own["arnona"] == 80 * (own["industry_area"] + own["office_area"])
