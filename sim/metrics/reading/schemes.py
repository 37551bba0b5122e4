"""Who takes part in programmes for businesses and work, and what they won."""

from dataclasses import dataclass

import numpy as np

from sim.kernels import support
from sim.kernels.codes import CHILD
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp
from sim.kernels.training import ONCE
from sim.metrics.areas import Areas
from sim.state import MONTHS_A_YEAR, State


@dataclass(frozen=True, slots=True)
class Schemes:
    """Participants, real numbers; rows are areas."""

    businesses: F64
    """float64[n_areas, 3], real businesses: supported now, members of networks, all that trade."""
    sales: F64
    """float64[n_areas, 2], sales of last month: members of networks, all businesses; agorot of the sample."""
    participants: F64
    """float64[n_areas], residents who are in an employment programme or are helped by one."""
    won: F64
    """float64[n_areas], demand from outside that programmes and plants won, NIS/year."""


def read_schemes(state: State, areas: Areas) -> Schemes:
    """Return who takes part."""
    firms, people, n = state.businesses, state.residents, areas.n
    count, part = np.zeros((n, 3), np.int64), np.zeros((n, 2), np.int64)
    support.count_participants(
        count, firms.support, firms.network, firms.alive, firms.place, firms.weight, state.n_public, firms.n
    )
    support.members_part(
        part, firms.network, firms.alive, firms.place, firms.sector, firms.sales_before, state.n_public, firms.n
    )
    helped = np.zeros(n, np.int64)
    if state.survey.in_training:
        stage, lives = people.programme[: people.n], people.status[: people.n] >= CHILD
        helped = np.bincount(people.home[: people.n][lives & (stage != 0) & (stage != ONCE)], minlength=n)
    growth = exp(state.parameters.goods.outside_growth * state.month / MONTHS_A_YEAR)
    won = state.economy.won.sum(axis=1) * (growth * MONTHS_A_YEAR * 0.01 / state.sample)
    return Schemes(
        businesses=areas.fold(count) / support.THOUSANDTHS,
        sales=areas.fold(part),
        participants=areas.fold(helped) / state.sample,
        won=areas.fold(won),
    )
