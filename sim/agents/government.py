"""Central government: formula grants, calls, the national basket, transfers won by voice, subsidies."""

from typing import TYPE_CHECKING

import mesa

from sim.kernels.costs import balance_grant
from sim.processes import grants, institutions
from sim.state import MONTHS_A_YEAR, State

if TYPE_CHECKING:
    from sim.model import RegionModel


class Government(mesa.Agent):
    """Central government as a decider. It remembers what the region won in each year's calls."""

    def __init__(self, model: "RegionModel") -> None:
        super().__init__(model)
        self.awards: list[float] = []
        """NIS of the real region awarded in the calls of each year so far."""

    @property
    def state(self) -> State:
        """The state of the model that the government governs."""
        state: State = self.model.state
        return state

    def grant(self) -> None:
        """Set the year's balance grants: the formula on last year's own revenue, plus what history added at the start.

        Both follow the wage level, so that the formula compares what it did at the start.
        """
        state = self.state
        town, seen, geo, own = state.authorities, state.survey, state.geography, state.parameters.fiscal
        index = state.wage_index
        for j in range(state.n_authorities):
            people = float(seen.residents[j])
            if people <= 0.0:
                town.grant[j] = 0
                continue
            own_revenue = float(town.own_last[j]) / 100.0 / state.sample / people / index
            formula = balance_grant(
                people, own_revenue, float(geo.ses[j]), own.cluster_adjustment_lowest, own.cluster_adjustment_highest,
                own.funding_ratio,
            )  # fmt: skip
            per_month = formula * 100.0 / MONTHS_A_YEAR + float(town.grant_history[j])
            town.grant[j] = int(max(per_month, 0.0) * people * state.sample * index)

    def hold_calls(self) -> None:
        """Hold the year's calls, and hear clusters that speak with one voice."""
        grants.hold_calls(self.state)
        institutions.speak(self.state)
        self.awards.append(float(self.state.institutions.awarded.sum()))

    def support(self) -> None:
        """Guarantee the national basket, and subsidise those who joined, once memberships and budgets are known."""
        institutions.guarantee(self.state)
        institutions.subsidise(self.state)
