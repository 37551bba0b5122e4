"""The areas that figures are given for: authorities, then clusters, then the region."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from sim.kernels import snapshot
from sim.kernels.dtypes import F64, I16
from sim.state import Geography

AUTHORITY: Final = "authority"
CLUSTER: Final = "cluster"
REGION: Final = "region"
KINDS: Final = (AUTHORITY, CLUSTER, REGION)


@dataclass(frozen=True, slots=True)
class Areas:
    """Names and kinds of the areas, and how places add up to them."""

    names: tuple[str, ...]
    """Ids of authorities, ids of clusters, ``region``."""
    kinds: tuple[str, ...]
    """Kind of each area, one of `KINDS`."""
    cluster: I16
    """Cluster of each authority, NONE outside any."""
    n: int
    """Number of authorities."""

    @classmethod
    def of(cls, geography: Geography) -> "Areas":
        """Return the areas of a region."""
        n, clusters = len(geography.ids), len(geography.clusters)
        kinds = (AUTHORITY,) * n + (CLUSTER,) * clusters + (REGION,)
        return cls((*geography.ids, *geography.clusters, REGION), kinds, geography.cluster, n)

    def __len__(self) -> int:
        """Return the number of areas."""
        return len(self.names)

    @property
    def n_clusters(self) -> int:
        """Number of clusters."""
        return len(self.names) - self.n - 1

    @property
    def members(self) -> F64:
        """float64[n_areas, n_authorities], 1 where the area has the authority."""
        out: F64 = np.zeros((len(self), self.n))
        out[: self.n] = np.eye(self.n)
        out[self.n : -1] = self.cluster[None, :] == np.arange(self.n_clusters)[:, None]
        out[-1] = 1.0
        return out

    def fold(self, value: npt.NDArray[Any]) -> F64:
        """Return sums of all areas from figures of authorities.

        Parameters
        ----------
        value : int64[n_authorities, ...] or float64[n_authorities, ...]

        Returns
        -------
        float64[n_areas, ...]
        """
        out = np.empty((len(self), *value.shape[1:]))
        snapshot.fold(out.reshape(len(self), -1), value.reshape(self.n, -1), self.cluster)
        return out

    def mean(self, value: F64, weight: F64) -> F64:
        """Return weighted means of all areas from figures of authorities; NaN where the weights are 0.

        Parameters
        ----------
        value : float64[n_authorities] or float64[n_authorities, m]
            Not NaN where the weight is above 0.
        weight : float64[n_authorities] or float64[n_authorities, m]
        """
        heavy = np.broadcast_to(weight if weight.ndim == value.ndim else weight[:, None], value.shape)
        return ratio(self.fold(np.where(heavy > 0.0, value * heavy, 0.0)), self.fold(heavy + 0.0))


def ratio(part: F64, whole: F64) -> F64:
    """Return part over whole, NaN where the whole is not positive or not known.

    Parameters
    ----------
    part, whole : float64[...]
        Of one shape.
    """
    out = np.full(part.shape, np.nan)
    np.divide(part, whole, out=out, where=whole > 0.0)
    return out
