"""What a region's income is the product of: people, employment, pay, what else households live on, what they keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]
Read = Callable[[str], F64]
"""Gives the values of a metric by its name, all of one shape."""


@dataclass(frozen=True, slots=True)
class Driver:
    """One factor of the product."""

    name: str
    over: tuple[str, ...]
    """Metrics that are multiplied."""
    under: tuple[str, ...] = ()
    """Metrics that it is divided by."""

    def value(self, read: Read) -> F64:
        """Return the factor; NaN where something has no meaning."""
        result = np.prod([read(metric) for metric in self.over], axis=0, dtype=np.float64)
        if self.under:
            below = np.prod([read(metric) for metric in self.under], axis=0, dtype=np.float64)
            result = np.divide(result, below, out=np.full_like(result, np.nan), where=below > 0.0)
        return np.asarray(result, np.float64)


INCOME: Final = (
    Driver("people", ("residents",)),
    Driver("employment", ("employment_rate",)),
    Driver("pay", ("mean_wage",)),
    Driver("other_income", ("market_income",), ("employment_rate", "mean_wage")),
    Driver("kept", ("mean_income",), ("market_income",)),
)
"""Equivalised disposable income of all residents: people x employment x pay x what else there is for each x kept.

``other_income`` is income from capital and occupational pensions and the size of households; ``kept`` is what taxes
leave and transfers add.
"""


def needed(drivers: tuple[Driver, ...] = INCOME) -> tuple[str, ...]:
    """Return the metrics that are needed, each once."""
    return tuple(dict.fromkeys(name for driver in drivers for name in (*driver.over, *driver.under)))


def factors(read: Read, drivers: tuple[Driver, ...] = INCOME) -> F64:
    """Return all factors, float64[n_drivers, ...]; their product is the income."""
    return np.stack([driver.value(read) for driver in drivers])
