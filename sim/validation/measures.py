"""What a run says of each target: which figure, when it is read, and whether the synthesis sets it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from sim.data.reference import Target
from sim.kernels.dtypes import F64
from sim.registry import metrics
from sim.validation.facts import NAMES, weighted_gini
from sim.validation.observe import Observed

Moment = Literal["start", "first", "run", "ten"]
"""At the start; mean of years 1 to 4; mean of years 1 to 10; mean of years 8 to 10."""

_ROWS: Final[dict[str, slice]] = {
    "start": slice(0, 1), "first": slice(1, 5), "run": slice(1, 11), "ten": slice(8, 11),
}  # fmt: skip
Read = Callable[[Observed], F64]


@dataclass(frozen=True, slots=True)
class Measure:
    """How a target is read from a run."""

    read: Read
    """Returns float64[years + 1]."""
    moment: Moment = "run"
    """When it counts."""
    built: bool = False
    """Whether the synthesis sets it, so that the start says nothing."""
    persists: bool = True
    """Whether a level that the synthesis sets should be the same after ten years."""
    note: str = ""
    stands_in: bool = False
    """Whether a figure of the country, which a run of the region does not express, may guide the fit: one in which
    districts differ little (T51) or that is only measured for the country."""

    pooled: bool = False
    """Whether it is read from the mean over runs: ranks of small places are those of a whole population only where
    ten runs of a tenth of it are taken together."""

    @property
    def counts(self) -> bool:
        """Whether the target can be in or out of its range, which what is only set at the start cannot."""
        return self.persists or not self.built

    def value(self, seen: Observed) -> float:
        """Return the figure at its moment."""
        return at(self.read(seen), self.moment) if self.counts else first_known(self.read(seen))


def at(series: F64, moment: Moment) -> float:
    """Return the mean of a series of years over a moment; of the last years where the run is shorter than that."""
    rows = _ROWS[moment]
    if moment == "ten" and series.size < rows.stop:
        rows = slice(max(series.size - 3, 0), series.size)
    part = series[rows]
    known = part[np.isfinite(part)]
    return float(known.mean()) if known.size else float("nan")


def first_known(series: F64) -> float:
    """Return the first figure of a series: what stands if everything stays as it was."""
    known = series[np.isfinite(series)]
    return float(known[0]) if known.size else float("nan")


def _series(name: str, factor: float = 1.0) -> Read:
    return lambda seen: seen.series(name) * factor


def _log_growth(seen: Observed) -> F64:
    return np.log1p(seen.series("population_growth"))


def _wage_gini(seen: Observed) -> F64:
    """Return the mean Gini of wages inside an authority, weighted by its employed."""
    n = seen.areas.n
    inside = seen.places("gini_wages")[:, :n]
    weight = seen.places("employment_rate")[:, :n] * seen.places("residents")[:, :n]
    known = np.isfinite(inside) & np.isfinite(weight)
    total = np.where(known, weight, 0.0).sum(axis=1)
    out: F64 = np.where(known, inside * weight, 0.0).sum(axis=1) / np.where(total > 0.0, total, np.nan)
    return out


def _rank_after_four(seen: Observed) -> F64:
    """Return Spearman's correlation of the authorities' mean wages with those four years before."""
    wages = seen.places("mean_wage")[:, : seen.areas.n]
    out = np.full(len(wages), np.nan)
    for year in range(4, len(wages)):
        out[year] = spearman(wages[year - 4], wages[year])
    return out


def spearman(x: F64, y: F64) -> float:
    """Return the correlation of ranks over those known in both."""
    known = np.isfinite(x) & np.isfinite(y)
    if known.sum() < 3:
        return float("nan")
    ranks = [np.argsort(np.argsort(values[known], kind="stable"), kind="stable").astype(float) for values in (x, y)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def _matriculation_by_ses(seen: Observed) -> F64:
    """Return the correlation of matriculation, mean of up to ten years, with the socio-economic index."""
    n = seen.areas.n
    share = seen.places("matriculation_share")[:, :n]
    out = np.full(len(share), np.nan)
    for year in range(3, len(share)):
        recent = share[max(year - 9, 1) : year + 1]
        mean = np.where(np.isfinite(recent), recent, 0.0).sum(axis=0) / np.maximum(np.isfinite(recent).sum(axis=0), 1)
        known = (mean > 0.0) & np.isfinite(seen.ses)
        if known.sum() > 2 and np.ptp(mean[known]) > 0.0:
            out[year] = np.corrcoef(mean[known], seen.ses[known])[0, 1]
    return out


def _okun(seen: Observed) -> F64:
    """Return the slope of the change of unemployment on the growth of product, over clusters and years, detrended.

    One figure for the whole run, in every year of it.
    """
    rows = slice(seen.areas.n, len(seen.areas) - 1) if seen.areas.n_clusters else slice(len(seen.areas) - 1, None)
    idle = np.diff(seen.places("unemployment_rate")[1:, rows], axis=0)
    made = np.diff(np.log(seen.places("gross_product")[1:, rows] * seen.places("residents")[1:, rows]), axis=0)
    if len(idle) < 5:
        return np.full(len(seen.yearly), np.nan)
    x, y = (made - made.mean(axis=0)).ravel(), (idle - idle.mean(axis=0)).ravel()
    return np.full(len(seen.yearly), float((x * y).sum() / (x * x).sum()))


def _employers_small(seen: Observed) -> F64:
    """Return businesses with 2-4 jobs, the owner's included, over those with more than one."""
    return seen.series("size_2_4") / (1.0 - seen.series("size_1"))


