"""The region at the start: scenario and data become a state."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, Protocol

import numpy as np

from sim.data import AuthorityTable, authority_table
from sim.kernels.codes import GROUPS
from sim.kernels.dtypes import I64
from sim.kernels.lives import N_SENIOR
from sim.parameters import Parameters
from sim.population.actors import actors
from sim.population.books import (
    cluster_bodies,
    no_contracts,
    open_books,
    third_sector_cash,
)
from sim.population.businesses import make_firms
from sim.population.copies import copy_state
from sim.population.course import set_course
from sim.population.economy import (
    economy,
    largest_members,
    residents_by_place,
)
from sim.population.geography import geography
from sim.population.incomes import plan_investment, plan_spending, usual_incomes
from sim.population.jobs import place_jobs
from sim.population.law import law
from sim.population.norms import norms
from sim.population.people import people
from sim.population.staffing import cover_arnona, price_output, spread_areas, staff_businesses
from sim.population.treasuries import treasuries
from sim.population.vitals import vitals
from sim.state import (
    Authorities,
    Businesses,
    Controls,
    Economy,
    Geography,
    Households,
    Institutions,
    Ledger,
    Residents,
    Scratch,
    Society,
    State,
    Survey,
    Team,
)

MOST_GROUPS: Final = 64
"""Rows of seniors' groups to begin with; the table grows each January."""
KEPT: Final = 2
"""States of the start that are kept for further runs of the same region."""
MOST_KEPT: Final = 100_000
"""Residents above which a start is built anew for every run, since it would fill memory twice."""


class Start(Protocol):
    """What of a scenario decides the state of the start; levers and shocks do not."""

    @property
    def region(self) -> tuple[str, ...]:
        """Ids of the authorities."""

    @property
    def clusters(self) -> Mapping[str, tuple[str, ...]]:
        """Members of each cluster."""

    @property
    def start(self) -> int:
        """Year of the first January."""

    @property
    def sample(self) -> float:
        """Simulated residents for each real one."""

    @property
    def seed(self) -> int:
        """Luck."""

    @property
    def parameters(self) -> Any:
        """Values of all parameters, by group."""


def build(scenario: Start, *, fresh: bool = False) -> State:
    """Return the state in which a scenario starts.

    The last two starts are kept in memory, unless they are large, and every call returns a copy that is the caller's
    own: scenarios that differ in levers and shocks only are built once.

    Parameters
    ----------
    scenario : Start
        For instance a `sim.scenario.Scenario`.
    fresh : bool
        Build anew and keep nothing, to save memory or to time the work.
    """
    clusters = tuple((name, tuple(members)) for name, members in scenario.clusters.items())
    key = (tuple(scenario.region), clusters, scenario.start, float(scenario.sample), int(scenario.seed))
    residents = int(authority_table(key[0], key[2]).population.sum()) * key[3]
    if fresh or residents > MOST_KEPT:
        return _build(*key, scenario.parameters)
    return copy_state(_kept(*key, scenario.parameters))


def _build(
    region: tuple[str, ...],
    clusters: tuple[tuple[str, tuple[str, ...]], ...],
    start: int,
    sample: float,
    seed: int,
    parameters: Parameters,
) -> State:
    """Put the region together, step by step."""
    table = authority_table(region, start)
    place = geography(region, dict(clusters), table, parameters)
    hubs = largest_members(place, table)
    residents, households, participation = people(table, parameters, sample, seed)
    jobs = place_jobs(place, table, residents, parameters, sample, seed)
    firms = make_firms(place, jobs, residents, parameters, sample, seed)
    businesses = staff_businesses(firms, jobs, place, hubs, residents, households, parameters, sample, seed)
    n_public = len(region) + hubs.size
    price_output(businesses, n_public, table, parameters, seed)
    spread_areas(businesses, n_public, table, sample)
    towns = treasuries(place, table, residents, households, businesses, parameters, sample, seed)
    set_course(towns, table, parameters.migration.immigration)
    cover_arnona(businesses, n_public, towns.arnona_business_rate)
    plan_investment(businesses, towns, parameters)
    income = usual_incomes(residents, households, businesses, parameters)
    plan_spending(households, towns, income, parameters)
    structure = economy(place, table, residents, households, businesses, participation, parameters, sample)
    return _assemble(
        (start, sample, seed, parameters), place, table, residents, households, businesses, towns, hubs, structure
    )


_kept = lru_cache(maxsize=KEPT)(_build)


def _assemble(
    key: tuple[int, float, int, Parameters],
    place: Geography,
    table: AuthorityTable,
    residents: Residents,
    households: Households,
    businesses: Businesses,
    towns: Authorities,
    hubs: I64,
    structure: Economy,
) -> State:
    """Return the state with its books opened."""
    start, sample, seed, parameters = key
    n, c = len(place.ids), hubs.size
    number = residents_by_place(residents, n)
    organisations = actors(place, hubs, seed)
    survey = Survey.empty(n, c)
    survey.reference = norms(start, parameters).unit_cost
    state = State(
        seed=seed,
        sample=sample,
        start=start,
        month=0,
        parameters=parameters,
        geography=place,
        residents=residents,
        households=households,
        businesses=businesses,
        contracts=no_contracts(),
        authorities=towns,
        clusters=cluster_bodies(hubs),
        institutions=Institutions.empty(n, c),
        controls=Controls.neutral(n, c),
        economy=structure,
        law=law(),
        vitals=vitals(place, table, residents, households, parameters, sample),
        ledger=Ledger.empty(place.ids, place.clusters),
        third_sector_cash=third_sector_cash(number, parameters),
        wage_index=1.0,
        actors=organisations.ties,
        actor_circle=organisations.circle,
        actor_kind=organisations.kind,
        actor_place=organisations.place,
        actor_name=organisations.name,
        actor_distance=organisations.distance,
        ties_start=np.zeros(n),
        seniors=np.zeros((n, len(GROUPS), N_SENIOR), np.int64),
        society=Society.empty(n, MOST_GROUPS),
        people=np.zeros((n, 5), np.int64),
        opening=number.astype(np.int64),
        opening_before=number.astype(np.int64),
        people_residual=0.0,
        jobs_residual=0.0,
        survey=survey,
        scratch=Scratch.for_tables(residents.capacity, households.capacity, businesses.capacity, n, structure.trade),
        team=Team(),
    )
    open_books(state)
    return state
