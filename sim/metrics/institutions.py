"""Institutions: grants, leverage, donors, self-management, stability of joint services."""

import numpy as np

from sim.kernels import accounts as line
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.cooperation import saving_by_authority
from sim.metrics.reading.money import BODIES, TOWNS
from sim.metrics.view import View
from sim.registry import metric


@metric(label="Take-up of calls", unit="share", better="higher", rows=("A7", "D7"))
def grant_take_up(view: View) -> F64:
    """Calls to which authorities applied, of those open to them. Source: METRICS section 7."""
    return ratio(view.institutions.applied, view.institutions.eligible)


@metric(label="Success with calls", unit="share", better="higher", rows=("A7",))
def grant_success(view: View) -> F64:
    """Calls that authorities won, of those to which they applied."""
    return ratio(view.institutions.won, view.institutions.applied)


@metric(label="Absorption", unit="share", better="higher", rows=("A7",))
def grant_absorption(view: View) -> F64:
    """What is spent of the awards of the year; the rest returns to the state."""
    return ratio(view.institutions.spent, view.institutions.awarded)


@metric(label="Project grants", unit="NIS/year per resident", better="higher", rows=("A7", "A11"))
def project_grants(view: View) -> F64:
    """Grants won in calls and spent, without the own share."""
    return view.per_resident(view.institutions.spent - view.institutions.matching)


@metric(label="Additional grants", unit="NIS/year per resident", better="higher", rows=("A7",))
def grants_additional(view: View) -> F64:
    """Project grants beyond those expected at the start that the state pays on top, displaced ones left out."""
    return view.per_resident(view.institutions.extra - view.institutions.displaced)


@metric(label="Displaced grants", unit="NIS/year per resident", better="lower", rows=("A7",))
def grants_displaced(view: View) -> F64:
    """Project grants beyond those expected at the start that applicants elsewhere lose; negative where they gain."""
    return view.per_resident(view.institutions.displaced)


@metric(label="Leverage", unit="NIS per NIS", better="higher", rows=("D7", "C7"))
def leverage(view: View) -> F64:
    """Project grants and raised donations for each shekel that members pay as own share and for programmes."""
    own = view.institutions.matching + view.paid(TOWNS, line.OUTSOURCED_PROGRAMMES)
    won = view.institutions.spent - view.institutions.matching + view.institutions.raised
    return ratio(won, own)


@metric(label="Grants won by voice", unit="NIS/year per resident", rows=("B11",))
def voice_grants(view: View) -> F64:
    """Discretionary transfers that clusters won by speaking with one voice."""
    return view.per_resident(view.received(TOWNS, line.DISCRETIONARY_GRANTS))


@metric(label="Grants for the basket", unit="NIS/year per resident", rows=("A8", "B10"))
def basket_grants(view: View) -> F64:
    """What the state pays so that services reach the national basket."""
    return view.per_resident(view.received(TOWNS, line.BASKET_GRANTS))


@metric(label="State support of clusters", unit="NIS/year per resident", rows=("A11", "B13"))
def cluster_support(view: View) -> F64:
    """Allocations to cluster bodies and subsidies for joining."""
    support = view.received(BODIES, line.CLUSTER_SUPPORT) + view.received(TOWNS, line.JOINING_SUBSIDIES)
    return view.per_resident(support)


@metric(label="Third sector", unit="NIS/year per resident", better="higher", rows=("A1", "C7"))
def third_sector_spending(view: View) -> F64:
    """Spending of the third sector, donations raised by associations of friends included."""
    return view.per_resident(view.institutions.third)


@metric(label="Municipal capacity", unit="1", better="higher", rows=("C4", "D3", "D5"))
def municipal_capacity(view: View) -> F64:
    """Capacity of authorities in [0, 1], mean over residents."""
    return view.institutions.capacity.copy()


