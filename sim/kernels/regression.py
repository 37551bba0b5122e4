"""Least squares with a few explanatory variables, by elimination: no library that uses threads or differs in bits."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64


@kernel
def least_squares(out: F64, x: F64, y: F64, weight: F64) -> None:
    """Return the coefficients of y on x; what depends on other columns, or has no variation, gets 0.

    Parameters
    ----------
    out : float64[m]
        Modified in place.
    x : float64[n, m], y : float64[n], weight : float64[n], at least 0
    """
    n, m = x.shape
    a = np.zeros((m, m + 1))
    for i in range(n):
        if weight[i] > 0.0:
            for r in range(m):
                part = weight[i] * x[i, r]
                for c in range(m):
                    a[r, c] += part * x[i, c]
                a[r, m] += part * y[i]
    scale = np.empty(m)
    for r in range(m):
        scale[r] = a[r, r]
    for r in range(m):
        if a[r, r] <= 1e-9 * scale[r]:
            a[r, r] = 0.0
            continue
        for below in range(r + 1, m):
            factor = a[below, r] / a[r, r]
            for c in range(r, m + 1):
                a[below, c] -= factor * a[r, c]
    for r in range(m - 1, -1, -1):
        out[r] = 0.0
        if a[r, r] > 0.0:
            total = a[r, m]
            for c in range(r + 1, m):
                total -= a[r, c] * out[c]
            out[r] = total / a[r, r]
