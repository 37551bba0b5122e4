"""Run `python -m gui` for the window; `python -m gui --help` tells what else there is."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from sim.errors import EshkolError

FAILED = 2
"""Exit status when there is nothing to show."""
LANGUAGES, THEMES = ("en", "he", "ar"), ("light", "dark", "contrast")
DEFAULT_CHARTS = ("bottom_40_income", "gap_services")


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--scenario", default="", help="Name or file of the scenario to open; an example when left out.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the window; that of the last time if left out.")
@click.option("--theme", type=click.Choice(THEMES), help="Colours of the window; those of the last time if left out.")
@click.option("--scale", type=click.FloatRange(1.0, 2.0), help="Size of text; that of the last time if left out.")
@click.pass_context
def main(context: click.Context, scenario: str, lang: str | None, theme: str | None, scale: float | None) -> None:
    """Open the window of Eshkol, or show what it computed."""
    if context.invoked_subcommand is not None:
        return
    try:
        from gui.app import run
    except ImportError as error:
        _without_library("The window needs", error)
    try:
        code = run(scenario, lang, theme, scale)
    except EshkolError as error:
        click.echo(str(error), err=True)
        code = error.exit_code
    context.exit(code)


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
        _without_library("Pictures need", error)
    try:
        picture_of(results, map_of, charts or DEFAULT_CHARTS, out)
    except (EshkolError, OSError) as error:
        click.echo(str(error), err=True)
        sys.exit(getattr(error, "exit_code", 1))
    click.echo(out)


@main.command()
@click.option("--out", default="screenshots", show_default=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--scenario", default="", help="Name or file of the scenario to open; an example when left out.")
@click.option("--runs", default=8, show_default=True, type=click.IntRange(1), help="Runs to wait for.")
@click.option("--view", "views", multiple=True, help="Large view to show besides the desk; may be given again.")
def screenshots(out: Path, scenario: str, runs: int, views: tuple[str, ...]) -> None:
    """Write pictures of the window in each language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from gui.screenshots import screenshots as pictures
    except ImportError as error:
        _without_library("The window needs", error)
    try:
        for path in pictures(out, scenario, runs, views):
            click.echo(path)
    except (EshkolError, OSError, ValueError) as error:
        click.echo(str(error), err=True)
        sys.exit(getattr(error, "exit_code", FAILED))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--quick", is_flag=True, help="20 lever moves in place of 200.")
def bench(as_json: bool, quick: bool) -> None:
    """Measure how soon the window answers (takes some minutes)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from gui.bench import lines, measure
    except ImportError as error:
        _without_library("The window needs", error)
    figures = measure(lambda text: click.echo(f"measuring: {text}", err=True), quick=quick)
    click.echo(json.dumps(figures) if as_json else "\n".join(lines(figures)))


def _without_library(what: str, error: ImportError) -> None:
    click.echo(f"{what} the extra 'gui': pip install 'eshkol[gui]' ({error})", err=True)
    sys.exit(FAILED)


if __name__ == "__main__":
    main(prog_name="python -m gui")
