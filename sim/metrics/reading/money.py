"""What accounts paid and received in the year, and how far a shekel of municipal spending goes in the region."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels import accounts as line
from sim.kernels.accounts import N_LINES
from sim.kernels.codes import OUTSIDE
from sim.kernels.dtypes import F64, I64
from sim.metrics.areas import Areas, ratio
from sim.state import MONTHS_A_YEAR, State

HOUSEHOLDS: Final = 0
BUSINESSES: Final = 1
TOWNS: Final = 2
BODIES: Final = 3
"""Purses: the accounts of an area's households, businesses, authorities, and cluster bodies."""
N_PURSES: Final = 4
SALES: Final = (
    line.CONSUMPTION, line.INPUTS, line.INVESTMENT, line.EXPORTS, line.PUBLIC_SERVICES_PURCHASES, line.PROCUREMENT,
)  # fmt: skip
"""Lines on which businesses sell, without VAT."""
_NO_INCOME: Final = (
    line.DEPOSITS_OF_MOVERS, line.INHERITANCE, line.START_UP_CAPITAL, line.CLOSING_BALANCES, line.WRITE_OFFS,
)  # fmt: skip
"""Lines that hand over deposits: no income of those who receive them."""
_PASSED_ON: Final = (line.MEMBER_FEES, line.REVENUE_SHARING)
"""Lines from one municipal purse of the region to another."""


@dataclass(frozen=True, slots=True)
class Money:
    """Entries of the ledger in the year, NIS of the real region; NaN where there is no year yet."""

    paid: F64
    """float64[n_areas, N_PURSES, n_lines]; a cluster body counts for its members by their fees."""
    received: F64
    """float64[n_areas, N_PURSES, n_lines]."""
    state_transfer: float
    """What the rest of Israel adds to what the state takes in the region, NIS/year."""
    bought: F64
    """float64[n_areas], purchases of authorities and cluster bodies by contract, VAT included, NIS/year."""
    bought_in_region: F64
    """float64[n_areas], of these from businesses of the region."""
    bought_at_home: F64
    """float64[n_areas], of these from businesses of the authority itself."""
    kept: F64
    """float64[n_areas], share of household spending, net of VAT, that businesses of the region get."""
    rounds: F64
    """float64[n_areas, 3], what is left in the region of a shekel of municipal spending after 1, 2 and 3 rounds."""


def read_money(state: State, areas: Areas, has_year: bool) -> Money:
    """Return the year's entries."""
    books, at = state.ledger, state.ledger.accounts
    scale = 0.01 / state.sample
    share = _shares_of_bodies(state, areas)
    year = scale if has_year else np.nan
    paid, received = (
        areas.fold(_by_place(entries, share, state)) * year for entries in (books.year_paid, books.year_received)
    )
    closing = books.year_paid[line.GOVERNMENT_CLOSING]
    deals = areas.fold(_deals(state, share)) * (scale * MONTHS_A_YEAR)
    # What contracts pay holds VAT, which leaves the region.
    local = deals[:, 1] / (1.0 + state.law.vat)
    return Money(
        paid=paid,
        received=received,
        state_transfer=float(closing[at.outside] - closing[at.government]) * year,
        bought=deals[:, 0],
        bought_in_region=deals[:, 1],
        bought_at_home=deals[:, 2],
        kept=_kept(state, areas),
        rounds=rounds(first_round(paid, local), propensities(paid[-1], received[-1], float(local[-1]))),
    )


def _shares_of_bodies(state: State, areas: Areas) -> F64:
    """Return which share of its cluster body's entries counts for each authority: that of its fees, else all alike."""
    books, at = state.ledger, state.ledger.accounts
    fee = books.year_paid[line.MEMBER_FEES, at.authorities : at.clusters].astype(np.float64)
    of_all = areas.fold(np.stack([fee, np.ones(areas.n)], axis=1))[areas.n : -1]
    whole = np.append(of_all, [[0.0, 1.0]], axis=0)[areas.cluster]
    share = np.where(whole[:, 0] > 0.0, fee / np.maximum(whole[:, 0], 1.0), 1.0 / whole[:, 1])
    return np.where(areas.cluster >= 0, share, 0.0)


def _by_place(entries: I64, share: F64, state: State) -> F64:
    """Return entries by authority, purse and line, in agorot of the sample."""
    at, circle = state.ledger.accounts, state.geography.cluster
    n = share.size
    out = np.zeros((n, N_PURSES, N_LINES))
    out[:, :BODIES] = entries[:, : at.clusters].reshape(N_LINES, BODIES, n).transpose(2, 1, 0)
    if state.n_clusters:
        out[:, BODIES] = share[:, None] * entries[:, at.clusters : at.government].T[circle]
    return out


