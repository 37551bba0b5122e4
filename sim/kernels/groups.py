"""Communities of seniors as groups: leaders come and go, groups dissolve, new members are placed, new groups begin."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import NONE
from sim.kernels.communities import spoken, tongue_of
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U32, U64
from sim.kernels.lives import (
    ACROSS,
    DESIGN_SIZE,
    DIGITAL_ONLY,
    DISSOLVED,
    FORUM,
    MEETING,
    MIX,
    MULTI_AGE,
    N_LANGUAGES,
    N_MODALITIES,
    ONLINE,
    PHYSICAL,
    TONGUES,
    TOPIC_SHIFT,
    UNUSED,
    WAITING,
    WINGS,
)
from sim.kernels.maths import power
from sim.kernels.people import leave_row, take_row
from sim.kernels.purposes import GROUP_LIFE
from sim.kernels.rng import child_uid, unit, words

_QUARTER: Final = 0.25
_LEADERLESS: Final = 2.0
"""Attrition of a group without a leader, relative to one with a leader (assumption)."""
_REFERENCE: Final = 10.0
_WORD: Final = 2.0**-32
_SLACK: Final = 1e-9
_PLENTY: Final = 1e9

# Settings of `group_life` and `place_members`.
GROUP_EFFECT, DIGITAL_EFFECT, HALF, HOMOGENEITY, MIXED_AGE, ATTRITION, FEWEST = 0, 1, 2, 3, 4, 5, 6
LOSS, SUCCESSION, FORUM_EFFECT, USUAL_SIZE, DIGITAL_SIZE = 7, 8, 9, 10, 11
N_SETTINGS: Final = 12


@kernel(inline=True)
def belonging(size: float, half: float) -> float:
    """Return belonging in a group of some members, 1 in a very small one, half of it at `half` members."""
    return 1.0 / (1.0 + power(size / half, 2.0))


@kernel(inline=True)
def relief(size: float, modality: int, mix: int, settings: F64) -> float:
    """Return what a group does for the loneliness of its members, standard score.

    A group of ten equals has the measured effect; smaller ones give more belonging, larger ones less, and mixed ages
    less belonging and more exchange.
    """
    if modality == DIGITAL_ONLY:
        return settings[DIGITAL_EFFECT]
    felt = belonging(size, settings[HALF]) / belonging(_REFERENCE, settings[HALF])
    if mix == MULTI_AGE:
        return settings[GROUP_EFFECT] * felt / (1.0 + settings[HOMOGENEITY]) + settings[MIXED_AGE]
    return settings[GROUP_EFFECT] * felt


@kernel
def group_life(
    alive: I8,
    led: I8,
    effect: F64,
    leaving: F64,
    counted: I64,
    uid: U64,
    place: I16,
    modality: I8,
    mix: I8,
    programme: I8,
    number: I32,
    size: I32,
    able: F64,
    channels: F64,
    settings: F64,
    sample: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Let leaders go and be followed, and groups that are too small or without a leader dissolve; size their effect.

    Parameters
    ----------
    alive, led : int8[n]
        Modified in place.
    effect, leaving : float64[n], standard score and 1/year
        Modified in place: effect on loneliness and attrition.
    counted : int64[n_authorities, 3]
        Modified in place: real groups of the programme, those that need a room, all.
    able : float64[n_authorities]
        Real seniors who are willing and able to lead.
    """
    _count(counted, alive, place, modality, programme, number, n)
    for c in range(n):
        effect[c], leaving[c] = 0.0, 0.0
        if alive[c] != MEETING:
            continue
        j = place[c]
        real = size[c] / (number[c] * sample)
        w0, w1, w2, w3 = words(seed, GROUP_LIFE, month, uid[c], 0)
        spared = 1.0 - settings[FORUM_EFFECT] * channels[j, FORUM]
        was_led = led[c] == 1
        if was_led and unit(w0, w1) < settings[LOSS] * spared * _QUARTER:
            led[c] = 0
        if led[c] == 0 and able[j] > counted[j, 2] and unit(w2, w3) < 1.0 - (1.0 - settings[SUCCESSION]) * spared:
            led[c] = 1
        if real < settings[FEWEST] - _SLACK or (led[c] == 0 and not was_led):
            alive[c] = DISSOLVED
        effect[c] = relief(max(real, settings[FEWEST]), modality[c], mix[c], settings)
        leaving[c] = settings[ATTRITION] * (1.0 if led[c] == 1 else _LEADERLESS)
    _count(counted, alive, place, modality, programme, number, n)


