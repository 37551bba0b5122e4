"""Order values with their codes and weights, exactly and once.

`pack` puts value, code and weight into one int64, so that sorting gives the same order whatever the order of rows was.
`unpack` takes it apart, and `split_by_code` gives the sorted values of each authority or group without sorting again.
"""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.dtypes import I64

_WEIGHT_BITS: Final = np.int64(8)
_CODE_BITS: Final = np.int64(16)
_VALUE_SHIFT: Final = np.int64(24)
_WEIGHT_LIMIT: Final = np.int64(1 << 8)
_CODE_LIMIT: Final = np.int64(1 << 16)
_VALUE_LIMIT: Final = np.int64(1 << 39)


@kernel
def pack(out: I64, value: I64, code: I64, weight: I64) -> int:
    """Put value, code and weight into one number each, which sort by value, then code, then weight.

    Parameters
    ----------
    out : int64[n]
        Modified in place; sort it with ``out.sort()``.
    value : int64[n], agorot, in [-2**39, 2**39 - 1]
        Up to 5.5 billion NIS.
    code : int64[n], in [0, 65535]
        Authority, group, or any cell that somebody belongs to.
    weight : int64[n], persons, in [0, 255]
        For instance members of the household.

    Returns
    -------
    int
        How many rows do not fit; their numbers mean nothing, so the caller stops unless this is 0.
    """
    misfits = 0
    for i in range(out.shape[0]):
        v, c, w = value[i], code[i], weight[i]
        fits = -_VALUE_LIMIT <= v < _VALUE_LIMIT and 0 <= c < _CODE_LIMIT and 0 <= w < _WEIGHT_LIMIT
        misfits += 0 if fits else 1
        out[i] = v << _VALUE_SHIFT | c << _WEIGHT_BITS | w
    return misfits


@kernel
def unpack(key: I64, value: I64, code: I64, weight: I64) -> None:
    """Take apart what `pack` made.

    Parameters
    ----------
    key : int64[n]
        From `pack`, usually sorted.
    value, code, weight : int64[n]
        Modified in place.
    """
    for i in range(key.shape[0]):
        value[i] = key[i] >> _VALUE_SHIFT
        code[i] = key[i] >> _WEIGHT_BITS & (_CODE_LIMIT - 1)
        weight[i] = key[i] & (_WEIGHT_LIMIT - 1)


@kernel
def split_by_code(start: I64, value_out: I64, weight_out: I64, value: I64, weight: I64, code: I64) -> None:
    """Gather the rows of each code, keeping their order: sorted values stay sorted inside each code.

    Parameters
    ----------
    start : int64[n_codes + 1]
        Modified in place: the rows of code c are ``start[c]:start[c + 1]``.
    value_out, weight_out : int64[n]
        Modified in place.
    value, weight : int64[n]
        Ascending values and their weights.
    code : int64[n], in [0, n_codes - 1]
        What to gather by.
    """
    start[:] = 0
    for i in range(code.shape[0]):
        start[code[i] + 1] += 1
    for c in range(1, start.shape[0]):
        start[c] += start[c - 1]
    place = start.copy()
    for i in range(code.shape[0]):
        at = place[code[i]]
        value_out[at] = value[i]
        weight_out[at] = weight[i]
        place[code[i]] = at + 1
