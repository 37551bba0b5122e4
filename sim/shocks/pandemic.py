"""A pandemic closes what lives from contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sim.kernels.codes import N_SECTORS
from sim.params import param
from sim.registry import Shock, month_number, shock

if TYPE_CHECKING:
    from sim.state import State


@shock("pandemic", rows=("A12",))
class Pandemic(Shock):
    """Close contact-intensive sectors, suspend their jobs and keep pupils at home; then reopen in part until the end.

    In Israel the share of 20-67 on unemployment benefit rose by 8.9 percentage points in the mean of 2020 and by 12 in
    tourist towns (S82); 28 % of the labour force were registered in April 2020 (S80), and benefits were paid until the
    crisis was over. How many lose their jobs at first is set here; who, where, and how fast they come back is not.
    """

    closed: tuple[float, ...] = param(
        (0.05, 0.12, 0.06, 0.12, 0.30, 0.65, 0.30, 0.25, 0.22, 0.55),
        unit="share",
        low=0.0,
        high=0.99,
        size=N_SECTORS,
        source="assumption by sector; together 28 % at the peak (S80, covid_peak_unemployment)",
    )
    """Jobs suspended at the peak, and demand lost, in the order of the sectors."""
    outside: float = param(
        0.25, unit="share", low=0.0, high=0.9, source="assumption: as in the region (S80: 28 % at the peak)"
    )
    """Jobs outside the region that are suspended at the peak."""
    peak: int = param(2, unit="month", low=1, high=24, source="S80: March and April 2020", confidence="sourced")
    """Months at full strength."""
    later: float = param(
        0.5, unit="share", low=0.0, high=1.0, source="assumption: the mean of half-open months and two more lockdowns"
    )
    """Demand lost after the peak until the end, as a share of that at the peak."""
    schools: float = param(0.5, unit="share", low=0.0, high=1.0, source="assumption")
    """School days lost while it lasts, schools being closed at the peak altogether."""
    benefit: int = param(12, unit="month", low=0, high=24, source="extended to June 2021", confidence="memory")
    """Months by which unemployment benefit is longer."""

    def apply(self, state: State) -> None:
        """Close what is closed this month in the places that the shock reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control = state.places_in(self.where)[:, None], state.controls
        since = state.month - (month_number(self.start, state.start) if self.start else 0)
        depth = strength * (1.0 if since < self.peak else self.later)
        lost = np.where(here, np.array(self.closed)[None, :] * depth, 0.0)
        control.outside_demand *= 1.0 - lost
        control.household_demand *= 1.0 - lost
        control.closed[:] = np.maximum(control.closed, lost)
        gone = np.where(here[:, 0], self.outside * depth, 0.0)
        control.outside_closed[:] = np.maximum(control.outside_closed, gone)
        control.benefit_months[here[:, 0]] = np.maximum(control.benefit_months[here[:, 0]], self.benefit)
        closed = strength * (1.0 if since < self.peak else self.schools)
        control.school_closed[here[:, 0]] = np.maximum(control.school_closed[here[:, 0]], closed)
