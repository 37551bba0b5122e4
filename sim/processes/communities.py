"""Seniors' communities, digital skill and loneliness, once a quarter."""

import numpy as np

from sim.kernels import communities as kernels
from sim.kernels import groups as group_kernels
from sim.kernels.codes import JEWISH, SENIORS
from sim.kernels.dtypes import F64
from sim.kernels.lives import ARABIC, HEBREW, LEADERS, MEMBERS, N_LANGUAGES, N_MODALITIES, VENUES
from sim.kernels.lives import SENIORS as COUNT
from sim.kernels.maths import log
from sim.state import State, put_in_order

QUARTER = 3
THRESHOLD = 0.57
"""Standard score above which a senior counts as lonely: set so that 36 % do at the start (T101)."""
LAST_QUARTER = 10
"""In October scores, traits and reach are counted, beside seniors, members and lonely ones."""
ALWAYS = 3
"""Columns of `State.seniors` that are counted each quarter."""
_ROOM = 64


def settings(state: State) -> F64:
    """Return the parameters of seniors as the kernels take them, in the order of the constants there."""
    own = state.parameters.communities
    return np.array([
        1.0 - (1.0 - own.memory) * QUARTER / 12.0, own.women, own.arabs, own.old_age, own.alone, own.joining,
        own.word_of_mouth, own.outreach, own.hidden_share, own.culture, own.limited, own.limited_reach,
        own.tasks_effect, THRESHOLD, fading(own.memory, own.persistence), own.online_new, own.online_trend,
        own.online_effect, own.hybrid_bonus, own.russian, own.amharic, own.moving_on,
    ])  # fmt: skip


def fading(memory: float, persistence: float) -> float:
    """Return what part of the effect of a group is lost on leaving.

    The rest fades with the memory of loneliness, so that all of it together lasts `persistence` months in full.
    """
    return max(1.0 + persistence * log(memory) / 12.0, 0.0)


def group_settings(state: State) -> F64:
    """Return the parameters of groups as the kernels take them."""
    own = state.parameters.communities
    return np.array([
        own.group_effect, own.digital_effect, own.belonging_half, own.homogeneity, own.mixed_age, own.attrition,
        own.fewest, own.leader_loss, own.succession, own.forum_effect, own.group_size, own.digital_size,
    ])  # fmt: skip


def meet(state: State) -> None:
    """Let groups live on, seniors leave, look for a group and feel more or less lonely, and groups take them in."""
    people, homes, groups = state.residents, state.households, state.society.groups
    channels = state.controls.seniors
    able, _ = capacities(state)
    effect, leaving = np.zeros(groups.capacity), np.zeros(groups.capacity)
    seed, values, of_groups = np.uint64(state.seed), settings(state), group_settings(state)
    group_kernels.group_life(
        groups.alive, groups.led, effect, leaving, state.society.group_count, groups.uid, groups.place,
        groups.modality, groups.mix, groups.programme, groups.number, groups.size, able, channels, of_groups,
        state.sample, seed, state.month, groups.n,
    )  # fmt: skip
    before = state.seniors[:, :, MEMBERS] / np.maximum(state.seniors[:, :, COUNT], 1)
    spans = max(state.team.threads, 1)
    fresh = np.zeros((spans, *state.seniors.shape), np.int64)
    members = np.zeros((spans, groups.capacity), np.int32)
    tongues, in_full = languages(state), state.month_of_year == LAST_QUARTER
    listed = np.zeros(spans, np.int64)
    begin = np.zeros(spans, np.int64)

    def span(first: int, last: int, which: int) -> None:
        begin[which] = first
        listed[which] = kernels.social_life(
            people.lonely, people.community, people.path, fresh[which], members[which], state.scratch.rows,
            people.status, people.born, people.home, people.sex, people.group, people.household, homes.size,
            people.uid, groups.alive, groups.place, groups.circle, groups.topic, groups.modality, groups.programme,
            effect, leaving, state.geography.cluster, tongues, before, channels, values, seed, state.month,
            in_full, first, last,
        )  # fmt: skip

    used = state.team.over(people.n, span)
    rows = np.concatenate([state.scratch.rows[begin[s] : begin[s] + listed[s]] for s in range(used)])
    counted = fresh.sum(axis=0)
    columns = slice(None) if in_full else slice(0, ALWAYS)
    state.seniors[:, :, columns] = counted[:, :, columns]
    groups.size[:] = members.sum(axis=0)
    group_kernels.clear_rows(groups.alive, groups.place, groups.circle, groups.use, groups.free, groups.n)
    _place(state, rows)


def capacities(state: State) -> tuple[F64, F64]:
    """Return for how many real groups of each place there are leaders, and rooms and budgets.

    Returns
    -------
    able, venues : float64[n_authorities], real groups
        Rooms follow the level of the authority's services for seniors.
    """
    own, channels = state.parameters.communities, state.controls.seniors
    real = state.seniors[:, :, COUNT].sum(axis=1) / state.sample
    able = real * (own.leaders + channels[:, LEADERS])
    usual = np.where(state.geography.group == JEWISH, own.venues_jewish, own.venues_arab)
    level = np.clip(state.authorities.level[:, SENIORS], 0.0, 3.0)
    return able, real * (usual * level + channels[:, VENUES]) / 1000.0


def languages(state: State) -> np.ndarray:
    """Return the language of most residents of each place, int8[n_authorities]."""
    return np.where(state.geography.group == JEWISH, HEBREW, ARABIC).astype(np.int8)


def _place(state: State, rows: np.ndarray) -> None:
    """Place those who look for a group, in the order of identity."""
    people, groups, society = state.residents, state.society.groups, state.society
    groups.reserve(_ROOM + groups.n_live // 2)
    put_in_order(rows, rows.size, people.uid)
    able, venues = capacities(state)
    n_cells = state.n_authorities + state.n_clusters
    open_row = np.empty((n_cells, N_LANGUAGES, N_MODALITIES), np.int32)
    following = np.empty(groups.capacity, np.int32)
    group_kernels.list_open(
        open_row, following, groups.alive, groups.place, groups.circle, groups.language, groups.modality,
        groups.number, groups.most, groups.size, state.sample, state.n_authorities, groups.n,
    )  # fmt: skip
    group_kernels.place_members(
        people.community, people.path, people.lonely, np.empty(rows.size, np.int32),
        np.empty(open_row.size * 2, np.int32), open_row, following, groups.use, groups.free, groups.uid, groups.place,
        groups.circle, groups.language, groups.modality, groups.mix, groups.topic, groups.programme, groups.alive,
        groups.led, groups.since, groups.number, groups.most, groups.size, society.group_count, rows, people.home,
        people.group, people.uid, state.geography.cluster, languages(state), able, venues, state.controls.seniors,
        group_settings(state), state.sample, np.uint64(state.seed), state.month, rows.size,
    )  # fmt: skip


def begin(state: State) -> None:
    """Draw loneliness at the start and let those who are in a community be in one."""
    people, homes, own = state.residents, state.households, state.parameters.communities
    rows = state.scratch.rows
    listed = kernels.first_loneliness(
        people.lonely, people.community, people.path, rows, state.seniors, people.status, people.born, people.home,
        people.sex, people.group, people.household, homes.size, people.uid, settings(state),
        np.array([own.online_jewish, own.online_arab]), own.share_at_start, np.uint64(state.seed), people.n,
    )  # fmt: skip
    _place(state, rows[:listed].copy())
    in_group = people.community[: people.n] >= 0
    np.add.at(state.seniors[:, :, MEMBERS], (people.home[: people.n][in_group], people.group[: people.n][in_group]), 1)
