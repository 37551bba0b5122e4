"""Who takes part in the labour market, and what experience is worth: rules for the start and for the whole run.

Resident i of sex s in authority j takes part iff ``u_i < participation(age, s, group, education) * r[j, s]``, where u_i
is the persistent draw ``uniform(seed, PARTICIPATION, 0, uid, 0)`` and r is solved at the start from the counts of the
authority. The same resident therefore enters and leaves at the same ages in a run and in its counterfactual.
"""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import FEMALE, JEWISH
from sim.kernels.dtypes import F64, I8, I16, U64
from sim.kernels.purposes import PARTICIPATION
from sim.kernels.rng import uniform

FIRST_AGE: Final = 15
"""Age from which people can work, in years."""
EXPERIENCED_AGE: Final = 35
ADULT_AGE: Final = 18

_AGE_STARTS: Final = np.array([15, 18, 20, 22, 25, 30, 50, 55, 60, 62, 65, 67, 70, 75, 200])

_BY_AGE: Final = np.array(
    [
        [0.08, 0.42, 0.50, 0.75, 0.93, 1.00, 0.97, 0.91, 0.83, 0.72, 0.62, 0.36, 0.20, 0.06],
        [0.08, 0.42, 0.55, 0.80, 0.95, 1.00, 0.96, 0.88, 0.76, 0.50, 0.36, 0.20, 0.11, 0.03],
        [0.12, 0.62, 0.78, 0.88, 0.97, 1.00, 0.86, 0.68, 0.48, 0.40, 0.30, 0.15, 0.09, 0.03],
        [0.05, 0.45, 0.80, 1.05, 1.08, 1.00, 0.62, 0.42, 0.25, 0.14, 0.08, 0.04, 0.02, 0.01],
    ]
)
"""Relative to ages 30-49, by age band of `_AGE_STARTS`: Jewish men, Jewish women, other men, other women."""

_PRIME: Final = np.array(
    [
        [[0.82, 0.90, 0.94], [0.66, 0.82, 0.90]],
        [[0.76, 0.84, 0.91], [0.24, 0.33, 0.71]],
        [[0.78, 0.86, 0.92], [0.30, 0.42, 0.76]],
        [[0.70, 0.78, 0.88], [0.18, 0.27, 0.66]],
    ]
)
"""Participation at 30-49 by group, sex, education."""


@kernel(inline=True)
def participation(age_years: int, sex: int, group: int, education: int) -> float:
    """Return the share of residents of a kind that works or looks for work, before the authority's factor.

    Parameters
    ----------
    age_years : int, year
        0 comes from below 15.
    sex, group, education : int
        Codes of `sim.kernels.codes`.

    Returns
    -------
    float
        In [0, 1].

    Source
    ------
    CBS labour force surveys 2016-2019 as in ``region_facts.csv`` F041-F055 (Arab women 32-40 %, with degree 68 %;
    Arab men 75 %, with a degree 88 %; Jews 82 %) and ``targets.csv`` T54-T58, plus unemployment of 4 %. Druze and
    Bedouin levels and the shape over age: assumption.
    """
    if age_years < FIRST_AGE:
        return 0.0
    band = 0
    while age_years >= _AGE_STARTS[band + 1]:
        band += 1
    profile = sex if group == JEWISH else 2 + sex
    share: float = min(1.0, _PRIME[group, sex, education] * _BY_AGE[profile, band])
    return share


@kernel(inline=True)
def experience(age_years: int, young: float) -> float:
    """Return pay at an age as a share of the pay that the same human capital commands with full experience.

    Parameters
    ----------
    age_years : int, year
        Full experience is reached at 35; below 18 counts as 18.
    young : float in (0, 1]
        The share at 18 (`labour.experience_young`).
    """
    years = min(max(age_years, ADULT_AGE), EXPERIENCED_AGE) - ADULT_AGE
    return young + (1.0 - young) * (years / (EXPERIENCED_AGE - ADULT_AGE))


@kernel(inline=True)
def takes_part(
    uid: np.uint64, age_years: int, sex: int, group: int, education: int, factor: float, seed: np.uint64
) -> bool:
    """Say whether a resident takes part in the labour market, by the persistent draw; `factor` is r[j, s]."""
    return uniform(seed, PARTICIPATION, 0, uid, 0) < participation(age_years, sex, group, education) * factor


@kernel
def fill_reluctance(
    out: F64,
    age: I16,
    sex: I8,
    group: I8,
    education: I8,
    uid: U64,
    retirement_men: int,
    retirement_women: int,
    seed: np.uint64,
) -> None:
    """Return the factor r from which a resident takes part: the draw over the participation of the kind.

    Parameters
    ----------
    out : float64[n]
        Modified in place; infinite for those under 15 and from the retirement age on.
    age : int16[n], month
        Age.
    sex, group, education : int8[n]
        Codes.
    uid : uint64[n]
        Identity.
    retirement_men, retirement_women : int, year
        Age at which people stop working.
    seed : uint64
        Luck of the run.
    """
    for i in range(out.shape[0]):
        years = age[i] // 12
        limit = retirement_women if sex[i] == FEMALE else retirement_men
        out[i] = np.inf
        if FIRST_AGE <= years < limit:
            p = participation(years, sex[i], group[i], education[i])
            out[i] = uniform(seed, PARTICIPATION, 0, uid[i], 0) / p


@kernel
def fill_experience(out: F64, age: I16, young: float) -> None:
    """Return `experience` of everybody; `out` float64[n] is modified in place, `age` is in months."""
    for i in range(out.shape[0]):
        out[i] = experience(age[i] // 12, young)
