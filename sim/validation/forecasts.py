"""Forecasts by authority, started on what the panel shows up to a year, held against later editions and naive rules.

A forecast is the panel's figure of the base edition times the growth that the model shows, mean over seeds. Money is
deflated and inflated by the consumer prices that the program ships; after their last year prices stay.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from sim.data import authority_ids, price_index
from sim.data.panel import EDITIONS, read_panel, usual_panel
from sim.kernels.dtypes import F64
from sim.scenario import Scenario
from sim.validation.intervals import mean_and_interval
from sim.validation.observe import Observed, Tell, observe

BASES: Final = (2016, 2018)
"""Editions that forecasts start from: the population is that of the January after."""
NAIVE: Final = ("no change", "last growth", "mean growth", "national growth")


@dataclass(frozen=True, slots=True)
class Series:
    """A variable of the panel that the model forecasts."""

    variable: str
    label: str
    metric: str
    per_resident: bool
    """Whether the metric has to be multiplied by residents."""
    lag: int
    """Years by which values are older than the edition."""
    money: bool
    delay: int = 0
    """Years after which the model shows a year's growth: pay is raised each January for the year before."""


SERIES: Final = (
    Series("population", "population", "residents", per_resident=False, lag=0, money=False),
    Series("budget_own_revenue_knis", "own revenue", "own_revenue", per_resident=True, lag=0, money=True),
    Series("budget_regular_expenditure_knis", "spending", "spending", per_resident=True, lag=0, money=True),
    Series("average_wage_nis", "mean wage", "mean_wage", per_resident=False, lag=1, money=True, delay=1),
)


@dataclass(frozen=True, slots=True)
class Score:
    """How far forecasts of one variable and edition were off."""

    variable: str
    base: int
    edition: int
    value_year: int
    rule: str
    """``model`` or one of `NAIVE`."""
    weighted: bool
    """Whether authorities count by their residents."""
    error: float
    """Mean absolute error, share of what was counted."""
    low95: float
    high95: float
    """Interval of the mean over authorities."""
    against: float
    """The model's error less this rule's, mean over authorities; 0 for the model itself."""
    against_low95: float
    against_high95: float
    authorities: int


def forecast(
    plan: Scenario, seeds: Sequence[int], tell: Tell, panel: Path | None = None
) -> tuple[list[Score], list[dict[str, object]]]:
    """Return scores of the forecasts, and each forecast beside what was counted.

    Parameters
    ----------
    plan : Scenario
        A baseline; its start is set by the base edition.
    panel : Path, optional
        A later panel; the one that comes along when None.
    """
    known = read_panel(usual_panel())
    known |= read_panel(panel) if panel is not None else {}
    scores: list[Score] = []
    cells: list[dict[str, object]] = []
    bases = [base for base in BASES if any(edition > base for _, edition in known)]
    for step, base in enumerate(bases):
        last = max(edition for _, edition in known)
        runs = []
        for k, seed in enumerate(seeds):
            tell(step * len(seeds) + k, len(bases) * len(seeds), f"forecast from {base}, seed {seed}")
            years = last - base + 1
            runs.append(observe(plan.with_settings(f"start={base + 1}", f"years={years}"), seed, with_facts=False))
        for item in SERIES:
            for found, rows in _of_series(item, base, known, runs):
                scores += found
                cells += rows
    tell(len(bases) * len(seeds), len(bases) * len(seeds), "forecasts")
    return scores, cells