def _deals(state: State, share: F64) -> F64:
    """Return monthly contracts by authority: all, with suppliers of the region, of the place itself; agorot."""
    deals, firms, at = state.contracts, state.businesses, state.ledger.accounts
    n, circle = share.size, state.geography.cluster
    is_local = (deals.supplier != OUTSIDE) & (firms.alive[deals.supplier] == 1)
    at_home = is_local & (firms.place[deals.supplier] == deals.authority)
    payer = np.where(deals.account < at.clusters, deals.account - at.authorities, n + deals.account - at.clusters)
    out = np.zeros((n, 3))
    for column, counts in enumerate((np.ones(deals.n, np.bool_), is_local, at_home)):
        amount = np.where(counts, deals.amount, 0).astype(np.float64)
        total = np.bincount(payer, weights=amount, minlength=n + state.n_clusters)
        out[:, column] = total[:n] + (share * total[n:][circle] if state.n_clusters else 0.0)
    return out


def _kept(state: State, areas: Areas) -> F64:
    """Return the share of household spending that stays in the region, by the coefficients that purchases follow."""
    eco, work, at = state.economy, state.scratch, state.ledger.accounts
    sells = (work.near[:, :, None] >= 0) & (work.cell_custom > 0.0)[work.near]
    reached = np.add.accumulate(work.flow * sells, axis=1)[:, -1]
    kept = np.add.accumulate(eco.consumption * eco.local_share * reached, axis=1)[:, -1]
    spent = state.ledger.year_paid[line.CONSUMPTION, at.households : at.businesses].astype(np.float64)
    return areas.mean(kept, spent)


def first_round(paid: F64, local: F64) -> F64:
    """Return what households and businesses of the region get of a shekel of municipal spending.

    Parameters
    ----------
    paid : float64[n_areas, N_PURSES, n_lines], NIS
    local : float64[n_areas], NIS
        Purchases by contract from businesses of the region, net of VAT.

    Returns
    -------
    float64[n_areas, 2]
        To households as wages, to businesses. What one municipal purse passes on to another is not spent yet.
    """
    municipal = paid[:, TOWNS] + paid[:, BODIES]
    spent = municipal.sum(axis=1) - municipal[:, _PASSED_ON].sum(axis=1)
    return np.stack([ratio(municipal[:, line.WAGES_OF_AUTHORITIES], spent), ratio(local, spent)], axis=1)


def propensities(paid: F64, received: F64, local: float) -> F64:
    """Return what the region's households, businesses and municipal purses hand on inside it of a shekel received.

    Parameters
    ----------
    paid, received : float64[N_PURSES, n_lines], NIS
        Entries of the whole region.
    local : float, NIS
        Municipal purchases from businesses of the region, net of VAT.

    Returns
    -------
    float64[3, 3]
        From households, businesses, municipal purses (rows) to the same (columns). Rows sum to at most 1: the rest is
        taxed, saved, or spent outside.
    """
    home, firm, town = received[HOUSEHOLDS], received[BUSINESSES], received[TOWNS]
    inside = np.zeros((3, 3))
    inside[0] = home[line.RENT], firm[line.CONSUMPTION], paid[HOUSEHOLDS, [line.ARNONA_OF_HOUSEHOLDS, line.FEES]].sum()
    inside[1, 0] = home[[line.WAGES_OF_BUSINESSES, line.DIVIDENDS]].sum()
    inside[1, 1] = firm[[line.INPUTS, line.INVESTMENT]].sum()
    inside[1, 2] = town[line.ARNONA_OF_BUSINESSES]
    inside[2] = home[line.WAGES_OF_AUTHORITIES], local, 0.0
    earns = np.ones(N_LINES, np.bool_)
    earns[list(_NO_INCOME)] = False
    came = received[:, earns].sum(axis=1)
    went = paid[:, earns].sum(axis=1)
    for flows in (came, went):
        flows[TOWNS] += flows[BODIES]
    came[TOWNS] -= received[TOWNS:, _PASSED_ON].sum()
    went[TOWNS] -= paid[TOWNS:, _PASSED_ON].sum()
    # Whoever spends more than comes in draws on deposits or loans, which the shekel is not answerable for.
    return ratio(inside, np.broadcast_to(np.maximum(came, went)[:BODIES, None], (3, 3)))


def rounds(first: F64, onward: F64) -> F64:
    """Return the share of a shekel of municipal spending that is in the region after one, two and three rounds.

    Parameters
    ----------
    first : float64[n_areas, 2]
        From `first_round`.
    onward : float64[3, 3]
        From `propensities`.

    Returns
    -------
    float64[n_areas, 3]

    Source
    ------
    LM3: Sacks (2002), The Money Trail, New Economics Foundation; METRICS section 7.
    """
    out = np.empty((len(first), 3))
    held = np.append(first, np.zeros((len(first), 1)), axis=1)
    for k in range(3):
        out[:, k] = held[:, 0] + held[:, 1] + held[:, 2]
        held = np.stack([sum(held[:, i] * onward[i, j] for i in range(3)) for j in range(3)], axis=1)
    return out
