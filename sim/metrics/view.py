"""What a metric sees: the region at the end of a year, or at the start, in real units by area."""

from dataclasses import dataclass

import numpy as np

from sim.kernels import profiles, snapshot
from sim.kernels.dtypes import F64, I16, I64
from sim.metrics.areas import Areas, ratio
from sim.metrics.reading.firms import Firms, read_firms
from sim.metrics.reading.incomes import Incomes, read_incomes
from sim.metrics.reading.institutions import InstitutionFigures, read_institutions
from sim.metrics.reading.money import Money, read_money
from sim.metrics.reading.people import People, read_people
from sim.metrics.reading.schemes import Schemes, read_schemes
from sim.metrics.reading.society import Society, read_society
from sim.metrics.reading.space import Space, read_space
from sim.metrics.reading.towns import Towns, read_towns
from sim.state import MONTHS_A_YEAR, State

LEVEL = 0
OWN_REVENUE = 1
INCOME = 2
"""Figures whose gaps between authorities `View.between` gives."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Who was here at the start, by the row of then (`Residents.start_row`), and with what income."""

    home: I16
    """int16[rows], authority of the resident in each row."""
    income: I64
    """int64[rows], equivalised income of the resident's household, agorot/year; -1 in an empty row."""


@dataclass(frozen=True, slots=True)
class View:
    """Figures of all areas. Arrays have one row an area: authorities, then clusters, then the region."""

    areas: Areas
    year: int
    """Calendar year that has ended."""
    years: float
    """Years since the start."""
    people: People
    incomes: Incomes
    firms: Firms
    money: Money
    towns: Towns
    institutions: InstitutionFigures
    space: Space
    society: Society
    schemes: Schemes
    between: F64
    """float64[n_areas, 3, N_GAPS], gaps between authorities of an area in service level, own revenue per resident and
    income (`sim.kernels.profiles.between`); NaN for authorities."""
    figures: F64
    """float64[n_authorities, 3], what `between` compares."""
    stayers: F64
    """float64[n_areas, 3], residents who live where they did at the start, their mean income then and now."""
    panel: Panel
    """Residents of the start."""
    begin: "View | None"
    """The view of the start; None in itself."""

    @property
    def start(self) -> "View":
        """The view of the start, whose year of income is twelve usual months: growth has the first year in it."""
        return self.begin or self

    def paid(self, purse: int, *lines: int) -> F64:
        """Return what an area's accounts of a kind paid in the year, NIS."""
        return self.money.paid[:, purse, lines].sum(axis=1)

    def received(self, purse: int, *lines: int) -> F64:
        """Return what an area's accounts of a kind received in the year, NIS."""
        return self.money.received[:, purse, lines].sum(axis=1)

    def per_resident(self, amount: F64) -> F64:
        """Return an amount for each resident."""
        return ratio(amount, self.people.total)

    def gap(self, figure: int, measure: int) -> F64:
        """Return a measure of the gap between the authorities of each cluster and of the region."""
        return self.between[:, figure, measure]

    def weighted(self, value: F64) -> F64:
        """Return means over the residents of each area from figures of authorities; NaN counts for nobody."""
        return self.areas.mean(value, np.where(np.isnan(value), 0.0, self.towns.residents))


def look(state: State, start: View | None = None, before: View | None = None) -> View:
    """Return the view of a state between two months.

    Parameters
    ----------
    state : State
        After a December, or before the first month.
    start, before : View, optional
        Views of the start and of a year ago; neither at the start itself, where incomes are twelve usual months.
    """
    areas = start.areas if start else Areas.of(state.geography)
    has_year = before is not None
    people = read_people(state, areas, has_year)
    incomes = read_incomes(state, areas, has_year)
    money = read_money(state, areas, has_year)
    towns = read_towns(state, areas, money, has_year)
    own_revenue = ratio(towns.own_revenue[: areas.n], people.total[: areas.n])
    figures = np.stack([towns.composite, own_revenue, incomes.profile[: areas.n, profiles.MEAN]], axis=1)
    panel = start.panel if start else _panel(state, incomes.of_row)
    return View(
        areas=areas,
        year=state.start + state.month // MONTHS_A_YEAR - 1,
        years=state.month / MONTHS_A_YEAR,
        people=people,
        incomes=incomes,
        firms=read_firms(state, areas, has_year),
        money=money,
        towns=towns,
        institutions=read_institutions(state, areas, has_year),
        space=read_space(state, areas),
        society=read_society(state, areas),
        schemes=read_schemes(state, areas),
        between=_between(areas, figures, start, towns.residents),
        figures=figures,
        stayers=_stayers(state, areas, incomes.of_row, panel),
        panel=panel,
        begin=start,
    )


def _between(areas: Areas, figures: F64, start: View | None, residents: F64) -> F64:
    """Return the gaps between authorities."""
    out = np.full((len(areas), figures.shape[1], profiles.N_GAPS), np.nan)
    profiles.between(out[areas.n :], figures, start.figures if start else figures, residents, areas.cluster)
    return out


def _panel(state: State, of_row: I64) -> Panel:
    """Note who is here now."""
    people = state.residents
    income = np.empty(people.n, np.int64)
    snapshot.incomes_of_residents(income, of_row, people.household, people.status, people.n)
    return Panel(people.home[: people.n].copy(), income)


def _stayers(state: State, areas: Areas, of_row: I64, panel: Panel) -> F64:
    """Return who stayed in the same authority since the start, and their mean income then and now, NIS/month."""
    people, out = state.residents, np.zeros((areas.n, 3), np.int64)
    snapshot.stayers(
        out, of_row, people.household, people.status, people.home, people.start_row, panel.income, panel.home,
        people.n,
    )  # fmt: skip
    total = areas.fold(out)
    means = ratio(total[:, 1:], np.repeat(total[:, :1], 2, axis=1)) / (100.0 * MONTHS_A_YEAR)
    return np.append(total[:, :1] / state.sample, means, axis=1)
