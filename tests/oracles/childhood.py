"""Skill formation and mobility in plain Python, from the page of the model, not from the kernels."""

import math
from collections.abc import Sequence


def next_skill(
    z: float, parents: float, money: float, keep: float, by_parents: float, by_money: float, shape: float, scale: float
) -> float:
    """Return next year's skill by the CES technology; money relative to what is usual."""
    inputs = (math.exp(scale * z), math.exp(scale * parents), money, 1.0)
    by_weight = by_money * scale
    weights = (keep, by_parents, by_weight, 1.0 - keep - by_parents - by_weight)
    total = sum(w * x**shape for w, x in zip(weights, inputs, strict=True))
    return math.log(total ** (1.0 / shape)) / scale


def slope(parents: Sequence[float], children: Sequence[float]) -> float:
    """Return the least-squares slope of children's ranks on their parents'."""
    n = len(parents)
    mean_p, mean_c = sum(parents) / n, sum(children) / n
    over = sum((p - mean_p) * (c - mean_c) for p, c in zip(parents, children, strict=True))
    return over / sum((p - mean_p) ** 2 for p in parents)


def belonging(size: float, half: float) -> float:
    """Return belonging in a group of some members."""
    return 1.0 / (1.0 + (size / half) ** 2)