@metric(label="Use of data", unit="share", better="higher", rows=("A3", "D7"))
def informed_spending(view: View) -> F64:
    """Share of service spending that is allotted with information: data at hand, as far as capacity makes use of it."""
    return view.institutions.informed.copy()


@metric(label="Planning horizon", unit="share", better="higher", rows=("D7",))
def planned_spending(view: View) -> F64:
    """Share of service spending that stands in plans of several years."""
    return view.institutions.planned.copy()


@metric(label="Public participation", unit="share of residents", better="higher", rows=("D7", "C1"))
def participation(view: View) -> F64:
    """Residents who are engaged as leaders on platforms."""
    return view.institutions.participation.copy()


@metric(label="Institutionalisation", unit="1", rows=("B13",))
def institutionalisation(view: View) -> F64:
    """Degree to which the cluster body is an institution, in [0, 1]."""
    return view.institutions.institution.copy()


@metric(label="Core stability", unit="share", better="higher", rows=("A14", "B7"))
def core_stability(view: View) -> F64:
    """Share of tested sub-coalitions of joint services that would not pay less by themselves; NaN without any.

    Up to six members all are tested, above 64 are drawn. Source: METRICS section 7.
    """
    return view.institutions.stable.copy()


def _net_benefit(view: View) -> F64:
    """Return what authorities get of joint action and programmes less what they pay for them, NIS/year by authority."""
    n, figures = view.areas.n, view.institutions
    grants = (line.DISCRETIONARY_GRANTS, line.BASKET_GRANTS, line.JOINING_SUBSIDIES)
    got = view.received(TOWNS, *grants)[:n] + figures.extra[:n] + figures.raised[:n] + saving_by_authority(view)
    dues = view.paid(TOWNS, line.MEMBER_FEES)[:n] - figures.service_fees[:n]
    net: F64 = got - dues - view.paid(TOWNS, line.OUTSOURCED_PROGRAMMES)[:n]
    return net


def _takes_part(view: View) -> F64:
    """Return 1 for authorities that pay for a programme, are members of a joint service, or pay dues."""
    n = view.areas.n
    paid = view.paid(TOWNS, line.OUTSOURCED_PROGRAMMES)[:n] + view.paid(TOWNS, line.MEMBER_FEES)[:n]
    return np.where(paid > 0.0, 1.0, 0.0)


@metric(label="Net benefit", unit="NIS/year per resident", better="higher", rows=("A14",))
def net_benefit(view: View) -> F64:
    """Savings, grants and donations won by joint action less programme costs and dues, of those who take part.

    Money only: what services are worth and what others in the country lose is not in it. Source: METRICS section 7b.
    """
    part = _takes_part(view)
    people = view.areas.fold(view.people.total[: view.areas.n] * part)
    return ratio(view.areas.fold(np.where(part > 0.0, _net_benefit(view), 0.0)), people)


@metric(label="Partners with added value", unit="share", better="higher", rows=("A14",))
def added_value_share(view: View) -> F64:
    """Share of authorities that take part in joint action with a net benefit of at least 0."""
    part = _takes_part(view)
    return ratio(view.areas.fold((_net_benefit(view) >= 0.0) * part), view.areas.fold(part))


@metric(label="Inequality of benefits", unit="1", better="lower", rows=("A14",))
def benefit_gini(view: View) -> F64:
    """Gini coefficient between members of the net saving per resident; losses count, so it is over absolute values."""
    people = np.maximum(view.people.total[: view.areas.n], 1.0)
    members = view.towns.is_member.any(axis=1)
    each = saving_by_authority(view) / people
    out = np.full(len(view.areas), np.nan)
    for area in range(view.areas.n, len(view.areas)):
        inside = members & (view.areas.members[area] > 0.0)
        if inside.sum() > 1:
            own = each[inside]
            apart = np.abs(own[:, None] - own[None, :]).mean()
            out[area] = apart / max(2.0 * float(np.abs(own).mean()), 1e-12)
    return out