@kernel(inline=True)
def _count(counted: I64, alive: I8, place: I16, modality: I8, programme: I8, number: I32, n: int) -> None:
    """Count the real groups of each place."""
    counted[:] = 0
    for c in range(n):
        if alive[c] == MEETING:
            counted[place[c], 0] += number[c] * programme[c]
            counted[place[c], 1] += number[c] * (modality[c] != DIGITAL_ONLY)
            counted[place[c], 2] += number[c]


@kernel
def clear_rows(alive: I8, place: I16, circle: I16, use: I64, free: I32, n: int) -> None:
    """Give back the rows of dissolved groups, whose members have parted."""
    for c in range(n):
        if alive[c] == DISSOLVED:
            alive[c] = UNUSED
            place[c], circle[c] = NONE, NONE
            leave_row(c, use, free)


@kernel
def list_open(
    open_row: I32,
    next_open: I32,
    alive: I8,
    place: I16,
    circle: I16,
    language: I8,
    modality: I8,
    number: I32,
    most: I16,
    size: I32,
    sample: float,
    n_places: int,
    n: int,
) -> None:
    """Chain the groups that have room, by where they take members from, language and modality.

    Parameters
    ----------
    open_row : int32[n_places + n_clusters, N_LANGUAGES, N_MODALITIES]
        Modified in place: first group with room, NONE where there is none.
    next_open : int32[n]
        Modified in place.
    """
    open_row[:] = NONE
    for k in range(n):
        c = n - 1 - k
        if alive[c] != MEETING or not has_room(c, number, most, size, sample):
            continue
        cell = place[c] if circle[c] == NONE else n_places + circle[c]
        next_open[c] = open_row[cell, language[c], modality[c]]
        open_row[cell, language[c], modality[c]] = c


@kernel(inline=True)
def has_room(c: int, number: I32, most: I16, size: I32, sample: float) -> bool:
    """Say whether one more member fits into the groups that a row stands for."""
    return size[c] + 1 <= number[c] * most[c] * sample + _SLACK


@kernel
def place_members(
    community: I16,
    path: U32,
    lonely: F32,
    wanted: I32,
    queue: I32,
    open_row: I32,
    next_open: I32,
    use: I64,
    free: I32,
    group_uid: U64,
    place: I16,
    circle: I16,
    language: I8,
    modality: I8,
    mix: I8,
    topic: I8,
    programme: I8,
    alive: I8,
    led: I8,
    since: I16,
    number: I32,
    most: I16,
    size: I32,
    counted: I64,
    rows: I32,
    home: I16,
    group: I8,
    uid: U64,
    cluster: I16,
    tongue: I8,
    able: F64,
    venues: F64,
    channels: F64,
    settings: F64,
    sample: float,
    seed: np.uint64,
    month: int,
    n: int,
) -> None:
    """Place those who look for a community into groups with room; where enough wait, begin a new group.

    Parameters
    ----------
    community, path, lonely : [capacity]
        Modified in place: the group; no longer waiting; the relief of the first quarter.
    wanted : int32[>= n]
        Modified in place: cell that each applicant asks for.
    queue : int32[cells]
        Modified in place: applicants who are still waiting, by cell.
    counted : int64[n_authorities, 3]
        Modified in place: real groups, as `group_life` counts them.
    rows : int32[n]
        Applicants, in the order of identity.
    able, venues : float64[n_authorities]
        Real groups for which there are leaders, and rooms and budgets.

    A new group takes as many as it may have, needs a leader, and a room where it meets; `number` says for how many
    real groups the row stands, so that a sample has as many real groups as the whole region.
    """
    n_places = cluster.shape[0]
    cells = N_LANGUAGES * N_MODALITIES
    queue[:] = 0
    for r in range(n):
        i = rows[r]
        j = home[i]
        own = tongue_of(path[i])
        on = channels[j]
        speech = spoken(own, tongue[j], on[TONGUES])
        under = _has_programme(on, speech, path[i])
        wing = int(on[WINGS]) - 1 if under else PHYSICAL
        cell = n_places + cluster[j] if under and on[ACROSS] > 0.0 and cluster[j] != NONE else j
        wanted[r] = (cell * cells + speech * N_MODALITIES + wing) * 2 + under
        if not _enter(i, wanted[r], community, path, lonely, open_row, next_open, number, most, size, mix, modality,
                      settings, sample):  # fmt: skip
            queue[wanted[r]] += 1
    for r in range(n):
        i = rows[r]
        if path[i] & WAITING == 0 or _enter(
            i, wanted[r], community, path, lonely, open_row, next_open, number, most, size, mix, modality, settings,
            sample,
        ):  # fmt: skip
            continue
        kind = wanted[r] // 2
        wing, speech, cell = kind % N_MODALITIES, kind // N_MODALITIES % N_LANGUAGES, kind // cells
        at = home[i] if cell < n_places else roomiest(cluster, cell - n_places, venues, counted)
        on = channels[home[i]]
        most_here = on[DESIGN_SIZE] if wanted[r] % 2 == 1 else settings[USUAL_SIZE]
        rooms = venues[at] - counted[at, 1]
        if wing == DIGITAL_ONLY:
            most_here, rooms = settings[DIGITAL_SIZE], _PLENTY
        waiting = queue[wanted[r]] / sample
        real = real_groups(waiting, most_here, able[at] - counted[at, 2], rooms, settings[FEWEST], sample)
        if real == 0 or (use[1] == 0 and use[0] >= alive.shape[0]):
            continue
        c = take_row(use, free)
        group_uid[c] = child_uid(uid[i], month, wing)
        place[c], circle[c] = at, NONE if cell < n_places else cell - n_places
        language[c], modality[c], mix[c] = speech, wing, int(on[MIX]) if wanted[r] % 2 == 1 else 0
        topic[c], programme[c] = (int(path[i]) >> TOPIC_SHIFT) & 7, wanted[r] % 2
        alive[c], led[c], since[c], number[c] = MEETING, 1, month, real
        most[c], size[c] = int(most_here), 0
        counted[at, 0] += real * programme[c]
        counted[at, 1] += real * (wing != DIGITAL_ONLY)
        counted[at, 2] += real
        next_open[c] = NONE
        open_row[cell, speech, wing] = c
        queue[wanted[r]] -= min(queue[wanted[r]], int(real * most_here * sample + _SLACK))
        _enter(i, wanted[r], community, path, lonely, open_row, next_open, number, most, size, mix, modality, settings,
               sample)  # fmt: skip


