"""Means with 95 % intervals, Student's t without a library."""

from collections.abc import Sequence
from math import isfinite, sqrt
from typing import Final

import numpy as np

_T: Final = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""97.5 % quantiles of Student's t with 1, 2, ..., 30 degrees of freedom."""


def student(freedom: int) -> float:
    """Return the 97.5 % quantile of Student's t: tabled to 30 degrees of freedom, then by Cornish and Fisher."""
    if freedom <= len(_T):
        return _T[freedom - 1]
    z = 1.959964
    return z + (z**3 + z) / (4.0 * freedom) + (5.0 * z**5 + 16.0 * z**3 + 3.0 * z) / (96.0 * freedom**2)


def mean_and_interval(values: Sequence[float]) -> tuple[float, float, float]:
    """Return mean, low and high end of its 95 % interval over the known values; equal for one value, NaN for none."""
    known = np.array([value for value in values if isfinite(value)])
    if known.size == 0:
        return float("nan"), float("nan"), float("nan")
    mean = float(known.mean())
    if known.size == 1:
        return mean, mean, mean
    half = student(known.size - 1) * float(known.std(ddof=1)) / sqrt(known.size)
    return mean, mean - half, mean + half
