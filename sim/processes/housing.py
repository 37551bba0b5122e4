"""Housing: dwellings and rents."""

from sim.kernels import housing as kernels
from sim.state import State


def build(state: State) -> None:
    """Let rents answer to crowding, and permits to rents; who lives in the new dwellings pays their arnona."""
    own, town = state.parameters.housing, state.authorities
    kernels.build(
        town.rent, town.dwellings, state.survey.households, town.crowding_start, town.permits, own.rent_elasticity,
        own.rent_speed, own.permits_elasticity,
    )  # fmt: skip
