"""Inequality by its definitions, on every person one by one and without sorting tricks."""

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]


def persons(value: npt.NDArray[np.generic], weight: npt.NDArray[np.generic]) -> F64:
    """Write each value as often as it has persons."""
    return np.repeat(value, weight.astype(np.int64)).astype(float)


def gini(y: F64) -> float:
    """Return half the mean difference between all pairs, over the mean."""
    return float(np.abs(y[:, None] - y[None, :]).mean() / (2 * y.mean()))


def theil_t(y: F64) -> float:
    """Return Theil's T."""
    x = y / y.mean()
    return float((x * np.log(x)).mean())


def theil_l(y: F64) -> float:
    """Return Theil's L."""
    return float(-np.log(y / y.mean()).mean())


def between(y: F64, part: npt.NDArray[np.int64]) -> tuple[float, float]:
    """Return the T and L that are left when everybody has the mean of their part."""
    levelled = np.array([y[part == p].mean() for p in part])
    return theil_t(levelled), theil_l(levelled)


def moran(value: F64, near: F64) -> float:
    """Return Moran's I in matrix form."""
    z = value - value.mean()
    return float(len(z) / near.sum() * (z @ near @ z) / (z @ z))
