"""What pay would be without skill and schooling, as seen among those of 25 to 54 at the start."""

from typing import Final

from sim.kernels._jit import kernel
from sim.kernels.codes import FREE
from sim.kernels.dtypes import F32, F64, I8, I16, I32
from sim.kernels.maths import log

_YEAR: Final = 12


@kernel
def potential_base(
    total: F64,
    count: F64,
    potential: I32,
    skill: F32,
    education: I8,
    home: I16,
    sex: I8,
    born: I16,
    status: I8,
    premiums: F64,
    skill_return: float,
    n: int,
) -> None:
    """Add up what pay would be without skill and schooling, over residents of 25 to 54.

    Parameters
    ----------
    total, count : float64[n_authorities, 2]
        Modified in place: sum of ln potential less the premiums, and residents counted.
    premiums : float64[3], ln
        Premium of each education over basic.
    """
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < 25 or age >= 55 or potential[i] <= 0:
            continue
        total[home[i], sex[i]] += log(float(potential[i])) - premiums[education[i]] - skill_return * skill[i]
        count[home[i], sex[i]] += 1.0


@kernel
def potential_rest(
    out: F64,
    base: F64,
    potential: I32,
    skill: F32,
    education: I8,
    home: I16,
    sex: I8,
    born: I16,
    status: I8,
    premiums: F64,
    skill_return: float,
    n: int,
) -> int:
    """List what place, sex, skill and schooling leave open of ln potential, over the residents of `potential_base`.

    Parameters
    ----------
    out : float64[n], ln
        Modified in place: the first entries.
    base : float64[n_authorities, 2], ln agorot

    Returns
    -------
    int
        Number of entries.
    """
    listed = 0
    for i in range(n):
        age = -born[i] // _YEAR
        if status[i] == FREE or age < 25 or age >= 55 or potential[i] <= 0:
            continue
        known = base[home[i], sex[i]] + premiums[education[i]] + skill_return * skill[i]
        out[listed] = log(float(potential[i])) - known
        listed += 1
    return listed
