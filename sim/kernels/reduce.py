"""Sums of floats in a fixed order: the same bits whatever the library, the threads or the machine."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64


@kernel
def weighted_sums(out: F64, weight: F64, value: F64) -> None:
    """Add up columns of values with the weights of each row: what `weight @ value` means.

    Parameters
    ----------
    out : float64[n, m]
        Modified in place.
    weight : float64[n, k]
    value : float64[k, m]
    """
    for j in range(weight.shape[0]):
        for m in range(value.shape[1]):
            out[j, m] = 0.0
        for k in range(weight.shape[1]):
            w = weight[j, k]
            for m in range(value.shape[1]):
                out[j, m] += w * value[k, m]


@kernel
def weighted_sum(out: F64, weight: F64, value: F64) -> None:
    """Add up one column of values with the weights of each row.

    Parameters
    ----------
    out : float64[n]
        Modified in place.
    weight : float64[n, k]
    value : float64[k]
    """
    for j in range(weight.shape[0]):
        total = 0.0
        for k in range(weight.shape[1]):
            total += weight[j, k] * value[k]
        out[j] = total
