"""``eshkol run``: simulate, show how it goes, and say what changed and where the results are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sim.results import Results
    from sim.scenario import Scenario


@click.command()
@click.argument("scenario")
@click.option("--sample", type=float, help="Simulated residents for each real one, above 0 and at most 1.")
@click.option("--years", type=int, help="Length of the run.")
@click.option("--seed", type=int, help="Number that fixes all luck.")
@click.option("--replications", type=click.IntRange(1, 10_000), help="Runs with this seed and those that follow it.")
@click.option(
    "--threads", type=click.IntRange(1, 1024), default=1, show_default=True, help="Results do not depend on it."
)
@click.option(
    "--set", "settings", multiple=True, metavar="LEVER.SETTING=VALUE", help="Change a setting; may be repeated."
)
@click.option("--out", default="results", show_default=True, help="Folder for the results.")
@click.option("--again", is_flag=True, help="Run even if the result is there already, and replace it.")
@click.option("--check", is_flag=True, help="Verify the whole state after every month (slower).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def run(scenario: str, replications: int | None, out: str, as_json: bool, **options: Any) -> None:
    """Simulate SCENARIO, a name or a file.

    Shows how it goes, ends with what changed from the first to the last year, and says where the results are.
    """
    from sim.cli.progress import Reporter

    plan = planned(scenario, options)
    with Reporter(replications or 1) as reporter:
        done = [_one(plan, plan.seed + number, Path(out), reporter, options) for number in range(replications or 1)]
    if as_json:
        click.echo(json.dumps(_answer(done, replicated=replications is not None), ensure_ascii=False))
        return
    from sim.cli.summary import tell

    tell(done)


def planned(scenario: str, options: dict[str, Any]) -> Scenario:
    """Return the scenario with what the options change in it; ``--set`` comes last."""
    from sim.scenario import load

    short = [f"{name}={options[name]!r}" for name in ("sample", "years", "seed") if options[name] is not None]
    return load(scenario).with_settings(*short, *options["settings"])


def _one(plan: Scenario, seed: int, out: Path, reporter: Any, options: dict[str, Any]) -> Results:
    from sim.errors import LedgerError
    from sim.runs import run as simulate

    given = {name: options[name] for name in ("threads", "again", "check")}
    try:
        return simulate(plan, reporter, seed=seed, out=out, **given)
    except LedgerError as error:
        raise LedgerError(f"{error} (scenario {plan.name}, seed {seed})") from error


def _answer(done: list[Results], *, replicated: bool) -> dict[str, Any]:
    facts = [
        {
            "out": str(item.path),
            "scenario": item.name,
            "seed": item.seed,
            "state_hash": item.state_hash,
            "residuals": item.residuals,
            "seconds": item.machine.get("seconds", {}).get("run", 0.0),
            "reused": item.reused,
        }
        for item in done
    ]
    return facts[0] | ({"runs": facts} if replicated else {})