def _of_series(
    item: Series, base: int, known: Mapping[tuple[str, int], F64], runs: Sequence[Observed]
) -> Iterator[tuple[list[Score], list[dict[str, object]]]]:
    """Yield scores and forecasts of a variable for each later edition."""
    places = runs[0].areas.names[: runs[0].areas.n]
    rows = np.array([authority_ids().index(name) for name in places])
    growth = model_growth(item, runs)
    for edition in sorted(edition for variable, edition in known if variable == item.variable and edition > base):
        ahead = edition - base + item.delay
        if ahead >= len(growth):
            continue
        inflate = _prices(item, edition) if item.money else 1.0
        rules = {name: values[rows] * inflate for name, values in naive(item, base, edition, known).items()}
        rules = {"model": rules["no change"] * growth[ahead], **rules}
        actual = known[item.variable, edition][rows]
        weight = known["population", base][rows]
        usable = np.isfinite(actual) & (actual > 0.0) & np.all([np.isfinite(v) for v in rules.values()], axis=0)
        usable &= np.isfinite(weight) & (weight > 0.0)
        off = {name: np.abs(values[usable] / actual[usable] - 1.0) for name, values in rules.items()}
        scores = [
            _score(item, base, edition, name, off, weight[usable] if weighted else None)
            for name in off
            for weighted in (False, True)
        ]
        cells: list[dict[str, object]] = [
            {"variable": item.variable, "base": base, "edition": edition, "authority": places[i],
             "counted": float(actual[i]), **{name: float(values[i]) for name, values in rules.items()}}
            for i in np.flatnonzero(usable)
        ]  # fmt: skip
        yield scores, cells


def model_growth(item: Series, runs: Sequence[Observed]) -> F64:
    """Return real growth since the year before the start by year and authority, mean over runs, float64[years + 1, n].

    A figure that the model does not have at the start is held against the accounts of the year before.
    """
    totals = []
    for run in runs:
        n = run.areas.n
        amount = run.places(item.metric)[:, :n]
        totals.append(amount * run.places("residents")[:, :n] if item.per_resident else amount)
    mean = np.mean(totals, axis=0)
    first = np.where(np.isfinite(mean[0]), mean[0], np.nan)
    if not np.isfinite(first).any():
        first = np.mean([run.begin_spending for run in runs], axis=0)
    growth: F64 = mean / np.where(first > 0.0, first, np.nan)
    return growth


def naive(item: Series, base: int, edition: int, known: Mapping[tuple[str, int], F64]) -> dict[str, F64]:
    """Return naive forecasts of all authorities in prices of 2018, float64[256] by rule."""
    real = {
        year: known[item.variable, year] / (_prices(item, year) if item.money else 1.0)
        for year in EDITIONS
        if year <= base and (item.variable, year) in known
    }
    now, first = real[base], min(real)
    ahead = edition - base
    last = now / real[base - 1]
    mean = (now / real[first]) ** (1.0 / (base - first))
    both = np.isfinite(now) & np.isfinite(real[first])
    country = _country(item, base, known)
    national = (country(real[base], both) / country(real[first], both)) ** (1.0 / (base - first))
    return {
        "no change": now,
        "last growth": now * last**ahead,
        "mean growth": now * mean**ahead,
        "national growth": now * float(national) ** ahead,
    }


def _country(item: Series, base: int, known: Mapping[tuple[str, int], F64]):  # type: ignore[no-untyped-def]
    """Return the function that sums a variable over the country, or takes its mean over employees for wages."""
    if item.variable != "average_wage_nis":
        return lambda values, who: values[who].sum()
    staff = known["employees_count", base]
    return lambda values, who: np.nansum((values * staff)[who]) / np.nansum(staff[who])


def _prices(item: Series, edition: int) -> float:
    """Return the price level of the values of an edition, 2018 = 1."""
    index = price_index()
    return index[min(max(edition - item.lag, min(index)), max(index))]


def _score(item: Series, base: int, edition: int, rule: str, off: Mapping[str, F64], weight: F64 | None) -> Score:
    w = np.ones(off[rule].size) if weight is None else weight / weight.mean()
    mean, low, high = mean_and_interval((off[rule] * w).tolist())
    gap = mean_and_interval(((off["model"] - off[rule]) * w).tolist())
    return Score(
        item.label, base, edition, edition - item.lag, rule, weight is not None, mean, low, high, *gap, int(w.size)
    )
