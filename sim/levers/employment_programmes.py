"""L24: employment programmes for those who are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.kernels.codes import GROUPS
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State

SEXES = ("men", "women")
"""In the order of the codes MALE and FEMALE."""


@lever("employment_programmes", holder="government", id="L24", rows=("A10", "A13"))
class EmploymentProgrammes(Lever):
    """Train and accompany the unemployed, and people of chosen groups who do not look for work.

    Programmes have an effect close to zero in the first year, and of several percentage points after two or three
    years, more for women and for those out of work for long (S49: 207 studies). In the programme people do not look for
    work (lock-in). Afterwards employers take them sooner; since the jobs are those that there are, a part of the gain
    is somebody else's loss, and how much is a result.
    """

    groups: tuple[str, ...] = param(("arab", "druze", "bedouin"), unit="groups", source="by its author", choices=GROUPS)
    """Population groups that are reached."""
    sexes: tuple[str, ...] = param(SEXES, unit="sexes", source="by its author", choices=SEXES)
    """Men, women or both."""
    take_up: float = param(0.3, unit="1/year", low=0.0, high=1.0, source="assumption")
    """Unemployed residents of these groups who begin a programme in a year; ages 20-59."""
    activation: float = param(0.01, unit="1/year", low=0.0, high=0.2, source="assumption")
    """Residents of these groups outside the labour force who begin one in a year and look for work afterwards."""
    price: float = param(15_000.0, unit="NIS per participant", low=2_000.0, high=60_000.0, source="assumption")
    """Cost of a participant, paid by the state."""

    def apply(self, state: State) -> None:
        """Offer the programme in the places that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        places, control = np.flatnonzero(state.places_in(self.where)), state.controls
        groups = np.array([GROUPS.index(name) for name in self.groups], np.int64)
        cells = np.ix_(places, groups, np.array([SEXES.index(name) for name in self.sexes], np.int64))
        control.trained[cells] = strength * self.take_up
        control.trained_inactive[cells] = strength * self.activation
        control.training_price[places] = self.price
