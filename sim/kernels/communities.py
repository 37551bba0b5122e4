"""Seniors: loneliness, and the communities that ease it."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE, FREE, JEWISH, NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.maths import normal
from sim.kernels.purposes import COMMUNITY, LONELINESS
from sim.kernels.rng import uniform, unit, words

_YEAR: Final = 12
_SENIOR: Final = 65
_OLD: Final = 75
_HIDDEN_REACH: Final = 0.2
"""How far media and word of mouth reach those who are hard to reach, relative to the others (EVIDENCE M12)."""
_SPREAD: Final = 0.9
"""Spread of loneliness around what age, sex, group and household explain, standard score (assumption)."""


@kernel
def social_life(
    lonely: F32,
    community: I16,
    seniors: I64,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    household: I32,
    size: I16,
    uid: U64,
    members_before: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    first: int,
    last: int,
) -> None:
    """Let seniors join and leave communities and feel more or less lonely, for a quarter of a year.

    Parameters
    ----------
    lonely : float32[capacity], standard score
        Modified in place for ages from 65.
    community : int16[capacity]
        Modified in place: the place in whose communities a senior takes part, NONE for none.
    seniors : int64[n_authorities, n_groups, 3]
        Modified in place: seniors, members, and lonely ones (score above the settings' threshold), added to.
    members_before : float64[n_authorities, n_groups], in [0, 1]
        Share of members a quarter ago: word of mouth.
    settings : float64[12]
        Yearly memory, effect of a community, women, Arabs, from 75, alone, joining, word of mouth, attrition (1/year),
        hidden share, threshold of loneliness, months of a step.

    Source
    ------
    Diffusion: Bass 1969, https://doi.org/10.1287/mnsc.15.5.215 (memory). Regression to one's own mean: S58.
    """
    share = settings[11] / _YEAR
    keep = 1.0 - (1.0 - settings[0]) * share
    for i in range(first, last):
        if status[i] == FREE or month - born[i] < _SENIOR * _YEAR:
            continue
        j, g = home[i], group[i]
        w0, w1, w2, w3 = words(seed, COMMUNITY, month, uid[i], 0)
        u = unit(w0, w1)
        if community[i] != NONE and community[i] != j:
            community[i] = NONE
        if community[i] != NONE:
            if u < settings[8] * share:
                community[i] = NONE
        else:
            chance = (settings[6] + settings[7] * members_before[j, g]) * share
            # Who is hard to reach is a lasting trait, drawn only where it matters.
            if u < chance and (u < _HIDDEN_REACH * chance or uniform(seed, COMMUNITY, 0, uid[i], 1) >= settings[9]):
                community[i] = j
        mean = settings[2] * (0.5 if sex[i] == FEMALE else -0.5) + settings[3] * (g != JEWISH)
        mean += settings[4] * (month - born[i] >= _OLD * _YEAR) + settings[5] * (size[household[i]] == 1)
        mean += settings[1] * (community[i] != NONE)
        spread = _SPREAD * np.sqrt(1.0 - keep * keep)
        lonely[i] = keep * lonely[i] + (1.0 - keep) * mean + spread * normal(unit(w2, w3))
        seniors[j, g, 0] += 1
        seniors[j, g, 1] += community[i] != NONE
        seniors[j, g, 2] += lonely[i] > settings[10]


@kernel
def first_loneliness(
    lonely: F32,
    community: I16,
    status: I8,
    born: I16,
    home: I16,
    sex: I8,
    group: I8,
    household: I32,
    size: I16,
    uid: U64,
    settings: F64,
    share: float,
    seed: np.uint64,
    n: int,
) -> None:
    """Draw loneliness and membership at the start from the means that `social_life` reverts to.

    Parameters
    ----------
    share : float, in [0, 1]
        Seniors who are members at the start.
    """
    for i in range(n):
        community[i] = NONE
        if status[i] == FREE or -born[i] < _SENIOR * _YEAR:
            continue
        w0, w1, w2, w3 = words(seed, LONELINESS, 0, uid[i], 0)
        if unit(w0, w1) < share:
            community[i] = home[i]
        mean = settings[2] * (0.5 if sex[i] == FEMALE else -0.5) + settings[3] * (group[i] != JEWISH)
        mean += settings[4] * (-born[i] >= _OLD * _YEAR) + settings[5] * (size[household[i]] == 1)
        mean += settings[1] * (community[i] != NONE)
        lonely[i] = mean + _SPREAD * normal(unit(w2, w3))
