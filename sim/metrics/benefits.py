"""Who lives on a benefit for want of work."""

from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric


@metric(label="On unemployment benefit", unit="share", better="lower", rows=("A12",))
def benefit_rate(view: View) -> F64:
    """Residents of 20-67 who get unemployment benefit, mean over the months of the year; compare T52, T120."""
    return ratio(view.areas.fold(view.space.on_benefit), view.areas.fold(view.space.grown))
