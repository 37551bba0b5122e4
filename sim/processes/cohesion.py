"""Attitudes and ties between groups: renewed once a year; violence marks them at once and fades."""

import numpy as np

from sim.kernels import cohesion as kernels
from sim.kernels.codes import GROUPS, JEWISH
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log, normal
from sim.state import MONTHS_A_YEAR, State

MONTH = 3
"""Attitudes are renewed each March."""
SPREAD = 0.93
"""Spread of attitudes around what group, pay and contact explain, so that the country's is 1 (assumption)."""
JEWISH_SHARE = 0.79
"""Share of Jewish and other residents in the country (CBS 2018)."""
BELOW_COUNTRY = 0.16
"""ln of mean pay in the country over that of the region (T36: 0.85)."""
MEDIAN_BELOW_MEAN = 0.25
"""ln of mean over typical pay (assumption)."""
OPENING = 0.3
"""Ties at home that shared community space opens to everybody, at full strength (assumption)."""
_EVERY = 4


def feel(state: State) -> None:
    """Let violence of the month leave its mark, and marks of before fade."""
    violence, tension = state.controls.violence, state.society.tension
    if violence.any() or tension.any():
        fade = exp(log(state.parameters.cohesion.tension_memory) / MONTHS_A_YEAR)
        tension[:] = np.minimum(tension * fade + violence / MONTHS_A_YEAR, 2.0)


def mix(state: State) -> None:
    """Renew attitudes by contact and encounters, and count ties across groups."""
    _mix(state, is_first=False)


def begin(state: State) -> None:
    """Draw attitudes at the start; a first look says who works with whom."""
    state.society.usual_pay = usual_pay(state)
    _mix(state, is_first=True)
    _mix(state, is_first=True)


def _mix(state: State, *, is_first: bool) -> None:
    own, people, society, control = state.parameters.cohesion, state.residents, state.society, state.controls
    spans = max(state.team.threads, 1)
    ties = np.zeros((spans, *society.ties.shape), np.int64)
    workers = np.zeros((spans, *society.workers.shape), np.int64)
    level = np.full(len(GROUPS), JEWISH_SHARE * own.arabs)
    level[JEWISH] = (JEWISH_SHARE - 1.0) * own.arabs
    open_home = np.minimum(own.home_weight + OPENING * control.meeting_places, 1.0)
    total = society.workers.sum(axis=1, keepdims=True)
    at_work: F64 = np.where(total > 0, society.workers / np.maximum(total, 1), state.survey.group_share)
    settings = np.array([
        exp(_EVERY * log(own.memory)), own.contact_effect, own.daily_contact, own.income_slope, SPREAD,
        society.usual_pay, normal(1.0 - own.usual_trust),
    ])  # fmt: skip
    elsewhere = np.full(len(GROUPS), JEWISH_SHARE)
    elsewhere[JEWISH] = 1.0 - JEWISH_SHARE
    fear = own.violence_effect * society.tension
    state.team.over(
        people.n,
        lambda first, last, span: kernels.mix(
            people.attitude, ties[span], workers[span], people.status, people.born, people.home, people.group,
            people.work, people.potential, people.community, people.path, people.uid, level, open_home,
            state.survey.group_share, at_work, elsewhere, control.contact, control.equal_status, fear, settings,
            np.uint64(state.seed), state.month, is_first, first, last,
        ),
    )  # fmt: skip
    society.ties[:], society.workers[:] = ties.sum(axis=0), workers.sum(axis=0)


def usual_pay(state: State) -> float:
    """Return the ln of what human capital commands in the mean of the country, agorot/month."""
    people = state.residents
    paid = people.potential[: people.n]
    paid = paid[(paid > 0) & (people.status[: people.n] > 0)]
    mean = int(paid.sum(dtype=np.int64)) / max(paid.size, 1)
    return log(max(mean, 1.0)) - MEDIAN_BELOW_MEAN + BELOW_COUNTRY
