"""Trust, ties across groups, belonging: as of last March, from the quarter of adults that is looked at."""

import numpy as np

from sim.kernels import cohesion as of
from sim.kernels.childhood import OF_9, SCOUTS
from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import BOOL, F64
from sim.kernels.lives import MEMBERS, SENIORS
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric


def _share(view: View, part: int, whole: int, group: slice = slice(None)) -> F64:
    ties = view.society.ties[:, group].sum(axis=1)
    return ratio(ties[:, part], ties[:, whole])


@metric(label="Trust", unit="share", better="higher", rows=("A12", "A10"))
def trust_share(view: View) -> F64:
    """Share of residents of 20 and older who trust most people; compare T104."""
    return _share(view, of.TRUSTING, of.ADULTS)


@metric(label="Trust, Arab residents", unit="share", better="higher", rows=("A12", "A10"))
def trust_share_arab(view: View) -> F64:
    """Share of Arab residents of 20 and older who trust most people."""
    return _share(view, of.TRUSTING, of.ADULTS, ARAB)


@metric(label="Trust gap of groups", unit="share", better="lower", rows=("B6", "A10"))
def trust_gap_arab(view: View) -> F64:
    """Share who trust of Jewish and other residents less that of Arab ones."""
    return _share(view, of.TRUSTING, of.ADULTS, slice(JEWISH, JEWISH + 1)) - trust_share_arab(view)


@metric(label="Attitude between groups", unit="standard score", better="higher", rows=("A10",))
def attitude(view: View) -> F64:
    """Mean attitude towards other groups; 0 is the mean of the country at the start."""
    return _share(view, of.ATTITUDE_SUM, of.ADULTS) / 1000.0


@metric(label="Contact", unit="share", rows=("A10",))
def contact_share(view: View) -> F64:
    """Members of other groups among those whom adults meet at home and at work."""
    return _share(view, of.CONTACT, of.ADULTS) / 1000.0


@metric(label="Ties across groups (E-I)", unit="index from -1 to 1", better="higher", rows=("A10", "A2"))
def ei_index(view: View) -> F64:
    """Ties across groups less ties within, over both (Krackhardt & Stern 1988); who distrusts keeps half of them."""
    across = _share(view, of.ACROSS, of.ADULTS) / 1000.0
    within = 1.0 - contact_share(view)
    return (across - within) / (across + within)


@metric(label="In encounters", unit="share", rows=("A10",))
def encounter_share(view: View) -> F64:
    """Share of residents of 15 and older who took part in sustained encounters in the year."""
    return _share(view, of.MET, of.OF_15) / 4.0


@metric(label="Active in a group", unit="share", better="higher", rows=("A12", "E1"))
def active_share(view: View) -> F64:
    """Share of residents of 15 and older in a community, a youth movement or encounters; compare T108."""
    return np.minimum(_share(view, of.ACTIVE, of.OF_15) + encounter_share(view), 1.0)


@metric(label="Belonging", unit="share", better="higher", rows=("A12", "E1", "D8"))
def belonging_share(view: View) -> F64:
    """Share in a group of their own of residents of 9-17 and of 65 and older; both ages weigh alike."""
    young, old = view.society.pupils.sum(axis=1), view.people.seniors.sum(axis=1)
    return 0.5 * (ratio(young[:, SCOUTS], young[:, OF_9]) + ratio(old[:, MEMBERS], old[:, SENIORS]))


@metric(label="Acceptance", unit="share", better="higher", rows=("A12", "A10"))
def acceptance(view: View) -> F64:
    """Share of members of other groups who trust, as a mean resident meets them; NaN where one group lives alone."""
    ties = view.society.ties
    total = ties.sum(axis=1)
    seen = np.zeros(len(total))
    for group in range(ties.shape[1]):
        others = total - ties[:, group]
        trust = ratio(others[:, of.TRUSTING], others[:, of.ADULTS])
        seen += np.where(np.isnan(trust), 0.0, trust) * ties[:, group, of.ADULTS]
    there: BOOL = (ties[:, :, of.ADULTS] > 0).sum(axis=1) > 1
    return np.where(there, ratio(seen, total[:, of.ADULTS]), np.nan)


@metric(label="Cohesion", unit="mean of five shares", better="higher", rows=("A12",))
def cohesion_index(view: View) -> F64:
    """Mean of trust, ties across groups ((1 + E-I) / 2), belonging, activity and acceptance, which stand beside it."""
    parts = np.stack([
        trust_share(view), 0.5 * (1.0 + ei_index(view)), belonging_share(view), active_share(view), acceptance(view),
    ])  # fmt: skip
    known = ~np.isnan(parts)
    return ratio(np.where(known, parts, 0.0).sum(axis=0), known.sum(axis=0) * 1.0)
