"""How varied an area's economy is, within related sectors and across them."""

from typing import Final

import numpy as np

from sim.kernels import codes
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric

FAMILIES: Final = (
    (codes.AGRICULTURE, codes.MANUFACTURING, codes.CONSTRUCTION),
    (codes.HIGH_TECH, codes.BUSINESS_SERVICES),
    (codes.TRADE, codes.TOURISM_FOOD, codes.TRANSPORT, codes.PERSONAL_SERVICES),
    (codes.PUBLIC_SERVICES,),
)
"""Sectors that share knowledge and suppliers: goods, knowledge, trade and personal services, public (assumption)."""


def _entropy(shares: F64) -> F64:
    return -(shares * np.log(np.where(shares > 0.0, shares, 1.0))).sum(axis=1)


def _by_family(view: View) -> tuple[F64, F64]:
    """Return shares of the sectors in all jobs, and of the families."""
    jobs = view.firms.jobs[:, : codes.N_SECTORS]
    shares = ratio(jobs, np.broadcast_to(jobs.sum(axis=1, keepdims=True), jobs.shape))
    return shares, np.stack([shares[:, family].sum(axis=1) for family in FAMILIES], axis=1)


@metric(label="Unrelated variety", unit="ln", rows=("A5", "A12"))
def unrelated_variety(view: View) -> F64:
    """Entropy of jobs across four families of sectors: a shock to one leaves the others.

    Source: Frenken, Van Oort & Verburg (2007), https://doi.org/10.1080/00343400601120296; METRICS section 6.
    """
    return _entropy(_by_family(view)[1])


@metric(label="Related variety", unit="ln", rows=("A5", "A12"))
def related_variety(view: View) -> F64:
    """Entropy of jobs inside the families of related sectors, weighted by their shares: where ideas pass on.

    Related and unrelated variety add up to the variety of sectors.
    """
    shares, families = _by_family(view)
    return _entropy(shares) - _entropy(families)
