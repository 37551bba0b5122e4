"""L31: the cluster body becomes an institution: staff, tools, tenure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("institutionalisation", holder="cluster", id="L31", rows=("B13",))
class Institutionalisation(Lever):
    """Let members pay for staff and tools of their cluster body.

    No estimate was found; that a partnership drives change only if it is institutionalised is asserted (SOURCES B13).
    Here the body's staff is hired in the region, its institutionalisation grows over years with its means and falls
    back without them, members leave for reasons of their own more rarely, and its voice is heard better. Savings do
    not follow from it directly.
    """

    dues: float = param(8.0, unit="NIS per resident and year", low=0.0, high=40.0, source="assumption")
    """What members pay for staff and tools."""

    def apply(self, state: State) -> None:
        """Fund the bodies of the clusters that the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        for cluster in state.clusters_in(self.where):
            state.controls.body_dues[cluster] += strength * self.dues
