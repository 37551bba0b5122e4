"""Where things stand on a chart: ranges that hold still, round steps, labels that do not cover each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

F64 = NDArray[np.float64]

MARGIN: Final = 0.06
"""Room above and below what is drawn, as a share of its height."""
_EMPTIEST: Final = 0.45
"""Share of a held range that has to be filled; below it a closer range is chosen."""
_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


def fitted(low: float, high: float, margin: float = MARGIN) -> tuple[float, float]:
    """Return a range with room round what is drawn; never an empty one."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    span = high - low
    if span <= abs(high) * 1e-9:  # a flat line stands in the middle
        span = abs(high) * 0.2 or 1.0
        return low - span / 2.0, high + span / 2.0
    return low - margin * span, high + margin * span


def held(current: tuple[float, float] | None, low: float, high: float, margin: float = MARGIN) -> tuple[float, float]:
    """Return the range to draw in: the current one while the data fill it well and stay inside, else a fitted one.

    A range that follows every move of a lever hides the move, and costs a third of the redraw.

    Parameters
    ----------
    current : tuple of float, optional
        The range in force.
    low, high : float
        The smallest and largest number that is drawn.
    margin : float
        Room round them in a new range, as a share of their distance; a scale of colours needs none.
    """
    if current is None or not (math.isfinite(low) and math.isfinite(high)):
        return fitted(low, high, margin)
    inside = current[0] <= low and high <= current[1]
    filled = (high - low) >= _EMPTIEST * (current[1] - current[0]) / (1.0 + 2.0 * margin)
    return current if inside and filled else fitted(low, high, margin)


def round_step(span: float, most: int) -> float:
    """Return the smallest round step (1, 2, 2.5 or 5 times a power of ten) that cuts a span in at most ``most``."""
    if span <= 0.0 or not math.isfinite(span):
        return 1.0
    raw = span / max(most, 1)
    power: float = 10.0 ** math.floor(math.log10(raw))
    return next(step * power for step in _STEPS if step * power >= raw * (1.0 - 1e-9))


def ticks(low: float, high: float, most: int, *, whole: bool = False) -> tuple[float, F64]:
    """Return a round step and its multiples inside a range.

    Parameters
    ----------
    low, high : float
        The range.
    most : int
        How many steps fit into it.
    whole : bool
        Whether only whole numbers are wanted, as for years.
    """
    step = round_step(high - low, most)
    if whole:
        step = max(1.0, step if step != 2.5 else 5.0)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return step, np.arange(first, last + 1, dtype=np.float64) * step


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Return centres near the wanted ones at which labels do not overlap, in the same order along the line.

    Parameters
    ----------
    wanted : sequence of float, pixel
        Where each label would like its centre.
    sizes : sequence of float, pixel
        Extent of each label along the line.
    low, high : float, pixel
        The ends of the line; where the labels need more room, they leave it evenly at both ends.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    # Labels that touch form a block, which stands at the mean of what its labels want (pool adjacent violators).
    blocks: list[tuple[list[int], float, float]] = []  # labels, centre, extent
    for i in order:
        block = ([i], min(max(wanted[i], low + sizes[i] / 2.0), high - sizes[i] / 2.0), sizes[i])
        while blocks and blocks[-1][1] + blocks[-1][2] / 2.0 > block[1] - block[2] / 2.0 + 1e-9:
            block = _joined(blocks.pop(), block, low, high)
        blocks.append(block)
    result = [0.0] * len(wanted)
    for labels, centre, extent in blocks:
        edge = centre - extent / 2.0
        for i in labels:
            result[i] = edge + sizes[i] / 2.0
            edge += sizes[i]
    return result


def _joined(
    first: tuple[list[int], float, float], second: tuple[list[int], float, float], low: float, high: float
) -> tuple[list[int], float, float]:
    extent = first[2] + second[2]
    # Each block would like its first edge where its labels want it; the join stands between, weighted by labels.
    edge_of_first = first[1] - first[2] / 2.0
    edge_by_second = second[1] - second[2] / 2.0 - first[2]
    n, m = len(first[0]), len(second[0])
    centre = (n * edge_of_first + m * edge_by_second) / (n + m) + extent / 2.0
    room = extent / 2.0
    centre = (low + high) / 2.0 if 2.0 * room > high - low else min(max(centre, low + room), high - room)
    return [*first[0], *second[0]], centre, extent


def drawn_span(parts: Sequence[F64]) -> tuple[float, float]:
    """Return the smallest and the largest number in arrays; NaN where there is none."""
    known = [part[np.isfinite(part)] for part in parts]
    known = [part for part in known if part.size]
    if not known:
        return math.nan, math.nan
    return float(min(part.min() for part in known)), float(max(part.max() for part in known))
