"""The third sector and philanthropy: where the donations of the year go."""

from typing import TYPE_CHECKING

import mesa
import numpy as np

from sim.kernels.dtypes import F64
from sim.processes import institutions
from sim.state import State

if TYPE_CHECKING:
    from sim.model import RegionModel


class ThirdSector(mesa.Agent):
    """Donors and associations as one decider: projects go where need, good proposals and visibility meet.

    Their trust in each authority, by what became of past projects, stands in `State.institutions`; `choice_now` is
    the share of project money of each authority this year, and `chosen` remembers earlier years.
    """

    def __init__(self, model: "RegionModel") -> None:
        super().__init__(model)
        self.chosen: list[F64] = []
        """Share of spending of the third sector in each authority, year by year."""

    @property
    def state(self) -> State:
        """The state of the model in which the third sector works."""
        state: State = self.model.state
        return state

    def choose(self) -> None:
        """Decide where the donations of the year go."""
        institutions.donate(self.state)
        money = self.state.institutions.third.astype(np.float64)
        self.chosen.append(money / max(float(money.sum()), 1.0))
