"""The way to work of those who have no car: some jobs that a driver would take are too far for them."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, NONE, OUTSIDE
from sim.kernels.dtypes import F64, I8, I16, I32, U64
from sim.kernels.maths import exp, log
from sim.kernels.participation import experience
from sim.kernels.purposes import WITHOUT_CAR
from sim.kernels.rng import uniform


@kernel
def turn_down(
    choice: I32,
    seekers: I32,
    offer: I32,
    home: I16,
    sex: I8,
    group: I8,
    born: I16,
    status: I8,
    benefit: I8,
    potential: I32,
    pay: I32,
    work: I16,
    uid: U64,
    place: I16,
    distance: F64,
    place_pay: F64,
    wait: F64,
    without: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
    n: int,
) -> int:
    """Let seekers without a car turn down what is too far by bus for what it pays.

    Parameters
    ----------
    choice : int32[n_seekers]
        Modified in place: NONE where a job is turned down.
    wait : float64[n_authorities], minute
        For a bus, by home.
    without : float64[n_groups, 2], in [0, 1]
        Residents without a car by group and sex.
    settings : float64[6]
        Minutes by bus for a kilometre, ln pay for a minute, longest way in minutes, reservation, pay at 18 as a share,
        kilometres to jobs outside.

    Returns
    -------
    int
        Jobs turned down.
    """
    turned, most = 0, without.max()
    for s in range(n):
        b = choice[s]
        if b == NONE:
            continue
        i = seekers[s]
        luck = uniform(seed, WITHOUT_CAR, 0, uid[i], 0)
        # First what needs no look at the resident, whose columns lie far apart in memory.
        if luck >= most or luck >= without[group[i], sex[i]]:
            continue
        j = home[i]
        way = _minutes(j, OUTSIDE if b == OUTSIDE else place[b], distance, wait[j], settings)
        worth = log(float(max(offer[s], 1))) - settings[1] * way
        if status[i] == EMPLOYEE:
            now = _minutes(j, work[i], distance, wait[j], settings)
            least = log(float(max(pay[i], 1))) - settings[1] * now
        else:
            own = max(potential[i] * experience((month - born[i]) // 12, settings[4]), 1.0)
            least = log(own * (settings[3] if benefit[i] > 0 else exp(-1.0))) + place_pay[j]
        if way > settings[2] or worth <= least:
            choice[s] = NONE
            turned += 1
    return turned


@kernel(inline=True)
def _minutes(home: int, to: int, distance: F64, wait: float, settings: F64) -> float:
    """Return the minutes of a way by bus: riding, and waiting unless it stays in the own authority."""
    if to == OUTSIDE:
        return wait + settings[5] * settings[0]
    ride = distance[home, to] * settings[0]
    return ride if to == home else wait + ride
