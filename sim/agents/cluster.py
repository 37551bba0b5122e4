"""A cluster body: the office of a voluntary federation of authorities."""

from typing import TYPE_CHECKING

import mesa
import numpy as np

from sim.kernels.codes import N_DOMAINS
from sim.kernels.dtypes import BOOL
from sim.processes import cooperation, institutions
from sim.state import State

if TYPE_CHECKING:
    from sim.agents.authority import Authority
    from sim.model import RegionModel


ROUNDS = 8
"""Rounds of talks before a joint service is founded or given up (assumption)."""


class ClusterBody(mesa.Agent):
    """A cluster body as a decider. Its purse stands in the row `index` of `State.clusters`."""

    def __init__(self, model: "RegionModel", index: int, members: "list[Authority]") -> None:
        super().__init__(model)
        self.index = index
        self.authorities = members
        """Authorities that belong to the cluster; each joins the domains it wants."""

    @property
    def state(self) -> State:
        """The state of the model that the body lives in."""
        state: State = self.model.state
        return state

    def gather(self) -> None:
        """Ask every authority whether it wants to be a member of each domain on offer; give up domains with too few."""
        for domain in range(N_DOMAINS):
            if self.state.controls.offered[self.index, domain] > 0.0:
                self._gather(domain)
            elif self.state.survey.has_joint[self.index, domain]:
                self._set_members(domain, np.zeros(self.state.n_authorities, np.bool_))

    def _gather(self, domain: int) -> None:
        """Let members and candidates decide; a new service is talked over until the group is stable or too small."""
        state, fewest = self.state, self.state.parameters.cooperation.fewest_members
        here = (state.geography.cluster == self.index) & (state.survey.residents > 0.0)
        members = state.authorities.is_member[:, domain] & here
        founding = not members.any()
        wants = here if founding else members
        for _ in range(ROUNDS if founding else 1):
            partners = wants
            wants = self._ask(domain, partners, founding=founding)
            if wants.sum() < fewest:
                wants = np.zeros(state.n_authorities, np.bool_)
            if (wants == partners).all() or not wants.any():
                break
        self._set_members(domain, wants)

    def _ask(self, domain: int, partners: BOOL, *, founding: bool) -> BOOL:
        """Return who wants to be a member, given the partners."""
        state, town = self.state, self.state.authorities
        prospect = cooperation.prospect(state, self.index, domain, partners, founding=founding)
        burden = town.loan / np.maximum(town.revenue_last, 1)
        debt = (burden - burden.mean()) / max(float(burden.std()), 1e-9)
        wants = np.zeros(state.n_authorities, np.bool_)
        for authority in self.authorities:
            i = authority.index
            if not np.isnan(prospect.gain[i]):
                wants[i] = authority.review(domain, self.index, prospect, float(debt[i]))
        return wants

    def _set_members(self, domain: int, wants: np.ndarray) -> None:
        """Put the new membership into force from this January."""
        town, here = self.state.authorities, self.state.geography.cluster == self.index
        left = here & town.is_member[:, domain] & ~wants
        town.years_joined[left | (here & ~wants), domain] = 0.0
        town.is_member[here, domain] = wants[here]

    def plan_staff(self) -> None:
        """Plan the wages of the body's own staff out of the fees of members and the means for its office."""
        state, town = self.state, self.state.authorities
        here = state.geography.cluster == self.index
        fees = np.where(town.is_member & here[:, None], town.fee, 0)
        means = state.controls.body_support[self.index] + state.controls.body_dues[self.index]
        office = (
            (1.0 - institutions.TOOLS)
            * float(means)
            * float(state.survey.residents[here].sum())
            * institutions.to_agorot(state)
        )
        staff = float((fees.sum(axis=1) * town.staff_share).sum())
        state.clusters.staff_budget[self.index] = int(staff + office)
