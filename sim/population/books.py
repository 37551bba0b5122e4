"""Purses of the few: cluster bodies and the third sector; and the opening of the ledger."""

from dataclasses import fields
from typing import Any, Final

import numpy as np

from sim.kernels.dtypes import F64, I16, I64
from sim.parameters import Parameters
from sim.population.treasuries import INSTITUTION
from sim.state import MONTHS_A_YEAR, Clusters, Contracts, State
from sim.state.table import dtype_of

THIRD_SECTOR_MONTHS: Final = 3.0
"""Donations that the third sector holds at the start; assumption."""
_AGOROT: Final = 100


def third_sector_cash(residents: F64, parameters: Parameters) -> int:
    """Return what the third sector holds at the start, agorot."""
    monthly = parameters.fiscal.donations * _AGOROT / MONTHS_A_YEAR
    return int(int(residents.sum()) * monthly * THIRD_SECTOR_MONTHS)


def no_contracts() -> Contracts:
    """Return an empty table of contracts: the first tenders are held in the first month."""
    return Contracts(
        authority=np.zeros(0, np.int16),
        account=np.zeros(0, np.int16),
        domain=np.zeros(0, np.int8),
        supplier=np.zeros(0, np.int32),
        amount=np.zeros(0, np.int64),
        price=np.zeros(0),
    )


def cluster_bodies(hubs: I64) -> Clusters:
    """Return cluster bodies before anybody has joined a domain: without money and without staff."""
    columns: dict[str, Any] = {}
    for field in fields(Clusters):
        hint: Any = field.type
        columns[field.name] = np.zeros(hubs.size, dtype_of(hint))
    columns["hub"] = hubs.astype(np.int16)
    columns["institution"] = np.full(hubs.size, INSTITUTION)
    columns["institution_start"] = np.full(hubs.size, INSTITUTION)
    return Clusters(**columns)


def open_books(state: State) -> None:
    """Write into the ledger what every account holds, summed from the agents' own purses; outside has the rest."""
    at, homes, b = state.ledger.accounts, state.households, state.businesses
    n, wealth = state.n_authorities, state.ledger.wealth
    wealth.fill(0)
    live = homes.home[: homes.n] >= 0
    wealth[at.households : at.businesses] = _exact_sums(homes.home[: homes.n][live], homes.cash[: homes.n][live], n)
    first = n + state.n_clusters
    net = b.cash[first : b.n] - b.loan[first : b.n]
    wealth[at.businesses : at.authorities] = _exact_sums(b.place[first : b.n], net, n)
    wealth[at.authorities : at.clusters] = state.authorities.cash - state.authorities.loan
    wealth[at.clusters : at.government] = state.clusters.cash - state.clusters.loan
    wealth[at.third_sector] = state.third_sector_cash
    wealth[at.outside] = -int(wealth.sum())


def _exact_sums(place: I16, amount: I64, n: int) -> I64:
    """Add up agorot by place in whole numbers."""
    total = np.zeros(n, np.int64)
    np.add.at(total, place, amount)
    return total
