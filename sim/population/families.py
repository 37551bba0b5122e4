"""Households at the start: couples, children with their mothers, adult children at home, seniors, singles."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import fertility_pattern, married_share
from sim.kernels.codes import FEMALE, JEWISH, MALE, NONE
from sim.kernels.dtypes import BOOL, F64, I16, I32, U64
from sim.kernels.maths import fill_normal
from sim.kernels.rng import identity
from sim.kernels.synthesis_families import join_children, join_mothers, number_households, order_members
from sim.population.crowd import N_GROUPS, Crowd

DRAW_MARRIED: Final = 1
DRAW_GAP: Final = 2
DRAW_HOME: Final = 3
DRAW_LONE: Final = 4
DRAW_SENIOR: Final = 5
DRAW_FLAT: Final = 6
DRAW_GUARDIAN: Final = 7

ADULT: Final = 18
GAP_SPREAD: Final = 36.0
"""Months: spread of the age gap of couples around what the married shares by age and sex imply (assumption)."""

COHABITING: Final = np.array([1.07, 1.03, 1.03, 1.03])
"""float64[n_groups], couples for each married one: unmarried couples (Jews, memory), and husbands or wives whom
the table by age leaves out (assumption)."""
HOME_AGES: Final = np.array([18, 21, 23, 25, 28, 30, 35, 40, 50, 62])
"""First age of each column of `AT_HOME`, years."""
AT_HOME: Final = np.array(
    [
        [0.97, 0.92, 0.82, 0.68, 0.52, 0.40, 0.30, 0.24, 0.12, 0.0],
        [0.99, 0.98, 0.97, 0.95, 0.93, 0.90, 0.85, 0.80, 0.55, 0.0],
        [0.99, 0.98, 0.97, 0.95, 0.93, 0.90, 0.85, 0.80, 0.55, 0.0],
        [0.99, 0.99, 0.98, 0.97, 0.96, 0.95, 0.92, 0.90, 0.70, 0.0],
    ]
)
"""float64[n_groups, n_ages], adults without a partner who live with a parent. Source: assumption, set so that the mean
household sizes by group (`sim.data.life.mean_household_size`) come out."""

YOUNG_COUPLE: Final = 33
"""Husbands below may live with their parents, years."""
COUPLES_AT_HOME: Final = np.array([0.0, 0.40, 0.40, 0.25])
"""float64[n_groups], husbands below 33 who live with wife and children in their parents' household (assumption)."""

LONE_MOTHERS: Final = np.array([0.55, 0.45, 0.45, 0.45])
"""float64[n_groups], women of 24-59 without a partner and not with their parents who may have children (assumption)."""
WIDOWS: Final = 0.9
"""Share of women of 60 and older without a partner who may have (adult) children at home (assumption)."""
SENIOR: Final = 68
WITH_CHILDREN: Final = np.array([0.15, 0.60, 0.60, 0.75])
"""float64[n_groups], people of 68 and older without a partner who live with a married child (assumption)."""
FLAT_AGES: Final = (20, 65)
SHARED_FLATS: Final = 0.4
"""Share of singles of 20-64 who share a home with another adult (assumption)."""

_HOUSEHOLDS_FROM: Final = 1 << 32
"""First serial number of households, so that no household has a resident's identity."""


@dataclass(slots=True)
class Houses:
    """Households of one authority, in the order of their heads."""

    order: I32
    """int32[n_persons], person at each place: members of a household follow each other, the head first."""
    first: I32
    """int32[n_households], place of the first member."""
    size: I16
    """int16[n_households], members."""
    head: I32
    """int32[n_households], person."""

    @property
    def n(self) -> int:
        """Number of households."""
        return int(self.first.size)


def form_households(crowd: Crowd) -> Houses:
    """Put the persons of an authority into households and tell them their parents there.

    Parameters
    ----------
    crowd : Crowd
        Its partner, mother, father, head and house are written.
    """
    for group in range(N_GROUPS):
        _marry(crowd, group)
    host = np.full(crowd.n, NONE, np.int32)
    for group in range(N_GROUPS):
        _take_in_seniors(crowd, group, host)
    at_home = _stay_home(crowd, host)
    for group in range(N_GROUPS):
        _find_mothers(crowd, group, at_home, host)
    with_mother = crowd.mother >= 0
    with_mother[host[host >= 0]] = False
    _head_households(crowd, host, with_mother)
    return _order(crowd)


