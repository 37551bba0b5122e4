"""Programmes for businesses: advice and training, and networks in which they meet."""

import numpy as np

from sim.kernels import support as kernels
from sim.kernels.codes import N_SECTORS, NONE
from sim.kernels.dtypes import I16, I64
from sim.kernels.maths import exp
from sim.state import MONTHS_A_YEAR, State


def circles(state: State) -> I16:
    """Return the circle of each authority in which its businesses meet: its cluster, or one of its own."""
    cluster, n = state.geography.cluster, state.n_authorities
    own: I16 = np.where(cluster != NONE, cluster, state.n_clusters + np.arange(n)).astype(np.int16)
    return own


def at_start_level(state: State, sales: I64) -> np.ndarray:
    """Return sales of now as demand from outside of the start, which grows as the country does."""
    growth = exp(state.parameters.goods.outside_growth * state.month / MONTHS_A_YEAR)
    return sales / growth


def accompany(state: State) -> None:
    """Let businesses begin support or join a network, each January; what they won before fades."""
    control, eco, own, seen = state.controls, state.economy, state.parameters.programmes, state.survey
    seen.support_bill[:] = 0.0
    eco.won *= 1.0 - own.fade
    has_support = state.businesses.support[: state.businesses.n].any()
    if not (has_support or control.supported.any() or control.networked.any() or control.links.any()):
        seen.linked[:] = 0.0
        return
    won = np.zeros((state.n_authorities, N_SECTORS), np.int64)
    if has_support or control.supported.any():
        _support(state, won)
    if control.networked.any():
        _meet(state, won)
    eco.won += at_start_level(state, won) * (1.0 - own.displacement)
    _link(state)


def _support(state: State, won: I64) -> None:
    """Let small young businesses begin to be accompanied, and bill the authority for it."""
    firms, own, control = state.businesses, state.parameters.programmes, state.controls
    begun = np.zeros(state.n_authorities, np.int64)
    kernels.accompany(
        firms.support, firms.custom, won, begun, firms.alive, firms.place, firms.sector, firms.born, firms.uid,
        firms.weight, firms.staff, firms.commuters, firms.sales_before, control.supported,
        np.array([own.support_months, own.support_age, own.support_jobs, own.support_sales, 1.0 / state.sample]),
        np.uint64(state.seed), state.month, firms.n,
    )  # fmt: skip
    state.survey.support_bill[:] = begun / kernels.THOUSANDTHS * control.support_price


def _meet(state: State, won: I64) -> None:
    """Let businesses join the network of their circle, in groups drawn by lot."""
    firms, own, edge, seed = state.businesses, state.parameters.programmes, state.scratch.edge, np.uint64(state.seed)
    circle = circles(state)
    joined = np.zeros(state.n_clusters + state.n_authorities, np.int64)
    group = np.empty(firms.n, np.int32)
    kernels.join(
        group, joined, firms.network, firms.alive, firms.place, firms.sector, firms.uid, firms.staff, circle,
        state.controls.networked, seed, state.month, firms.n,
    )  # fmt: skip
    first = np.concatenate([[0], np.cumsum(np.maximum(joined // own.network_group, 1))])
    size, quality = np.zeros(int(first[-1]), np.int64), np.zeros(int(first[-1]), np.int64)
    kernels.meet(group, size, quality, firms.place, firms.uid, edge, circle, first, seed, state.month, firms.n)
    kernels.profit_from_peers(
        firms.custom, won, group, size, quality, firms.place, firms.sector, firms.sales_before, edge, own.network_sales,
        own.peer_slope, firms.n,
    )  # fmt: skip


def _link(state: State) -> None:
    """Note how much more businesses of a place buy in the region, as far as they are members of a network."""
    firms, part = state.businesses, np.zeros((state.n_authorities, 2), np.int64)
    kernels.members_part(
        part, firms.network, firms.alive, firms.place, firms.sector, firms.sales_before, state.n_public, firms.n
    )
    state.survey.linked[:] = state.controls.links * part[:, 0] / np.maximum(part[:, 1], 1)
