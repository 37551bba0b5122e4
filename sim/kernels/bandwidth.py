"""What the machine needs merely to read and write memory: the yardstick of `eshkol bench`."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import I64


@kernel
def copy_all(out: I64, values: I64) -> None:
    """Read each value and write it elsewhere.

    Parameters
    ----------
    out : int64[n]
        Modified in place.
    values : int64[n]
        What is copied.
    """
    for i in range(values.shape[0]):
        out[i] = values[i]
