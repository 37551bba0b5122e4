"""Municipal services: what residents get and what a unit costs, domain by domain."""

from collections.abc import Callable

import numpy as np

from sim.kernels.codes import DOMAINS
from sim.kernels.dtypes import F64
from sim.metrics.gaps import FLOOR
from sim.metrics.view import View
from sim.registry import Better, metric


@metric(label="Service level", unit="national mean of the start = 1", better="higher", rows=("A12", "B1", "C8"))
def service_level(view: View) -> F64:
    """Service level over all domains, weighted by what the country spends on each; areas by residents."""
    return view.towns.area_composite.copy()


@metric(label="Basket", unit="share", better="higher", rows=("A8", "B10"))
def basket_share(view: View) -> F64:
    """Share of residents who receive a service at 0.8 of the national mean of the start, mean over the domains."""
    level = view.towns.level
    return view.weighted(np.where(np.isnan(level[:, 0]), np.nan, (level >= FLOOR).mean(axis=1)))


@metric(label="Above the threshold", unit="share", better="higher", rows=("B3", "A12"))
def threshold_access(view: View) -> F64:
    """Share of residents whose providers serve enough residents for a full service, mean over the domains."""
    return view.weighted(view.society.above_threshold)


@metric(label="Special services", unit="share", better="higher", rows=("B3", "B10"))
def special_access(view: View) -> F64:
    """Share of residents where a service that needs more residents than one authority has is open (L04)."""
    return view.weighted(view.society.special)


@metric(label="Joint services", unit="domain", rows=("B1", "B7"))
def joint_domains(view: View) -> F64:
    """Domains that an authority shares with others; in a cluster or the region, joint services that exist."""
    areas, own = view.areas, view.towns.is_member
    shared = np.zeros(len(areas))
    if own.any():
        shared[: areas.n] = own.sum(axis=1)
        exists = areas.fold(own * 1.0)[areas.n : -1] > 0.0
        shared[areas.n : -1] = exists.sum(axis=1)
        shared[-1] = exists.sum()
    return shared


@metric(label="Members of joint services", unit="authority", rows=("B7",))
def joint_members(view: View) -> F64:
    """Authorities that share at least one domain."""
    return view.areas.fold(np.logical_or.reduce(view.towns.is_member, axis=1) * 1.0)


def _declare(domain: str, index: int) -> None:
    """Declare level and unit cost of a domain."""
    words = domain.replace("_", " ")

    def level(view: View) -> F64:
        return view.towns.area_level[:, index].copy()

    def cost(view: View) -> F64:
        return view.towns.unit_cost[:, index].copy()

    level.__doc__ = f"Service level of {words}; 1 is the national mean of the start. Areas by residents."
    cost.__doc__ = f"What a unit of {words} costs as provided, a unit serving one person for a year; METRICS section 7."
    texts: tuple[tuple[Callable[[View], F64], str, str, str, Better], ...] = (
        (level, f"level_{domain}", f"Level of {words}", "national mean of the start = 1", "higher"),
        (cost, f"unit_cost_{domain}", f"Unit cost of {words}", "NIS/unit and year", "lower"),
    )
    for function, name, label, unit, better in texts:
        function.__name__ = function.__qualname__ = name
        metric(label=label, unit=unit, better=better, rows=("B1", "B4", "B9"))(function)


for _index, _domain in enumerate(DOMAINS):
    _declare(_domain, _index)
