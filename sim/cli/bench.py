"""``eshkol bench``: speed and memory on this machine, beside what was asked for."""

from __future__ import annotations

import json
from typing import Any

import click

from sim.cli.catalogue import show
from sim.cli.window import run_window


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--quick", is_flag=True, help="One cluster and 24 months in place of five clusters and 240.")
@click.option("--gui", "of_window", is_flag=True, help="Measure the window instead.")
def bench(as_json: bool, quick: bool, of_window: bool) -> None:
    """Measure speed and memory (takes some minutes)."""
    if of_window:
        words = [word for word, is_set in (("--json", as_json), ("--quick", quick)) if is_set]
        raise click.exceptions.Exit(run_window("bench", *words))
    from sim.bench import bench as measure

    figures = measure(lambda text: click.echo(f"measuring: {text}", err=True), quick=quick)
    if as_json:
        click.echo(json.dumps(figures))
    else:
        _print(figures, quick=quick)


def _print(figures: dict[str, Any], *, quick: bool) -> None:
    from sim.bench.report import DEMANDS

    what = "one cluster" if quick else "five clusters"
    click.echo(f"{what}, {figures['residents']:,} residents, {figures['months']} months, one thread")
    demands = [(name, _number(figures[name]), "" if quick else wanted) for name, wanted in DEMANDS.items()]
    show(("figure", "measured", "asked for"), demands)
    click.echo()
    columns = ("sample", "residents", "nanoseconds_per_resident_month", "cpu_seconds", "peak_memory_mb")
    show(columns, [tuple(_number(row[name]) for name in columns) for row in figures["costs"]])
    click.echo()
    longest = sorted(figures["processes"].items(), key=lambda item: -item[1])
    show(("process", "CPU seconds"), [(name, f"{seconds:.3f}") for name, seconds in longest])
    click.echo()
    rows = [
        (name, f"{row['seconds']:.3f}", f"{row['bytes'] / 1e6:,.0f}", " ".join(row["reads"]), " ".join(row["writes"]))
        for name, row in list(figures["traffic"].items())[:20]
    ]
    show(("kernel", "seconds", "MB walked over", "reads row by row", "writes row by row"), rows)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
