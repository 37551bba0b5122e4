"""Procurement: each January, authorities and cluster bodies tender what they buy for their services."""

import numpy as np

from sim.kernels import tenders as kernels
from sim.kernels.codes import N_DOMAINS, N_SECTORS, NONE, OUTSIDE
from sim.kernels.dtypes import BOOL, F64, I64
from sim.kernels.maths import log
from sim.state import MONTHS_A_YEAR, Contracts, State

SMALLEST_SHARE = 0.02
"""Sectors that supply less of a domain's purchases are bought with the next larger one."""
MOST_LOTS = 12
"""Lots into which a tender is cut at most."""


def tender(state: State) -> None:
    """Award this year's contracts and note the prices that each authority pays."""
    lots = _lots(state)
    supplier, price = _award(state, lots)
    state.contracts = Contracts(
        authority=lots["place"].astype(np.int16),
        account=lots["account"].astype(np.int16),
        domain=lots["domain"].astype(np.int8),
        supplier=supplier,
        amount=lots["amount"],
        price=price,
    )
    _note_prices(state, lots, price)


def _lots(state: State) -> dict[str, np.ndarray]:
    """Cut what is bought this year into lots: one table row each."""
    town, geo, at = state.authorities, state.geography, state.ledger.accounts
    bought = _purchases(state, town.budget, ~town.is_member)
    pooled = _pooled_shares(state)
    own = np.rint(bought * (1.0 - pooled)).astype(np.int64)
    rows = [
        _cut(state, own, np.arange(state.n_authorities) + at.authorities, np.arange(state.n_authorities), geo.symbol)
    ]
    for c in range(state.n_clusters):
        inside = geo.cluster == c
        hub = np.array([state.clusters.hub[c]])
        account, key = np.array([at.clusters + c]), np.array([10_000_000 + c])
        joint = _purchases(state, town.fee, town.is_member & inside[:, None]).sum(axis=0, keepdims=True)
        rows.append(_cut(state, joint, account, hub, key))
        # Tendered together but delivered to, and paid by, each member: one lot a member and domain, at the joint price.
        shared = (bought - own) * inside[:, None]
        if shared.any():
            rows.append(_joint_lots(state, shared, c))
    return {name: np.concatenate([row[name] for row in rows]) for name in rows[0]}


def _pooled_shares(state: State) -> F64:
    """Return the share of each authority's purchases in a domain that its cluster tenders jointly."""
    circle = state.geography.cluster
    if not state.n_clusters:
        return np.zeros((state.n_authorities, N_DOMAINS))
    return np.where((circle != NONE)[:, None], state.controls.pooled_purchases[circle], 0.0)


def _purchases(state: State, money: I64, where: BOOL) -> F64:
    """Return the part of spending that is bought from suppliers, agorot/month, VAT included."""
    return np.where(where, money, 0) * state.survey.purchase_share[:, None]


