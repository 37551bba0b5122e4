"""Who takes part in programmes for businesses and work, and what they win."""

import numpy as np

from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.view import View
from sim.registry import metric

SUPPORTED, MEMBERS, ALL = 0, 1, 2


@metric(label="Supported businesses", unit="share", rows=("C5",))
def supported_share(view: View) -> F64:
    """Share of businesses that are accompanied by a programme in December."""
    counts = view.schemes.businesses
    return ratio(counts[:, SUPPORTED], counts[:, ALL])


@metric(label="Members of business networks", unit="share", rows=("A10", "C5"))
def network_share(view: View) -> F64:
    """Share of businesses that are members of a network in December."""
    counts = view.schemes.businesses
    return ratio(counts[:, MEMBERS], counts[:, ALL])


@metric(label="Sales of network members", unit="ratio", rows=("A10", "C5"))
def network_sales_ratio(view: View) -> F64:
    """Sales of a member of a business network over those of other businesses, last month; NaN without members.

    Members may differ from others before they join: only its change between paired runs says what the network does.
    """
    counts, sales = view.schemes.businesses, view.schemes.sales
    members = ratio(sales[:, 0], counts[:, MEMBERS])
    others = ratio(sales[:, 1] - sales[:, 0], counts[:, ALL] - counts[:, MEMBERS])
    out = ratio(members, np.nan_to_num(others))
    return np.where(counts[:, MEMBERS] > 0.0, out, np.nan)


@metric(label="In employment programmes", unit="share", rows=("A10", "A13"))
def programme_share(view: View) -> F64:
    """Share of residents who are in an employment programme or are still helped by one."""
    return view.per_resident(view.schemes.participants)


@metric(label="Demand won", unit="NIS/year per resident", rows=("A5", "C5"))
def demand_won(view: View) -> F64:
    """Demand from outside that supported businesses, networks and attracted plants brought and still have."""
    return view.per_resident(view.schemes.won)
