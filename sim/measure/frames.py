"""Tidy frames of what a run measured; pandas is imported when the first one is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from sim.kernels.accounts import LINES
from sim.kernels.codes import DOMAINS, NONE
from sim.kernels.dtypes import BOOL, I64
from sim.measure.record import SERIES, Record
from sim.metrics.areas import KINDS
from sim.metrics.reading.incomes import PERCENTS, SHARES
from sim.state import MONTHS_A_YEAR

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Frames:
    """One method for each frame. Years are calendar years; the start counts as the year before the first January."""

    record: Record

    def yearly(self) -> pd.DataFrame:
        """Return year, area, kind, metric, value; without figures that have no meaning."""
        r = self.record
        values = r.yearly[: r.years_done + 1]
        year, metric, area = np.nonzero(~np.isnan(values))
        return _frame({
            "year": self._years(year - 1),
            **self._area(area),
            "metric": _words(metric, [m.name for m in r.metrics]),
            "value": values[year, metric, area],
        })  # fmt: skip

    def monthly(self) -> pd.DataFrame:
        """Return month (from 1), year, area, kind, series, value: stocks at the end of a month, flows of a month."""
        r = self.record
        values = r.monthly[: r.months_done]
        month, series, area = (x.ravel() for x in np.indices(values.shape))
        return _frame({
            "month": (month + 1).astype(np.int32),
            "year": self._years(month // MONTHS_A_YEAR),
            **self._area(area),
            "series": _words(series, list(SERIES)),
            "value": values.ravel(),
        })  # fmt: skip

    def members(self) -> pd.DataFrame:
        """Return what each member of a joint service gained or lost in each year, and who joined or left.

        Columns: year, cluster, authority, domain, is_member, change (joined, left or nothing), solo_ils, fee_ils,
        saving_ils (NIS/year; the fee holds coordination), saving_per_resident, is_loser.
        """
        r = self.record
        now, before = r.is_member[1 : r.years_done + 1], r.is_member[: r.years_done]
        year, authority, domain = np.nonzero(now | before)
        is_member, was = now[year, authority, domain], before[year, authority, domain]
        solo, fee = r.solo[year, authority, domain], r.fee[year, authority, domain]
        people = r.residents[year, authority]
        circle = np.where(r.areas.cluster[authority] == NONE, len(r.areas), r.areas.n + r.areas.cluster[authority])
        return _frame({
            "year": self._years(year),
            "cluster": _words(circle, [*r.areas.names, ""]),
            "authority": _words(authority, r.areas.names),
            "domain": _words(domain, DOMAINS),
            "is_member": is_member,
            "change": _words(_change(is_member, was), ["", "joined", "left"]),
            "solo_ils": solo,
            "fee_ils": fee,
            "saving_ils": solo - fee,
            "saving_per_resident": np.divide(solo - fee, people, out=np.zeros(people.size), where=people > 0.0),
            "is_loser": is_member & (solo < fee),
        })  # fmt: skip

    def ledger(self) -> pd.DataFrame:
        """Return year, line, account, paid_ils, received_ils (NIS of the real region) where anything moved."""
        r = self.record
        paid, received = r.paid[: r.years_done], r.received[: r.years_done]
        year, entry, account = np.nonzero((paid != 0) | (received != 0))
        return _frame({
            "year": self._years(year),
            "line": _words(entry, LINES),
            "account": _words(account, r.accounts),
            "paid_ils": paid[year, entry, account] * r.scale,
            "received_ils": received[year, entry, account] * r.scale,
        })  # fmt: skip

    def distribution(self) -> pd.DataFrame:
        """Return year, area, kind, measure (percentile in NIS/month, lorenz as a share), point, value."""
        import pandas as pd

        r = self.record
        parts = []
        for measure, values, points in (("percentile", r.percentile, PERCENTS), ("lorenz", r.lorenz, SHARES)):
            known = values[: r.years_done + 1]
            year, area, at = np.nonzero(~np.isnan(known))
            parts.append(_frame({
                "year": self._years(year - 1),
                **self._area(area),
                "measure": _words(np.full(year.size, measure == "lorenz"), ["percentile", "lorenz"]),
                "point": points[at],
                "value": known[year, area, at],
            }))  # fmt: skip
        return pd.concat(parts, ignore_index=True)

    def events(self) -> pd.DataFrame:
        """Return year, event, authority, domain, value: joined and left (1 each), businesses founded and closed."""
        import pandas as pd

        r = self.record
        years = r.years_done
        now, before = r.is_member[1 : years + 1], r.is_member[:years]
        kinds = ["joined", "left", "businesses_founded", "businesses_closed"]
        parts = []
        for kind, changed in enumerate((now & ~before, before & ~now)):
            year, authority, domain = np.nonzero(changed)
            parts.append((year, np.full(year.size, kind), authority, domain + 1, np.ones(year.size)))
        for kind in (0, 1):
            count = r.turnover[:years, :, kind]
            year, authority = np.nonzero(count > 0.0)
            none = np.zeros(year.size, np.int64)
            parts.append((year, np.full(year.size, kind + 2), authority, none, count[year, authority]))
        frames = [
            _frame({
                "year": self._years(year),
                "event": _words(kind, kinds),
                "authority": _words(authority, r.areas.names),
                "domain": _words(domain, ["", *DOMAINS]),
                "value": value,
            })
            for year, kind, authority, domain, value in parts
        ]  # fmt: skip
        return pd.concat(frames, ignore_index=True).sort_values(["year", "event"], kind="stable", ignore_index=True)

    def all(self) -> dict[str, pd.DataFrame]:
        """Return every frame by name."""
        return {
            name: getattr(self, name)() for name in ("yearly", "monthly", "members", "ledger", "distribution", "events")
        }

    def _years(self, index: I64) -> npt.NDArray[np.int32]:
        return (self.record.start + index).astype(np.int32)

    def _area(self, area: I64) -> dict[str, Any]:
        areas = self.record.areas
        kinds = np.array([KINDS.index(kind) for kind in areas.kinds])
        return {"area": _words(area, areas.names), "kind": _words(kinds[area], KINDS)}


def _change(is_member: BOOL, was: BOOL) -> I64:
    return np.where(is_member == was, 0, np.where(is_member, 1, 2))


def _words(code: npt.NDArray[Any], words: Any) -> Any:
    """Return a column of few different words: a number each, and the words once."""
    import pandas as pd

    return pd.Categorical.from_codes(code.astype(np.int32), categories=pd.Index(list(words)))


def _frame(columns: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(columns)
