"""What residents have learnt."""

from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import F64
from sim.kernels.snapshot import AT_18, AT_25, AT_35
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric


def _share(view: View, column: int, group: slice = slice(None)) -> F64:
    learners = view.people.learners[:, group].sum(axis=1)
    return ratio(learners[:, column + 1], learners[:, column])


@metric(label="Matriculation", unit="share", better="higher", rows=("D8",))
def matriculation_share(view: View) -> F64:
    """Share with matriculation among residents who were 18 or 19 when the school year began; baseline T80."""
    return _share(view, AT_18)


@metric(label="Matriculation gap of groups", unit="share", better="lower", rows=("B6", "D8"))
def matriculation_gap_arab(view: View) -> F64:
    """Share with matriculation at 18-19 of Jewish and other residents less that of Arab ones; compare T80."""
    return _share(view, AT_18, slice(JEWISH, JEWISH + 1)) - _share(view, AT_18, ARAB)


@metric(label="Degrees at 25-34", unit="share", better="higher", rows=("D6", "D8"))
def degree_share_25_34(view: View) -> F64:
    """Share with a degree among residents of 25-34; degrees are taken at 26."""
    return _share(view, AT_25)


@metric(label="Degrees at 35-54", unit="share", better="higher", rows=("D8",))
def degree_share_35_54(view: View) -> F64:
    """Share with a degree among residents of 35-54; compare T84."""
    return _share(view, AT_35)
