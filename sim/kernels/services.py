"""Municipal services: what a unit costs alone and together, and the level that residents receive."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import DELEGATION, MERGER, N_DOMAINS, NONE
from sim.kernels.costs import cost_factor
from sim.kernels.dtypes import BOOL, F64, I16, I64
from sim.kernels.maths import exp

MOST_MEMBERS: Final = 64


@kernel(inline=True)
def cheapest_size(b1: float, b2: float) -> float:
    """Return the residents at which a unit is cheapest; without curvature, any size beyond 200,000 (falling) or 200."""
    if b2 <= 0.0:
        return 2.0e5 if b1 < 0.0 else 200.0
    return min(max(20_000.0 * exp(-b1 / (2.0 * b2)), 200.0), 2.0e5)


@kernel(inline=True)
def pooled_factor(own: float, together: float, b1: float, b2: float, governance: int) -> float:
    """Return the relative cost of a unit if a group provides it and every scale gain were realised.

    A group runs as many plants of the cheapest size as it needs, so beyond that size it neither gains nor loses; a
    merger takes the whole cost curve, since the cross-section of authorities is what it was estimated on.

    Parameters
    ----------
    own, together : float, person
        Residents of the member and of the group.
    """
    if governance == MERGER:
        return cost_factor(together, b1, b2)
    best = cheapest_size(b1, b2)
    if own >= best:
        return cost_factor(own, b1, b2)
    return cost_factor(min(together, best), b1, b2)


@kernel(inline=True)
def realised_share(capacity: float, years: float, governance: int, settings: F64) -> float:
    """Return the share of the scale gain that a member realises: capacity and time; a merger realises all of it.

    Parameters
    ----------
    settings : float64[7]
        Highest share, capacity at half, rate per year, fixed cost in NIS, cost per member, per heterogeneity, discount
        of delegation.
    """
    if governance == MERGER:
        return 1.0
    return settings[0] * capacity / (capacity + settings[1]) * (1.0 - exp(-settings[2] * years))


@kernel(inline=True)
def joint_cost(
    own: float,
    together: float,
    members: int,
    heterogeneity: float,
    reference: float,
    weight: float,
    b1: float,
    b2: float,
    capacity: float,
    years: float,
    governance: int,
    settings: F64,
) -> float:
    """Return what a unit costs a member of a joint service, coordination included, in NIS per unit and year.

    Parameters
    ----------
    own, together : float, person
        Residents of the member and of the group.
    heterogeneity : float, SD
        Social and ethnic difference among the members.
    reference : float, NIS per unit and year
        Cost of a unit at 20,000 residents.
    weight : float, in [0, 1]
        Share of the domain in the fixed cost of coordination.
    settings
        As in `realised_share`.

    Source
    ------
    EVIDENCE M1; coordination: Blåka 2017, https://doi.org/10.1111/padm.12343 (S11), Bel & Sebő 2021 (S1).
    """
    theta = realised_share(capacity, years, governance, settings)
    alone = cost_factor(own, b1, b2)
    scale = (1.0 - theta) * alone + theta * pooled_factor(own, together, b1, b2, governance)
    if governance == MERGER:
        return reference * scale
    discount = settings[6] if governance == DELEGATION else 1.0
    coordination = settings[4] * (members - 1) + settings[5] * heterogeneity
    return reference * scale + discount * (settings[3] * weight + coordination * reference)


@kernel
def provide(
    level: F64,
    unit_cost: F64,
    solo_cost: F64,
    budget: I64,
    need: F64,
    price: F64,
    capacity: F64,
    purchase_share: F64,
    residents: F64,
    is_member: BOOL,
    served: F64,
    joint_unit: F64,
    reference: F64,
    b1: F64,
    b2: F64,
    transport: F64,
    settings: F64,
    sample: float,
) -> None:
    """Turn money into service levels for every authority and domain.

    Parameters
    ----------
    level, unit_cost, solo_cost : float64[n_authorities, n_domains]
        Modified in place: level reached (1 is the national mean of the start), cost of a unit as provided and alone,
        in NIS per unit and year.
    budget : int64[n_authorities, n_domains], agorot/month
        Spending, fees to the cluster body included.
    need : float64[n_authorities, n_domains], person
        Units needed.
    price : float64[n_authorities, n_domains]
        Price of purchases relative to the list.
    purchase_share : float64[n_authorities]
        Purchases in service spending.
    residents : float64[n_authorities], person
        Real residents.
    served : float64[n_authorities, n_domains], person
        Residents whom the provider reaches: the group's for members, else the authority's own.
    joint_unit : float64[n_authorities, n_domains], NIS per unit and year
        What a unit costs a member in the group.
    reference, b1, b2 : float64[n_domains]
        Cost curve: NIS per unit at 20,000 residents, slope, curvature.
    transport : float64[n_authorities]
        Factor on the cost of pupil transport (route pooling).
    settings : float64[4]
        Threshold in residents, loss below it, effect of money at capacity 0, its slope in capacity.
    """
    for j in range(residents.shape[0]):
        effect = settings[2] + settings[3] * capacity[j]
        for d in range(N_DOMAINS):
            alone = reference[d] * cost_factor(residents[j], b1[d], b2[d])
            cost = joint_unit[j, d] if is_member[j, d] else alone
            if d == 2:
                cost *= transport[j]
            paid = 1.0 - purchase_share[j] + purchase_share[j] * price[j, d]
            solo_cost[j, d] = alone
            unit_cost[j, d] = cost * paid
            if residents[j] <= 0.0 or need[j, d] <= 0.0:
                level[j, d] = 0.0
                continue
            spent = budget[j, d] * 0.12 / sample
            q = spent * effect / (unit_cost[j, d] * need[j, d])
            if served[j, d] < settings[0]:
                q *= 1.0 - settings[1]
            level[j, d] = q


@kernel
def heterogeneity(members: BOOL, residents: F64, ses: F64, group_share: F64) -> float:
    """Return how unlike the members are: standard deviation of the socio-economic index plus ethnic fractionalisation.

    Parameters
    ----------
    members : bool[n_authorities]
    residents : float64[n_authorities], person
    ses : float64[n_authorities], SD
    group_share : float64[n_authorities, n_groups], in [0, 1]
    """
    n, count, mean = ses.shape[0], 0, 0.0
    for j in range(n):
        if members[j]:
            count += 1
            mean += ses[j]
    if count == 0:
        return 0.0
    mean /= count
    variance, total, same = 0.0, 0.0, 0.0
    for j in range(n):
        if members[j]:
            variance += (ses[j] - mean) * (ses[j] - mean)
            total += residents[j]
    for g in range(group_share.shape[1]):
        people = 0.0
        for j in range(n):
            if members[j]:
                people += residents[j] * group_share[j, g]
        same += people * people
    return np.sqrt(variance / count) + (1.0 - same / (total * total) if total > 0.0 else 0.0)


@kernel
def group_costs(
    unit: F64,
    together: F64,
    members: BOOL,
    residents: F64,
    ses: F64,
    group_share: F64,
    capacity: F64,
    years: F64,
    reference: float,
    weight: float,
    b1: float,
    b2: float,
    governance: int,
    settings: F64,
) -> None:
    """Give every member of a group what a unit costs it, and the residents it is provided with.

    Parameters
    ----------
    unit : float64[n_authorities], NIS per unit and year
        Modified in place for members.
    together : float64[n_authorities], person
        Modified in place for members.
    years : float64[n_authorities], year
        Time since joining.
    """
    difference = heterogeneity(members, residents, ses, group_share)
    people, count = 0.0, 0
    for j in range(residents.shape[0]):
        if members[j]:
            people += residents[j]
            count += 1
    for j in range(residents.shape[0]):
        if members[j]:
            together[j] = people
            unit[j] = joint_cost(
                residents[j],
                people,
                count,
                difference,
                reference,
                weight,
                b1,
                b2,
                capacity[j],
                years[j],
                governance,
                settings,
            )


@kernel
def pooled_routes(
    factor: F64,
    pupils: F64,
    distance: F64,
    cluster: I16,
    pooled: F64,
    riders: float,
    seats: float,
    poolable: float,
    detour: float,
) -> None:
    """Say what pooling routes among neighbours does to the cost of pupil transport: fuller buses, longer ways.

    Parameters
    ----------
    factor : float64[n_authorities]
        Modified in place: cost relative to no pooling; 1 outside a cluster that pools.
    pupils : float64[n_authorities], person
        Residents of school age.
    distance : float64[n_authorities, n_authorities], km
    cluster : int16[n_authorities]
    pooled : float64[n_clusters], in [0, 1]
        Share of the routes that could be shared which are.
    riders, poolable : float, in [0, 1]
        Pupils who ride; rides to special education and regional schools, which could be shared.
    seats : float
        Seats of a bus.
    detour : float, 1/km
        Cost of longer ways for each km between members.
    """
    n = factor.shape[0]
    for j in range(n):
        factor[j] = 1.0
        c = cluster[j]
        if c == NONE or pooled[c] <= 0.0:
            continue
        own = pupils[j] * riders * poolable / seats
        all_rides, way, others = 0.0, 0.0, 0
        for k in range(n):
            if cluster[k] == c:
                all_rides += pupils[k] * riders * poolable / seats
                if k != j:
                    way += distance[j, k]
                    others += 1
        if own <= 0.0 or others == 0:
            continue
        alone = np.ceil(own) / own
        together = np.ceil(all_rides) / all_rides
        change = together / alone - 1.0 + detour * way / others
        factor[j] = 1.0 + pooled[c] * poolable * change
