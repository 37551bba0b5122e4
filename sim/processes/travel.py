"""The way to work of those who have no car."""

import numpy as np

from sim.kernels import travel as kernels
from sim.kernels.codes import FEMALE, GROUPS, JEWISH
from sim.state import State

OUTSIDE_KM = 15.0
"""Way to those jobs outside the region that residents look at (assumption)."""
MINUTES_AN_HOUR = 60.0


def waits(state: State) -> np.ndarray:
    """Return how long a bus is waited for in each place, float64[n_authorities], minutes: half the interval."""
    own = state.parameters.travel
    trips: np.ndarray = own.trips + state.controls.bus_trips
    return 0.5 * own.service_hours * MINUTES_AN_HOUR / trips


def without_car(state: State) -> np.ndarray:
    """Return the share of working-age residents without a car by group and sex, float64[n_groups, 2]."""
    own = state.parameters.travel
    share = np.full((len(GROUPS), 2), own.without_car)
    share[JEWISH + 1 :, FEMALE] = own.without_car_arab_women
    return share


def turn_down(state: State, n_seekers: int) -> int:
    """Let seekers without a car turn down what is too far for what it pays; return how many do."""
    own, labour, people, work = state.parameters.travel, state.parameters.labour, state.residents, state.scratch
    settings = np.array([
        labour.minutes_per_km * own.slowness, labour.commute_cost, own.longest_way, labour.reservation,
        labour.experience_young, OUTSIDE_KM,
    ])  # fmt: skip
    return int(kernels.turn_down(
        work.choice, work.rows_a, work.offer, people.home, people.sex, people.group, people.born, people.status,
        people.benefit, people.potential, people.pay, people.work, people.uid, state.businesses.place,
        state.geography.distance, state.survey.place_pay, waits(state), without_car(state), settings,
        np.uint64(state.seed), state.month, n_seekers,
    ))  # fmt: skip
