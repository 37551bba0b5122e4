"""Cost sharing among the members of a joint service."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import BY_ABILITY, BY_USE, PER_HEAD
from sim.kernels.dtypes import BOOL, F64, I64
from sim.kernels.purposes import COALITION
from sim.kernels.rng import uniform
from sim.kernels.services import group_costs

EXACT_MEMBERS: Final = 10
"""Coalitions are enumerated up to so many members; above, permutations are drawn."""
PERMUTATIONS: Final = 200


@kernel
def share_by_rule(fee: F64, cost: F64, residents: F64, use: F64, ability: F64, members: BOOL, rule: int) -> None:
    """Share out the cost of a joint service per head, by use or by ability.

    Parameters
    ----------
    fee : float64[n_authorities], NIS/year
        Modified in place: what each member pays; 0 for the others.
    cost : float64[n_authorities], NIS/year
        What the service of each member costs in the group.
    residents : float64[n_authorities], person
        Key of the rule per head.
    use : float64[n_authorities], NIS/year
        Key by use: what the same service would cost the member alone.
    ability : float64[n_authorities], NIS/year
        Key by ability: own revenue.
    """
    total, keys = 0.0, 0.0
    for j in range(fee.shape[0]):
        fee[j] = 0.0
        if members[j]:
            total += cost[j]
            keys += _key(j, residents, use, ability, rule)
    for j in range(fee.shape[0]):
        if members[j] and keys > 0.0:
            fee[j] = total * _key(j, residents, use, ability, rule) / keys


@kernel(inline=True)
def _key(j: int, residents: F64, use: F64, ability: F64, rule: int) -> float:
    """Return a member's weight under a rule."""
    if rule == PER_HEAD:
        return residents[j]
    if rule == BY_USE:
        return use[j]
    return ability[j] if rule == BY_ABILITY else 1.0


@kernel
def coalition_cost(
    inside: BOOL,
    units: F64,
    solo: F64,
    scratch: F64,
    residents: F64,
    ses: F64,
    group_share: F64,
    capacity: F64,
    years: F64,
    curve: F64,
    governance: int,
    settings: F64,
) -> float:
    """Return what the members of a coalition pay together, in NIS per year; one alone pays its solo cost.

    Parameters
    ----------
    inside : bool[n_authorities]
    units : float64[n_authorities]
        Service units provided: level times need.
    solo : float64[n_authorities], NIS/year
    scratch : float64[2, n_authorities]
    curve : float64[4]
        Reference cost, share in fixed coordination, slope, curvature.
    """
    count, total = 0, 0.0
    for j in range(inside.shape[0]):
        count += inside[j]
    if count > 1:
        group_costs(
            scratch[0],
            scratch[1],
            inside,
            residents,
            ses,
            group_share,
            capacity,
            years,
            curve[0],
            curve[1],
            curve[2],
            curve[3],
            governance,
            settings,
        )
    for j in range(inside.shape[0]):
        if inside[j]:
            total += solo[j] if count == 1 else scratch[0][j] * units[j]
    return total


@kernel
def shapley(
    fee: F64,
    members: I64,
    units: F64,
    solo: F64,
    residents: F64,
    ses: F64,
    group_share: F64,
    capacity: F64,
    years: F64,
    curve: F64,
    governance: int,
    settings: F64,
    seed: np.uint64,
    key: np.uint64,
) -> None:
    """Share out the cost by the Shapley value: exact to ten members, else over 200 keyed permutations.

    Parameters
    ----------
    fee : float64[n_authorities], NIS/year
        Modified in place for members; sums to the cost of the whole group.
    members : int64[n_members]
        Authority indices.
    key : uint64
        Which group's permutations: cluster and domain.

    Source
    ------
    Shapley 1953, https://doi.org/10.1515/9781400881970-018; sampling: Castro, Gómez & Tejada 2009,
    https://doi.org/10.1016/j.cor.2008.04.004
    """
    n, m = fee.shape[0], members.shape[0]
    inside = np.zeros(n, np.bool_)
    scratch = np.zeros((2, n))
    fee[:] = 0.0
    if m <= EXACT_MEMBERS:
        worth = np.zeros(1 << m)
        for coalition in range(1, 1 << m):
            for k in range(m):
                inside[members[k]] = (coalition >> k) & 1 == 1
            worth[coalition] = coalition_cost(
                inside, units, solo, scratch, residents, ses, group_share, capacity, years, curve, governance, settings
            )
        weight = np.zeros(m)
        weight[0] = 1.0 / m
        for size in range(1, m):
            weight[size] = weight[size - 1] * size / (m - size)
        for coalition in range(1 << m):
            size = 0
            for k in range(m):
                size += (coalition >> k) & 1
            for k in range(m):
                if (coalition >> k) & 1 == 0:
                    fee[members[k]] += weight[size] * (worth[coalition | 1 << k] - worth[coalition])
        return
    order = np.zeros(m, np.int64)
    for draw in range(PERMUTATIONS):
        for k in range(m):
            at = min(int(uniform(seed, COALITION, draw, key, k) * (k + 1)), k)
            order[k] = order[at]
            order[at] = members[k]
        inside[:] = False
        before = 0.0
        for k in range(m):
            inside[order[k]] = True
            now = coalition_cost(
                inside, units, solo, scratch, residents, ses, group_share, capacity, years, curve, governance, settings
            )
            fee[order[k]] += (now - before) / PERMUTATIONS
            before = now
