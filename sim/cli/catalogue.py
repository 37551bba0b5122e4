"""Commands that show what there is: scenarios, levers, metrics, parameters, the reference; and ``check``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import click


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def check(files: tuple[str, ...]) -> None:
    """Report every problem of scenario and story files."""
    from sim.errors import EshkolError

    worst = 0
    for file in files:
        try:
            told = _told(file)
        except EshkolError as error:
            click.echo(str(error), err=True)
            worst = max(worst, error.exit_code)
        else:
            click.echo(f"{file}: good: {told}")
    if worst:
        raise click.exceptions.Exit(worst)


def _told(file: str) -> str:
    """Read a scenario or a story, and return what it is."""
    from sim.scenario import load
    from sim.story import is_story, load_story

    if is_story(file):
        story = load_story(file)
        return f"{story.title.of('en')}, a story of {len(story.pages)} pages with {len(story.plans)} plans"
    scenario = load(file)
    return f"{scenario.title or scenario.name}, {len(scenario.region)} authorities, {scenario.years} years"


@click.command()
def scenarios() -> None:
    """List the scenarios that come along."""
    from sim.scenario import load, shipped

    found = [load(name) for name in shipped()]
    rows = [(item.name, f"{len(item.region)}", item.title or item.name, item.description) for item in found]
    show(("scenario", "authorities", "title", "question"), rows)


@click.command()
@click.argument("kind", required=False)
def levers(kind: str | None) -> None:
    """List the policy levers, or the settings of one."""
    from sim.registry import levers as catalogue

    known = catalogue()
    if kind is None:
        show(("id", "kind", "holder", "what it does"), [(x.id, name, x.holder, x.title) for name, x in known.items()])
    else:
        _settings(_one(kind, known, "lever"))


@click.command()
@click.argument("name", required=False)
def metrics(name: str | None) -> None:
    """List the metrics, or explain one."""
    from sim.registry import metrics as catalogue

    known = catalogue()
    if name is None:
        rows = [(x.theme, x.name, x.label, x.unit, x.better) for x in known.values()]
        show(("theme", "metric", "label", "unit", "better"), rows)
    else:
        item = _one(name, known, "metric")
        good = f", {item.better} is better" if item.better else ""
        click.echo(f"{item.label} [{item.unit}{good}]\n{item.description}")


@click.command()
@click.argument("group", required=False)
def parameters(group: str | None) -> None:
    """List the parameters, or those of one group."""
    from sim.params import specs
    from sim.reference import range_text, value_text
    from sim.registry import parameter_groups

    known = parameter_groups()
    chosen = known if group is None else {group: _one(group, known, "group")}
    rows = [
        (f"{name}.{spec.name}", value_text(spec.default), range_text(spec), spec.unit, spec.confidence, spec.source)
        for name, item in chosen.items()
        for spec in specs(item)
    ]
    show(("parameter", "value", "range", "unit", "known by", "source"), rows)


@click.command()
@click.option("--write", is_flag=True, help="Write the page into the folder of scenarios instead of printing it.")
def reference(write: bool) -> None:
    """Print the reference of everything that can be set (Markdown)."""
    from sim.reference import reference as page

    if not write:
        click.echo(page())
        return
    from sim.errors import ResultsError
    from sim.scenario import shipped_folder

    path = shipped_folder() / "README.md"
    try:
        path.write_text(page(), encoding="utf-8", newline="\n")
    except OSError as error:
        raise ResultsError(f"{path}: cannot be written: {(error.strerror or 'no access').lower()}") from error
    click.echo(f"written: {path}")


def _one(name: str, known: dict[str, Any], what: str) -> Any:
    """Return the item of a name; otherwise say which are near and which there are."""
    if name not in known:
        from sim.errors import Problem, ScenarioError, Where, quoted
        from sim.scenario.nodes import unknown

        raise ScenarioError([Problem(Where(key=what), quoted(name), unknown(name, known))], source="eshkol")
    return known[name]


def _settings(item: Any) -> None:
    """Show one lever: what it does and what can be set."""
    import inspect

    from sim.params import specs
    from sim.reference import range_text, value_text

    click.echo(f"{item.id} {item.kind}, held by {item.holder}\n\n{inspect.cleandoc(item.__doc__ or '')}\n")
    rows = [
        (spec.name, value_text(spec.default), range_text(spec), spec.unit, spec.description) for spec in specs(item)
    ]
    show(("setting", "default", "range", "unit", "what it is"), rows)


def show(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: wrapped to the width of a terminal; into a file or a pipe one line a row."""
    import sys

    lines = [list(row) for row in rows]
    if not sys.stdout.isatty():
        _aligned([list(head), *lines])
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*head, box=None, header_style="bold", pad_edge=False)
    for row in lines:
        table.add_row(*map(Text, row))
    Console().print(table)


def _aligned(lines: list[list[str]]) -> None:
    """Print rows with their columns below one another, two spaces apart at least."""
    cells = [[" ".join(cell.split()) for cell in row] for row in lines]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())
