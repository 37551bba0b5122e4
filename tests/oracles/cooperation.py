"""Joint services as EVIDENCE M1 words them: the cost curve, coordination, and the Shapley value by its definition."""

import math
from collections.abc import Callable, Sequence
from itertools import permutations

CONTRACT, DELEGATION, MERGER = 0, 1, 2


def curve(residents: float, b1: float, b2: float) -> float:
    """Return the unit cost relative to that of 20,000 residents; no place is smaller than 200."""
    x = math.log(max(residents, 200.0) / 20_000.0)
    return math.exp(b1 * x + b2 * x**2)


def best_size(b1: float, b2: float) -> float:
    """Return the residents at which the curve is lowest, within 200 and 200,000."""
    if b2 <= 0.0:
        return 200_000.0 if b1 < 0.0 else 200.0
    return min(max(20_000.0 * math.exp(-b1 / (2.0 * b2)), 200.0), 200_000.0)


def unlikeness(residents: Sequence[float], ses: Sequence[float], groups: Sequence[Sequence[float]]) -> float:
    """Return the standard deviation of the index among members plus the chance that two of their residents differ."""
    mean = sum(ses) / len(ses)
    deviation = math.sqrt(sum((x - mean) ** 2 for x in ses) / len(ses))
    people = [sum(n * share[g] for n, share in zip(residents, groups, strict=True)) for g in range(len(groups[0]))]
    return deviation + 1.0 - sum((x / sum(residents)) ** 2 for x in people)


def unit_cost(
    own: float,
    together: float,
    members: int,
    difference: float,
    reference: float,
    weight: float,
    b1: float,
    b2: float,
    capacity: float,
    years: float,
    governance: int,
    settings: Sequence[float],
) -> float:
    """Return what a unit costs a member: alone, moved towards the group as far as realised, and coordinated."""
    highest, half, rate, fixed, per_member, per_difference, discount = settings
    if governance == MERGER:
        return reference * curve(together, b1, b2)
    realised = highest * capacity / (capacity + half) * (1.0 - math.exp(-rate * years))
    alone, best = curve(own, b1, b2), best_size(b1, b2)
    pooled = alone if own >= best else curve(min(together, best), b1, b2)
    coordination = fixed * weight + (per_member * (members - 1) + per_difference * difference) * reference
    share = discount if governance == DELEGATION else 1.0
    return reference * ((1.0 - realised) * alone + realised * pooled) + share * coordination


def shapley(members: Sequence[int], cost: Callable[[frozenset[int]], float]) -> dict[int, float]:
    """Return what each member adds to the cost of those before it, in the mean over all orders."""
    total = dict.fromkeys(members, 0.0)
    orders = list(permutations(members))
    for order in orders:
        before: frozenset[int] = frozenset()
        for member in order:
            total[member] += cost(before | {member}) - (cost(before) if before else 0.0)
            before |= {member}
    return {member: value / len(orders) for member, value in total.items()}
