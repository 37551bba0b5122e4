"""Central government: formula grants."""

from typing import TYPE_CHECKING

import mesa

from sim.kernels.costs import balance_grant
from sim.state import MONTHS_A_YEAR, State

if TYPE_CHECKING:
    from sim.model import RegionModel


class Government(mesa.Agent):
    """Central government as a decider."""

    def __init__(self, model: "RegionModel") -> None:
        super().__init__(model)

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
