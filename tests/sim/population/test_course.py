"""Rules of the course on which a run starts: what the panel shows up to then, and nothing later."""

import math

import numpy as np
import pytest

from sim.data import authority_ids, authority_table, deflator, member_ids, panel_column
from sim.population.course import more_residents, revenue_growth, usual_events, wage_growth
from sim.processes import actors
from tests.sim.population.starts import started


def _row(name: str) -> int:
    return authority_ids().index(name)


def test_that_usual_births_are_the_mean_rate_of_three_years_times_residents() -> None:
    table = authority_table(("rahat",), 2019)
    i = _row("rahat")
    rates = [panel_column("live_births", y)[i] / panel_column("population", y)[i] for y in (2016, 2017, 2018)]
    assert usual_events(table, "live_births", 3)[0] == pytest.approx(np.mean(rates) * table.population[0])


def test_that_a_correction_of_the_register_does_not_count() -> None:
    table = authority_table(("al_kasom",), 2019)
    i = _row("al_kasom")
    before = panel_column("internal_in_migrants", 2017)[i] / panel_column("population", 2017)[i]
    came = panel_column("internal_in_migrants", 2018)[i]
    assert came > 3 * before * table.population[0]
    assert usual_events(table, "internal_in_migrants", 2)[0] == pytest.approx(before * table.population[0])


def test_that_a_forecast_from_2016_knows_nothing_of_later_editions(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def watched(variable: str, edition: int, *rest: float) -> np.ndarray:
        seen.append(edition)
        return panel_column(variable, edition, *rest)

    monkeypatch.setattr("sim.population.course.panel_column", watched)
    table = authority_table(member_ids(), 2017)
    more_residents(table, 0.003)
    wage_growth(2017)
    revenue_growth(2017)
    assert max(seen) == 2016


def test_that_the_growth_of_wages_is_that_of_the_countrys_mean() -> None:
    mean = []
    for edition in (2015, 2018):
        pay, staff = panel_column("average_wage_nis", edition), panel_column("employees_count", edition)
        known = ~np.isnan(panel_column("average_wage_nis", 2015) + panel_column("average_wage_nis", 2018))
        mean.append((pay * staff)[known].sum() / staff[known].sum() * deflator(edition - 1))
    assert wage_growth(2019) == pytest.approx(math.log(mean[1] / mean[0]) / 3)
    assert wage_growth(2014) == 0.0
    assert revenue_growth(2014) == (0.0, 0.0)


def test_that_growth_before_the_start_fades_to_the_trend() -> None:
    state = started("beit_hakerem", sample=0.02)
    own, course = state.parameters.business, state.economy.wage_course
    assert actors.wage_level(state, 0.0) == 0.0
    assert actors.wage_level(state, 1e-6) / 1e-6 == pytest.approx(course, rel=1e-3)
    late = actors.wage_level(state, 60.0) - actors.wage_level(state, 59.0)
    assert late == pytest.approx(own.tfp_growth, rel=1e-3)


def test_that_residents_grow_by_births_less_deaths_and_moves() -> None:
    table = authority_table(member_ids(), 2019)
    growth = more_residents(table, 0.0)
    here = table.population > 0
    assert 0.01 < float(np.average(growth[here], weights=table.population[here])) < 0.03
    assert (more_residents(table, 0.01) >= growth).all()
