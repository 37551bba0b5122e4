"""Whole numbers from fractions, by lot."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64
from sim.kernels.rng import uniform


@kernel
def round_by_lot(out: F64, value: F64, who: I64, purpose: int, seed: np.uint64, month: int, k: int) -> None:
    """Round each value up as often as its fraction says, so that the mean stays.

    Parameters
    ----------
    out : float64[n]
        Modified in place: whole numbers.
    value : float64[n], at least 0
    who : int64[n]
        Identities that draw.
    """
    for j in range(value.shape[0]):
        out[j] = np.floor(value[j] + uniform(seed, purpose, month, np.uint64(who[j]), k))
