"""Housing: rents answer to crowding, permits to rents."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import exp, log


@kernel
def build(
    rent: F64,
    dwellings: F64,
    households: I64,
    crowding_start: F64,
    permits: F64,
    elasticity: float,
    speed: float,
    permits_elasticity: float,
) -> None:
    """Move rents towards what crowding asks for, and add the month's dwellings.

    Parameters
    ----------
    rent : float64[n_authorities]
        Modified in place: rent relative to the start.
    dwellings : float64[n_authorities]
        Modified in place.
    households : int64[n_authorities]
    crowding_start : float64[n_authorities]
        Households per dwelling at the start; 0 where nobody lives.
    permits : float64[n_authorities], 1/year
        Dwellings added on trend, as a share of the stock.
    elasticity, speed, permits_elasticity : float
        d ln rent / d ln crowding; share of the gap closed in a month; d ln permits / d ln rent.
    """
    for j in range(rent.shape[0]):
        if crowding_start[j] <= 0.0:
            continue
        crowding = max(households[j] / max(dwellings[j], 1.0), 0.01)
        target = exp(elasticity * log(crowding / crowding_start[j]))
        rent[j] += speed * (min(max(target, 0.3), 5.0) - rent[j])
        dwellings[j] *= 1.0 + permits[j] / 12.0 * exp(permits_elasticity * log(rent[j]))
