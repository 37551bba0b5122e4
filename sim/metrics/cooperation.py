"""Joint services: what members gain or lose. NaN where nobody is a member."""

import numpy as np

from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric


def saving_by_authority(view: View) -> F64:
    """Return what membership saves each authority: solo cost of the same services less the fees, NIS/year.

    The fee holds coordination, so that the saving is net; below 0, the member loses.
    """
    return (view.towns.solo - view.towns.fee).sum(axis=1)


def _members(view: View) -> F64:
    return np.logical_or.reduce(view.towns.is_member, axis=1) * 1.0


@metric(label="Net saving", unit="NIS/year per member", better="higher", rows=("A14", "B1", "B9"))
def net_saving(view: View) -> F64:
    """Solo cost of joint services less the fees that members pay, mean over members; coordination is in the fee.

    Source: METRICS section 7.
    """
    return ratio(view.areas.fold(saving_by_authority(view)), view.areas.fold(_members(view)))


@metric(label="Net saving per resident", unit="NIS/year per resident", better="higher", rows=("B1", "B9"))
def net_saving_per_resident(view: View) -> F64:
    """Solo cost of joint services less fees, over the residents of members."""
    members = _members(view)
    people = view.areas.fold(view.people.total[: view.areas.n] * members)
    return ratio(view.areas.fold(saving_by_authority(view)), people)


@metric(label="Losers", unit="authority", better="lower", rows=("A14",))
def losers(view: View) -> F64:
    """Members that pay more in all their joint services together than these would cost alone; `members` names them."""
    loses = (saving_by_authority(view) < 0.0) * _members(view)
    out = view.areas.fold(loses)
    return np.where(view.areas.fold(_members(view)) > 0.0, out, np.nan)


@metric(label="Members that do not lose", unit="share", better="higher", rows=("A14",))
def winners_share(view: View) -> F64:
    """Share of members with a net benefit of at least 0 (individual rationality)."""
    members = _members(view)
    wins = (saving_by_authority(view) >= 0.0) * members
    return ratio(view.areas.fold(wins), view.areas.fold(members))


@metric(label="Coordination", unit="NIS/year per resident", better="lower", rows=("B7", "B13"))
def coordination_cost(view: View) -> F64:
    """What coordination with the other members costs, over the residents of members: a part of the joint cost."""
    members = _members(view)
    people = view.areas.fold(view.people.total[: view.areas.n] * members)
    return ratio(view.areas.fold(view.towns.coordination), people)
