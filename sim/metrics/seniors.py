"""Senior citizens: loneliness and communities, as of the last quarter; NaN before the first one."""

from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric

SENIORS, MEMBERS, LONELY = 0, 1, 2


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
