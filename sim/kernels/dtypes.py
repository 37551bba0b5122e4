"""Names of the array types that the program uses; numpy only, so that everything may import it."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

I8: TypeAlias = npt.NDArray[np.int8]
"""Small codes: sex, group, sector, status."""
I16: TypeAlias = npt.NDArray[np.int16]
"""Ages and indices of places."""
I32: TypeAlias = npt.NDArray[np.int32]
"""Counts and links to rows (-1 = no link)."""
I64: TypeAlias = npt.NDArray[np.int64]
"""Money in agorot (1/100 NIS of 2018), thresholds of draws, exact sums."""
U8: TypeAlias = npt.NDArray[np.uint8]
U16: TypeAlias = npt.NDArray[np.uint16]
"""Months of a year, a bit each."""
U32: TypeAlias = npt.NDArray[np.uint32]
"""Words of random bits."""
U64: TypeAlias = npt.NDArray[np.uint64]
"""Identities (uid)."""
F32: TypeAlias = npt.NDArray[np.float32]
F64: TypeAlias = npt.NDArray[np.float64]
"""Rates, shares, metrics."""
BOOL: TypeAlias = npt.NDArray[np.bool_]