def _between_gini(seen: Observed) -> F64:
    """Return the Gini between authorities of municipal spending for each resident."""
    n = seen.areas.n
    spent, people = seen.places("spending")[:, :n], seen.places("residents")[:, :n]
    rows = [weighted_gini(a, b) if np.isfinite(a).any() else np.nan for a, b in zip(spent, people, strict=True)]
    return np.array(rows)


def _set(read: Read | str, note: str = "", *, persists: bool = True) -> Measure:
    """Return the measure of what the synthesis sets: after ten years where it should persist."""
    series = _series(read) if isinstance(read, str) else read
    return Measure(series, "ten", built=True, persists=persists, note=note)


MEASURES: Final[dict[str, Measure]] = {
    "T01": _set("residents", "the population grows", persists=False),
    "T02": _set("small_share", "authorities grow", persists=False),
    "T03": _set("small_share", "authorities grow", persists=False),
    "T05": Measure(_log_growth, "first"),
    "T10": _set("total_ratio"),
    "T10b": _set("merger_saving"),
    "T11": _set("administration_ratio"),
    "T12": _set("education_elasticity"),
    "T13": _set(_between_gini),
    "T14": _set("gap_own_revenue"),
    "T15": _set("own_revenue_cv"),
    "T16": _set("own_revenue_share"),
    "T17": _set("arnona_business_share"),
    "T18": _set("own_revenue_ratio"),
    "T19": _set("business_arnona_ratio"),
    "T20": _set("grant_poorest", "grants grow with wages", persists=False),
    "T21": _set("grants_received"),
    "T22": _set("collection_gap"),
    "T30": Measure(_series("gini"), stands_in=True),
    "T31": Measure(_series("gini_market")),
    "T32": _set(_wage_gini),
    "T33": _set("mean_wage", "wages grow", persists=False),
    "T34": _set("wage_cv"),
    "T35": _set("theil_area_share_wages"),
    "T36": _set("wage_ratio_authorities"),
    "T37": _set("wage_ratio_women"),
    "T38": _set("low_pay"),
    "T39": _set("wage_median_mean"),
    "T41": Measure(_rank_after_four, pooled=True),
    "T45": Measure(_series("poverty_relative")),
    "T50": _set("unemployment_rate"),
    "T52": _set("benefit_cv"),
    "T53": Measure(_series("employment_rate"), stands_in=True),
    "T55": Measure(_series("employment_arab_men")),
    "T56": Measure(_series("employment_arab_women")),
    "T59": Measure(_series("vacancies_per_unemployed"), stands_in=True),
    "T60": _set("work_outside_authority"),
    "T63": _set("work_outside_region"),
    "T64": Measure(_okun),
    "T70": Measure(_series("business_birth_rate"), stands_in=True),
    "T72": Measure(_series("size_1")),
    "T73": Measure(_employers_small),
    "T74": _set("size_tail"),
    "T75": Measure(_series("growth_shape")),
    "T77": _set("self_employed_ratio"),
    "T80": _set("matriculation_share"),
    "T81": _set("threshold_share"),
    "T82": _set("higher_education_share"),
    "T83": Measure(_matriculation_by_ses, "ten", built=True, pooled=True),
    "T84": _set("degree_share_35_54"),
    "T90": _set(_series("departure_rate", 0.001)),
    "T92": _set("share_old", "residents age", persists=False),
    "T93": _set("share_young", "residents age", persists=False),
    "T94": _set("birth_rate", "fertility falls and residents age", persists=False),
    "T101": Measure(_series("lonely_share")),
    "T102": _set("women_lonely_ratio"),
    "T103": _set("lonely_ratio_arab"),
}
"""By id of the targets that come along; other figures are looked up by `measure_of`."""

DATED: Final = ("T120", "T123")
"""Figures of the pandemic and the war, which the scenario `history-2019-2024` dates and the baseline does not know."""


def measure_of(target: Target, usual: Target | None) -> Measure | None:
    """Return how a target is read, or None where the program has no such figure.

    A target that comes along, or one of the same words, is read as `MEASURES` says. Otherwise its words may be the
    name or the label of a metric or the name of a fact; or the description of a metric names the target's id, as a
    metric does that was made for it. A scope that is an area of the run reads that area.

    Parameters
    ----------
    usual : Target, optional
        The target of that id that comes along.
    """
    if usual is not None and target.metric == usual.metric and target.id in MEASURES:
        return MEASURES[target.id]
    words = target.metric.strip().casefold()
    if words in NAMES:
        return Measure(_series(words), "run")
    area = target.scope.strip()
    for name, metric in metrics().items():
        named = re.search(rf"(compare|baseline) {re.escape(target.id)}\b", metric.description) and usual is not None
        if named or words in (name.casefold(), metric.label.casefold()):
            return Measure(_of_area(name, area), "run")
    return None


def _of_area(name: str, area: str) -> Read:
    return lambda seen: seen.series(name, area if area in seen.areas.names else "region")
