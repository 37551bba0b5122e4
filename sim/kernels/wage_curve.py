"""The wage curve: pay offered in a place follows unemployment within reach."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import EMPLOYEE, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import log


@kernel
def follow_slack(
    slack: F64,
    place_pay: F64,
    status: I64,
    reach: F64,
    slack_start: F64,
    productivity: F64,
    memory: float,
    elasticity: float,
    wage_level: float,
) -> None:
    """Smooth unemployment within reach, and set pay offered in each place relative to the start.

    Parameters
    ----------
    slack : float64[n_authorities], in [0, 1]
        Modified in place.
    place_pay : float64[n_authorities], ln
        Modified in place: wage level of the country, wage curve, productivity of the place.
    status : int64[n_authorities, 6]
        Residents by status.
    reach : float64[n_authorities, n_authorities]
        Weight of people elsewhere.
    memory : float, in [0, 1]
        Share of last month's value that stays.
    elasticity : float
        d ln pay / d ln unemployment.

    Source
    ------
    Blanchflower & Oswald 1994, The Wage Curve (memory).
    """
    n = slack.shape[0]
    idle, force = np.zeros(n), np.zeros(n)
    for k in range(n):
        idle[k] = status[k, UNEMPLOYED]
        force[k] = status[k, UNEMPLOYED] + status[k, EMPLOYEE] + status[k, SELF_EMPLOYED]
    for j in range(n):
        near_idle, near_force = 0.0, 0.0
        for k in range(n):
            near_idle += reach[j, k] * idle[k]
            near_force += reach[j, k] * force[k]
        slack[j] = memory * slack[j] + (1.0 - memory) * near_idle / max(near_force, 1.0)
        ratio = max(slack[j], 0.005) / max(slack_start[j], 0.005)
        place_pay[j] = wage_level + elasticity * log(ratio) + log(productivity[j])
