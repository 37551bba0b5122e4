"""Rules of labour margins, wage margins and identities of authorities."""

import numpy as np
import pytest

from sim.data import authority_ids, employment_factor
from sim.kernels.codes import DEGREE, FEMALE, MALE, MATRICULATION
from sim.population.crowd import count_cells, symbol_of
from sim.population.fit import fit_table
from sim.population.people import people
from sim.population.wages import minimum_wage, wage_targets
from sim.population.work import labour_targets
from tests.sim.population.regions import PARAMETERS, cluster_table, column, population


def test_that_no_two_authorities_share_an_identity() -> None:
    symbols = [symbol_of(name) for name in authority_ids()]
    assert len(set(symbols)) == len(symbols)
    assert max(symbols) < 1 << 23


def test_that_cells_of_persons_add_up_to_the_margins_of_the_authority() -> None:
    table = cluster_table("western_galilee")
    for j in np.flatnonzero(table.population > 0):
        cells = count_cells(table, j)
        assert (cells >= 0).all()
        assert cells.sum(axis=(0, 1)).tolist() == table.age[j].tolist()
        assert abs(int(cells[MALE].sum()) - int(table.males[j])) <= 1
        assert cells.sum(axis=(0, 2)) == pytest.approx(table.group_share[j] * table.population[j], abs=1)


def test_that_employees_by_sex_make_the_mean_wage_of_both() -> None:
    table = cluster_table()
    for j, targets in enumerate(labour_targets(table, PARAMETERS)):
        men, women = (int(x) for x in targets.employees_of_year)
        assert men + women == table.employees[j]
        mean = (men * table.wage_men[j] + women * table.wage_women[j]) / (men + women)
        assert mean == pytest.approx(table.wage[j], rel=0.001)
        assert targets.employees.sum() == pytest.approx(employment_factor() * table.employees[j], abs=1)


def test_that_unemployment_differs_as_benefit_rates_do() -> None:
    table = cluster_table()
    odds = [t.unemployed.sum() / (t.employees.sum() + t.self_employed.sum()) for t in labour_targets(table, PARAMETERS)]
    ratio = np.array(odds) / table.benefit_rate
    assert ratio == pytest.approx(np.full(len(table), ratio.mean()), rel=0.02)


def test_that_the_minimum_wage_is_that_of_the_year_of_the_wages() -> None:
    assert wage_targets(cluster_table(), 0).minimum == minimum_wage(2017)
    assert 500_000 < minimum_wage(2017) < 510_000


def test_that_premiums_of_education_are_near_those_of_the_parameters() -> None:
    residents, _, _ = population()
    years, pay = -column(residents, "born") // 12, column(residents, "pay")
    education, sex = column(residents, "education"), column(residents, "sex")
    prime = (pay > 0) & (years >= 35) & (years < 55)
    for of_sex in (MALE, FEMALE):
        logs = [np.log(pay[prime & (sex == of_sex) & (education == level)]).mean() for level in (MATRICULATION, DEGREE)]
        # Degree holders are also abler, so the raw gap is the premium and what their skill returns.
        assert 0.3 < logs[1] - logs[0] < 0.75


@pytest.mark.parametrize("year", [2014, 2016])
def test_that_earlier_starts_fit_as_well(year: int) -> None:
    table = cluster_table("beit_hakerem", year)
    residents, households, _ = people(table, PARAMETERS, 1.0, 2)
    rows = fit_table(residents, households, table, PARAMETERS, 1.0)
    assert [row for row in rows if row.fitted and not row.within] == []