@kernel(inline=True)
def real_groups(waiting: float, most: float, leaders: float, rooms: float, fewest: float, sample: float) -> int:
    """Return how many real groups begin where some wait, given leaders and rooms to spare; 0 for none.

    Parameters
    ----------
    waiting : float, real persons
    most : float, person
        Most members of a group.
    sample : float, in (0, 1]
        A row stands for at most 1 / sample real groups and must hold one simulated member at least.
    """
    if waiting < fewest - _SLACK:
        return 0
    wanted = max(np.floor(waiting / most), 1.0)
    real = int(max(min(wanted, leaders, rooms, max(1.0 / sample, 1.0)), 0.0))
    return real if real * most * sample >= 1.0 - _SLACK else 0


@kernel(inline=True)
def _has_programme(on: F64, speech: int, path: int) -> bool:
    """Say whether a programme founds groups for a senior: in the language, and on screens only for who is online."""
    if on[WINGS] <= 0.0 or not (int(on[TONGUES]) >> speech) & 1:
        return False
    return int(on[WINGS]) - 1 != DIGITAL_ONLY or path & ONLINE != 0


@kernel(inline=True)
def roomiest(cluster: I16, circle: int, venues: F64, counted: I64) -> int:
    """Return the member of a cluster with the most rooms to spare, the first of equals."""
    best = NONE
    for j in range(cluster.shape[0]):
        if cluster[j] == circle and (best == NONE or venues[j] - counted[j, 1] > venues[best] - counted[best, 1]):
            best = j
    return best


@kernel(inline=True)
def _enter(
    i: int,
    wanted: int,
    community: I16,
    path: U32,
    lonely: F32,
    open_row: I32,
    next_open: I32,
    number: I32,
    most: I16,
    size: I32,
    mix: I8,
    modality: I8,
    settings: F64,
    sample: float,
) -> bool:
    """Let a senior enter the first group with room in a cell; return whether there was one."""
    kind = wanted // 2
    wing, speech = kind % N_MODALITIES, kind // N_MODALITIES % N_LANGUAGES
    cell = kind // (N_MODALITIES * N_LANGUAGES)
    c = open_row[cell, speech, wing]
    while c != NONE and not has_room(c, number, most, size, sample):
        c = next_open[c]
    open_row[cell, speech, wing] = c
    if c == NONE:
        return False
    size[c] += 1
    community[i] = c
    path[i] ^= WAITING
    lonely[i] += relief(max(size[c] / (number[c] * sample), settings[FEWEST]), modality[c], mix[c], settings)
    return True
