"""L27: communities of senior citizens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SENIORS
from sim.kernels.dtypes import BOOL
from sim.kernels.lives import (
    ACROSS,
    CROWDING,
    DESIGN_SIZE,
    DIGITAL_ONLY,
    DOORS,
    FORUM,
    LANGUAGES,
    LEADERS,
    MEDIA,
    MIX,
    MIXES,
    MODALITIES,
    REACH,
    TASKS,
    TONGUES,
    VENUES,
    WINGS,
)
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever(
    "senior_communities",
    holder="government",
    id="L27",
    rows=("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10"),
)
class SeniorCommunities(Lever):
    """Found small communities of seniors, with leaders, rooms, recruiting and, if wanted, a digital wing.

    Group programmes lower loneliness by about 0.47 SD in trials (S50, S51) and 0.24 in cohort studies of low certainty
    (S51); remote ones by 0.41 (S52) or 0.08, not different from nothing (S53). Groups of one age and of several do not
    differ clearly (S57). The effect among members is imposed; who is reached, how groups last, and what the effect is
    over all seniors are results. Large pooled values (S54, S55) are not used.
    """

    modality: str = param("hybrid", unit="text", source="by its author", choices=MODALITIES)
    """Groups that meet, groups with a digital wing, or meetings on screens only."""
    size: float = param(10.0, unit="person", low=4.0, high=15.0, source="SOURCES E2", confidence="sourced")
    """Most members of a group that meets."""
    mix: str = param("same_age", unit="text", source="by its author", choices=MIXES)
    """A group of equals, or of several ages."""
    languages: tuple[str, ...] = param(
        ("hebrew", "arabic"), unit="languages", source="by its author", choices=LANGUAGES
    )
    """Languages and cultures in which the programme works."""
    across: bool = param(False, unit="yes/no", source="by its author")
    """Groups take members from the whole cluster, and meet where there is room."""
    media: float = param(0.01, unit="1/year", low=0.0, high=0.05, source="assumption")
    """Further seniors who hear of it in media and ask to join."""
    visits: float = param(0.1, unit="share of 65+ and year", low=0.0, high=1.0, source="by its author")
    """Seniors outside any community who are visited: by registries, health funds, at the door."""
    rooms: float = param(10.0, unit="group/1000 seniors", low=0.0, high=40.0, source="by its author")
    """Further groups that can meet."""
    leaders: float = param(0.01, unit="share of 65+", low=0.0, high=0.05, source="assumption")
    """Seniors trained to lead, beyond those who can."""
    forum: float = param(0.5, unit="1", low=0.0, high=1.0, source="by its author")
    """Forum of leaders with an adviser of the authority."""
    tasks: float = param(0.5, unit="1", low=0.0, high=1.0, source="by its author")
    """Tasks for members and a fixed schedule."""
    access: float = param(0.3, unit="1", low=0.0, high=1.0, source="by its author")
    """Rides and accessible places for those with limited mobility."""
    build_on_existing: bool = param(True, unit="yes/no", source="by its author")
    """Map what exists first; otherwise new groups draw members from existing ones."""
    crowding: float = param(0.2, unit="1/year", low=0.0, high=0.5, source="assumption")
    """Members of existing groups who leave for new ones where nobody mapped them."""
    group_cost: float = param(9000.0, unit="NIS/group and year", low=2000.0, high=30000.0, source="assumption")
    """Room, adviser and material of a group that the programme founded."""
    visit_cost: float = param(120.0, unit="NIS/visit", low=30.0, high=400.0, source="assumption")
    """Cost of a visit."""
    training_cost: float = param(2500.0, unit="NIS/leader and year", low=500.0, high=8000.0, source="assumption")
    """Training and forum, for each further leader."""
    base_cost: float = param(40.0, unit="NIS per senior and year", low=5.0, high=200.0, source="assumption")
    """Coordinator, media and access, at full strength."""
    state_share: float = param(
        0.75, unit="1", low=0.0, high=1.0, source="memory: 75:25 in welfare", confidence="memory"
    )
    """Part that the state pays; the authorities pay the rest."""

    def apply(self, state: State) -> None:
        """Run the programme where the lever reaches."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here = state.places_in(self.where)
        on = state.controls.seniors
        for channel, value in (
            (MEDIA, self.media), (DOORS, self.visits), (LEADERS, self.leaders), (FORUM, self.forum),
            (TASKS, self.tasks), (REACH, self.access), (CROWDING, 0.0 if self.build_on_existing else self.crowding),
        ):  # fmt: skip
            on[here, channel] += strength * value
        wing = MODALITIES.index(self.modality)
        if wing != DIGITAL_ONLY:
            on[here, VENUES] += strength * self.rooms
        on[here, DESIGN_SIZE], on[here, WINGS], on[here, MIX] = self.size, wing + 1.0, MIXES.index(self.mix)
        on[here, TONGUES] = sum(1 << LANGUAGES.index(name) for name in set(self.languages))
        on[here, ACROSS] = self.across
        for channel in (FORUM, TASKS, REACH):
            on[here, channel] = on[here, channel].clip(0.0, 1.0)
        self._pay(state, here, strength)

    def _pay(self, state: State, here: BOOL, strength: float) -> None:
        """Enter the cost: what does not depend on groups by seniors, and the groups that the programme founded."""
        seniors, control = state.authorities.need[here, SENIORS], state.controls
        each = self.visits * self.visit_cost + self.leaders * self.training_cost + self.base_cost
        cost = strength * seniors * each + state.society.group_count[here, 0] * self.group_cost
        control.government_cost[here] += self.state_share * cost
        control.authority_cost[here] += (1.0 - self.state_share) * cost
