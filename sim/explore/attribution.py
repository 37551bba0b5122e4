"""Shares of a difference: what each part of a package does, what only the package does, and what drives a product.

Everything here is arithmetic on numbers that runs gave; `sim.explore.packages` says which runs are needed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any, Final

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]
Coalition = frozenset[int]
"""Places of the parts of a package that are in force."""
Worth = Mapping[Coalition, Any]
"""A figure with each coalition in force: numbers or arrays of one shape, for instance one for each seed."""

MOST_EXACT: Final = 6
"""Parts up to which all coalitions are looked at; above, orders are drawn."""
N_ORDERS: Final = 8
"""Orders that are drawn above `MOST_EXACT`, half of them the reverse of the others."""


def leave_one_out(n: int) -> list[Coalition]:
    """Return nothing, everything, and everything less each part."""
    whole = frozenset(range(n))
    return _distinct([frozenset(), whole, *(whole - {part} for part in range(n))])


def coalitions(n: int) -> list[Coalition]:
    """Return what Shapley's shares need, the simplest first: all up to six parts, above those of some orders."""
    singles = [frozenset({part}) for part in range(n)]
    if n <= MOST_EXACT:
        rest = [frozenset(found) for size in range(2, n) for found in combinations(range(n), size)]
    else:
        rest = [frozenset(order[:size]) for order in orders(n) for size in range(n + 1)]
    return _distinct([*leave_one_out(n), *singles, *rest])


def orders(n: int, count: int = N_ORDERS, seed: int = 0) -> list[tuple[int, ...]]:
    """Return some orders of n parts, each followed by its reverse; the same for the same seed."""
    draw = np.random.default_rng([seed, n])
    found: list[tuple[int, ...]] = []
    while len(found) < count:
        order = tuple(int(part) for part in draw.permutation(n))
        found += [order, order[::-1]]
    return found[:count]


def shapley(worth: Worth, n: int) -> F64:
    """Return Shapley's share of each part in what the whole package does, float64[n, ...].

    Exact up to six parts; above, the mean over drawn orders and their reverses, which is without bias. Either way
    the shares add up to the whole, and a part that changes nothing has exactly nothing.
    Source: Shapley (1953), https://doi.org/10.1515/9781400881970-018; Castro, Gomez & Tejada (2009),
    https://doi.org/10.1016/j.cor.2008.04.004

    Raises
    ------
    KeyError
        A coalition is missing; `coalitions` lists them.
    """
    return _by_subsets(worth, n) if n <= MOST_EXACT else _by_orders(worth, orders(n), n)


def without_each(worth: Worth, n: int) -> F64:
    """Return what is lost when each part alone is taken from the whole package, float64[n, ...]."""
    whole = frozenset(range(n))
    return _stacked([_gain(worth, whole - {part}, part) for part in range(n)], worth)


def alone(worth: Worth, n: int) -> F64:
    """Return what each part does alone, float64[n, ...]; the first order of the Shapley-Taylor index.

    Source: Sundararajan, Dhamdhere & Agarwal (2020), https://proceedings.mlr.press/v119/sundararajan20a.html
    """
    return _stacked([_gain(worth, frozenset(), part) for part in range(n)], worth)


def total(worth: Worth, n: int) -> Any:
    """Return what the whole package does."""
    return np.asarray(worth[frozenset(range(n))], np.float64) - np.asarray(worth[frozenset()], np.float64)


def log_shares(before: F64, after: F64) -> F64:
    """Return what each factor of a product contributes to its change; the shares add up to the change.

    The additive logarithmic mean Divisia index: no residual, and the same whichever factor changes first.
    Source: Ang (2004), https://doi.org/10.1016/S0301-4215(03)00076-4

    Parameters
    ----------
    before, after : float64[n_factors, ...]
        All above zero; a NaN where they are not.

    Returns
    -------
    float64[n_factors, ...]
        In the unit of the product.
    """
    is_known = ((before > 0.0) & (after > 0.0)).all(axis=0)
    safe = [np.where(is_known, item, 1.0) for item in (before, after)]
    first, last = (np.prod(item, axis=0) for item in safe)
    growth = np.log(safe[1] / safe[0])
    mean = _logarithmic_mean(first, last, growth.sum(axis=0))
    return np.where(is_known, mean * growth, np.nan)


def theil_shares(people: F64, mean: F64, theil: F64) -> F64:
    """Return what each area contributes to Theil's T of all together, float64[..., n_areas].

    ``s (T + ln(s / p))`` with its share ``s`` of all income and ``p`` of all people: above zero where it is richer
    than the mean or unequal inside, below zero where it is poorer. Source: Theil (1967); Shorrocks (1980).

    Parameters
    ----------
    people, mean, theil : float64[..., n_areas]
        Residents, mean income and Theil's T inside each area; an area without residents contributes nothing.
    """
    lives = (people > 0.0) & np.isfinite(mean) & np.isfinite(theil)
    p = np.where(lives, people, 0.0)
    income = np.where(lives, people * mean, 0.0)
    p, s = (part / part.sum(axis=-1, keepdims=True) for part in (p, income))
    ratio = np.divide(s, p, out=np.ones_like(s), where=p > 0.0)
    return np.where(lives, s * (theil + np.log(ratio)), 0.0)


def _logarithmic_mean(first: F64, last: F64, growth: F64) -> F64:
    """Return (last - first) / ln(last / first), and their common value where they are the same."""
    moved = np.abs(growth) > np.finfo(np.float64).tiny
    return np.divide(last - first, growth, out=np.array(first, np.float64), where=moved)


def _by_subsets(worth: Worth, n: int) -> F64:
    shares = []
    for part in range(n):
        others = [other for other in range(n) if other != part]
        share: Any = 0.0
        for size in range(n):
            weight = 1.0 / (n * math.comb(n - 1, size))
            for found in combinations(others, size):
                share = share + weight * _gain(worth, frozenset(found), part)
        shares.append(share)
    return _stacked(shares, worth)


def _by_orders(worth: Worth, drawn: Sequence[tuple[int, ...]], n: int) -> F64:
    shares: list[Any] = [0.0] * n
    for order in drawn:
        for place, part in enumerate(order):
            shares[part] = shares[part] + _gain(worth, frozenset(order[:place]), part) / len(drawn)
    return _stacked(shares, worth)


def _gain(worth: Worth, before: Coalition, part: int) -> Any:
    return np.asarray(worth[before | {part}], np.float64) - np.asarray(worth[before], np.float64)


def _stacked(parts: Sequence[Any], worth: Worth) -> F64:
    shape = np.shape(worth[frozenset()])
    return np.array(parts, np.float64).reshape(len(parts), *shape)


def _distinct(found: Sequence[Coalition]) -> list[Coalition]:
    return list(dict.fromkeys(found))
