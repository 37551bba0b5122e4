"""Residents and households at the start, from the margins of their authorities.

Each authority is first built in full, 1:1, so that its margins hold and nothing depends on the sample; then whole
households are kept. Draws are keyed by identity, and authorities share nothing but the rate of unemployment.
"""

import math
from typing import Final, TypeVar

import numpy as np

from sim.data import AuthorityTable
from sim.kernels.codes import NONE
from sim.kernels.dtypes import BOOL, F64, I32, U64
from sim.parameters import Parameters
from sim.population.crowd import Crowd, make_crowd
from sim.population.families import Houses, form_households
from sim.population.homes import Homes, furnish
from sim.population.sampling import keep
from sim.population.wages import TaxRules, pay, tax_rules, wage_targets
from sim.population.work import LabourTargets, educate, employ, labour_targets
from sim.state import Households, Residents, Table

T = TypeVar("T", bound=Table)

Columns = dict[str, np.ndarray]
"""Values of the columns of a table, by name."""

SPARE_ROWS: Final = 0.12
"""Rows kept free for residents and households to come, relative to those of the start."""


def people(
    table: AuthorityTable, parameters: Parameters, sample: float, seed: int, spare: float = SPARE_ROWS
) -> tuple[Residents, Households, F64]:
    """Return the residents and households of some authorities on the eve of the first month.

    Parameters
    ----------
    table : AuthorityTable
        Margins of the authorities; row j is authority index j.
    parameters : Parameters
        Those of the population, labour and learning matter.
    sample : float in (0, 1]
        Simulated residents for each real one. A smaller sample is part of a larger one.
    seed : int, uint64
        Luck of the run.
    spare : float
        Spare rows relative to those in use.

    Returns
    -------
    residents : Residents
        In the order of authority and household; `employer` and `work` are NONE. Employees of the year have `pay` > 0,
        also where they no longer work.
    households : Households
        In the order of authority; `business` is NONE, `usual` an estimate, `spending`, `market` and `disposable` 0.
    participation : float64[n_authorities, 2]
        Labour force participation by sex relative to `sim.kernels.participation`; 1 where nobody lives.
    """
    rules = tax_rules()
    targets = labour_targets(table, parameters)
    participation = np.ones((len(table), 2))
    residents: list[Columns] = []
    households: list[Columns] = []
    raw_skill = [0.0, 0.0, 0.0]
    n_rows = n_houses = 0
    for j in range(len(table)):
        if table.population[j] <= 0:
            continue
        crowd, houses, homes = _authority(table, j, targets[j], parameters, rules, seed, participation, raw_skill)
        kept = keep(crowd, houses, homes, sample)
        residents.append(_resident_columns(crowd, houses, kept, j, n_rows, n_houses))
        households.append(_household_columns(houses, homes, kept, j, n_rows))
        n_rows += residents[-1]["uid"].size
        n_houses += households[-1]["uid"].size
    _standardise(residents, raw_skill)
    return _table(Residents, residents, n_rows, spare), _table(Households, households, n_houses, spare), participation


def _authority(
    table: AuthorityTable,
    j: int,
    targets: LabourTargets,
    parameters: Parameters,
    rules: TaxRules,
    seed: int,
    participation: F64,
    raw_skill: list[float],
) -> tuple[Crowd, Houses, Homes]:
    """Return everybody of authority `j`, 1:1; write its row of `participation` and add to the sums of raw skill."""
    crowd = make_crowd(table, j, seed)
    houses = form_households(crowd)
    total, squares = educate(crowd, table, j)
    for k, amount in enumerate((crowd.n, total, squares)):
        raw_skill[k] += amount
    participation[j] = employ(crowd, targets, parameters)
    pay(crowd, wage_targets(table, j), rules, parameters)
    return crowd, houses, furnish(crowd, houses, parameters)


def _resident_columns(crowd: Crowd, houses: Houses, kept: BOOL, j: int, n_rows: int, n_houses: int) -> Columns:
    """Return the columns of the residents of the households that are kept, in the order of household."""
    rows = houses.order[kept[crowd.house[houses.order]]]
    number = np.cumsum(kept, dtype=np.int32) - np.int32(1)
    house = number[crowd.house[rows]] + np.int32(n_houses)
    following = np.arange(n_rows + 1, n_rows + 1 + rows.size, dtype=np.int32)
    is_last = np.ones(rows.size, np.bool_)
    is_last[:-1] = house[1:] != house[:-1]
    following[is_last] = NONE
    return {
        "uid": crowd.uid[rows],
        "mother": _uid_of(crowd, crowd.mother[rows]),
        "father": _uid_of(crowd, crowd.father[rows]),
        "born": -crowd.age[rows],
        "home": np.full(rows.size, j, np.int16),
        "household": house,
        "next_member": following,
        "start_row": np.arange(n_rows, n_rows + rows.size, dtype=np.int32),
        **{name: getattr(crowd, name)[rows] for name in _SAME},
    }


_SAME: Final = ("sex", "group", "education", "status", "benefit", "skill", "potential", "pay", "tax")
"""Columns of `Residents` that a crowd holds under the same name."""


def _uid_of(crowd: Crowd, link: I32) -> U64:
    """Return the identity of linked persons, 0 for none."""
    found: U64 = np.where(link >= 0, crowd.uid[link], np.uint64(0))
    return found


def _household_columns(houses: Houses, homes: Homes, kept: BOOL, j: int, n_rows: int) -> Columns:
    """Return the columns of the households that are kept."""
    size = houses.size[kept]
    return {
        "uid": homes.uid[kept],
        "first": (n_rows + np.cumsum(size, dtype=np.int64) - size).astype(np.int32),
        "size": size,
        "home": np.full(size.size, j, np.int16),
        "tenure": homes.tenure[kept],
        "area": homes.area[kept],
        "cash": homes.cash[kept],
        "usual": homes.usual[kept],
    }


def _standardise(parts: list[Columns], sums: list[float]) -> None:
    """Make skill a standard score in the whole population of the start, sampled or not."""
    n, total, squares = sums
    if n == 0:
        return
    mean = total / n
    spread = math.sqrt(max(squares / n - mean * mean, 1e-12))
    for part in parts:
        part["skill"] = ((part["skill"] - mean) / spread).astype(np.float32)


def _table(kind: type[T], parts: list[Columns], n: int, spare: float) -> T:
    """Return a table with the rows of all parts in order, and spare ones; the parts are emptied to save memory."""
    found = kind.allocate(n, n + math.ceil(spare * n) + 1)
    row = 0
    for part in parts:
        size = part["uid"].size
        for name, values in part.items():
            getattr(found, name)[row : row + size] = values
        part.clear()
        row += size
    return found
