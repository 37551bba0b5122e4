"""Seniors' groups: belonging, founding, sizes, leaders, reach."""

import numpy as np
import pytest

from sim.kernels import groups, lives
from sim.processes import communities
from sim.state import State
from tests.oracles import childhood as oracle
from tests.sim.region_runs import lived, new_model

HERE = {"region": ["western_galilee"], "sample": 0.05}
PROGRAMME = {"kind": "senior_communities"}


def settings() -> np.ndarray:
    """Return the settings of groups in a small region."""
    return communities.group_settings(new_model().state)


def members(state: State) -> np.ndarray:
    """Return the members of each group, counted anew."""
    people = state.residents
    joined = people.community[: people.n][(people.status[: people.n] >= 0) & (people.community[: people.n] >= 0)]
    return np.bincount(joined, minlength=state.society.groups.capacity)


@pytest.mark.parametrize("size", [4.0, 8.0, 12.0, 15.0])
def test_that_belonging_falls_with_size_as_the_page_says(size: float) -> None:
    assert groups.belonging(size, 12.0) == pytest.approx(oracle.belonging(size, 12.0))


def test_that_ten_equals_have_the_measured_effect() -> None:
    own = settings()
    assert groups.relief(10.0, lives.PHYSICAL, lives.SAME_AGE, own) == pytest.approx(own[groups.GROUP_EFFECT])
    assert groups.relief(5.0, lives.PHYSICAL, lives.SAME_AGE, own) < own[groups.GROUP_EFFECT]
    assert groups.relief(100.0, lives.DIGITAL_ONLY, lives.SAME_AGE, own) == own[groups.DIGITAL_EFFECT]


@pytest.mark.parametrize(
    ("waiting", "leaders", "rooms", "begin"),
    [
        (3.0, 9.0, 9.0, 0),
        (4.0, 9.0, 9.0, 0),
        (24.0, 9.0, 9.0, 2),
        (25.0, 9.0, 9.0, 2),
        (95.0, 3.5, 9.0, 3),
        (95.0, 9.0, 0.9, 0),
    ],
)
def test_that_groups_need_people_a_leader_and_a_room(waiting: float, leaders: float, rooms: float, begin: int) -> None:
    assert groups.real_groups(waiting, 10.0, leaders, rooms, 4.0, 0.05) == begin


@pytest.mark.parametrize("sample", [0.02, 0.1, 0.5, 1.0])
def test_that_a_sample_begins_as_many_real_groups_as_the_region(sample: float) -> None:
    begun, waiting = 0, 500.0
    while waiting >= 4.0:
        real = groups.real_groups(waiting, 10.0, 1e9, 1e9, 4.0, sample)
        begun, waiting = begun + real, waiting - 10.0 * real
    assert begun == 50


def test_that_no_group_has_more_members_than_it_may() -> None:
    state = lived(new_model(**HERE, lever=[PROGRAMME]), 30).state
    rows = state.society.groups
    count = members(state)[: rows.n]
    meeting = rows.alive[: rows.n] == lives.MEETING
    most = rows.number[: rows.n] * rows.most[: rows.n] * state.sample
    assert meeting.sum() > 5
    assert (count[meeting] <= most[meeting] + 1e-9).all()
    assert (rows.number[: rows.n][meeting] >= 1).all()
    assert (rows.number[: rows.n] <= 1.0 / state.sample + 1e-9).all()


def test_that_members_live_where_their_group_takes_them_from() -> None:
    state = lived(new_model(**HERE, lever=[{**PROGRAMME, "across": True}]), 27).state
    people, rows = state.residents, state.society.groups
    old = (people.status[: people.n] >= 0) & (state.month - people.born[: people.n] >= 65 * 12 + 3)
    joined = np.flatnonzero(old & (people.community[: people.n] >= 0))
    group, home = people.community[joined], people.home[joined]
    near = (rows.place[group] == home) | (rows.circle[group] == state.geography.cluster[home])
    assert joined.size > 30
    assert near.mean() > 0.97  # who moved since the last meeting has not parted yet
    assert (rows.circle[group] >= 0).any()


def test_that_rooms_bind_where_they_are_few() -> None:
    model = new_model(**HERE)
    state = lived(model, 24).state
    _, venues = communities.capacities(state)
    used = state.society.group_count[:, 1]
    assert (used <= venues * 1.35 + 1.0).all()


def test_that_visits_reach_those_not_under_the_lamp() -> None:
    def reach(visits: float) -> float:
        lever = {**PROGRAMME, "visits": visits, "media": 0.0}
        total = lived(new_model(**HERE, lever=[lever]), 60).state.seniors.sum(axis=(0, 1))
        return float(total[lives.HIDDEN_MEMBERS] / total[lives.HIDDEN])

    assert reach(1.0) > reach(0.0) + 0.05


def test_that_loneliness_falls_among_seniors_where_the_programme_runs() -> None:
    scores = []
    for lever in ([], [{**PROGRAMME, "visits": 0.5, "rooms": 40.0, "leaders": 0.05}]):
        total = lived(new_model(**HERE, lever=lever), 60).state.seniors.sum(axis=(0, 1))
        scores.append(total[lives.SCORE] / total[lives.SENIORS])
    assert scores[1] < scores[0] - 10.0  # thousandths of a standard deviation


def test_that_supporters_bring_seniors_online() -> None:
    online = []
    for lever in ([], [{"kind": "digital_inclusion"}]):
        total = lived(new_model(**HERE, lever=lever), 36).state.seniors.sum(axis=(0, 1))
        online.append(total[lives.ONLINE_NOW] / total[lives.SENIORS])
    assert online[1] > online[0] + 0.05


@pytest.mark.parametrize("months", [1.0, 6.0, 12.0])
def test_that_what_stays_after_leaving_lasts_as_long_as_measured(months: float) -> None:
    memory = 0.7
    left = 1.0 - communities.fading(memory, months)
    # The integral of left x memory^(t/12) over all months.
    assert left * 12.0 / -np.log(memory) == pytest.approx(months)
