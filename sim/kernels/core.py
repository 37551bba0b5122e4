"""Whether part of a joint service would do better by itself: the core of a cost-sharing game."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.coalitions import coalition_cost
from sim.kernels.dtypes import F64, I64
from sim.kernels.purposes import CORE_TEST
from sim.kernels.rng import uniform

EXACT_MEMBERS: Final = 6
"""All sub-coalitions are tested up to so many members; above, `TESTS` are drawn."""
TESTS: Final = 64
SLACK: Final = 1e-6
"""Relative gain below which nobody leaves."""


@kernel
def stable_share(
    members: I64,
    fee: F64,
    units: F64,
    solo: F64,
    residents: F64,
    ses: F64,
    group_share: F64,
    capacity: F64,
    years: F64,
    curve: F64,
    governance: int,
    settings: F64,
    seed: np.uint64,
    key: np.uint64,
) -> float:
    """Return the share of tested sub-coalitions, single members included, that would not pay less by themselves.

    Parameters
    ----------
    members : int64[n_members]
        Authority indices.
    fee : float64[n_authorities], NIS/year
        What each member pays.
    units, solo, residents, ses, group_share, capacity, years, curve, governance, settings
        As in `coalitions.shapley`.
    key : uint64
        Which group's draws: cluster and domain.

    Source
    ------
    Core of a cooperative game, Gillies 1959, https://doi.org/10.1515/9781400882168-005 (memory).
    """
    n, m = residents.shape[0], members.shape[0]
    inside, scratch = np.zeros(n, np.bool_), np.zeros((2, n))
    exact = m <= EXACT_MEMBERS
    tested, stable = 0, 0
    for test in range(1, (1 << m) - 1 if exact else TESTS + 1):
        count, paid = 0, 0.0
        for k in range(m):
            goes = (test >> k) & 1 == 1 if exact else uniform(seed, CORE_TEST, test, key, k) < 0.5
            inside[members[k]] = goes
            count += goes
            paid += fee[members[k]] * goes
        if count == 0 or count == m:
            continue
        alone = coalition_cost(
            inside, units, solo, scratch, residents, ses, group_share, capacity, years, curve, governance, settings
        )
        tested += 1
        stable += paid <= alone * (1.0 + SLACK)
    return stable / tested if tested > 0 else 1.0
