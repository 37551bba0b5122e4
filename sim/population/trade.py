"""Who buys what where at the start: regional coefficients, trade by gravity, exports that close each market."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import constant, member_ids
from sim.kernels.codes import (
    AGRICULTURE,
    BUSINESS_SERVICES,
    CONSTRUCTION,
    HIGH_TECH,
    MANUFACTURING,
    N_SECTORS,
    PERSONAL_SERVICES,
    PUBLIC_SERVICES,
    TOURISM_FOOD,
    TRADE,
    TRANSPORT,
)
from sim.kernels.dtypes import F64
from sim.kernels.maths import log, power
from sim.kernels.synthesis_jobs import nearness
from sim.parameters import Parameters
from sim.population.businesses import cell_sums
from sim.population.structure import Structure, national_table, structure
from sim.state import Businesses, Geography, Households, State

LOCALNESS: Final = np.zeros(N_SECTORS)
for _sector, _share in {
    AGRICULTURE: 0.50,
    MANUFACTURING: 0.25,
    HIGH_TECH: 0.20,
    CONSTRUCTION: 0.80,
    TRADE: 0.90,
    TOURISM_FOOD: 0.60,
    TRANSPORT: 0.60,
    BUSINESS_SERVICES: 0.50,
    PUBLIC_SERVICES: 1.00,
    PERSONAL_SERVICES: 1.00,
}.items():
    LOCALNESS[_sector] = _share
"""float64[n_sectors], how local a sector is relative to others where supply is as in the country; assumption."""

_MOST_LOCAL: Final = 0.98
_LN_2: Final = 0.6931471805599453
_ROUNDS: Final = 50
_CORRECTIONS: Final = 12
_AGOROT: Final = 100
_MONTHS: Final = 12
LEAST_FLOW: Final = 0.002
"""Part of a place's purchases below which a seller is left out, so that the table of trade is sparse; assumption."""


@dataclass(slots=True)
class Trade:
    """Trade of the start; shapes and units as in `sim.state.Economy`."""

    local_share: F64
    trade: F64
    exports: F64
    public_services: F64


def size_of_region(part: float, delta: float) -> float:
    """Return Flegg's lambda, in (0, 1]: how much a region of this size buys from itself.

    Parameters
    ----------
    part : float, in (0, 1]
        Region over country. Flegg takes jobs; residents are taken here, since jobs by place are not published.
    delta : float
        Exponent.

    Source
    ------
    Flegg & Webber 2000, https://doi.org/10.1080/00343400050085675: [log2(1 + E_r / E_n)] ** delta.
    """
    return float(power(log(1.0 + part) / _LN_2, delta))


def location_quotients(jobs: F64, national: F64) -> F64:
    """Return the share of each sector in the region's jobs over that in the country, float64[n_sectors]."""
    total = float(np.add.accumulate(jobs)[-1])
    return jobs / max(total, 1.0) / national


def target_share(residents: float, parameters: Parameters, year: int) -> float:
    """Return what part of their consumption households of a region buy in it, in [0, 1].

    It is `goods.household_local_share` in a region of the size of the five clusters; smaller regions buy less in
    proportion to Flegg's lambda.

    Parameters
    ----------
    residents : float, person
        Real residents of the region.
    year : int
        Start year.
    """
    goods, israel = parameters.goods, national_table(year)
    inside = set(member_ids())
    usual = int(israel.population[[name in inside for name in israel.ids]].sum())
    country = int(israel.population.sum())
    size = size_of_region(residents / country, goods.flq_delta) / size_of_region(usual / country, goods.flq_delta)
    return float(min(goods.household_local_share * size, _MOST_LOCAL))


def local_shares(jobs: F64, wanted: float) -> F64:
    """Return what part of each sector buyers look for in the region, float64[n_sectors], in [0, 0.98].

    Simple location quotients (cut at 1, as Flegg's are) times how local a sector is, on a level at which
    households buy the wanted part of their consumption in the region.

    Parameters
    ----------
    jobs : float64[n_sectors], job
        Real jobs of the region.
    wanted : float, in [0, 1]
        Share of consumption.
    """
    s = structure()
    base = LOCALNESS * np.minimum(location_quotients(jobs, s.jobs_share), 1.0)
    share = base.copy()
    for _ in range(_ROUNDS):
        reached = float(np.add.accumulate(s.consumption * share)[-1])
        if reached <= 0.0:
            break
        share = np.minimum(share * (wanted / reached), np.where(base > 0, _MOST_LOCAL, 0.0))
    return share


