"""Municipal money: revenue, grants, spending, debt."""

import numpy as np

from sim.kernels import accounts as line
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.reading.money import BODIES, TOWNS
from sim.metrics.view import View
from sim.registry import metric

ARNONA = (line.ARNONA_OF_HOUSEHOLDS, line.ARNONA_OF_BUSINESSES)
GRANTS = (line.EARMARKED_GRANTS, line.BALANCE_GRANTS, line.PROJECT_GRANTS)


@metric(label="Own revenue", unit="NIS/year per resident", better="higher", rows=("B2",))
def own_revenue(view: View) -> F64:
    """Arnona and fees of the year over residents."""
    return view.per_resident(view.towns.own_revenue)


@metric(label="Own share of revenue", unit="share", better="higher", rows=("B2",))
def own_revenue_share(view: View) -> F64:
    """Own revenue over all receipts of authorities, loans excluded; baseline T16."""
    return ratio(view.towns.own_revenue, view.towns.revenue)


@metric(label="Business share of arnona", unit="share", rows=("B2",))
def arnona_business_share(view: View) -> F64:
    """Arnona of businesses over all arnona of the year; compare T17."""
    return ratio(view.received(TOWNS, line.ARNONA_OF_BUSINESSES), view.received(TOWNS, *ARNONA))


@metric(label="Arnona collection", unit="share", better="higher", rows=("B2", "D3"))
def arnona_collection(view: View) -> F64:
    """Share of residential arnona charged that is collected, weighted by what is charged; compare T22."""
    return ratio(view.towns.collected, view.towns.billed)


@metric(label="Balance grant", unit="NIS/year per resident", rows=("A11",))
def balance_grant(view: View) -> F64:
    """Balance grant of the state over residents; compare T20."""
    return view.per_resident(view.towns.grant)


@metric(label="State grants", unit="NIS/year per resident", rows=("A11",))
def state_grants(view: View) -> F64:
    """All grants of the state to authorities and cluster bodies over residents."""
    support = view.received(BODIES, *GRANTS, line.CLUSTER_SUPPORT)
    return view.per_resident(view.received(TOWNS, *GRANTS) + support)


@metric(label="Municipal spending", unit="NIS/year per resident", rows=("B4",))
def spending(view: View) -> F64:
    """Payments of authorities and cluster bodies over residents, without what they pay each other; compare T13."""
    return view.per_resident(view.towns.spending)


@metric(label="Balance", unit="share of revenue", better="higher", rows=("B2",))
def balance(view: View) -> F64:
    """Receipts less payments of authorities over receipts; loans excluded."""
    return ratio(view.areas.fold(view.towns.balance), view.towns.revenue)


@metric(label="Debt", unit="years of revenue", better="lower", rows=("B2",))
def debt(view: View) -> F64:
    """Debt of authorities over their receipts of the year."""
    return ratio(view.towns.debt, view.towns.revenue)


@metric(label="Authorities with a deficit", unit="share", better="lower", rows=("B2",))
def deficit_share(view: View) -> F64:
    """Share of authorities with residents that paid more than they received in the year; all count alike."""
    towns = view.towns
    lives = towns.residents > 0.0
    short = np.where(np.isnan(towns.balance), np.nan, (towns.balance < 0.0) * 1.0)
    return ratio(view.areas.fold(np.where(lives, short, 0.0)), view.areas.fold(lives * 1.0))


@metric(label="Programme cost", unit="NIS/year per resident", better="lower", rows=("A11",))
def programme_cost(view: View) -> F64:
    """What authorities and cluster bodies pay for programmes of levers, over residents."""
    cost = view.paid(TOWNS, line.OUTSOURCED_PROGRAMMES) + view.paid(BODIES, line.OUTSOURCED_PROGRAMMES)
    return view.per_resident(cost)


@metric(label="Transfer from the rest of Israel", unit="NIS/year per resident", rows=("A11",))
def state_transfer(view: View) -> F64:
    """What the state pays in the region beyond what it takes there, over residents; only for the whole region.

    Budget neutrality: a policy is paid from outside by what this changes (METRICS section 7).
    """
    amount = np.full(len(view.areas), np.nan)
    amount[-1] = view.money.state_transfer
    return view.per_resident(amount)