def _marry(crowd: Crowd, group: int) -> None:
    """Pair men and women of a group by age, as many as women are married by their age."""
    women, men = crowd.rows(group, FEMALE), crowd.rows(group, MALE)
    share = np.minimum(1.0, married_share()[group] * COHABITING[group])
    share[:, :ADULT] = 0.0
    wish_w = crowd.draw(DRAW_MARRIED, women) / np.maximum(share[FEMALE][crowd.years[women]], 1e-12)
    wish_m = crowd.draw(DRAW_MARRIED, men) / np.maximum(share[MALE][crowd.years[men]], 1e-12)
    adult_men = int((crowd.years[men] >= ADULT).sum())
    n = min(int((wish_w < 1.0).sum()), adult_men)
    if n == 0:
        return
    wives = np.sort(np.argsort(wish_w, kind="stable")[:n]) + women.start
    husbands = np.sort(np.argsort(wish_m, kind="stable")[:n]) + men.start
    gap = crowd.draw(DRAW_GAP, wives)
    fill_normal(gap, gap)
    wives = wives[np.argsort(crowd.age[wives] + GAP_SPREAD * gap, kind="stable")]
    crowd.partner[wives] = husbands
    crowd.partner[husbands] = wives


def _birth_cum(group: int) -> F64:
    """Return the cumulative pattern of fertility by the mother's age; the last entries are 1 or above."""
    cum: F64 = np.add.accumulate(fertility_pattern()[group])
    cum[-1] = 1.0
    return cum


def _take_in_seniors(crowd: Crowd, group: int, host: I32) -> None:
    """Let some seniors without a partner live with a married child: a son, or among Jews a daughter as well."""
    rows = np.r_[crowd.rows(group, MALE), crowd.rows(group, FEMALE)].astype(np.int32)
    alone = rows[(crowd.partner[rows] < 0) & (crowd.years[rows] >= SENIOR)]
    alone = alone[crowd.draw(DRAW_SENIOR, alone) < WITH_CHILDREN[group]]
    if alone.size == 0:
        return
    taken = np.zeros(crowd.n, np.int8)
    sexes = (FEMALE,) if group == JEWISH else (MALE,)
    pool = np.concatenate([_partnered(crowd, group, sex) for sex in sexes])
    join_children(host, taken, alone, pool, crowd.age, crowd.uid, _birth_cum(group), crowd.seed)
    found = alone[host[alone] >= 0]
    mothers, fathers = found[crowd.sex[found] == FEMALE], found[crowd.sex[found] == MALE]
    crowd.mother[host[mothers]] = mothers
    crowd.father[host[fathers]] = fathers


def _partnered(crowd: Crowd, group: int, sex: int) -> I32:
    """Return those of a group and sex who have a partner, ascending by age."""
    rows = crowd.rows(group, sex)
    found: I32 = (np.flatnonzero(crowd.partner[rows] >= 0) + rows.start).astype(np.int32)
    return found


def _stay_home(crowd: Crowd, host: I32) -> BOOL:
    """Say who lives with a mother: minors, adults without a partner as is usual at their age, some young husbands."""
    years = crowd.years
    column = np.searchsorted(HOME_AGES, years, side="right") - 1
    share = np.where(column >= 0, AT_HOME[crowd.group, column], 1.0)
    brings_wife = (crowd.partner >= 0) & (crowd.sex == MALE) & (years < YOUNG_COUPLE)
    has_parent = (crowd.mother >= 0) | (crowd.father >= 0)
    share = np.where(brings_wife & ~has_parent, COUPLES_AT_HOME[crowd.group], np.where(crowd.partner < 0, share, 0.0))
    stays: BOOL = (host < 0) & (crowd.draw(DRAW_HOME) < share)
    return stays | (years < ADULT)


