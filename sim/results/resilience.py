"""Resilience: what a shock did, held against the run of the same seed without it; and growth along the distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from sim.errors import ResultsError
from sim.kernels.dtypes import F64
from sim.registry import MONTHS, month_number
from sim.results.result import Results

if TYPE_CHECKING:
    import pandas as pd

RECOVERED: Final = 0.98
"""Share of the level without the shock from which an area counts as recovered."""
HELD: Final = 12
"""Months for which it has to stay there."""
LATER: Final = 120
"""Months after which what is still missing counts as lasting."""


def resilience_of(
    shocked: Results, usual: Results, figure: str = "employed", *, start: str = "", horizon: int = 60
) -> pd.DataFrame:
    """Measure how areas took a shock, each against itself in the run without it.

    Parameters
    ----------
    shocked, usual : Results
        Runs of one region, start and seed, with and without the shock.
    figure : str
        A monthly series (``employed``, ``sales``, ``residents``, ...) or a yearly metric (``service_level``, ...).
    start : str, YYYY-MM
        When the shock began; the first of the scenario's shocks when empty.
    horizon : int, month
        How long after the start loss and recovery are measured, at most to the end of the run.

    Returns
    -------
    DataFrame
        area, kind; resistance (0 like the region, above it fell less) and recovery over the horizon (likewise); loss
        (mean share missing), depth (largest share missing), months_to_recovery (from the start of the shock, 0 where
        it never fell below 0.98), is_censored (not recovered by the end: months_to_recovery is then a lower bound),
        hysteresis (share missing after ten years, NaN in a shorter run).

    Raises
    ------
    ResultsError
        The runs cannot be compared, or nothing of that name was measured.

    Source
    ------
    Martin (2012), https://doi.org/10.1093/jeg/lbr019; Martin, Sunley, Gardiner & Tyler (2016),
    https://doi.org/10.1080/00343404.2015.1136410; Bruneau et al. (2003), https://doi.org/10.1193/1.1623497
    """
    import pandas as pd

    _check(shocked, usual)
    with_shock, step = _levels(shocked, figure)
    without, _ = _levels(usual, figure)
    begin = _begin(shocked, start) // step
    missing = 1.0 - (with_shock / without.where(without > 0.0)).to_numpy().T
    if not 0 <= begin < missing.shape[1]:
        raise ResultsError("the shock begins outside the run")
    rows = {name: missing[k] for k, name in enumerate(with_shock.columns)}
    whole = rows["region"]
    bottom = begin + int(np.nanargmax(whole[begin : begin + max(horizon // step, 1)]))
    last = min(begin + horizon // step, missing.shape[1] - 1)
    kinds = shocked.yearly.drop_duplicates("area").set_index("area")["kind"]
    found = [
        {"area": name, "kind": str(kinds[name]), **measure(gap, whole, begin, bottom, last, step)}
        for name, gap in rows.items()
    ]
    return pd.DataFrame(found)


def measure(gap: F64, whole: F64, begin: int, bottom: int, last: int, step: int = 1) -> dict[str, Any]:
    """Return the figures of one area.

    Parameters
    ----------
    gap, whole : float64[n]
        Share missing in the area and in the region, below 0 where there is more than without the shock.
    begin, bottom, last : int
        First period of the shock, the one in which the region lacks most, and the last one that is measured.
    step : int, month
        Length of a period.
    """
    fell, all_fell = -gap[bottom], -whole[bottom]
    rose, all_rose = gap[bottom] - gap[last], whole[bottom] - whole[last]
    months, censored = _time_to_recovery(gap[begin:], step)
    after = begin + LATER // step
    return {
        "resistance": _relative(fell, all_fell),
        "recovery": _relative(rose, all_rose),
        "loss": float(np.mean(gap[begin : last + 1])),
        "depth": float(np.max(gap[begin : last + 1])),
        "months_to_recovery": months,
        "is_censored": censored,
        "hysteresis": float(gap[after]) if after < gap.size else np.nan,
    }


def _relative(own: float, of_all: float) -> float:
    """Return the index of Martin: the difference to the region over the size of the region's change."""
    return float((own - of_all) / abs(of_all)) if of_all else float("nan")


def _time_to_recovery(gap: F64, step: int) -> tuple[int, bool]:
    """Return the months until the level was reached and held for a year, and whether that is only a lower bound."""
    fine, held = gap <= 1.0 - RECOVERED, max(HELD // step, 1)
    if fine.all():
        return 0, False
    for t in range(int(np.argmin(fine)), gap.size - held + 1):
        if fine[t : t + held].all():
            return t * step, False
    return gap.size * step, True


def _check(shocked: Results, usual: Results) -> None:
    one, other = shocked.scenario, usual.scenario
    for name in ("region", "start", "years", "sample", "seed"):
        if getattr(one, name) != getattr(other, name):
            raise ResultsError(f"the two runs differ in {name}: only the shock may differ")


def _begin(shocked: Results, start: str) -> int:
    """Return the month of the run in which the shock begins."""
    scenario = shocked.scenario
    if start:
        return month_number(start, scenario.start)
    if not scenario.shocks:
        raise ResultsError("the scenario has no shock; say when it began: start='2020-03'")
    return min(month_number(item.start, scenario.start) if item.start else 0 for item in scenario.shocks)


def _levels(results: Results, figure: str) -> tuple[pd.DataFrame, int]:
    """Return a figure by period and area, and the months of a period."""
    monthly = results.monthly
    if figure in set(monthly["series"]):
        chosen = monthly[monthly["series"] == figure]
        return chosen.pivot_table(index="month", columns="area", values="value", observed=True), 1
    yearly = results.yearly
    chosen = yearly[(yearly["metric"] == figure) & (yearly["year"] >= results.scenario.start)]
    if chosen.empty:
        raise ResultsError(f"neither a monthly series nor a metric is named '{figure}'")
    return chosen.pivot_table(index="year", columns="area", values="value", observed=True), MONTHS


def growth_incidence(results: Results, area: str = "region", *, first: int = 0, last: int = 0) -> pd.Series[Any]:
    """Return yearly real income growth at each percentile between two years (anonymous).

    Parameters
    ----------
    first, last : int, year
        The start and the end of the run when 0.

    Raises
    ------
    ResultsError
        The area or a year was not measured.

    Source
    ------
    Ravallion & Chen (2003), https://doi.org/10.1016/S0165-1765(02)00205-7
    """
    frame = results.distribution
    known = frame[(frame["area"] == area) & (frame["measure"] == "percentile")]
    if known.empty:
        raise ResultsError(f"no area is named '{area}' in the results")
    first, last = first or int(known["year"].min()), last or int(known["year"].max())
    table = known.pivot_table(index="point", columns="year", values="value", observed=True)
    if last <= first or not {first, last} <= set(table.columns):
        raise ResultsError(f"incomes are known from {int(known['year'].min())} to {int(known['year'].max())}")
    then = table[first].where(table[first] > 0.0)
    return ((table[last] / then) ** (1.0 / (last - first)) - 1.0).rename("growth")
