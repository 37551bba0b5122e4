"""Networks in plain Python: nothing in common with the kernels."""

from collections import deque
from itertools import combinations

import numpy as np


def partners(tie: np.ndarray) -> list[list[int]]:
    """Return the partners of each actor."""
    return [[int(y) for y in np.flatnonzero(row)] for row in tie]


def shortest(near: list[list[int]], source: int, goal: int) -> list[list[int]]:
    """Return all shortest paths between two actors."""
    best: list[list[int]] = []
    queue = deque([[source]])
    while queue:
        path = queue.popleft()
        if best and len(path) >= len(best[0]):
            continue
        for step in near[path[-1]]:
            if step == goal and (not best or len(path) + 1 == len(best[0])):
                best.append([*path, step])
            elif step not in path:
                queue.append([*path, step])
    return best


def betweenness(tie: np.ndarray, hub: int) -> float:
    """Return the mean share of shortest paths between two others that lead over the hub."""
    near, others = partners(tie), [x for x in range(len(tie)) if x != hub]
    total = 0.0
    for source, goal in combinations(others, 2):
        paths = shortest(near, source, goal)
        if paths:
            total += sum(hub in path for path in paths) / len(paths)
    return total / (len(others) * (len(others) - 1) / 2)


def reachable(near: list[list[int]], source: int, without: int) -> set[int]:
    """Return who can be reached, the actor included."""
    seen, queue = {source}, deque([source])
    while queue:
        for y in near[queue.popleft()]:
            if y != without and y not in seen:
                seen.add(y)
                queue.append(y)
    return seen


def fragmentation(tie: np.ndarray, hub: int) -> float:
    """Return the share of pairs that cannot reach each other without the hub."""
    near, others = partners(tie), [x for x in range(len(tie)) if x != hub]
    apart = sum(goal not in reachable(near, source, hub) for source, goal in combinations(others, 2))
    return apart / (len(others) * (len(others) - 1) / 2)
