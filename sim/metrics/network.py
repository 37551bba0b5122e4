"""The network of organisations and leaders: of a cluster or of the region; of its own ties for an authority."""

from sim.kernels import networks
from sim.kernels.dtypes import F64
from sim.metrics.view import View
from sim.registry import metric


@metric(label="Density of ties", unit="share", rows=("A2",))
def tie_density(view: View) -> F64:
    """Ties over all pairs of actors; NaN for a single authority. Source: METRICS section 5."""
    return view.institutions.network[:, networks.DENSITY].copy()


@metric(label="Ties across sectors", unit="share", better="higher", rows=("A2", "B13"))
def tie_mix(view: View) -> F64:
    """Share of ties that join actors of different kinds."""
    return view.institutions.network[:, networks.CROSS].copy()


@metric(label="Ties of an actor", unit="tie", rows=("A2", "A10"))
def tie_degree(view: View) -> F64:
    """Mean number of ties of an actor; of the authority itself for an authority."""
    return view.institutions.network[:, networks.DEGREE].copy()


@metric(label="Largest component", unit="share", rows=("A2",))
def tie_giant(view: View) -> F64:
    """Share of actors that belong to the largest component; NaN for a single authority."""
    return view.institutions.network[:, networks.GIANT].copy()


@metric(label="Betweenness of the cluster body", unit="share", rows=("A9", "B13"))
def hub_betweenness(view: View) -> F64:
    """Share of shortest paths between others of the cluster that lead over its body; the mean over clusters."""
    return view.institutions.network[:, networks.BETWEENNESS].copy()


@metric(label="Fragmentation without the body", unit="share", better="lower", rows=("A9", "B13"))
def hub_fragmentation(view: View) -> F64:
    """Share of pairs in a cluster that could not reach each other without its body; the mean over clusters."""
    return view.institutions.network[:, networks.FRAGMENTATION].copy()


@metric(label="Sectors in touch", unit="share", better="higher", rows=("A1", "A9"))
def sectors_reached(view: View) -> F64:
    """Share of the other five kinds of actors with which an authority keeps a tie, mean over residents."""
    return view.institutions.reached.copy()