def _cut(state: State, bought: I64 | F64, account: I64, place: I64, key: I64) -> dict[str, np.ndarray]:
    """Cut purchases of payers (rows) and domains into lots by sector and size."""
    usual = state.parameters.procurement.usual_lot
    wish = np.where(state.controls.lot_size[place] > 0.0, state.controls.lot_size[place], usual) * 100.0 * state.sample
    by_sector = bought[:, :, None] * state.economy.purchases[None]
    payer, domain, sector = np.nonzero(by_sector >= 1.0)
    money = by_sector[payer, domain, sector]
    pieces = np.clip(np.ceil(money * MONTHS_A_YEAR / wish[payer]), 1, MOST_LOTS).astype(np.int64)
    row = np.repeat(np.arange(len(money)), pieces)
    nth = np.arange(len(row)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    amount = np.floor(money[row] / pieces[row]).astype(np.int64)
    name = ((key[payer[row]] * N_DOMAINS + domain[row]) * N_SECTORS + sector[row]) * 64 + nth
    return {
        "account": account[payer[row]],
        "place": place[payer[row]],
        "domain": domain[row],
        "sector": sector[row],
        "amount": amount,
        "key": name.astype(np.uint64),
        "bundle": amount.astype(np.float64),
        "joint": np.zeros(len(row)),
    }


def _joint_lots(state: State, shared: I64 | F64, cluster: int) -> dict[str, np.ndarray]:
    """Return lots of a joint tender: large, with one price for all members."""
    by_sector = shared[:, :, None] * state.economy.purchases[None]
    payer, domain, sector = np.nonzero(by_sector >= 1.0)
    amount = np.floor(by_sector[payer, domain, sector]).astype(np.int64)
    together = by_sector.sum(axis=0)
    name = ((20_000_000 + cluster) * N_DOMAINS + domain) * N_SECTORS + sector
    return {
        "account": payer + state.ledger.accounts.authorities,
        "place": payer,
        "domain": domain,
        "sector": sector,
        "amount": amount,
        "key": name.astype(np.uint64),
        "bundle": together[domain, sector],
        "joint": np.array([
            log(max(together[d, k] / max(by_sector[j, d, k], 1.0), 1.0))
            for j, d, k in zip(payer, domain, sector, strict=True)
        ]).reshape(len(payer)),
    }  # fmt: skip


def _award(state: State, lots: dict[str, np.ndarray]) -> tuple[np.ndarray, F64]:
    own, firms, geo = state.parameters.procurement, state.businesses, state.geography
    circle = np.where(geo.cluster != NONE, geo.cluster, state.n_clusters + np.arange(state.n_authorities)).astype(
        np.int16
    )
    first = np.zeros((state.n_clusters + state.n_authorities) * N_SECTORS + 1, np.int64)
    seller = np.zeros(firms.n, np.int32)
    largest = np.zeros(firms.n)
    kernels.index_sellers(
        seller, largest, first, firms.alive, firms.sector, circle, firms.place, firms.weight, firms.expected,
        firms.uid, own.serving_share, state.sample, np.uint64(state.seed), firms.n,
    )  # fmt: skip
    n = len(lots["amount"])
    supplier, price = np.full(n, OUTSIDE, np.int32), np.ones(n)
    place = lots["place"].astype(np.int16)
    kernels.award(
        supplier, price, lots["key"], lots["bundle"] * (MONTHS_A_YEAR / state.sample), lots["sector"].astype(np.int8),
        circle[place], place, own.volume_elasticity * lots["joint"] + _benchmark(state)[place],
        state.controls.price_preference[place], seller, largest, first, firms.place, geo.distance,
        np.array([own.cost_spread, own.outside_bidders, own.local_bidders, own.local_cost, own.distance_cost]),
        np.uint64(state.seed), state.month,
    )  # fmt: skip
    return supplier, price


def _benchmark(state: State) -> F64:
    """Return what framework prices of the clusters do to everybody's prices, in ln."""
    pooled = state.controls.pooled_purchases.mean(axis=1) if state.n_clusters else np.zeros(0)
    known = float(pooled.mean()) if pooled.size else 0.0
    return np.full(state.n_authorities, state.parameters.procurement.benchmark_spillover * known)


def _note_prices(state: State, lots: dict[str, np.ndarray], price: F64) -> None:
    """Set the mean price that each authority pays in a domain; members of a joint service share their body's price."""
    town, n = state.authorities, state.n_authorities
    of_authority = lots["account"] < state.ledger.accounts.clusters
    payer = np.where(of_authority, lots["account"] - state.ledger.accounts.authorities, 0)
    payer = np.where(of_authority, payer, n + lots["account"] - state.ledger.accounts.clusters).astype(np.int64)
    cell = payer * N_DOMAINS + lots["domain"]
    size = (n + state.n_clusters) * N_DOMAINS
    money = np.bincount(cell, weights=lots["amount"], minlength=size).reshape(-1, N_DOMAINS)
    cost = np.bincount(cell, weights=lots["amount"] * price, minlength=size).reshape(-1, N_DOMAINS)
    usual = state.survey.usual_price
    mean = np.divide(cost, money * usual, out=np.ones_like(cost), where=money > 0)
    town.price[:] = mean[:n]
    for c in range(state.n_clusters):
        joint = town.is_member & (state.geography.cluster == c)[:, None]
        town.price[:] = np.where(joint, mean[n + c][None, :], town.price)
