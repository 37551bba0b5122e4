"""Localisation economies: what a sector gains from being many, for the place as a whole and for the sector alone."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log

_MOST = 0.5
"""Largest departure of ln productivity."""


@kernel
def gains(
    level: F64, of_sector: F64, jobs: F64, near: F64, start: F64, spillover: F64, elasticity: float, few: float
) -> None:
    """Work out productivity by place, and by sector relative to the place.

    Parameters
    ----------
    level : float64[n_authorities], ln
        Modified in place: mean over the jobs of the place.
    of_sector : float64[n_authorities, n_sectors + 1]
        Modified in place: factor of each sector relative to the place.
    jobs : float64[n_authorities, n_sectors], job
        Of the place, the weights of the mean.
    near, start : float64[n_authorities, n_sectors], job
        Of the sector within reach, now and at the start; `few` is added to both.
    spillover : float64[n_authorities, n_sectors], ln
        What was learnt from plants.
    elasticity : float
        d ln productivity / d ln jobs within reach.
    """
    n, m = jobs.shape
    for j in range(n):
        total, people = 0.0, 0.0
        for k in range(m):
            of_sector[j, k] = elasticity * log((near[j, k] + few) / (start[j, k] + few)) + spillover[j, k]
            total += jobs[j, k] * of_sector[j, k]
            people += jobs[j, k]
        level[j] = total / max(people, 1.0)
        for k in range(m):
            of_sector[j, k] = exp(min(max(of_sector[j, k] - level[j], -_MOST), _MOST))