def open_markets(
    geography: Geography,
    households: Households,
    businesses: Businesses,
    residents: F64,
    parameters: Parameters,
    sample: float,
    year: int,
) -> Trade:
    """Return trade at which every place and sector sells at the start just what its jobs can serve.

    Demand of the region spreads over sellers by gravity. Where it passes what a place can serve, the excess is bought
    outside (its `local_share` and its part of `trade` shrink), and buyers look for more in sectors with room, until
    households reach `target_share` or every such sector is exhausted. What the third sector spends on personal services
    is set aside. Where demand falls short, exports fill the gap, for public services the purchases of the state. Since
    needs follow from capacity, each pass is exact.

    Parameters
    ----------
    residents : float64[n]
        Simulated residents of each authority.
    """
    s = structure()
    capacity, jobs = _supply(businesses, len(geography.ids))
    need = needs(households, businesses, capacity, s)
    everywhere = np.add.accumulate(jobs, axis=0)[-1] / sample
    pull = _pull(geography, capacity, parameters)
    target = wanted = target_share(int(residents.sum()) / sample, parameters, year)
    donated = residents * (parameters.fiscal.donations * _AGOROT / _MONTHS)
    room = capacity.copy()
    room[:, PERSONAL_SERVICES] = np.maximum(room[:, PERSONAL_SERVICES] - donated, 0.0)
    spent = consumption(households, len(pull))
    flow = np.zeros_like(pull)
    for _ in range(_CORRECTIONS):
        flow = _within_capacity(pull * local_shares(everywhere, wanted)[None, None, :], need, room)
        reached = _household_share(flow, spent, s)
        wanted = min(wanted * target / reached, _MOST_LOCAL) if reached > 0.0 else 0.0
    local = np.add.accumulate(flow, axis=1)[:, -1, :]
    at_home = np.broadcast_to(np.eye(len(pull))[:, :, None], flow.shape)  # What nobody sells: rows still sum to 1.
    trade = np.where(local[:, None, :] > 0, flow / np.where(local > 0, local, 1.0)[:, None, :], at_home)
    exports = np.maximum(room - np.add.accumulate(flow * need[:, None, :], axis=0)[-1], 0.0)
    state = np.where(residents > 0, exports[:, PUBLIC_SERVICES], 0.0)
    exports[:, PUBLIC_SERVICES] -= state
    return Trade(local, trade, exports, state / np.where(residents > 0, residents, 1.0))


def _pull(geography: Geography, capacity: F64, parameters: Parameters) -> F64:
    """Return where buyers of each place look for each sector, float64[n, n, n_sectors]; rows sum to 1 or 0."""
    near = np.empty_like(geography.distance)
    nearness(near, geography.distance, parameters.goods.shopping_decay)
    pull = near[:, :, None] * capacity[None, :, :]
    for least in (LEAST_FLOW, 0.0):  # Twice: what is too little to follow goes to the others.
        total = np.add.accumulate(pull, axis=1)[:, -1:, :]
        pull = np.where(total > 0, pull / np.where(total > 0, total, 1.0), 0.0)
        pull[pull < least] = 0.0
    return pull


def _within_capacity(flow: F64, need: F64, capacity: F64) -> F64:
    """Cut purchases where they pass what a place and sector can serve."""
    demand = np.add.accumulate(flow * need[:, None, :], axis=0)[-1]
    return flow * np.where(demand > capacity, capacity / np.where(demand > 0, demand, 1.0), 1.0)[None, :, :]


def _household_share(flow: F64, spent: F64, s: Structure) -> float:
    """Return the part of all households' consumption that is bought in the region."""
    local = np.add.accumulate(flow, axis=1)[:, -1, :]
    bought = np.add.accumulate(local * s.consumption[None, :], axis=1)[:, -1]
    total = float(np.add.accumulate(spent)[-1])
    return float(np.add.accumulate(bought * spent)[-1]) / total if total > 0.0 else 0.0


def consumption(households: Households, n: int) -> F64:
    """Return planned spending by place, float64[n], agorot/month, VAT included."""
    live = households.first[: households.n] >= 0
    home = households.home[: households.n][live]
    spent: F64 = np.bincount(home, weights=households.spending[: households.n][live], minlength=n).astype(np.float64)
    return spent


def needs(households: Households, businesses: Businesses, capacity: F64, s: Structure) -> F64:
    """Return what households and businesses of each place need of each sector, float64[n, n_sectors], net of VAT.

    Authorities buy by tender; see `make_room_for_contracts`.
    """
    n = capacity.shape[0]
    net = 1.0 + constant("vat")
    place = businesses.place[: businesses.n]
    invested = np.bincount(place, weights=businesses.investment[: businesses.n], minlength=n)
    need = (consumption(households, n) / net)[:, None] * s.consumption + invested[:, None] * s.investment
    for k in range(N_SECTORS):
        need = need + capacity[:, k, None] * s.inputs[k]
    return need


def make_room_for_contracts(state: State) -> None:
    """Take what suppliers won in the first tenders off the demand from outside, so that demand is what jobs can serve.

    Called once, after the first tenders; public services give up purchases of the state instead.
    """
    b, deals, eco = state.businesses, state.contracts, state.economy
    won = np.flatnonzero(deals.supplier >= 0)
    supplier = deals.supplier[won]
    net = deals.amount[won] / (1.0 + constant("vat"))
    sold = cell_sums(b.place[supplier].astype(np.int64), b.sector[supplier], net, state.n_authorities)
    home = state.residents.home[: state.residents.n]
    residents = np.bincount(home[home >= 0], minlength=state.n_authorities)
    for_each = sold[:, PUBLIC_SERVICES] / np.maximum(residents, 1)
    eco.public_services[:] = np.maximum(eco.public_services - for_each, 0.0)
    sold[:, PUBLIC_SERVICES] = 0.0
    eco.exports[:] = np.maximum(eco.exports - sold, 0.0)


def _supply(b: Businesses, n: int) -> tuple[F64, F64]:
    """Return sales that each place and sector can serve, and its jobs, both of the sampled region."""
    trades = np.flatnonzero(b.sector[: b.n] < N_SECTORS)
    place, sector = b.place[trades].astype(np.int64), b.sector[trades].astype(np.int64)
    jobs = (b.staff[trades] + b.commuters[trades]).astype(np.float64)
    return cell_sums(place, sector, b.sales[trades], n), cell_sums(place, sector, jobs, n)
