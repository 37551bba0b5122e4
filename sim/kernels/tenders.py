"""Tenders: lots, bidders of the region and from outside, the winner and the price."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.codes import N_SECTORS, OUTSIDE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.maths import exp, log, normal
from sim.kernels.purposes import TENDER
from sim.kernels.rng import uniform, words

_WORD: Final = 2.0**-32
_SEVERAL: Final = 4096
_ATTEMPTS: Final = 8
"""Businesses that are asked for each bid wanted: most cannot serve a large lot."""


@kernel(inline=True)
def _share(word: np.uint32) -> float:
    """Turn a word into a number in the open interval (0, 1)."""
    return (np.int64(word) + 0.5) * _WORD


@kernel(inline=True)
def _is_listed(weight: float, uid: np.uint64, share: float, seed: np.uint64) -> bool:
    """Say whether a business may be asked for bids."""
    return weight > 1.5 or share >= 1.0 or uniform(seed, TENDER, 0, uid, 0) < share


@kernel
def index_sellers(
    seller: I32,
    largest: F64,
    first: I64,
    alive: I8,
    sector: I8,
    circle: I16,
    place: I16,
    weight: F32,
    expected: F64,
    uid: U64,
    serving: float,
    share: float,
    seed: np.uint64,
    n: int,
) -> None:
    """List the businesses that could bid, by circle (cluster, or the authority outside any) and sector.

    Parameters
    ----------
    seller : int32[capacity]
        Modified in place: business rows grouped by circle and sector, in row order.
    largest : float64[capacity], agorot/year
        Modified in place: the largest lot that each of them can serve.
    first : int64[n_circles * n_sectors + 1]
        Modified in place: where each group begins.
    circle : int16[n_authorities]
        Circle of each authority.
    weight : float32[n_businesses]
        Real businesses that each row stands for.
    expected : float64[n_businesses], agorot/month
        Expected sales: what a business can serve depends on it.
    serving : float
        Largest lot as a share of yearly sales.
    share : float, in (0, 1]
        The sample: of the large businesses, all of which are kept, only so many are listed, for the right mixture.
    """
    first[:] = 0
    for b in range(n):
        if alive[b] == 1 and sector[b] < N_SECTORS and _is_listed(weight[b], uid[b], share, seed):
            first[circle[place[b]] * N_SECTORS + sector[b] + 1] += 1
    for g in range(1, first.shape[0]):
        first[g] += first[g - 1]
    for b in range(n):
        if alive[b] == 1 and sector[b] < N_SECTORS and _is_listed(weight[b], uid[b], share, seed):
            g = circle[place[b]] * N_SECTORS + sector[b]
            seller[first[g]] = b
            # A large business stands for itself with scaled sales, a small one for several with sales of its own.
            sold = expected[b] / share if weight[b] < 1.5 else expected[b]
            largest[first[g]] = serving * 12.0 * sold
            first[g] += 1
    for g in range(first.shape[0] - 1, 0, -1):
        first[g] = first[g - 1]
    first[0] = 0


@kernel
def award(
    supplier: I32,
    price: F64,
    lot_key: U64,
    lot_size: F64,
    lot_sector: I8,
    lot_circle: I16,
    lot_place: I16,
    discount: F64,
    preference: F64,
    seller: I32,
    largest: F64,
    first: I64,
    place: I16,
    distance: F64,
    settings: F64,
    seed: np.uint64,
    month: int,
) -> None:
    """Award every lot to the best bid.

    Each bidder asks its cost plus the usual mark-up; the winner is paid what the next best asks, so that fewer bidders
    mean a higher price. A bidder of the region wins as long as it asks no more than the preference above the best from
    outside.

    Parameters
    ----------
    supplier : int32[n_lots]
        Modified in place: business row, or OUTSIDE.
    price : float64[n_lots]
        Modified in place: price paid relative to the list.
    lot_key : uint64[n_lots]
        Identity of the tender, for the draws.
    lot_size : float64[n_lots], agorot/year
        Of the real region.
    lot_sector : int8[n_lots]
    lot_circle, lot_place : int16[n_lots]
        Where bidders are looked for, and where the service is needed.
    discount : float64[n_lots], ln
        Volume discount and benchmark of framework prices.
    preference : float64[n_lots], in [0, 1]
    seller, largest, first
        From `index_sellers`.
    settings : float64[5]
        Spread of ln cost, bidders from outside, bidders of the region, their cost disadvantage, cost per km.

    Source
    ------
    Second-price equivalent of a sealed-bid tender: Vickrey 1961, https://doi.org/10.1111/j.1540-6261.1961.tb02789.x.
    Preference: Marion 2007 (S19).
    """
    for t in range(supplier.shape[0]):
        best_out, second_out = 99.0, 99.0
        w0, w1, w2, w3 = np.uint32(0), np.uint32(0), np.uint32(0), np.uint32(0)
        for bidder in range(int(settings[1])):
            if bidder & 3 == 0:  # a block of four words serves four bidders
                w0, w1, w2, w3 = words(seed, TENDER, month, lot_key[t], bidder >> 2)
            else:
                w0, w1, w2 = w1, w2, w3
            ask = settings[0] * normal(_share(w0))
            if ask < best_out:
                best_out, second_out = ask, best_out
            elif ask < second_out:
                second_out = ask
        best_in, second_in, winner = 99.0, 99.0, OUTSIDE
        g = lot_circle[t] * N_SECTORS + lot_sector[t]
        n_sellers = first[g + 1] - first[g]
        found = 0
        w0, w1, _, _ = words(seed, TENDER, month, lot_key[t], _SEVERAL)
        at, step = int(_share(w0) * n_sellers), int(_share(w1) * n_sellers) + 1
        for _ in range(_ATTEMPTS * int(settings[2]) if n_sellers > 0 else 0):
            if found == int(settings[2]):
                break
            at += step
            at -= n_sellers * (at >= n_sellers)
            b = seller[first[g] + at]
            if lot_size[t] > largest[first[g] + at] or b == winner:
                continue
            found += 1
            w0, _, _, _ = words(seed, TENDER, month, lot_key[t], _SEVERAL + found)
            ask = settings[0] * normal(_share(w0)) + settings[3] + settings[4] * distance[place[b], lot_place[t]]
            if ask < best_in:
                best_in, second_in, winner = ask, best_in, b
            elif ask < second_in:
                second_in = ask
        margin = log(1.0 + preference[t])
        if best_in <= best_out + margin:
            paid = min(second_in, best_out + margin)
        else:
            winner = OUTSIDE
            paid = min(second_out, best_in - margin)
        # Bids of several bidders lie below the list on average; a lone one can ask a quarter above it.
        supplier[t] = winner
        price[t] = exp(min(paid, 0.25) + discount[t])
