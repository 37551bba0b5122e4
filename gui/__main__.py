"""Run `python -m gui picture RESULT [RESULT ...]`; the window comes in the next version."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from sim.errors import EshkolError

NO_WINDOW = "The window comes in the next version. Until then: eshkol run SCENARIO, and python -m gui picture RESULT."
FAILED = 2
"""Exit status when there is nothing to show."""


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Show what Eshkol computed."""
    if context.invoked_subcommand is None:
        click.echo(NO_WINDOW, err=True)
        context.exit(FAILED)


@main.command()
@click.argument("results", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--out", default="picture.png", show_default=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--map", "map_of", default="mean_income", show_default=True, help="Metric whose change colours the map.")
@click.option("--chart", "charts", multiple=True, help="Metric drawn for the whole region; may be given twice.")
def picture(results: tuple[Path, ...], out: Path, map_of: str, charts: tuple[str, ...]) -> None:
    """Draw finished runs of one scenario, or of two, as one PNG.

    RESULTS are folders that eshkol run wrote: several seeds of a scenario become bands, a second scenario is
    compared with the first.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from gui.results import picture_of
    except ImportError as error:
        click.echo(f"Pictures need the extra 'gui': pip install 'eshkol[gui]' ({error})", err=True)
        sys.exit(FAILED)
    try:
        picture_of(results, map_of, charts or DEFAULT_CHARTS, out)
    except (EshkolError, OSError) as error:
        click.echo(str(error), err=True)
        sys.exit(getattr(error, "exit_code", 1))
    click.echo(out)


DEFAULT_CHARTS = ("bottom_40_income", "gap_services")

if __name__ == "__main__":
    main(prog_name="python -m gui")
