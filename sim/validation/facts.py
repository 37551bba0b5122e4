"""Figures that targets ask for and no metric gives, read from the state once a year; region only."""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import gamma, log
from typing import Final

import numpy as np

from sim.data import authority_table
from sim.data.roster import roster
from sim.kernels import accounts as line
from sim.kernels.codes import (
    ADMINISTRATION,
    CHILD,
    EARLY_CHILDHOOD,
    EDUCATION_ENRICHMENT,
    EMPLOYEE,
    FEMALE,
    MALE,
    PUPIL_TRANSPORT,
)
from sim.kernels.dtypes import BOOL, F64
from sim.metrics.reading.money import TOWNS
from sim.metrics.view import View
from sim.processes.communities import THRESHOLD
from sim.state import State

MONTHS: Final = 12
SENIOR: Final = 65 * MONTHS
SMALL: Final = 15_000
"""Residents below which an authority is small (SOURCES B)."""
BENEFIT_AGES: Final = (20 * MONTHS, 67 * MONTHS)
EMPLOYER_TAIL: Final = 5.0
"""Jobs from which the upper tail of business sizes is measured (T74)."""
SCHOOLING: Final = [EDUCATION_ENRICHMENT, EARLY_CHILDHOOD, PUPIL_TRANSPORT]
RICH, POOR, POOREST = 8, 2, 1
"""Socio-economic clusters that targets compare."""
SHAPES: Final = (0.3, 4.0)
"""Range in which the shape of the growth distribution is looked for."""


@dataclass(slots=True)
class Facts:
    """Reads the figures of a run year after year and remembers what they need from the year before."""

    ses: F64
    """float64[n], socio-economic cluster 1 to 10 of each authority."""
    ses_index: F64
    arab: F64
    """float64[n], share of Arab residents at the start."""
    periphery: F64
    """float64[n], peripherality index."""
    is_town: BOOL
    """bool[n], cities and local councils."""
    sales: dict[int, float] = field(default_factory=dict)
    """Expected sales of each business a year ago, by identity."""

    @classmethod
    def of(cls, state: State) -> "Facts":
        """Return a reader for a newly built region."""
        ids = state.geography.ids
        table = authority_table(ids, state.start)
        towns = np.array([roster()[name].kind in ("city", "local_council") for name in ids])
        return cls(table.ses_cluster, table.ses_index, 1.0 - table.group_share[:, 0], table.peripherality_index, towns)

    def read(self, view: View, state: State) -> dict[str, float]:
        """Return the figures of a December, or of the start, by name; NaN where there is none."""
        found = {name: float(make(self, view, state)) for name, make in READERS.items()}
        found["growth_shape"] = self._growth_shape(state)
        return found

    def _growth_shape(self, state: State) -> float:
        """Return the shape of the distribution of business growth over the year, and note sales for the next."""
        firms, n = state.businesses, state.businesses.n
        rows = np.flatnonzero(firms.alive[:n] == 1)[state.n_public :]
        now = dict(zip(firms.uid[rows].tolist(), firms.expected[rows].tolist(), strict=True))
        pairs = [(value, self.sales[key]) for key, value in now.items() if key in self.sales]
        self.sales = now
        change = np.array([log(after / before) for after, before in pairs if after > 0.0 and before > 0.0])
        return subbotin_shape(change - change.mean()) if change.size > 100 else float("nan")


def subbotin_shape(deviation: F64) -> float:
    """Return the shape b of exp(-|x/a|^b / b) of greatest likelihood: 1 is Laplace's distribution, 2 the normal one.

    Source: Subbotin (1923); Bottazzi & Secchi (2006), https://doi.org/10.1093/icc/dtl014; golden-section search
    """
    size = np.abs(deviation[deviation != 0.0])
    low, high = SHAPES
    golden = 0.5 * (5.0**0.5 - 1.0)
    for _ in range(40):
        left, right = high - golden * (high - low), low + golden * (high - low)
        if _loss(size, left) < _loss(size, right):
            high = right
        else:
            low = left
    return 0.5 * (low + high)


def _loss(size: F64, shape: float) -> float:
    """Return the mean negative log likelihood with the best scale."""
    scale = float((size**shape).mean()) ** (1.0 / shape)
    return log(2.0 * scale * shape ** (1.0 / shape) * gamma(1.0 + 1.0 / shape)) + 1.0 / shape


def weighted_gini(value: F64, weight: F64) -> float:
    """Return the Gini coefficient of figures of authorities, weighted."""
    known = ~np.isnan(value) & (weight > 0.0)
    order = np.argsort(value[known], kind="stable")
    w = weight[known][order] / weight[known].sum()
    income = w * value[known][order]
    income = income / income.sum()
    cum = np.cumsum(income)
    return float(1.0 - (w * (2.0 * cum - income)).sum())


