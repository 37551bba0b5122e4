"""L28: seniors come online; the ministry supports communities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.kernels.codes import SENIORS
from sim.kernels.lives import FORUM, LEADERS, MEDIA, SUPPORT
from sim.params import param
from sim.registry import Lever, lever

if TYPE_CHECKING:
    from sim.state import State


@lever("digital_inclusion", holder="government", id="L28", rows=("E6", "E11"))
class DigitalInclusion(Lever):
    """Digital supporters and training for seniors; branding, regional staff and a network of leaders of the ministry.

    About 70 % of those of 65 and older use the internet (S61). Computer training lowered loneliness in five small
    studies (S56), technology by itself did not in trials (S53: -0.08, -0.33 to 0.17). Here using the internet by itself
    does nothing unless `communities.online_effect` says so; it opens digital wings and communities on screens.
    """

    supporter: float = param(
        0.25, unit="share of others and year", low=0.0, high=0.4, source="assumption (digital_supporter_adoption)"
    )
    """Seniors not online whom a supporter brings online in a year."""
    branding: float = param(0.005, unit="1/year", low=0.0, high=0.03, source="assumption")
    """Further seniors who hear of communities by a national brand."""
    staff: float = param(0.3, unit="1", low=0.0, high=1.0, source="by its author")
    """Regional staff and a network of leaders and advisers."""
    leaders: float = param(0.005, unit="share of 65+", low=0.0, high=0.03, source="assumption")
    """Seniors whom tools and training make able to lead."""
    supporter_cost: float = param(
        250.0, unit="NIS/senior not online and year", low=50.0, high=1000.0, source="assumption"
    )
    """Supporters, training and devices."""
    platform_cost: float = param(12.0, unit="NIS per senior and year", low=2.0, high=60.0, source="assumption")
    """Infrastructure, branding and staff."""

    def apply(self, state: State) -> None:
        """Support seniors where the lever reaches; the state pays."""
        strength = self.strength(state.month, state.start)
        if strength <= 0.0:
            return
        here, control, own = state.places_in(self.where), state.controls, state.parameters.communities
        on = control.seniors
        on[here, SUPPORT] += strength * self.supporter
        on[here, MEDIA] += strength * self.branding
        on[here, LEADERS] += strength * self.leaders
        on[here, FORUM] = (on[here, FORUM] + strength * self.staff).clip(0.0, 1.0)
        each = self.platform_cost + (1.0 - own.online_jewish) * self.supporter_cost
        control.government_cost[here] += strength * state.authorities.need[here, SENIORS] * each
