"""Small regions and their populations, made once for all tests."""

from functools import cache

import numpy as np

from sim.data import AuthorityTable, authority_table, clusters
from sim.kernels.dtypes import F64
from sim.parameters import Parameters
from sim.population.people import people
from sim.state import Households, Residents

PARAMETERS = Parameters()


@cache
def cluster_table(name: str = "beit_hakerem", year: int = 2019) -> AuthorityTable:
    """Return the margins of a cluster."""
    return authority_table(clusters()[name].members, year)


@cache
def population(sample: float = 1.0, seed: int = 1, name: str = "beit_hakerem") -> tuple[Residents, Households, F64]:
    """Return the population of a cluster; do not write into it."""
    return people(cluster_table(name), PARAMETERS, sample, seed)


def column(table: Residents | Households, name: str) -> np.ndarray:
    """Return the rows of a column that are in use."""
    values: np.ndarray = getattr(table, name)[: table.n]
    return values
