"""Local purchases, and how far a shekel goes in the region. Reported, never imposed."""

from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric


@metric(label="Procurement in the region", unit="share", better="higher", rows=("A6",))
def procurement_local(view: View) -> F64:
    """Share of purchases by contract of authorities and cluster bodies whose supplier is a business of the region."""
    return ratio(view.money.bought_in_region, view.money.bought)


@metric(label="Procurement in the authority", unit="share", rows=("A6",))
def procurement_at_home(view: View) -> F64:
    """Share of purchases by contract whose supplier is a business of the authority that buys."""
    return ratio(view.money.bought_at_home, view.money.bought)


@metric(label="Household spending in the region", unit="share", better="higher", rows=("A6",))
def spending_local(view: View) -> F64:
    """Share of household spending on goods and services, net of VAT, that businesses of the region receive."""
    return view.money.kept.copy()


@metric(label="Local retention, round 1", unit="share", better="higher", rows=("A6",))
def retention_1(view: View) -> F64:
    """What residents (wages) and businesses (contracts) of the region get of a shekel of municipal spending.

    Source: METRICS section 7.
    """
    return view.money.rounds[:, 0].copy()


@metric(label="Local retention, round 2", unit="share", better="higher", rows=("A6",))
def retention_2(view: View) -> F64:
    """What is in the region after those who got a shekel of municipal spending have spent their part."""
    return view.money.rounds[:, 1].copy()


@metric(label="Local retention, round 3", unit="share", better="higher", rows=("A6",))
def retention_3(view: View) -> F64:
    """What is in the region of a shekel of municipal spending after a third round."""
    return view.money.rounds[:, 2].copy()


@metric(label="LM3", unit="ratio", better="higher", rows=("A6",))
def lm3(view: View) -> F64:
    """Local multiplier: the shekel, what stays after the first round and after the second, over the shekel.

    From the year's ledger: first round by the area's own municipal spending, then by the region's purses. R1 is the
    shekel spent.
    Source: Sacks (2002), The Money Trail, New Economics Foundation; METRICS section 7.
    """
    return 1.0 + view.money.rounds[:, 0] + view.money.rounds[:, 1]
