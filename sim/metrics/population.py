"""Residents and households: how many, who, and how they come and go."""

from sim.kernels.codes import BEDOUIN, DRUZE, JEWISH
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric

PER = 1000.0


def _rate(view: View, flow: F64) -> F64:
    """Return a flow of the year for 1,000 residents, the mean of January and December."""
    return ratio(PER * flow, 0.5 * (view.people.opening + view.people.total))


@metric(label="Residents", unit="person", rows=("B8",))
def residents(view: View) -> F64:
    """Residents at the end of the year; baseline T01."""
    return view.people.total.copy()


@metric(label="Population growth", unit="1/year", rows=("B8",))
def population_growth(view: View) -> F64:
    """Residents at the end of the year over those of January, less 1; compare T05."""
    return ratio(view.people.total, view.people.opening) - 1.0


@metric(label="Births", unit="1/1000 residents and year", rows=())
def birth_rate(view: View) -> F64:
    """Births of the year for 1,000 residents; baseline T94."""
    return _rate(view, view.people.births)


@metric(label="Deaths", unit="1/1000 residents and year", better="lower", rows=())
def death_rate(view: View) -> F64:
    """Deaths of the year for 1,000 residents; baseline T94."""
    return _rate(view, view.people.deaths)


@metric(label="Net migration", unit="1/1000 residents and year", better="higher", rows=("A12",))
def net_migration(view: View) -> F64:
    """Arrivals less departures of the year for 1,000 residents; moves inside an area cancel."""
    return _rate(view, view.people.arrivals - view.people.departures)


@metric(label="Departures", unit="1/1000 residents and year", better="lower", rows=("A12",))
def departure_rate(view: View) -> F64:
    """Residents who left their authority in the year, for another one or the rest of the country; compare T90."""
    return _rate(view, view.people.departures)


@metric(label="Aged 0-17", unit="share", rows=())
def share_young(view: View) -> F64:
    """Share of residents of 0-17; baseline T93."""
    return view.per_resident(view.people.ages[:, 0] + view.people.ages[:, 1])


@metric(label="Aged 65+", unit="share", rows=("E1",))
def share_old(view: View) -> F64:
    """Share of residents of 65 and older; baseline T92."""
    return view.per_resident(view.people.ages[:, 4])


@metric(label="Jewish and other residents", unit="share", rows=())
def share_jewish(view: View) -> F64:
    """Share of Jewish and other residents, as the CBS counts them."""
    return view.per_resident(view.people.groups[:, JEWISH])


@metric(label="Arab residents", unit="share", rows=())
def share_arab(view: View) -> F64:
    """Share of Arab residents, Druze and Bedouin included."""
    return view.per_resident(view.people.groups[:, ARAB].sum(axis=1))


@metric(label="Druze residents", unit="share", rows=())
def share_druze(view: View) -> F64:
    """Share of Druze residents."""
    return view.per_resident(view.people.groups[:, DRUZE])


@metric(label="Bedouin residents", unit="share", rows=())
def share_bedouin(view: View) -> F64:
    """Share of Bedouin residents."""
    return view.per_resident(view.people.groups[:, BEDOUIN])


@metric(label="Households", unit="household", rows=())
def households(view: View) -> F64:
    """Households at the end of the year."""
    # Households and residents carry the same weight, so that their ratio is that of the sample.
    return ratio(view.people.total, household_size(view))


@metric(label="Household size", unit="person", rows=())
def household_size(view: View) -> F64:
    """Mean number of members of a household."""
    return view.incomes.size.copy()
