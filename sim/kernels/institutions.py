"""Rules of institutions: voice, knowledge, leaders, capacity, donors (EVIDENCE M5, M6, M11, M20)."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64
from sim.kernels.maths import exp, log


@kernel(inline=True)
def voice(cohesion: float, residents: float, reference: float) -> float:
    """Return the voice of a cluster, 1 at full cohesion and the reference size.

    Parameters
    ----------
    cohesion : float, in [0, 1]
        Density of ties among the members and the body.
    residents, reference : float, person

    Source
    ------
    EVIDENCE M5: cohesion times the square root of size; at most half as strong again as at the reference.
    """
    size: float = exp(0.5 * log(max(residents, 1.0) / reference))
    return cohesion * min(size, 1.5)


@kernel(inline=True)
def noise(
    base: float,
    data: float,
    capacity: float,
    removed: float,
    leaders: float,
    participation: float,
    planned: float,
    planning: float,
) -> float:
    """Return the error with which an authority sees needs, sd of ln (EVIDENCE M6).

    Parameters
    ----------
    base : float
        Error without data.
    data, capacity, leaders, planned : float, in [0, 1]
        The last is the share of spending in plans of several years.
    removed, participation, planning : float, in [0, 1]
        Shares of the error that full data at full capacity, all leaders, and planning everything remove.
    """  # fmt: skip
    return base * (1.0 - removed * data * capacity) * (1.0 - participation * leaders) * (1.0 - planning * planned)


@kernel(inline=True)
def next_leaders(leaders: float, platform: float, vision: float, start: float, spread: float, loss: float) -> float:
    """Return the engaged leaders of next year, of all who could be won: a platform wins some, leaders win others.

    Source
    ------
    Diffusion as in Bass 1969, https://doi.org/10.1287/mnsc.15.5.215; a shared vision doubles how leaders win others
    (SOURCES C1: a compass that recruits more and more leaders; assumption).
    """
    won = platform * (start + spread * (1.0 + vision) * leaders) * (1.0 - leaders)
    return min(max(leaders + won - loss * leaders, 0.0), 1.0)


@kernel(inline=True)
def next_capacity(
    capacity: float,
    start: float,
    decay: float,
    training: float,
    rate: float,
    peers: float,
    peer_rate: float,
    ahead: float,
) -> float:
    """Return municipal capacity of next year (EVIDENCE M11).

    Parameters
    ----------
    capacity, start : float, in [0, 1]
        Now, and that to which usual training brings it back.
    decay : float, 1/year
        Loss by turnover.
    training, peers : float, in [0, 1]
        Strength of training and of learning communities.
    rate, peer_rate : float, 1/year
        Gaps to 1, and to better partners, that they close.
    ahead : float
        Mean lead in capacity of the partners with whom ties are kept, at least 0.
    """  # fmt: skip
    change = decay * (start - capacity) + rate * training * (1.0 - capacity) + peer_rate * peers * ahead
    return min(max(capacity + change, 0.0), 1.0)


@kernel
def donors_choice(
    out: F64, residents: F64, level: F64, capacity: F64, trust: F64, ties: F64, leaders: F64, settings: F64
) -> None:
    """Share out the project money of donors: need x quality of the proposal x visibility.

    Parameters
    ----------
    out : float64[n_authorities], sums to 1
        Modified in place.
    level : float64[n_authorities]
        Service level over all domains.
    capacity, trust, leaders : float64[n_authorities], in [0, 1]
        Trust is by what became of past projects.
    ties : float64[n_authorities]
        Ties with organisations of the third sector.
    settings : float64[3]
        Exponents of need, quality and visibility.
    """
    people, services, total = 0.0, 0.0, 0.0
    for j in range(out.shape[0]):
        people += residents[j]
        services += residents[j] * level[j]
    mean = services / max(people, 1.0)
    for j in range(out.shape[0]):
        need = log(mean / level[j]) if level[j] > 0.0 and mean > 0.0 else 0.0
        quality = log(max(capacity[j] * (0.5 + trust[j]), 0.01))
        seen = log(1.0 + ties[j] + 4.0 * leaders[j])
        out[j] = residents[j] * exp(settings[0] * need + settings[1] * quality + settings[2] * seen)
        total += out[j]
    for j in range(out.shape[0]):
        out[j] /= max(total, 1e-9)
