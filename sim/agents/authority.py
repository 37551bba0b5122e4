"""A local authority: joins and leaves joint services, and sets its yearly budget."""

import math
from typing import TYPE_CHECKING

import mesa
import numpy as np

from sim.kernels import budgets
from sim.kernels.codes import N_DOMAINS
from sim.kernels.institutions import next_capacity
from sim.kernels.maths import sigmoid
from sim.kernels.purposes import JOIN_DOMAIN, MAYOR
from sim.kernels.rng import uniform
from sim.parameters.services import Cooperation
from sim.processes import institutions
from sim.processes.cooperation import Prospect, free_ride
from sim.state import MONTHS_A_YEAR, State

if TYPE_CHECKING:
    from sim.model import RegionModel

ELECTION_CYCLE = 5
"""Municipal elections: October 2018, early 2024, then every five years; a new mayor is felt in January 2024, 2029,
..."""
_ELECTION_REMAINDER = 4


def net_benefit(gain: float, others: np.ndarray, subsidy: float, autonomy: float, own: Cooperation) -> float:
    """Return what joining is worth to an authority, in NIS per resident and year.

    Parameters
    ----------
    gain : float
        Saving less fee for the authority.
    others : float64[n], NaN outside the group
        Gains of all members, the authority's own included.
    subsidy, autonomy : float
        State subsidy, and what it would pay to stay its own master in this domain.

    Source
    ------
    Inequity aversion: Fehr & Schmidt 1999, https://doi.org/10.1162/003355399556151
    """
    rest = others[~np.isnan(others)] - gain
    partners = max(len(rest) - 1, 1)
    envy = float(np.maximum(rest, 0.0).sum()) / partners
    guilt = float(np.maximum(-rest, 0.0).sum()) / partners
    return gain + own.subsidy_weight * subsidy - autonomy - own.envy * envy - own.guilt * guilt


def join_odds(worth: float, unlikeness: float, debt: float, new_mayor: bool, own: Cooperation) -> float:
    """Return the log odds of being a member.

    Parameters
    ----------
    worth : float
        `net_benefit`.
    unlikeness : float, SD
        Distance to the group's mean socio-economic index.
    debt : float, SD
        Debt over revenue, standardised over the region.
    new_mayor : bool
        Whether a mayor was newly elected.
    """
    return worth / own.join_scale - own.homophily * unlikeness + own.debt * debt + own.mayor_shock * new_mayor


