"""Senior citizens: loneliness and communities, as of the last quarter; NaN before the first one."""

import numpy as np

from sim.kernels import lives
from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric

SENIORS, MEMBERS, LONELY = lives.SENIORS, lives.MEMBERS, lives.LONELY


def _share(view: View, column: int, group: slice = slice(None)) -> F64:
    seniors = view.people.seniors[:, group].sum(axis=1)
    return ratio(seniors[:, column], seniors[:, SENIORS])


@metric(label="Lonely seniors", unit="share", better="lower", rows=("E1",))
def lonely_share(view: View) -> F64:
    """Share of residents of 65 and older whose loneliness lies above the threshold that gives T101 at the start."""
    return _share(view, LONELY)


@metric(label="Members of seniors' communities", unit="share", better="higher", rows=("E2", "E5"))
def community_share(view: View) -> F64:
    """Share of residents of 65 and older who take part in a seniors' community."""
    return _share(view, MEMBERS)


@metric(label="Arab to Jewish loneliness", unit="ratio", rows=("E10",))
def lonely_ratio_arab(view: View) -> F64:
    """Share of lonely among Arab seniors over that among Jewish and other ones; compare T103."""
    return ratio(_share(view, LONELY, ARAB), _share(view, LONELY, slice(JEWISH, JEWISH + 1)))


@metric(label="Arab to Jewish membership", unit="ratio", rows=("E10", "E5"))
def community_ratio_arab(view: View) -> F64:
    """Share of members among Arab seniors over that among Jewish and other ones (reach equity)."""
    return ratio(_share(view, MEMBERS, ARAB), _share(view, MEMBERS, slice(JEWISH, JEWISH + 1)))


def _sums(view: View) -> F64:
    return view.people.seniors.sum(axis=1)


def _reach(view: View, members: int, of: int) -> F64:
    """Return the share of members among some seniors over that among all others, last October."""
    total = _sums(view)
    there = ratio(total[:, members], total[:, of])
    others = ratio(total[:, MEMBERS] - total[:, members], total[:, SENIORS] - total[:, of])
    return ratio(there, others)


def _in_full(view: View) -> F64:
    """Return seniors where scores and traits were counted, NaN before the first October."""
    total = _sums(view)
    return np.where(total[:, lives.SQUARES] > 0.0, total[:, SENIORS], np.nan)


@metric(label="Loneliness", unit="standard score", better="lower", rows=("E1",))
def loneliness_score(view: View) -> F64:
    """Mean loneliness of residents of 65 and older, last October: the primary outcome; prevalence is derived."""
    return ratio(_sums(view)[:, lives.SCORE], _in_full(view)) / 1000.0


@metric(label="Members less others in loneliness", unit="SD", rows=("E1",))
def loneliness_effect(view: View) -> F64:
    """Mean loneliness of members less that of the others, over the spread of all; groups differ in who joins them."""
    total, n = _sums(view), _in_full(view)
    gap = ratio(total[:, lives.MEMBER_SCORE], total[:, MEMBERS]) - ratio(
        total[:, lives.SCORE] - total[:, lives.MEMBER_SCORE], n - total[:, MEMBERS]
    )
    mean = ratio(total[:, lives.SCORE], n)
    variance = ratio(total[:, lives.SQUARES] * 1000.0, n) - mean * mean
    return gap / np.sqrt(np.maximum(variance, 1.0))


@metric(label="Groups of seniors", unit="group", rows=("E2", "E8"))
def senior_groups(view: View) -> F64:
    """Communities of seniors, real ones."""
    return view.society.groups[:, 2].copy()


@metric(label="Groups of programmes", unit="group", rows=("E2", "E8"))
def senior_groups_programme(view: View) -> F64:
    """Communities of seniors that a programme founded."""
    return view.society.groups[:, 0].copy()


@metric(label="Size of a group", unit="person", rows=("E2",))
def senior_group_size(view: View) -> F64:
    """Mean members of a community of seniors."""
    return ratio(_sums(view)[:, MEMBERS], view.society.groups[:, 2])


@metric(label="Waiting for a group", unit="share", better="lower", rows=("E5", "E10"))
def senior_waiting_share(view: View) -> F64:
    """Share of seniors who look for a community in October and are not placed yet."""
    return ratio(_sums(view)[:, lives.IN_QUEUE], _in_full(view))


@metric(label="Communities on screens", unit="share", rows=("E2", "E6"))
def senior_screen_share(view: View) -> F64:
    """Share of members whose community meets on screens only."""
    total = _sums(view)
    return ratio(total[:, lives.DIGITAL_MEMBERS], total[:, MEMBERS])


@metric(label="Seniors online", unit="share", better="higher", rows=("E6", "E11"))
def seniors_online(view: View) -> F64:
    """Share of residents of 65 and older who use the internet; compare T110."""
    return ratio(_sums(view)[:, lives.ONLINE_NOW], _in_full(view))


@metric(label="Reach: not under the lamp", unit="ratio", better="higher", rows=("E5",))
def reach_hidden(view: View) -> F64:
    """Membership of seniors who are hard to reach over that of the others."""
    return _reach(view, lives.HIDDEN_MEMBERS, lives.HIDDEN)


@metric(label="Reach: limited mobility", unit="ratio", better="higher", rows=("E6",))
def reach_limited(view: View) -> F64:
    """Membership of seniors of limited mobility over that of the others."""
    return _reach(view, lives.LIMITED_MEMBERS, lives.LIMITED)


@metric(label="Reach: Russian and Amharic", unit="ratio", better="higher", rows=("E6", "E10"))
def reach_languages(view: View) -> F64:
    """Membership of seniors who speak Russian or Amharic over that of the others."""
    return _reach(view, lives.OTHER_TONGUE_MEMBERS, lives.OTHER_TONGUE)
