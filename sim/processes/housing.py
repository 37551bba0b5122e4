"""Housing: dwellings and rents."""

import numpy as np

from sim.kernels.maths import exp, log
from sim.state import MONTHS_A_YEAR, State


def build(state: State) -> None:
    """Let rents answer to crowding, and permits to rents; new dwellings enlarge the base of arnona with their tenants."""
    own, town = state.parameters.housing, state.authorities
    crowding = state.survey.households / np.maximum(town.dwellings, 1.0)
    for j in range(state.n_authorities):
        if town.crowding_start[j] <= 0.0:
            continue
        target = exp(own.rent_elasticity * log(max(crowding[j], 0.01) / town.crowding_start[j]))
        town.rent[j] += own.rent_speed * (min(max(target, 0.3), 5.0) - town.rent[j])
        permits = town.permits[j] / MONTHS_A_YEAR * exp(own.permits_elasticity * log(town.rent[j]))
        town.dwellings[j] *= 1.0 + permits
