"""Seniors: loneliness, digital skill, and who looks for a community, takes part in one or leaves it."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE, FREE, JEWISH, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U16, U64
from sim.kernels.lives import (
    AMHARIC,
    ARABIC,
    CROWDING,
    DIGITAL_MEMBERS,
    DIGITAL_ONLY,
    DOORS,
    HEBREW,
    HIDDEN,
    HIDDEN_MEMBERS,
    HYBRID,
    IN_QUEUE,
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
    REACH,
    RUSSIAN,
    SCORE,
    SENIORS,
    SQUARES,
    SUPPORT,
    TASKS,
    TONGUES,
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

# Settings of `social_life`.
KEEP, WOMEN, ARABS, OLD_AGE, ALONE, JOINING, WORD_OF_MOUTH, OUTREACH, HIDDEN_SHARE = 0, 1, 2, 3, 4, 5, 6, 7, 8
CULTURE, LIMITED_SHARE, LIMITED_REACH, TASKS_EFFECT, LONELY_FROM, FADES, ONLINE_NEW = 9, 10, 11, 12, 13, 14, 15
ONLINE_TREND, ONLINE_EFFECT, HYBRID_BONUS, SPEAK_RUSSIAN, SPEAK_AMHARIC = 16, 17, 18, 19, 20
N_SETTINGS: Final = 21


@kernel(inline=True)
def tongue_of(group: int, luck: float, russian: float, amharic: float) -> int:
    """Return the language of a senior: a lasting trait."""
    if group != JEWISH:
        return ARABIC
    if luck < russian:
        return RUSSIAN
    return AMHARIC if luck < russian + amharic else HEBREW


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
    path: U16,
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
    path : uint16[capacity]
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
        t0, t1, t2, t3 = words(seed, SENIOR_TRAIT, 0, uid[i], 0)
        is_hidden, is_old = t0 * _WORD < settings[HIDDEN_SHARE], age >= _OLD * _YEAR
        is_limited = t1 * _WORD < settings[LIMITED_SHARE] * (1 + is_old)
        own = tongue_of(g, t2 * _WORD, settings[SPEAK_RUSSIAN], settings[SPEAK_AMHARIC])
        w0, w1, w2, w3 = words(seed, COMMUNITY, month, uid[i], 0)
        u = unit(w0, w1)
        is_new = age - SENIOR * _YEAR < _STEP
        if path[i] & ONLINE == 0:
            chance = settings[ONLINE_NEW] if is_new else (settings[ONLINE_TREND] + on[SUPPORT]) * quarter
            if uniform(seed, DIGITAL, month, uid[i], 0) < chance:
                path[i] |= ONLINE
        if c != NONE:
            reachable = place[c] == j or (circle[c] != NONE and circle[c] == cluster[j])
            rate = leaving[c] * (_LIKED if int(t3) % N_TOPICS == topic[c] else _DISLIKED)
            rate *= 1.0 - settings[TASKS_EFFECT] * on[TASKS] * programme[c]
            if is_limited and modality[c] != DIGITAL_ONLY:
                rate *= 1.0 + (_HARD_WAY - 1.0) * (1.0 - on[REACH])
            crowded = on[CROWDING] * (1 - programme[c])
            if alive[c] != MEETING or not reachable or u < (rate + crowded) * quarter:
                if alive[c] == MEETING and reachable and u >= rate * quarter:
                    path[i] |= WAITING
                lonely[i] -= settings[FADES] * effect[c]
                community[i] = NONE
            else:
                members[c] += 1
        elif path[i] & WAITING != 0:
            if u < _GIVES_UP:
                path[i] ^= WAITING
        else:
            chance = settings[JOINING] + on[MEDIA] + settings[WORD_OF_MOUTH] * members_before[j, g]
            chance = chance * (_HIDDEN_REACH if is_hidden else 1.0) + settings[OUTREACH] * on[DOORS]
            if spoken(own, language[j], on[TONGUES]) != own:
                chance *= settings[CULTURE]
            if is_limited:
                chance *= settings[LIMITED_REACH] + (1.0 - settings[LIMITED_REACH]) * on[REACH]
            if u < chance * quarter:
                path[i] |= WAITING
        c = community[i]
        is_member = c != NONE
        mean = first_mean(settings, sex[i], g, is_old, size[household[i]] == 1)
        if path[i] & ONLINE != 0:
            mean += settings[ONLINE_EFFECT]
        if is_member:
            mean += effect[c] + settings[HYBRID_BONUS] * ((modality[c] == HYBRID) & (path[i] & ONLINE != 0))
        if is_new:
            lonely[i] = mean + _SPREAD * normal(unit(w2, w3))
        else:
            lonely[i] = keep * lonely[i] + (1.0 - keep) * mean + spread * normal(unit(w2, w3))
        if path[i] & WAITING != 0:
            rows[first + listed] = i
            listed += 1
        score = int(np.floor(lonely[i] * _MILLE))
        mine[SENIORS] += 1
        mine[MEMBERS] += is_member
        mine[LONELY] += lonely[i] > settings[LONELY_FROM]
        mine[SCORE] += score
        mine[SQUARES] += score * score // 1000
        mine[MEMBER_SCORE] += score * is_member
        mine[IN_QUEUE] += path[i] & WAITING != 0
        mine[ONLINE_NOW] += path[i] & ONLINE != 0
        mine[HIDDEN] += is_hidden
        mine[HIDDEN_MEMBERS] += is_hidden & is_member
        mine[LIMITED] += is_limited
        mine[LIMITED_MEMBERS] += is_limited & is_member
        mine[OTHER_TONGUE] += (own == RUSSIAN) | (own == AMHARIC)
        mine[OTHER_TONGUE_MEMBERS] += ((own == RUSSIAN) | (own == AMHARIC)) & is_member
        if is_member:
            mine[DIGITAL_MEMBERS] += modality[c] == DIGITAL_ONLY
    return listed


@kernel
def first_loneliness(
    lonely: F32,
    community: I16,
    path: U16,
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
    for i in range(n):
        community[i] = NONE
        age = -born[i]
        if status[i] == FREE or age < SENIOR * _YEAR:
            continue
        w0, w1, w2, w3 = words(seed, LONELINESS, 0, uid[i], 0)
        is_old = age >= _OLD * _YEAR
        mean = first_mean(settings, sex[i], group[i], is_old, size[household[i]] == 1)
        if uniform(seed, DIGITAL, 0, uid[i], 1) < online[0 if group[i] == JEWISH else 1] * (0.78 if is_old else 1.12):
            path[i] |= ONLINE
            mean += settings[ONLINE_EFFECT]
        lonely[i] = mean + _SPREAD * normal(unit(w2, w3))
        seniors[home[i], group[i], SENIORS] += 1
        if unit(w0, w1) < share:
            path[i] |= WAITING
            rows[listed] = i
            listed += 1
    return listed