def weighted_cv(value: F64, weight: F64) -> float:
    """Return the coefficient of variation of figures of authorities, weighted."""
    known = ~np.isnan(value) & (weight > 0.0)
    if not known.any():
        return float("nan")
    mean = float(np.average(value[known], weights=weight[known]))
    return float(np.sqrt(np.average((value[known] - mean) ** 2, weights=weight[known])) / mean)


def _each(view: View, amount: F64) -> F64:
    """Return an amount for each resident by authority, NaN without residents."""
    people = view.people.total[: view.areas.n]
    out: F64 = np.full(people.size, np.nan)
    np.divide(amount[: view.areas.n], people, out=out, where=people > 0.0)
    return out


def _small_share(_: Facts, view: View, __: State) -> float:
    people = view.people.total[: view.areas.n]
    return float((people[people > 0.0] < SMALL).mean())


def _grants(_: Facts, view: View, __: State) -> float:
    return float((view.towns.grant[: view.areas.n] > 0.0).sum())


def _spending_gini(_: Facts, view: View, __: State) -> float:
    spent = _each(view, view.towns.spending)
    return weighted_gini(spent, view.people.total[: view.areas.n]) if np.isfinite(spent).any() else float("nan")


def _own_revenue_cv(_: Facts, view: View, state: State) -> float:
    weight = view.people.total[: view.areas.n] * np.array([name != "tamar" for name in state.geography.ids])
    return weighted_cv(_each(view, view.towns.own_revenue), weight)


def _by_ses(amount: F64, facts: Facts, view: View, cluster: int) -> float:
    """Return an amount for each resident of the authorities of a socio-economic cluster."""
    n = view.areas.n
    inside = facts.ses == cluster
    people = float(view.people.total[:n][inside].sum())
    return float(amount[:n][inside].sum()) / people if people > 0.0 else float("nan")


def _own_revenue_ratio(facts: Facts, view: View, _: State) -> float:
    own = view.towns.own_revenue
    return _by_ses(own, facts, view, RICH) / _by_ses(own, facts, view, POOR)


def _business_arnona_ratio(facts: Facts, view: View, _: State) -> float:
    paid = view.received(TOWNS, line.ARNONA_OF_BUSINESSES)
    poor = _by_ses(paid, facts, view, POOR)
    return _by_ses(paid, facts, view, RICH) / poor if poor > 0.0 else float("nan")


def _grant_poorest(facts: Facts, view: View, _: State) -> float:
    return _by_ses(view.towns.grant, facts, view, POOREST)


def _collection_gap(_: Facts, view: View, __: State) -> float:
    """Return residential collection in authorities with a Jewish majority less that in the others, by residents."""
    n = view.areas.n
    groups, people = view.people.groups[:n], view.people.total[:n]
    rate = np.divide(view.towns.collected[:n], view.towns.billed[:n], out=np.zeros(n), where=view.towns.billed[:n] > 0)
    jewish = (2.0 * groups[:, 0] >= people) & (people > 0.0)
    if not (jewish.any() and (~jewish & (people > 0.0)).any()):
        return float("nan")
    return float(np.average(rate[jewish], weights=people[jewish])) - float(
        np.average(rate[~jewish], weights=people[~jewish])
    )


def _low_pay(_: Facts, __: View, state: State) -> float:
    """Return the share of employees who earn no more than the minimum wage, which follows the wage level."""
    people = state.residents
    works = people.status[: people.n] == EMPLOYEE
    line_of_pay = state.law.minimum_wage * state.wage_index
    return float((people.pay[: people.n][works] <= line_of_pay).mean()) if works.any() else float("nan")


def _benefit_cv(_: Facts, view: View, state: State) -> float:
    """Return the coefficient of variation of the share on unemployment benefit of those of 20-66.

    The variance that the sample adds to small places, rate over number, is taken off: the whole population has little
    of it.
    """
    people, n = state.residents, view.areas.n
    age = state.month - people.born[: people.n].astype(np.int64)
    grown = (people.status[: people.n] >= CHILD) & (age >= BENEFIT_AGES[0]) & (age < BENEFIT_AGES[1])
    number = np.bincount(people.home[: people.n][grown], minlength=n).astype(np.float64)
    paid = np.bincount(people.home[: people.n][grown & (people.benefit[: people.n] > 0)], minlength=n)
    rate = np.divide(paid, number, out=np.full(n, np.nan), where=number > 0.0)
    weight = np.where(number > 0.0, view.people.total[:n], 0.0)
    spread, mean = weighted_cv(rate, weight), float(np.average(np.nan_to_num(rate), weights=weight))
    luck = float(np.average(np.nan_to_num(rate) / np.maximum(number, 1.0), weights=weight)) * (1.0 - state.sample)
    return float(np.sqrt(max(spread**2 - luck / mean**2, 0.0))) if mean > 0.0 else float("nan")


