"""Which businesses there are at the start: sizes, sectors, the sample, and the self-employed who own one."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.kernels import purposes
from sim.kernels.codes import N_SECTORS, NONE, PUBLIC_SERVICES, SELF_EMPLOYED
from sim.kernels.dtypes import BOOL, F64, I8, I32, I64, U64
from sim.kernels.rng import fill_identities
from sim.kernels.synthesis_jobs import round_row
from sim.kernels.synthesis_sizes import choose_sectors, draw_sectors, draw_sizes, keep_sample
from sim.parameters import Parameters
from sim.population.jobs import Jobs, draws, rows_of
from sim.population.structure import structure
from sim.state import Geography, Residents

WITHOUT_EMPLOYEES: Final = 0.51
"""Share of active businesses that have no employees (T72; CBS 2013, 2018)."""

BUSINESS_NAMES: Final = 1 << 20
"""Added to the symbol of a place in the identities of its businesses."""
AUTHORITY_NAMES: Final = 2 << 20
"""Added to the symbol of an authority in its identity as an employer."""
CLUSTER_NAMES: Final = 3 << 20
"""Added to the symbol of its hub in the identity of a cluster body."""
_OWN_ACCOUNT: Final = 1 << 32
"""Serial numbers of businesses without employees begin here, so that they follow their owner and nothing else."""


@dataclass(slots=True)
class Firms:
    """Businesses before they have staff, in the order of `uid`, which keeps those of a place together."""

    uid: U64
    place: I64
    """int64[n], authority index."""
    sector: I8
    jobs: I64
    """int64[n], simulated jobs of employees, commuters included."""
    size: I64
    """int64[n], real jobs of employees that the business has."""
    commuters: I64
    """int64[n], those of `jobs` whose holders live outside the region."""
    is_small: BOOL
    """bool[n], sampled with weight 1 / sample."""
    self_employed: I64
    """int64[n], resident row of the self-employed owner, NONE for other owners."""


def make_firms(
    geography: Geography, jobs: Jobs, residents: Residents, parameters: Parameters, sample: float, seed: int
) -> Firms:
    """Return the businesses whose jobs are those of `jobs`, and the owner of each who is self-employed.

    The real businesses of a place are drawn until its jobs are filled, then sampled; a smaller sample keeps a subset of
    the smaller businesses, and the jobs kept are scaled to those that the sampled workers of the place need. The
    self-employed own what is small, as far as the share of businesses without employees leaves them any.
    """
    employers = _employers(geography, jobs, parameters, sample, seed)
    owners = rows_of(residents, SELF_EMPLOYED)
    real = employers.size.size
    kept = employers.jobs > 0
    _pick(employers, kept)
    alone = _pair(employers, residents, owners, real * sample, seed)
    firms = _merge(employers, _own_account(geography, jobs, residents, alone, seed))
    _share_commuters(firms, jobs, geography, seed)
    return firms


def _employers(geography: Geography, jobs: Jobs, parameters: Parameters, sample: float, seed: int) -> Firms:
    """Return all real employers with their simulated jobs, 0 for those that the sample leaves out."""
    target = jobs.residents + jobs.commuters
    real = np.where(target > 0, np.maximum(np.floor(target / sample + 0.5), 1), 0).astype(np.int64)
    n = real.size
    symbol = geography.symbol + BUSINESS_NAMES
    size, first = np.empty(int(real.sum()), np.int32), np.zeros(n + 1, np.int64)
    draw_sizes(size, first, real, symbol, np.uint64(seed))
    size = size[: first[n]].copy()
    place = np.repeat(np.arange(n), np.diff(first))
    uid = np.empty(size.size, np.uint64)
    fill_identities(uid, symbol[place], np.arange(size.size) - first[place])
    sector = _sectors(jobs, real, place, size, uid, seed)
    simulated = np.zeros(size.size, np.int64)
    u = draws(geography.symbol.astype(np.uint64), seed, purposes.SYNTHESIS_ROUNDING, 3)
    large = parameters.population.large_business_jobs
    keep_sample(simulated, size, first, target, uid, u, sample, large, np.uint64(seed))
    nobody = np.full(size.size, NONE, np.int64)
    none = np.zeros(size.size, np.int64)
    return Firms(uid, place, sector, simulated, size.astype(np.int64), none, size < large, nobody)


def _sectors(jobs: Jobs, real: I64, place: I64, size: I32, uid: U64, seed: int) -> I8:
    """Return the sector of each employer."""
    s = structure()
    room = _of_row(jobs.sectors * (1.0 - s.self_employed)) * real[:, None]
    order = np.argsort(place << 16 | (0xFFFF - size.astype(np.int64)), kind="stable")
    sector = np.zeros(size.size, np.int8)
    places = place.astype(np.int16)
    draw_sectors(sector, order, places, size, uid, room, s.size_class, s.class_bounds, np.uint64(seed))
    return sector


def _of_row(weight: F64) -> F64:
    """Return the weights as shares of their row, added up in order; a row of zeros is shared out evenly."""
    total = np.add.accumulate(weight, axis=1)[:, -1:]
    return np.where(total > 0, weight / np.where(total > 0, total, 1.0), 1.0 / weight.shape[1])


def _pick(firms: Firms, rows: BOOL | I64) -> None:
    """Keep some rows, in the order given."""
    for name in Firms.__slots__:
        setattr(firms, name, getattr(firms, name)[rows])


def _pair(firms: Firms, residents: Residents, owners: I64, employers: float, seed: int) -> I64:
    """Give small employers to self-employed residents of the place; return the self-employed who work alone.

    Parameters
    ----------
    employers : float
        Employers of the region at the scale of the sample: the businesses without employees are a fixed share of all.
    """
    alone_share = min(WITHOUT_EMPLOYEES / (1.0 - WITHOUT_EMPLOYEES) * employers / max(owners.size, 1), 1.0)
    u = draws(residents.uid[owners], seed, purposes.SYNTHESIS_OWNER)
    home = residents.home[owners].astype(np.int64)
    candidates = np.flatnonzero(u >= alone_share)
    small = np.flatnonzero(firms.is_small & (firms.sector != PUBLIC_SERVICES))
    luck = draws(firms.uid[small], seed, purposes.SYNTHESIS_OWNER, 1)
    left, right = match(home[candidates], u[candidates], firms.place[small], luck)
    firms.self_employed[small[right]] = owners[candidates[left]]
    is_alone = np.ones(owners.size, bool)
    is_alone[candidates[left]] = False
    return owners[is_alone]


def match(place_a: I64, order_a: F64, place_b: I64, order_b: F64) -> tuple[I64, I64]:
    """Pair two lists inside each place, first with first by ascending order, until one of them ends.

    Returns
    -------
    tuple of two int64[n_pairs]
        Positions in the two lists.
    """
    a, rank_a = _ranked(place_a, order_a)
    b, rank_b = _ranked(place_b, order_b)
    span = np.int64(max(a.size, b.size, 1))
    _, at_a, at_b = np.intersect1d(
        place_a[a] * span + rank_a, place_b[b] * span + rank_b, assume_unique=True, return_indices=True
    )
    return a[at_a], b[at_b]


def _ranked(place: I64, order: F64) -> tuple[I64, I64]:
    """Return positions sorted by place and order, and the rank of each inside its place."""
    rows = np.lexsort((order, place))
    sorted_place = place[rows]
    first = np.searchsorted(sorted_place, sorted_place, side="left")
    return rows, np.arange(rows.size) - first


def _own_account(geography: Geography, jobs: Jobs, residents: Residents, alone: I64, seed: int) -> Firms:
    """Return the businesses of the self-employed who have no employees, at their homes."""
    place = residents.home[alone].astype(np.int64)
    uid = np.empty(alone.size, np.uint64)
    serial = (residents.uid[alone] & np.uint64(_OWN_ACCOUNT - 1)).astype(np.int64) + _OWN_ACCOUNT
    fill_identities(uid, geography.symbol[place] + BUSINESS_NAMES, serial)
    weight = jobs.sectors * structure().self_employed
    cum = np.add.accumulate(_of_row(weight), axis=1)
    sector = np.zeros(alone.size, np.int8)
    choose_sectors(sector, place, cum, draws(uid, seed, purposes.SYNTHESIS_SECTOR))
    none = np.zeros(alone.size, np.int64)
    return Firms(uid, place, sector, none, none.copy(), none.copy(), np.ones(alone.size, bool), alone)


def _merge(employers: Firms, alone: Firms) -> Firms:
    """Return both in the order of identities."""
    both = {name: np.concatenate([getattr(employers, name), getattr(alone, name)]) for name in Firms.__slots__}
    merged = Firms(**both)
    _pick(merged, np.argsort(merged.uid, kind="stable"))
    return merged


def _share_commuters(firms: Firms, jobs: Jobs, geography: Geography, seed: int) -> None:
    """Spread the commuters of each place over its businesses in proportion to their jobs."""
    u = draws(geography.symbol.astype(np.uint64), seed, purposes.SYNTHESIS_ROUNDING, 4)
    order = np.argsort(firms.place, kind="stable")
    bounds = np.searchsorted(firms.place[order], np.arange(jobs.commuters.size + 1))
    for j in np.flatnonzero(jobs.commuters):
        rows = order[bounds[j] : bounds[j + 1]]
        out = np.zeros(rows.size, np.int64)
        if jobs.residents[j] > 0:
            round_row(out, firms.jobs[rows].astype(np.float64), jobs.commuters[j], float(u[j]))
        else:
            out[:] = firms.jobs[rows]
        firms.commuters[rows] = out


def cell_sums(place: I64, sector: I8 | I64, amount: F64 | I64, n_places: int) -> F64:
    """Add up amounts of businesses by place and sector in the order of rows, float64[n_places, n_sectors]."""
    cell = place * N_SECTORS + sector
    total: F64 = np.bincount(cell, weights=amount, minlength=n_places * N_SECTORS).astype(np.float64)
    return total.reshape(n_places, N_SECTORS)
