"""Everybody of one authority while the population is put together, before households are ordered and sampled."""

from dataclasses import dataclass, field

import numpy as np

from sim.data import AGE_STARTS, AuthorityTable
from sim.data.roster import roster
from sim.kernels.codes import BASIC, EMPLOYEE, GROUPS, NONE, SELF_EMPLOYED
from sim.kernels.dtypes import F64, I8, I16, I32, I64, U64
from sim.kernels.purposes import SYNTHESIS_HOUSEHOLD
from sim.kernels.rng import fill_uniform
from sim.kernels.synthesis import OLDEST, age_weights, fill_persons, fit_cells, round_cells, round_to_total

N_GROUPS = len(GROUPS)
REGIONAL_COUNCILS = 20_000
"""Added to the symbols of regional councils, which are two digits and would collide with those of localities."""

GROUP_AGES = np.array(
    [
        [0.097, 0.093, 0.084, 0.075, 0.135, 0.197, 0.157, 0.048, 0.070, 0.052],
        [0.113, 0.110, 0.107, 0.098, 0.175, 0.205, 0.125, 0.022, 0.030, 0.015],
        [0.090, 0.090, 0.090, 0.092, 0.175, 0.215, 0.150, 0.032, 0.042, 0.024],
        [0.175, 0.155, 0.135, 0.115, 0.165, 0.150, 0.070, 0.012, 0.015, 0.008],
    ]
)
"""float64[n_groups, n_bands], age structure of each group: the pattern that is fitted to the margins of an authority.
Source: CBS population by group and age 2018, from memory; Bedouin from memory of Rahat."""

MEN_SHARE = np.array([0.513, 0.513, 0.513, 0.513, 0.508, 0.500, 0.492, 0.475, 0.465, 0.410])
"""float64[n_bands], share of men in each band: the pattern that is fitted. Source: CBS 2018, from memory."""


@dataclass(slots=True)
class Crowd:
    """Persons of one authority in the order of group, sex and age. Links are rows of this table."""

    symbol: int
    """Number of the authority in identities and keyed draws."""
    seed: np.uint64
    start_of: I64
    """int64[n_groups + 1, 2], first row of each group and sex; the last pair holds the number of persons."""
    age: I16
    """Months, at least 1."""
    sex: I8
    group: I8
    uid: U64
    partner: I32
    mother: I32
    father: I32
    head: I32
    """Head of the household."""
    house: I32
    """Household number."""
    ability: F64 = field(default_factory=lambda: np.zeros(0))
    """Standard normal, correlated between parents and children and between partners."""
    education: I8 = field(default_factory=lambda: np.zeros(0, np.int8))
    skill: F64 = field(default_factory=lambda: np.zeros(0))
    """Human capital, not yet a standard score."""
    status: I8 = field(default_factory=lambda: np.zeros(0, np.int8))
    benefit: I8 = field(default_factory=lambda: np.zeros(0, np.int8))
    was_employee: I8 = field(default_factory=lambda: np.zeros(0, np.int8))
    """1 for employees of the year."""
    potential: I32 = field(default_factory=lambda: np.zeros(0, np.int32))
    pay: I32 = field(default_factory=lambda: np.zeros(0, np.int32))
    tax: I32 = field(default_factory=lambda: np.zeros(0, np.int32))

    @property
    def n(self) -> int:
        """Number of persons."""
        return int(self.age.size)

    @property
    def years(self) -> I16:
        """Age in whole years."""
        return self.age // np.int16(12)

    @property
    def works(self) -> I8:
        """1 for employees and the self-employed, 0 for others."""
        works: I8 = ((self.status == EMPLOYEE) | (self.status == SELF_EMPLOYED)).astype(np.int8)
        return works

    def rows(self, group: int, sex: int) -> slice:
        """Return the rows of a group and sex, which are ascending by age."""
        starts = self.start_of.ravel()
        at = 2 * group + sex
        return slice(int(starts[at]), int(starts[at + 1]))

    def draw(self, k: int, rows: I64 | I32 | slice = slice(None), purpose: int = SYNTHESIS_HOUSEHOLD) -> F64:
        """Draw a number in (0, 1) for each of some persons; `k` says which draw it is."""
        uid = np.ascontiguousarray(self.uid[rows])
        out = np.empty(uid.size)
        fill_uniform(out, uid, self.seed, purpose, 0, k)
        return out


def symbol_of(authority: str) -> int:
    """Return the number of an authority in identities: its CBS symbol, made unique for regional councils."""
    entry = roster()[authority]
    number = int(entry.cbs_symbol or 0)
    return number + REGIONAL_COUNCILS if entry.kind == "regional_council" else number


def count_cells(table: AuthorityTable, j: int) -> I64:
    """Return the persons of an authority, int64[2 sexes, n_groups, n_bands], with the margins of the CBS.

    Age bands and population are exact, men and groups exact to rounding.
    """
    bands = table.age[j].astype(np.int64)
    total = int(bands.sum())
    both = max(int(table.males[j] + table.females[j]), 1)
    men = (int(table.males[j]) * total + both // 2) // both
    groups = np.zeros(N_GROUPS, np.int64)
    round_to_total(groups, table.group_share[j] * total, np.full(N_GROUPS, total), total)
    fitted = np.array(GROUP_AGES)
    fit_cells(fitted, groups.astype(np.float64), bands.astype(np.float64))
    cells = np.zeros((N_GROUPS, bands.size), np.int64)
    round_cells(cells, fitted, groups, bands)
    return _split_by_sex(cells, men)


def _split_by_sex(cells: I64, men: int) -> I64:
    """Split cells of group and band by sex, so that men have their total."""
    room = cells.ravel()
    pattern = np.stack([cells * MEN_SHARE, cells * (1.0 - MEN_SHARE)]).reshape(2, -1)
    fit_cells(pattern, np.array([men, room.sum() - men], np.float64), room.astype(np.float64))
    of_men = np.zeros(room.size, np.int64)
    round_to_total(of_men, np.ascontiguousarray(pattern[0]), room, men)
    return np.stack([of_men, room - of_men]).reshape(2, *cells.shape)


def make_crowd(table: AuthorityTable, j: int, seed: int) -> Crowd:
    """Return all persons of authority `j`, with sex, group and age, not yet in families."""
    cells = count_cells(table, j)
    n = int(cells.sum())
    starts = np.array(AGE_STARTS, np.int64)
    weights = np.zeros(OLDEST)
    age_weights(weights, table.age[j].astype(np.int64), starts)
    start_of = np.full((N_GROUPS + 1, 2), n, np.int64)
    crowd = Crowd(
        symbol=symbol_of(table.ids[j]),
        seed=np.uint64(seed),
        start_of=start_of,
        age=np.zeros(n, np.int16),
        sex=np.zeros(n, np.int8),
        group=np.zeros(n, np.int8),
        uid=np.zeros(n, np.uint64),
        partner=np.full(n, NONE, np.int32),
        mother=np.full(n, NONE, np.int32),
        father=np.full(n, NONE, np.int32),
        head=np.full(n, NONE, np.int32),
        house=np.full(n, NONE, np.int32),
        education=np.full(n, BASIC, np.int8),
    )
    to_fill = (crowd.age, crowd.sex, crowd.group, crowd.uid, start_of[:N_GROUPS])
    fill_persons(*to_fill, cells, weights, starts, crowd.symbol, crowd.seed)
    return crowd
