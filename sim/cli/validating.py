"""``eshkol validate`` and ``eshkol calibrate``: hold the baseline against the facts, and fit its parameters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sim.validation.report import Report

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--scenario", default="baseline", show_default=True, help="The baseline that is held against the facts.")
@click.option("--sample", type=float, default=0.1, show_default=True, help="Simulated residents for each real one.")
@click.option("--years", type=click.IntRange(4, 60), default=10, show_default=True, help="Length of the runs.")
@click.option(
    "--replications", type=click.IntRange(1, 1000), default=10, show_default=True, help="Seeds of the baseline."
)
@click.option(
    "--pairs", type=click.IntRange(0, 1000), default=30, show_default=True, help="Paired seeds of direction tests."
)
@click.option(
    "--levers", type=click.IntRange(0, 1000), default=0, show_default=True, help="Paired seeds of each lever alone."
)
@click.option(
    "--small", type=float, default=0.02, show_default=True, help="Sample of direction tests and of the table of levers."
)
@click.option("--fit", is_flag=True, help="Also hold the synthesis against the margins of every authority.")
@click.option("--no-forecasts", is_flag=True, help="Leave the forecasts out.")
@click.option("--targets", type=_FILE, help="Other targets, in the columns of sim/data/tables/targets.csv.")
@click.option("--panel", type=_FILE, help="A later panel by authority and year, in the columns of the shipped one.")
@click.option("--set", "settings", multiple=True, metavar="GROUP.NAME=VALUE", help="Change a setting; may be repeated.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("results/validation"),
    show_default=True,
    help="Folder for the CSV files.",
)
@click.option("--write", is_flag=True, help="Also renew sim/VALIDATION.md.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def validate(
    scenario: str, sample: float, years: int, replications: int, out: Path, write: bool, as_json: bool, **options: Any
) -> None:
    """Say how far a baseline reproduces the facts: targets, forecasts, direction tests.

    Quick: --replications 2 --pairs 0 --no-forecasts. Everything: --levers 10 --fit --write (takes some minutes).
    """
    from sim.cli.progress import Stages
    from sim.scenario import load
    from sim.validation.report import as_json as plain
    from sim.validation.report import write as write_tables
    from sim.validation.run import Plan
    from sim.validation.run import validate as work

    base = load(scenario).with_settings(f"sample={sample!r}", f"years={years}", *options["settings"])
    plan = Plan(
        scenario=base,
        replications=replications,
        targets=options["targets"],
        panel=options["panel"],
        pairs=options["pairs"],
        forecasts=not options["no_forecasts"],
        levers=options["levers"],
        fit=options["fit"],
        small=options["small"],
    )
    with Stages() as stages:
        report = work(plan, stages)
    paths = write_tables(report, out)
    if write:
        paths.append(_renew(report))
    if as_json:
        click.echo(json.dumps(plain(report), ensure_ascii=False, allow_nan=False))
        return
    _tell(report)
    click.echo("\nwritten: " + ", ".join(str(path) for path in paths))


def _renew(report: Report) -> Path:
    """Write the page for readers into the package."""
    import sim
    from sim.validation.calibration import replace_file
    from sim.validation.report import PAGE, page

    path = Path(sim.__file__).with_name(PAGE)
    replace_file(path, page(report))
    return path


def _tell(report: Report) -> None:
    from sim.cli.catalogue import show
    from sim.validation.judge import count
    from sim.validation.paired import HELD, summary

    rows = [
        (
            row.id, row.metric[:44], _number(row.value), f"{_number(row.low95)} .. {_number(row.high95)}",
            f"{row.low:g} .. {row.high:g}", "in" if row.in_range else "out", "fitted" if row.fitted else "left out",
            "yes" if row.counts else "no", "yes" if row.by_construction else "no", _number(row.naive),
        )
        for row in report.rows
    ]  # fmt: skip
    heads = ("id", "figure", "value", "95 %", "range", "", "fit", "counts", "set", "as it was")
    show(heads, rows)
    if report.outcomes:
        click.echo()
        lines = [
            (
                o.id,
                o.figure,
                o.expected,
                f"{_number(o.mean)} ({_number(o.low95)} .. {_number(o.high95)})",
                o.status,
                o.note[:60],
            )
            for o in report.outcomes
        ]
        show(("id", "figure", "sign", "difference", "status", "note"), lines)
    if report.scores:
        click.echo()
        scores = [
            (s.variable, f"{s.base}", f"{s.value_year}", s.rule, "residents" if s.weighted else "authorities",
             f"{s.error:.2%}", f"{s.low95:.2%} .. {s.high95:.2%}")
            for s in report.scores
        ]  # fmt: skip
        show(("variable", "known to", "value of", "rule", "weights", "error", "95 %"), scores)
    n, statuses = count(report.rows), summary(report.outcomes)
    click.echo(
        f"\n{n['in_range']} of {n['expressible']} expressible targets in range, of those left out of the fit"
        f" {n['left_out_in_range']} of {n['left_out']}; as it was: {n['naive_in_range']}"
    )
    if statuses:
        held = sum(status == HELD for status in statuses.values())
        click.echo(f"{held} of {len(statuses)} directions held")


def _number(value: float) -> str:
    if value != value:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


@click.command()
@click.option("--sample", type=float, help="Simulated residents for each real one; 0.03 when not given.")
@click.option("--trials", type=click.IntRange(2, 10_000), help="Runs of all seeds, at most; 50 when not given.")
@click.option("--targets", type=_FILE, help="Other targets, in the columns of sim/data/tables/targets.csv.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    help="Folder for the fitted set; the program's own tables when not given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def calibrate(sample: float | None, trials: int | None, targets: Path | None, out: Path | None, as_json: bool) -> None:
    """Fit parameters, inside their ranges, to the targets, and write the fitted set, which the baseline then uses.

    Every trial runs the same seeds, so that the same search ends at the same answer. Every fourth target is left out.
    """
    import datetime as dt

    from sim.cli.progress import Stages
    from sim.data.files import TABLES
    from sim.scenario import load
    from sim.validation import calibration as own
    from sim.validation.targets import read_targets

    plan = load("baseline").with_settings(f"sample={own.SAMPLE if sample is None else sample!r}", f"years={own.YEARS}")
    with Stages() as stages:
        fit = own.calibrate(plan, read_targets(targets), stages, trials=own.TRIALS if trials is None else trials)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    paths = own.write(fit, today, TABLES if out is None else out)
    if as_json:
        facts = {
            "objective": fit.objective,
            "objective_declared": fit.objective_declared,
            "values": fit.values,
            "trials": fit.trials,
        }
        click.echo(json.dumps(facts))
        return
    click.echo(
        f"objective {fit.objective:.4f}, {fit.objective_declared:.4f} with the declared values, {fit.trials} trials"
    )
    for name, value in fit.values.items():
        click.echo(f"  {name}: {fit.declared[name]:g} -> {value:.6g}")
    for item in fit.residuals:
        click.echo(
            f"  {item.id}: {item.simulated:.4g} in {item.low:g} .. {item.high:g}{'' if item.fitted else ' (left out)'}"
        )
    click.echo("written: " + ", ".join(str(path) for path in paths))
