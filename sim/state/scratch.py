"""Room that the processes of a month work in; nothing here survives the month except what its docstring says."""

from dataclasses import dataclass

import numpy as np

from sim.kernels.codes import N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U8
from sim.kernels.vacancies import N_GUIDE

GROUPS = 4


@dataclass(slots=True)
class Scratch:
    """Arrays allocated once, as long as the tables they serve."""

    event: I8
    """int8[residents], what happens to a resident."""
    rows: I32
    """int32[residents], residents to whom something happens."""
    rows_a: I32
    """int32[residents], lists of residents."""
    rows_b: I32
    """int32[residents], lists of residents."""
    key: I64
    """int64[residents], sort keys."""
    rank: I64
    """int64[residents], sort keys of applications."""
    offer: I32
    """int32[residents], wage offered."""
    choice: I32
    """int32[residents], business applied to."""
    house_event: I8
    """int8[households], what happens to a household."""
    house_rows: I32
    """int32[households], households to which something happens."""
    layoff: F64
    """float64[businesses], chance that a job is cut."""
    risk: I64
    """int64[businesses], bound for the end of a job."""
    is_hot: U8
    """uint8[businesses + 2], employers whose jobs end more often than usual."""
    edge: F64
    """float64[businesses], ln output of a job relative to the sector; kept from January to January."""
    level: F64
    """float64[businesses], ln agorot, usual pay; kept from January to January."""
    slot: I32
    """int32[businesses * 2], vacancies."""
    slot_first: I64
    """int64[n + 1]."""
    reach: F64
    """float64[n, n + 1], attention of seekers."""
    guide: I16
    """int16[n, N_GUIDE], where to begin in a row of `reach`."""
    foster: I32
    """int32[n, n_groups], foster families."""
    count: I64
    """int64[n, n_groups, 2, 6, 5], residents by place, group, sex, status and age, as of last December."""
    status: I64
    """int64[n, 6], residents by place and status; kept for the next month."""
    jobs: I64
    """int64[3], residents employed, in the region, outside."""
    filled: I64
    """int64[n, 2], jobs held by residents and by commuters."""
    cell_sold: I64
    cell_costs: I64
    cell_invested: I64
    cell_sales: I64
    """int64[n, n_sectors], sales of the month; kept for the next month."""
    cell_given: I64
    cell_custom: F64
    cell_capacity: F64
    cell_cum: F64
    need: F64
    """float64[3, n, n_sectors]."""
    bought: F64
    """float64[3, n, n_sectors]."""
    exports: F64
    """float64[n, n_sectors], demand from outside, agorot."""
    pull: F64
    """float64[n, n_sectors], choice of sector by founders; kept from January."""
    move_pull: F64
    """float64[n, n_groups, n + 1], where movers go; kept from January."""
    joint_unit: F64
    """float64[n, n_domains], what a unit costs in a joint service."""
    served: F64
    """float64[n, n_domains], residents whom the provider reaches."""
    transport: F64
    """float64[n], factor of pooled routes."""
    near: I16
    """int16[n, n_near], places where buyers of a place buy."""
    flow: F64
    """float64[n, n_near, n_sectors], how much."""

    @classmethod
    def for_tables(cls, residents: int, households: int, businesses: int, n: int, trade: F64) -> "Scratch":
        """Return room for tables of these capacities and `n` authorities."""
        near, flow = neighbours(trade)
        cells = (n, N_SECTORS)
        return cls(
            **_rows(residents, households, businesses),  # type: ignore[arg-type]  # one dict of several dtypes
            slot_first=np.zeros(n + 1, np.int64),
            reach=np.zeros((n, n + 1)),
            guide=np.zeros((n, N_GUIDE), np.int16),
            foster=np.full((n, GROUPS), -1, np.int32),
            count=np.zeros((n, GROUPS, 2, 6, 5), np.int64),
            status=np.zeros((n, 6), np.int64),
            jobs=np.zeros(3, np.int64),
            filled=np.zeros((n, 2), np.int64),
            cell_sold=np.zeros(cells, np.int64),
            cell_costs=np.zeros(cells, np.int64),
            cell_invested=np.zeros(cells, np.int64),
            cell_sales=np.zeros(cells, np.int64),
            cell_given=np.zeros(cells, np.int64),
            cell_custom=np.zeros(cells),
            cell_capacity=np.zeros(cells),
            cell_cum=np.zeros(cells),
            need=np.zeros((3, *cells)),
            bought=np.zeros((3, *cells)),
            exports=np.zeros(cells),
            pull=np.zeros(cells),
            move_pull=np.zeros((n, GROUPS, n + 1)),
            joint_unit=np.zeros((n, N_DOMAINS)),
            served=np.zeros((n, N_DOMAINS)),
            transport=np.ones(n),
            near=near,
            flow=flow,
        )

    def follow(self, residents: int, households: int, businesses: int) -> None:
        """Grow with the tables, between years."""
        if residents > self.event.size or households > self.house_rows.size or businesses > self.layoff.size:
            kept = self.edge, self.level
            for name, array in _rows(residents, households, businesses).items():
                setattr(self, name, array)
            self.edge[: kept[0].size], self.level[: kept[1].size] = kept


def _rows(residents: int, households: int, businesses: int) -> dict[str, I8 | U8 | F32 | I32 | I64 | F64]:
    """Return the arrays that are as long as a table."""
    return {
        "event": np.zeros(residents, np.int8),
        "rows": np.zeros(residents, np.int32),
        "rows_a": np.zeros(residents, np.int32),
        "rows_b": np.zeros(residents, np.int32),
        "key": np.zeros(residents, np.int64),
        "rank": np.zeros(residents, np.int64),
        "offer": np.zeros(residents, np.int32),
        "choice": np.zeros(residents, np.int32),
        "house_event": np.zeros(households, np.int8),
        "house_rows": np.zeros(households, np.int32),
        "layoff": np.zeros(businesses),
        "risk": np.zeros(businesses, np.int64),
        "is_hot": np.zeros(businesses + 2, np.uint8),
        "edge": np.zeros(businesses),
        "level": np.zeros(businesses),
        "slot": np.zeros(businesses * 4 + 1000, np.int32),
    }


def neighbours(trade: F64) -> tuple[I16, F64]:
    """Return the places where buyers of each place buy, and the shares: the dense trade matrix without its zeros.

    Parameters
    ----------
    trade : float64[n, n, n_sectors], in [0, 1]
        Where buyers of a place (first axis) buy.

    Returns
    -------
    near : int16[n, n_near]
        Places, -1 where a row has fewer.
    flow : float64[n, n_near, n_sectors]
    """
    linked = trade.sum(axis=2) > 0.0
    width = max(int(linked.sum(axis=1).max()), 1)
    near = np.full((len(trade), width), -1, np.int16)
    flow = np.zeros((len(trade), width, trade.shape[2]))
    for j, row in enumerate(linked):
        to = np.flatnonzero(row)
        near[j, : to.size] = to
        flow[j, : to.size] = trade[j, to]
    return near, flow
