"""Employment programmes: a quarter of a year passes for participants, and new ones begin."""

import numpy as np

from sim.kernels import training as kernels
from sim.state import State

QUARTERS_A_YEAR = 4.0


def attend(state: State) -> None:
    """Let a quarter pass in programmes, in the first month of each; note what the state pays for those who begin."""
    control, seen = state.controls, state.survey
    if state.month % kernels.QUARTER:
        return
    seen.training_bill[:] = 0.0
    if not (seen.in_training or (control.in_use and (control.trained.any() or control.trained_inactive.any()))):
        return
    own, people = state.parameters.programmes, state.residents
    begun = np.zeros(state.n_authorities, np.int64)
    seen.in_training = int(kernels.attend(
        people.programme, people.status, people.benefit, state.households.stale, begun, people.home, people.group,
        people.sex, people.born, people.uid, people.household, control.trained, control.trained_inactive,
        own.training_months, own.training_lasts, np.uint64(state.seed), state.month, people.n,
    ))  # fmt: skip
    seen.training_bill[:] = begun / state.sample * control.training_price * QUARTERS_A_YEAR
