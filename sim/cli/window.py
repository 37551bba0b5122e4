"""``eshkol gui``: the window is a program of its own, in a process of its own."""

import subprocess
import sys
from importlib.util import find_spec

import click


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def gui(arguments: tuple[str, ...]) -> None:
    """Open the window; --help says what it can be told."""
    raise click.exceptions.Exit(run_window(*arguments))


def run_window(*arguments: str) -> int:
    """Run ``python -m gui`` with arguments and return its exit code.

    Raises
    ------
    UsageError
        There is no window in this installation.
    """
    if find_spec("gui") is None:
        raise click.UsageError("the window is not installed; pip install 'eshkol[gui]'")
    code = subprocess.call([sys.executable, "-m", "gui", *arguments])  # noqa: S603 - our own module
    return code if code >= 0 else 1
