"""Academia: the regional college of a cluster, its ties with businesses and what it adds to ventures and degrees."""

from typing import TYPE_CHECKING

import mesa

from sim.processes import actors
from sim.state import State

if TYPE_CHECKING:
    from sim.model import RegionModel


def readiness(links: float, usual: float, campus: float) -> float:
    """Return how ready a college is to meet others, in [0, 1]: a campus opens it, and links to businesses keep it open.

    Parameters
    ----------
    links, usual : float
        Ties with businesses now, and as remembered.
    campus : float, in [0, 1]
        Strength of a campus in the region.
    """
    lively = links / (links + usual) if links + usual > 0.0 else 0.0
    return campus * (0.5 + 0.5 * lively)


class College(mesa.Agent):
    """The regional college of a cluster as a decider; it remembers how many businesses it used to work with."""

    MEMORY = 0.7
    """Weight of earlier years in what it remembers (assumption)."""

    def __init__(self, model: "RegionModel", index: int) -> None:
        super().__init__(model)
        self.index = index
        state = self.state
        self.row = int(((state.actor_kind == actors.ACADEMIA) & (state.actor_circle == index)).nonzero()[0][0])
        """Its row among the actors."""
        self.usual_links = self.links
        """Ties with businesses as remembered."""

    @property
    def state(self) -> State:
        """The state of the model that the college works in."""
        state: State = self.model.state
        return state

    @property
    def links(self) -> float:
        """Ties with businesses now."""
        state = self.state
        return float(state.actors[self.row, state.actor_kind == actors.BUSINESS].sum())

    def open_doors(self) -> None:
        """Decide how readily to meet others in the coming year, and remember the links of the last."""
        campus = float(self.state.controls.campus[self.index])
        self.state.institutions.openness[self.index] = readiness(self.links, self.usual_links, campus)
        self.usual_links = self.MEMORY * self.usual_links + (1.0 - self.MEMORY) * self.links
