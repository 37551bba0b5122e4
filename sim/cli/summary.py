"""What a run changed, as a table for readers: the region, the clusters, and who gained or lost by joint services."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import click

from sim.cli.catalogue import show

if TYPE_CHECKING:
    from sim.results import Results

HEADLINES: Final = (
    "mean_income",
    "income_growth",
    "bottom_40_income",
    "bottom_40_growth",
    "gap_services",
    "gap_income",
    "gap_own_revenue",
    "gini",
    "poverty",
    "unemployment_rate",
    "employment_rate",
    "mean_wage",
    "gross_product",
    "own_revenue",
    "debt",
    "service_level",
    "lm3",
    "net_saving",
    "losers",
    "residents",
)
"""Metrics of the closing table, in this order; those that were not measured are left out."""

_SHOWN_MEMBERS: Final = 20


def tell(done: list[Results]) -> None:
    """Print what changed from the first to the last year, who gained and lost, and where the results are."""
    if any(item.reused for item in done):
        click.echo("This very run is there already; its results are shown (run again: --again).\n")
    first = done[0]
    names = [name for name in HEADLINES if name in first.manifest["metrics"]]
    if names:
        _region(done, names)
        _clusters(first, names)
    _members(first)
    for item in done:
        click.echo(f"{item.path}  state {item.state_hash}")


Values = dict[tuple[str, str, int], float]
"""Figures by metric, area and year."""


def _values(item: Results) -> Values:
    """Return the figures of the clusters and of the region."""
    frame = item.yearly[item.yearly["kind"] != "authority"]
    keys = zip(frame["metric"], frame["area"], frame["year"], strict=True)
    return dict(zip(keys, frame["value"], strict=True))


def _years(values: Values) -> tuple[int, int]:
    """Return the first and the last year: the first is that before the run, when the population stood."""
    years = [year for _, _, year in values]
    return min(years), max(years)


def _change(values: Values, name: str, area: str) -> float:
    begin, end = _years(values)
    return values.get((name, area, end), math.nan) - values.get((name, area, begin), math.nan)


def _region(done: list[Results], names: list[str]) -> None:
    """Show the region: first year, last year, change; over several seeds the mean and the range of the change."""
    tables = [_values(item) for item in done]
    begin, end = _years(tables[0])
    about = done[0].manifest["metrics"]
    rows = []
    for name in names:
        ends = [_mean([table.get((name, "region", year), math.nan) for table in tables]) for year in (begin, end)]
        if all(map(math.isnan, ends)):
            continue
        change = [_change(table, name, "region") for table in tables]
        row = [about[name]["label"], about[name]["unit"], *map(number, ends), signed(_mean(change))]
        rows.append(row + ([f"{signed(min(change))} to {signed(max(change))}"] if len(done) > 1 else []))
    head = ["region", "unit", str(begin), str(end), "change"] + (["over the seeds"] if len(done) > 1 else [])
    click.echo(f"{done[0].name}: " + (f"mean of {len(done)} runs" if len(done) > 1 else f"seed {done[0].seed}"))
    show(head, rows)
    click.echo()


def _clusters(item: Results, names: list[str]) -> None:
    """Show the change in each cluster where there are several."""
    clusters = list(item.manifest["scenario"]["clusters"])
    if len(clusters) < 2:
        return
    values = _values(item)
    begin, end = _years(values)
    rows = [
        [item.manifest["metrics"][name]["label"], *(signed(_change(values, name, area)) for area in clusters)]
        for name in names
    ]
    show([f"change {begin} to {end}", *clusters], rows)
    click.echo()


def _members(item: Results) -> None:
    """Name what each member gained or lost by joint services in the last year, the losers first."""
    frame = item.members
    last = frame[(frame["year"] == frame["year"].max()) & frame["is_member"]]
    if last.empty:
        return
    total = last.groupby("authority", observed=True)["saving_ils"].sum().sort_values()
    losers = int((total < 0).sum())
    click.echo(f"joint services in {last['year'].iloc[0]}: {len(total)} members, {losers} of them lose")
    rows = [(str(name), signed(value), "loses" if value < 0 else "gains") for name, value in total.items()]
    show(("member", "saving, NIS/year", ""), rows[:_SHOWN_MEMBERS])
    if len(rows) > _SHOWN_MEMBERS:
        click.echo(f"and {len(rows) - _SHOWN_MEMBERS} more, who gain more; all are in members.parquet")
    click.echo()


def _mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


def number(value: float) -> str:
    """Return a number as a reader wants it: no more digits than mean something; a dash where there is none."""
    if not math.isfinite(value):
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.1f}" if abs(value) >= 100 else f"{value:.3g}"


def signed(value: float) -> str:
    """Return a change with its sign."""
    text = number(value)
    return f"+{text}" if value > 0 and text != "0" else text
