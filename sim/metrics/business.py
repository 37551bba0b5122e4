"""Businesses and jobs by place of work."""

from collections.abc import Callable

import numpy as np

from sim.kernels.codes import SECTORS
from sim.kernels.dtypes import F64
from sim.kernels.snapshot import SIZES
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric


def _stock(view: View) -> F64:
    return view.firms.stock.sum(axis=1)


def _sector_shares(view: View) -> F64:
    jobs = view.firms.jobs[:, : len(SECTORS)]
    return ratio(jobs, np.broadcast_to(jobs.sum(axis=1, keepdims=True), jobs.shape))


@metric(label="Businesses", unit="business", better="higher", rows=("A6",))
def businesses(view: View) -> F64:
    """Businesses that trade at the end of the year."""
    return _stock(view)


@metric(label="Business births", unit="1/year", rows=("C5",))
def business_birth_rate(view: View) -> F64:
    """Businesses founded in the year over those that trade at its end; compare T70."""
    return ratio(view.firms.births, _stock(view))


@metric(label="Business closures", unit="1/year", better="lower", rows=("C5",))
def business_closure_rate(view: View) -> F64:
    """Businesses closed in the year over those that trade at its end."""
    return ratio(view.firms.closures, _stock(view))


@metric(label="Jobs", unit="job", better="higher", rows=("A12",))
def jobs(view: View) -> F64:
    """Jobs filled in the area, by residents and commuters, public employers included."""
    return view.firms.jobs.sum(axis=1)


@metric(label="Concentration of sectors", unit="1", rows=("A5",))
def sector_concentration(view: View) -> F64:
    """Herfindahl-Hirschman index of jobs over the ten sectors: sum of squared shares.

    Source: Hirschman (1964), The paternity of an index; METRICS section 6.
    """
    shares = _sector_shares(view)
    return (shares * shares).sum(axis=1)


@metric(label="Variety of sectors", unit="ln", rows=("A5",))
def sector_entropy(view: View) -> F64:
    """Entropy of jobs over the ten sectors, - sum of s ln s: higher is more varied.

    Source: Frenken, Van Oort & Verburg (2007), https://doi.org/10.1080/00343400601120296
    """
    shares = _sector_shares(view)
    return -(shares * np.log(np.where(shares > 0.0, shares, 1.0))).sum(axis=1)


def _declare(kind: str, index: int, words: str) -> None:
    """Declare the jobs of a sector or the share of a size class."""

    def of_sector(view: View) -> F64:
        return view.firms.jobs[:, index].copy()

    def of_size(view: View) -> F64:
        return ratio(view.firms.stock[:, index], _stock(view))

    of_sector.__doc__ = f"Jobs filled in {words}, by residents and commuters."
    of_size.__doc__ = f"Share of businesses with {words} jobs, the owner's own work included; compare T72, T73."
    function: Callable[[View], F64] = of_sector if kind == "jobs" else of_size
    name = f"{kind}_{words.replace(' ', '_').replace('-', '_').replace('+', '_up')}"
    label, unit = (f"Jobs in {words}", "job") if kind == "jobs" else (f"Businesses with {words} jobs", "share")
    function.__name__ = function.__qualname__ = name
    metric(label=label, unit=unit, rows=("A5",))(function)


for _index, _words in enumerate((*SECTORS, "local_government")):
    _declare("jobs", _index, _words.replace("_", " "))
for _index, _words in enumerate(SIZES):
    _declare("size", _index, _words)