def _self_employed_ratio(_: Facts, view: View, __: State) -> float:
    staff = float(view.people.employees[-1].sum())
    return (float(view.people.employed[-1].sum()) - staff) / staff if staff > 0.0 else float("nan")


def _wage_cv(_: Facts, view: View, __: State) -> float:
    n = view.areas.n
    staff = view.people.employees[:n].sum(axis=(1, 2))
    paid = view.people.wages.paid[:n].sum(axis=(1, 2))
    return weighted_cv(np.divide(paid, staff, out=np.full(n, np.nan), where=staff > 0.0), staff)


def _women_lonely_ratio(_: Facts, __: View, state: State) -> float:
    people = state.residents
    old = (people.status[: people.n] >= CHILD) & (state.month - people.born[: people.n].astype(np.int64) >= SENIOR)
    lonely, sex = people.lonely[: people.n] > THRESHOLD, people.sex[: people.n]
    women, men = (lonely[old & (sex == kind)] for kind in (FEMALE, MALE))
    return float(women.mean() / men.mean()) if women.size and men.size and men.any() else float("nan")


def _size_tail(_: Facts, __: View, state: State) -> float:
    """Return the exponent of the upper tail of business sizes by maximum likelihood (Hill), real jobs.

    Source: Hill (1975), https://doi.org/10.1214/aos/1176343247; half a job less for whole numbers (Clauset et al. 2009)
    """
    firms = state.businesses
    rows = slice(state.n_public, firms.n)
    weight = firms.weight[rows].astype(np.float64)
    jobs = (firms.staff[rows] + firms.commuters[rows]) / (state.sample * np.maximum(weight, 1e-9))
    tail = (firms.alive[rows] == 1) & (jobs >= EMPLOYER_TAIL)
    logs = np.log(jobs[tail] / (EMPLOYER_TAIL - 0.5))
    return float(weight[tail].sum() / (weight[tail] * logs).sum()) if tail.any() else float("nan")


def _curve(facts: Facts, view: View, spent: F64) -> tuple[float, float]:
    """Return slope and curvature of ln spending for each resident on ln(N/20,000), over cities and local councils.

    Controls: socio-economic index, share of Arab residents, peripherality.
    """
    people = view.people.total[: view.areas.n]
    used = facts.is_town & (people > 0.0) & (spent > 0.0)
    if used.sum() < 8:
        return float("nan"), float("nan")
    x = np.log(people[used] / 20_000.0)
    controls = [np.ones(x.size), x, x * x, facts.ses_index[used], facts.arab[used], facts.periphery[used]]
    found = np.linalg.lstsq(np.stack(controls, axis=1), np.log(spent[used]), rcond=None)[0]
    return float(found[1]), float(found[2])


def _at(people: float, curve: tuple[float, float]) -> float:
    x = log(people / 20_000.0)
    return curve[0] * x + curve[1] * x * x


def _cost_ratio(curve: tuple[float, float]) -> float:
    return float(np.exp(_at(6_000.0, curve) - _at(40_000.0, curve)))


def _total_ratio(facts: Facts, view: View, _: State) -> float:
    return _cost_ratio(_curve(facts, view, _each(view, view.towns.spending)))


def _merger_saving(facts: Facts, view: View, _: State) -> float:
    curve = _curve(facts, view, _each(view, view.towns.spending))
    return 1.0 - float(np.exp(_at(12_000.0, curve) - _at(6_000.0, curve)))


def _administration_ratio(facts: Facts, view: View, state: State) -> float:
    return _cost_ratio(_curve(facts, view, _each(view, state.authorities.budget[:, ADMINISTRATION].astype(np.float64))))


def _education_elasticity(facts: Facts, view: View, state: State) -> float:
    return _curve(facts, view, _each(view, state.authorities.budget[:, SCHOOLING].sum(axis=1).astype(np.float64)))[0]


READERS: Final[dict[str, Callable[[Facts, View, State], float]]] = {
    "small_share": _small_share,
    "grants_received": _grants,
    "spending_gini": _spending_gini,
    "own_revenue_cv": _own_revenue_cv,
    "own_revenue_ratio": _own_revenue_ratio,
    "business_arnona_ratio": _business_arnona_ratio,
    "grant_poorest": _grant_poorest,
    "collection_gap": _collection_gap,
    "low_pay": _low_pay,
    "benefit_cv": _benefit_cv,
    "self_employed_ratio": _self_employed_ratio,
    "wage_cv": _wage_cv,
    "women_lonely_ratio": _women_lonely_ratio,
    "size_tail": _size_tail,
    "total_ratio": _total_ratio,
    "merger_saving": _merger_saving,
    "administration_ratio": _administration_ratio,
    "education_elasticity": _education_elasticity,
}
NAMES: Final = (*READERS, "growth_shape")
