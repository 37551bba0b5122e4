"""Seniors: loneliness, digital skill, and who looks for a community, takes part in one or leaves it."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE, FREE, JEWISH, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U32, U64
from sim.kernels.lives import (
    AMHARIC,
    ARABIC,
    CROWDING,
    DIGITAL_MEMBERS,
    DIGITAL_ONLY,
    DOORS,
    FRAIL,
    HEBREW,
    HIDDEN,
    HIDDEN_MEMBERS,
    HYBRID,
    IN_QUEUE,
    LAME,
    LIMITED,
    LIMITED_MEMBERS,
    LONELY,
    MEDIA,
    MEETING,
    MEMBER_SCORE,
    MEMBERS,
    N_TOPICS,
    ONLINE,
    ONLINE_NOW,
    OTHER_TONGUE,
    OTHER_TONGUE_MEMBERS,
    OUT_OF_SIGHT,
    REACH,
    RUSSIAN,
    SCORE,
    SENIORS,
    SQUARES,
    SUPPORT,
    TASKS,
    TONGUE_SHIFT,
    TONGUES,
    TOPIC_SHIFT,
    TRAITS,
    WAITING,
)
from sim.kernels.maths import normal
from sim.kernels.purposes import COMMUNITY, DIGITAL, LONELINESS, SENIOR_TRAIT
from sim.kernels.rng import uniform, unit, words

_YEAR: Final = 12
SENIOR: Final = 65
_OLD: Final = 75
_STEP: Final = 3
_HIDDEN_REACH: Final = 0.2
"""How far media and word of mouth reach those who are hard to reach, relative to the others (EVIDENCE M12)."""
_HIDDEN_START: Final = 0.25
_LIMITED_START: Final = 0.4
"""Membership at the start of those who are hard to reach or of limited mobility, relative to others (assumption, near
what runs lead to)."""
_SPREAD: Final = 0.9
"""Spread of loneliness around what age, sex, group and household explain, standard score (assumption)."""
_GIVES_UP: Final = 0.3
"""Chance to give up waiting for a community in a quarter (assumption)."""
_LIKED: Final = 0.8
_DISLIKED: Final = 1.05
"""Attrition where the topic is the one a senior likes best, and where it is not (assumption)."""
_HARD_WAY: Final = 1.5
"""Attrition of those with limited mobility where groups meet and nothing makes the way easier (assumption)."""
_WORD: Final = 2.0**-32
_MILLE: Final = 1000.0
_NO_TRAITS: Final = np.uint32(0xFFFFFFFF - TRAITS)

# Settings of `social_life`.
KEEP, WOMEN, ARABS, OLD_AGE, ALONE, JOINING, WORD_OF_MOUTH, OUTREACH, HIDDEN_SHARE = 0, 1, 2, 3, 4, 5, 6, 7, 8
CULTURE, LIMITED_SHARE, LIMITED_REACH, TASKS_EFFECT, LONELY_FROM, FADES, ONLINE_NEW = 9, 10, 11, 12, 13, 14, 15
ONLINE_TREND, ONLINE_EFFECT, HYBRID_BONUS, SPEAK_RUSSIAN, SPEAK_AMHARIC, MOVING_ON = 16, 17, 18, 19, 20, 21
N_SETTINGS: Final = 22


@kernel(inline=True)
def traits_of(group: int, uid: np.uint64, settings: F64, seed: np.uint64) -> int:
    """Draw the lasting traits of a senior: who is hard to reach, whose mobility is limited, language, favourite topic.

    Returns
    -------
    int
        Bits of `lives`.
    """
    t0, t1, t2, t3 = words(seed, SENIOR_TRAIT, 0, uid, 0)
    traits = OUT_OF_SIGHT * (t0 * _WORD < settings[HIDDEN_SHARE])
    traits += LAME * (t1 * _WORD < settings[LIMITED_SHARE]) + FRAIL * (t1 * _WORD < 2.0 * settings[LIMITED_SHARE])
    tongue = ARABIC
    if group == JEWISH:
        luck, russian = t2 * _WORD, settings[SPEAK_RUSSIAN]
        tongue = RUSSIAN if luck < russian else AMHARIC if luck < russian + settings[SPEAK_AMHARIC] else HEBREW
    return traits + (tongue << TONGUE_SHIFT) + ((int(t3) % N_TOPICS) << TOPIC_SHIFT)


@kernel(inline=True)
def tongue_of(path: int) -> int:
    """Return the language of a senior."""
    return (int(path) >> TONGUE_SHIFT) & 3


@kernel(inline=True)
def is_limited(path: int, is_old: bool) -> bool:
    """Say whether the mobility of a senior is limited."""
    return (int(path) & (FRAIL if is_old else LAME)) != 0


@kernel(inline=True)
def spoken(own: int, here: int, tongues: float) -> int:
    """Return the language of the groups that a senior can join: the own where a programme or the place speaks it."""
    return own if own == here or (int(tongues) >> own) & 1 else here


@kernel(inline=True)
def first_mean(settings: F64, sex: int, group: int, is_old: bool, is_alone: bool) -> float:
    """Return what age, sex, group and household say of loneliness, standard score."""
    mean = settings[WOMEN] * (0.5 if sex == FEMALE else -0.5) + settings[ARABS] * (group != JEWISH)
    return mean + settings[OLD_AGE] * is_old + settings[ALONE] * is_alone


@kernel
def social_life(
    lonely: F32,
    community: I16,
    path: U32,
    seniors: I64,
    members: I32,
    rows: I32,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    household: I32,
    size: I16,
    uid: U64,
    alive: I8,
    place: I16,
    circle: I16,
    topic: I8,
    modality: I8,
    programme: I8,
    effect: F64,
    leaving: F64,
    cluster: I16,
    language: I8,
    members_before: F64,
    channels: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    in_full: bool,
    first: int,
    last: int,
) -> int:
    """Let seniors leave communities, begin to look for one, come online and feel more or less lonely, for a quarter.

    Parameters
    ----------
    lonely : float32[capacity], standard score
        Modified in place for ages from 65.
    community : int16[capacity]
        Modified in place: NONE for those who leave.
    path : uint32[capacity]
        Modified in place: WAITING and ONLINE.
    seniors : int64[n_authorities, n_groups, N_SENIOR]
        Modified in place, added to: columns of `lives`.
    members : int32[n_communities]
        Modified in place, added to: members who stay.
    rows : int32[capacity]
        Modified in place from `first` on: those who look for a community.
    alive, place, circle, topic, modality, programme : [n_communities]
        Of the communities.
    effect : float64[n_communities], standard score
        What a community does for the loneliness of its members.
    leaving : float64[n_communities], 1/year
        Attrition.
    language : int8[n_authorities]
        Language of most residents.
    members_before : float64[n_authorities, n_groups], in [0, 1]
        Share of members a quarter ago: word of mouth.
    channels : float64[n_authorities, N_CHANNELS]
        `Controls.seniors`.
    in_full : bool
        Whether scores, traits and reach are counted, beside seniors, members and lonely ones.

    Returns
    -------
    int
        Entries of the list.

    Source
    ------
    Diffusion: Bass 1969, https://doi.org/10.1287/mnsc.15.5.215 (memory). Regression to one's own mean: S58.
    """
    quarter = _STEP / _YEAR
    keep = settings[KEEP]
    spread = _SPREAD * np.sqrt(1.0 - keep * keep)
    listed = 0
    for i in range(first, last):
        age = month - born[i]
        if status[i] == FREE or age < SENIOR * _YEAR:
            continue
        j, g, c = home[i], group[i], community[i]
        mine, on = seniors[j, g], channels[j]
        w0, _, w2, w3 = words(seed, COMMUNITY, month, uid[i], 0)
        u = (w0 + 0.5) * _WORD
        is_new, is_old = age - SENIOR * _YEAR < _STEP, age >= _OLD * _YEAR
        if is_new:
            path[i] = path[i] & _NO_TRAITS | np.uint32(traits_of(g, uid[i], settings, seed))
        slow = is_limited(path[i], is_old)
        comes_online = settings[ONLINE_NEW] if is_new else (settings[ONLINE_TREND] + on[SUPPORT]) * quarter
        path[i] |= ONLINE * ((w3 + 0.5) * _WORD < comes_online)
        if c != NONE:
            reachable = place[c] == j or (circle[c] != NONE and circle[c] == cluster[j])
            fits = (int(path[i]) >> TOPIC_SHIFT) & 7 == topic[c]
            rate = _attrition(leaving[c], fits, slow and modality[c] != DIGITAL_ONLY, programme[c], on, settings)
            crowded = on[CROWDING] * (1 - programme[c])
            if alive[c] != MEETING or not reachable or u < (rate + crowded) * quarter:
                # Who loses a group, or is drawn to a new one, looks for another.
                path[i] |= WAITING * (
                    reachable and (alive[c] != MEETING or u >= rate * quarter * (1.0 - settings[MOVING_ON]))
                )
                lonely[i] -= settings[FADES] * effect[c]
                community[i] = NONE
            else:
                members[c] += 1
        elif path[i] & WAITING != 0:
            path[i] ^= WAITING * (u < _GIVES_UP)
        else:
            known = settings[JOINING] + on[MEDIA] + settings[WORD_OF_MOUTH] * members_before[j, g]
            is_foreign = spoken(tongue_of(path[i]), language[j], on[TONGUES]) != tongue_of(path[i])
            hidden = path[i] & OUT_OF_SIGHT != 0
            path[i] |= WAITING * (u < quarter * _look_for(known, hidden, is_foreign, slow, on, settings))
        c = community[i]
        is_member = c != NONE
        is_online = path[i] & ONLINE != 0
        mean = first_mean(settings, sex[i], g, is_old, size[household[i]] == 1) + settings[ONLINE_EFFECT] * is_online
        mean += effect[c] + settings[HYBRID_BONUS] * ((modality[c] == HYBRID) & is_online) if is_member else 0.0
        hold = keep * (not is_new)
        luck = (_SPREAD if is_new else spread) * normal((w2 + 0.5) * _WORD)
        lonely[i] = hold * lonely[i] + (1.0 - hold) * mean + luck
        rows[first + listed] = i  # the next one overwrites who does not look
        listed += path[i] & WAITING != 0
        mine[SENIORS] += 1
        mine[MEMBERS] += is_member
        mine[LONELY] += lonely[i] > settings[LONELY_FROM]
        if in_full:
            _count_in_full(mine, path[i], lonely[i], is_member, slow, is_member and modality[c] == DIGITAL_ONLY)
    return listed


@kernel(inline=True)
def _attrition(usual: float, fits: bool, is_hard: bool, programme: int, on: F64, settings: F64) -> float:
    """Return the chance in a year that a member drops out, by topic, way, and tasks that a programme gives."""
    rate = usual * (_LIKED if fits else _DISLIKED) * (1.0 - settings[TASKS_EFFECT] * on[TASKS] * programme)
    return rate * (1.0 + (_HARD_WAY - 1.0) * (1.0 - on[REACH])) if is_hard else rate


@kernel(inline=True)
def _look_for(known: float, is_hidden: bool, is_foreign: bool, slow: bool, on: F64, settings: F64) -> float:
    """Return the chance in a year that a senior begins to look for a community.

    Parameters
    ----------
    known : float, 1/year
        What media and word of mouth do for most; five times less for those "not under the lamp".
    """
    chance = known * (_HIDDEN_REACH if is_hidden else 1.0) + settings[OUTREACH] * on[DOORS]
    if is_foreign:
        chance *= settings[CULTURE]
    if slow:
        chance *= settings[LIMITED_REACH] + (1.0 - settings[LIMITED_REACH]) * on[REACH]
    return chance


@kernel(inline=True)
def _count_in_full(mine: I64, path: int, lonely: float, is_member: bool, slow: bool, on_screens: bool) -> None:
    """Count a senior by score, traits and membership."""
    score = int(np.floor(lonely * _MILLE))
    is_other = tongue_of(path) >= RUSSIAN
    mine[SCORE] += score
    mine[SQUARES] += score * score // 1000
    mine[MEMBER_SCORE] += score * is_member
    mine[IN_QUEUE] += path & WAITING != 0
    mine[ONLINE_NOW] += path & ONLINE != 0
    mine[HIDDEN] += path & OUT_OF_SIGHT != 0
    mine[HIDDEN_MEMBERS] += (path & OUT_OF_SIGHT != 0) & is_member
    mine[LIMITED] += slow
    mine[LIMITED_MEMBERS] += slow & is_member
    mine[OTHER_TONGUE] += is_other
    mine[OTHER_TONGUE_MEMBERS] += is_other & is_member
    mine[DIGITAL_MEMBERS] += on_screens


@kernel
def first_loneliness(
    lonely: F32,
    community: I16,
    path: U32,
    rows: I32,
    seniors: I64,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    household: I32,
    size: I16,
    uid: U64,
    settings: F64,
    online: F64,
    share: float,
    seed: np.uint64,
    n: int,
) -> int:
    """Draw loneliness and use of the internet at the start, and list those who are in a community.

    Parameters
    ----------
    rows : int32[capacity]
        Modified in place: the list.
    seniors : int64[n_authorities, n_groups, N_SENIOR]
        Modified in place: seniors are counted.
    online : float64[2]
        Share who use the internet: Jewish and other seniors, and the others; less from 75 on.
    share : float, in [0, 1]
        Seniors who are members at the start.

    Returns
    -------
    int
        Entries of the list.
    """
    listed = 0
    usual = 1.0 - settings[HIDDEN_SHARE] * (1.0 - _HIDDEN_START)
    usual *= 1.0 - 1.5 * settings[LIMITED_SHARE] * (1.0 - _LIMITED_START)
    for i in range(n):
        community[i] = NONE
        age = -born[i]
        if status[i] == FREE or age < SENIOR * _YEAR:
            continue
        w0, w1, w2, w3 = words(seed, LONELINESS, 0, uid[i], 0)
        is_old = age >= _OLD * _YEAR
        mean = first_mean(settings, sex[i], group[i], is_old, size[household[i]] == 1)
        path[i] = path[i] & _NO_TRAITS | np.uint32(traits_of(group[i], uid[i], settings, seed))
        if uniform(seed, DIGITAL, 0, uid[i], 1) < online[0 if group[i] == JEWISH else 1] * (0.78 if is_old else 1.12):
            path[i] |= ONLINE
            mean += settings[ONLINE_EFFECT]
        lonely[i] = mean + _SPREAD * normal(unit(w2, w3))
        seniors[home[i], group[i], SENIORS] += 1
        of_kind = share * (_HIDDEN_START if path[i] & OUT_OF_SIGHT != 0 else 1.0)
        of_kind *= _LIMITED_START if is_limited(path[i], is_old) else 1.0
        if unit(w0, w1) < of_kind / usual:
            path[i] |= WAITING
            rows[listed] = i
            listed += 1
    return listed
