"""The model: a region, month by month. `step` is the schedule that ODD.md describes."""

import gc
from dataclasses import replace
from typing import Final

import mesa
import numpy as np

from sim.agents.academia import College
from sim.agents.authority import Authority
from sim.agents.cluster import ClusterBody
from sim.agents.government import Government
from sim.agents.third_sector import ThirdSector
from sim.kernels.dtypes import F64
from sim.parameters import Parameters
from sim.population.build import build
from sim.population.outlook import look_around
from sim.processes import (
    actors,
    businesses,
    calendar,
    census,
    cohesion,
    communities,
    cooperation,
    demography,
    disruption,
    goods,
    grants,
    housing,
    income,
    institutions,
    investment,
    labour,
    learning,
    migration,
    procurement,
    programmes,
    services,
    training,
)
from sim.scenario import Scenario, load
from sim.state import State

_LARGE: Final = 0.1
"""Sample from which a model that nobody needs any more is worth looking for."""


class RegionModel(mesa.Model):
    """A region with its residents, businesses and authorities.

    Parameters
    ----------
    scenario : Scenario or str
        A scenario, or the name or path of one.
    seed : int, optional
        Luck of the run; the scenario's own when None. It is not Mesa's: nothing here draws from a stored generator.
    threads : int
        Threads that share the rows of large tables; results do not depend on it.

    Examples
    --------
    >>> model = RegionModel("baseline", seed=1)  # doctest: +SKIP
    >>> model.step()  # doctest: +SKIP
    """

    def __init__(self, scenario: Scenario | str = "baseline", seed: int | None = None, threads: int = 1) -> None:
        super().__init__()
        self.plan = load(scenario) if isinstance(scenario, str) else scenario
        if self.plan.sample >= _LARGE:
            gc.collect()  # a model and its agents hold each other: the arrays of the last one may still be there
        luck = self.plan.seed if seed is None else int(seed)
        values = Parameters(**dict(self.plan.parameters.groups))
        start = replace(self.plan, seed=luck, parameters=values)  # type: ignore[arg-type]  # the same, typed
        self.state: State = build(start)
        look_around(self.state)
        self.state.team.threads = threads
        self._people_the_offices()
        # Some releases of Mesa count the agents of every model in a table that never lets go of it.
        getattr(mesa.Agent, "_ids", {}).pop(self, None)
        census.count(self.state)
        self.state.opening[:] = self.state.scratch.count.reshape(self.state.n_authorities, -1).sum(axis=1)
        self.state.ledger.wealth[:] = census.wealth(self.state)

    def _people_the_offices(self) -> None:
        """Create the agents that decide: government, third sector, authorities, cluster bodies, colleges."""
        state = self.state
        self.government = Government(self)
        self.third_sector = ThirdSector(self)
        self.authorities = [Authority(self, i) for i in range(state.n_authorities)]
        self.cluster_bodies = [
            ClusterBody(self, c, [a for a in self.authorities if state.geography.cluster[a.index] == c])
            for c in range(state.n_clusters)
        ]
        self.colleges = [College(self, c) for c in range(state.n_clusters)]

    @property
    def deciders(self) -> tuple[mesa.Agent, ...]:
        """Every agent, in an order that does not depend on anything that happened."""
        return (self.government, self.third_sector, *self.authorities, *self.cluster_bodies, *self.colleges)

    @property
    def is_done(self) -> bool:
        """Whether the scenario's last month has been lived."""
        return self.state.month >= self.plan.months

    def step(self) -> None:
        """Live one month; this list is the schedule that ODD.md describes."""
        state = self.state
        self.apply_levers_and_shocks()
        actors.grow(state)
        if state.is_january:
            self.decide()
        if state.month % actors.QUARTER == 0:
            actors.meet(state)
        training.attend(state)
        businesses.plan(state)
        labour.watch(state)
        seekers, founders = labour.review(state)
        businesses.found(state, founders)
        businesses.wind_up(state)
        labour.match(state, seekers)
        goods.buy(state)
        income.pay(state)
        income.settle_treasuries(state)
        services.provide(state)
        if state.month_of_year == learning.SCHOOL_MONTH:
            learning.learn(state)
        disruption.close_schools(state)
        if state.month % communities.QUARTER == 0:
            communities.meet(state)
        cohesion.feel(state)
        if state.month_of_year == cohesion.MONTH:
            cohesion.mix(state)
        demography.live(state)
        migration.move(state)
        housing.build(state)
        census.close(state)
        state.month += 1

    def apply_levers_and_shocks(self) -> None:
        """Let every lever and shock in force write its controls, and nothing else."""
        if self.plan.levers or self.plan.shocks:
            self.state.controls.reset()
            for item in (*self.plan.shocks, *self.plan.levers):
                item.apply(self.state)

    def decide(self) -> None:
        """Take the yearly decisions: grants, memberships, budgets, staff, tenders; look around for the year."""
        state = self.state
        calendar.turn_the_year(state)
        services.settle_year(state)
        services.look(state)
        demography.bequeath(state)
        demography.set_risks(state)
        migration.compare_places(state)
        goods.draw_shocks(state)
        actors.raise_productivity(state)
        businesses.survey(state)
        programmes.accompany(state)
        investment.attract(state)
        labour.set_chances(state)
        institutions.turn_the_year(state)
        self.government.hold_calls()
        self.third_sector.choose()
        for college in self.colleges:
            college.open_doors()
        if state.month:
            labour.raise_pay(state)
            businesses.move_in(state)
            self.government.grant()
            growth = self._expected_growth()
            for authority in self.authorities:
                authority.build_capacity()
                authority.set_budget(growth[authority.index])
        labour.tax_everybody(state)
        for body in self.cluster_bodies:
            body.gather()
        cooperation.provide_jointly(state)
        for authority in self.authorities:
            authority.spread()
        grants.spend_on_projects(state)
        self.government.support()
        for body in self.cluster_bodies:
            body.plan_staff()
        services.plan_staff(state)
        procurement.tender(state)

    def _expected_growth(self) -> F64:
        """Return the growth of revenue that authorities expect: of their residents, and of revenue for each."""
        state, town = self.state, self.state.authorities
        now = state.scratch.count.reshape(state.n_authorities, -1).sum(axis=1)
        people = now / np.maximum(state.opening_before, 1)
        own = np.minimum(town.own_last / np.maximum(town.revenue_last, 1), 1.0)
        each = own * income.expected_growth(state, 0) + (1.0 - own) * income.expected_growth(state, 1)
        growth: F64 = np.clip(people, 0.9, 1.15) * each
        return growth
