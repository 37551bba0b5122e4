"""Municipal services, purses and joint services."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels import accounts as line
from sim.kernels import services
from sim.kernels.codes import N_DOMAINS
from sim.kernels.dtypes import BOOL, F64
from sim.metrics.areas import Areas
from sim.metrics.reading.money import BODIES, TOWNS, Money
from sim.processes import cooperation
from sim.processes.services import composite as service_level
from sim.state import MONTHS_A_YEAR, State

_COORDINATION: Final = slice(3, 6)
"""Fixed cost, cost for each member and cost of difference among the settings of `cooperation.settings`."""
OWN_REVENUE: Final = (line.ARNONA_OF_HOUSEHOLDS, line.ARNONA_OF_BUSINESSES, line.FEES)


@dataclass(frozen=True, slots=True)
class Towns:
    """Authorities. Money in NIS of the real region; rows are areas unless said otherwise."""

    residents: F64
    """float64[n_authorities], simulated residents: the weights between authorities."""
    level: F64
    """float64[n_authorities, n_domains], service level; 1 is the national mean of the start, NaN without residents."""
    composite: F64
    """float64[n_authorities], mean level over the domains, weighted by what the country spends on them."""
    area_level: F64
    """float64[n_areas, n_domains], mean weighted by residents."""
    area_composite: F64
    """float64[n_areas], mean weighted by residents."""
    unit_cost: F64
    """float64[n_areas, n_domains], NIS per unit and year, weighted by units needed."""
    own_revenue: F64
    """float64[n_areas], arnona and fees of the year; of the year before the start at the start."""
    revenue: F64
    """float64[n_areas], receipts of the year without shared revenue; as `own_revenue` at the start."""
    spending: F64
    """float64[n_areas], payments of the year, likewise; NaN where there is no year yet."""
    balance: F64
    """float64[n_authorities], receipts less payments of the year, NaN where there is no year yet."""
    debt: F64
    """float64[n_areas]."""
    grant: F64
    """float64[n_areas], balance grant of the year."""
    billed: F64
    """float64[n_areas], residential arnona charged in a year at this month's rates, collected or not."""
    collected: F64
    """float64[n_areas], the part of it that is collected."""
    is_member: BOOL
    """bool[n_authorities, n_domains]."""
    solo: F64
    """float64[n_authorities, n_domains], what members' services would cost alone, NIS/year; 0 for others."""
    fee: F64
    """float64[n_authorities, n_domains], what members pay, NIS/year."""
    coordination: F64
    """float64[n_authorities], the part of members' costs that is coordination, NIS/year."""


def read_towns(state: State, areas: Areas, money: Money, has_year: bool) -> Towns:
    """Return the authorities at the end of a year, or at the start."""
    town = state.authorities
    n, scale = areas.n, 0.01 / state.sample
    residents = state.scratch.count.reshape(n, -1).sum(axis=1).astype(np.float64)
    level = np.where(residents[:, None] > 0.0, town.level, np.nan)
    composite = np.where(residents > 0.0, service_level(state), np.nan)
    members = town.is_member
    yearly = scale * MONTHS_A_YEAR
    floor_space = _floor_space(state)
    collected = floor_space * town.arnona_home_rate * MONTHS_A_YEAR * scale
    charged = np.where(town.collection > 0.0, collected / np.maximum(town.collection, 1e-9), 0.0)
    own, revenue, spending, balance = _accounts(state, areas, money, has_year)
    return Towns(
        residents=residents,
        level=level,
        composite=composite,
        area_level=areas.mean(level, residents),
        area_composite=areas.mean(composite, residents),
        unit_cost=areas.mean(town.unit_cost, town.need),
        own_revenue=own,
        revenue=revenue,
        spending=spending,
        balance=balance,
        debt=areas.fold(town.loan) * scale,
        grant=areas.fold(town.grant) * yearly,
        billed=areas.fold(charged),
        collected=areas.fold(collected),
        is_member=members.copy(),
        solo=np.where(members, state.survey.solo_budget, 0) * yearly,
        fee=np.where(members, town.fee, 0) * yearly,
        coordination=coordination(state) if members.any() else np.zeros(n),
    )


def _floor_space(state: State) -> F64:
    """Return the square metres of inhabited dwellings by authority."""
    homes = state.households
    home = homes.home[: homes.n]
    lived = home >= 0
    area = homes.area[: homes.n][lived]
    return np.bincount(home[lived], weights=area, minlength=state.n_authorities).astype(np.float64)


def _accounts(state: State, areas: Areas, money: Money, has_year: bool) -> tuple[F64, F64, F64, F64]:
    """Return own revenue, revenue and spending by area, and the balance of each authority."""
    town, scale = state.authorities, 0.01 / state.sample
    if not has_year:
        unknown = np.full(len(areas), np.nan)
        own, revenue = (areas.fold(x) * scale for x in (town.own_last, town.revenue_last))
        return own, revenue, unknown, unknown[: areas.n]
    came = money.received[:, TOWNS].sum(axis=1) - money.received[:, TOWNS, line.REVENUE_SHARING]
    went = money.paid[:, TOWNS].sum(axis=1) - money.paid[:, TOWNS, line.REVENUE_SHARING]
    # Fees pay for what the cluster body spends: counting both would count the service twice.
    spent = went - money.paid[:, TOWNS, line.MEMBER_FEES] + money.paid[:, BODIES].sum(axis=1)
    own = money.received[:, TOWNS, OWN_REVENUE].sum(axis=1)
    return own, came, spent, (town.revenue_year - town.payment_year).astype(np.float64) * scale


def coordination(state: State) -> F64:
    """Return what coordination with the other members costs each member, NIS/year.

    The cost of its units in the joint service less the same cost were coordination free.

    Returns
    -------
    float64[n_authorities]
    """
    town, seen, geo = state.authorities, state.survey, state.geography
    out = np.zeros(state.n_authorities)
    for c, d in np.ndindex(state.n_clusters, N_DOMAINS):
        members = town.is_member[:, d] & (geo.cluster == c)
        if not members.any():
            continue
        dear = cooperation.settings(state, c)
        free = dear.copy()
        free[_COORDINATION] = 0.0
        curve = (float(seen.reference[d]), cooperation.weight(state, d), float(seen.slope[d]), float(seen.curvature[d]))
        cost, without, together = (np.zeros(state.n_authorities) for _ in range(3))
        for unit, settings in ((cost, dear), (without, free)):
            services.group_costs(
                unit, together, members, seen.residents, geo.ses, seen.group_share, town.capacity,
                town.years_joined[:, d].copy(), *curve, int(state.controls.governance[c, d]), settings,
            )  # fmt: skip
        out += np.where(members, cooperation.units(state, d) * (cost - without), 0.0)
    return out
