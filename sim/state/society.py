"""Groups that people meet in, and what is known each year about their learning and their ties."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from sim.kernels.codes import GROUPS, NONE
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.lives import N_STAGES
from sim.state.table import Table

N_BINS = 256
"""Classes of income by which households are ranked."""
N_PUPIL = 28
N_TIE = 8


@dataclass(slots=True)
class SeniorGroups(Table):
    """Communities of seniors, one row a kind of group that is alike; `number` says for how many real ones it stands."""

    blank: ClassVar[dict[str, int]] = {"place": NONE, "circle": NONE}

    uid: U64
    """Identity: a function of where, when and in which language it was founded."""
    place: I16
    """Authority index where the group meets."""
    circle: I16
    """Cluster whose residents may join, NONE where only those of `place` may."""
    language: I8
    """Index into `lives.LANGUAGES`."""
    modality: I8
    """Index into `lives.MODALITIES`."""
    mix: I8
    """Index into `lives.MIXES`."""
    topic: I8
    """Index into `lives.TOPICS`."""
    programme: I8
    """1 for a group that a programme founded, 0 for one that was there or grew by itself."""
    alive: I8
    """UNUSED, MEETING or DISSOLVED of `lives`."""
    led: I8
    """1 while the group has a leader."""
    since: I16
    """Month of founding, -1 for those of the start."""
    number: I32
    """Real groups that the row stands for, at least 1 and at most 1 / sample."""
    most: I16
    """Most members of a real group."""
    size: I32
    """Members, simulated residents; a real group has size / (number x sample)."""


@dataclass(slots=True)
class Society:
    """What is counted once a year about learning and ties, and what decides access to them."""

    groups: SeniorGroups
    group_count: I64
    """int64[n, 3]: real groups of the programme, all groups that need a room, all groups; last quarter."""
    income_bins: I64
    """int64[N_BINS], households by usual equivalised income, last school year."""
    family_money: float
    """NIS per child and year that families spend at the mean of the start."""
    usual_money: F64
    """float64[n_stages], NIS per child and year that families and the public invest at the mean of the start."""
    peers: F64
    """float64[n], mean skill of residents of 6 to 17, last school year."""
    seats: float
    """Places in higher education for the region's residents in a year at the start, simulated."""
    pupils: I64
    """int64[n, n_groups, N_PUPIL], counts of the last school year (`kernels.childhood`)."""
    ties: I64
    """int64[n, n_groups, N_TIE], attitudes and contacts of adults, last March (`kernels.cohesion`)."""
    workers: I64
    """int64[n, n_groups], employed residents of the region by place of work, last March."""
    usual_pay: float
    """ln agorot/month that human capital commands in the mean of the country, at the start."""
    tension: F64
    """float64[n], what violence took from attitudes, standard score; fades."""

    @classmethod
    def empty(cls, n: int, capacity: int) -> "Society":
        """Return a society in which nothing has been counted."""
        groups = len(GROUPS)
        return cls(
            groups=SeniorGroups.allocate(0, capacity),
            group_count=np.zeros((n, 3), np.int64),
            income_bins=np.zeros(N_BINS, np.int64),
            family_money=1.0,
            usual_money=np.ones(N_STAGES),
            peers=np.zeros(n),
            seats=0.0,
            pupils=np.zeros((n, groups, N_PUPIL), np.int64),
            ties=np.zeros((n, groups, N_TIE), np.int64),
            workers=np.zeros((n, groups), np.int64),
            usual_pay=0.0,
            tension=np.zeros(n),
        )
