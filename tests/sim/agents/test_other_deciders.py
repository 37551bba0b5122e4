"""Third sector, academia and government: what they decide and what they remember."""

import numpy as np
import pytest

from sim.agents.academia import readiness
from sim.processes import actors
from tests.sim.region_runs import lived, new_model


@pytest.mark.parametrize(
    ("links", "usual", "campus", "expected"),
    [(0.0, 0.0, 1.0, 0.5), (4.0, 4.0, 1.0, 0.75), (4.0, 0.0, 1.0, 1.0), (4.0, 4.0, 0.0, 0.0), (0.0, 4.0, 0.5, 0.25)],
)
def test_that_a_campus_opens_a_college_and_links_keep_it_open(
    links: float, usual: float, campus: float, expected: float
) -> None:
    assert readiness(links, usual, campus) == pytest.approx(expected)


def test_that_a_college_remembers_the_links_it_had() -> None:
    model = new_model()
    college = model.colleges[0]
    was = college.usual_links
    model.state.actors[college.row, model.state.actor_kind == actors.BUSINESS] = 1.0
    college.open_doors()
    now = float((model.state.actor_kind == actors.BUSINESS).sum())
    assert college.usual_links == pytest.approx(0.7 * was + 0.3 * now)


def test_that_every_kind_of_actor_decides_as_an_agent_of_the_model() -> None:
    model = new_model()
    kinds = {type(agent).__name__ for agent in model.agents}
    assert kinds == {"Authority", "ClusterBody", "College", "Government", "ThirdSector"}
    assert set(np.unique(model.state.actor_kind).tolist()) == {0, 1, 2, 3, 4, 5}


def test_that_donors_and_government_remember_every_year() -> None:
    model = lived(new_model(), 25)
    assert len(model.third_sector.chosen) == len(model.government.awards) == 3
    assert all(np.isclose(choice.sum(), 1.0) for choice in model.third_sector.chosen)


def test_that_donations_come_in_and_go_out_alike() -> None:
    state = lived(new_model(), 12).state
    expected = state.parameters.fiscal.donations * state.survey.residents.sum() * state.sample * 100.0 / 12.0
    assert state.institutions.third.sum() == pytest.approx(expected, rel=1e-5)
    assert state.third_sector_cash == new_model().state.third_sector_cash


@pytest.mark.parametrize(("crowding", "sign"), [(0.7, -1), (0.0, 0), (-0.3, 1)])
def test_that_donors_give_less_where_grants_crowd_them_out(crowding: float, sign: int) -> None:
    lever = [{"kind": "grant_platform"}]
    given = []
    for value in (0.0, crowding):
        parameters = {"third_sector": {"crowding": value}, "grants": {"pot": 300.0, "apply_platform": 1.5}}
        inst = lived(new_model(lever=lever, parameters=parameters), 1).state.institutions
        given.append(int(inst.third.sum()))
        people = new_model().state.survey.residents
        extra = float((inst.spent - inst.matching - inst.expected * people).sum())
    assert np.sign(given[1] - given[0]) == sign * np.sign(extra)