def _find_mothers(crowd: Crowd, group: int, at_home: BOOL, host: I32) -> None:
    """Join children to mothers of their group; the mother's partner is the father."""
    women = crowd.rows(group, FEMALE)
    own = np.arange(women.start, women.stop, dtype=np.int32)
    years, luck = crowd.years[own], crowd.draw(DRAW_LONE, own)
    lone = (luck < np.where(years >= 60, WIDOWS, LONE_MOTHERS[group])) & (years >= 24) & (host[own] < 0)
    pool = own[(crowd.partner[own] >= 0) | (lone & ~at_home[own])]
    both = np.r_[crowd.rows(group, MALE), women].astype(np.int32)
    children = both[at_home[both]]
    last, elder = np.full(crowd.n, NONE, np.int32), np.full(crowd.n, NONE, np.int32)
    join_mothers(crowd.mother, last, elder, children, pool, crowd.age, crowd.uid, _birth_cum(group), crowd.seed)
    found = children[crowd.mother[children] >= 0]
    crowd.father[found] = crowd.partner[crowd.mother[found]]


def _head_households(crowd: Crowd, host: I32, with_mother: BOOL) -> None:
    """Say who heads each person's household: the husband, the lone parent, the single, the older of two flatmates."""
    own = np.arange(crowd.n, dtype=np.int32)
    head = np.where((crowd.sex == FEMALE) & (crowd.partner >= 0), crowd.partner, own).astype(np.int32)
    _share_flats(crowd, head, host, with_mother)
    guests = np.flatnonzero(host >= 0)
    head[guests] = head[host[guests]]
    children = np.flatnonzero(with_mother)
    head[children] = head[crowd.mother[children]]
    # A young couple's wife and children point to the husband, who points on to his parents' head, and so on.
    while not np.array_equal(head, head[head]):
        head = head[head]
    crowd.head[:] = head
    _guard_orphans(crowd, with_mother)


def _share_flats(crowd: Crowd, head: I32, host: I32, with_mother: BOOL) -> None:
    """Pair singles of a group who share a flat, neighbours in age."""
    years = crowd.years
    single = (crowd.partner < 0) & (host < 0) & ~with_mother & (years >= FLAT_AGES[0]) & (years < FLAT_AGES[1])
    is_mother = np.zeros(crowd.n, np.bool_)
    is_mother[crowd.mother[with_mother]] = True
    candidates = np.flatnonzero(single & ~is_mother)
    candidates = candidates[crowd.draw(DRAW_FLAT, candidates) < SHARED_FLATS]
    for group in range(N_GROUPS):
        mates = candidates[crowd.group[candidates] == group]
        mates = mates[: 2 * (mates.size // 2)]
        head[mates[0::2]] = mates[1::2]


def _guard_orphans(crowd: Crowd, with_mother: BOOL) -> None:
    """Put minors for whom no woman of their group fits into an adult's household, of their group where there is one."""
    orphans = np.flatnonzero((crowd.years < ADULT) & ~with_mother)
    if orphans.size == 0:
        return
    own = np.arange(crowd.n)
    heads = np.flatnonzero((crowd.head == own) & (crowd.years >= ADULT))
    luck = crowd.draw(DRAW_GUARDIAN, orphans)
    for group in range(N_GROUPS):
        mine = crowd.group[orphans] == group
        alike = heads[crowd.group[heads] == group]
        pool = alike if alike.size else heads
        crowd.head[orphans[mine]] = pool[(luck[mine] * pool.size).astype(np.int64)]


def _order(crowd: Crowd) -> Houses:
    """Give the households numbers and order their members."""
    size = np.zeros(crowd.n, np.int16)
    n = number_households(crowd.house, size, crowd.head)
    houses = Houses(
        order=np.zeros(crowd.n, np.int32),
        first=np.zeros(n, np.int32),
        size=size[:n].copy(),
        head=np.flatnonzero(crowd.head == np.arange(crowd.n)).astype(np.int32),
    )
    order_members(houses.order, houses.first, houses.size, crowd.house, crowd.head, crowd.partner)
    return houses


def household_uids(symbol: int, n: int) -> U64:
    """Return the identities of the first `n` households of an authority."""
    return np.arange(n, dtype=np.uint64) + np.uint64(identity(symbol, _HOUSEHOLDS_FROM))
