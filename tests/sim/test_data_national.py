"""National constants and matrices: what adds up, what a published figure pins down."""

import ast
from pathlib import Path

import numpy as np
import pytest

import sim.data
from sim.data import (
    all_constants,
    authority_ids,
    authority_table,
    child_allowance,
    constant,
    death_probability,
    deflator,
    employment_factor,
    employment_factors_by_group,
    evidence_parameters,
    facts,
    fertility_pattern,
    household_sizes,
    income_tax_brackets,
    input_output,
    job_proxy,
    localities,
    married_share,
    mean_household_size,
    member_ids,
    outside_places,
    price_index,
    sector_table,
    size_class_shares,
    targets,
)
from sim.data.files import TABLES, read_rows
from sim.data.life import life_expectancy
from sim.kernels.codes import ARAB, FEMALE, JEWISH, MALE


def test_that_the_employment_factor_is_about_0_957():
    assert 0.9 <= employment_factor() <= 1
    assert employment_factor() == pytest.approx(0.957, abs=0.002)


def test_that_the_scaled_employees_and_self_employed_give_the_national_employment_rate():
    israel = authority_table(authority_ids())
    employed = employment_factor() * israel.employees.sum() + israel.self_employed.sum()
    assert employed / israel.residents_15.sum() == pytest.approx(float(facts()["F034"].value) / 100)


def test_that_factors_by_group_keep_the_national_total_and_find_rahat():
    factors, israel = employment_factors_by_group(), authority_table(authority_ids())
    employees = israel.employees @ israel.group_share
    assert (factors * employees).sum() == pytest.approx(employment_factor() * employees.sum(), rel=1e-3)
    rahat = authority_table(["rahat"])
    employed = (rahat.employees * (rahat.group_share @ factors) + rahat.self_employed) / rahat.residents_15
    assert employed[0] == pytest.approx(0.297, abs=0.002)


def test_that_inside_and_outside_make_up_israel():
    outside, israel = outside_places(member_ids()), authority_table(authority_ids())
    assert len(outside.ids) == 256 - 58
    assert not set(outside.ids) & set(member_ids())
    assert outside.population.sum() + authority_table(member_ids()).population.sum() == israel.population.sum()


def test_that_the_job_proxy_spreads_the_employed_of_israel():
    israel = authority_table(authority_ids())
    employed = employment_factor() * israel.employees.sum() + israel.self_employed.sum()
    jobs = job_proxy(authority_ids())
    assert jobs.min() > 0
    assert jobs.sum() == pytest.approx(employed + constant("tefen_jobs"))
    tamar = israel.ids.index("tamar")
    assert jobs[tamar] < 4 * israel.population[tamar]


def test_that_prices_are_of_2018_and_changed_little():
    assert deflator(2018) == 1
    assert sorted(price_index()) == list(range(2012, 2020))
    assert all(0.97 < deflator(year) < 1.03 for year in price_index())


def test_that_life_expectancy_is_that_of_israel_with_the_gap_to_arabs():
    death, gap = death_probability(), evidence_parameters()["life_exp_gap_jew_arab"]
    years = {(g, s): life_expectancy(death[g, s]) for g in (JEWISH, ARAB) for s in (MALE, FEMALE)}
    assert 80.5 < years[JEWISH, MALE] < 82
    assert 84 < years[JEWISH, FEMALE] < 85.5
    assert years[JEWISH, MALE] - years[ARAB, MALE] == pytest.approx(gap.high, abs=0.05)
    assert years[JEWISH, FEMALE] - years[ARAB, FEMALE] == pytest.approx(gap.low, abs=0.05)


def test_that_death_rises_with_age_after_thirty_and_men_die_more():
    death = death_probability()
    assert (np.diff(death[:, :, 30:], axis=2) >= 0).all()
    assert (death[:, MALE] >= death[:, FEMALE]).all()


