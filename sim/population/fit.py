"""How well residents and households match the margins of their authorities: one row for each authority and margin."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.data import AGE_BANDS, AGE_STARTS, AuthorityTable
from sim.kernels.codes import DEGREE, EMPLOYEE, FEMALE, GROUPS, MALE, MATRICULATION, RETIRED, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.distribution import gini
from sim.kernels.dtypes import BOOL, F64, I64
from sim.parameters import Parameters
from sim.population.wages import AGOROT, minimum_wage
from sim.population.work import BENEFIT_AGES, DEGREE_AGES, YOUNG_AGES, LabourTargets, labour_targets
from sim.state import Households, Residents

TOLERANCE: Final = 0.01
"""Largest relative difference that counts as fitting."""
PERSONS: Final = 2.0
"""Persons by which a count may differ whatever its size."""
SCHOOL_AGES: Final = (5, 17)


@dataclass(frozen=True, slots=True)
class FitRow:
    """One margin of one authority."""

    authority: str
    margin: str
    unit: str
    target: float
    simulated: float
    """In real units: counts of a sample are multiplied by 1 / sample."""
    fitted: bool
    """Whether the synthesis aims at it; otherwise it is shown for comparison."""

    @property
    def difference(self) -> float:
        """Simulated over target less 1; 0 where both are 0."""
        if self.target == 0:
            return 0.0 if self.simulated == 0 else float("inf")
        return self.simulated / self.target - 1.0

    @property
    def within(self) -> bool:
        """Whether it differs by 1 % or, for counts, by 2 persons at most."""
        gap = abs(self.simulated - self.target)
        return gap <= TOLERANCE * abs(self.target) or (self.unit == "person" and gap <= PERSONS)


def fit_table(
    residents: Residents, households: Households, table: AuthorityTable, parameters: Parameters, sample: float
) -> list[FitRow]:
    """Return the fit of a population as `sim.population.people` made it, before the first month.

    Parameters
    ----------
    residents, households
        Of the start.
    table : AuthorityTable
        The margins.
    parameters : Parameters
        Those that the population was made with.
    sample : float in (0, 1]
        Simulated residents for each real one.
    """
    view = _View(residents, len(table), sample)
    targets = labour_targets(table, parameters)
    makers = (_persons, _school, _labour, _wages)
    rows = [row for make in makers for row in make(view, table, targets)]
    homes = np.bincount(households.home[: households.n], minlength=len(table)) / sample
    people = view.count()
    size = np.divide(people, homes, out=np.zeros(len(table)), where=homes > 0)
    rows += _compare(table, "registered dwellings against households", "dwelling", table.dwellings, homes, fitted=False)
    rows += _compare(table, "mean household size", "person/household", size, size, fitted=False)
    return sorted(rows, key=lambda row: table.ids.index(row.authority))


class _View:
    """The columns of the residents in use, and counts of them by authority in real persons."""

    def __init__(self, residents: Residents, n: int, sample: float) -> None:
        rows = slice(0, residents.n)
        self.n = n
        self.sample = sample
        self.home = residents.home[rows]
        self.years = -residents.born[rows] // 12
        self.sex, self.group = residents.sex[rows], residents.group[rows]
        self.education, self.status = residents.education[rows], residents.status[rows]
        self.benefit, self.pay = residents.benefit[rows], residents.pay[rows]

    def count(self, who: BOOL | None = None) -> F64:
        """Return real persons by authority, of all or of some."""
        home = self.home if who is None else self.home[who]
        return np.bincount(home, minlength=self.n) / self.sample

    def aged(self, ages: tuple[int, int]) -> BOOL:
        """Say who is of these ages, both included."""
        found: BOOL = (self.years >= ages[0]) & (self.years <= ages[1])
        return found


def _compare(
    table: AuthorityTable, margin: str, unit: str, target: F64 | I64, simulated: F64, *, fitted: bool = True
) -> Iterator[FitRow]:
    """Yield a row for each authority where people live."""
    for j in np.flatnonzero(table.population > 0):
        yield FitRow(table.ids[j], margin, unit, float(target[j]), float(simulated[j]), fitted)


def _persons(view: _View, table: AuthorityTable, _: list[LabourTargets]) -> Iterator[FitRow]:
    """Yield population, sex, age and group."""
    people = table.age.sum(axis=1)
    yield from _compare(table, "population", "person", people, view.count())
    men = table.males / np.maximum(table.males + table.females, 1) * people
    yield from _compare(table, "men", "person", men, view.count(view.sex == MALE))
    ends = (*AGE_STARTS[1:], 200)
    for b, name in enumerate(AGE_BANDS):
        within = view.aged((AGE_STARTS[b], ends[b] - 1))
        yield from _compare(table, f"age {name}", "person", table.age[:, b], view.count(within))
    for g, name in enumerate(GROUPS):
        target = table.group_share[:, g] * people
        yield from _compare(table, f"group {name}", "person", target, view.count(view.group == g))


def _school(view: _View, table: AuthorityTable, _: list[LabourTargets]) -> Iterator[FitRow]:
    """Yield education."""
    prime, young = view.aged(DEGREE_AGES), view.aged(YOUNG_AGES)
    holders = view.count(prime & (view.education == DEGREE))
    yield from _compare(table, "degree holders of 35-55", "person", table.degree_share * view.count(prime), holders)
    matriculated = view.count(young & (view.education >= MATRICULATION))
    yield from _compare(table, "matriculated of 18-24", "person", table.bagrut_share * view.count(young), matriculated)
    pupils = view.count(view.aged(SCHOOL_AGES))
    yield from _compare(table, "pupils against ages 5-17", "person", table.pupils, pupils, fitted=False)


def _labour(view: _View, table: AuthorityTable, targets: list[LabourTargets]) -> Iterator[FitRow]:
    """Yield labour status."""
    wanted = {
        "employees at the start": (EMPLOYEE, [t.employees.sum() for t in targets]),
        "self-employed": (SELF_EMPLOYED, table.self_employed),
        "unemployed": (UNEMPLOYED, [t.unemployed.sum() for t in targets]),
        "pensioners": (RETIRED, table.pensioners),
    }
    yield from _compare(table, "employees of the year", "person", table.employees, view.count(view.pay > 0))
    for margin, (status, target) in wanted.items():
        yield from _compare(table, margin, "person", np.asarray(target), view.count(view.status == status))
    recipients = table.benefit_rate * view.count(view.aged((BENEFIT_AGES[0], BENEFIT_AGES[1] - 1)))
    yield from _compare(table, "benefit recipients", "person", recipients, view.count(view.benefit > 0), fitted=False)


def _wages(view: _View, table: AuthorityTable, _: list[LabourTargets]) -> Iterator[FitRow]:
    """Yield wages of the employees of the year."""
    earns = view.pay > 0
    for margin, target, who in (
        ("mean wage", table.wage, earns),
        ("mean wage of men", table.wage_men, earns & (view.sex == MALE)),
        ("mean wage of women", table.wage_women, earns & (view.sex == FEMALE)),
    ):
        yield from _compare(table, margin, "NIS/month", target, _mean_pay(view, who))
    low = earns & (view.pay <= minimum_wage(table.wage_year))
    target = table.min_wage_share * view.count(earns)
    yield from _compare(table, "at or below the minimum wage", "person", target, view.count(low))
    yield from _compare(table, "Gini of wages", "index", table.wage_gini, _gini_of_pay(view, earns))


def _mean_pay(view: _View, who: BOOL) -> F64:
    """Return the mean pay of some residents by authority, NIS per month."""
    n = np.bincount(view.home[who], minlength=view.n)
    total = np.bincount(view.home[who], weights=view.pay[who], minlength=view.n)
    return np.divide(total, n * AGOROT, out=np.zeros(view.n), where=n > 0)


def _gini_of_pay(view: _View, who: BOOL) -> F64:
    """Return the Gini coefficient of the pay of some residents by authority."""
    home, pay = view.home[who], view.pay[who].astype(np.int64)
    order = np.lexsort((pay, home))
    home, pay = home[order], pay[order]
    bounds = np.searchsorted(home, np.arange(view.n + 1))
    out = np.zeros(view.n)
    for j in range(view.n):
        mine = pay[bounds[j] : bounds[j + 1]]
        if mine.size:
            out[j] = gini(mine, np.ones(mine.size, np.int64))
    return out
