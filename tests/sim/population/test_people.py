"""Rules of residents and households at the start."""

import numpy as np
import pytest

from sim.data import authority_table, member_ids
from sim.kernels.codes import CHILD, EMPLOYEE, FEMALE, INACTIVE, MALE, NONE, RETIRED, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.participation import takes_part
from sim.population.fit import fit_table
from sim.population.people import people
from tests.sim.population.regions import PARAMETERS, cluster_table, column, population

LABOUR_FORCE = (UNEMPLOYED, EMPLOYEE, SELF_EMPLOYED)


def test_that_every_fitted_margin_of_a_cluster_is_within_one_percent() -> None:
    residents, households, _ = population()
    rows = fit_table(residents, households, cluster_table(), PARAMETERS, 1.0)
    assert {row.authority for row in rows} == set(cluster_table().ids)
    assert sum(row.fitted for row in rows) > 100
    assert [row for row in rows if row.fitted and not row.within] == []


@pytest.mark.slow
def test_that_every_fitted_margin_of_five_clusters_is_within_one_percent() -> None:
    table = authority_table(member_ids(), 2019)
    residents, households, _ = people(table, PARAMETERS, 1.0, 1)
    assert residents.n == 901_138
    rows = fit_table(residents, households, table, PARAMETERS, 1.0)
    assert [row for row in rows if row.fitted and not row.within] == []


def test_that_the_same_seed_gives_the_same_bits_and_another_one_does_not() -> None:
    first, second, third = (people(cluster_table(), PARAMETERS, 0.05, seed) for seed in (7, 7, 8))
    for name in type(first[0]).columns():
        assert np.array_equal(getattr(first[0], name), getattr(second[0], name)), name
    for name in type(first[1]).columns():
        assert np.array_equal(getattr(first[1], name), getattr(second[1], name)), name
    assert not np.array_equal(column(first[0], "pay"), column(third[0], "pay")[: first[0].n])


def test_that_an_authority_without_residents_has_none() -> None:
    residents, households, participation = people(authority_table(["tefen"], 2019), PARAMETERS, 1.0, 1)
    assert residents.n == households.n == 0
    assert participation.tolist() == [[1.0, 1.0]]


def test_that_identities_are_unique_and_differ_between_residents_and_households() -> None:
    residents, households, _ = population()
    both = np.concatenate([column(residents, "uid"), column(households, "uid")])
    assert np.unique(both).size == both.size


def test_that_everybody_is_born_before_the_start() -> None:
    born = column(population()[0], "born")
    assert born.max() <= -1
    assert born.min() >= -12 * 105


def test_that_labour_status_fits_age() -> None:
    residents, _, _ = population()
    years, status = -column(residents, "born") // 12, column(residents, "status")
    assert ((status == CHILD) == (years < 15)).all()
    assert np.isin(status, (CHILD, INACTIVE, *LABOUR_FORCE, RETIRED)).all()
    assert years[status == RETIRED].min() >= 50
    assert years[np.isin(status, LABOUR_FORCE)].max() < 75


def test_that_those_who_take_part_are_those_whose_draw_says_so() -> None:
    residents, _, participation = population()
    status, years = column(residents, "status"), -column(residents, "born") // 12
    limit = np.where(column(residents, "sex") == FEMALE, 62, 67)
    for i in np.flatnonzero((years >= 15) & (years < limit))[::53]:
        kind = [int(column(residents, name)[i]) for name in ("sex", "group", "education")]
        factor = participation[residents.home[i], kind[0]]
        expected = takes_part(residents.uid[i], int(years[i]), *kind, factor, np.uint64(1))
        assert expected == (status[i] in LABOUR_FORCE)


def test_that_money_goes_to_those_whom_it_belongs() -> None:
    residents, _, _ = population()
    status, pay = column(residents, "status"), column(residents, "pay")
    potential, years = column(residents, "potential"), -column(residents, "born") // 12
    assert (pay[status == EMPLOYEE] > 0).all()
    assert (pay[np.isin(status, (CHILD, SELF_EMPLOYED))] == 0).all()
    assert (potential[years >= 15] > 0).all()
    assert (potential[years < 15] == 0).all()
    assert (column(residents, "tax") <= pay).all()
    assert (column(residents, "tax") >= 0).all()
    assert (column(residents, "benefit")[status != UNEMPLOYED] == 0).all()


def test_that_unemployment_in_the_region_is_that_of_the_parameter() -> None:
    status = column(population()[0], "status")
    rate = (status == UNEMPLOYED).sum() / np.isin(status, LABOUR_FORCE).sum()
    assert rate == pytest.approx(PARAMETERS.population.unemployment_rate, abs=1e-4)


def test_that_skill_is_a_standard_score_and_rises_with_education() -> None:
    residents, _, _ = population()
    skill, education = column(residents, "skill").astype(np.float64), column(residents, "education")
    assert skill.mean() == pytest.approx(0, abs=1e-5)
    assert skill.std() == pytest.approx(1, abs=1e-5)
    adult = -column(residents, "born") // 12 >= 30
    means = [skill[adult & (education == level)].mean() for level in range(3)]
    assert means[0] < means[1] < means[2]


def test_that_degree_holders_earn_more_and_women_less_as_the_margins_say() -> None:
    residents, _, _ = population()
    pay, education, sex = (column(residents, name) for name in ("pay", "education", "sex"))
    works = column(residents, "status") == EMPLOYEE
    for of_sex in (MALE, FEMALE):
        means = [pay[works & (sex == of_sex) & (education == level)].mean() for level in range(3)]
        assert means[0] < means[1] < means[2]
    assert pay[works & (sex == MALE)].mean() > pay[works & (sex == FEMALE)].mean()


def test_that_there_are_spare_rows_and_they_are_blank() -> None:
    residents, households, _ = population()
    for table in (residents, households):
        assert table.capacity >= 1.1 * table.n
        assert (table.home[table.n :] == NONE).all()