class Authority(mesa.Agent):
    """An authority as a decider. Its purse and services stand in the row `index` of `State.authorities`."""

    def __init__(self, model: "RegionModel", index: int) -> None:
        super().__init__(model)
        self.index = index
        self.bad_reviews = [0] * N_DOMAINS
        """Yearly reviews in a row in which membership of a domain did not pay."""

    @property
    def state(self) -> State:
        """The state of the model that the authority lives in."""
        state: State = self.model.state
        return state

    def review(self, domain: int, cluster: int, prospect: Prospect, debt: float) -> bool:
        """Decide whether to be a member of a joint service in the coming year.

        Parameters
        ----------
        prospect : Prospect
            What all authorities of the cluster may expect.
        debt : float, SD
            Debt over revenue, standardised.
        """
        state, i = self.state, self.index
        own, control = state.parameters.cooperation, state.controls
        if control.is_forced[cluster, domain]:
            return True
        worth = self._worth(domain, cluster, prospect)
        group = ~np.isnan(prospect.others[i])
        unlike = abs(float(state.geography.ses[i] - state.geography.ses[group].mean()))
        odds = join_odds(worth, unlike, debt, self._has_new_mayor(), own)
        symbol, seed = np.uint64(state.geography.symbol[i]), np.uint64(state.seed)
        luck = uniform(seed, JOIN_DOMAIN, state.month, symbol, domain)
        if not state.authorities.is_member[i, domain]:
            self.bad_reviews[domain] = 0
            return bool(luck < sigmoid(odds) * control.offered[cluster, domain])
        self.bad_reviews[domain] = self.bad_reviews[domain] + 1 if worth < 0.0 else 0
        # Two bad reviews in a row, then the same noisy response as at joining; a small hazard for reasons of their own.
        tired = self.bad_reviews[domain] >= 2 and luck > sigmoid(odds)
        return not (tired or luck > 1.0 - self._exit_hazard(cluster))

    def _exit_hazard(self, cluster: int) -> float:
        """Return the chance of leaving for reasons of one's own: lower, the more the body is an institution."""
        hub = self.state.clusters
        grown = float(hub.institution[cluster] - hub.institution_start[cluster])
        return self.state.parameters.cooperation.exit_hazard * (1.0 - grown)

    def _worth(self, domain: int, cluster: int, prospect: Prospect) -> float:
        """Return the net benefit of the domain, NIS per resident and year."""
        state, i = self.state, self.index
        own, seen = state.parameters.cooperation, state.survey
        spent = seen.solo_budget[i]
        barriers = 1.0 - float(state.controls.barriers[cluster])
        autonomy = own.autonomy * barriers * float(spent[domain] / max(int(spent.sum()), 1))
        subsidy = float(state.controls.join_subsidy[cluster])
        rest = ~np.isnan(prospect.others[i])
        rest[i] = False
        gain = float(prospect.gain[i])
        if int(rest.sum()) >= own.fewest_members:  # who stays outside has part of what the others do for the region
            gain -= free_ride(state, domain, rest)
        return net_benefit(gain, prospect.others[i], subsidy, autonomy, own)

    def _has_new_mayor(self) -> bool:
        """Say whether an election of the last year brought a new mayor."""
        state = self.state
        if state.month == 0 or state.year % ELECTION_CYCLE != _ELECTION_REMAINDER:
            return False
        luck = uniform(np.uint64(state.seed), MAYOR, state.month, np.uint64(state.geography.symbol[self.index]), 0)
        return bool(luck < state.parameters.cooperation.mayor_turnover)

    def set_budget(self, growth: float) -> None:
        """Set the year's budget: what there is to spend, and the share of each domain as needs are perceived.

        Parameters
        ----------
        growth : float
            Growth of revenue that the authority expects, as a factor.
        """
        state, i = self.state, self.index
        town, seen, fiscal = state.authorities, state.survey, state.parameters.fiscal
        money = budgets.resources(
            float(town.revenue_last[i]), growth, float(town.cash[i]), float(town.loan[i]), fiscal.loan_rate,
            fiscal.cash_target_months, fiscal.cash_correction,
        )  # fmt: skip
        month = money / MONTHS_A_YEAR
        seen.other[i] = int(month * town.other_spending[i])
        budgets.split(
            town.share[i], town.preference[i], institutions.fungible_need(state, i), town.solo_cost[i],
            institutions.need_noise(state, i), institutions.budget_inertia(state, i),
            np.uint64(state.geography.symbol[i]), np.uint64(state.seed), state.month,
        )  # fmt: skip
        # The own share of projects comes off what there is for services (EVIDENCE M4).
        matching = float(state.institutions.matching[i]) * institutions.to_agorot(state)
        services = max(month - seen.other[i] - matching, 0.0)
        for d in range(N_DOMAINS):
            seen.solo_budget[i, d] = int(services * town.share[i, d])

    def spread(self) -> None:
        """Turn the service money into domain budgets, given this year's memberships and fees."""
        state, i = self.state, self.index
        town, seen = state.authorities, state.survey
        budgets.spread(
            town.budget[i], seen.solo_budget[i], float(seen.solo_budget[i].sum()), town.share[i], town.is_member[i],
            state.scratch.joint_unit[i], town.solo_cost[i], town.fee[i], state.parameters.cooperation.rebound,
        )  # fmt: skip

    def build_capacity(self) -> None:
        """Lose capacity to turnover, and win it by training, from better partners, and from usual training.

        Without levers it stays at the level of the start, to which usual training brings it back.
        """
        state, i = self.state, self.index
        town, fiscal, rules = state.authorities, state.parameters.fiscal, state.parameters.institutions
        start, control = state.survey.capacity_start[i], state.controls
        decay = fiscal.capacity_decay * (1.0 - rules.tenure * float(control.planning_unit[i]))
        ahead = self._lead_of_partners() if control.peers[i] > 0.0 else 0.0
        town.capacity[i] = next_capacity(
            float(town.capacity[i]), float(start), decay, float(control.training[i]), rules.build_rate,
            float(control.peers[i]), rules.peer_rate, ahead,
        )  # fmt: skip
        change = fiscal.collection_by_capacity * (town.capacity[i] - start)
        if not math.isclose(change, 0.0, abs_tol=1e-12) and town.collection[i] > 0.0:
            collected = min(max(state.institutions.collection_start[i] + change, 0.05), 1.0)
            town.arnona_home_rate[i] *= collected / town.collection[i]
            town.collection[i] = collected

    def _lead_of_partners(self) -> float:
        """Return by how much authorities with whom ties are kept are ahead in capacity, in the mean, at least 0."""
        state, n = self.state, self.state.n_authorities
        partners = state.actors[self.index, :n] > 0.0
        lead = np.maximum(state.authorities.capacity[partners] - state.authorities.capacity[self.index], 0.0)
        return float(lead.mean()) if lead.size else 0.0