def test_that_the_life_table_gives_the_deaths_of_israel_within_a_tenth():
    israel, death = authority_table(authority_ids()), death_probability()
    starts = np.array([*sim.data.AGE_STARTS, 90])
    expected = 0.0
    for band in range(10):
        ages = slice(starts[band], starts[band + 1])
        by_group = death[:, :, ages].mean(axis=(1, 2))
        expected += (israel.age[:, band] * (israel.group_share @ by_group)).sum()
    assert expected / israel.deaths.sum() == pytest.approx(1, abs=0.1)


def test_that_children_are_born_to_women_of_15_to_49():
    pattern = fertility_pattern()
    np.testing.assert_allclose(pattern.sum(axis=1), 1)
    assert pattern[:, :15].sum() == pattern[:, 50:].sum() == 0


def test_that_nobody_is_married_under_15_and_most_are_at_40():
    married = married_share()
    assert married[:, :, :15].max() == 0
    assert married[:, :, 40].min() > 0.7


def test_that_mean_households_match_israel():
    np.testing.assert_allclose(household_sizes().sum(axis=1), 1)
    mean = mean_household_size()
    israel = authority_table(authority_ids())
    persons = israel.population @ israel.group_share
    households = (persons / mean).sum()
    published = float(facts()["F362"].value.split("/")[1])
    assert persons.sum() / households == pytest.approx(published, abs=0.06)


def test_that_input_output_columns_sum_to_one_and_every_good_can_be_made():
    table = input_output()
    np.testing.assert_allclose(table.domestic.sum(axis=0) + table.imports + table.value_added, 1)
    leontief = np.linalg.inv(np.eye(10) - table.domestic)
    assert (leontief >= 0).all()
    assert leontief.sum(axis=0).max() < 2.5


def test_that_sector_wages_average_to_the_mean_wage():
    sectors = sector_table()
    assert (sectors.jobs_share * sectors.relative_wage).sum() == pytest.approx(1, abs=0.01)
    assert (sectors.jobs_share * sectors.self_employed_share).sum() == pytest.approx(0.12, abs=0.02)
    np.testing.assert_allclose(size_class_shares().sum(axis=1), 1)


def test_that_income_tax_rises_from_10_to_50_percent():
    brackets = income_tax_brackets()
    assert [bracket.rate for bracket in brackets] == sorted(bracket.rate for bracket in brackets)
    assert (brackets[0].above, brackets[0].rate, brackets[-1].rate) == (0, 0.1, 0.5)


def test_that_the_threshold_of_insurance_is_60_percent_of_the_average_wage():
    share = constant("insurance_threshold_share")
    assert constant("insurance_threshold") == pytest.approx(share * constant("average_wage"), abs=1)


def test_that_child_allowance_goes_by_rank():
    assert child_allowance() == (150, 189, 189, 189, 150)


def test_that_every_row_from_memory_says_so():
    assert {row.confidence for row in all_constants().values()} == {"sourced", "memory", "assumption"}
    for path in TABLES.glob("*.csv"):
        header = path.read_text(encoding="utf-8").splitlines()[0]
        if header.endswith(",confidence"):
            assert all(row["confidence"] for row in read_rows(path.name)), path.name


def test_that_localities_lie_inside_israel_and_every_lived_in_authority_has_one():
    places = localities()
    assert sum(len(inside) for inside in places.values()) == 1224
    assert [name for name, inside in places.items() if not inside] == ["tefen"]


def test_that_targets_and_parameters_are_read_whole():
    assert len(evidence_parameters()) == 213
    assert len(facts()) == 363
    assert {target.id[0] for target in targets().values()} == {"T", "D"}


def test_that_the_lazy_names_are_those_the_type_checker_sees():
    tree = ast.parse(Path(sim.data.__file__).read_text(encoding="utf-8"))
    seen = {
        (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module.startswith("sim.data.")
        for alias in node.names
    }
    lazy = {(f"sim.data.{home}", name) for home, names in sim.data._HOMES.items() for name in names.split()}
    assert seen == lazy
    assert all(hasattr(sim.data, name) for _, name in lazy)
