"""``eshkol gui``: the window is a program of its own, in a process of its own."""

import subprocess
import sys
from importlib.util import find_spec

import click


@click.command()
@click.argument("arguments", nargs=-1)
def gui(arguments: tuple[str, ...]) -> None:
    """Open the window (it comes with the next version)."""
    if find_spec("gui") is None:
        raise click.UsageError("the window comes with the next version; use the command line until then")
    code = subprocess.call([sys.executable, "-m", "gui", *arguments])  # noqa: S603 - our own module
    if code:
        click.echo("eshkol: the window could not be opened; it comes with the next version", err=True)
        raise click.exceptions.Exit(2)
